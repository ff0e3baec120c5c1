"""What the scripts that build the samples have in common: times, records, threads, files on disk or in zips."""

import os
import shutil
import zipfile
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


def label(name, value=None, **carriers):
    """An entry of `label_values`: a `value`, or any other carrier."""
    return {"label": name, **({} if value is None else {"value": value}), **carriers}


def labelled(entries, when=None, number=None, **more):
    """A `label_values` record; `number` makes the platform's own id."""
    record = {} if when is None else {"timestamp": seconds(when)}
    record.update(more)
    record.update(media=more.get("media", []), label_values=entries)
    if number is not None:
        record["fbid"] = str(17_900_000_000_000_000 + number)
    return record


def thread(archive, messages_folder, box, folder, people, title, messages, pages=None, file="message_{}.json", **header):
    """One thread of messages given oldest first; `pages` are the numbers of messages of message_1 (the newest), …"""
    newest_first, start = messages[::-1], 0
    for number, count in enumerate(pages or [len(messages)], start=1):
        archive.json(f"{messages_folder}/{box}/{folder}/{file.format(number)}", {
            "participants": names(*people), "messages": newest_first[start:start + count], "title": title,
            "is_still_participant": True, "thread_path": f"{box}/{folder}", **header})
        start += count


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


class ZipArchive(Archive):
    """A zip that is filled entry by entry; nothing in it depends on the machine or the time."""

    def __init__(self, path, date, old_empties=False):
        super().__init__(path, old_empties)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if os.path.exists(path):
            os.remove(path)
        self.zip, self.date = zipfile.ZipFile(path, "w"), date

    def write(self, path, data):
        entry = zipfile.ZipInfo(path, self.date)
        # Stored: what a compressor makes differs from one version of zlib to the next.
        entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_STORED, 3, 0o100644 << 16
        self.zip.writestr(entry, data if isinstance(data, bytes) else data.encode())

    def close(self):
        self.zip.close()
