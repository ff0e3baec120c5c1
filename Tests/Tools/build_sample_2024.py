#!/usr/bin/env python3
"""Builds samples/facebook/2024-json-it/archive: two parts of an Italian download of 2024, of invented people.

The messages of a thread are listed here oldest first; the files hold them newest first, as Meta's do. The first
part holds most of the JSON, the second the media and what did not fit.
"""

import os
from sample_archive import Archive, message, names, reactions, seconds

ROOT = os.path.join(os.path.dirname(__file__), "../../samples/facebook/2024-json-it/archive/facebook-officinapero-2024-11-22-")
OWNER = "Officina Però"
first, second = Archive(ROOT + "AbC12xYz"), Archive(ROOT + "Zq8Wn3Kd")
MINE = "your_facebook_activity"


def say(sender, when, text=None, **fields):
    return message(sender, when, text, **fields, is_geoblocked_for_viewer=False,
                   is_unsent_image_by_messenger_kid_parent=False)


def thread(box, folder, people, title, messages, pages=None, parts=None, **header):
    """One thread; `pages` are the numbers of messages of message_1 (the newest), message_2, …"""
    newest_first, start = messages[::-1], 0
    for number, count in enumerate(pages or [len(messages)], start=1):
        part = parts[number - 1] if parts else first
        part.json(f"{MINE}/messages/{box}/{folder}/message_{number}.json", {
            "participants": names(*people),
            "messages": newest_first[start:start + count],
            "title": title,
            "is_still_participant": True,
            "thread_path": f"{box}/{folder}",
            "magic_words": [],
            **header,
        })
        start += count


def label(name, value, **more):
    return {"label": name, "value": value, **more}


# ── messages ────────────────────────────────────────────────────────────────

# One thread over two parts: the newest page in the first, the oldest in the second.
thread("inbox", "lucaprova_1000000000000101", ["Luca Prova", OWNER], "Luca Prova", [
    say("Luca Prova", "2023-03-26 00:59:59.999", "Buongiorno, riparate anche e-bike?"),
    say(OWNER, "2023-03-26 01:00:00", "Buongiorno! Sì, certo: dal lunedì al venerdì"),
    say("Luca Prova", "2023-10-29 00:30:00", "La catena è arrivata?"),
    say(OWNER, "2023-10-29 01:30:00", "Sì, 29,90 €. L'aspettiamo", reactions=reactions(("👍🏽", "Luca Prova"))),
    say("Luca Prova", "2024-02-29 12:00:00", "ok"),
    say("Luca Prova", "2024-02-29 12:00:00", "ok"),
    say("Luca Prova", "2024-02-29 12:00:00", "anzi no"),
    say(OWNER, "2024-03-01 08:00:00", "Hai inviato un allegato.", share={
        "link": "https://example.com/listino?bici=1&anno=2024", "share_text": "Listino – primavera",
        "original_content_owner": "officinapero.esempio", "profile_share_username": "officinapero.esempio",
        "profile_share_name": "Officina Però"}),
    say("Luca Prova", "2024-03-02 08:00:00", "Luca Prova ha chiamato.", call_duration=61),
    say("Luca Prova", "2024-03-02 09:00:00", "Hai perso una chiamata da Luca Prova.", call_duration=0, missed=True),
    say(OWNER, "2024-03-02 09:30:00", is_unsent=True),
    say("Luca Prova", "2024-03-03 08:00:00", "Hai reagito con 😂 al tuo messaggio "),
], pages=[8, 4], parts=[first, second])

thread("inbox", "giuliafinta_1000000000000102", ["Giulia Finta", OWNER], "Giulia Finta", [
    say("Giulia Finta", "2024-11-19 17:00:00", "Avete camere d'aria da 28\"?"),
    say("Giulia Finta", "2024-11-19 17:00:30", "E pneumatici \\ copertoni?\nGrazie 🙏🏻"),
])
thread("inbox", "giuliafinta_1000000000000103", ["Giulia Finta", OWNER], "Giulia Finta", [
    say("Giulia Finta", "2024-06-01 10:00:00", "Quando ritiro la bici rossa?"),
    say(OWNER, "2024-06-01 10:10:00", "Domani dalle 9"),
    say("Giulia Finta", "2024-06-01 10:11:00", sticker={
        "uri": f"{MINE}/messages/stickers_used/369239263222822.png", "ai_stickers": []}),
])

