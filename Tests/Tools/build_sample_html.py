#!/usr/bin/env python3
"""Builds samples/facebook/2024-html-it and 2023-html-en: small downloads in HTML of invented people.

The records are written here as JSON has them and rendered by render_html.py in the structures of their years.
"""

import argparse
import os

from render_html import Renderer
from sample_archive import Archive, label, labelled, message, names, reactions, seconds

SAMPLES = os.path.join(os.path.dirname(__file__), "../../samples/facebook")


class Pages:
    """One download: every JSON document becomes the page of its path."""

    def __init__(self, folder, root, **options):
        self.archive, self.root = Archive(os.path.join(SAMPLES, folder)), root
        self.renderer = Renderer(argparse.Namespace(classes=None, **options))

    def put(self, path, document):
        self.archive.write(path + ".html", self.renderer.document(path + ".json", document))

    def mine(self, path, document):
        self.put(self.root + path, document)

    def thread(self, folder, people, title, messages):
        self.mine(f"messages/inbox/{folder}/message_1", {
            "participants": names(*people), "messages": messages[::-1], "title": title})

    def facts(self, profile_path, rows, zone_path):
        """The profile, a table of labels and values, and the time zone."""
        table = "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in rows)
        self.archive.write(profile_path, self.renderer.page(
            rows[0][1], [f'<div class="_a6-g"><div class="_a6-p"><table>{table}</table></div></div>']))
        self.archive.write(zone_path, self.renderer.zone_page())

    def notice(self, path, sentence):
        """A page that says that there is nothing."""
        self.archive.write(path, self.renderer.page("", [f'<div class="_a6-g"><div class="_a6-p">{sentence}</div></div>']))


def activity(when, title, *data, **more):
    return {"timestamp": seconds(when), "title": title, "data": list(data), **more}


def shared(*items):
    return [{"data": [item]} for item in items]


