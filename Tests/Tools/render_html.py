#!/usr/bin/env python3
"""Renders an invented Facebook download in JSON as the same download in HTML.

usage: render_html.py JSON_DIR HTML_DIR [--language it|en] [--shape section|div|early] [--zone NAME] [--precision s|min]

Every JSON file becomes a page in the structures of those of 2018 to 2021 (`early`), 2022 and 2023 (`div`) and since 2024
(`section`): conversations, lists of people and Pages, posts, comments, reactions, albums, contacts, tables of labels and
values, and what else is there as sentences with their texts. Media are copied. `--classes` writes every class by another
name.
"""

import argparse
import html
import json
import os
import re
import shutil
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

from meta_json import damaged, repaired

MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "it": "gen feb mar apr mag giu lug ago set ott nov dic".split(),
}
WORDS = {
    "en": {"participants": "Participants", "and": "and", "name": "Name", "zone": "Time zone", "duration": "Duration",
           "updated": "Updated", "place": "Place", "coordinates": "Coordinates", "address": "Address"},
    "it": {"participants": "Partecipanti", "and": "e", "name": "Nome", "zone": "Fuso orario", "duration": "Durata",
           "updated": "Aggiornato", "place": "Luogo", "coordinates": "Coordinate", "address": "Via"},
}
MEDIA = ("photos", "videos", "audio_files", "gifs", "files")
# Keys of records that pages are rendered of.
KNOWN = set("""timestamp create_timestamp creation_timestamp created_timestamp updated_timestamp title data attachments tags
    name url uri media label_values fbid description details start_timestamp end_timestamp place ent_name news
    media_metadata thumbnail""".split())
