#!/usr/bin/env python3
"""Builds samples/facebook/2021-json-en/archive: a download of autumn 2021, in English, of invented people.

The messages of a thread are listed here oldest first; the files hold them newest first, as Meta's do.
"""

import os
from meta_json import Raw
from sample_archive import Archive, message, names, reactions, seconds

ROOT = os.path.join(os.path.dirname(__file__), "../../samples/facebook/2021-json-en/archive/facebook-norapero")
OWNER = "Nora Però"
archive = Archive(ROOT, old_empties=True)


def say(sender, when, text=None, kind="Generic", unsent=False, **fields):
    return message(sender, when, text, **fields, type=kind, is_unsent=unsent)


def thread(box, folder, people, title, messages, pages=None, kind="Regular", **header):
    """One thread; `pages` are the numbers of messages of message_1 (the newest), message_2, …"""
    newest_first, start = messages[::-1], 0
    for number, count in enumerate(pages or [len(messages)], start=1):
        archive.json(f"messages/{box}/{folder}/message_{number}.json", {
            "participants": names(*people),
            "messages": newest_first[start:start + count],
            "title": title,
            "is_still_participant": True,
            "thread_type": kind,
            "thread_path": f"{box}/{folder}",
            "magic_words": [],
            **header,
        })
        start += count


# ── messages ────────────────────────────────────────────────────────────────

# The folder is in lower case, the uris are not: the pictures are there all the same.
luca, there = "messages/inbox/lucaprova_aB3dE5fG7h", "messages/inbox/LucaProva_aB3dE5fG7h"
thread("inbox", "lucaprova_aB3dE5fG7h", ["Luca Prova", OWNER], "Luca Prova", [
    say("Luca Prova", "2014-03-02 09:15:00", "Ciao Nora, come va il bar?", ip="192.0.2.17"),
    say(OWNER, "2014-03-02 09:16:12.5", "Bene, è pieno! 😀", ip="2001:db8::17"),
    say("Luca Prova", "2021-06-01 18:30:00.001", photos=[
        {"uri": f"{there}/photos/100000001_n_1.jpg", "creation_timestamp": seconds("2021-06-01 18:29:58")},
        {"uri": f"{there}/photos/100000002_n_2.jpg", "creation_timestamp": seconds("2021-06-01 18:29:59")}],
        reactions=reactions(("❤", OWNER))),
    say(OWNER, "2021-06-01 18:31:00", "Che belle. Posso usarle per la pagina?", bumped_message_metadata={
        "bumped_message": "Che belle. Posso usarle per la pagina?", "is_bumped": True}),
    say("Luca Prova", "2021-06-01 18:40:00", unsent=True),
    say("Luca Prova", "2021-06-01 18:41:00", "Già pulito, niente da riparare",
        future_field={"level": 3, "note": "perché no"}),
    message(OWNER, "2021-06-01 18:42:00", Raw('"Gi\\u00e0 in chiaro: 5 \\u20ac"'), type="Generic", is_unsent=False),
])
archive.media(f"{luca}/photos/100000001_n_1.jpg", f"{luca}/photos/100000002_n_2.jpg")

# Two friends of one name in one box are two people.
giulia = "messages/inbox/giuliafinta_Qw3rTy9_uI"
thread("inbox", "giuliafinta_Qw3rTy9_uI", ["Giulia Finta", OWNER], "Giulia Finta", [
    say("Giulia Finta", "2021-07-10 08:00:00", "Buongiorno, fate anche colazioni senza glutine?"),
    say(OWNER, "2021-07-10 08:20:00", "Sì, da lunedì a venerdì"),
    say("Giulia Finta", "2021-07-10 08:21:00.333", "Perfetto"),
    say("Giulia Finta", "2021-07-10 08:21:00.333", "A che ora aprite?"),
    say(OWNER, "2021-07-10 08:25:00", "Alle 7:00\nLa domenica alle 8:30"),
    say("Giulia Finta", "2021-07-10 08:26:00", sticker={"uri": "messages/stickers_used/thumb_1.png"}),
    say("Giulia Finta", "2021-07-11 07:30:00", "The video chat ended.", kind="Call", call_duration=95),
    say(OWNER, "2021-07-12 07:30:00", "Giulia Finta missed your call.", kind="Call", call_duration=0, missed=True),
    say("Giulia Finta", "2021-07-12 07:45:00", "Scusa, ti richiamo \"dopo\" \\ più tardi; costa = 3,50 €?"),
], pages=[5, 4])
thread("inbox", "giuliafinta_Zx9cVb-2nM", ["Giulia Finta", OWNER], "Giulia Finta", [
    say("Giulia Finta", "2021-08-01 10:00:00", "Sono la Giulia del corso di ceramica 🏺"),
    say(OWNER, "2021-08-01 10:05:00", "Non la Giulia delle colazioni?", reactions=reactions(("😆", "Giulia Finta"))),
])
archive.media("messages/stickers_used/thumb_1.png")

