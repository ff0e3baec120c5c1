#!/usr/bin/env python3
"""Builds samples/whatsapp/2025-account-it/archive: the account report of an invented person, and two chats."""

import json
import os

from sample_archive import Archive, ZipArchive, label, seconds

FOLDER = os.path.join(os.path.dirname(__file__), "../../samples/whatsapp/2025-account-it/archive")
chats = Archive(FOLDER)
chats.write("Chat WhatsApp con Anna Bianchi.txt", "\n".join([
    "14/05/25, 09:00 - Anna Bianchi: Siete aperti?", "14/05/25, 09:05 - Nora Pero: Fino alle 19", ""]))
chats.write("Chat WhatsApp con +39 000 000 0142.txt", "\n".join([
    "15/05/25, 10:00 - Nora Pero: Il pacco è arrivato", "15/05/25, 10:30 - +39 000 000 0142: Passo domani", ""]))

report = ZipArchive(os.path.join(FOLDER, "My account info.zip"), (2025, 5, 20, 8, 0, 0))


def document(path, value):
    """A page in JSON. Its letters are whole: the damage of Meta's downloads is none of WhatsApp's."""
    report.write(path, json.dumps(value, ensure_ascii=False))


def page(path, title, rows):
    """The page of a table of labels and values."""
    table = "".join(f"<tr><td>{name}</td><td>{value}</td></tr>" for name, value in rows)
    report.write(path, f"<html><head><title>{title}</title></head><body><h1>{title}</h1><table>{table}</table></body></html>")


ACCOUNT, CONNECTIONS, SETTINGS = "whatsapp_account_information/", "whatsapp_connections/", "whatsapp_settings/"
report.write("index.html", "<html><body>" + "".join(
    f'<a href="{path}">{path}</a>' for path in (ACCOUNT + "user_information.html", CONNECTIONS + "contacts.html")) + "</body></html>")

# ── Whose report it is: a page in JSON and the same in HTML ─────────────────

document(ACCOUNT + "user_information.json", {"label_values": [
    label("Numero di telefono", "+39 000 000 0199"), label("Info", "Aperti dalle 9, però non il lunedì"),
    label("Data delle info", timestamp_value=seconds("2023-11-14 22:13:20")),
    label("Attività dei dispositivi", vec=[{"dict": [
        label("Dispositivo", "0"), label("Ultima attività", timestamp_value=seconds("2025-05-19 20:00:00"))]}]),
    label("Data di creazione del report", timestamp_value=seconds("2025-05-20 07:59:00"))]})
page(ACCOUNT + "user_information.html", "Informazioni sull'utente", [
    ("Numero di telefono", "+39 000 000 0199"), ("Info", "Aperti dalle 9, però non il lunedì")])
document(ACCOUNT + "registration_information.json", {"wa_registration_info": {
    "registration_timestamp": seconds("2024-12-31 11:25:06"), "platform": "Android"}})

# ── The address book: a number alone, with a name, in another shape, and in none ──

document(CONNECTIONS + "contacts.json", {"wa_contacts": [
    "+39 000 000 0142",
    {"phone_number": "+390000000143", "full_name": "Anna Bianchi", "saved": True},
    {"name": "Bottega Finta", "numbers": ["+39 000 000 0144", "+39 000 000 0145"]},
    {"odd": True}]})
page(CONNECTIONS + "contacts.html", "Contatti", [("+39 000 000 0142", ""), ("+390000000143", "Anna Bianchi")])

# ── Groups, likewise ────────────────────────────────────────────────────────

document(CONNECTIONS + "groups.json", {"wa_groups": [
    {"group_name": "Fornitori", "creation_timestamp": seconds("2020-09-13 12:26:40"), "size": 12},
    {"subject": "Condominio Però"}, "Amici del giovedì", {"id": "7"}]})

# ── Settings: one page in JSON, one in HTML alone, one of a kind that nobody knows ──

document(SETTINGS + "account_settings.json", {"wa_settings": {
    "last_seen": "nobody", "read_receipts": False, "blocked": ["+39 000 000 0146"]}})
page(SETTINGS + "terms_of_service.html", "Termini di servizio", [
    ("Versione accettata", "3"), ("Accettata il", "31 dicembre 2024")])
report.write(SETTINGS + "novità.bin", b"\x00\x01\x02")
report.close()
