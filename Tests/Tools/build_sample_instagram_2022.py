#!/usr/bin/env python3
"""Builds samples/instagram/2022-json-en/archive: a zip of an English download of 2022, of invented people.

Messages are listed here oldest first. Each record has one of the two older dialects, `string_list_data` or
`string_map_data`; one list and the archive's conversations go over several files.
"""

import os
import tiny_media
from instagram_shapes import SITE, field, listed, mapped, media, message, seconds
from sample_archive import ZipArchive, names, reactions, thread

USER, OWNER = "nora.finta", "Nora Finta"
archive = ZipArchive(os.path.join(os.path.dirname(__file__), "../../samples/instagram/2022-json-en/archive/"
                     "nora.finta_20221005.zip"), (2022, 10, 5, 8, 0, 0))
LIKED = "👍"


def say(sender, when, text=None, **fields):
    kind = {"type": "Share" if "share" in fields else "Generic", "is_unsent": False}
    return message(sender, when, text, **{**fields, **kind, **{
        key: fields[key] for key in ("is_unsent",) if key in fields}})


def talk(box, folder, people, title, messages, pages=None, **header):
    thread(archive, "messages", box, folder, people, title, messages, pages, **header)


def people(file, key, *records):
    archive.json(f"followers_and_following/{file}.json", {f"relationships_{key}": list(records)})


# ── people ──────────────────────────────────────────────────────────────────

# followers_2 is missing, and one account stands in both of the others.
people("followers_1", "followers",
       listed("anna.esempio", "2022-09-01 10:00:00"), listed("Giulia_Finta", "2022-02-02 08:00:00"),
       listed("luca.prova", "2021-12-31 23:59:59"), listed("sara.seguace", "2020-05-05 05:05:05"))
people("followers_3", "followers",
       listed(" GIULIA_FINTA ", "2022-03-03 08:00:00"), listed("jose.seguace", "2019-07-07 07:07:07"),
       listed("marco.modello", "2018-01-01 00:00:01", value=False))
people("following", "following",
       listed("luca.prova", "2022-01-01 10:00:00"), listed("bar.lanterna"),
       {"title": "lista.vuota", "media_list_data": [], "string_list_data": []})
people("blocked_accounts", "blocked_users", listed("vinci.tutto", "2022-06-01 03:00:00", title="vinci.tutto", value=False))
people("restricted_accounts", "restricted_users", listed("troppo.insistente", "2022-06-02 03:00:00"))
people("close_friends", "close_friends", listed("anna.esempio", "2022-09-02 10:00:00"))
people("follow_requests_you've_received", "follow_requests_received", listed("curiosa.esempio", "2022-10-04 20:00:00"))
people("recent_follow_requests", "permanent_follow_requests", listed("club.privato", "2022-08-08 08:08:08"))
people("recently_unfollowed_accounts", "unfollowed_users", listed("radio.finta", "2022-07-07 12:00:00"))
people("hide_story_from", "hide_stories_from", listed("capo.inventato", "2021-01-02 09:00:00"))
people("accounts_you've_favorited", "feed_favorites", listed("anna.esempio", "2022-09-03 10:00:00"))
people("following_hashtags", "following_hashtags", listed("watercolour", "2020-02-20 20:20:20", site=SITE + "explore/tags/"))
archive.json("contacts/synced_contacts.json", {"contacts_contact_info": [
    mapped({"First name": "Pio", "Surname": "Antico", "Contact information": "+390000000081"}),
    mapped({"First name": "Zoë", "Surname": "", "Contact information": "zoe@campione.example"})]})

# ── messages ────────────────────────────────────────────────────────────────

# The path inside is older than the folder, as after the change of ids.
luca = "messages/inbox/lucaprova_340282366841710301949128000000000000501"
talk("inbox", "lucaprova_340282366841710301949128000000000000501", ["Luca Prova", OWNER], "Luca Prova", [
    say("Luca Prova", "2020-12-24 18:00:00", "Merry Christmas 🎄"),
    say(OWNER, "2020-12-24 18:00:00", "And to you, Luca – però è presto"),
    say("Luca Prova", "2021-06-01 10:00:00", photos=[
        {"uri": f"{luca}/photos/170000000000502.jpg", "creation_timestamp": seconds("2021-06-01 09:59:59")}]),
    say(OWNER, "2021-06-01 10:05:00", "Liked a message"),
    say("Luca Prova", "2021-06-02 10:00:00", "Look at this", share={
        "link": SITE + "p/EEEE/?feed_type=reshare", "share_text": "A caption with \"quotes\" & more",
        "original_content_owner": "bar.lanterna"}, reactions=reactions(("😂", OWNER))),
    say(OWNER, "2021-06-03 10:00:00", is_unsent=True),
    say("Luca Prova", "2022-10-01 10:00:00", "Reacted ❤️ to your message "),
    say("Luca Prova", "2022-10-01 10:01:00", photos=[
        {"uri": f"{luca}/photos/170000000000503.jpg", "creation_timestamp": seconds("2022-10-01 10:00:59")}]),
], pages=[3, 5], thread_type="Regular", thread_path="inbox/lucaprova_osatf9tyla", magic_words=[])
talk("inbox", "norafinta_17000000000000504", [OWNER], OWNER, [say(OWNER, "2022-01-10 20:00:00", "Buy paper, 300 g")],
     thread_type="Regular")