group = "messages/inbox/amicidelbar_Gr0upTh-1d"
thread("inbox", "amicidelbar_Gr0upTh-1d", ["Luca Prova", "Marco Modello", "", OWNER], "Amici del bar ☕", [
    say(OWNER, "2021-05-01 12:00:00", "You created the group."),
    say(OWNER, "2021-05-01 12:00:05", "You named the group Amici del bar ☕."),
    say(OWNER, "2021-05-01 12:01:00", "You added Ada Inventata to the group.", kind="Subscribe",
        users=names("Ada Inventata")),
    say("Ada Inventata", "2021-05-01 12:02:00", "Eccomi!", reactions=reactions(
        ("👍🏽", OWNER), ("👩‍👧‍👦", "Luca Prova"), ("🇮🇹", "Marco Modello"), ("❤️", "Ada Inventata"))),
    say("Ada Inventata", "2021-05-02 12:00:00", "Ada Inventata left the group.", kind="Unsubscribe",
        users=names("Ada Inventata")),
    say("Marco Modello", "2021-05-03 20:00:00", "Guardate qui", kind="Share", share={
        "link": "https://example.com/festa?giorno=1&ora=20", "share_text": "Festa di quartiere – programma"}),
    say("Luca Prova", "2021-05-03 20:01:00", gifs=[{"uri": f"{group}/gifs/700000001_n_1.gif"}]),
    say(None, "2021-05-03 20:02:00", "Messaggio senza mittente"),
    say("", "2021-05-03 20:03:00", "Mittente con nome vuoto"),
    say(OWNER, "2021-05-03 20:04:00", files=[
        {"uri": f"{group}/files/listino_1234567890.pdf", "creation_timestamp": seconds("2021-05-03 20:04:00")}]),
], kind="RegularGroup",
    image={"uri": "messages/photos/gruppo_1.jpg", "creation_timestamp": seconds("2021-05-01 12:00:30")},
    joinable_mode={"mode": 1, "link": "https://m.me/j/EsempioInventato/"})
archive.media(f"{group}/gifs/700000001_n_1.gif", f"{group}/files/listino_1234567890.pdf",
              "messages/photos/gruppo_1.jpg")

# Two deleted accounts are two people.
thread("inbox", "facebookuser_De1etedAaa", ["Facebook user", OWNER], "Facebook user", [
    say("Facebook user", "2019-01-10 10:00:00", "Do you deliver?"),
    say(OWNER, "2019-01-10 11:00:00", "Only in town"),
])
thread("inbox", "facebookuser_De1etedBbb", ["Facebook user", OWNER], "Facebook user", [
    say("Facebook user", "2019-02-11 10:00:00", "Is the terrace open?"),
])

thread("inbox", "_Em0jiName1", ["Юлия Примерова", OWNER], "Юлия Примерова", [
    say("Юлия Примерова", "2021-08-20 15:00:00", "Здравствуйте! Можно столик на двоих?"),
    say(OWNER, "2021-08-20 15:30:00", "Sì ✅"),
])

thread("inbox", "norapero_Se1fChat00", [OWNER], OWNER, [
    say(OWNER, "2021-09-01 22:00:00", "Comprare: latte, zucchero"),
])

thread("inbox", "lucaprovabicidacorsa_Mk7tPl4ce1", ["Luca Prova", OWNER], "Luca Prova · Bici da corsa", [
    say("Luca Prova", "2021-09-02 09:00:00", "Luca Prova started this chat. View seller profile."),
    say(OWNER, "2021-09-02 09:10:00", "È ancora disponibile?"),
])

# One record is broken: the others must be read, and the broken one kept as it is.
broken = say("Zoë Campione", "2021-09-10 10:02:00", "Secondo messaggio")
broken["content"] = Raw('"Secondo messaggio" "con un pezzo di troppo"')
thread("inbox", "zocampione_Br0kenRec1", ["Zoë Campione", OWNER], "Zoë Campione", [
    say("Zoë Campione", "2021-09-10 10:00:00", "Primo messaggio"),
    broken,
    say(OWNER, "2021-09-10 10:05:00", "Terzo messaggio"),
])