ride = f"{MINE}/messages/inbox/ciclistidelladomenica_1000000000000104"
thread("inbox", "ciclistidelladomenica_1000000000000104",
       ["Luca Prova", "Marco Modello", "Marco Modello", OWNER], "Ciclisti della domenica 🚴‍♀️", [
    say(OWNER, "2024-04-01 06:00:00", "Hai creato il gruppo."),
    say(OWNER, "2024-04-01 06:01:00", "Hai aggiunto Ada Inventata al gruppo.", users=names("Ada Inventata")),
    say("Ada Inventata", "2024-04-01 06:02:00", "Salita o pianura?", reactions=reactions(
        ("👩‍👧‍👦", "Luca Prova"), ("🇮🇹", "Marco Modello"), ("❤️", OWNER))),
    say("Marco Modello", "2024-04-01 06:03:00", photos=[
        {"uri": f"{ride}/photos/{number}_n.jpg", "creation_timestamp": seconds("2024-04-01 06:02:50")}
        for number in (10000000001, 10000000002, 10000000003)]),
    say("Marco Modello", "2024-04-01 06:04:00", "Marco Modello ha inviato una posizione.", share={
        "link": "https://example.com/maps?where1=45.5%2C+9.25"}),
    say("Ada Inventata", "2024-04-02 06:00:00", "Ada Inventata ha abbandonato il gruppo.",
        users=names("Ada Inventata")),
    say(OWNER, "2024-04-02 06:05:00", "Chi viene?", reactions=[
        {"reaction": "👏🏿", "actor": "Luca Prova", "timestamp": seconds("2024-04-02 06:06:00")}]),
], image={"uri": f"{MINE}/messages/photos/20000000001.jpg", "creation_timestamp": seconds("2024-04-01 06:00:30")},
    joinable_mode={"mode": 1, "link": "https://m.me/j/EsempioInventato/"})

thread("inbox", "utentedifacebook_1000000000000105", ["Utente di Facebook", OWNER], "Utente di Facebook", [
    say("Utente di Facebook", "2022-05-05 10:00:00", "Fate preventivi?"),
    say(OWNER, "2022-05-05 10:20:00", "Certamente"),
])
thread("inbox", "utentedifacebook_1000000000000106", ["Utente di Facebook", OWNER], "Utente di Facebook", [
    say("Utente di Facebook", "2022-06-06 10:00:00", "Cercate un apprendista?"),
])
thread("inbox", "1000000000000107", ["", OWNER], "", [
    say("", "2022-07-07 10:00:00", "Il mio nome non c'è più"),
    say(OWNER, "2022-07-07 10:05:00", "Peccato"),
])
thread("inbox", "officinaper_1000000000000108", [OWNER], OWNER, [
    say(OWNER, "2024-01-10 20:00:00", "Ordinare: freni, raggi, 10 × camere d'aria"),
])
thread("inbox", "lucaprovabicidacorsa_1000000000000109", ["Luca Prova", OWNER], "Luca Prova · Bici da corsa", [
    say("Luca Prova", "2024-05-05 09:00:00", "Luca Prova ha iniziato questa chat."),
    say("Luca Prova", "2024-05-05 09:00:10", "È ancora disponibile?"),
    say(OWNER, "2024-05-05 09:30:00", "Venduta ieri"),
])
thread("inbox", "_1000000000000110", ["李例子", OWNER], "李例子", [
    say("李例子", "2024-08-08 08:08:08.888", "你好,可以修理我的自行车吗?"),
    say(OWNER, "2024-08-08 08:18:00", "Hello! Yes, bring it in 🔧"),
])