talk("inbox", "annagiulianora_17000000000000505", ["Anna Esempio", "Giulia Finta", OWNER], "Watercolour club", [
    say(OWNER, "2022-03-05 09:00:00", "Nora Finta named the group Watercolour club."),
    say("Giulia Finta", "2022-03-05 09:05:00", "Saturday at ten?"),
    say("Anna Esempio", "2022-03-05 09:06:00", "Anna Esempio left the group.", users=names("Anna Esempio")),
], thread_type="RegularGroup")
talk("inbox", "instagramuser_17000000000000506", ["Instagram User", OWNER], "Instagram User", [
    say("Instagram User", "2019-03-03 12:00:00", "Do you sell prints?")], thread_type="Regular")
talk("message_requests", "curiosaesempio_17000000000000507", ["Curiosa Esempio", OWNER], "Curiosa Esempio", [
    say("Curiosa Esempio", "2022-10-04 20:01:00", "Hello! Lovely pictures")], thread_type="Regular")
archive.media(f"{luca}/photos/170000000000502.jpg")

# ── content ─────────────────────────────────────────────────────────────────

SEA, HILL, BOAT = (f"media/posts/202209/{name}" for name in (
    "311_n_17900000000000511.jpg", "312_n_17900000000000512.jpg", "video_dashinit_17900000000000513"))
LAMP, LOST = "media/posts/202208/313_n_17900000000000514.jpg", "media/posts/202201/314_n_17900000000000515.jpg"
archive.json("content/posts_1.json", [
    {"media": [media(SEA, "2022-09-10 15:59:58"), media(HILL, "2022-09-10 15:59:59"), media(BOAT, "2022-09-10 16:00:00")],
     "title": "Three days by the sea – però che vento 🌬️", "creation_timestamp": seconds("2022-09-10 16:00:01")},
    {"media": [media(LAMP, "2022-08-01 20:00:00", "The lamp is drawn from life", media_metadata={"photo_metadata": {
        "exif_data": [{"device_id": "invented-device-1", "source_type": "library", "scene_type": 1}]}})]},
    {"media": [media(LOST, "2022-01-15 12:00:00", "This picture is not in the download")]}])
STORY = "media/stories/202210/315_n_17900000000000516.jpg"
archive.json("content/stories.json", {"ig_stories": [media(STORY, "2022-10-03 18:00:00", media_metadata={
    "photo_metadata": {"exif_data": [{"latitude": 45.25, "longitude": 9.5}]}})]})
REEL, TV = "media/reels/202207/AQ_17900000000000517.mp4", "media/igtv/202103/AQ_17900000000000518.mp4"
archive.json("content/reels.json", {"ig_reels_media": [{"media": [media(REEL, "2022-07-20 17:00:00", "Brush, water, sky")]}]})
archive.json("content/igtv_videos.json", {"ig_igtv_media": [{"media": [media(TV, "2021-03-03 17:00:00", "One hour of clouds")]}]})
OLD, GONE = "media/archived_posts/201905/316_n_17900000000000519.jpg", "media/recently_deleted/202209/317_n_17900000000000520.jpg"
archive.json("content/archived_posts.json", {"ig_archived_post_media": [
    {"media": [media(OLD, "2019-05-05 12:00:00", "First attempts")]}]})
archive.json("content/recently_deleted_content.json", {"ig_recently_deleted_media": [
    {"media": [media(GONE, "2022-09-29 12:00:00", "Wrong picture")]}]})
