#!/usr/bin/env python3
"""Builds samples/facebook/page-json-it/archive: two zips of an Italian Page, a bicycle shop, in 2024. All invented.

The first zip holds the JSON and spells the root with an apostrophe; the second holds most of the media and spells
it with `_`, as some programs do that unpack and pack again. The references in the JSON have the apostrophe.
"""

import os
from sample_archive import ZipArchive, label, labelled, message, names, reactions, seconds, thread

ROOT = os.path.join(os.path.dirname(__file__), "../../samples/facebook/page-json-it/archive/facebook-cicliperchenoesempio-2024-11-24-")
PAGE = "Cicli Perché No"
first = ZipArchive(ROOT + "Kq7Rt2Vw.zip", (2024, 11, 24, 10, 40, 0))
second = ZipArchive(ROOT + "Yx3Bn9Lm.zip", (2024, 11, 24, 10, 42, 0))
MINE, THERE = "this_profile's_activity_across_facebook", "this_profile_s_activity_across_facebook"


def media(path, when, **more):
    return {"uri": f"{MINE}/posts/media/{path}", "creation_timestamp": seconds(when), **more}


def attached(*things):
    return [{"data": list(things)}]


def say(sender, when, text=None, **fields):
    return message(sender, when, text, **fields, is_geoblocked_for_viewer=False,
                   is_unsent_image_by_messenger_kid_parent=False)


def talk(box, folder, people, title, messages, **header):
    thread(first, f"{MINE}/messages", box, folder, people, title, messages, magic_words=[], **header)


# ── posts ───────────────────────────────────────────────────────────────────

profile_video = {
    "timestamp": seconds("2021-05-05 16:00:00"), "attachments": attached({"media": media(
        "videos/20000000001.mp4", "2021-05-05 15:58:00", title="", description="Il giro del lago in 40 secondi",
        dubbing_info=[], media_variants=[])}),
    "data": [{"post": "Il giro del lago in 40 secondi 🚴"}], "title": "Cicli Perché No ha pubblicato un video."}

first.json(f"{MINE}/posts/profile_posts_1.json", [
    {"timestamp": seconds("2024-11-20 09:00:00"), "attachments": attached(
        {"media": media("your_posts/20000000002.jpg", "2024-11-20 08:58:00", title="",
                        description="Sconti tutto l'anno")},
        {"media": media("your_posts/20000000003.jpg", "2024-11-20 08:58:30", title="")}),
     "data": [{"post": "Perché aspettare? Sconti tutto l'anno 🚲\n#biciclette #perchéno"},
              {"update_timestamp": seconds("2024-11-20 09:12:00")}],
     "title": "Cicli Perché No ha aggiunto 2 nuove foto."},
    {"timestamp": seconds("2024-10-05 07:30:00"), "attachments": attached({"event": {
        "name": "Pedalata delle castagne", "start_timestamp": seconds("2024-10-13 08:00:00"), "end_timestamp": 0}}),
     "data": [{"post": "Si parte dal negozio, caffè offerto ☕"}], "title": "Cicli Perché No ha condiviso un evento."},
    {"timestamp": seconds("2024-09-01 17:45:00"), "data": [
        {"post": "Benvenuta @[100000000000051:2048:Ada Inventata] nella squadra di @[200000000000052:274:Cicli Perché No]!"}],
     "title": "Cicli Perché No è con Ada Inventata.", "tags": names("Ada Inventata")},
    {"timestamp": seconds("2024-07-14 10:00:00"), "attachments": attached({"external_context": {
        "name": "Guida alle ciclabili della Valle Finta", "source": "valle.example",
        "url": "https://valle.example/ciclabili?da=paese&a=borgo"}}),
     "data": [{"post": "Da leggere: è gratis"}], "title": "Cicli Perché No ha condiviso un link."},
    {"timestamp": seconds("2024-06-02 06:00:00"), "data": [{"post": "Oggi chiuso.\n\n– Da domani: 9–19 –\nBuona festa!"}]},
])
first.json(f"{MINE}/posts/profile_posts_2.json", [
    profile_video,
    {"timestamp": seconds("2019-03-03 12:00:00"), "attachments": attached({"media": media(
        "Immaginidelprofilo_20000000004/20000000005.png", "2019-03-03 11:59:00", title="Immagini del profilo")}),
     "data": [], "title": "Cicli Perché No ha aggiornato l'immagine del profilo."},
    {"timestamp": seconds("2018-04-21 09:30:00"), "attachments": attached({"place": {
        "name": "Piazza dei Raggi", "coordinate": {"latitude": 45.125, "longitude": 9.75},
        "address": "Piazza dei Raggi 1, Borgo Finto", "url": "https://www.facebook.com/piazzadeiraggi.esempio"}}),
     "data": [{"post": "Da oggi siamo qui"}], "title": "Cicli Perché No si trovava presso Piazza dei Raggi."},
])
# Films and whole posts stand side by side in this file; one of the posts is in profile_posts_2 as well.
first.json(f"{MINE}/posts/videos.json", {"videos_v2": [
    media("videos/20000000006.mp4", "2023-02-02 10:00:00", title="Cambio di stagione",
          description="Come si regola il cambio", dubbing_info=[], media_variants=[]),
    {"timestamp": seconds("2022-09-09 18:00:00"), "attachments": attached({"media": media(
        "videos/20000000007.mp4", "2022-09-09 17:59:00", title="", description="Prima e dopo")}),
     "data": [{"post": "Una vecchia bici torna giovane: così è rinata"}], "title": "Cicli Perché No ha pubblicato un video."},
    profile_video,
]})
cover = media("Fotodicopertina_20000000008/20000000009.jpg", "2020-02-02 02:02:02", title="Foto di copertina")
first.json(f"{MINE}/posts/album/0.json", {
    "name": "Foto di copertina", "photos": [cover, media(
        "Fotodicopertina_20000000008/20000000010.jpg", "2023-03-03 03:03:03", title="Foto di copertina",
        description="Primavera è qui",
        media_metadata={"photo_metadata": {"exif_data": [{
            "upload_ip": "203.0.113.90", "taken_timestamp": seconds("2023-03-01 15:00:00"), "orientation": 1}]}})],
    "cover_photo": cover, "last_modified_timestamp": seconds("2023-03-03 03:04:00"), "description": ""})
