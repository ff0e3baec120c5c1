#!/usr/bin/env python3
"""Builds samples/instagram/2019-json-en/archive: a zip of the flat layout that Instagram had until 2020. All invented.

Everything stands in a few files at the root: maps of usernames, tuples, times in words. The text is ordinary JSON,
with UTF-16 escapes, and needs no repair. Messages are listed here oldest first; the file holds them newest first.
"""

import json
import os

from sample_archive import ZipArchive

OWNER = "pio.antico"
archive = ZipArchive(os.path.join(os.path.dirname(__file__), "../../samples/instagram/2019-json-en/archive/"
                     "pio.antico_20191105.zip"), (2019, 11, 5, 9, 0, 0))
CDN = "https://cdn.example.net/"


def write(file, value):
    archive.write(f"{file}.json", json.dumps(value))


def when(day, clock="12:00:00"):
    return f"{day}T{clock}+00:00"


def say(sender, moment, **fields):
    return {"sender": sender, "created_at": f"{moment.replace(' ', 'T')}+00:00", **fields}


write("connections", {
    "blocked_users": {"vinci.tutto": when("2019-02-02")},
    "restricted_users": {"troppo.insistente": when("2019-10-10")},
    "close_friends": {"anna.esempio": when("2019-01-15", "08:30:00")},
    "follow_requests_sent": {"club.privato": when("2019-10-31", "23:59:59")},
    "permanent_follow_requests": {"vecchio.club": when("2018-04-04")},
    "followers": {"anna.esempio": when("2019-01-14", "20:00:00"), "luca.prova": when("2018-12-31", "23:59:59"),
                  "giulia.finta": when("2016-02-29"), "zoe_campione": when("2013-03-03")},
    "following": {"luca.prova": when("2019-01-01", "00:00:00"), "bar.lanterna": when("2015-05-05")},
    "following_hashtags": {"orologi": when("2018-06-06")},
    "dismissed_suggested_users": {"rumore.finto": when("2019-07-07")}})

write("messages", [
    {"participants": [OWNER, "luca.prova"], "conversation": [
        say("luca.prova", "2019-10-01 09:00:00.123456", text="Ciao Pio! Perché non rispondi? 🤩"),
        say(OWNER, "2019-10-01 09:00:30.999999", text="Eccomi", likes=[
            {"username": "luca.prova", "date": when("2019-10-01", "09:01:00")}]),
        say("luca.prova", "2019-10-01 09:02:00", text="Read this", link="https://example.com/pendolo?a=1&b=2"),
        say("luca.prova", "2019-10-01 09:03:00", media=CDN + "d/601.jpg?oe=0"),
        say(OWNER, "2019-10-01 09:04:00", media_owner="bar.lanterna", media_share_caption="Caffè però freddo",
            media_share_url=CDN + "s/602.jpg?oe=0"),
        say("luca.prova", "2019-10-01 09:05:00", media_share_url="Media share unavailable."),
        say("luca.prova", "2019-10-01 09:06:00", voice_media=CDN + "v/603.mp4?oe=0"),
        say("luca.prova", "2019-10-01 09:07:00", voice_media="Media unavailable."),
        say(OWNER, "2019-10-01 09:08:00", heart="❤️"),
        say(OWNER, "2019-10-01 09:09:00", story_share="Shared bar.lanterna's story", text="Nice"),
        say("luca.prova", "2019-10-02 10:00:00", action="Video chat ended", video_call_action="video_chat_ended")][::-1]},
    {"participants": [OWNER, "anna.esempio", "giulia.finta"], "conversation": [
        say("giulia.finta", "2018-05-05 10:00:00.000001", text="Who repairs cuckoo clocks?"),
        say(OWNER, "2018-05-05 10:10:00", text="I do")][::-1]}])

photos = [f"photos/201909/{name}.jpg" for name in ("0a1b2c3d4e5f60718293a4b5c6d7e8f9", "1a1b2c3d4e5f60718293a4b5c6d7e8f9")]
film, story = "videos/201812/2a1b2c3d4e5f60718293a4b5c6d7e8f9.mp4", "stories/201911/3a1b2c3d4e5f60718293a4b5c6d7e8f9.jpg"
face, sent = "profile/201301/4a1b2c3d4e5f60718293a4b5c6d7e8f9.jpg", "direct/201910/5a1b2c3d4e5f60718293a4b5c6d7e8f9.jpg"
write("media", {
    "photos": [
        {"caption": "A pendulum, però moderno 🕰️", "taken_at": when("2019-09-20", "15:00:00"), "location": "Paese Inventato",
         "path": photos[0]},
        {"caption": "", "taken_at": when("2019-09-01", "15:00:00"), "path": photos[1]}],
    "videos": [{"caption": "Tick tock", "taken_at": when("2018-12-25", "07:00:00"), "path": film}],
    "stories": [{"caption": "", "taken_at": when("2019-11-04", "18:00:00"), "path": story}],
    "profile": [{"caption": "", "taken_at": when("2013-01-01", "10:00:00"), "is_active_profile": True, "path": face}],
    "direct": [{"taken_at": when("2019-10-05", "10:00:00"), "path": sent}]})
archive.media(*photos, film, story, face, sent)

write("comments", {
    "media_comments": [[when("2019-09-21", "08:00:00"), "Which escapement?", "luca.prova"],
                       [when("2018-08-08", "08:00:00"), "Così si fa! 👏🏽", "anna.esempio"]],
    "live_comments": [[when("2019-03-03", "21:00:00"), "Good evening", "bar.lanterna"]]})
write("likes", {"media_likes": [[when("2019-11-01", "10:00:00"), "luca.prova"], [when("2019-10-30", "10:00:00"), "bar.lanterna"]],
                "comment_likes": [[when("2019-09-22", "10:00:00"), "anna.esempio"]]})
write("saved", {"saved_media": [[when("2019-04-04", "04:04:04"), "bar.lanterna"]]})
write("stories_activities", {"polls": [[when("2019-05-06", "07:08:09"), "anna.esempio"]]})
write("searches", [{"search_click": "zoe_campione", "time": when("2019-11-02", "20:00:00"), "type": "user"}])
write("profile", {
    "biography": "Clocks, old and però exact", "date_joined": "2012-04-05T06:07:08", "email": "pio@example.org",
    "gender": "male", "private_account": False, "name": "Pio Antico", "profile_pic_url": CDN + "p/604.jpg?oe=0",
    "profile_picture_changes": [{"upload_date": when("2013-01-01", "10:00:00")}], "username": OWNER,
    "website": "https://orologi.example/"})
write("settings", {"allow_comments_from": "Everyone", "blocked_commenters": [], "filtered_keywords": ["invented word"]})
write("fundraisers", ["You have no data in this section"])
write("devices", {"devices": [{"user_agent": "Inventa/0.9", "device_id": "invented-device-2"}]})
write("account_history", {"login_history": [{
    "cookie_name": "finto****", "ip_address": "192.0.2.60", "language_code": "en", "timestamp": when("2019-11-05", "08:00:00"),
    "user_agent": "Inventa/0.9", "device_id": "invented-device-2"}]})
archive.close()
