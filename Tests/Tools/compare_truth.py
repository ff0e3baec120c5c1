#!/usr/bin/env python3
"""Compares an export with the truth that generate_facebook.py wrote.

usage: compare_truth.py EXPORT_DIR TRUTH

Every message (order, sender, direction, time, type, text to the byte, link, call, reactions, attachments with their
status), every conversation, friend, follower, followed and liked page, post, comment and given reaction is compared
in data/export.sqlite; then every cell of data/csv with the database. One line per kind with its counts; the first
differences are shown and the status is 1. Nothing of an invented archive is private, so values are printed.
"""

import base64
import csv
import json
import os
import sqlite3
import sys
from collections import Counter
from datetime import datetime, timedelta, timezone
from itertools import zip_longest

SHOWN = 5  # differences per kind
csv.field_size_limit(1 << 30)
failed = False


def report(kind, compared, differences, shown):
    global failed
    failed |= differences > 0
    print(f"{kind:<24} {compared:>10} compared {differences:>8} different")
    for line in shown:
        print("    " + line[:600])


def compare_in_order(kind, truth, found, key):
    """Both are rows in one order; `key` gives what a row is known by, so that one missing row is one difference."""
    compared = differences = 0
    shown = []

    def note(text):
        nonlocal differences
        differences += 1
        if len(shown) < SHOWN:
            shown.append(text)

    truth, found = iter(truth), iter(found)
    a, b = next(truth, None), next(found, None)
    while a is not None or b is not None:
        if b is None or (a is not None and key(a) < key(b)):
            note(f"not in the export: {a}")
            a = next(truth, None)
        elif a is None or key(b) < key(a):
            note(f"not in the truth: {b}")
            b = next(found, None)
        else:
            compared += 1
            if a != b:
                note("; ".join(f"column {i}: expected {x!r}, found {y!r}" for i, (x, y) in enumerate(zip_longest(a, b)) if x != y)
                     + f" at {key(a)}")
            a, b = next(truth, None), next(found, None)
    report(kind, compared, differences, shown)


def compare_as_bags(kind, truth, found):
    """Rows without an order or an identity of their own."""
    truth, found = Counter(truth), Counter(found)
    missing, surplus = truth - found, found - truth
    shown = [f"not in the export: {row}" for row in list(missing)[:SHOWN]] + [
        f"not in the truth: {row}" for row in list(surplus)[:SHOWN]]
    report(kind, (truth & found).total(), missing.total() + surplus.total(), shown)


def rfc3339(time_ms):
    if time_ms is None:
        return None
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=time_ms)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time_ms % 1000:03d}Z"


def grouped(rows):
    """Rows (owner, …) in the order of their owners, as (owner, [rest, …])."""
    current, items = None, []
    for owner, *rest in rows:
        if owner != current:
            if items:
                yield current, items
            current, items = owner, []
        items.append(list(rest))
    if items:
        yield current, items


class Lookup:
    """Steps through groups in step with another query in the same order."""

    def __init__(self, groups):
        self.groups = iter(groups)
        self.head = next(self.groups, None)

    def get(self, owner):
        if self.head and self.head[0] == owner:
            items, self.head = self.head[1], next(self.groups, None)
            return items
        return []


def by_role(attachments):
    """Content before thumbnails, each in its order."""
    return tuple(tuple(x) for x in sorted(attachments, key=lambda x: x[1]))


ATTACHMENTS = """SELECT t.{0}_id, COALESCE(m.archive_path, m.remote_url), t.role, m.status, m.remote_url
  FROM attachments t JOIN media m ON m.id = t.media_id WHERE t.{0}_id IS NOT NULL ORDER BY t.{0}_id, t.position, t.id"""


def attachments_of(db, owner):
    """The attachments of each record of a kind; a picture elsewhere is known by its URL."""
    return Lookup((key, [[remote if status == "remote_only" else path, role, status]
                         for path, role, status, remote in rows])
                  for key, rows in grouped(db.execute(ATTACHMENTS.format(owner))))


