#!/usr/bin/env python3
"""Builds samples/instagram/2026-html-it/archive: an Italian download of 2026 in HTML, of a coffee roaster. The people are
invented.

Times are given in UTC here; the pages show them by the clock of California, to the minute. Messages are listed oldest
first; the pages hold them newest first.
"""

import os
from instagram_pages import BOX, Pages, text
from instagram_shapes import SITE, field, label, labelled, listed, mapped, media, message, owner_group, person, seconds
from sample_archive import Archive, names

USER, OWNER = "torrefazione.esempio", "Torrefazione Esempio"
archive = Archive(os.path.join(os.path.dirname(__file__), "../../samples/instagram/2026-html-it/archive/"
                  f"instagram-{USER}-2026-09-20-Kq3pZ8Wn"))
pages = Pages("it")
MINE, PEOPLE = "your_instagram_activity", "connections/followers_and_following"
ITALIAN = ("URL", "Nome", "Nome utente")


def write(path, title, *records):
    archive.write(path + ".html", pages.page(title, [
        record if isinstance(record, str) else pages.record(record) for record in records]))


def talk(box, folder, people, title, messages, **header):
    archive.write(f"{MINE}/messages/{box}/{folder}/message_1.html", pages.thread(
        {"participants": names(*people), "title": title, "messages": messages[::-1], **header},
        pending=box == "message_requests"))


archive.write("start_here.html", pages.start_page(
    USER, seconds("2026-09-20 10:07:42"), (seconds("2024-01-01 08:00:00"), seconds("2026-09-20 06:59:59"))))

# ── people ──────────────────────────────────────────────────────────────────

write(f"{PEOPLE}/followers_1", "Follower",
      listed("anna.esempio", "2026-08-30 10:00:31"), listed("luca_prova", "2026-01-15 18:30:02"),
      # In November this hour comes twice in California.
      listed("ora.ripetuta", "2025-11-02 09:30:00"), listed("senza.data"),
      f'<div class="{BOX}"><div class="_3-95 _a6-p"><div><div>{pages.link(SITE + "giorno.assurdo", "giorno.assurdo")}</div>'
      "<div>feb 30, 2026 9:05 am</div></div></div></div>",
      # Twice, in another letter case.
      listed("Luca_Prova", "2025-12-15 18:30:02"))
# The name is the heading, or only in the link.
write(f"{PEOPLE}/following", "Seguiti",
      {"title": "bar.lanterna", "string_list_data": [{"href": SITE + "_u/bar.lanterna", "timestamp": seconds("2025-02-02 02:02:02")}]},
      {"title": "", "string_list_data": [{"href": SITE + "_u/zoe_campione", "timestamp": seconds("2024-05-06 06:06:06")}]})
write(f"{PEOPLE}/pending_follow_requests", "Richieste in attesa", labelled(
    person(SITE + "torre_vecchia", "Torre di Prova", "torre_di_prova", ITALIAN), "2026-08-02 07:00:00"))
write(f"{PEOPLE}/close_friends", "Amici più stretti", labelled(
    person(SITE + "anna.esempio", "Anna Esempio", "anna.esempio", ITALIAN), "2026-08-31 12:00:00"))
write(f"{PEOPLE}/recently_unfollowed_profiles", "Profili non più seguiti", listed("radio.finta", "2026-06-20 20:00:00"))
write("connections/contacts/synced_contacts", "Contatti", mapped(
    {"Nome": "Nicolò", "Cognome": "D'Esempio", "Informazioni di contatto": "+390000000081"}))

# ── messages ────────────────────────────────────────────────────────────────

anna = f"{MINE}/messages/inbox/annaesempio_17840000000000301"
talk("inbox", "annaesempio_17840000000000301", ["Anna Esempio", OWNER], "Anna Esempio", [
    message("Anna Esempio", "2026-03-29 00:59:59", "Ciao! C'è ancora l'Etiopia?\nQuello in grani"),
    message(OWNER, "2026-03-29 01:00:00", "Sì: 9,50 € al mezzo chilo ☕", reactions=[
        {"reaction": "❤️", "actor": "Anna Esempio", "timestamp": seconds("2026-03-29 01:02:00")}]),
    message("Anna Esempio", "2026-03-29 01:03:00", photos=[{"uri": f"{anna}/photos/17900000000000501.jpg"}]),
    message(OWNER, "2026-04-01 08:05:00", "Hai inviato un allegato.", share={
        "link": SITE + "reel/AbCdEf/", "share_text": "Come si tosta, però piano 🫘", "original_content_owner": USER}),
    message("Anna Esempio", "2026-04-01 08:06:00", "Anna Esempio ha inviato un allegato.", share={
        "original_content_owner": "post.sparito"}),
    message("Anna Esempio", "2026-04-02 09:00:00")])
talk("inbox", "gruppo_17840000000000302", ["Anna Esempio", "Luca Prova", OWNER], "Fiera del caffè", [
    message("Luca Prova", "2026-05-01 10:02:00", "Chi porta il macinino?"),
    message("Anna Esempio", "2026-05-01 10:03:00", share={"link": "https://example.com/fiera?anno=2026&luogo=citt%C3%A0"})],
    joinable_mode={"mode": 1, "link": SITE + "j/EsempioInventato/"})
talk("message_requests", "curiosaesempio_17840000000000303", ["Curiosa Esempio", OWNER], "Curiosa Esempio", [
    message("Curiosa Esempio", "2026-09-05 21:00:00", "Fate corsi di assaggio?")])