window = media("Vetrine_20000000011/20000000012.jpg", "2024-01-07 08:00:00", title="Vetrine", description="Befana 🧹")
first.json(f"{MINE}/posts/album/1.json", {
    "name": "Vetrine", "photos": [window], "cover_photo": window,
    "last_modified_timestamp": seconds("2024-01-07 08:01:00"), "description": "Le nostre vetrine, anno per anno"})
second.media(*[f"{THERE}/posts/media/{name}" for name in (
    "your_posts/20000000002.jpg", "videos/20000000001.mp4", "videos/20000000006.mp4", "videos/20000000007.mp4",
    "Immaginidelprofilo_20000000004/20000000005.png", "Fotodicopertina_20000000008/20000000009.jpg",
    "Fotodicopertina_20000000008/20000000010.jpg", "Vetrine_20000000011/20000000012.jpg")])
first.media(f"{MINE}/posts/media/your_posts/20000000003.jpg")

# ── comments and reactions of the Page ──────────────────────────────────────


def comment(when, title, text, **fields):
    return {"timestamp": seconds(when), **fields, "data": [
        {"comment": {"timestamp": seconds(when), "comment": text, "author": PAGE}}], "title": title}


def reaction(when, kind, title):
    return {"timestamp": seconds(when), "data": [{"reaction": {"reaction": kind, "actor": PAGE}}], "title": title}


first.json(f"{MINE}/comments_and_reactions/comments.json", {"comments_v2": [
    comment("2024-11-20 10:00:00", "Cicli Perché No ha risposto al commento di Sara Seguace.", "Sì Sara, anche sulle e-bike! 😊"),
    comment("2024-10-06 10:00:00", "Cicli Perché No ha commentato il proprio post.", "Ritrovo alle 9:45 però"),
    comment("2024-09-02 10:00:00", "Cicli Perché No ha commentato la foto di Bar Lanterna.", "", attachments=attached(
        {"media": {"uri": f"{MINE}/posts/media/stickers_used/20000000013.png",
                   "creation_timestamp": seconds("2024-09-02 09:59:59")}})),
]})
second.media(f"{THERE}/posts/media/stickers_used/20000000013.png")
first.json(f"{MINE}/comments_and_reactions/likes_and_reactions_1.json", [
    reaction("2024-11-21 08:00:00", "LIKE", "A Cicli Perché No piace il commento di Sara Seguace."),
    reaction("2024-11-20 11:00:00", "LOVE", "Cicli Perché No ha reagito al commento di José Seguace."),
    reaction("2024-08-08 08:00:00", "WOW", "Cicli Perché No ha reagito al post di Bar Lanterna."),
])

# ── messages of customers ───────────────────────────────────────────────────