TIMES = ("timestamp", "create_timestamp", "creation_timestamp", "created_timestamp")


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
        return self.named(f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{text(title)}'
                f'</title><style type="text/css">._a705{{margin:0}}</style></head><body class="_5vb_ _2yq"><div class="clearfix '
                f'_a705"><{container}>{"".join(blocks)}</{container.split()[0]}></div></body></html>')

    def named(self, page):
        """The page with the class names of `--classes`."""
        if not self.options.classes:
            return page
        number = {}
        rename = lambda match: 'class="' + " ".join(
            number.setdefault(name, f"{self.options.classes}{len(number)}") for name in match[1].split()) + '"'
        return re.sub('class="([^"]*)"', rename, page)

    def block(self, heading, body, time, url=None):
        """`body` and `time` may be None."""
        shape = self.options.shape
        shown = time if url is None else f'<a href="{text(url)}">{time}</a>'
        if shape == "early":
            return ('<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">'
                    + (f'<div class="_3-96 _2pio _2lek _2lel">{text(heading)}</div>' if heading is not None else "")
                    + (f'<div class="_3-96 _2let">{body}</div>' if body is not None else "")
                    + (f'<div class="_3-94 _2lem">{shown}</div>' if time is not None else "") + "</div>")
        tags = {"section": ("section", "h2", "footer"), "div": ("div", "div", "div")}[shape]
        outer = "_a6-g" if shape == "section" else "pam _3-95 _2ph- _a6-g uiBoxWhite noborder"
        return (f'<{tags[0]} class="{outer}">'
                + (f'<{tags[1]} class="_2ph_ _a6-h _a6-i">{text(heading)}</{tags[1]}>' if heading is not None else "")
                + (f'<div class="_2ph_ _a6-p">{body}</div>' if body is not None else "")
                + (f'<{tags[2]} class="_3-94 _a6-o"><div class="_a72d">{shown}</div></{tags[2]}>' if time is not None else "")
                + f"</{tags[0]}>")

    # -- conversations

    def thread(self, thread):
        participants = [p["name"] for p in thread.get("participants", []) if p.get("name")]
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

    # -- records

    @staticmethod
    def records(document):
        """The records of a file: what its lists hold."""
        while isinstance(document, dict) and "label_values" not in document and not set(document) & {"timestamp", *TIMES}:
            lists = [value for value in document.values() if isinstance(value, list)]
            inner = [value for value in document.values() if isinstance(value, dict)]
            if not lists and not inner:
                return [document]
            document = sum(lists, []) if lists else inner[0]
        return document if isinstance(document, list) else [document]

    def can_render(self, path, document):
        """Whether pages of such a file are known to look like anything here."""
        parts = path.split("/")
        if "messages" in parts or "album" in parts or parts[-1].startswith("profile_information"):
            return "messages" not in parts or parts[-1].startswith("message_")
        records = self.records(document)
        return bool(records) and all(isinstance(record, dict) and record and set(record) <= KNOWN for record in records)

    def record_page(self, title, document, render):
        return self.page(title, [render(record) for record in self.records(document)])

    def moment(self, record):
        return next((self.time(record[key]) for key in TIMES if record.get(key)), None)

    def list(self, entry):
        name = entry.get("name") or entry.get("title") or next(
            (d["name"] for d in entry.get("data", []) if "name" in d), "")
        return self.block(name, None, self.moment(entry), entry.get("url"))

    @staticmethod
    def part(content):
        return f'<div class="_2pin"><div>{content}</div></div>'

    def activity(self, record):
        """A sentence, the texts of `data` and what is attached."""
        parts, known = "", {"title", "data", "attachments", "tags", "name", *TIMES}
        for item in record.get("data", []):
            for key, value in item.items():
                if key == "update_timestamp":
                    parts += self.part(f"{self.words['updated']} {self.time(value)}")
                elif key == "comment":
                    parts += self.part(text(value["comment"]))
                elif key == "reaction":
                    icon = value["reaction"].lower()
                    parts += self.part(f'<img class="_a6_i" src="icons/{icon}.png" />{text(value["actor"])}')
                elif isinstance(value, str):
                    parts += self.part(text(value))
        if record.get("description"):
            parts += self.part(text(record["description"]))
        for detail in record.get("details", []):
            parts += self.part(text(detail.get("contact_point", "")))
        for attachment in record.get("attachments", []):
            for item in attachment.get("data", []):
                parts += self.attached(item)
        known |= {"description", "details", "updated_timestamp"}
        rest = [{"label": key, **({"timestamp_value": value} if key.endswith("_timestamp") else {
            "value": value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)})}
            for key, value in record.items() if key not in known and value not in ("", 0, [], None)]
        if rest:
            parts += self.part(self.table(rest))
        return self.block(record.get("title") or record.get("name"), f"<div>{parts}</div>", self.moment(record))

    def attached(self, item):
        if "media" in item:
            return self.part(f"<div>{self.media_part(item['media'])}</div>")
        if "external_context" in item:
            link = item["external_context"]
            name = f"<div>{text(link['name'])}</div>" if link.get("name") else ""
            return self.part(f'<div>{name}<a target="_blank" href="{text(link["url"])}">{text(link["url"])}</a></div>')
        if "place" in item:
            place, lines = item["place"], ""
            lines += f"<div>{self.words['place']}: {text(place['name'])}</div>"
            if "coordinate" in place:
                at = place["coordinate"]
                lines += f"<div>{self.words['coordinates']}: {at['latitude']}, {at['longitude']}</div>"
            if "address" in place:
                lines += f"<div>{self.words['address']}: {text(place['address'])}</div>"
            return self.part(f"<div>{lines}</div>")
        if set(item) == {"name"} or set(item) == {"text"}:
            return self.part(text(next(iter(item.values()))))
        return self.part(self.table([{"label": key, "value": json.dumps(value, ensure_ascii=False)}
                                     for key, value in item.items()]))

    def media_part(self, media):
        uri = text(media["uri"])
        shown = (f'<video src="{uri}" controls="1" class="_a6_o _3-96"></video>' if uri.endswith(".mp4") else
                 f'<a target="_blank" href="{uri}"><img src="{uri}" class="_a6_o _3-96" /></a>')
        caption = f'<div class="_3-95">{text(media["description"])}</div>' if media.get("description") else ""
        return f"<div>{shown}<div></div></div>{caption}"

    def file_record(self, media):
        return self.block(None, f"<div>{self.part(self.media_part(media))}</div>", self.moment(media))

    def album(self, document):
        return self.page(document.get("name", ""), [self.file_record(media) for media in document["photos"]])

    # -- labels and values

    def labelled(self, record):
        body = self.table(record["label_values"])
        time = self.time(record["timestamp"]) if record.get("timestamp") else None
        if self.options.shape == "early" or record.get("title"):
            return self.block(record.get("title"), body, time)
        tags = ("section", "footer") if self.options.shape == "section" else ("div", "div")
        footer = "" if time is None else f'<{tags[1]} class="_3-94 _a6-o"><div class="_a72d">{time}</div></{tags[1]}>'
        return f'<{tags[0]} class="_a6-g"><div class="_2ph_ _a6-p">{body}</div>{footer}</{tags[0]}>'

    def table(self, entries):
        return '<table style="table-layout: fixed;">' + "".join(self.row(entry) for entry in entries) + "</table>"

    def row(self, entry):
        label = text(entry.get("label", ""))
        wide = ""
        if "vec" in entry:
            wide = "".join(f"<div>{self.table(e['dict']) if 'dict' in e else text(e['value'])}</div>" for e in entry["vec"])
        elif "dict" in entry:
            wide = f"<div>{self.table(entry['dict'])}</div>"
        elif "href" in entry:
            wide = (f'<div><div><a target="_blank" href="{text(entry["href"])}">{text(entry.get("value") or entry["href"])}'
                    "</a></div></div>")
        elif "media" in entry:
            files = entry["media"] if isinstance(entry["media"], list) else [entry["media"]]
            wide = "".join(f"<div>{self.media_part(media)}</div>" for media in files)
        if wide:
            return f'<tr><td colspan="2" class="_2pin _a6_q">{label}<div>{wide}</div></td></tr>'
        value = self.time(entry["timestamp_value"]) if entry.get("timestamp_value") else text(str(entry.get("value", "")))
        return f'<tr><td class="_2pin _a6_q">{label}</td><td class="_2pin _2piu _a6_r">{value}</td></tr>'

    # -- facts

    def profile(self, document):
        profile = next(iter(document.values()))
        rows = f"<tr><th>{self.words['name']}</th><td>{text(profile['name']['full_name'])}</td></tr>"
        return self.page("Profile", [f'<div class="_a6-g"><div class="_a6-p"><table>{rows}</table></div></div>'])

    def zone_page(self):
        row = (f'<tr><td class="_2pin _a6_q">{self.words["zone"]}</td><td class="_2pin _2piu _a6_r">{self.options.zone}'
               '</td></tr>')
        return self.page("Zone", [f'<section class="_a6-g"><table>{row}</table></section>'])

    def document(self, path, document):
        """The page for a JSON file of any kind."""
        stem = os.path.splitext(os.path.basename(path))[0]
        folders = path.split("/")[:-1]
        if "messages" in folders and stem.startswith("message_"):
            return self.thread(document)
        if stem == "profile_information":
            return self.profile(document)
        if "album" in folders:
            return self.album(document)
        records = self.records(document)
        if any(isinstance(record, dict) and "label_values" in record for record in records):
            return self.record_page(stem, document, self.labelled)
        if stem in ("your_uncategorized_photos", "your_videos", "your_photos"):
            return self.record_page(stem, document, self.file_record)
        if all(set(record) <= {"name", "timestamp", "url"} for record in records):
            return self.record_page(stem, document, self.list)
        return self.record_page(stem, document, self.activity)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--language", choices=MONTHS, default="it")
    parser.add_argument("--shape", choices=["section", "div", "early"], default="section")
    parser.add_argument("--zone", default="Europe/Rome")
    parser.add_argument("--precision", choices=["s", "min"], default="s")
    parser.add_argument("--classes", help="write every class by this word and a number")
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
            if name == "timezone.json":
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                try:
                    document = repaired(json.load(file))
                except ValueError:
                    continue
            if not renderer.can_render(path.replace(os.sep, "/"), document):
                continue
            if options.only_json:
                write(path, json.dumps(damaged(document), ensure_ascii=False))
                continue
            write(path[:-5] + ".html", renderer.document(path.replace(os.sep, "/"), document))
    if options.only_json:
        zone = {"label_values": [{"label": "Zone", "value": options.zone}]}
        write("logged_information/location/timezone.json", json.dumps([zone]))
    else:
        write("logged_information/location/timezone.html", renderer.zone_page())


if __name__ == "__main__":
    main()
