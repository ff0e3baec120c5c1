#!/usr/bin/env python3
"""Renders an invented Facebook download in JSON as the same download in HTML.

usage: render_html.py JSON_DIR HTML_DIR [--language it|en] [--shape section|div|early] [--zone NAME] [--precision s|min]

Written are conversations, friends, followers, followed and liked Pages, the profile and the time zone, in the structures
of the pages of 2018 to 2021 (`early`), 2022 and 2023 (`div`) and since 2024 (`section`); media are copied. What no
structure is known for is left out, so that both downloads hold the same records.
"""

import argparse
import html
import json
import os
import shutil
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "it": "gen feb mar apr mag giu lug ago set ott nov dic".split(),
}
WORDS = {
    "en": {"participants": "Participants", "and": "and", "name": "Name", "zone": "Time zone", "duration": "Duration"},
    "it": {"participants": "Partecipanti", "and": "e", "name": "Nome", "zone": "Fuso orario", "duration": "Durata"},
}
LISTS = ("your_friends", "friends", "people_who_followed_you", "people_who_follow_you", "who_you_ve_followed",
         "who_you've_followed", "who_you_follow", "following", "followers", "pages_you_ve_liked", "pages_you've_liked",
         "pages_and_profiles_you_ve_liked", "pages_and_profiles_you've_liked", "pages")
MEDIA = ("photos", "videos", "audio_files", "gifs", "files")


def repaired(value):
    """Undoes the way in which Meta writes UTF-8 in JSON."""
    if isinstance(value, str):
        try:
            return value.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return value
    if isinstance(value, list):
        return [repaired(item) for item in value]
    if isinstance(value, dict):
        return {repaired(key): repaired(item) for key, item in value.items()}
    return value


def damaged(value):
    """The way in which Meta writes UTF-8 in JSON."""
    if isinstance(value, str):
        return value.encode("utf-8").decode("latin-1")
    if isinstance(value, list):
        return [damaged(item) for item in value]
    if isinstance(value, dict):
        return {damaged(key): damaged(item) for key, item in value.items()}
    return value


def text(value):
    return html.escape(value, quote=True).replace("&#x27;", "&#039;").replace("\n", "<br />")


