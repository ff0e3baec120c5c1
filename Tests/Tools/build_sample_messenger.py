#!/usr/bin/env python3
"""Builds samples/messenger/2025-json-it/archive: the encrypted Messenger download of an invented person, and the standard
one that it continues.
"""

import json
import os

import tiny_media
from sample_archive import ZipArchive, message, milliseconds, reactions, thread

OWNER, FOLDER = "Nora Pero", os.path.join(os.path.dirname(__file__), "../../samples/messenger/2025-json-it/archive")
ROOT = "your_facebook_activity"

# ── The standard download: until the day on which chats were encrypted ──────

standard = ZipArchive(os.path.join(FOLDER, "facebook-norapero-2025-05-02-Ms4Rq9Tz.zip"), (2025, 5, 2, 9, 0, 0))
standard.json("personal_information/profile_information/profile_information.json", {"profile_v2": {
    "name": {"full_name": OWNER, "first_name": "Nora", "middle_name": "", "last_name": "Pero"},
    "profile_uri": "https://www.facebook.com/nora.pero.esempio"}})
PHOTO = f"{ROOT}/messages/e2ee_cutover/giuliaprova_7000000000000077/photos/77_n_7700000000000077.jpg"
thread(standard, f"{ROOT}/messages", "e2ee_cutover", "giuliaprova_7000000000000077", ["Giulia Prova", OWNER], "Giulia Prova", [
    message("Giulia Prova", "2025-04-28 10:00:00", "È arrivata la tela?", is_geoblocked_for_viewer=False),
    message(OWNER, "2025-04-28 10:05:00", None, photos=[{"uri": PHOTO, "creation_timestamp": 1745834700}],
            is_geoblocked_for_viewer=False),
    message("Giulia Prova", "2025-04-28 10:06:00", "Bella! 😍", reactions=reactions(("❤", OWNER)), is_geoblocked_for_viewer=False)],
    magic_words=[])
standard.write(PHOTO, tiny_media.file_for(PHOTO))
thread(standard, f"{ROOT}/messages", "inbox", "lucaprova_7000000000000078", ["Luca Prova", OWNER], "Luca Prova", [
    message("Luca Prova", "2025-04-20 08:00:00", "Buona Pasqua", is_geoblocked_for_viewer=False)], magic_words=[])
standard.close()

# ── The encrypted download: plain UTF-8, one flat file for each conversation ──

encrypted = ZipArchive(os.path.join(FOLDER, "messages.zip"), (2025, 6, 1, 9, 0, 0))


def said(sender, when, text="", kind="text", media=(), given=(), unsent=False):
    return {"isUnsent": unsent, "media": [{"uri": uri} for uri in media],
            "reactions": [{"actor": actor, "reaction": emoji} for emoji, actor in given],
            "senderName": sender, "text": text, "timestamp": milliseconds(when), "type": kind}


def conversation(name, number, people, messages):
    encrypted.write(f"{name}_{number}.json", json.dumps(
        {"participants": people, "threadName": f"{name}_{number}", "messages": messages}, ensure_ascii=False, indent=2))


PICTURE, VOICE = "media/0f3c1e1a-0000-4000-8000-000000000001.jpg", "media/0f3c1e1a-0000-4000-8000-000000000002.m4a"
conversation("Giulia Prova", 40, [OWNER, "Giulia Prova"], [
    said(OWNER, "2025-05-10 09:00:00.250", "Ecco com'è venuta, perché mi piace 🙂", "media", [f"./{PICTURE}"]),
    said("Giulia Prova", "2025-05-10 09:01:00", "Stupenda", given=[("👍🏽", OWNER)]),
    said("Giulia Prova", "2025-05-10 09:02:00", kind="media", media=["Failed to download media"]),
    said("Giulia Prova", "2025-05-10 09:03:00", "https://shop.example/tela", "link"),
    said(OWNER, "2025-05-10 09:04:00", "Hai annullato l'invio di un messaggio", "placeholder", unsent=True),
    said(OWNER, "2025-05-11 08:00:00.999", kind="media", media=[f"./{VOICE}"])])
conversation("Marco Modello", 7, [OWNER, "Marco Modello"], [
    said("Marco Modello", "2025-05-20 12:00:00", "=1+1 non è una formula")])
conversation("Anna Bianchi", 9, [OWNER, "Anna Bianchi"], [])
for path in (PICTURE, VOICE):
    encrypted.write(path, tiny_media.file_for(path))
encrypted.close()