old = "messages/archived_threads/fornitoreinventato_Arch1v3d_0"
thread("archived_threads", "fornitoreinventato_Arch1v3d_0", ["Fornitore Inventato", OWNER], "Fornitore Inventato", [
    message("Fornitore Inventato", "2021-02-01 08:00:00.1", files=[{
        "uri": f"{old}/files/fattura_2000000001.txt", "media_path_INTERNAL": "", "type_INTERNAL": "", "filename": "",
        "creation_timestamp": seconds("2021-02-01 08:00:00")}], sender_id_INTERNAL=0, type="Generic"),
    message(OWNER, "2021-02-01 08:30:00", audio_files=[
        {"uri": f"{old}/audio/audioclip-1612168200000-4.mp4", "creation_timestamp": seconds("2021-02-01 08:30:00")}],
        sender_id_INTERNAL=0, type="Generic"),
    message("Fornitore Inventato", "2021-02-01 09:00:00", videos=[{
        "uri": f"{old}/videos/300000001_n_3.mp4", "creation_timestamp": seconds("2021-02-01 08:59:00"),
        "thumbnail": {"uri": f"{old}/videos/thumbnails/300000001_n_3.jpg"}}], sender_id_INTERNAL=0, type="Generic"),
    message(OWNER, "2021-02-01 09:05:00", photos=[{"uri": f"{old}/photos/400000001_n_4.jpg"}], type="Generic"),
    message(OWNER, "2021-02-01 09:06:00", photos=[{"uri": "400000002_n_5.jpg"}], type="Generic"),
    message("Fornitore Inventato", "2021-02-01 09:07:00", photos=[
        {"uri": "https://scontent.example.com/v/t1.0-9/400000003_n_6.jpg?oh=0"}], type="Generic"),
    message("Fornitore Inventato", "2021-02-01 09:08:00", photos=[{"uri": f"{old}/photos/400000004_n_7.jpg"}],
            type="Generic"),
    message(OWNER, "2021-02-01 09:08:30", photos=[{"uri": f"{old}/photos/400000005_n_8.jpg"}], type="Generic"),
    message(OWNER, "2021-02-01 09:09:00", "", type="Generic"),
    message(OWNER, "2021-02-01 09:10:00", type="Generic"),
])
archive.media(f"{old}/files/fattura_2000000001.txt", f"{old}/audio/audioclip-1612168200000-4.mp4",
              f"{old}/videos/300000001_n_3.mp4", f"{old}/videos/thumbnails/300000001_n_3.jpg",
              f"{old}/photos/400000001_n_4.jpg", f"{old}/photos/499999999_n_9.jpg")
archive.write(f"{old}/photos/400000004_n_7.jpg", b"")

thread("filtered_threads", "vincitutto_Sp4mThread", ["Vinci Tutto", OWNER], "Vinci Tutto", [
    say("Vinci Tutto", "2020-12-24 03:00:00", "=HYPERLINK(\"http://example.net\")", kind="Share", share={
        "link": "http://example.net/premio", "share_text": "Hai vinto!", "original_content_owner": "vincitutto.esempio",
        "profile_share_username": "premi.esempio", "profile_share_name": "Premi Esempio"}),
    message("Vinci Tutto", "2020-12-24 03:01:00", type="Generic", is_unsent=False, is_taken_down=True),
])
thread("message_requests", "curiosoesempio_R3quest--1", ["Curioso Esempio", OWNER], "Curioso Esempio", [
    say("Curioso Esempio", "2021-09-20 16:00:00", "Buonasera, cercate personale?"),
], is_pending=True)
thread("legacy_threads", "vecchiachat_L3gacyTh0", ["Pio Antico", OWNER], "Pio Antico", [
    message("Pio Antico", "2009-04-05 06:07:08", "Sei su Facebook anche tu!", type="Generic", ip="198.51.100.23"),
    message(OWNER, "2012-04-05 06:07:08", "Pio Antico sent you 10,00 €.", type="Payment",
            payment_info={"amount": "10.00", "currency": "EUR", "creationTime": seconds("2012-04-05 06:07:08"),
                          "senderName": "Pio Antico", "receiverName": OWNER}),
    message("Pio Antico", "2012-04-06 06:07:08", "Pio Antico created a plan.", type="Plan",
            plan={"title": "Cena", "timestamp": seconds("2012-04-10 18:00:00"), "location": "Bar Lanterna"}),
])
thread("broadcast", "novitadelquartiere_Br0adcast1", ["Quartiere Inventato", "Marco Modello", OWNER],
       "Novità del quartiere", [
    say("Quartiere Inventato", "2021-03-03 09:00:00", "Mercato sabato in piazza"),
    say("Quartiere Inventato", "2021-03-04 09:00:00", kind="Share", share={
        "share_text": "Live location: piazza del Mercato Finto"}),
], kind="RegularGroup")

