#!/usr/bin/env python3
"""Builds samples/facebook/2019-json-en/archive: an unpacked download of February 2019, in English, all invented.

Flat folders, keys without `_v2`, EXIF values directly in the metadata, comments of others inside media objects,
paths in lower case and references in mixed case. Two things are older than the rest, of spring 2018: the posts in
an object, and a thread in `message.json` with seconds.
"""

import os
from sample_archive import Archive, message, names, reactions, seconds, thread

ROOT = os.path.join(os.path.dirname(__file__), "../../samples/facebook/2019-json-en/archive/facebook-gretamodelli")
OWNER = "Greta Modelli"
archive = Archive(ROOT, old_empties=True)


def say(sender, when, text=None, kind="Generic", **fields):
    return message(sender, when, text, **fields, type=kind)


def talk(box, folder, people, title, messages, kind="Regular", **more):
    thread(archive, "messages", box, folder, people, title, messages, thread_type=kind, **more)


def attached(*things):
    return [{"data": list(things)}]


def person(name, when):
    return {"name": name, "timestamp": seconds(when)}


# ── messages ────────────────────────────────────────────────────────────────

luca, there = "messages/inbox/lucaprova_aZ09bY18cX", "messages/inbox/LucaProva_aZ09bY18cX"
talk("inbox", "lucaprova_aZ09bY18cX", ["Luca Prova", OWNER], "Luca Prova", [
    say("Luca Prova", "2018-12-24 18:00:00.5", "Frohe Weihnachten! 🎄", ip="192.0.2.33"),
    say(OWNER, "2018-12-24 18:05:00", "Danke, für dich auch! Grüße an Zoë"),
    say("Luca Prova", "2018-12-25 12:00:00", photos=[
        {"uri": f"{there}/photos/30000001_n_1.jpg", "creation_timestamp": seconds("2018-12-25 11:59:58")}],
        reactions=reactions(("😍", OWNER))),
    say(OWNER, "2018-12-25 12:01:00", "Look at this", "Share", share={"link": "https://cakes.example/panettone?x=1"}),
    say("Luca Prova", "2018-12-26 08:00:00", "Luca Prova called you.", "Call", call_duration=312),
    say("Luca Prova", "2018-12-26 09:00:00", "You missed a call from Luca Prova.", "Call", call_duration=0, missed=True),
    say(OWNER, "2018-12-26 09:30:00", videos=[{
        "uri": f"{there}/videos/30000002_n_2.mp4", "creation_timestamp": seconds("2018-12-26 09:29:00"),
        "thumbnail": {"uri": f"{there}/videos/thumbnails/30000002_n_2.jpg"}}]),
    say("Luca Prova", "2018-12-26 09:31:00", sticker={"uri": "messages/stickers_used/30000003_n.png"}),
])
archive.media(f"{luca}/photos/30000001_n_1.jpg", f"{luca}/videos/30000002_n_2.mp4",
              f"{luca}/videos/thumbnails/30000002_n_2.jpg", "messages/stickers_used/30000003_n.png")