zoe = f"{MINE}/messages/inbox/zocampione_1000000000000111"
thread("inbox", "zocampione_1000000000000111", ["Zoë Campione", OWNER], "Zoë Campione", [
    say("Zoë Campione", "2024-09-01 10:00:00", videos=[
        {"uri": f"{zoe}/videos/30000000001.mp4", "creation_timestamp": seconds("2024-09-01 09:59:00")}]),
    say("Zoë Campione", "2024-09-01 10:01:00", audio_files=[
        {"uri": f"{zoe}/audio/audioclip-1725184860000-3000.m4a", "creation_timestamp": seconds("2024-09-01 10:01:00")}]),
    say(OWNER, "2024-09-01 10:02:00", gifs=[{"uri": f"{zoe}/gifs/30000000002.gif"}]),
    say(OWNER, "2024-09-01 10:03:00", "Ecco il preventivo", files=[
        {"uri": f"{zoe}/files/preventivo perché no_1725184980.pdf",
         "creation_timestamp": seconds("2024-09-01 10:03:00")}]),
    say("Zoë Campione", "2024-09-01 10:04:00", photos=[{"uri": f"{zoe}/photos/30000000003.jpg"}]),
    say("Zoë Campione", "2024-09-01 10:05:00", photos=[{"uri": "30000000004_n.jpg"}]),
    say("Zoë Campione", "2024-09-01 10:06:00", photos=[{"uri": "https://cdn.example.net/v/30000000005.jpg?oh=0"}]),
    say("Zoë Campione", "2024-09-01 10:07:00", photos=[{"uri": f"{zoe}/photos/30000000006.jpg"}]),
    say("Zoë Campione", "2024-09-01 10:08:00", is_taken_down=True),
    say("Zoë Campione", "2024-09-01 10:09:00"),
    say(None, "2024-09-01 10:10:00", "Senza mittente"),
    say(OWNER, "2024-09-01 10:11:00", "Ci sei?", bumped_message_metadata={"is_bumped": True}),
    say("Zoë Campione", "2024-09-01 10:12:00", "Con una chiave nuova", summary_hint=["è", 1]),
    say("Zoë Campione", "2024-09-01 10:13:00", share={"share_text": "Posizione in tempo reale"}),
])

thread("archived_threads", "fornitoreinventato_1000000000000112", ["Fornitore Inventato", OWNER],
       "Fornitore Inventato", [
    say("Fornitore Inventato", "2023-01-09 08:00:00", "=SOMMA(A1:A9) è il totale"),
    say(OWNER, "2023-01-09 08:30:00", "+390000000004 è il numero giusto?"),
])
thread("filtered_threads", "vincitutto_1000000000000113", ["Vinci Tutto", OWNER], "Vinci Tutto", [
    say("Vinci Tutto", "2024-07-07 03:00:00", "Clicca qui!", share={"link": "http://example.net/premio"}),
])
thread("message_requests", "curiosaesempio_1000000000000114", ["Curiosa Esempio", OWNER], "Curiosa Esempio", [
    say("Curiosa Esempio", "2024-11-20 21:00:00", "Salve, noleggiate tandem?"),
], is_pending=True)
thread("e2ee_cutover", "lucaprova_1000000000000115", ["Luca Prova", OWNER], "Luca Prova", [
    say("Luca Prova", "2024-03-10 08:00:00", "Passo alla chat cifrata"),
    say(OWNER, "2024-03-10 08:01:00", "I messaggi e le chiamate sono protetti con la crittografia end-to-end."),
])
thread("e2ee_cutover", "annaesempio_1000000000000116", ["Anna Esempio", OWNER], "Anna Esempio", [
    say("Anna Esempio", "2024-03-11 08:00:00", "Grazie per la bici di mio figlio"),
])

second.media(*[f"{ride}/photos/{number}_n.jpg" for number in (10000000001, 10000000002, 10000000003)],
             f"{MINE}/messages/photos/20000000001.jpg", f"{zoe}/videos/30000000001.mp4",
             f"{zoe}/audio/audioclip-1725184860000-3000.m4a", f"{zoe}/gifs/30000000002.gif",
             f"{zoe}/files/preventivo perché no_1725184980.pdf", f"{zoe}/photos/39999999999.jpg")
second.write(f"{zoe}/photos/30000000006.jpg", b"")
# The one path that is in both parts, with equal bytes.
for part in (first, second):
    part.media(f"{MINE}/messages/stickers_used/369239263222822.png")

first.json(f"{MINE}/messages/messaging_settings.json", {"label_values": [label("Conferme di lettura", "True")]})
first.json(f"{MINE}/messages/your_cross-app_messaging_settings.json", {
    "label_values": [label("Messaggi tra app", "False")], "fbid": "17900000000000001"})