archive.json("messages/autofill_information.json", {"autofill_information_v2": {"CITY": ["Paese Inventato"]}})
archive.json("messages/secret_conversations.json", {"secret_conversations_v2": {"tincan_enabled": False}})
archive.json("messages/support_messages.json", {"support_messages": {"7000000001": {
    "timestamp": seconds("2020-01-02 03:04:05"), "subject": "Photo", "messages": [{
        "from": "Facebook", "to": OWNER, "subject": "Photo", "message": "Thanks for your report.",
        "timestamp": seconds("2020-01-02 03:04:05")}]}}})

# ── profile and people ──────────────────────────────────────────────────────

archive.json("profile_information/profile_information.json", {"profile_v2": {
    "name": {"full_name": OWNER, "first_name": "Nora", "middle_name": "", "last_name": "Però"},
    "emails": {"emails": ["nora@example.com"], "previous_emails": ["nora@example.org"], "pending_emails": [],
               "ad_account_emails": []},
    "birthday": {"year": 1985, "month": 2, "day": 28},
    "gender": {"gender_option": "FEMALE", "pronoun": "FEMALE"},
    "previous_names": [], "other_names": [{"name": "La Nora", "type": "Nickname", "timestamp": 0}],
    "current_city": {"name": "Paese Inventato", "timestamp": seconds("2010-01-01 00:00:00")},
    "hometown": {"name": "Borgo Finto", "timestamp": 0},
    "work_experiences": [{"employer": "Bar Lanterna", "title": "Titolare", "timestamp": seconds("2012-05-05 05:05:05")}],
    "websites": [{"address": "https://example.com/barlanterna"}],
    "phone_numbers": [{"phone_type": "Mobile", "phone_number": "+390000000001", "verified": True}],
    "intro_bio": {"name": "Caffè, tè e bici ☕", "timestamp": seconds("2020-05-05 05:05:05")},
    "username": "norapero", "registration_timestamp": seconds("2009-04-01 10:00:00"),
    "profile_uri": "https://www.facebook.com/norapero",
    "pages": [{"name": "Musica", "pages": ["Coro Inventato"], "timestamps": [seconds("2015-01-01 00:00:00")]}],
}})
archive.json("profile_information/profile_update_history.json", {"profile_updates_v2": [
    {"timestamp": seconds("2020-05-05 05:05:05"), "title": "Nora Però updated her bio."}]})

archive.json("friends_and_followers/friends.json", {"friends_v2": [
    {"name": "Юлия Примерова", "timestamp": seconds("2021-08-20 14:00:00")},
    {"name": "Giulia Finta", "timestamp": seconds("2021-07-01 10:00:00"), "closeness": "acquaintance"},
    {"name": "Luca Prova", "timestamp": seconds("2013-12-31 23:59:59"), "contact_info": "luca@example.com"},
    {"name": "Marco Modello", "timestamp": seconds("2013-05-05 05:05:05"), "contact_info": "+390000000002"},
    {"name": "Nicolò D'Esempio", "timestamp": seconds("2009-04-02 08:00:00")},
    {"name": "Pio Antico", "timestamp": 0},
]})
archive.json("friends_and_followers/people_who_follow_you.json", {"followers_v2": names(
    "Sara Seguace", "Zoë Campione", "Luca Prova")})
archive.json("friends_and_followers/who_you_follow.json", {"following_v2": [
    {"name": "Forno Luna", "timestamp": seconds("2018-03-03 03:03:03")},
    {"name": "Zoë Campione", "timestamp": seconds("2017-02-02 02:02:02")}]})
archive.json("friends_and_followers/friend_requests_received.json", {"received_requests_v2": [
    {"name": "Curioso Esempio", "timestamp": seconds("2021-09-20 15:59:00")}]})
