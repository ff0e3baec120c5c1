#!/usr/bin/env python3
"""Builds samples/instagram/2026-json-it/archive: an Italian download of 2026 of a shop, as it comes in a transfer
folder. The people are invented.

Messages are listed here oldest first; the files hold them newest first.
"""

import os
from instagram_shapes import SITE, field, label, labelled, listed, mapped, media, message, owner_group, person, seconds
from sample_archive import Archive, names, reactions, thread

USER, OWNER = "bottegapero.esempio", "Bottega Però"
archive = Archive(os.path.join(os.path.dirname(__file__), "../../samples/instagram/2026-json-it/archive/"
                  f"meta-2026-Sep-06-09-10-11/instagram-{USER}-2026-09-06-Xy7kQ2Lm"))
MINE, PEOPLE = "your_instagram_activity", "connections/followers_and_following"
INSIGHTS, PERSONAL = "logged_information/past_instagram_insights", "personal_information/personal_information"
ITALIAN = ("URL", "Nome", "Nome utente")


def say(sender, when, text=None, **fields):
    return message(sender, when, text, **fields, is_geoblocked_for_viewer=False,
                   is_unsent_image_by_messenger_kid_parent=False)


def talk(box, folder, people, title, messages, pages=None, **header):
    thread(archive, f"{MINE}/messages", box, folder, people, title, messages, pages, magic_words=[], **header)


def related(number, username, name, when, url=None):
    return labelled(person(SITE + username if url is None else url, name, username, ITALIAN), when, number)


# ── people ──────────────────────────────────────────────────────────────────

archive.json(f"{PEOPLE}/followers_1.json", [
    listed("anna.esempio", "2026-08-30 10:00:00"), listed("luca_prova", "2026-07-15 18:30:00"),
    listed("giulia.finta", "2026-03-01 09:00:00"), listed("zoe_campione", "2024-05-05 05:05:05"),
    listed("ristorante.inventato", "2023-11-11 11:11:11"), listed("jose_seguace", "2021-04-02 08:00:00"),
    listed("curiosa.esempio")])
# Since 2025 without `value`: the name is in the title, or only in the link.
archive.json(f"{PEOPLE}/following.json", {"relationships_following": [
    {"title": "luca_prova", "string_list_data": [
        {"href": SITE + "_u/luca_prova", "timestamp": seconds("2026-07-16 08:00:00")}]},
    {"title": "bar.lanterna", "string_list_data": [
        {"href": SITE + "_u/bar.lanterna", "timestamp": seconds("2022-02-02 02:02:02")}]},
    {"title": "", "string_list_data": [
        {"href": SITE + "_u/zoe_campione", "timestamp": seconds("2024-05-06 06:06:06")}]}]})
archive.json(f"{PEOPLE}/close_friends.json", [
    related(1, "anna.esempio", "Anna Esempio", "2026-08-31 12:00:00"),
    related(2, "luca_prova", "Luca Prova", "2026-07-17 12:00:00")])
archive.json(f"{PEOPLE}/blocked_profiles.json", related(3, "vinci_tutto", "Vinci Tutto", "2025-12-24 23:00:00"))
# The address is empty in one and old in the other: the username is what counts.
archive.json(f"{PEOPLE}/pending_follow_requests.json", [
    related(4, "fornitore.inventato", "Fornitore Inventato", "2026-08-01 07:00:00", url=""),
    related(5, "torre_di_prova", "Torre di Prova", "2026-08-02 07:00:00", url=SITE + "torre_vecchia")])
archive.json(f"{PEOPLE}/recently_unfollowed_profiles.json", [
    related(6, "radio.finta", "Radio Finta", "2026-06-20 20:00:00"),
    related(7, "radio.finta", "Radio Finta", "2026-05-10 20:00:00")])