FACE, OTHER = "media/profile/202006/318_n_17900000000000521.jpg", "media/other/202106/319_n_17900000000000522.jpg"
archive.json("content/profile_photos.json", {"ig_profile_picture": [media(FACE, "2020-06-06 06:06:06", is_profile_picture=True)]})
archive.json("content/other_content.json", {"ig_other_media": [{"media": [media(OTHER, "2021-06-01 12:00:00")]}]})
archive.media(SEA, HILL, LAMP, STORY, REEL, TV, OLD, GONE, FACE, OTHER)
# A film without an ending in its name.
archive.write(BOAT, tiny_media.mp4(BOAT))

# ── what she said, liked and saved ──────────────────────────────────────────

archive.json("comments/post_comments.json", {"comments_media_comments": [
    mapped({"Comment": "What a colour! 💙", "Media Owner": "anna.esempio", "Time": field(when="2022-09-12 10:00:00")}),
    mapped({"Comment": "Congratulations", "Media Owner": "luca.prova", "Time": "Mar 08, 2020, 19:22 PM"}),
    {"title": "bar.lanterna", "media_list_data": [], "string_list_data": [
        {"href": "", "value": "See you on Friday", "timestamp": seconds("2021-11-11 11:11:11")}]}]})
archive.json("likes/liked_posts.json", {"likes_media_likes": [
    {"title": "anna.esempio", "string_list_data": [
        {"href": SITE + "p/FFFF/", "value": LIKED, "timestamp": seconds("2022-09-12 09:59:00")}]},
    {"title": "bar.lanterna", "string_list_data": [
        {"href": SITE + "p/GGGG/", "value": LIKED, "timestamp": seconds("2021-11-11 11:10:00")}]}]})
archive.json("likes/liked_comments.json", {"likes_comment_likes": [
    {"title": "luca.prova", "string_list_data": [
        {"href": SITE + "p/HHHH/", "value": LIKED, "timestamp": seconds("2020-03-08 18:30:00")}]}]})
archive.json("saved/saved_posts.json", {"saved_saved_media": [
    {"title": "scuola.inventata", "string_map_data": {
        "Saved on": {"href": SITE + "p/IIII/", "timestamp": seconds("2022-04-04 04:04:04")}}}]})
archive.json("story_sticker_interactions/story_likes.json", {"story_activities_story_likes": [
    {"title": "bar.lanterna", "string_list_data": [{"timestamp": seconds("2022-10-02 08:00:00")}]}]})
archive.json("story_sticker_interactions/polls.json", {"story_activities_polls": [
    {"title": "anna.esempio", "string_list_data": [{"value": "Blue", "timestamp": seconds("2022-09-20 08:00:00")}]}]})
archive.json("story_sticker_interactions/quizzes.json", {"story_activities_quizzes": [
    {"title": "bar.lanterna", "string_list_data": [{"value": "1887", "timestamp": seconds("2022-09-21 08:00:00")}]}]})
archive.json("recent_searches/account_searches.json", {"searches_user": [
    mapped({"Search": "anna.esempio", "Time": field(when="2022-10-04 08:00:00")})]})

# ── the account ─────────────────────────────────────────────────────────────

archive.json("personal_information/personal_information.json", {"profile_user": [mapped({
    "Email": "nora@example.com", "Phone Number": "+390000000080", "Phone Confirmed": "True", "Username": USER, "Name": OWNER,
    "Bio": "Paper, water, però niente olio", "Website": "https://nora.example/", "Private Account": "False"},
    "User Information", {"Profile Photo": media(FACE, "2020-06-06 06:06:06")})]})
archive.json("personal_information/account_information.json", {"profile_account_insights": [mapped({
    "Last Story Time": field(when="2022-10-03 18:00:00"), "Contact Syncing": "Enabled"})]})
for folder in ("past_instagram_insights", "events", "monetization"):
    archive.write(f"{folder}/no-data.txt", "")

# ── outside the business scope, and traces of other programs ────────────────

archive.json("login_and_account_creation/login_activity.json", {"account_history_login_history": [mapped({
    "Cookie Name": "finto****", "IP Address": "203.0.113.80", "Time": field(when="2022-10-05 06:00:00")},
    "2022-10-05T06:00:00+00:00")]})
archive.json("ads_and_topics/ads_viewed.json", {"impressions_history_ads_seen": [
    mapped({"Author": "marca.inventata", "Time": field(when="2022-10-04 21:00:00")})]})
archive.json("device_information/devices.json", {"devices_devices": [mapped({
    "User Agent": "Inventa/1.0", "Last Login": field(when="2022-10-04 21:00:00")})]})
archive.write("__MACOSX/._content", b"\0\5\26\7\0\2\0\0Mac OS X        ")
archive.close()
