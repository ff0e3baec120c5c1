#!/usr/bin/env python3
"""Compares the export of a download in HTML with that of the same download in JSON.

usage: compare_html.py JSON_EXPORT HTML_EXPORT [--together]

Conversations, messages, reactions, attachments, relationships, posts, comments, activities, contacts and what is said of
media must be equal, texts to the byte and times as far as the page shows them. The columns that HTML cannot have are in
`ABSENT`, and in `docs/formats`. With `--together`, HTML_EXPORT is one of both downloads in one call: then nothing may
be less exact than in JSON, and no record may be there twice.
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
      WHERE t.message_id = m.id AND t.role = 'content' ORDER BY t.position)), m.type, m.time_precision, m.time_basis
  FROM messages m JOIN conversations c ON c.id = m.conversation_id ORDER BY 1, 2"""
RELATIONSHIPS = """
  SELECT r.type, a.display_name, b.display_name, r.status, r.time_ms FROM relationships r
    JOIN accounts a ON a.id = r.from_account_id JOIN accounts b ON b.id = r.to_account_id"""
POSTS = """
  SELECT p.type, p.title, p.text, p.link_url, p.link_title, p.place_name, p.latitude, p.longitude, a.display_name,
    o.display_name, (SELECT group_concat(f, '|') FROM (SELECT me.archive_path AS f FROM attachments t
      JOIN media me ON me.id = t.media_id WHERE t.post_id = p.id AND t.role = 'content' ORDER BY t.position)),
    (SELECT group_concat(g.type || g.name, '|') FROM tags g WHERE g.post_id = p.id AND g.type = 'mention'),
    p.time_ms, p.updated_at
  FROM posts p LEFT JOIN accounts a ON a.id = p.author_account_id LEFT JOIN accounts o ON o.id = p.on_account_id"""
COMMENTS = """
  SELECT c.text, c.target_label, c.target_url, a.display_name, (SELECT group_concat(f, '|') FROM (SELECT me.archive_path AS f
      FROM attachments t JOIN media me ON me.id = t.media_id WHERE t.comment_id = c.id ORDER BY t.position)), c.time_ms
  FROM comments c LEFT JOIN accounts a ON a.id = c.author_account_id"""
REACTIONS = """
  SELECT r.type, r.target_label, r.target_url, a.display_name, r.time_ms FROM reactions r
    LEFT JOIN accounts a ON a.id = r.actor_account_id WHERE r.message_id IS NULL"""
ACTIVITIES = "SELECT category, type, title, text, url, time_ms FROM activities"
CONTACTS = """
  SELECT c.full_name, (SELECT group_concat(v, '|') FROM (SELECT p.scheme || ' ' || p.value AS v FROM contact_points p
    WHERE p.contact_id = c.id ORDER BY 1)) FROM contacts c"""
MEDIA = "SELECT archive_path, type, status, title, description FROM media WHERE description IS NOT NULL"
# Columns of the schema that no page fills, and what stands there instead: see docs/formats/facebook.md.
ABSENT = {
    "conversations": ["type, where there is no title"],
    "messages": ["milliseconds and seconds", "link_text without link_url", "the second of two hours with one clock", "types that are only a sentence", "call_seconds", "is_deleted"],
    "posts": ["tags of people", "thumbnails of videos", "extra: what JSON says beside the columns"],
    "media": ["title: the album of a single file", "created_at", "latitude and longitude of the camera"],
    "activities": ["extra: labels are the same, keys are not"],
    "albums": ["when they were changed, their cover"],
}
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
    parser.add_argument("--together", action="store_true")
    options = parser.parse_args()
    # Who takes part in a conversation without a title only JSON knows.
    good = compare("conversations", *[[row if row[2] else row[:1] + row[2:] for row in rows(export, CONVERSATIONS)]
                                      for export in (options.json, options.html)])
    exact, shown = rows(options.json, MESSAGES), rows(options.html, MESSAGES)
    precision = {row[:2]: row[11] for row in shown}
    # Of what is shared without an address only JSON knows that it is shared.
    types = {row[:2]: row[10] if row[10] != "link" or row[5] else "text alone" for row in exact}
    ambiguous = {row[:2] for row in shown if row[12] == "ambiguous"}

    def plain(row):
        kind = row[10] if types.get(row[:2]) in PLAIN else "-"
        # A notice has no direction, and only JSON knows that it is one.
        direction = row[3] if types.get(row[:2]) != "notice" else "-"
        files = "|".join(path.split("/")[-1] for path in row[9].split("|")) if row[9] else None
        time = "twice" if row[:2] in ambiguous else floor(row[7], precision.get(row[:2]))
        return row[:3] + (direction,) + row[4:6] + (row[6] if row[5] else None, time, row[8], files, kind)

    good &= compare("messages", [plain(row) for row in exact], [plain(row) for row in shown])
    unit = "min" if "min" in precision.values() and not options.together else "ms" if options.together else "s"

    def coarse(table):
        """Rows whose last column is a time."""
        return [sorted((tuple(map(base, row[:-1])) + (floor(row[-1], unit),) for row in rows(export, table)), key=str)
                for export in (options.json, options.html)]

    def base(value):
        """Files by their base names: downloads have roots of their own."""
        return "|".join(part.split("/")[-1] for part in value.split("|")) if isinstance(value, str) and "/" in value else value

    for kind, table in (("relationships", RELATIONSHIPS), ("comments", COMMENTS), ("reactions given", REACTIONS)):
        good &= compare(kind, *coarse(table))
    posts = [sorted((tuple(map(base, row[:-2])) + (floor(row[-2], unit), updated(row[-1], unit)) for row in rows(export, POSTS)),
                    key=str) for export in (options.json, options.html)]
    good &= compare("posts", *posts)
    # Of an album a page has only the name.
    good &= compare("activities", *[[row for row in side if row[1] != "album" or options.together]
                                    for side in coarse(ACTIVITIES)])
    good &= compare("contacts", *[sorted(rows(export, CONTACTS), key=str) for export in (options.json, options.html)])
    if not options.together:
        media = [sorted(((base(row[0]),) + row[1:3] + (row[4],) for row in rows(export, MEDIA)), key=str)
                 for export in (options.json, options.html)]
        good &= compare("media", *media)
    sys.exit(0 if good else 1)


def updated(text, unit):
    return text and (text[:16] if unit == "min" else text[:19])


main()