archive.json("connections/contacts/synced_contacts.json", {"contacts_contact_info": [
    mapped({"Nome": "Nicolò", "Cognome": "D'Esempio", "Informazioni di contatto": "+390000000071"}),
    mapped({"Nome": "Fornitore Inventato", "Cognome": "", "Informazioni di contatto": "vendite@fornitore.example"})]})

# ── messages ────────────────────────────────────────────────────────────────

anna = f"{MINE}/messages/inbox/annaesempio_17840000000000201"
talk("inbox", "annaesempio_17840000000000201", ["Anna Esempio", OWNER], "Anna Esempio", [
    say("Anna Esempio", "2026-03-29 00:59:59.999", "Ciao! Le tazze blu sono tornate?"),
    say(OWNER, "2026-03-29 01:00:00", "Ciao Anna, sì: 18,50 € l'una ☕"),
    say("Anna Esempio", "2026-03-29 01:01:00", "Ne prendo due", reactions=[
        {"reaction": "❤️", "actor": OWNER, "timestamp": seconds("2026-03-29 01:02:00")}]),
    say("Anna Esempio", "2026-03-29 01:03:00", photos=[
        {"uri": f"{anna}/photos/17900000000000301.jpg", "creation_timestamp": seconds("2026-03-29 01:02:58")},
        {"uri": f"{anna}/photos/17900000000000302.jpg", "creation_timestamp": seconds("2026-03-29 01:02:59")}]),
    say(OWNER, "2026-04-01 08:00:00", audio_files=[
        {"uri": f"{anna}/audio/17900000000000303.mp4", "creation_timestamp": seconds("2026-04-01 08:00:00")}]),
    say(OWNER, "2026-04-01 08:05:00", "Hai inviato un allegato.", share={
        "link": SITE + "reel/AbCdEf/", "share_text": "Come nasce una tazza però bella 🏺",
        "original_content_owner": USER, "profile_share_username": USER, "profile_share_name": OWNER}),
    say("Anna Esempio", "2026-04-01 08:06:00", "Anna Esempio ha inviato un allegato.", share={
        "original_content_owner": "post.sparito"}),
    say("Anna Esempio", "2026-04-01 08:07:00", "Ha messo \"Mi piace\" a un messaggio"),
    say("Anna Esempio", "2026-04-02 09:00:00"),
    say("Anna Esempio", "2026-04-02 09:01:00", "Video chat terminata", call_duration=73),
    say("Anna Esempio", "2026-04-02 09:10:00", videos=[
        {"uri": f"{anna}/videos/17900000000000304.mp4", "creation_timestamp": seconds("2026-04-02 09:09:00")}]),
], pages=[7, 4])

talk("inbox", "annabottegaeluca_17840000000000202", ["Anna Esempio", "Luca Prova", OWNER], "Fiera dell'artigianato 🧵", [
    say(OWNER, "2026-05-01 10:00:00", "Hai chiamato il gruppo Fiera dell'artigianato 🧵."),
    say(OWNER, "2026-05-01 10:01:00", "Hai aggiunto Giulia Finta.", users=names("Giulia Finta")),
    say("Luca Prova", "2026-05-01 10:02:00", "Chi porta il tavolo?", reactions=reactions(("🙋‍♀️", "Anna Esempio"), ("👍🏽", OWNER))),
    say("Giulia Finta", "2026-05-01 10:02:00", "Io!"),
    say("Anna Esempio", "2026-05-01 10:03:00", share={"link": "https://example.com/fiera?anno=2026&luogo=citt%C3%A0"}),
], joinable_mode={"mode": 1, "link": SITE + "j/EsempioInventato/"})

talk("inbox", "instagramuser_17840000000000203", ["Utente Instagram", OWNER], "Utente Instagram", [
    say("Utente Instagram", "2025-02-02 20:00:00", "Spedite in Svizzera?"),
    say(OWNER, "2025-02-02 20:30:00", "Sì, 12 €")])
talk("inbox", "17840000000000204", ["Luca Prova", OWNER], "Luca Prova", [
    say("Luca Prova", "2026-09-04 17:00:00", "A che ora chiudete sabato?")])
