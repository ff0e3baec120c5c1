#!/usr/bin/env python3
"""Compares the export of an Instagram download in HTML with that of the same download in JSON.

usage: compare_instagram.py JSON_EXPORT HTML_EXPORT [--together]

`--together`: the second export is of both downloads; then times are equal to the last digit, and media stand twice.

Every row must be equal, in all columns but those that HTML cannot have; they are listed here and in
docs/formats/instagram.md.
"""

import argparse
import os
import sqlite3
import sys

MINUTE = 60_000
# table → (query, position of time_ms or None)
QUERIES = {
    "accounts": ("SELECT platform, kind, coalesce(lower(username), ''), display_name, email, phone, is_owner FROM accounts"
                 " WHERE is_placeholder = 0", None),
    "identifiers": ("SELECT scheme, value_normalized FROM account_identifiers WHERE scheme IN ('username', 'email', 'phone')", None),
    "relationships": ("""SELECT r.type, r.status, coalesce(a.username, a.display_name), coalesce(b.username, b.display_name),
        r.time_ms, a.display_name, b.display_name FROM relationships r JOIN accounts a ON a.id = r.from_account_id
        JOIN accounts b ON b.id = r.to_account_id""", 4),
    "conversations": ("""SELECT c.platform_id, c.folder, c.channel, c.type, c.title, c.message_count, (SELECT group_concat(n, '|')
        FROM (SELECT a.display_name AS n FROM conversation_participants p JOIN accounts a ON a.id = p.account_id
        WHERE p.conversation_id = c.id ORDER BY 1)) FROM conversations c""", None),
    "messages": ("""SELECT c.platform_id, m.position, m.sender_name, m.text, m.time_ms, m.link_url, m.link_text,
        json_extract(m.extra, '$.share.original_content_owner'), m.type, m.direction, (SELECT group_concat(p, '|') FROM (SELECT me.archive_path AS p
        FROM attachments t JOIN media me ON me.id = t.media_id WHERE t.message_id = m.id ORDER BY t.position))
        FROM messages m JOIN conversations c ON c.id = m.conversation_id""", 4),
    "message reactions": ("""SELECT m.position, c.platform_id, r.emoji, a.display_name, r.time_ms FROM reactions r
        JOIN messages m ON m.id = r.message_id JOIN conversations c ON c.id = m.conversation_id
        JOIN accounts a ON a.id = r.actor_account_id""", 4),
    "posts": ("""SELECT p.type, p.text, p.published_at IS NULL, p.latitude, p.time_ms, p.longitude, p.is_deleted,
        json_extract(p.extra, '$.archived'), (SELECT group_concat(x, '|') FROM (SELECT me.archive_path || ' ' || me.type AS x
        FROM attachments t JOIN media me ON me.id = t.media_id WHERE t.post_id = p.id ORDER BY t.position)),
        (SELECT group_concat(n, '|') FROM (SELECT g.type || g.name AS n FROM tags g WHERE g.post_id = p.id ORDER BY g.position))
        FROM posts p""", 4),
    "comments": ("SELECT text, target_label, platform, author_account_id IS NULL, time_ms FROM comments", 4),
    "reactions": ("""SELECT r.type, r.emoji, r.target_url, r.target_label, r.time_ms, a.username, a.display_name
        FROM reactions r LEFT JOIN accounts a ON a.id = r.target_account_id WHERE r.message_id IS NULL""", 4),
    "metrics": ("""SELECT m.name, m.value, m.value_raw, m.unit, p.text, m.post_id IS NULL FROM metrics m
        LEFT JOIN posts p ON p.id = m.post_id""", None),
    "contacts": ("SELECT full_name, given_name, family_name, email, phone FROM contacts", None),
    "contact points": ("SELECT scheme, value FROM contact_points", None),
    "activities": ("SELECT category, type, title, text, time_ms, url FROM activities", 4),
    "media": ("SELECT archive_path, type, status, latitude, longitude FROM media", None),
}


def rows(export, kind, unit):
    query, time = QUERIES[kind]
    database = sqlite3.connect(f"file:{os.path.join(export, 'data/export.sqlite')}?mode=ro", uri=True)
    found = []
    for row in database.execute(query):
        row = list(row)
        if time is not None and row[time] is not None:
            row[time] //= unit
        found.append(tuple(row))
    return sorted(found, key=str)


def without_sentences(expected, found):
    """Calls and notices are only sentences on a page: their types and directions are left out on both sides."""
    sentences = {row[:2] for row in expected if row[8] in ("call", "notice")}
    return [sorted((row[:8] + ((None, None) if row[:2] in sentences else row[8:10]) + row[10:] for row in rows), key=str)
            for rows in (expected, found)]


def compare(kind, expected, found):
    if kind == "messages":
        expected, found = without_sentences(expected, found)
    missing, more = list(expected), []
    for row in found:
        if row in missing:
            missing.remove(row)
        else:
            more.append(row)
    print(f"{kind:<18} {len(expected):>6} in JSON {len(found):>6} in HTML {len(missing) + len(more):>6} different")
    for mark, rows in (("-", missing), ("+", more)):
        for row in rows[:6]:
            print(f"    {mark} {row!r}")
    return not missing and not more


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("json")
    parser.add_argument("html")
    parser.add_argument("--together", action="store_true")
    options = parser.parse_args()
    good, unit = True, 1 if options.together else MINUTE
    for kind in QUERIES:
        if not (options.together and kind == "media"):
            good &= compare(kind, rows(options.json, kind, unit), rows(options.html, kind, unit))
    sys.exit(0 if good else 1)


main()
