#!/usr/bin/env python3
"""Builds samples/meta-business/2025-csv-it/archive: the tables that an invented shop downloaded by hand."""

import os

from sample_archive import Archive

FOLDER = os.path.join(os.path.dirname(__file__), "../../samples/meta-business/2025-csv-it/archive")
archive = Archive(FOLDER)


def lead(number, when, *answers, ad=True, organic="false", platform="fb", form="f:201\tPreventivo", campaign="Primavera 2025"):
    """A row of a leads file, its cells between tabs; the answers stand before address and status."""
    ads = ["ag:501", "Annuncio primavera", "as:401", "Clienti vicini", "c:301", campaign] if ad else [""] * 6
    return "\t".join([number, when, *ads, form, organic, platform, *answers])


HEAD = "id\tcreated_time\tad_id\tad_name\tadset_id\tadset_name\tcampaign_id\tcampaign_name\tform_id\tform_name\tis_organic\tplatform\t"
QUOTE = HEAD + ("che_lavoro_ti_serve?\tnome_e_cognome\temail\tnumero_di_telefono\tcittà\tacconsento_al_trattamento_dei_dati?\t"
                "inbox_url\tlead_status")
INBOX = "https://business.example.com/inbox/"


def as_csv(rows):
    """Cells between tabs, as cells between commas."""
    def quoted(cell):
        return '"' + cell.replace('"', '""') + '"' if set(cell) & set(',"\n') else cell
    return "\r\n".join(",".join(map(quoted, row.split("\t"))) for row in rows) + "\r\n"


# ── A form with a question of consent, as Ads Manager writes it: UTF-16, tabs ───

archive.write("leads_preventivo.csv", b"\xff\xfe" + "\n".join([
    QUOTE,
    lead("l:9000000000000101", "2025-03-03T09:15:00+01:00", "tende_da_sole", "Anna Finta", "Anna.Finta@Example.org",
         "p:+390000000101", "Trento", "sì", INBOX + "101", "CREATED"),
    # Without an ad, and without a number.
    lead("l:9000000000000102", "2025-03-03T23:40:10+01:00", "zanzariere", "Bruno Prova", "bruno@prova.example", "", "Rovereto",
         "no", INBOX + "102", "CREATED", ad=False, organic="true", platform="ig"),
    # A number without its country, and no address; in the hour that the clocks leave out.
    lead("l:9000000000000103", "2025-03-30T01:59:59+01:00", "però dipende", "Carla Esempio", "", "p:000 0000103", "", "sì",
         "", "CREATED"),
    lead("l:9000000000000104", "2025-03-04T10:00:00+01:00", "<test lead: dummy data for che_lavoro_ti_serve?>",
         "<test lead: dummy data for nome_e_cognome>", "test@example.com", "p:<test lead: dummy data for numero_di_telefono>",
         "", "", "", "CREATED", ad=False, organic="true"),
]).encode("utf-16-le") + "\n".encode("utf-16-le"))

# ── The same form a month later: one lead again, with another status, and a new one ──

archive.write("leads_preventivo (1).csv", "\ufeff" + as_csv([
    QUOTE,
    lead("l:9000000000000101", "2025-03-03T09:15:00+01:00", "tende_da_sole", "Anna Finta", "Anna.Finta@Example.org",
         "p:+390000000101", "Trento", "sì", INBOX + "101", "QUALIFIED"),
    lead("l:9000000000000105", "2025-04-10T08:00:00+02:00", "tende_da_sole", "Dario Modello", "dario@example.net",
         "p:+39 000 0000105", "Arco", "sì", INBOX + "105", "CREATED"),
]))

# ── Another form, with the standard questions in English ────────────────────

NEWSLETTER = "f:202\tNewsletter"
archive.write("leads_newsletter.csv", as_csv([
    HEAD + "full_name\temail\tphone_number\tpost_code\tquando_possiamo_chiamarti?",
    # Anna again, by her address.
    lead("l:9000000000000201", "2025-04-01T10:00:00+0200", "A. Finta", "anna.finta@example.org", "", "", "", form=NEWSLETTER),
    # A line break and a quote in an answer, and a sentence in place of a name.
    lead("l:9000000000000202", "2025-04-02T10:00:00+0200", "Elena Inventata", "elena@example.net", "p:+390000000202", "z:00138",
         'dopo le 18,\nnon il "lunedì"', form=NEWSLETTER, campaign="Non hai l'autorizzazione per vederlo"),
    # A spreadsheet has rounded the number of the lead and spelled its time anew.
    lead("9E+15", "03/04/2025 10:00", "Fabio Campione", "fabio@example.org", "", "", "", form=NEWSLETTER),
    # Nobody to speak of.
    lead("l:9000000000000203", "2025-04-04T10:00:00+0200", "", "", "", "", "mai", form=NEWSLETTER),
]))

# ── The numbers of posts, in English and in Italian ─────────────────────────

POST = "https://www.facebook.com/800000000000001/posts/"
archive.write("contenuti.csv", "\ufeff" + "\n".join([
    "Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Is share,Post type,"
    'Languages,Custom labels,Funded content status,Data comment,Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,'
    "Shares,Total clicks,Link Clicks,Seconds viewed,Average Seconds viewed",
    '700000000000001,800000000000001,Bottega Però,,"Nuove tende in vetrina, è primavera!",0,03/27/2025 06:08,,'
    f'{POST}700000000000001,0,0,Photos,it,,,,Lifetime,"12,400",9100,8,5,2,1,7,3,,',
    '700000000000002,800000000000001,Bottega Però,"Come si monta una tenda, passo per passo",Come si monta,31,04/05/2025 18:30,,'
    f'{POST}700000000000002,0,0,Reels,it,,,,Lifetime,160,--,4,3,1,0,2,--,"1,240",7.75',
    # Its number was rounded: which post it is, nobody knows.
    f'7E+14,800000000000001,Bottega Però,,Senza numero,0,04/06/2025 18:30,,{POST}x,0,0,Photos,it,,,,Lifetime,1,1,0,0,0,0,0,0,,',
]) + "\n")
archive.write("contenuti_aprile.csv", "\r\n".join([
    "ID post;ID Pagina;Nome della Pagina;Titolo;Descrizione;Orario di pubblicazione;Link permanente;Tipo di post;Data;Copertura;"
    "Reazioni, commenti e condivisioni;Commenti;Condivisioni",
    "700000000000003;800000000000001;Bottega Però;;Giovedì aperti fino alle 21;24/04/2025 08:00;"
    f"{POST}700000000000003;Foto;Totale;1.130;3,5;2;1",
    # Two days of one post: no totals.
    f"700000000000004;800000000000001;Bottega Però;;È finita;26/04/2025 08:00;{POST}700000000000004;Foto;28/04/2025;12;1;1;0",
    f"700000000000004;800000000000001;Bottega Però;;È finita;26/04/2025 08:00;{POST}700000000000004;Foto;29/04/2025;7;0;0;0",
]).encode("cp1252") + b"\r\n")

# ── One number of the Page for each day ─────────────────────────────────────

archive.write("Visualizzazioni.csv", b"\xff\xfe" + "\n".join([
    "sep=,", '"Visualizzazioni"', '"Data","Primary"', '"2025-03-01T00:00:00","20"', '"2025-03-02T00:00:00","0"',
    '"2025-03-03T00:00:00","1130"', ""]).encode("utf-16-le"))