# ── profile and people ──────────────────────────────────────────────────────

PERSONAL = "personal_information/profile_information"
first.json(f"{PERSONAL}/profile_information.json", {"profile_v2": {
    "name": {"full_name": OWNER, "first_name": "Officina", "middle_name": "", "last_name": "Però"},
    "emails": {"emails": ["officina@example.com"], "previous_emails": [], "pending_emails": [], "ad_account_emails": []},
    "birthday": {"year": 1980, "month": 1, "day": 1},
    "gender": {"gender_option": "UNKNOWN", "pronoun": "NEUTER"},
    "previous_names": [{"name": "Ciclofficina Però", "timestamp": seconds("2015-05-05 05:05:05")}],
    "other_names": [],
    "current_city": {"name": "Paese Inventato", "timestamp": seconds("2015-05-05 05:05:05")},
    "websites": [{"address": "https://example.com/officinapero"}],
    "phone_numbers": [{"phone_type": "Cellulare", "phone_number": "+390000000005", "verified": True}],
    "intro_bio": {"name": "Biciclette, però fatte bene 🚲", "timestamp": seconds("2020-05-05 05:05:05")},
    "username": "officinapero", "registration_timestamp": seconds("2012-03-04 05:06:07"),
    "profile_uri": "https://www.facebook.com/officinapero",
}})
first.json(f"{PERSONAL}/contact_info.json", {"label_values": [
    label("Indirizzo e-mail", "officina@example.com"), label("Numero di cellulare", "+390000000005")]})
first.json(f"{PERSONAL}/websites.json", [{"timestamp": seconds("2021-01-01 00:00:00"), "media": [], "label_values": [
    label("URL", "https://example.com/officinapero", href="https://example.com/officinapero")],
    "fbid": "17900000000000002"}])
first.json("personal_information/other_personal_information/your_address_books.json", {"address_book_v2": {
    "address_book": [{"name": "Fornitore Inventato", "created_timestamp": seconds("2019-01-01 00:00:00"),
                      "updated_timestamp": 0, "details": [{"contact_point": "+390000000006"}]}]}})

first.json("connections/friends/your_friends.json", {"friends_v2": [
    {"name": "Anna Esempio", "timestamp": seconds("2024-03-01 12:00:00")},
    {"name": "Giulia Finta", "timestamp": seconds("2023-07-01 10:00:00"), "mutual_groups": 2},
    {"name": "Luca Prova", "timestamp": seconds("2019-12-31 23:59:59")},
    {"name": "Nicolò D'Esempio", "timestamp": seconds("2012-03-05 08:00:00")},
    {"name": "Zoë Campione", "timestamp": seconds("2012-03-05 07:00:00")}]})
first.json("connections/friends/received_friend_requests.json", {"received_requests_v2": [
    {"name": "Curiosa Esempio", "timestamp": seconds("2024-11-20 20:59:00")}]})
first.json("connections/friends/your_post_audiences.json", [
    {"media": [], "label_values": [label("Nome", "Amici stretti")], "fbid": "17900000000000003"}])
first.json("connections/followers/people_who_followed_you.json", {"followers_v3": names(
    "Sara Seguace", "Anna Esempio", "José Seguace", "Zoë Campione")})
first.json("connections/followers/who_you've_followed.json", {"following_v3": [
    {"name": "Bar Lanterna", "timestamp": seconds("2020-02-02 02:02:02")},
    {"name": "Pista Ciclabile Finta", "timestamp": seconds("2019-01-01 01:01:01")}]})

# ── pages ───────────────────────────────────────────────────────────────────

first.json(f"{MINE}/pages/your_pages.json", {"pages_v2": [
    {"name": "Officina Però – Biciclette", "timestamp": seconds("2012-04-01 10:00:00"),
     "url": "https://www.facebook.com/officinaperobici"}]})
first.json(f"{MINE}/pages/pages_you've_liked.json", {"page_likes_v2": [
    {"name": "Bar Lanterna", "timestamp": seconds("2020-02-02 02:02:00"), "url": "https://www.facebook.com/barlanterna"},
    {"name": "Coro Inventato", "timestamp": seconds("2018-08-08 08:08:08"),
     "url": "https://www.facebook.com/coroinventato"}]})
