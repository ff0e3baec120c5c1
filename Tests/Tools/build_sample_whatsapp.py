#!/usr/bin/env python3
"""Builds the samples of WhatsApp: chats of invented people, exported in several languages and forms.

`MARK` is U+200E, which WhatsApp puts before what it writes itself.
"""

import os

import tiny_media
from sample_archive import Archive, ZipArchive

SAMPLES = os.path.join(os.path.dirname(__file__), "../../samples/whatsapp")
DATE = (2026, 11, 23, 8, 0, 0)
MARK = "\u200e"
SECRET_IT = ("I messaggi e le chiamate sono crittografati end-to-end. Nessuno al di fuori di questa chat, nemmeno WhatsApp, può "
             "leggerne o ascoltarne il contenuto. Tocca per saperne di più.")


def root(sample):
    return os.path.join(SAMPLES, sample, "archive")


def lines(*texts, end="\n"):
    return "".join(text.replace("\n", end) + end for text in texts)


# ── Android in Italian, with media ──────────────────────────────────────────

def android(day, clock, text):
    return f"{day}, {clock} - {text}"


def giulia(clock, text):
    return android("22/11/26", clock, f"Giulia Prova: {text}")


def nora(clock, text):
    return android("22/11/26", clock, f"Nora Pero: {text}")


with_media = ZipArchive(os.path.join(root("2026-android-it"), "Chat WhatsApp con Giulia Prova.zip"), DATE)
with_media.write("Chat WhatsApp con Giulia Prova.txt", lines(
    android("22/11/26", "09:00", SECRET_IT),
    giulia("09:01", "Buongiorno, avete la tela blu?"),
    nora("09:03", "Sì! Eccola 🧵"),
    nora("09:03", f"{MARK}IMG-20261122-WA0001.jpg (file allegato)\nla tela, però piegata"),
    giulia("09:05", "<Media omessi>"),
    giulia("09:06", "Questo messaggio è stato eliminato"),
    nora("09:07", "Ne restano 3 metri <Questo messaggio è stato modificato>"),
    nora("09:10", "posizione: https://maps.google.com/?q=45.4384,10.9916"),
    giulia("09:12", f"{MARK}VID-20261122-WA0002.mp4 (file allegato)"),
    giulia("09:15", f"{MARK}catalogo.pdf (file allegato)\ncatalogo.pdf"),
    nora("09:20", "null"),
    giulia("09:21", "Chiamata vocale persa")))
for name in ("IMG-20261122-WA0001.jpg", "VID-20261122-WA0002.mp4", "catalogo.pdf"):
    with_media.write(name, tiny_media.file_for(name))
with_media.close()

# ── iOS in Italian, month first: the region of the phone decides, not its language ──

without = ZipArchive(os.path.join(root("2026-ios-it"), "WhatsApp Chat - Marco Modello.zip"), DATE)
without.write("_chat.txt", lines(
    f"{MARK}[3/9/26, 14:56:00] Marco Modello: {MARK}{SECRET_IT.replace('. Tocca', f'. {MARK}Tocca')}",
    "[3/9/26, 14:56:10] Marco Modello: Ciao Nora, il preventivo?",
    "[3/9/26, 15:01:02] Nora Pero: Te lo mando domani",
    f"{MARK}[3/10/26, 09:00:00] Nora Pero: preventivo.pdf • {MARK}2 pagine {MARK}documento omesso",
    f"{MARK}[3/10/26, 09:00:30] Nora Pero: {MARK}immagine omessa",
    "[3/12/26, 18:20:05] Marco Modello: Perfetto.\nConfermo:\n- 2 tende\n- 1 cuscino",
    f"{MARK}[3/12/26, 18:21:00] Marco Modello: {MARK}Posizione: https://maps.google.com/?q=45.4384,10.9916",
    f"{MARK}[3/14/26, 08:00:00] Nora Pero: {MARK}Hai eliminato questo messaggio.",
    f"[3/14/26, 08:01:00] Nora Pero: A martedì {MARK}<Questo messaggio è stato modificato>",
    f"{MARK}[3/14/26, 08:02:00] Marco Modello: {MARK}sticker non incluso", end="\r\n"))
without.close()

# ── Android in German ───────────────────────────────────────────────────────

