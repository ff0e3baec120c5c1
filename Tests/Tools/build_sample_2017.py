#!/usr/bin/env python3
"""Builds samples/facebook/2017-html-en/archive: a download in the layout before 2018, a page for each conversation."""

import os

import tiny_media
from sample_archive import ZipArchive

OWNER, FOLDER = "Nora Pero", os.path.join(os.path.dirname(__file__), "../../samples/facebook/2017-html-en/archive")
archive = ZipArchive(os.path.join(FOLDER, "facebook-norapero.zip"), (2017, 6, 28, 4, 1, 0))


def page(path, heading, content):
    up = "../" if "/" in path else ""
    archive.write(path, (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />'
        f'<title>{heading}</title><link rel="stylesheet" href="{up}html/style.css" type="text/css" /></head><body>'
        f'<div class="nav"><img src="{up}photos/profile.jpg" /><ul><li><a href="{up}index.htm">Profile</a></li>'
        f'<li><a href="{up}html/messages.htm">Messages</a></li></ul></div><div class="contents"><h1>{heading}</h1>'
        f'<div>{content}</div></div><div class="footer">Downloaded by {OWNER} on Wednesday, June 28, 2017 at 12:01am EDT</div>'
        "</body></html>"))


def message(sender, time, *body):
    return (f'<div class="message"><div class="message_header"><span class="user">{sender}</span>'
            f'<span class="meta">{time}</span></div></div>' + "".join(f"<p>{part}</p>" for part in body))


def block(people, *messages):
    """Messages as they stand on the page, newest first."""
    return f'<div class="thread">{people}{"".join(messages)}</div>'


# ── One conversation in three blocks, of which one stands there twice ───────

GIULIA, MAY = "Giulia Finta", "Monday, May 1, 2017 at "
older = [
    message(GIULIA, MAY + "3:05pm EDT", "ok"),
    message(GIULIA, MAY + "3:05pm EDT", "ok"),
    message(OWNER, MAY + "3:00pm EDT", ""),
    message(GIULIA, MAY + "2:59pm EDT", 'Have you seen this? <a href="https://tents.example/new">https://tents.example/new</a>'),
]
page("messages/0.html", f"Conversation with {GIULIA}", block(
    f"Participants: {GIULIA}, {OWNER}",
    message(OWNER, "Tuesday, June 27, 2017 at 9:10am EDT", "At nine &amp; later.<br />See you!"),
    message(GIULIA, "Tuesday, June 27, 2017 at 9:04am EDT", "When do you open?", '<img src="../messages/photos/11.jpg" />',
            '<img src="../messages/photos/12.jpg" />'),
) + block(f"Participants: {OWNER}, {GIULIA}", *older) + block(f"Participants: {GIULIA}, {OWNER}", *older))
archive.write("messages/photos/11.jpg", tiny_media.file_for("messages/photos/11.jpg"))

# ── People who go by their number: Nora is in both, so she is …201, and Ada, who wrote to her alone, …202 ──

JUNE = "Sunday, June 4, 2017 at "
page("messages/1.html", "Conversation with several people", block(
    "100000000000203@facebook.com, Luca Prova, 100000000000201@facebook.com",
    message("Luca Prova", JUNE + "10:02am UTC+02", "Who is that?"),
    message("100000000000203@facebook.com", JUNE + "10:01am UTC+02", "Hello è bello")))
page("messages/2.html", "Conversation with Ada Inventata", block(
    "100000000000202@facebook.com, 100000000000201@facebook.com",
    message(OWNER, "Sunday, June 31, 2017 at 8:00am UTC+02", "A day that does not exist"),
    message("Ada Inventata", JUNE + "8:00am UTC+02", '<a href="https://cakes.example/menu">Menu</a>')))

# ── The list of conversations: the page of the last one is not there ────────

page("html/messages.htm", OWNER, "".join(
    f'<p><a href="../messages/{number}.html">{name}</a></p>' for number, name in enumerate(
        [GIULIA, "Luca Prova and others", "Ada Inventata", "Bruno Modello"])))
page("index.htm", OWNER, "<table><tr><th>Name</th><td>Nora Pero</td></tr><tr><th>Hometown</th><td>Borgo Finto</td></tr></table>")
page("html/friends.htm", OWNER, f"<h2>Friends</h2><ul><li>{GIULIA} (May 3, 2011)</li><li>Luca Prova (Aug 9, 2012)</li></ul>")
page("html/wall.htm", OWNER, '<p><div class="meta">Friday, May 5, 2017 at 6:00pm UTC+02</div>'
     '<div class="comment">Closed on Sunday</div></p>')
page("html/security.htm", OWNER, "<h2>Active Sessions</h2><ul><li>IP Address: 203.0.113.7</li></ul>")
archive.write("html/style.css", "body { margin: 0 }\n")
archive.write("photos/profile.jpg", tiny_media.file_for("photos/profile.jpg"))
archive.close()