first.json(f"{MINE}/pages/pages_and_profiles_you_follow.json", {"pages_followed_v2": [
    {"timestamp": seconds("2020-02-02 02:02:02"), "data": names("Bar Lanterna"), "title": "Bar Lanterna"}]})
first.json(f"{MINE}/pages/pages_and_profiles_you've_unfollowed.json", {"pages_unfollowed_v2": [
    {"timestamp": seconds("2021-06-06 06:06:06"), "data": names("Radio Finta"), "title": "Radio Finta"}]})

# ── posts ───────────────────────────────────────────────────────────────────

first.json(f"{MINE}/posts/your_posts__check_ins__photos_and_videos_1.json", [
    {"timestamp": seconds("2024-11-01 08:00:00"), "attachments": [{"data": [
        {"media": {"uri": f"{MINE}/posts/media/your_posts/40000000001.jpg",
                   "creation_timestamp": seconds("2024-11-01 07:59:00"),
                   "media_metadata": {"photo_metadata": {"exif_data": [{
                       "upload_ip": "203.0.113.77", "taken_timestamp": seconds("2024-10-31 15:00:00"),
                       "latitude": 45.5, "longitude": 9.25}]}},
                   "title": "", "description": "Nuova vetrina 🎉"}},
        {"media": {"uri": f"{MINE}/posts/media/your_posts/40000000002.jpg",
                   "creation_timestamp": seconds("2024-11-01 07:59:30"), "title": "", "description": ""}}]}],
     "data": [{"post": "Nuova vetrina 🎉"}, {"update_timestamp": seconds("2024-11-01 08:10:00")}],
     "title": "Officina Però ha aggiunto 2 nuove foto."},
    {"timestamp": seconds("2024-10-01 08:00:00"), "attachments": [{"data": [{"media": {
        "uri": f"{MINE}/posts/media/videos/40000000003.mp4", "creation_timestamp": seconds("2024-10-01 07:59:00"),
        "media_metadata": {"video_metadata": {"exif_data": [{"upload_ip": "203.0.113.77", "upload_timestamp": 0}]}},
        "dubbing_info": [], "media_variants": [], "title": "", "description": "Come si cambia una camera d'aria"}}]}],
     "data": [{"post": "Come si cambia una camera d'aria"}], "title": "Officina Però ha pubblicato un video."},
    {"timestamp": seconds("2024-09-15 08:00:00"), "attachments": [{"data": [{"place": {
        "name": "Velodromo Finto", "coordinate": {"latitude": 45.25, "longitude": 9.5}, "address": "Via Inventata 2",
        "url": "https://www.facebook.com/velodromofinto"}}]}],
     "data": [{"post": "Siamo qui con @[100000000000003:2048:Zoë Campione]"}],
     "title": "Officina Però si trovava presso Velodromo Finto.", "tags": names("Zoë Campione", "Luca Prova")},
    {"timestamp": seconds("2024-08-15 08:00:00"), "attachments": [{"data": [{"external_context": {
        "name": "Giro d'Italia inventato", "source": "Rivista Finta", "url": "https://example.org/giro"}}]}],
     "data": [{"post": "Prima riga\nSeconda riga"}, {"post": "E un secondo testo"}],
     "title": "Officina Però ha condiviso un link."},
    {"timestamp": seconds("2024-07-15 08:00:00"), "attachments": [{"data": [{"event": {
        "name": "Pedalata notturna", "start_timestamp": seconds("2024-07-20 19:00:00"),
        "end_timestamp": seconds("2024-07-20 22:00:00")}}]}], "data": [], "title": "Officina Però ha condiviso un evento."},
    {"timestamp": seconds("2024-06-15 08:00:00"), "data": [
        {"post": "Apriva l'officina"}, {"backdated_timestamp": seconds("1998-03-01 00:00:00")}],
     "title": "Officina Però ha aggiornato il suo stato."},
    {"timestamp": seconds("2024-05-15 08:00:00"), "attachments": [{"data": [{"external_context": {"url": ""}}]}],
     "title": "Officina Però ha condiviso un post."},
])
first.json(f"{MINE}/posts/your_uncategorized_photos.json", {"other_photos_v2": [
    {"uri": f"{MINE}/posts/media/your_posts/40000000004.png", "creation_timestamp": seconds("2022-02-02 02:02:02"),
     "title": "", "description": "Insegna"}]})