talk("inbox", "bookclub_Kl34mN56oP", ["Luca Prova", "Ada Inventata", OWNER], "Book club 📚", [
    say(OWNER, "2019-01-10 19:00:00", "You named the group Book club 📚."),
    say(OWNER, "2019-01-10 19:01:00", "You added Noè Esempio to the group.", "Subscribe", users=names("Noè Esempio")),
    say("Noè Esempio", "2019-01-10 19:02:00", "Hi all! \"Il nome della cosa\" next?"),
    say("Ada Inventata", "2019-01-10 19:03:00", gifs=[{"uri": "messages/inbox/BookClub_Kl34mN56oP/gifs/30000004_n_3.gif"}]),
    say("Noè Esempio", "2019-01-11 07:00:00", "Noè Esempio left the group.", "Unsubscribe", users=names("Noè Esempio")),
], kind="RegularGroup")
archive.media("messages/inbox/bookclub_Kl34mN56oP/gifs/30000004_n_3.gif")
# The first weeks of the JSON downloads: no number in the name, and seconds.
thread(archive, "messages", "inbox", "pioantico_Old2018xYz", ["Pio Antico", OWNER], "Pio Antico", [
    {"sender_name": "Pio Antico", "timestamp": seconds("2018-04-10 10:00:00"), "content": "Ist das Café noch da?", "type": "Generic"},
    {"sender_name": OWNER, "timestamp": seconds("2018-04-10 10:20:30"), "content": "Since 1923 ☕", "type": "Generic"},
    {"sender_name": "Pio Antico", "timestamp": seconds("2018-04-10 10:20:30"), "content": "Wunderschön", "type": "Generic"},
], file="message.json", thread_type="Regular")
talk("inbox", "facebookuser_Gone0Gone1", ["Facebook User", OWNER], "Facebook User", [
    say("Facebook User", "2016-05-05 05:05:05", "Sold?"),
])
talk("archived_threads", "zocampione_Qr78sT90uV", ["Zoë Campione", OWNER], "Zoë Campione", [
    say("Zoë Campione", "2017-06-01 10:00:00", "Table for 5?"),
    say(OWNER, "2017-06-01 10:01:00", "Sure: 8 pm"),
])
talk("filtered_threads", "winbigexample_Wx12yZ34aB", ["Win Big Example", OWNER], "Win Big Example", [
    say("Win Big Example", "2018-11-11 11:11:11", "=cmd|' /C calc'!A0", "Share", share={"link": "http://prize.invalid/"}),
])

# ── profile ─────────────────────────────────────────────────────────────────

archive.json("profile_information/profile_information.json", {"profile": {
    "name": {"full_name": OWNER, "first_name": "Greta", "middle_name": "", "last_name": "Modelli"},
    "emails": {"emails": ["greta@example.org"], "previous_emails": [], "pending_emails": [], "ad_account_emails": []},
    "birthday": {"year": 1990, "month": 11, "day": 3}, "gender": {"gender_option": "FEMALE", "pronoun": "FEMALE"},
    "previous_names": [], "other_names": [], "hometown": {"name": "Dörfli Beispiel", "timestamp": 0},
    "relationship": {"status": "Married", "partner": "Noè Esempio", "anniversary": {"year": 2015, "month": 5, "day": 16},
                     "timestamp": seconds("2015-05-17 09:00:00")},
    "family_members": [{"name": "Ada Inventata", "relation": "Sister", "timestamp": seconds("2012-01-01 10:00:00")}],
    "education_experiences": [{"name": "Università Inventata", "start_timestamp": seconds("2009-09-01 00:00:00"),
                               "end_timestamp": seconds("2014-07-01 00:00:00"), "graduated": True,
                               "concentrations": ["Fisica"], "school_type": "College", "timestamp": seconds("2014-07-02 00:00:00")}],
    "work_experiences": [{"employer": "Caffè Modello", "title": "Owner", "timestamp": seconds("2015-01-01 00:00:00")}],
    "websites": [{"address": "https://caffe-modello.example/"}],
    "phone_numbers": [{"phone_type": "Mobile", "phone_number": "+390000000061", "verified": True}],
    "username": "gretamodelli.example", "registration_timestamp": seconds("2008-10-10 10:10:10"),
    "profile_uri": "https://www.facebook.com/gretamodelli.example"}})
archive.json("profile_information/profile_update_history.json", {"profile_updates": [
    {"timestamp": seconds("2015-05-17 09:00:00"), "title": "Greta Modelli got married to Noè Esempio.",
     "attachments": attached({"life_event": {"title": "Married", "start_date": {"year": 2015, "month": 5, "day": 16}}})},
    {"timestamp": seconds("2012-02-02 12:00:00"), "title": "Greta Modelli changed her profile picture.",
     "data": []}]})