archive.json("friends_and_followers/friend_requests_sent.json", {"sent_requests_v2": []})
archive.json("friends_and_followers/rejected_friend_requests.json", {"rejected_requests_v2": [
    {"name": "Vinci Tutto", "timestamp": seconds("2020-12-24 02:00:00"), "marked_as_spam": True}]})
archive.json("friends_and_followers/removed_friends.json", {"deleted_friends_v2": [
    {"name": "Ada Inventata", "timestamp": seconds("2021-05-02 13:00:00")}]})

# ── pages ───────────────────────────────────────────────────────────────────

archive.json("pages/your_pages.json", {"pages_v2": [
    {"name": "Bar Lanterna", "timestamp": seconds("2012-05-05 10:00:00"), "url": "https://www.facebook.com/barlanterna"}]})
archive.json("pages/pages_you've_liked.json", {"page_likes_v2": [
    {"name": "Forno Luna", "timestamp": seconds("2018-03-03 03:03:00"), "url": "https://www.facebook.com/fornoluna"},
    {"name": "Coro Inventato", "timestamp": seconds("2015-01-01 00:00:00")}]})
archive.json("pages/pages_you_follow.json", {"pages_followed_v2": [
    {"timestamp": seconds("2018-03-03 03:03:03"), "data": names("Forno Luna"), "title": "Forno Luna"}]})
archive.json("pages/pages_you've_unfollowed.json", {"pages_unfollowed_v2": [
    {"timestamp": seconds("2019-06-06 06:06:06"), "data": names("Radio Finta"), "title": "Radio Finta"}]})
archive.json("pages/pages_you've_recommended.json", {"recommended_pages_v2": []})

# ── posts ───────────────────────────────────────────────────────────────────

archive.json("posts/your_posts_1.json", [
    {"timestamp": seconds("2021-09-15 07:00:00"), "attachments": [{"data": [{"media": {
        "uri": "posts/media/TimelinePhotos_AbCdEfGhIj/100000001_10150000000001_n.jpg",
        "creation_timestamp": seconds("2021-09-15 06:59:00"),
        "media_metadata": {"photo_metadata": {"exif_data": [{
            "upload_ip": "203.0.113.9", "taken_timestamp": seconds("2021-09-14 20:00:00"), "camera_make": "Inventa",
            "camera_model": "X1", "iso": 100, "f_stop": "9/5", "orientation": 1, "original_width": 2,
            "original_height": 2, "latitude": 45.5, "longitude": 9.25}]}},
        "title": "Timeline photos", "description": "Aperti anche la domenica"}}]}],
     "data": [{"post": "Aperti anche la domenica"}, {"update_timestamp": seconds("2021-09-15 07:05:00")}],
     "title": "Nora Però added a new photo."},
    {"timestamp": seconds("2021-09-01 12:00:00"), "attachments": [{"data": [{"media": {
        "uri": "posts/media/videos/100000002_10150000000002_n.mp4", "creation_timestamp": seconds("2021-09-01 11:59:00"),
        "media_metadata": {"video_metadata": {"exif_data": [{"upload_ip": "203.0.113.9", "upload_timestamp": 0}]}},
        "thumbnail": {"uri": "posts/media/videos/100000002_10150000000002_t.jpg"}, "title": ""}}]}],
     "data": [], "title": "Nora Però posted a video."},
    {"timestamp": seconds("2021-08-15 18:00:00"), "attachments": [{"data": [{"place": {
        "name": "Piazza Finta", "coordinate": {"latitude": 45.25, "longitude": 9.5}, "address": "Piazza Finta 1",
        "url": "https://www.facebook.com/piazzafinta"}}]}],
     "data": [{"post": "Concerto in piazza con @[100000000000001:2048:Luca Prova] e @[100000000000002:274:Forno Luna]"}],
     "title": "Nora Però was at Piazza Finta.", "tags": names("Luca Prova", "Marco Modello")},
    {"timestamp": seconds("2021-07-01 09:00:00"), "attachments": [{"data": [{"external_context": {
        "name": b"Ricetta dell'aperitivo: perch\xc3", "source": "Rivista Finta", "url": "https://example.org/ricetta"}}]}],
     "data": [{"post": "Prima parte"}, {"post": "Seconda parte"}], "title": "Nora Però shared a link."},
    {"timestamp": seconds("2021-06-15 09:00:00"), "attachments": [{"data": [{"event": {
        "name": "Serata jazz", "start_timestamp": seconds("2021-06-20 19:00:00"), "end_timestamp": 0}}]}],
     "title": "Nora Però shared an event."},
    {"timestamp": seconds("2021-05-15 09:00:00"), "data": [
        {"post": "Il bar apriva in questo giorno"}, {"backdated_timestamp": seconds("2012-05-05 00:00:00")}],
     "title": "Nora Però updated her status."},
    {"timestamp": seconds("2016-10-10 10:10:10"), "data": [{"post": "Se capite questo: Ã¨ una è rotta"}]},
    {"timestamp": seconds("2009-04-01 10:30:00"), "title": "Nora Però joined Facebook."},
])
archive.media("posts/media/TimelinePhotos_AbCdEfGhIj/100000001_10150000000001_n.jpg",
              "posts/media/videos/100000002_10150000000002_n.mp4", "posts/media/videos/100000002_10150000000002_t.jpg")