first.json(f"{MINE}/posts/your_videos.json", {"videos_v2": [
    {"uri": f"{MINE}/posts/media/videos/40000000005.mp4", "creation_timestamp": seconds("2021-01-01 01:01:01"),
     "dubbing_info": [], "media_variants": [], "title": ""}]})
shop = {"uri": f"{MINE}/posts/media/BiciRestaurate_50000000001/50000000002.jpg",
        "creation_timestamp": seconds("2020-10-10 10:10:10"), "title": "Bici restaurate"}
first.json(f"{MINE}/posts/album/0.json", {
    "name": "Bici restaurate", "photos": [shop], "cover_photo": shop,
    "last_modified_timestamp": seconds("2020-10-10 10:11:00"), "description": "Prima e dopo"})
first.json(f"{MINE}/posts/check-ins.json", {"timestamp": seconds("2024-09-15 08:00:00"), "media": [], "label_values": [
    label("Messaggio", "Siamo qui"), {"label": "Tag dei luoghi", "dict": [
        label("Coordinate", "(45.25 , 9.5)"), label("Indirizzo", "Via Inventata 2"), label("Nome", "Velodromo Finto")]}],
    "fbid": "17900000000000004"})
second.media(*[f"{MINE}/posts/media/{name}" for name in (
    "your_posts/40000000001.jpg", "your_posts/40000000002.jpg", "videos/40000000003.mp4", "your_posts/40000000004.png",
    "videos/40000000005.mp4", "BiciRestaurate_50000000001/50000000002.jpg", "stickers_used/60000000001.png")])

# ── comments and reactions ──────────────────────────────────────────────────

def comment(when, title, text, **fields):
    """A comment of the owner; the attachments, when there are some, stand before its text."""
    return {"timestamp": seconds(when), **fields, "data": [
        {"comment": {"timestamp": seconds(when), "comment": text, "author": OWNER}}], "title": title}


def reaction(when, kind, title):
    return {"timestamp": seconds(when), "data": [{"reaction": {"reaction": kind, "actor": OWNER}}], "title": title}


first.json(f"{MINE}/comments_and_reactions/comments.json", {"comments_v2": [
    comment("2024-11-01 09:00:00", "Officina Però ha commentato la propria foto.", "Vi aspettiamo! 🚲"),
    comment("2024-10-02 09:00:00", "Officina Però ha risposto al commento di Zoë Campione.", "Sì, è tubeless"),
    comment("2024-10-01 09:00:00", "Officina Però ha commentato il post di Bar Lanterna.", "", attachments=[{"data": [
        {"media": {"uri": f"{MINE}/posts/media/stickers_used/60000000001.png",
                   "creation_timestamp": seconds("2024-10-01 08:59:59")}}]}]),
    {"timestamp": seconds("2024-09-30 09:00:00"), "title": "Officina Però ha commentato un post."},
]})
first.json(f"{MINE}/comments_and_reactions/likes_and_reactions_1.json", [
    reaction("2024-11-02 10:00:00", "LOVE", "A Officina Però piace il post di Bar Lanterna."),
    reaction("2024-11-01 10:00:00", "LIKE", "A Officina Però piace la foto di Luca Prova."),
    reaction("2024-10-31 10:00:00", "CARE", "Officina Però ha reagito al post di Anna Esempio."),
    reaction("2024-10-30 10:00:00", "ANGRY", "Officina Però ha reagito al post di Radio Finta."),
    reaction("2024-10-29 10:00:00", "Wow", "Officina Però ha reagito al video di Zoë Campione."),
])
# The newer shape of the same: two of these three are in the numbered file as well.
first.json(f"{MINE}/comments_and_reactions/likes_and_reactions.json", [
    {"timestamp": seconds(when), "media": [], "label_values": [
        label("Reazione", kind), label("Nome", "Officina Però"),
        label("URL", url, href=url)], "fbid": fbid}
    for when, kind, url, fbid in (
        ("2024-11-03 10:00:00", "HAHA", "https://www.facebook.com/esempio/posts/1", "17900000000000005"),
        ("2024-11-02 10:00:00", "LOVE", "https://www.facebook.com/esempio/posts/2", "17900000000000006"),
        ("2024-11-01 10:00:00", "LIKE", "https://www.facebook.com/esempio/posts/3", "17900000000000007"))])