luca = f"{MINE}/messages/inbox/lucaprova_2000000000000101"
talk("inbox", "lucaprova_2000000000000101", ["Luca Prova", PAGE], "Luca Prova", [
    say("Luca Prova", "2024-11-18 17:00:00.120", "Buonasera, quanto costa la revisione completa?"),
    say(PAGE, "2024-11-18 17:05:00", "Buonasera Luca! 49,90 €, pronta in due giorni 🔧"),
    say("Luca Prova", "2024-11-18 17:06:00", "Ecco com'è messa", photos=[
        {"uri": f"{luca}/photos/20000000101_n.jpg", "creation_timestamp": seconds("2024-11-18 17:05:50")}]),
    say(PAGE, "2024-11-18 17:10:00", "Nessun problema, la aspettiamo", reactions=reactions(("👍", "Luca Prova"))),
    say("Luca Prova", "2024-11-20 08:00:00", "Passo oggi?"),
    say(PAGE, "2024-11-20 09:30:00", "Certo, siamo aperti fino alle 19"),
])
second.media(f"{THERE}/messages/inbox/lucaprova_2000000000000101/photos/20000000101_n.jpg")
talk("inbox", "_2000000000000102", ["Юлия Примерова", PAGE], "Юлия Примерова", [
    say("Юлия Примерова", "2024-11-23 20:15:00", "Здравствуйте, сдаёте велосипеды напрокат?"),
    say("Юлия Примерова", "2024-11-23 20:16:00", "Scusate: noleggiate bici? 🚲"),
])
talk("inbox", "utentedifacebook_2000000000000103", ["Utente di Facebook", PAGE], "Utente di Facebook", [
    say("Utente di Facebook", "2022-08-01 10:00:00", "Aperti ad agosto?"),
    say(PAGE, "2022-08-01 10:02:00", "Fino al 10, poi è festa"),
])
talk("inbox", "marcomodellogravelusata_2000000000000104", ["Marco Modello", PAGE], "Marco Modello · Gravel usata", [
    say("Marco Modello", "2024-05-05 09:00:00", "Marco Modello ha iniziato questa chat."),
    say("Marco Modello", "2024-05-05 09:00:20", "È ancora disponibile?"),
    say(PAGE, "2024-05-05 12:00:00", "Sì, taglia 54"),
])
talk("archived_threads", "fornitoreinventato_2000000000000105", ["Fornitore Inventato", PAGE], "Fornitore Inventato", [
    say("Fornitore Inventato", "2023-01-09 08:00:00", "Allego il listino", files=[
        {"uri": f"{MINE}/messages/archived_threads/fornitoreinventato_2000000000000105/files/listino però_1673251200.csv",
         "creation_timestamp": seconds("2023-01-09 08:00:00")}]),
    say(PAGE, "2023-01-09 08:30:00", "Ricevuto, grazie"),
])
second.media(f"{THERE}/messages/archived_threads/fornitoreinventato_2000000000000105/files/listino però_1673251200.csv")
talk("filtered_threads", "paginasicuraesempio_2000000000000106", ["Pagina Sicura Esempio", PAGE], "Pagina Sicura Esempio", [
    say("Pagina Sicura Esempio", "2024-11-01 03:00:00", "La tua Pagina sarà disattivata! Verifica qui", share={
        "link": "http://truffa.example/verifica"}),
])
talk("message_requests", "curiosaesempio_2000000000000107", ["Curiosa Esempio", PAGE], "Curiosa Esempio", [
    say("Curiosa Esempio", "2024-11-22 21:00:00", "Cercate un meccanico?"),
], is_pending=True)
first.json(f"{MINE}/messages/messaging_settings.json", labelled([label("Risposta immediata", "True"), label(
    "Messaggio di assenza", "Torniamo lunedì alle 9 però rispondiamo a tutti")], number=1))

# ── followers, events, fundraisers, dashboard ───────────────────────────────

first.json("connections/followers/people_who_followed_you.json", {"followers_v3": names(
    "Luca Prova", "Sara Seguace", "José Seguace", "Sara Seguace", "李例子", "Zoë Campione")})
first.json("connections/friends/your_post_audiences.json", [labelled([label("Nome", "Pubblico predefinito")], number=2)])
first.json(f"{MINE}/events/events.json", {"your_events_v2": [
    {"name": "Pedalata delle castagne", "start_timestamp": seconds("2024-10-13 08:00:00"), "end_timestamp": 0,
     "place": {"name": "Cicli Perché No", "coordinate": {"latitude": 45.125, "longitude": 9.75}, "address": "Piazza dei Raggi 1"},
     "description": "12 km, anche per bambini 👧", "create_timestamp": seconds("2024-10-01 10:00:00")},
    {"name": "Corso: forare è umano", "start_timestamp": seconds("2023-05-05 18:00:00"),
     "end_timestamp": seconds("2023-05-05 20:00:00"), "create_timestamp": seconds("2023-04-20 10:00:00")}]})