archive.json("about_you/friend_peer_group.json", {"friend_peer_group": "Starting Adult Life"})
archive.json("about_you/your_address_books.json", {"address_book": {"address_book": [
    {"name": "Fornitore Però", "created_timestamp": seconds("2016-03-03 10:00:00"),
     "updated_timestamp": seconds("2018-04-04 11:00:00"),
     "details": [{"contact_point": "+390000000062"}, {"contact_point": "Ordini@Fornitore-Pero.example"}]},
    {"name": "Noè Esempio", "created_timestamp": seconds("2016-03-03 10:00:01"), "updated_timestamp": 0,
     "details": [{"contact_point": "+39 000 000 0063"}, {"contact_point": "+390000000063"},
                 {"contact_point": "noe@example.com"}]},
    {"name": "", "created_timestamp": seconds("2016-03-03 10:00:02"), "updated_timestamp": 0,
     "details": [{"contact_point": "+390000000064"}]},
    {"name": "Nonna ❤️", "created_timestamp": seconds("2016-03-03 10:00:03"), "updated_timestamp": 0,
     "details": [{"extra_data": {"nickname": "Nonnina"}}]},
    {"name": "Zia senza numero", "created_timestamp": seconds("2016-03-03 10:00:04"), "updated_timestamp": 0,
     "details": []}]}})

# ── people and Pages ────────────────────────────────────────────────────────

archive.json("friends/friends.json", {"friends": [
    {**person("Luca Prova", "2014-01-01 10:00:00"), "contact_info": "luca@example.net"},
    person("Noè Esempio", "2013-01-01 10:00:00"), person("Ada Inventata", "2008-10-11 10:00:00")]})
archive.json("friends/received_friend_requests.json", {"received_requests": [person("Curioso Esempio", "2019-01-20 10:00:00")]})
archive.json("friends/sent_friend_requests.json", {"sent_requests": [
    person("Юлия Примерова", "2019-01-21 10:00:00"), person("Marco Modello", "2018-08-08 10:00:00")]})
archive.json("friends/rejected_friend_requests.json", {"rejected_requests": [
    {**person("Win Big Example", "2018-11-11 11:00:00"), "marked_as_spam": True}, person("Tizio Qualunque", "2017-01-01 01:01:01")]})
archive.json("friends/removed_friends.json", {"deleted_friends": [person("Pio Antico", "2018-05-01 10:00:00")]})
archive.json("following_and_followers/following.json", {"following": [
    person("Forno Luna", "2017-03-03 03:03:03"), person("Zoë Campione", "2016-02-02 02:02:02")]})
archive.json("following_and_followers/followers.json", {"followers": names("Sara Seguace", "Ada Inventata")})
archive.json("following_and_followers/unfollowed_pages.json", {"pages_unfollowed": [
    {"timestamp": seconds("2018-06-06 06:06:06"), "title": "Radio Finta", "data": names("Radio Finta")}]})
archive.json("pages/your_pages.json", {"pages": [person("Caffè Modello", "2015-01-02 10:00:00")]})
archive.json("likes_and_reactions/pages.json", {"page_likes": [
    person("Forno Luna", "2017-03-03 03:03:00"), person("Coro Inventato", "2011-11-11 11:11:11")]})

# ── posts ───────────────────────────────────────────────────────────────────


def photo(path, when, **more):
    return {"uri": f"photos_and_videos/{path}", "creation_timestamp": seconds(when), **more}