# ── files that have no rule yet ─────────────────────────────────────────────

first.json(f"{MINE}/groups/your_groups.json", {"groups_admined_v2": [
    {"name": "Ciclisti del quartiere", "timestamp": seconds("2018-01-01 12:00:00")}]})
first.json(f"{MINE}/groups/your_comments_in_groups.json", {"group_comments_v2": [
    {"timestamp": seconds("2018-03-02 12:00:00"), "data": [{"comment": {
        "timestamp": seconds("2018-03-02 12:00:00"), "comment": "Presente", "author": OWNER,
        "group": "Ciclisti del quartiere"}}], "title": "Officina Però ha commentato il proprio post."}]})
first.json(f"{MINE}/groups/your_badges.json", {"group_badges_v2": {"Amici del caffè": ["Amministratore"]}})
first.json(f"{MINE}/events/your_events.json", {"your_events_v2": [
    {"name": "Pedalata notturna", "start_timestamp": seconds("2024-07-20 19:00:00"),
     "end_timestamp": seconds("2024-07-20 22:00:00"), "create_timestamp": seconds("2024-07-01 08:00:00")}]})
first.json(f"{MINE}/saved_items_and_collections/your_saved_items.json", {"saves_v2": [
    {"timestamp": seconds("2024-04-01 12:00:00"), "title": "Officina Però ha salvato un link."}]})
first.json(f"{MINE}/other_activity/your_information_download_requests.json", [
    {"timestamp": seconds("2024-11-22 09:00:00"), "media": [], "label_values": [
        {"label": "Ora di completamento della richiesta", "timestamp_value": seconds("2024-11-22 11:00:00")},
        {"label": "Data di inizio", "timestamp_value": 0}, {"label": "Data di fine", "timestamp_value": 0},
        label("Qualità dei contenuti multimediali", "Alta")], "fbid": "17900000000000008"}])
first.json("preferences/preferences/language_and_locale.json", {"language_and_locale_v2": [
    {"name": "Impostazioni della lingua", "description": "", "entries": [{"data": {"value": "it_IT"}}]}]})
first.json("logged_information/location/timezone.json", {"label_values": [label("Fuso orario", "Europe/Rome")],
                                                         "fbid": "17900000000000009"})
second.write(f"{MINE}/stories/archived_stories.json", "[object Object]")
first.write(f"{MINE}/polls/no-data.txt", "")
first.write("start_here.html", "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Le tue informazioni</title></head>"
            "<body><a href=\"your_facebook_activity/pages/your_pages.json\">Pagine</a></body></html>\n")

# ── files outside the business scope ────────────────────────────────────────

first.json("ads_information/ad_preferences.json", {"label_values": [label("Interesse", "Ciclismo")]})
first.json("ads_information/advertisers_you've_interacted_with.json", {"history_v2": []})
first.json("security_and_login_information/account_activity.json", {"account_activity_v2": [
    {"action": "Accesso", "timestamp": seconds("2024-11-20 06:00:00"), "ip_address": "198.51.100.8",
     "user_agent": "Inventa/2.0", "datr_cookie": "finto****"}]})
first.json("security_and_login_information/logins_and_logouts.json", {"account_accesses_v2": []})
first.json("logged_information/location/primary_location.json", {"primary_location_v2": {
    "city_region_pairs": [["Paese Inventato", "Italia"]]}})
first.json("logged_information/search/your_search_history.json", {"searches_v2": [
    {"timestamp": seconds("2024-11-01 08:00:00"), "data": [{"text": "freni a disco"}], "title": "Hai cercato"}]})
first.json("apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json", {
    "off_facebook_activity_v2": [{"name": "negozio.example", "events": [
        {"id": 1000000000000001, "type": "PAGE_VIEW", "timestamp": seconds("2024-10-10 10:10:00")}]}]})

# ── traces of other programs ────────────────────────────────────────────────

first.write("__MACOSX/._start_here.html", b"\0\5\26\7\0\2\0\0Mac OS X        ")
second.write(".DS_Store", b"\0\0\0\1Bud1\0\0\20\0")