german = Archive(root("2026-android-de"))
german.write("WhatsApp Chat mit Anna Beispiel.txt", lines(
    "22.11.26, 08:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen "
    "oder anhören, nicht einmal WhatsApp. Tippe, um mehr zu erfahren.",
    "22.11.26, 08:01 - Anna Beispiel: Guten Morgen, haben Sie geöffnet?",
    "22.11.26, 08:02 - Nora Pero: Ja, bis 18 Uhr: kommen Sie vorbei!",
    "22.11.26, 08:03 - Anna Beispiel: <Medien ausgeschlossen>",
    "22.11.26, 08:04 - Anna Beispiel: Diese Nachricht wurde gelöscht.",
    "23.11.26, 09:00 - Nora Pero: Wie sieht es aus?",
    "23.11.26, 09:05 - Anna Beispiel: =SUMME(A1:A9) ist schön 😄",
    "23.11.26, 09:06 - Anna Beispiel: Verpasster Sprachanruf"))

# ── A group, in Italian ─────────────────────────────────────────────────────

group = Archive(root("2026-group-it"))
group.write("Chat WhatsApp con Fornitori.txt", lines(
    android("01/10/26", "10:00", SECRET_IT),
    android("01/10/26", "10:00", 'Nora Pero ha creato il gruppo "Fornitori"'),
    android("01/10/26", "10:01", "Nora Pero ha aggiunto Luca Prova"),
    android("01/10/26", "10:05", "Luca Prova: Ciao a tutti"),
    android("01/10/26", "10:06", "\u202a+39\u00a0000\u00a0000\u00a00142\u202c: Buongiorno, chi siete?"),
    android("01/10/26", "10:07", "Nora Pero: @\u2068Luca Prova\u2069 ci pensi tu?"),
    android("02/10/26", "11:01", f"Giulia Prova: SONDAGGIO:\nQuando?\nOPZIONE: Lunedì (2 voti)\nOPZIONE: Martedì (1 voto)"),
    android("13/10/26", "09:00", "Luca Prova è uscito"),
    android("13/10/26", "09:02", "Nora Pero: Peccato: era bravo")))

# ── Several chats in one folder, and one of them once more, with media ──────

several = Archive(root("2026-several-it"))
ANNA = "Chat WhatsApp con Anna Bianchi"


def anna(clock, text):
    return android("20/11/26", clock, f"Anna Bianchi: {text}")


several.write(f"Chat/Clienti/{ANNA}.txt", lines(
    android("20/11/26", "08:59", SECRET_IT),
    anna("09:00", "Buongiorno"),
    anna("09:01", "<Media omessi>\nquesto però è rotto"),
    android("20/11/26", "09:05", "Nora Pero: Lo riparo"),
    android("21/11/26", "10:00", "Anna Bianchi: Pronto?"),
    android("21/11/26", "10:02", "Nora Pero: Pronto!")))
several.write("Chat/Chat WhatsApp con Luca Prova.txt", lines(
    android("05/11/26", "18:00", "Luca Prova: Siete aperti?"),
    android("05/11/26", "18:30", "Nora Pero: Fino alle 19"),
    android("05/11/26", "18:31", f"Nora Pero: {MARK}IMG-20261105-WA0003.jpg (file allegato)")))
several.write("Chat/IMG-20261105-WA0003.jpg", tiny_media.file_for("IMG-20261105-WA0003.jpg"))
several.write("Chat/Chat WhatsApp con Marco Modello.txt", lines(
    android("06/11/26", "08:00", "Marco Modello: Il prezzo?")))
older = ZipArchive(os.path.join(root("2026-several-it"), f"{ANNA}.zip"), (2026, 11, 20, 12, 0, 0))
older.write(f"{ANNA}.txt", lines(
    android("20/11/26", "08:59", SECRET_IT),
    anna("09:00", "Buongiorno"),
    anna("09:01", f"{MARK}IMG-20261120-WA0001.jpg (file allegato)\nquesto però è rotto"),
    android("20/11/26", "09:05", "Nora Pero: Lo riparo")))
older.write("IMG-20261120-WA0001.jpg", tiny_media.file_for("IMG-20261120-WA0001.jpg"))
older.close()