def italian():
    owner = "Libreria Però"
    pages = Pages("2024-html-it/archive/facebook-libreriapero-2024-11-22-Ht5Lm2Qa", "your_facebook_activity/",
                  language="it", shape="section", zone="Europe/Rome", precision="s")
    photos = pages.root + "posts/media/your_posts"
    pages.facts(
        "personal_information/profile_information/profile_information.html",
        [("Nome", owner), ("Nome utente", "libreriapero"), ("E-mail", "libri@libreriapero.example"),
         ("Numeri di telefono", "+390000000061"), ("Città", "Borgo Finto")],
        "logged_information/location/timezone.html")
    inbox = pages.root + "messages/inbox/giuliafinta_3000000000000101"
    pages.thread("giuliafinta_3000000000000101", ["Giulia Finta", owner], "Giulia Finta", [
        message("Giulia Finta", "2024-11-20 08:15:30", "Buongiorno, è arrivato il libro?"),
        message(owner, "2024-11-20 08:20:00", "Sì!\nLo trova in cassa 📚", reactions=reactions(("❤️", "Giulia Finta"))),
        message("Giulia Finta", "2024-11-20 08:21:00", "Questo?", photos=[{"uri": f"{inbox}/photos/31000000001.jpg"}]),
        message(owner, "2024-11-20 08:22:00", share={"link": "https://libri.example/catalogo?a=1&b=2"}),
    ])
    pages.thread("lettori_3000000000000102", ["Luca Prova", "Ada Inventata", owner], "Lettori del giovedì", [
        message("Luca Prova", "2024-10-27 00:30:00", "Cambia l'ora: ci siamo?"),
        message("Ada Inventata", "2024-11-07 18:00:00", "Porto i biscotti"),
    ])
    friends = "connections/friends/"
    pages.put(friends + "your_friends", {"friends_v2": [
        {"name": "Giulia Finta", "timestamp": seconds("2020-05-05 10:00:00")},
        {"name": "Luca Prova", "timestamp": seconds("2021-06-06 11:11:11")}]})
    pages.notice(friends + "rejected_friend_requests.html", "Non ci sono dati in questa sezione.")
    pages.put("connections/followers/people_who_followed_you", {"followers_v3": names("Sara Seguace", "Zoë Campione")})
    pages.put("connections/followers/who_you've_followed", {"following_v3": [
        {"name": "Forno Luna Esempio", "timestamp": seconds("2022-02-02 12:00:00")}]})
    pages.mine("pages/pages_you've_liked", {"page_likes_v2": [
        {"name": "Forno Luna Esempio", "timestamp": seconds("2022-02-02 12:00:01"), "url": "https://www.facebook.com/fornolunaesempio"}]})
    pages.mine("posts/your_posts__check_ins__photos_and_videos_1", [
        activity("2024-11-01 09:00:00", f"{owner} ha aggiornato il suo stato.", {"post": "Perché leggere?\nPerché sì 📖"},
                 {"update_timestamp": seconds("2024-11-01 09:30:00")}),
        activity("2024-11-02 09:00:00", f"{owner} ha aggiunto 2 nuove foto.", {"post": "La vetrina d'autunno"},
                 attachments=shared({"media": {"uri": f"{photos}/41000000001.jpg", "description": "A sinistra"}},
                                    {"media": {"uri": f"{photos}/41000000002.jpg"}})),
        activity("2024-11-03 09:00:00", f"{owner} ha condiviso un link.", {"post": "Da leggere"}, attachments=shared(
            {"external_context": {"name": "Dieci romanzi brevi", "url": "https://rivista.example/dieci?p=1"}})),
        activity("2024-11-04 09:00:00", f"{owner} si trova qui: Piazza dei Libri.", {"post": "Vi aspettiamo"},
                 attachments=shared({"place": {"name": "Piazza dei Libri", "address": "Piazza dei Libri 1, Borgo Finto",
                                               "coordinate": {"latitude": 45.125, "longitude": 9.75}}})),
        activity("2024-11-05 09:00:00", f"{owner} ha aggiunto un video.",
                 attachments=shared({"media": {"uri": f"{pages.root}posts/media/videos/41000000003.mp4",
                                               "description": "Si monta lo scaffale"}})),
    ])
    pages.mine("posts/posts_on_other_pages_and_profiles", [labelled([
        label("Messaggio", "Complimenti per la festa!"),
        label("Destinazione", dict=[label("Nome", "Forno Luna Esempio"),
                                    label("URL", "https://www.facebook.com/fornolunaesempio",
                                          href="https://www.facebook.com/fornolunaesempio")])], when="2024-09-09 19:00:00")])
    pages.mine("posts/album/0", {"name": "Presentazioni", "photos": [
        {"uri": f"{pages.root}posts/media/Presentazioni_51000000001/51000000002.jpg",
         "creation_timestamp": seconds("2023-03-03 20:00:00"), "description": "Il primo autore"},
        {"uri": f"{pages.root}posts/media/Presentazioni_51000000001/51000000003.jpg",
         "creation_timestamp": seconds("2023-04-04 20:00:00")}]})
    pages.mine("comments_and_reactions/comments", {"comments_v2": [
        activity("2024-11-02 10:00:00", f"{owner} ha commentato il proprio post.",
                 {"comment": {"comment": "Grazie a tutti!", "author": owner}}),
        activity("2024-11-02 11:00:00", f"{owner} ha risposto al commento di Luca Prova.",
                 {"comment": {"comment": "", "author": owner}},
                 attachments=shared({"media": {"uri": f"{pages.root}posts/media/stickers_used/61000000001.png"}}))]})
    pages.mine("comments_and_reactions/likes_and_reactions_1", [
        activity("2024-11-06 10:00:00", f"A {owner} piace il post di Giulia Finta.",
                 {"reaction": {"reaction": "LIKE", "actor": owner}}),
        activity("2024-11-06 11:00:00", f"{owner} ha reagito al commento di Luca Prova.",
                 {"reaction": {"reaction": "LOVE", "actor": owner}})])
    pages.mine("comments_and_reactions/likes_and_reactions", [
        labelled([label("Reazione", "LOVE"), label("Nome", owner),
                  label("URL", "https://www.facebook.com/lucaprova/posts/7", href="https://www.facebook.com/lucaprova/posts/7")],
                 when="2024-11-06 11:00:00"),
        labelled([label("Reazione", "HAHA"), label("Nome", owner)], when="2024-11-07 11:00:00")])
    pages.mine("groups/your_group_membership_activity", {"groups_joined_v2": [
        activity("2019-01-01 10:00:00", "Ti sei iscritta a Librai Inventati.", {"name": "Librai Inventati"}),
        activity("2019-01-02 10:00:00", "Ti sei iscritta a Lettori Finti.", {"name": "Lettori Finti"}),
        activity("2020-02-02 10:00:00", "Hai lasciato Lettori Finti.", {"name": "Lettori Finti"})]})
    pages.mine("events/your_events", {"your_events_v2": [
        {"name": "Notte dei racconti", "start_timestamp": seconds("2024-12-01 20:00:00"), "end_timestamp": 0,
         "description": "Si legge fino a tardi", "create_timestamp": seconds("2024-11-10 10:00:00")}]})
    pages.mine("saved_items_and_collections/your_saved_items", {"saves_v2": [
        activity("2024-08-08 08:08:08", f"{owner} ha salvato un link.", attachments=shared(
            {"external_context": {"name": "Scaffali fai da te", "url": "https://rivista.example/scaffali"}}))]})
    pages.put("logged_information/search/your_search_history", {"searches_v2": [
        activity("2024-07-07 07:07:07", "Hai cercato qualcosa.", {"text": "carta da pacchi"})]})
    pages.put("preferences/preferences/your_language_settings", [labelled([
        label("Lingua dell'app", "Italiano"), label("Altre lingue", vec=[{"value": "Français"}, {"value": "Deutsch"}])])])
    pages.mine("other_activity/your_information_download_requests", [labelled([
        label("Ora di completamento della richiesta", timestamp_value=seconds("2024-11-22 10:30:00")),
        label("Data di inizio", timestamp_value=seconds("2019-12-31 23:00:00")),
        label("Data di fine", timestamp_value=seconds("2024-11-22 22:59:59")),
        label("Qualità dei contenuti multimediali", "Alta")], when="2024-11-22 10:00:00")])
    pages.mine("never_seen/new_things", [activity("2024-06-06 06:06:06", "Una cosa mai vista", {"text": "con un testo"})])
    pages.put("security_and_login_information/logins_and_logouts", [activity("2024-11-21 06:00:00", "Accesso")])
    pages.archive.write(pages.root + "polls/no-data.txt", "")
    pages.archive.media(
        f"{inbox}/photos/31000000001.jpg", f"{photos}/41000000001.jpg", f"{pages.root}posts/media/videos/41000000003.mp4",
        f"{pages.root}posts/media/Presentazioni_51000000001/51000000002.jpg",
        f"{pages.root}posts/media/Presentazioni_51000000001/51000000003.jpg",
        f"{pages.root}posts/media/stickers_used/61000000001.png")


