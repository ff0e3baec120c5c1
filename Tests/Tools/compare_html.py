#!/usr/bin/env python3
"""Compares the export of a download in HTML with that of the same download in JSON.

usage: compare_html.py JSON_EXPORT HTML_EXPORT [--shape section|div|early]

Conversations (type, title, who takes part), messages (order, sender, direction, text to the byte, link, time as far as
the page shows it), reactions, attachments by base name, and relationships with their times must be equal. What HTML
cannot have is listed in `docs/formats`: milliseconds, types that are only a sentence, withdrawn messages.
"""

import argparse
import os
import sqlite3
import sys

CONVERSATIONS = """
  SELECT c.platform_id, c.type, c.title, c.message_count, (SELECT group_concat(n, '|') FROM (SELECT a.display_name AS n
    FROM conversation_participants p JOIN accounts a ON a.id = p.account_id WHERE p.conversation_id = c.id ORDER BY 1))
  FROM conversations c ORDER BY 1"""
MESSAGES = """
  SELECT c.platform_id, m.position, m.sender_name, m.direction, m.text, m.link_url, m.link_text, m.time_ms,
    (SELECT group_concat(e, '|') FROM (SELECT r.emoji || a.display_name AS e FROM reactions r
      JOIN accounts a ON a.id = r.actor_account_id WHERE r.message_id = m.id ORDER BY r.id)),
    (SELECT group_concat(p, '|') FROM (SELECT me.archive_path AS p FROM attachments t JOIN media me ON me.id = t.media_id
      WHERE t.message_id = m.id AND t.role = 'content' ORDER BY t.position)), m.type, m.time_precision
  FROM messages m JOIN conversations c ON c.id = m.conversation_id ORDER BY 1, 2"""
RELATIONSHIPS = """
  SELECT r.type, a.display_name, b.display_name, r.status, r.time_ms FROM relationships r
    JOIN accounts a ON a.id = r.from_account_id JOIN accounts b ON b.id = r.to_account_id"""
# Of these the type is the same in both; others are only a sentence in HTML.
PLAIN = {"text", "image", "video", "audio", "gif", "file", "sticker", "link"}


def rows(export, query):
    database = sqlite3.connect(f"file:{os.path.join(export, 'data/export.sqlite')}?mode=ro", uri=True)
    return database.execute(query).fetchall()


def floor(ms, precision):
    unit = {"s": 1000, "min": 60_000}.get(precision, 1)
    return ms // unit * unit if ms is not None else None


def compare(kind, expected, found):
    different = [(a, b) for a, b in zip(expected, found) if a != b]
    missing = abs(len(expected) - len(found))
    print(f"{kind:<16} {len(expected):>8} in JSON {len(found):>8} in HTML {len(different) + missing:>6} different")
    for a, b in different[:5]:
        print(f"    {a!r}\n    {b!r}")
    return not different and not missing


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("json")
    parser.add_argument("html")
    options = parser.parse_args()
    good = compare("conversations", rows(options.json, CONVERSATIONS), rows(options.html, CONVERSATIONS))
    exact, shown = rows(options.json, MESSAGES), rows(options.html, MESSAGES)
    precision = {row[:2]: row[11] for row in shown}
    types = {row[:2]: row[10] for row in exact}

    def plain(row):
        kind = row[10] if types.get(row[:2]) in PLAIN else "-"
        # A notice has no direction, and only JSON knows that it is one.
        direction = row[3] if types.get(row[:2]) != "notice" else "-"
        files = "|".join(path.split("/")[-1] for path in row[9].split("|")) if row[9] else None
        return row[:3] + (direction,) + row[4:7] + (floor(row[7], precision.get(row[:2])), row[8], files, kind)

    good &= compare("messages", [plain(row) for row in exact], [plain(row) for row in shown])
    unit = "min" if "min" in precision.values() else "s"
    good &= compare(
        "relationships", *[sorted((row[:4] + (floor(row[4], unit),) for row in rows(export, RELATIONSHIPS)), key=str)
                           for export in (options.json, options.html)])
    sys.exit(0 if good else 1)


main()