archive.json("posts/your_uncategorized_photos.json", {"other_photos_v2": [
    {"uri": "posts/media/your_posts/100000003_10150000000003_n.png",
     "creation_timestamp": seconds("2019-09-09 09:09:09"), "title": ""}]})
archive.json("posts/your_videos.json", {"videos_v2": [
    {"uri": "posts/media/videos/100000004_10150000000004_n.mp4", "creation_timestamp": seconds("2018-08-08 08:08:08"),
     "description": "Il caffè sospeso"}]})
archive.media("posts/media/your_posts/100000003_10150000000003_n.png",
              "posts/media/videos/100000004_10150000000004_n.mp4")
cover = {"uri": "posts/media/Albumestate_KlMnOpQrSt/100000005_10150000000005_n.jpg",
         "creation_timestamp": seconds("2017-07-07 07:07:07"), "title": "Album estate"}
archive.json("posts/album/0.json", {
    "name": "Album estate", "photos": [cover], "cover_photo": cover,
    "last_modified_timestamp": seconds("2017-07-07 07:08:00"), "description": ""})
archive.media(cover["uri"])

# ── comments and reactions ──────────────────────────────────────────────────

def comment(when, title, text, **fields):
    """A comment of the owner; the attachments, when there are some, stand before its text."""
    return {"timestamp": seconds(when), **fields, "data": [
        {"comment": {"timestamp": seconds(when), "comment": text, "author": OWNER}}], "title": title}


archive.json("comments_and_reactions/comments.json", {"comments_v2": [
    comment("2021-09-15 08:00:00", "Nora Però commented on her own photo.", "Grazie a tutti! 🙏"),
    comment("2021-09-14 08:00:00", "Nora Però replied to Luca Prova's comment.", "Certo, perché no?"),
    comment("2021-09-13 08:00:00", "Nora Però commented on Forno Luna's post.", "", attachments=[{"data": [{"media": {
        "uri": "posts/media/stickers_used/200000001_n.png", "creation_timestamp": seconds("2021-09-13 07:59:59")}}]}]),
    {"timestamp": seconds("2021-09-12 08:00:00"), "title": "Nora Però commented on a post."},
    comment("2021-09-11 08:00:00", "Nora Però commented on Marco Modello's link.", "Guarda", attachments=[{"data": [
        {"external_context": {"url": "https://example.com/tavolino"}}]}]),
]})
archive.media("posts/media/stickers_used/200000001_n.png")


def reaction(when, kind, title):
    return {"timestamp": seconds(when), "data": [{"reaction": {"reaction": kind, "actor": OWNER}}], "title": title}


archive.json("comments_and_reactions/posts_and_comments.json", {"reactions_v2": [
    reaction("2021-09-15 09:00:00", "LIKE", "Nora Però likes Luca Prova's photo."),
    reaction("2021-09-14 09:00:00", "LOVE", "Nora Però reacted to Marco Modello's post."),
    reaction("2021-09-13 09:00:00", "ANGER", "Nora Però reacted to Radio Finta's post."),
    reaction("2021-09-12 09:00:00", "SORRY", "Nora Però reacted to Ada Inventata's comment."),
    reaction("2021-09-11 09:00:00", "NONE", "Nora Però reacted to a post."),
    reaction("2021-09-10 09:00:00", "HAHA", "Nora Però reacted to Giulia Finta's post."),
]})

# ── files that have no rule yet ─────────────────────────────────────────────