archive.json("posts/your_posts_1.json", [
    {"timestamp": seconds("2019-02-01 08:00:00"), "attachments": attached({"media": photo(
        "TimelinePhotos_Ab12Cd34Ef/40000001_10140000000001_1000000001_n.jpg", "2019-02-01 07:59:00",
        media_metadata={"photo_metadata": {
            "taken_timestamp": seconds("2019-01-31 16:30:00"), "camera_make": "Inventa", "camera_model": "X0",
            "exposure": "1/60", "f_stop": "9/5", "iso_speed": 100, "focal_length": "399/100", "orientation": 1,
            "latitude": 46.5, "longitude": 8.25, "upload_ip": "203.0.113.61"}},
        title="Timeline Photos", description="Neue Bohnen, très bien ☕", comments=[
            {"timestamp": seconds("2019-02-01 09:00:00"), "comment": "Che profumo! 😍", "author": "Ada Inventata"},
            {"timestamp": seconds("2019-02-01 09:05:00"), "comment": "Kommst du?", "author": "Luca Prova"},
            {"timestamp": seconds("2019-02-01 09:10:00"), "comment": "Come over, it's fresh", "author": OWNER}])}),
     "data": [{"post": "Neue Bohnen, très bien ☕"}], "title": "Greta Modelli added a new photo."},
    {"timestamp": seconds("2019-01-15 08:00:00"), "data": [{"post": "Happy birthday Noè! 🎂"}],
     "title": "Greta Modelli wrote on Noè Esempio's timeline."},
    {"timestamp": seconds("2018-10-10 08:00:00"), "data": [{"post": "Lunch with the team"}],
     "title": "Greta Modelli is with Ada Inventata and Luca Prova.", "tags": ["Ada Inventata", "Luca Prova"]},
    {"timestamp": seconds("2018-09-09 08:00:00"), "attachments": attached({"note": {
        "title": "Why coffee", "text": "A long text about beans.\nPart two.", "media": [],
        "created_timestamp": seconds("2018-09-09 07:00:00"), "updated_timestamp": seconds("2018-09-09 07:30:00"), "tags": ["Ada Inventata"]}}),
     "title": "Greta Modelli published a note."},
    {"timestamp": seconds("2018-08-01 08:00:00"), "attachments": attached({"for_sale_item": {
        "title": "Grinder", "price": "45 €", "seller": OWNER, "created_timestamp": seconds("2018-08-01 07:59:00"),
        "updated_timestamp": 0, "category": "Home", "marketplace": "Borgo Finto", "location": {
            "coordinate": {"latitude": 46.5, "longitude": 8.25}}, "description": "Works like new"}}),
     "title": "Greta Modelli added an item for sale."},
    {"timestamp": seconds("2018-07-01 08:00:00"), "attachments": attached({"poll": {
        "question": "Espresso or filter?", "options": [{"option": "Espresso", "voted": True}, {"option": "Filter", "voted": False}]}}),
     "title": "Greta Modelli created a poll."},
])
# Older than the list above: the same kind of records in an object.
archive.json("posts/your_posts.json", {"status_updates": [
    {"timestamp": seconds("2010-06-06 18:00:00"), "data": [{"post": "is tired, però happy"}], "title": "Greta Modelli updated her status."},
    {"timestamp": seconds("2009-06-06 18:00:00"), "attachments": attached({"external_context": {
        "name": "An old page", "source": "old.example", "url": "http://old.example/page"}}), "title": "Greta Modelli shared a link."}]})
archive.json("posts/other_people's_posts_to_your_timeline.json", {"wall_posts_sent_to_you": [
    {"timestamp": seconds("2018-11-03 07:00:00"), "data": [{"post": "Buon compleanno, Greta! 🎉"}],
     "title": "Ada Inventata wrote on your timeline."},
    {"timestamp": seconds("2017-11-03 07:00:00"), "data": [], "attachments": attached({"media": photo(
        "wall/40000002_n.jpg", "2017-11-03 06:59:00")}), "title": "Luca Prova posted a photo to your timeline."}]})
cover = photo("Summer_Gh56Ij78Kl/40000003_10140000000003_1000000003_n.jpg", "2016-08-01 10:00:00", title="Summer",
              media_metadata={"photo_metadata": {"taken_timestamp": seconds("2016-07-31 18:00:00"), "iso_speed": 200,
                                                 "upload_ip": "203.0.113.61"}})
archive.json("photos_and_videos/album/0.json", {
    "name": "Summer", "photos": [cover, photo(
        "Summer_Gh56Ij78Kl/40000004_10140000000004_1000000004_n.jpg", "2016-08-01 10:00:05", title="Summer",
        description="See & Berge 🏔", comments=[
            {"timestamp": seconds("2016-08-02 10:00:00"), "comment": "Wow, dove?", "author": "Noè Esempio", "group": ""},
            {"timestamp": seconds("2016-08-02 10:30:00"), "comment": "È il lago finto", "author": OWNER}])],
    "cover_photo": cover, "last_modified_timestamp": seconds("2016-08-03 10:00:00")})
archive.json("photos_and_videos/your_photos.json", {"other_photos": [photo(
    "your_posts/40000005_n.png", "2015-05-17 08:00:00", title="", media_metadata={"photo_metadata": {"upload_ip": "203.0.113.61"}})]})
archive.json("photos_and_videos/your_videos.json", {"videos": [photo(
    "videos/40000006_n.mp4", "2014-04-04 14:00:00", description="Latte art", media_metadata={"video_metadata": {
        "upload_timestamp": seconds("2014-04-04 13:59:00"), "upload_ip": "203.0.113.61"}},
    thumbnail={"uri": "photos_and_videos/thumbnails/40000007_n.jpg"})]})
