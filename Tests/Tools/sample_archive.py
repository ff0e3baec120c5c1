"""What the scripts that build the samples have in common: times, messages, threads, files on disk."""

import os
import shutil
from datetime import datetime, timezone

import meta_json
import tiny_media


def seconds(text):
    """`2021-09-14 10:20:31` (UTC) as Unix seconds."""
    return int(datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=timezone.utc).timestamp())


def milliseconds(text):
    """`2021-09-14 10:20:31.250` (UTC) as Unix milliseconds."""
    whole, _, fraction = text.partition(".")
    return seconds(whole) * 1000 + int((fraction or "0").ljust(3, "0"))


def names(*people):
    return [{"name": person} for person in people]


def message(sender, when, text=None, **fields):
    """A message; `sender=None` leaves the key out."""
    record = {} if sender is None else {"sender_name": sender}
    record["timestamp_ms"] = milliseconds(when)
    if text is not None:
        record["content"] = text
    record.update(fields)
    return record


def reactions(*pairs):
    return [{"reaction": emoji, "actor": actor} for emoji, actor in pairs]


class Archive:
    """A folder that is filled file by file; what was there before is removed."""

    def __init__(self, root, old_empties=False):
        self.root, self.old_empties = root, old_empties
        shutil.rmtree(root, ignore_errors=True)

    def write(self, path, data):
        full = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode())

    def json(self, path, value):
        self.write(path, meta_json.dumps(value, self.old_empties))

    def media(self, *paths):
        for path in paths:
            self.write(path, tiny_media.file_for(path))
