#!/usr/bin/env python3
"""Files of kinds that nobody has seen: they must become rows or be copied, and no value of them may be lost.

usage: random_shapes.py write FOLDER SEED     writes a download of random JSON files in every known shape and in none
       random_shapes.py check EXPORT FOLDER   looks for every value of them in the export

The same seed gives the same files.
"""

import os
import random
import sqlite3
import sys

import meta_json
from kept_values import lost
from sample_archive import Archive
from sample_entries import entries_of

WORDS = ["caffè", "perché no", "🚲", "=1+1", "naïve", "日本語", "مرحبا", "a\nb", "\"", "\\", "0", "true", "null", "[object Object]",
         "+39 000 000 0000", "https://example.com/?q=è&p=1", "x" * 300, " spazi ", "Ã¨", "👩‍👧‍👦", "e" * 40, "1e5", "{}"]
KEYS = ["name", "title", "text", "value", "uri", "url", "data", "timestamp", "description", "kind", "note", "level", "href",
        "Nome con spazi", "città", "=chiave", "🎈", "id", "label", "entries", "media", "place"]
READ = ("parsed", "partly_parsed")  # a bare number among records is kept verbatim
FOLDERS = ["your_facebook_activity/posts", "your_facebook_activity/never_seen", "logged_information/other_logs",
           "preferences/unknown", "connections/unknown", "your_facebook_activity/groups"]


class Shapes:
    def __init__(self, seed):
        self.r = random.Random(f"shapes {seed}")
        self.serial = 0

    def text(self):
        """No two are equal, so that each has to be found for itself."""
        self.serial += 1
        return f"{self.r.choice(WORDS)} ({self.serial})"

    def number(self):
        self.serial += 1
        kind = self.r.randrange(5)
        if kind == 0:
            return 1_400_000_000 + self.serial * 1009
        if kind == 1:
            return meta_json.Raw(f"{self.serial}{self.r.randrange(10**25):025}")
        return -self.serial if kind == 2 else self.serial + 0.5 if kind == 3 else self.serial

    def scalar(self):
        kind = self.r.randrange(10)
        if kind < 6:
            return self.text()
        return self.number() if kind < 9 else self.r.choice([True, False, None, ""])

    def value(self, depth=0):
        kind = self.r.randrange(10)
        if depth > 5 or kind < 5:
            return self.scalar()
        if kind < 8:
            return {self.r.choice(KEYS): self.value(depth + 1) for _ in range(self.r.randrange(4))}
        return [self.value(depth + 1) for _ in range(self.r.randrange(4))]

    def time(self):
        self.serial += 1
        return {} if self.r.random() < 0.1 else {"timestamp": 1_300_000_000 + self.serial * 977}

    def activity(self):
        record = self.time() | {"title": self.text()}
        if self.r.random() < 0.7:
            record["data"] = [{self.r.choice(KEYS): self.value(2)} for _ in range(self.r.randrange(3))]
        if self.r.random() < 0.4:
            record["attachments"] = [{"data": [{self.r.choice(["external_context", "place", "poll", "thing"]): {
                "name": self.text(), "url": self.text(), "more": self.value(3)}}]}]
        if self.r.random() < 0.3:
            record[self.r.choice(KEYS) + "_v9"] = self.value(1)
        return record

    def label(self, depth=0):
        entry = {"label": self.text()}
        if self.r.random() < 0.2:
            entry["ent_field_name"] = self.text()
        carrier = self.r.choice(["value", "timestamp_value", "href", "vec", "dict", "media", "title", "new_carrier"])
        if carrier == "timestamp_value":
            entry[carrier] = self.time().get("timestamp", 0)
        elif carrier == "vec" and depth < 4:
            entry[carrier] = [{"value": self.text()} if self.r.random() < 0.6 else {"dict": [self.label(depth + 1)]}
                              for _ in range(self.r.randrange(3))]
        elif carrier == "dict" and depth < 4:
            entry |= {"title": self.text(), carrier: [self.label(depth + 1) for _ in range(self.r.randrange(1, 3))]}
        elif carrier == "media":
            entry[carrier] = []
        else:
            entry[carrier] = self.text()
        return entry

    def labelled(self):
        return self.time() | {"media": [], "label_values": [self.label() for _ in range(self.r.randrange(4))],
                              "fbid": str(self.number())}

    def group(self, depth=0):
        group = {"name": self.text(), "description": self.text(), "entries": [
            self.time() | {"data": {"name": self.text(), "uri": self.text(), "watch_time": str(self.number())}}
            for _ in range(self.r.randrange(3))]}
        if depth < 3 and self.r.random() < 0.5:
            group["children"] = [self.group(depth + 1) for _ in range(self.r.randrange(1, 3))]
        return group

    def records(self, number):
        maker = [self.activity, self.labelled, self.group, self.value,
                 lambda: self.r.choice([self.activity, self.labelled, self.group])()][number % 5]
        records = [maker() for _ in range(self.r.randrange(1, 5))]
        kind = self.r.randrange(4)
        if kind == 0:
            return records
        if kind == 1:
            return records[0]
        return {f"unseen_{number}_v2": records if kind == 2 else records[0]}


def write(folder, seed):
    shapes = Shapes(seed)
    archive = Archive(os.path.join(folder, "facebook-forme"))
    for number in range(100):
        archive.json(f"{FOLDERS[number % len(FOLDERS)]}/unseen_{number}.json", shapes.records(number))
    archive.json("personal_information/profile_information/profile_information.json", {
        "profile_v2": {"name": {"full_name": "Forma Inventata"}}})


def check(export, folder):
    database = sqlite3.connect(f"file:{os.path.join(export, 'data/export.sqlite')}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    statuses = dict(database.execute("SELECT path, status FROM source_files").fetchall())
    files = [(path, data) for _, path, data in entries_of(folder)]
    problems = [f"{path} is {statuses.get(path)}" for path, _ in files if statuses.get(path) not in READ + ("unrecognised",)]
    parsed = [(path, data) for path, data in files if statuses.get(path) in READ]
    problems += [f"lost: {key!r} of {path}: {value!r}" for path, key, value in lost(database, parsed, [])]
    print("\n".join(problems + [f"{len(parsed)} of {len(files)} files became rows, {len(problems)} problems"]))
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("write", "check"):
        sys.exit(__doc__)
    sys.exit(write(sys.argv[2], sys.argv[3]) if sys.argv[1] == "write" else check(sys.argv[2], sys.argv[3]))