first.json(f"{MINE}/events/events_you_hosted.json", [
    labelled([label("Nome", "Pedalata delle castagne"), label("Ora di inizio", timestamp_value=seconds("2024-10-13 08:00:00")),
              label("Luogo", dict=[label("Nome", "Cicli Perché No"), label("Indirizzo", "Piazza dei Raggi 1")])],
             when="2024-10-01 10:00:00", number=3, title="Cicli Perché No ha organizzato un evento.")])
first.json(f"{MINE}/fundraisers/your_fundraiser_settings.json", [
    labelled([label("Titolo", "Una bici per tutti"), label("Importo raccolto", "350,00 €"),
              label("Ora di creazione", timestamp_value=seconds("2023-12-01 08:00:00"))], number=4)])
first.json("logged_information/professional_dashboard/your_professional_dashboard_activity.json", {"prodash_activity": [
    {"page_name": PAGE, "timestamp": seconds("2024-11-10 10:00:00"), "action": "Visualizzazione dei dati statistici"},
    {"page_name": PAGE, "timestamp": seconds("2024-11-03 10:00:00"), "action": "Apertura della dashboard"}]})
first.json(f"{MINE}/pages/admin_activity.json", {"admin_activity_v2": [
    {"timestamp": seconds("2024-02-02 12:00:00"), "title": "Ada Inventata è diventata amministratrice."}]})
first.json(f"{MINE}/other_activity/your_information_download_requests.json", [
    labelled([label("Ora di completamento della richiesta", timestamp_value=seconds("2024-11-24 10:39:00")),
              label("Data di inizio", timestamp_value=seconds("2017-12-31 23:00:00")),
              label("Data di fine", timestamp_value=seconds("2024-11-23 23:00:00")),
              label("Qualità dei contenuti multimediali", "Alta")], when="2024-11-24 09:00:00", number=5),
    labelled([label("Ora di completamento della richiesta", timestamp_value=seconds("2022-02-02 12:00:00")),
              label("Data di inizio", timestamp_value=0), label("Data di fine", timestamp_value=0),
              label("Qualità dei contenuti multimediali", "Bassa")], when="2022-02-02 10:00:00", number=6)])

# ── the Page itself, language, zone, start page ─────────────────────────────

first.json("profile_information/profile_information.json", {"profile_v2": {
    "name": {"full_name": PAGE, "first_name": "", "middle_name": "", "last_name": ""},
    "emails": {"emails": ["bici@ciclipercheno.example"], "previous_emails": [], "pending_emails": [], "ad_account_emails": []},
    "previous_names": [{"name": "Cicli Forse", "timestamp": seconds("2016-06-06 06:06:06")}], "other_names": [],
    "current_city": {"name": "Borgo Finto", "timestamp": 0},
    "websites": [{"address": "https://ciclipercheno.example/"}],
    "phone_numbers": [{"phone_type": "Telefono fisso", "phone_number": "+390000000051", "verified": True}],
    "intro_bio": {"name": "Biciclette nuove, usate e così così", "timestamp": seconds("2020-05-05 05:05:05")},
    "username": "cicliperchenoesempio", "registration_timestamp": seconds("2015-03-21 08:00:00"),
    "profile_uri": "https://www.facebook.com/cicliperchenoesempio"}})
first.json("preferences/preferences/language_and_locale.json", {"language_and_locale_v2": [
    {"name": "Impostazioni della lingua", "description": "La lingua in cui è mostrato Facebook", "children": [
        {"name": "Lingua", "entries": [{"data": {"value": "it_IT"}}]}]}]})
first.json("logged_information/location/timezone.json", labelled([label("Fuso orario", "Europe/Rome")], number=7))
first.write("start_here.html", "<!DOCTYPE html>\n<html lang=\"it\"><head><meta charset=\"utf-8\"><title>Le informazioni di Cicli "
            "Perché No</title></head><body><h1>Cicli Perché No</h1><ul>"
            "<li><a href=\"this_profile's_activity_across_facebook/posts/profile_posts_1.json\">Post</a></li>"
            "<li><a href=\"connections/followers/people_who_followed_you.json\">Follower</a></li></ul></body></html>\n")
for folder in ("stories", "reviews", "saved_items_and_collections"):
    first.write(f"{MINE}/{folder}/no-data.txt", "")

# ── files outside the business scope ────────────────────────────────────────

first.json("ads_information/ad_preferences.json", labelled([label("Interesse", "Ciclismo")]))
first.json("security_and_login_information/account_activity.json", {"account_activity_v2": [
    {"action": "Accesso", "timestamp": seconds("2024-11-20 06:00:00"), "ip_address": "198.51.100.90",
     "user_agent": "Inventa/3.0"}]})

first.close()
second.close()
