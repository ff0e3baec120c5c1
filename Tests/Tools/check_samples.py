#!/usr/bin/env python3
"""Checks that every sample and its truth.json agree, and that every sample is invented.

usage: check_samples.py [SAMPLES_DIR]

It reads the archives with Python's own JSON reader, apart from the program: sums in `truth.json` must add up,
every entry must be listed there once, and the counts of records must be those in the files. Then every text
must be free of real domains, telephone numbers and addresses.
"""

import json
import os
import re
import sys

from meta_json import repaired
from sample_entries import entries_of, table_of, text_of, truth_of

SAMPLES = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "../../samples")
MEDIA = {"png", "jpg", "gif", "mp4", "m4a", "aac", "wav", "pdf"}
RESERVED_DOMAIN = re.compile(r"(^|\.)(example(\.com|\.net|\.org)?|test|invalid|localhost)$")
# The platforms' own links, to invented names.
PLATFORM_DOMAINS = {"www.facebook.com", "m.me", "www.instagram.com", "www.threads.net", "www.threads.com",
                    "maps.google.com"}
RESERVED_ADDRESS = re.compile(r"^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$")
MESSAGE_FILE = re.compile(r"(?:messages/[^/]+/([^/]+)/message(?:_(\d+))?|(?:^|/)messages|^[^/]+_\d+)\.(?:json|html)$|\.txt$|(?:^|/)messages(?:/\d+)?\.html?$")
# A message of a chat of WhatsApp begins with its date, perhaps after marks and a bracket.
CHAT_LINE = re.compile(r"^[\u200e\ufeff]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? ", re.M)
# A block of a page is a record; the line that says who takes part in a conversation is none, nor is a group in a record.
BLOCK = re.compile(r'<(?:section|div) class="(?:[^"]* )?_a6-g(?! _3-95)(?: [^"]*)?">(?!<h2 class="_a6-h">)')
# Until early 2018 a message is a block of its own on the page of its conversation.
EARLY_MESSAGE = re.compile(r'<div class="message">')
problems = []


def check(condition, sample, what):
    if not condition:
        problems.append(f"{sample}: {what}")


def elements(value):
    """The records in a file: what stands in its arrays, after the envelopes of one member each, or one."""
    if isinstance(value, dict) and list(value) == ["label_values"]:
        return [value]
    while isinstance(value, dict) and len(value) == 1 and isinstance(next(iter(value.values())), (dict, list)):
        value = next(iter(value.values()))
    if isinstance(value, list):
        # Instagram before 2021: all conversations in one file.
        threads = [element["conversation"] for element in value if isinstance(element, dict) and "conversation" in element]
        return sum(threads, []) if threads else value
    if all(isinstance(member, dict) and all(isinstance(other, str) for other in member.values()) for member in value.values()):
        return [other for member in value.values() for other in member]  # as long ago: usernames with a time
    arrays = [member for member in value.values() if isinstance(member, list)]
    if arrays and len(arrays) == len(value):
        return sum(arrays, [])
    if "messages" in value or "photos" in value:
        found = value.get("messages", value.get("photos"))
        return found if isinstance(found, list) else [found]
    return [value]


def records_in(path, data):
    text = text_of(data)
    if path.endswith(".csv"):
        return len(table_of(data)[1])
    if path.endswith((".html", ".htm")):
        return len(BLOCK.findall(text)) or len(EARLY_MESSAGE.findall(text))
    if path.endswith(".txt"):
        return len(CHAT_LINE.findall(text))
    try:
        return len(elements(json.loads(text)))
    except json.JSONDecodeError:
        return text.count('"sender_name"') or text.count('"timestamp"')


def check_truth(name, folder):
    truth = truth_of(os.path.join(folder, "truth.json"))
    totals, entries = truth["totals"], truth["entries"]
    everything = list(entries_of(os.path.join(folder, "archive")))
    paths = [path for _, path, _ in everything]
    check(sorted({part for part, _, _ in everything}) == truth["archive"]["inputs"], name, "inputs")
    check(len(paths) == entries["total"], name, f"{len(paths)} entries, not {entries['total']}")
    listed = list(entries["records"])
    for group in ("parsed", "no_data", "index", "excluded", "damaged", "unrecognised", "unrecognised_or_later"):
        listed += entries.get(group, [])
    media = [path for path in paths if path not in listed]
    check(len(set(listed)) == len(listed), name, "a path is listed twice")
    for path in listed:
        check(path in paths, name, f"listed but not there: {path}")
    for path in media:
        extension = path.rsplit(".", 1)[-1]
        check(extension in MEDIA or re.search(r"(^|/)(files|media)/", path), name, f"not listed: {path}")
    check(len(media) == entries["media"], name, f"{len(media)} media, not {entries['media']}")
    for path in entries.get("missing", []):
        check(path not in paths, name, f"not missing: {path}")
    for _, path, data in everything:
        if path in entries.get("media_zero_bytes", []):
            check(not data, name, f"not empty: {path}")
        if path in entries["records"]:
            count = records_in(path, data)
            check(count == entries["records"][path], name, f"{count} records in {path}")
    check_messages(name, folder, truth)
    conversations = truth["conversations"]
    check(len(conversations) == totals["conversations"], name, "conversations")
    check(sum(c["messages"] for c in conversations) == totals["messages"], name, "messages of all conversations")
    check(totals["messages"] + totals["messages_preserved"] + totals.get("messages_merged", 0) == totals["messages_read"],
          name, "messages read")
    check(sum(n for p, n in entries["records"].items() if MESSAGE_FILE.search(p)) == totals["messages_read"], name, "records")
    check(sum(totals["message_directions"].values()) == totals["messages"], name, "directions")
    check(sum(totals["message_attachments"].values()) == sum(totals["message_attachments_by_status"].values()),
          name, "attachments by status")
    kinds = {}
    for conversation in conversations:
        check(sum(conversation["types"].values()) == conversation["messages"], name,
              conversation.get("platform_id") or str(conversation.get("with") or conversation.get("title")))
        for kind, count in conversation["types"].items():
            kinds[kind] = kinds.get(kind, 0) + count
    check(kinds == totals["message_types"], name, f"message types {kinds}")
    for table in ("posts", "comments"):
        check(table not in truth or len(truth[table]) == totals[table], name, table)
    for table in ("friends", "followers", "following", "pages_owned", "page_likes"):
        check(len(truth["people"].get(table, [])) == totals.get(table, 0), name, table)