archive.media(f"{anna}/photos/17900000000000501.jpg")
write(f"{MINE}/messages/chats", "Chat", *[
    f'<div class="{BOX}">{pages.link(f"{MINE}/messages/{path}/message_1.html", name)}</div>' for path, name in (
        ("inbox/annaesempio_17840000000000301", "Anna Esempio"), ("inbox/gruppo_17840000000000302", "Fiera del caffè"))])

# ── content ─────────────────────────────────────────────────────────────────

SACK, CUP = (f"media/posts/202608/{name}" for name in ("461_n_17900000000000601.jpg", "462_n_17900000000000602.jpg"))
STORY, FILM = "media/stories/202609/463_n_17900000000000603.jpg", "media/reels/202603/AQ_17900000000000604.mp4"
FACE = "media/profile/202104/464_n_17900000000000605.jpg"
PLACE = {"photo_metadata": {"exif_data": [{"latitude": 45.5, "longitude": 9.25}]}}
tagged = pages.row("Tagged users", "anna.esempio (Tagged, 0.00, 0.00)")
carousel = pages.post({"media": [media(SACK, "2026-08-20 10:00:00", media_metadata=PLACE), media(CUP, "2026-08-20 10:00:00")],
                       "title": "Nuovo raccolto: però che profumo 🫘\n\n#caffè @anna.esempio"})
write(f"{MINE}/media/posts_1", "Post", carousel.replace("</table>", tagged + "</table>"))
write(f"{MINE}/media/stories", "Storie", media(STORY, "2026-09-01 08:00:00"))
write(f"{MINE}/media/reels", "Reel", {"media": [media(FILM, "2026-03-31 18:00:00", "Come si tosta, però piano 🫘")]})
write(f"{MINE}/media/profile_photos", "Immagini del profilo", media(FACE, "2021-04-01 10:00:00"))
archive.media(SACK, CUP, STORY, FILM, FACE)

# ── what the shop said, liked and saved ─────────────────────────────────────

write(f"{MINE}/comments/post_comments_1", "Commenti", mapped({
    "Commento": "Che buono! 😋", "Proprietario dei contenuti multimediali": "ristorante.inventato",
    "Orario": field(when="2026-08-22 19:00:00")}))
write(f"{MINE}/likes/liked_posts", "Mi piace", labelled([
    label("URL", SITE + "p/AAAA/", href=SITE + "p/AAAA/"), label("Didascalia", "Tortelli della casa"),
    owner_group("Owner", person(SITE + "ristorante.inventato", "Ristorante Inventato", "ristorante.inventato", ITALIAN))],
    "2026-08-22 18:59:00"))
write(f"{MINE}/saved/saved_posts", "Elementi salvati", labelled([
    label("URL", SITE + "p/DDDD/", href=SITE + "p/DDDD/"), label("Didascalia", "La moka: guida completa"),
    {"title": "Hashtags", "dict": [{"title": "", "dict": [label("Nome", "moka")]}]}], "2026-07-20 20:00:00"))
write(f"{MINE}/story_interactions/story_likes", "Mi piace alle storie", {
    "title": "bar.lanterna", "string_list_data": [{"timestamp": seconds("2026-09-02 08:00:00")}]})

# ── numbers, searches, the account ──────────────────────────────────────────

write("logged_information/past_instagram_insights/posts", "Post", mapped(
    {"Creation Timestamp": field(when="2026-08-20 10:00:00"), "Account raggiunti": "1.130", "Impression": "63.3K", "Likes": "85"},
    media={"Media Thumbnail": media(SACK, "2026-08-20 10:00:00")}))
write("logged_information/past_instagram_insights/audience_insights", "Pubblico", mapped(
    {"Intervallo di date": "Jun 7 - Sep 4", "Follower": "5", "Percentuale totale di follower donne": "61.2%"}))
write("logged_information/recent_searches/word_or_phrase_searches", "Ricerche", mapped(
    {"Cerca": "tostatura però lenta", "Orario": field(when="2026-08-18 08:00:00")}))
write("logged_information/link_history/link_history", "Link", f'<div class="{BOX}"><div class="_a6-p">' + pages.table(
    pages.row("Titolo", "Pagina inventata")) + f'</div><div class="_a6-o">{pages.time(seconds("2026-09-19 12:01:38"), True)}</div></div>')
write("personal_information/personal_information/personal_information", "Informazioni personali", mapped({
    "Indirizzo e-mail": "torrefazione@example.com", "Nome utente": USER, "Nome": OWNER,
    "Biografia": "Caffè tostato a mano,\nperò piano", "Data di nascita": "1986-02-27", "Account privato": "False"},
    media={"Immagine del profilo": media(FACE, "2021-04-01 10:00:00")}))
write("personal_information/personal_information/professional_information", "Informazioni professionali", mapped(
    {"Business Connection Methods": "E-mail"}))
write("personal_information/personal_information/profile_changes", "Modifiche al profilo", mapped({
    "Changed": "Username", "Previous Value": "caffe.esempio", "New Value": USER, "Change Date": field(when="2025-01-10 10:00:00")}))
write("preferences/settings/never_seen_before", "Novità", mapped({"Una voce inventata": text("Un valore inventato")}))
archive.write(f"{MINE}/monetization/no-data.txt", "")