def english():
    owner = "Corner Books Example"
    pages = Pages("2023-html-en/archive/facebook-cornerbooks-2023-06-01-Zt7Kp3Wd", "your_activity_across_facebook/",
                  language="en", shape="div", zone="Europe/London", precision="min")
    pages.facts(
        "personal_information/profile_information/profile_information.html",
        [("Name", owner), ("Username", "cornerbooks"), ("Emails", "books@cornerbooks.example")],
        "logged_information/location/timezone.html")
    pages.thread("samsample_4000000000000101", ["Sam Sample", owner], "Sam Sample", [
        message("Sam Sample", "2023-03-26 00:59:00", "Are you open?"),
        message(owner, "2023-03-26 01:00:00", "From 9 to 5 & on Sundays too", reactions=reactions(("👍🏽", "Sam Sample"))),
    ])
    pages.put("connections/friends/your_friends", {"friends_v2": [
        {"name": "Sam Sample", "timestamp": seconds("2018-08-08 18:00:00")},
        {"name": "Tia Trial", "timestamp": seconds("2019-09-09 19:00:00")}]})
    pages.put("connections/followers/people_who_followed_you", {"followers_v2": names("Fay Follower")})
    pages.mine("posts/your_posts_1", [
        activity("2023-05-01 12:00:00", f"{owner} updated its status.", {"post": "May reading list <soon>"}),
        activity("2023-05-02 12:00:00", f"{owner} shared a link.", attachments=shared(
            {"external_context": {"name": "A short guide", "url": "https://reading.example/guide"}}))])
    pages.mine("comments_and_reactions/comments", {"comments_v2": [
        activity("2023-05-03 12:00:00", f"{owner} commented on Sam Sample's post.",
                 {"comment": {"comment": "See you there!", "author": owner}})]})
    pages.mine("comments_and_reactions/likes_and_reactions_1", [
        activity("2023-05-04 12:00:00", f"{owner} reacted to Tia Trial's photo.",
                 {"reaction": {"reaction": "WOW", "actor": owner}})])
    pages.mine("groups/your_groups", {"groups_admined_v2": [
        {"name": "Example Readers", "timestamp": seconds("2017-07-07 17:00:00")}]})
    pages.put("personal_information/other_personal_information/your_address_books", {"address_book_v2": {"address_book": [
        {"name": "Paper Supplier", "created_timestamp": seconds("2016-06-06 16:00:00"),
         "details": [{"contact_point": "+390000000062"}, {"contact_point": "paper@supplier.example"}]}]}})
    pages.notice(pages.root + "events/event_invitations.html", "You have no data in this section")


italian()
english()
