#!/usr/bin/env python3
"""Builds samples/threads/2024-json-en/archive: the Threads profile of an invented person, as it comes in a folder of a
download of Instagram.

Both networks have a `followers_1.json` and a `following.json`, and some of the usernames in them are the same.
"""

import os
from instagram_shapes import SITE, field, listed, mapped, media, message, seconds
from sample_archive import ZipArchive, thread

USER, OWNER = "zoe_campione", "Zoë Campione"
NET, COM = "https://www.threads.net/", "https://www.threads.com/"
archive = ZipArchive(os.path.join(os.path.dirname(__file__), "../../samples/threads/2024-json-en/archive/"
                     f"instagram-{USER}-2024-11-30-Th7Rd5Sx.zip"), (2024, 11, 30, 8, 0, 0))
MINE = "your_instagram_activity"
LIKED = "👍"


def on_threads(file, key, *records):
    archive.json(f"{MINE}/threads/{file}.json", {f"text_post_app_{key}": list(records)})


# ── Threads ─────────────────────────────────────────────────────────────────

def posted(when, text, uri="", control="everyone", **more):
    return media(uri, when, text, media_metadata={"camera_metadata": {"has_camera_metadata": False}},
                 cross_post_source={"source_app": "FB"},
                 text_app_post={"reply_control": control, "geo_gated_country_list": "", **more})


PICTURE, FIRST, SECOND = (f"media/posts/202411/{number}_n_{17900000000000700 + number}.jpg" for number in (11, 12, 13))
on_threads("threads_and_replies", "text_posts",
           {"media": [posted("2024-11-20 08:00:00", "Hello Threads, però piano 👋")]},
           {"media": [posted("2024-11-21 09:30:00", "I agree", is_reply=True)]},
           {"media": [posted("2024-11-22 10:00:00", "The workshop this morning", PICTURE, "accounts_you_follow")]},
           {"media": [posted("2024-11-23 11:00:00", "", FIRST), posted("2024-11-23 11:00:01", "", SECOND)],
            "title": "Before and after", "creation_timestamp": seconds("2024-11-23 11:00:02")},
           {"media": [posted("2023-07-06 12:00:00", "First day here", control="mentioned_only")]})
archive.media(PICTURE, FIRST, SECOND)
on_threads("followers_1", "text_post_app_followers",
           listed("anna.esempio", "2024-11-19 10:00:00", title="Anna Esempio", site=NET),
           listed("marco.modello", "2024-02-29 12:00:00", site=COM),
           listed("sara.seguace", "2023-07-06 12:30:00", title="Sara Seguace ✨", site=NET))
on_threads("following", "text_post_app_following",
           listed("anna.esempio", "2024-11-19 11:00:00", title="Anna Esempio", site=NET),
           listed("giornale.finto", "2023-07-07 07:00:00", title="Il Giornale Finto", site=NET))
on_threads("pending_follow_requests", "text_post_app_follow_requests_sent",
           listed("club.privato", "2024-10-01 08:00:00", site=NET))
on_threads("recently_unfollowed_profiles", "text_post_app_unfollowed_users",
           listed("rumore.finto", "2024-09-01 08:00:00", site=NET))
on_threads("blocked_profiles", "text_post_app_blocked_users",
           listed("vinci.tutto", "2024-08-01 08:00:00", title="Vinci Tutto", site=NET))
on_threads("liked_threads", "media_likes",
           {"title": "anna.esempio", "string_list_data": [{
               "href": NET + "@anna.esempio/post/AAAA", "value": LIKED, "timestamp": seconds("2024-11-21 09:00:00")}]},
           {"title": "", "string_list_data": [{
               "href": COM + "@giornale.finto/post/BBBB", "value": LIKED, "timestamp": seconds("2024-11-18 09:00:00")}]})
on_threads("saved_threads", "text_post_app_saved_posts", mapped({
    "Author": "giornale.finto", "URL": field(NET + "@giornale.finto/post/CCCC"), "Time": field(when="2024-11-17 09:00:00")}))
on_threads("threads_viewed", "text_post_app_posts_seen", mapped({
    "Author": "marco.modello", "Time": field(when="2024-11-29 22:00:00"), "URL": field(NET + "@marco.modello/post/DDDD")}))
on_threads("personal_information", "text_post_app_profile", mapped({
    "Username": USER, "Name": OWNER, "Bio": "Wheels, però anche parole", "Private Account": "False"}))

# ── Instagram, in the same download ─────────────────────────────────────────

PEOPLE = "connections/followers_and_following"
archive.json(f"{PEOPLE}/followers_1.json", [
    listed("anna.esempio", "2022-01-01 10:00:00"), listed("luca.prova", "2021-01-01 10:00:00")])
archive.json(f"{PEOPLE}/following.json", {"relationships_following": [listed("luca.prova", "2021-01-02 10:00:00")]})
PERSONAL = "personal_information/personal_information/personal_information.json"
archive.json(PERSONAL, {"profile_user": [mapped({
    "Username": USER, "Name": OWNER, "Email": "zoe@campione.example", "Bio": "On two wheels", "Private Account": "False"},
    "User Information")]})
WHEEL = "media/posts/202410/721_n_17900000000000721.jpg"
archive.json(f"{MINE}/media/posts_1.json", [{"media": [media(WHEEL, "2024-10-10 10:00:00", "New wheels")]}])
archive.media(WHEEL)
thread(archive, f"{MINE}/messages", "inbox", "lucaprova_17000000000000731", ["Luca Prova", OWNER], "Luca Prova", [
    message("Luca Prova", "2024-11-01 10:00:00", "Are you on Threads too?", is_geoblocked_for_viewer=False),
    message(OWNER, "2024-11-01 10:05:00", "Sì!", is_geoblocked_for_viewer=False)], magic_words=[])
archive.json(f"{MINE}/likes/liked_posts.json", {"likes_media_likes": [
    {"title": "luca.prova", "string_list_data": [
        {"href": SITE + "p/EEEE/", "value": LIKED, "timestamp": seconds("2024-11-02 10:00:00")}]}]})
archive.json("ads_information/ads_and_topics/ads_viewed.json", {"impressions_history_ads_seen": [
    mapped({"Author": "marca.inventata", "Time": field(when="2024-11-29 21:00:00")})]})
archive.close()