talk("message_requests", "curiosaesempio_17840000000000205", ["Curiosa Esempio", OWNER], "Curiosa Esempio", [
    say("Curiosa Esempio", "2026-09-05 21:00:00", "Fate corsi di ceramica?")])
archive.media(*[f"{anna}/{name}" for name in (
    "photos/17900000000000301.jpg", "photos/17900000000000302.jpg", "audio/17900000000000303.mp4",
    "videos/17900000000000304.mp4")])

# ── content ─────────────────────────────────────────────────────────────────

MUG, BOWL, FILM = (f"media/posts/202608/{name}" for name in (
    "451_n_17900000000000401.jpg", "452_n_17900000000000402.jpg", "AQ_17900000000000403.mp4"))
VASE, SHOP = "media/posts/202608/453_n_17900000000000404.jpg", "media/posts/202607/454_n_17900000000000405.jpg"
CAMERA = {"camera_metadata": {"has_camera_metadata": False}}
archive.json(f"{MINE}/media/posts_1.json", [
    {"media": [
        media(MUG, "2026-08-20 09:59:57", media_metadata={"photo_metadata": {"exif_data": [{
            "latitude": 45.5, "longitude": 9.25, "lens_model": "Obiettivo inventato", "iso": 100,
            "date_time_original": "2026:08:19 16:00:00"}]}, **CAMERA}, cross_post_source={"source_app": "FB"}),
        media(BOWL, "2026-08-20 09:59:58", media_metadata=CAMERA),
        media(FILM, "2026-08-20 09:59:59", dubbing_info=[], media_variants=[])],
     "title": "Nuova collezione: tazze, ciotole e però… una sorpresa 🎁\n\n#ceramica #fattoamano",
     "creation_timestamp": seconds("2026-08-20 10:00:00")},
    {"media": [media(VASE, "2026-08-10 07:00:00", "Il vaso di @zoe_campione è pronto", media_metadata=CAMERA)]},
    {"media": [media(SHOP, "2026-06-30 23:59:59", "", backup_uri="https://cdn.example.net/v/454_n.jpg?oe=0")],
     "title": "Chiusi per ferie dal 1° al 15", "creation_timestamp": seconds("2026-07-01 00:00:00")}])
# The newer file says the same posts once more: no picture, but the place and the last change.
archive.json(f"{MINE}/media/posts.json", [labelled([
    label("Latitude", "45.5"), label("Longitude", "9.25"),
    label("Update time", timestamp_value=seconds("2026-08-21 08:00:00"))], "2026-08-20 10:00:30", 11)])
STORY, STORY_FILM = "media/stories/202609/455_n_17900000000000406.jpg", "media/stories/202608/AQ_17900000000000407.mp4"
archive.json(f"{MINE}/media/stories.json", {"ig_stories": [
    media(STORY, "2026-09-01 08:00:00", media_metadata=CAMERA, cross_post_source={"source_app": "FB"}),
    media(STORY_FILM, "2026-08-15 08:00:00", "Ferragosto al tornio")]})
REEL, SUBTITLES = "media/reels/202603/AQ_17900000000000408.mp4", "media/reels/202603/17900000000000409.srt"
archive.json(f"{MINE}/media/reels.json", {"ig_reels_media": [{"media": [media(
    REEL, "2026-03-31 18:00:00", "Come nasce una tazza però bella 🏺", media_metadata={"video_metadata": {
        "subtitles": {"uri": SUBTITLES, "creation_timestamp": seconds("2026-03-31 18:01:00")}, "exif_data": []}})]}]})
FACE = "media/profile/202104/456_n_17900000000000410.jpg"
archive.json(f"{MINE}/media/profile_photos.json", {"ig_profile_picture": [
    media(FACE, "2021-04-01 10:00:00", is_profile_picture=True)]})
