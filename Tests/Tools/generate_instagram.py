#!/usr/bin/env python3
"""Generates a big Instagram download in JSON of invented people: direct messages, and who follows whom.

usage: generate_instagram.py --messages N --out DIR [--seed S]

The same arguments give the same bytes. Conversations are many and short with a few long ones; messages are written as
Meta writes them since 2023, newest first, with shares, pictures that are not there, reactions and messages without
anything.
"""

import argparse
import os
import random
import zipfile

import meta_json
from generate_facebook import ENDINGS, FIRST, LAST, MIDDLES, OPENINGS, PAGE

OWNER, USER, SITE = "Officina Però", "officina_pero", "https://www.instagram.com/"
END = 1_788_600_000_000


class Generator:
    def __init__(self, options):
        self.options, self.r = options, random.Random(options.seed)
        name = f"instagram-{USER}-2026-09-06-AbCdEf12.zip"
        os.makedirs(options.out, exist_ok=True)
        self.zip = zipfile.ZipFile(os.path.join(options.out, name), "w", zipfile.ZIP_DEFLATED, compresslevel=6)

    def write(self, path, value):
        entry = zipfile.ZipInfo(path, (2026, 9, 6, 9, 0, 0))
        entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o100644 << 16
        self.zip.writestr(entry, meta_json.dumps(value))

    def text(self):
        r = self.r
        return f"{r.choice(OPENINGS)}, {r.choice(MIDDLES)}{r.choice(ENDINGS)}"

    def message(self, sender, time, folder):
        r, kind = self.r, self.r.random()
        record = {"sender_name": sender, "timestamp_ms": time}
        if kind < 0.84:
            record["content"] = self.text()
        elif kind < 0.91:
            record["content"] = "You sent an attachment."
            record["share"] = {"link": f"{SITE}reel/{r.getrandbits(48):x}/", "share_text": self.text(),
                               "original_content_owner": f"conto.{r.randrange(9999)}"}
        elif kind < 0.97:
            record["photos"] = [{"uri": f"{folder}/photos/{r.randrange(10**15, 10**16)}.jpg",
                                 "creation_timestamp": time // 1000}]
        elif kind < 0.98:
            record.update(content="Video chat ended", call_duration=r.randrange(600))
        if r.random() < 0.12:
            record["reactions"] = [{"reaction": r.choice("❤👍😂😮"), "actor": OWNER, "timestamp": time // 1000 + 60}]
        record["is_geoblocked_for_viewer"] = False
        record["is_unsent_image_by_messenger_kid_parent"] = False
        return record

    def thread(self, number, size):
        r = self.r
        people = [f"{r.choice(FIRST)} {r.choice(LAST)}" for _ in range(1 if r.random() < 0.93 else r.randrange(2, 6))]
        slug = "".join(letter for letter in people[0].lower() if "a" <= letter <= "z")
        box = "inbox" if r.random() < 0.92 else "message_requests"
        folder = f"your_instagram_activity/messages/{box}/{slug}_{17_840_000_000_000_000 + number}"
        time, messages = END - r.randrange(10**10), []
        for _ in range(size):
            time -= r.randrange(1_000, 4_000_000)
            messages.append(self.message(r.choice([*people, OWNER]), time, folder))
        for page, start in enumerate(range(0, size, PAGE), start=1):
            self.write(f"{folder}/message_{page}.json", {
                "participants": [{"name": name} for name in [*people, OWNER]], "messages": messages[start:start + PAGE],
                "title": people[0] if len(people) == 1 else ", ".join(people), "is_still_participant": True,
                "thread_path": folder.split("messages/")[1], "magic_words": []})

    def run(self):
        left, number = self.options.messages, 0
        while left > 0:
            size = min(left, max(1, int(self.r.lognormvariate(3.2, 1.6))))
            self.thread(number, size)
            left, number = left - size, number + 1
        followers = [{"title": "", "media_list_data": [], "string_list_data": [
            {"href": f"{SITE}conto.{n}", "value": f"conto.{n}", "timestamp": 1_600_000_000 + n}]} for n in range(5000)]
        self.write("connections/followers_and_following/followers_1.json", followers)
        self.write("personal_information/personal_information/personal_information.json", {"profile_user": [{
            "title": "", "media_map_data": {}, "string_map_data": {
                "Username": {"href": "", "value": USER, "timestamp": 0},
                "Name": {"href": "", "value": OWNER, "timestamp": 0}}}]})
        self.zip.close()
        print(f"{self.options.messages} messages in {number} conversations")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    Generator(parser.parse_args()).run()


if __name__ == "__main__":
    main()