def threads_of(folder):
    """Thread id → its messages, oldest first; threads with a broken page are left out."""
    pages, broken = {}, set()
    for _, path, data in entries_of(os.path.join(folder, "archive")):
        found = MESSAGE_FILE.search(path)
        if found and found[1] and path.endswith(".json"):
            thread = found[1].split("_", 1)[-1]
            try:
                pages.setdefault(thread, {})[int(found[2] or 1)] = json.loads(data)["messages"]
            except json.JSONDecodeError:
                broken.add(thread)
    return {thread: [message for number in sorted(all_pages) for message in all_pages[number]][::-1]
            for thread, all_pages in pages.items() if thread not in broken}


MESSAGE_TYPES = (("users", "notice"), ("call_duration", "call"), ("sticker", "sticker"), ("videos", "video"),
                 ("photos", "image"), ("gifs", "gif"), ("audio_files", "audio"), ("files", "file"), ("share", "link"))


def time_of(message):
    """In the first weeks of 2018 there were seconds in place of milliseconds."""
    return message["timestamp_ms"] if "timestamp_ms" in message else message["timestamp"] * 1000


def as_expected(message):
    """What docs/schema.md makes of a message, in the words of truth.json."""
    share, text = message.get("share", {}), repaired(message.get("content")) or None
    kind = next((kind for key, kind in MESSAGE_TYPES if key in message), "text" if text else "unsupported")
    return {"time_ms": time_of(message), "sender": repaired(message.get("sender_name")) or None, "type": kind,
            "text": text, "link_url": share.get("link"), "link_text": repaired(share.get("share_text")),
            "call_seconds": message.get("call_duration"), "is_deleted": message.get("is_unsent", False),
            "reactions": [[repaired(r["reaction"]), repaired(r["actor"])] for r in message.get("reactions", ())]}


def check_messages(name, folder, truth):
    threads = threads_of(folder)
    for conversation in truth["conversations"]:
        messages = threads.get(conversation.get("platform_id"))
        if messages is None:
            continue
        where, kinds = f"conversation {conversation['platform_id']}", {}
        if "continues_in" in conversation:  # a file of the encrypted download
            rest = truth["entries"]["records"][conversation["continues_in"]]
            check(len(messages) + rest == conversation["messages"], name, f"{where}: continued")
            continue
        for message in messages:
            kind = as_expected(message)["type"]
            kinds[kind] = kinds.get(kind, 0) + 1
        check(kinds == conversation["types"], name, f"{where}: {kinds}")
        times = [time_of(message) for message in messages]
        check(times == sorted(times) or conversation.get("has_absurd_times"), name, f"{where}: not in order")
    for expected in truth["messages"]:
        if expected["position"] <= len(threads.get(expected.get("platform_id"), ())):
            found = as_expected(threads[expected["platform_id"]][expected["position"] - 1])
            for key, value in found.items():
                check(expected.get(key, value) == value, name,
                      f"{expected['platform_id']} {expected['position']}: {key} is {value!r}")


def check_invented(name, folder):
    for part, path, data in entries_of(os.path.join(folder, "archive")):
        text = (text_of(data) if path.endswith(".csv") else data.decode("latin-1")).replace("\\/", "/")
        where = f"{part}/{path}"
        for host in re.findall(r"https?://([^/\s\\\"'?#:<>]+)", text):
            check(RESERVED_DOMAIN.search(host) or host in PLATFORM_DOMAINS, name, f"domain {host} in {where}")
        # Facebook's name of somebody by number is no address of its own.
        for domain in re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", re.sub(r"\b\d+@facebook\.com\b", "", text)):
            check(RESERVED_DOMAIN.search(domain.lower()), name, f"address at {domain} in {where}")
        for number in re.findall(r"\+\d[\d ]{7,}", text):
            check(number.replace(" ", "").startswith("+39000"), name, f"telephone number in {where}")
        for address in re.findall(r"\"(\d{1,3}(?:\.\d{1,3}){3})\"", text):
            check(RESERVED_ADDRESS.match(address), name, f"IP address {address} in {where}")
        for address in re.findall(r"\"([0-9a-fA-F]{1,4}(?:::?[0-9a-fA-F]{1,4})+)\"", text):
            check(address.lower().startswith("2001:db8:"), name, f"IP address {address} in {where}")


count = 0
for platform in sorted(os.listdir(SAMPLES)):
    for sample in sorted(os.listdir(os.path.join(SAMPLES, platform))):
        folder = os.path.join(SAMPLES, platform, sample)
        if not os.path.isdir(os.path.join(folder, "archive")):
            continue
        count += 1
        check_invented(f"{platform}/{sample}", folder)
        if os.path.exists(os.path.join(folder, "truth.json")):
            check_truth(f"{platform}/{sample}", folder)
        else:
            problems.append(f"{platform}/{sample}: no truth.json")
print("\n".join(problems + [f"{count} samples, {len(problems)} problems"]))
sys.exit(1 if problems or not count else 0)