archive.media(MUG, BOWL, FILM, VASE, SHOP, STORY, STORY_FILM, REEL, FACE)
archive.write(SUBTITLES, "1\n00:00:00,000 --> 00:00:02,000\nPrima la terra, poi l'acqua\n")
# A copy of what is public, with equal bytes.
for path in (MUG, BOWL):
    archive.media(path.replace("media/", "public-media/", 1))

# ── what the shop said, liked and saved ─────────────────────────────────────

archive.json(f"{MINE}/comments/post_comments_1.json", [
    {"media_list_data": [], "string_map_data": {
        "Commento": field("Che buono! 😋"), "Proprietario dei contenuti multimediali": field("ristorante.inventato"),
        "Orario": field(when="2026-08-22 19:00:00")}},
    {"media_list_data": [], "string_map_data": {
        "Commento": field("Grazie a tutti"), "Orario": field(when="2026-08-20 12:00:00")}}])
# English labels in an Italian download: each file is translated on its own.
archive.json(f"{MINE}/comments/reels_comments.json", {"comments_reels_comments": [
    {"media_list_data": [], "string_map_data": {
        "Comment": field("Perché no?"), "Media Owner": field("zoe_campione"), "Time": field(when="2026-04-01 09:00:00")}}]})


def liked(number, when, url, name, username, *more):
    return labelled([label("URL", url, href=url), *more, owner_group("Owner", person(
        SITE + username, name, username, ITALIAN))], when, number)


archive.json(f"{MINE}/likes/liked_posts.json", [
    liked(21, "2026-08-22 18:59:00", SITE + "p/AAAA/", "Ristorante Inventato", "ristorante.inventato",
          label("Didascalia", "Tortelli della casa")),
    liked(22, "2026-08-05 10:00:00", SITE + "reel/BBBB/", "Zoë Campione", "zoe_campione")])
archive.json(f"{MINE}/likes/liked_comments.json", [liked(
    23, "2026-08-20 12:05:00", SITE + "p/CCCC/", "Anna Esempio", "anna.esempio")])
archive.json(f"{MINE}/saved/saved_posts.json", [labelled([
    label("URL", SITE + "p/DDDD/", href=SITE + "p/DDDD/"), label("Didascalia", "Smalti: la guida completa"),
    owner_group("Owner", person(SITE + "scuola.inventata", "Scuola Inventata", "scuola.inventata", ITALIAN)),
    {"title": "Hashtags", "dict": [{"title": "", "dict": [label("Nome", "smalti")]}]}], "2026-07-20 20:00:00", 24)])
archive.json(f"{MINE}/story_interactions/story_likes.json", [labelled([
    owner_group("Owner", person(SITE + "bar.lanterna", "Bar Lanterna", "bar.lanterna", ITALIAN))], "2026-09-02 08:00:00", 25)])

# ── numbers ─────────────────────────────────────────────────────────────────

def numbers(file, root, *records):
    archive.json(f"{INSIGHTS}/{file}.json", {f"organic_insights_{root}": list(records)})


def thumbnail(uri, when, title=""):
    return {"Media Thumbnail": media(uri, when, title)}


numbers("posts", "posts",
        mapped({"Creation Timestamp": field(when="2026-08-20 10:00:00"), "Account raggiunti": "1.130", "Impression": "63.3K",
                "Visite al profilo": "--", "Likes": "85", "Comments": "12", "Saves": "1.204", "Tocchi sul prodotto": "3"},
               media=thumbnail(MUG, "2026-08-20 09:59:57", "Nuova collezione: tazze, ciotole e però… una sorpresa 🎁")),
        mapped({"Creation Timestamp": field(when="2026-07-01 00:00:00"), "Account raggiunti": "987", "Likes": "102,497"},
               media=thumbnail(SHOP, "2026-06-30 23:59:59")))
numbers("reels", "reels", mapped({
    "Upload Timestamp": field(when="2026-03-31 18:00:00"), "Account raggiunti": "2.345", "Instagram Plays": "3.001",
    "Instagram Likes": "77"}, media=thumbnail(REEL, "2026-03-31 18:00:00")))