archive.json("groups/your_groups.json", {"groups_admined_v2": [
    {"name": "Commercianti del quartiere", "timestamp": seconds("2016-01-01 12:00:00")}]})
archive.json("groups/your_group_membership_activity.json", {"groups_joined_v2": [
    {"timestamp": seconds("2016-02-01 12:00:00"), "title": "You left a group."}]})
archive.json("groups/your_posts_in_groups.json", {"group_posts_v2": [
    {"timestamp": seconds("2016-03-01 12:00:00"), "data": [{"post": "Luminarie: chi partecipa?"}],
     "title": "Nora Però posted in Commercianti del quartiere."}]})
archive.json("groups/your_comments_in_groups.json", {"group_comments_v2": [
    {"timestamp": seconds("2016-03-02 12:00:00"), "data": [{"comment": {
        "timestamp": seconds("2016-03-02 12:00:00"), "comment": "Io ci sono", "author": OWNER,
        "group": "Commercianti del quartiere"}}], "title": "Nora Però commented on her own post."}]})
archive.json("groups/creator_badges.json", {"group_badges_v2": {"Caffè & co.": ["Administrator"]}})
archive.json("events/your_events.json", {"your_events_v2": [
    {"name": "Serata jazz", "start_timestamp": seconds("2021-06-20 19:00:00"), "end_timestamp": 0,
     "place": {"name": "Bar Lanterna"}, "description": "Ingresso libero",
     "create_timestamp": seconds("2021-06-15 08:00:00")}]})
archive.json("events/event_invitations.json", {"events_invited_v2": []})
archive.json("events/your_event_responses.json", {"event_responses_v2": {
    "events_joined": [], "events_declined": [],
    "events_interested": [{"name": "Sagra", "start_timestamp": seconds("2021-08-01 19:00:00"), "end_timestamp": 0}]}})
archive.json("saved_items_and_collections/your_saved_items.json", {"saves_v2": [
    {"timestamp": seconds("2021-04-01 12:00:00"), "title": "Nora Però saved a link from Forno Luna's post."}]})
archive.json("other_personal_information/your_address_books.json", {"address_book_v2": {"address_book": [
    {"name": "Fornitore Inventato", "created_timestamp": seconds("2018-01-01 00:00:00"),
     "updated_timestamp": seconds("2018-01-01 00:10:00"),
     "details": [{"contact_point": "+390000000003"}, {"contact_point": "fornitore@example.net"}]}]}})
archive.json("about_you/friend_peer_group.json", {"friend_peer_group_v2": "Established Adult Life"})
archive.json("search/your_search_history.json", {"searches_v2": [
    {"timestamp": seconds("2021-09-01 08:00:00"), "data": [{"text": "forno luna"}], "title": "Nora Però searched for"}]})
archive.json("preferences/language_and_locale.json", {"language_and_locale_v2": [
    {"name": "Language settings", "description": "", "entries": [], "children": [
        {"name": "Preferred language for posts", "entries": [{"data": {"value": "en_US"}}]}]}]})
archive.write("stories/archived_stories.json", "[object Object]")
archive.write("polls/no-data.txt", "No data")
archive.write("reviews/no-data.txt", "")

# ── files outside the business scope ────────────────────────────────────────

archive.json("ads_information/ads_interests.json", {"topics_v2": ["Coffee", "Jazz"]})
archive.json("ads_information/advertisers_you've_interacted_with.json", {"history_v2": []})
archive.json("security_and_login_information/account_activity.json", {"account_activity_v2": [
    {"action": "Login", "timestamp": seconds("2021-09-15 06:00:00"), "ip_address": "198.51.100.7",
     "user_agent": "Inventa/1.0", "datr_cookie": "finto****", "city": "Paese Inventato"}]})
archive.json("security_and_login_information/used_ip_addresses.json", {"used_ip_address_v2": ["198.51.100.7"]})
archive.json("location/primary_location.json", {"primary_location_v2": {"city_region_pairs": [["Paese Inventato", "IT"]]}})
archive.json("apps_and_websites_off_of_facebook/apps_and_websites.json", {"installed_apps_v2": []})

# ── traces of other programs ────────────────────────────────────────────────

archive.write("__MACOSX/posts/._your_posts_1.json", b"\0\5\26\7\0\2\0\0Mac OS X        ")
archive.write(".DS_Store", b"\0\0\0\1Bud1\0\0\20\0")