class Renderer:
    def __init__(self, options):
        self.options = options
        self.words = WORDS[options.language]
        self.zone = ZoneInfo(options.zone)

    def time(self, seconds):
        moment = datetime.fromtimestamp(seconds, timezone.utc).astimezone(self.zone)
        clock = f"{moment.hour % 12 or 12}:{moment.minute:02}"
        if self.options.precision == "s":
            clock += f":{moment.second:02}"
        month = MONTHS[self.options.language][moment.month - 1]
        return f"{month} {moment.day:02}, {moment.year} {clock} {'am' if moment.hour < 12 else 'pm'}"

    def page(self, title, blocks):
        container = 'div class="_4t5n" role="main"' if self.options.shape == "early" else (
            'div class="_a706" role="main"' if self.options.shape == "div" else 'main class="_a706" role="main"')
        return (f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{text(title)}'
                f'</title><style type="text/css">._a705{{margin:0}}</style></head><body class="_5vb_ _2yq"><div class="clearfix '
                f'_a705"><{container}>{"".join(blocks)}</{container.split()[0]}></div></body></html>')

    def block(self, heading, body, time, url=None):
        """`body` and `time` may be None."""
        shape = self.options.shape
        shown = time if url is None else f'<a href="{text(url)}">{time}</a>'
        if shape == "early":
            return ('<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">'
                    f'<div class="_3-96 _2pio _2lek _2lel">{text(heading)}</div>'
                    + (f'<div class="_3-96 _2let">{body}</div>' if body is not None else "")
                    + (f'<div class="_3-94 _2lem">{shown}</div>' if time is not None else "") + "</div>")
        tags = {"section": ("section", "h2", "footer"), "div": ("div", "div", "div")}[shape]
        outer = "_a6-g" if shape == "section" else "pam _3-95 _2ph- _a6-g uiBoxWhite noborder"
        return (f'<{tags[0]} class="{outer}"><{tags[1]} class="_2ph_ _a6-h _a6-i">{text(heading)}</{tags[1]}>'
                + (f'<div class="_2ph_ _a6-p">{body}</div>' if body is not None else "")
                + (f'<{tags[2]} class="_3-94 _a6-o"><div class="_a72d">{shown}</div></{tags[2]}>' if time is not None else "")
                + f"</{tags[0]}>")

    # -- conversations

    def thread(self, thread):
        participants = [p.get("name", "") for p in thread.get("participants", [])]
        blocks = []
        if len(participants) > 2:
            names = ", ".join(participants[:-1]) + f" {self.words['and']} " + participants[-1]
            line = f"{self.words['participants']}: {names}"
            blocks.append(
                f'<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_2lek">{text(line)}</div></div>'
                if self.options.shape == "early" else f'<section class="_a6-g"><h2 class="_a6-h">{text(line)}</h2></section>')
        blocks += [self.message(message) for message in thread.get("messages", [])]
        return self.page(thread.get("title", ""), blocks)

    def message(self, message):
        shared = ""
        for kind in MEDIA:
            for item in message.get(kind, []):
                shared += self.file(kind, item["uri"])
        if "sticker" in message:
            shared += self.file("photos", message["sticker"]["uri"])
        share = message.get("share", {})
        if "share_text" in share:
            shared += f"<div>{text(share['share_text'])}</div>"
        if "link" in share:
            shared += f'<div><a target="_blank" href="{text(share["link"])}">{text(share["link"])}</a></div>'
        if message.get("call_duration") is not None and self.options.shape == "early":
            shared += f'<span class="_idm">{self.words["duration"]}: {message["call_duration"]} s</span>'
        reactions = "".join(
            f"<li>{text(r['reaction'] + r['actor'])}</li>" if self.options.shape == "early"
            else f"<li><span>{text(r['reaction'] + r['actor'])}</span></li>" for r in message.get("reactions", []))
        if reactions:
            reactions = f'<ul class="{"_tqp" if self.options.shape == "early" else "_a6-q"}">{reactions}</ul>'
        content = text(message.get("content", ""))
        body = f"<div><div></div><div>{content}</div><div>{shared}</div><div></div><div>{reactions}</div></div>"
        return self.block(message.get("sender_name", ""), body, self.time(message["timestamp_ms"] // 1000))

    @staticmethod
    def file(kind, uri):
        uri = text(uri)
        if kind in ("videos", "audio_files"):
            return f'<div><video src="{uri}" controls="1" class="_a6_o _3-96"></video></div>'
        if kind == "files":
            return f'<div><a href="{uri}">{uri}</a></div>'
        return f'<div><a target="_blank" href="{uri}"><img src="{uri}" class="_a6_o _3-96" /></a></div>'

    # -- lists and facts

    def list(self, document):
        entries = next((value for value in document.values() if isinstance(value, list)), []) if isinstance(
            document, dict) else document
        blocks = []
        for entry in entries:
            name = entry.get("name") or entry.get("title") or next(
                (d["name"] for d in entry.get("data", []) if "name" in d), "")
            time = self.time(entry["timestamp"]) if entry.get("timestamp") else None
            blocks.append(self.block(name, None, time, entry.get("url")))
        return self.page("List", blocks)

    def profile(self, document):
        name = next(iter(document.values()))["name"]["full_name"]
        rows = f"<tr><th>{self.words['name']}</th><td>{text(name)}</td></tr>"
        return self.page("Profile", [f'<div class="_a6-g"><div class="_a6-p"><table>{rows}</table></div></div>'])

    def zone_page(self):
        row = (f'<tr><td class="_2pin _a6_q">{self.words["zone"]}</td><td class="_2pin _2piu _a6_r">{self.options.zone}'
               '</td></tr>')
        return self.page("Zone", [f'<section class="_a6-g"><table>{row}</table></section>'])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--language", choices=MONTHS, default="it")
    parser.add_argument("--shape", choices=["section", "div", "early"], default="section")
    parser.add_argument("--zone", default="Europe/Rome")
    parser.add_argument("--precision", choices=["s", "min"], default="s")
    parser.add_argument("--only-json", action="store_true", help="copy what is rendered as JSON instead, for comparing")
    options = parser.parse_args()
    renderer = Renderer(options)

    def write(path, content):
        target = os.path.join(options.target, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8", newline="") as file:
            file.write(content)

    for folder, _, names in os.walk(options.source):
        for name in sorted(names):
            path = os.path.relpath(os.path.join(folder, name), options.source)
            stem, extension = os.path.splitext(name)
            if extension not in (".json", ".html", ".txt"):
                os.makedirs(os.path.dirname(os.path.join(options.target, path)), exist_ok=True)
                shutil.copyfile(os.path.join(folder, name), os.path.join(options.target, path))
            if extension != ".json":
                continue
            parts = path.split(os.sep)
            is_message = "messages" in parts and stem.startswith("message_")
            is_list = stem in LISTS and parts[-2] in (
                "friends", "followers", "friends_and_followers", "following_and_followers", "pages",
                "pages_and_profiles", "likes_and_reactions")
            if not (is_message or is_list or stem == "profile_information"):
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                document = repaired(json.load(file))
            if options.only_json:
                write(path, json.dumps(damaged(document), ensure_ascii=False))
                continue
            render = renderer.thread if is_message else renderer.list if is_list else renderer.profile
            write(path[:-5] + ".html", render(document))
    if options.only_json:
        zone = {"label_values": [{"label": "Zone", "value": options.zone}]}
        write("logged_information/location/timezone.json", json.dumps([zone]))
    else:
        write("logged_information/location/timezone.html", renderer.zone_page())


main()