PERIOD = {"Intervallo di date": "Jun 7 - Sep 4"}
numbers("audience_insights", "audience", mapped({
    **PERIOD, "Follower": "1.130", "Percentuale totale di follower donne": "61.2%",
    "Percentuale totale di follower uomini": "38,8%", "Follows": "48", "Unfollows": "12"}))
numbers("content_interactions", "interactions", mapped({
    **PERIOD, "Interazioni con i contenuti": "2.048", "Account che hanno interagito": "512", "Risposte alla storia": "3"}))
numbers("profiles_reached", "reach", mapped({
    **PERIOD, "Account raggiunti": "12.345", "Differenza di account raggiunti": "-3,1%", "Follower": "85,8%",
    "Non follower": "14,2%", "Impression": "63.3K", "Visite al profilo": "1.002"}))

# ── the account ─────────────────────────────────────────────────────────────

archive.json(f"{PERSONAL}/personal_information.json", {"profile_user": [mapped({
    "Indirizzo e-mail": "bottega@example.com", "Numero di telefono": "+390000000070", "Nome utente": USER, "Nome": OWNER,
    "Biografia": "Ceramiche fatte a mano, però allegre 🏺", "Data di nascita": "1919-01-01", "Account privato": "False"},
    "Informazioni utente", {"Profile Photo": media(FACE, "2021-04-01 10:00:00")})]})
archive.json(f"{PERSONAL}/professional_information.json", {"profile_business": [mapped({
    "Business Connection Methods": "E-mail"})]})
archive.json(f"{PERSONAL}/profile_changes.json", {"profile_profile_change": [
    mapped({"Changed": "Username", "Previous Value": "ceramichepero.esempio", "New Value": USER,
            "Change Date": field(when="2023-01-10 10:00:00")}),
    mapped({"Changed": "Profile Bio Text", "Previous Value": "Ceramiche", "New Value": "Ceramiche fatte a mano, però allegre 🏺",
            "Change Date": field(when="2023-02-10 10:00:00")})]})
archive.json("logged_information/recent_searches/word_or_phrase_searches.json", {"searches_keyword": [mapped({
    "Cerca": "smalto però opaco", "Orario": field(when="2026-08-18 08:00:00")})]})
archive.json(f"{MINE}/other_activity/your_information_download_requests.json", [labelled([
    label("Data di inizio", timestamp_value=seconds("2021-03-01 12:00:00")),
    label("Data di fine", timestamp_value=seconds("2026-09-05 12:00:00")),
    label("Output format", "JSON"), label("Media quality", "Alta")], "2026-09-06 07:00:00", 31)])

# ── outside the business scope ──────────────────────────────────────────────

archive.json("personal_information/information_about_you/locations_of_interest.json", {
    "label_values": [{"label": "Località di interesse", "vec": [{"value": "Paese Inventato"}]}], "media": []})
archive.json("security_and_login_information/login_and_profile_creation/login_activity.json", {
    "account_history_login_history": [mapped({
        "Cookie Name": "finto****", "IP Address": "198.51.100.9", "Language Code": "it",
        "Orario": field(when="2026-09-05 06:00:00"), "User Agent": "Inventa/3.0"}, "2026-09-05T06:00:00+00:00")]})
archive.json("ads_information/ads_and_topics/ads_viewed.json", {"impressions_history_ads_seen": [mapped({
    "Autore": "marca.inventata", "Orario": field(when="2026-09-05 06:10:00")})]})
archive.json("ads_information/instagram_ads_and_businesses/advertisers_using_your_activity_or_information.json", {
    "label_values": [{"label": "Inserzionisti", "vec": [{"value": "Marca Inventata"}]}], "media": [], "fbid": "17900000000000032"})
archive.write("ads_information/advertising/no-data.txt", "")