archive.media(*[f"photos_and_videos/{name}" for name in (
    "TimelinePhotos_Ab12Cd34Ef/40000001_10140000000001_1000000001_n.jpg", "wall/40000002_n.jpg",
    "Summer_Gh56Ij78Kl/40000003_10140000000003_1000000003_n.jpg", "Summer_Gh56Ij78Kl/40000004_10140000000004_1000000004_n.jpg",
    "your_posts/40000005_n.png", "videos/40000006_n.mp4", "thumbnails/40000007_n.jpg")])

# ── comments and reactions ──────────────────────────────────────────────────


def comment(when, title, text, **more):
    return {"timestamp": seconds(when), "data": [{"comment": {
        "timestamp": seconds(when), "comment": text, "author": OWNER, **more}}], "title": title}


archive.json("comments/comments.json", {"comments": [
    comment("2019-02-02 08:00:00", "Greta Modelli commented on Luca Prova's photo.", "Schön! 😊"),
    comment("2018-03-03 08:00:00", "Greta Modelli replied to Zoë Campione's comment.", "Perché no?")]})
archive.json("likes_and_reactions/posts_and_comments.json", {"reactions": [
    {"timestamp": seconds(when), "data": [{"reaction": {"reaction": kind, "actor": OWNER}}], "title": title}
    for when, kind, title in (
        ("2019-02-03 08:00:00", "LIKE", "Greta Modelli likes Ada Inventata's post."),
        ("2018-02-03 08:00:00", "HAHA", "Greta Modelli reacted to Noè Esempio's comment."),
        ("2017-02-03 08:00:00", "ANGER", "Greta Modelli reacted to Radio Finta's post."))]})
archive.json("likes_and_reactions/likes_on_external_sites.json", {"other_likes": [
    {"timestamp": seconds("2012-12-12 12:12:12"), "title": "Greta Modelli likes Sourdough on bread.example."}]})

# ── groups, events ──────────────────────────────────────────────────────────

archive.json("groups/your_groups.json", {"groups_admined": [person("Neighbours of Via Finta", "2016-01-01 12:00:00")]})
archive.json("groups/your_group_membership_activity.json", {"groups_joined": [
    {"timestamp": seconds("2017-01-01 12:00:00"), "title": "Greta Modelli became a member.",
     "attachments": attached({"name": "Caffè & co."})},
    {"timestamp": seconds("2018-01-01 12:00:00"), "title": "Greta Modelli left a group."}]})
archive.json("groups/your_posts_and_comments_in_groups.json", {"group_posts": {"activity_log_data": [
    {"timestamp": seconds("2017-05-05 12:00:00"), "data": [{"post": "Who has a spare grinder?"}],
     "title": "Greta Modelli posted in Caffè & co."},
    comment("2017-05-06 12:00:00", "Greta Modelli commented on her own post.", "Solved, grazie mille", group="Caffè & co.")]}})
archive.json("events/your_events.json", {"your_events": [
    {"name": "Latte art night", "start_timestamp": seconds("2019-03-01 19:00:00"), "end_timestamp": 0,
     "place": {"name": "Caffè Modello"}, "description": "Bring a cup", "create_timestamp": seconds("2019-01-30 10:00:00")}]})
archive.json("events/event_invitations.json", {"events_invited": [
    {"name": "Flea market", "start_timestamp": seconds("2019-02-10 09:00:00"), "end_timestamp": seconds("2019-02-10 17:00:00")}]})
archive.json("events/your_event_responses.json", {"event_responses": {
    "events_joined": [{"name": "Choir concert", "start_timestamp": seconds("2018-12-20 19:00:00"), "end_timestamp": 0}],
    "events_declined": [{"name": "Karaoke", "start_timestamp": seconds("2018-10-20 19:00:00"), "end_timestamp": 0}],
    "events_interested": [{"name": "Sagra della polenta", "start_timestamp": seconds("2018-09-20 19:00:00"), "end_timestamp": 0},
                          {"name": "Moonlight run", "start_timestamp": seconds("2018-08-20 19:00:00"), "end_timestamp": 0}]}})