def compare_conversations(truth, db):
    people = {}
    for thread, name in db.execute(
            "SELECT c.platform_id, a.display_name FROM conversation_participants p JOIN conversations c "
            "ON c.id = p.conversation_id JOIN accounts a ON a.id = p.account_id"):
        if name:
            people.setdefault(thread, set()).add(name)
    compare_in_order(
        "conversations",
        ((i, f, t, title, tuple(json.loads(p))) for i, f, t, title, p in truth.execute(
            "SELECT * FROM conversations ORDER BY thread_id")),
        ((i, f, t, title, tuple(sorted(people.get(i, ())))) for i, f, t, title in db.execute(
            "SELECT platform_id, folder, type, title FROM conversations ORDER BY platform_id")),
        key=lambda row: row[0] or "")
    compare_in_order(
        "conversation counters",
        truth.execute("SELECT thread_id, COUNT(*), SUM(direction = 'in'), SUM(direction = 'out') FROM messages "
                      "GROUP BY thread_id ORDER BY thread_id"),
        db.execute("SELECT platform_id, message_count, incoming_count, outgoing_count FROM conversations "
                   "ORDER BY platform_id"),
        key=lambda row: row[0] or "")


def expected_messages(truth):
    for *row, reactions, attachments in truth.execute("SELECT * FROM messages ORDER BY thread_id, position"):
        yield (*row, rfc3339(row[4]), tuple(tuple(x) for x in json.loads(reactions or "[]")),
               by_role(json.loads(attachments or "[]")))


def found_messages(db):
    """Messages in the truth's order. Their ids follow conversations by path, so the children are looked up by id."""
    reactions = {key: tuple(tuple(x) for x in rows) for key, rows in grouped(db.execute(
        "SELECT r.message_id, r.emoji, a.display_name FROM reactions r LEFT JOIN accounts a ON a.id = r.actor_account_id "
        "WHERE r.message_id IS NOT NULL ORDER BY r.message_id, r.id"))}
    attachments = {}
    groups = attachments_of(db, "message")
    while groups.head:
        owner = groups.head[0]
        attachments[owner] = by_role(groups.get(owner))
    for key, *row in db.execute(
            "SELECT m.id, c.platform_id, m.position, m.sender_name, m.direction, m.time_ms, m.type, m.text, m.link_url, "
            "m.link_text, m.call_seconds, m.is_deleted, m.sent_at FROM messages m "
            "JOIN conversations c ON c.id = m.conversation_id ORDER BY c.platform_id, m.position"):
        yield (*row, reactions.get(key, ()), attachments.get(key, ()))


PEOPLE = {
    "friend": "SELECT a.display_name, r.time_ms FROM relationships r JOIN accounts a ON a.id = r.from_account_id "
              "JOIN accounts o ON o.id = r.to_account_id WHERE r.type = 'friend' AND r.status = 'active' AND o.is_owner",
    "follower": "SELECT a.display_name, r.time_ms FROM relationships r JOIN accounts a ON a.id = r.from_account_id "
                "JOIN accounts o ON o.id = r.to_account_id WHERE r.type = 'follow' AND r.status = 'active' AND o.is_owner",
}
for _kind, _type in (("following", "follow"), ("page_like", "page_like"), ("admin", "admin")):
    PEOPLE[_kind] = ("SELECT a.display_name, r.time_ms FROM relationships r JOIN accounts a ON a.id = r.to_account_id "
                     f"JOIN accounts o ON o.id = r.from_account_id WHERE r.type = '{_type}' AND r.status = 'active' AND o.is_owner")
for _kind, _end, _status in (("request_received", "from", "requested"), ("request_sent", "to", "requested"),
                             ("rejected", "from", "rejected"), ("removed", "from", "removed")):
    _owner = "to" if _end == "from" else "from"
    PEOPLE[_kind] = (f"SELECT a.display_name, r.time_ms FROM relationships r JOIN accounts a ON a.id = r.{_end}_account_id "
                     f"JOIN accounts o ON o.id = r.{_owner}_account_id WHERE r.type = 'friend' AND r.status = '{_status}' AND o.is_owner")


def compare_everything(truth, db):
    """What there is with --everything only. Of activities those of the files in the truth, as no other is counted."""
    paths = [path for (path,) in truth.execute("SELECT DISTINCT path FROM activities")]
    marks = ", ".join("?" * len(paths))
    compare_as_bags("activities", truth.execute("SELECT * FROM activities"), db.execute(
        "SELECT f.path, a.title, a.text, a.time_ms FROM activities a JOIN source_files f ON f.id = a.source_file_id "
        f"WHERE f.path IN ({marks})", paths))
    compare_as_bags("contacts", truth.execute("SELECT * FROM contacts"),
                    db.execute("SELECT full_name, phone, email FROM contacts"))
    found = {path: row for path, *row in db.execute("SELECT archive_path, title, description FROM media")}
    pictures = truth.execute("SELECT * FROM pictures").fetchall()
    compare_as_bags("pictures of albums", pictures, [(path, *found.get(path, (None, None))) for path, _, _ in pictures])


def compare_the_rest(truth, db):
    for kind, query in PEOPLE.items():
        compare_as_bags(kind, truth.execute("SELECT name, time_ms FROM people WHERE kind = ?", (kind,)), db.execute(query))
    for table, columns, where in (
            ("posts", "title, text, link_url, place_name", ""),
            ("comments", "text, target_label", ""),
            ("reactions", "type, target_label", "WHERE message_id IS NULL")):
        source = "reactions_given" if table == "reactions" else table
        children = "attachments" if table != "reactions" else "NULL"
        files = {}
        if table != "reactions":
            groups = attachments_of(db, table[:-1])
            while groups.head:
                owner = groups.head[0]
                files[owner] = by_role(groups.get(owner))
        compare_in_order(
            source,
            ((*row, by_role(json.loads(found or "[]"))) for *row, found in truth.execute(
                f"SELECT time_ms, {columns}, {children} FROM {source} ORDER BY time_ms")),
            ((*row, files.get(key, ())) for key, *row in db.execute(
                f"SELECT id, time_ms, {columns} FROM {table} {where} ORDER BY time_ms, id")),
            key=lambda row: row[0] or 0)


def compare_entries(truth, db):
    compare_as_bags(
        "entries", truth.execute("SELECT path, bytes FROM entries"),
        db.execute("SELECT path, bytes FROM source_files WHERE status <> 'missing'"))
    unbalanced = db.execute(
        "SELECT path FROM source_files WHERE records_read IS NOT NULL AND records_read <> COALESCE(records_normalised, 0) + "
        "COALESCE(records_merged, 0) + COALESCE(records_preserved, 0) + COALESCE(records_reported, 0) + "
        "COALESCE(records_excluded, 0)").fetchall()
    report("entries whose books close", db.execute("SELECT COUNT(*) FROM source_files").fetchone()[0], len(unbalanced),
           [path for (path,) in unbalanced[:SHOWN]])


def compare_csv(export, db):
    """Every table as CSV against the database: NULL is an empty field, NUL a U+2400, raw bytes are base64."""
    tables = [name for (name,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%' ORDER BY name")]
    for table in tables:
        path = os.path.join(export, "data", "csv", f"{table}.csv")
        if not os.path.exists(path):
            report(f"csv {table}", 0, 1, ["there is no such file"])
            continue
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        by_id = columns[0] == "id"
        compared, different, shown, bag = 0, 0, [], Counter()
        with open(path, encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            if next(rows, None) != columns:
                different, shown = 1, ["other columns"]
            for cells in rows:
                compared += 1
                if not by_id:
                    bag[tuple(cells)] += 1
                    continue
                row = db.execute(f"SELECT * FROM {table} WHERE id = ?", (cells[0],)).fetchone()
                if row is None or [cell_text(x) for x in row] != cells:
                    different += 1
                    shown.append(f"row {compared}: {cells}")
        count = db.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
        if not by_id:
            rest = Counter(tuple(cell_text(x) for x in row) for row in db.execute(f"SELECT * FROM {table}"))
            rest.subtract(bag)
            wrong = [row for row, n in rest.items() if n]
            different += len(wrong)
            shown += [str(row) for row in wrong]
        if compared != count:
            different += 1
            shown.append(f"{compared} rows in the CSV, {count} in the database")
        report(f"csv {table}", compared, different, shown[:SHOWN])


def cell_text(value):
    if value is None:
        return ""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return str(value).replace("\0", "\u2400")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    export, truth_path = sys.argv[1:]
    database = os.path.join(export, "data", "export.sqlite")
    if not os.path.exists(database):
        sys.exit(f"no database at {database}")
    truth = sqlite3.connect(f"file:{truth_path}?mode=ro", uri=True)
    db = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    compare_conversations(truth, db)
    compare_in_order("messages", expected_messages(truth), found_messages(db), key=lambda row: (row[0] or "", row[1]))
    compare_the_rest(truth, db)
    compare_everything(truth, db)
    compare_entries(truth, db)
    compare_csv(export, db)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