# ── everything else ─────────────────────────────────────────────────────────

archive.json("saved_items/your_saved_items.json", {"saves": [
    {"timestamp": seconds("2018-04-01 12:00:00"), "title": "Greta Modelli saved a link from Forno Luna's post.",
     "attachments": attached({"external_context": {"name": "Best flour", "url": "https://bread.example/flour"}})}]})
archive.json("marketplace/items_sold.json", {"items_selling": [
    {"title": "Grinder", "description": "Works like new", "price": "45 €", "category": "Home", "marketplace": "Borgo Finto",
     "seller": OWNER, "created_timestamp": seconds("2018-08-01 07:59:00"), "updated_timestamp": seconds("2018-08-02 07:59:00"),
     "location": {"coordinate": {"latitude": 46.5, "longitude": 8.25}}}]})
archive.json("marketplace/items_bought.json", {"items_bought": [
    {"title": "Vintage sign", "price": "10 €", "seller": "Marco Modello", "created_timestamp": seconds("2017-07-07 10:00:00")}]})
archive.json("search_history/your_search_history.json", {"searches": [
    {"timestamp": seconds("2019-02-04 08:00:00"), "data": [{"text": "forno luna"}], "title": "Greta Modelli searched for"},
    {"timestamp": seconds("2019-02-03 07:00:00"), "attachments": attached({"text": "caffè vicino a me"}), "title": "Greta Modelli searched for"}]})
archive.json("other_activity/pokes.json", {"pokes": [
    {"poker": "Luca Prova", "pokee": OWNER, "rank": 1, "timestamp": seconds("2011-01-01 10:00:00")}]})
archive.json("other_activity/polls_you_voted_on.json", {"poll_votes": [
    {"timestamp": seconds("2018-07-02 08:00:00"), "title": "Greta Modelli voted on a poll.",
     "attachments": attached({"poll": {"options": [{"option": "Giovedì", "voted": True}]}})}]})
archive.json("your_places/places_you've_created.json", {"your_places": [
    {"name": "Panchina del lago finto", "url": "https://www.facebook.com/panchina.esempio", "creation_timestamp": seconds("2016-08-01 12:00:00")}]})
archive.json("apps_and_websites/apps_and_websites.json", {"installed_apps": [
    {"name": "Recipe Example", "added_timestamp": seconds("2013-03-03 10:00:00")}]})
archive.json("calls_and_messages/call_logs.json", {"call_logs": {"+390000000065": [
    {"call_type": "OUTGOING", "start_timestamp": seconds("2017-01-05 10:00:00"), "duration": 65, "contact_name": "Nonna ❤️", "number_label": "Mobile"}]}})
archive.json("calls_and_messages/message_logs.json", {"message_logs": {}})
archive.write("stories/no-data.txt", "No data")

# ── files outside the business scope ────────────────────────────────────────

archive.json("ads/ads_interests.json", {"topics": ["Coffee", "Mountains"]})
archive.json("ads/advertisers_you've_interacted_with.json", {"history": [
    {"title": "Machines on sale", "action": "Clicked ad", "timestamp": seconds("2019-01-01 10:00:00")}]})
archive.json("ads/advertisers_who_uploaded_a_contact_list_with_your_information.json", {"custom_audiences": ["Beispiel AG"]})
archive.json("about_you/face_recognition.json", {"facial_data": {"example_count": 12, "raw_data": "AAAA"}})
archive.json("location_history/your_location_history.json", {"location_history": [
    {"name": "Borgo Finto", "coordinate": {"latitude": 46.5, "longitude": 8.25}, "creation_timestamp": seconds("2018-01-01 10:00:00")}]})
archive.json("payment_history/payment_history.json", {"payments": {"preferred_currency": "EUR", "payments": []}})
archive.json("security_and_login_information/used_ip_addresses.json", {"used_ip_address": ["198.51.100.61"]})
archive.json("security_and_login_information/account_activity.json", {"account_activity": [
    {"action": "Login", "timestamp": seconds("2019-02-05 06:00:00"), "ip_address": "198.51.100.61",
     "user_agent": "Inventa/0.9", "datr_cookie": "fake****"}]})
