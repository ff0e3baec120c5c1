#!/usr/bin/env python3
"""Compares an export of a sample with its truth.json, statement by statement.

usage: check_truth.py EXPORT_DIR TRUTH

The truth was written by hand from what the archive means, so neither this file nor the truth knows the program. A
statement that no comparison here understands is a problem too: nothing of a truth goes unchecked.
"""

import os
import sqlite3
import sys

from kept_values import lost
from sample_entries import entries_of, truth_of
from truth_rows import Rows

EXPORT, TRUTH = sys.argv[1:]
truth = truth_of(TRUTH)
database = sqlite3.connect(f"file:{os.path.join(EXPORT, 'data/export.sqlite')}?mode=ro", uri=True)
database.row_factory = sqlite3.Row
problems = []
compared = 0


def rows(sql, *values):
    return database.execute(sql, values).fetchall()


def value(sql, *values):
    found = rows(sql, *values)
    return found[0][0] if found else None


def counts(sql, *values):
    return {row[0]: row[1] for row in rows(sql, *values)}


def same(where, expected, found):
    global compared
    compared += 1
    if expected != found:
        problems.append(f"{where}: expected {expected!r}, found {found!r}")


def understood(where, statement, keys):
    for key in set(statement) - set(keys) - {"note"}:
        problems.append(f"{where}: nothing compares {key!r}")


def archive():
    expected = truth["archive"]
    understood("archive", expected, [
        "inputs", "platform", "product", "format", "parts", "time_zone", "owner", "other_owners", "language", "covers_from", "covers_to",
        "generated_at", "archives", "without_owner"])
    found = rows("SELECT * FROM archives")
    # A call may hold several downloads: each chat of WhatsApp is one.
    same("archives", expected.get("archives", 1), len(found))
    for key in ("platform", "product", "format"):
        wanted = expected[key] if isinstance(expected[key], list) else [expected[key]] * len(found)
        same(f"archive {key}", sorted(wanted), sorted(row[key] for row in found))
    for key in ("language", "covers_from", "covers_to", "generated_at"):
        if key in expected:
            same(f"archive {key}", expected[key], found[0][key])
    same("archive parts", expected["parts"], sum(row["parts_found"] for row in found))
    stated = found[0]["time_zone_source"] == "stated"
    same("archive time zone", expected.get("time_zone"), found[0]["time_zone"] if stated else None)
    same("archive inputs", expected["inputs"],
         [row[0] for row in rows("SELECT DISTINCT part_name FROM source_files WHERE part_name IS NOT NULL ORDER BY 1")])
    # One download may hold the same person on two platforms.
    others = expected.get("other_owners", [])
    own = [{**expected["owner"], "platform": expected["platform"]}] if expected["owner"] else []
    same("owners", len(own) + len(others), value("SELECT count(*) FROM accounts WHERE is_owner"))
    for wanted in own + others:
        owners = rows("SELECT * FROM accounts WHERE is_owner AND platform = ?", wanted["platform"])
        if len(owners) != 1:
            problems.append(f"owners on {wanted['platform']}: {len(owners)} rows")
            continue
        for key in wanted:
            same(f"owner {key}", wanted[key], owners[0][key])
        if wanted["platform"] == expected["platform"]:
            same("subject", {owners[0]["id"]}, {row["subject_account_id"] for row in found} - {None})
    # Tables that do not say whose they are.
    same("archives without owner", expected.get("without_owner", 0),
         sum(row["subject_account_id"] is None for row in found) if own else 0)


MESSAGE_FILE = """(path GLOB '*messages/*/*/message*.*' OR path GLOB '*messages.json' AND path NOT GLOB '*messages/*'
    OR path GLOB '*messages.htm' OR path GLOB '*messages/[0-9]*.html' AND path NOT GLOB '*messages/*/*' OR path GLOB '*.txt' OR path GLOB '*_[0-9]*.json' AND path NOT GLOB '*/*')"""
TOTALS = {
    "conversations": "SELECT count(*) FROM conversations",
    "messages": "SELECT count(*) FROM messages",
    "messages_read": f"SELECT sum(records_read) FROM source_files WHERE {MESSAGE_FILE}",
    "messages_preserved": f"SELECT sum(records_preserved) FROM source_files WHERE {MESSAGE_FILE}",
    "messages_merged": f"SELECT sum(records_merged) FROM source_files WHERE {MESSAGE_FILE}",
    "message_reactions": "SELECT count(*) FROM reactions WHERE message_id IS NOT NULL",
    "deleted_messages": "SELECT count(*) FROM messages WHERE is_deleted",
    "posts": "SELECT count(*) FROM posts",
    "comments": "SELECT count(*) FROM comments",
    "relationships_met_twice": "SELECT count(*) FROM record_sources WHERE record_table = 'relationships'",
    "posts_met_twice": "SELECT count(*) FROM record_sources WHERE record_table = 'posts'",
    "contacts": "SELECT count(*) FROM contacts",
    "activities": "SELECT count(*) FROM activities",
    "metrics": "SELECT count(*) FROM metrics",
    "reactions_given_met_twice": "SELECT count(*) FROM record_sources WHERE record_table = 'reactions'",
}
RELATIONSHIPS = {
    "friends": ("friend", "to", None), "followers": ("follow", "to", None), "following": ("follow", "from", "follow"),
    "pages_owned": ("admin", "from", "pages"), "page_likes": ("page_like", "from", None),
    "pages_followed": ("follow", "from", "pages")}
COUNTED = {
    "message_types": "SELECT type, count(*) FROM messages GROUP BY 1",
    "message_directions": "SELECT direction, count(*) FROM messages GROUP BY 1",
    "message_attachments": "SELECT role, count(*) FROM attachments WHERE message_id IS NOT NULL GROUP BY 1",
    "message_attachments_by_status": "SELECT m.status, count(*) FROM attachments a JOIN media m ON m.id = a.media_id"
                                     " WHERE a.message_id IS NOT NULL GROUP BY 1",
    "post_attachments": "SELECT role, count(*) FROM attachments WHERE post_id IS NOT NULL GROUP BY 1",
    "comment_attachments": "SELECT role, count(*) FROM attachments WHERE comment_id IS NOT NULL GROUP BY 1",
    "reactions_given": "SELECT type, count(*) FROM reactions WHERE message_id IS NULL GROUP BY 1",
    "relationships": "SELECT type || ' ' || status, count(*) FROM relationships GROUP BY 1",
    "post_types": "SELECT platform || ' ' || type, count(*) FROM posts GROUP BY 1",
}


def totals():
    for key, expected in truth["totals"].items():
        if key in TOTALS:
            same(f"totals {key}", expected, value(TOTALS[key]) or 0)
        elif key in COUNTED:
            same(f"totals {key}", expected, counts(COUNTED[key]))
        elif key in RELATIONSHIPS:
            same(f"totals {key}", expected, len(related(key)))
        else:
            problems.append(f"totals: nothing compares {key!r}")


def related(key):
    """Name and time of the other end, in the order of the rows; a row met in a second file counts in both. On
    Facebook people have names, elsewhere usernames."""
    names = "display_name" if truth["archive"]["platform"] == "facebook" else "username"
    kind, end, files = RELATIONSHIPS[key]
    other = "from" if end == "to" else "to"
    return [(row[0], row[1]) for row in rows(
        f"""SELECT a.{names}, r.created_at FROM relationships r
            JOIN accounts a ON a.id = r.{other}_account_id JOIN accounts o ON o.id = r.{end}_account_id
            JOIN (SELECT id record_id, source_file_id FROM relationships UNION ALL SELECT record_id, source_file_id
                  FROM record_sources WHERE record_table = 'relationships') s ON s.record_id = r.id
            JOIN source_files f ON f.id = s.source_file_id
            WHERE r.type = ? AND r.status = 'active' AND o.is_owner AND r.platform = ? AND (? IS NULL OR (f.path LIKE '%/pages/%' OR f.path LIKE 'pages/%') = ?)
            ORDER BY f.path, r.id""", kind, truth["archive"]["platform"], files, files == "pages")]


def people():
    expected = truth["people"]
    for key, statement in expected.items():
        if key in RELATIONSHIPS:
            found = related(key)
            if any(isinstance(entry, str) for entry in statement):
                found = [name for name, _ in found]
            else:
                found = [list(pair) for pair in found]
            same(f"people {key}", sorted(statement, key=str), sorted(found, key=str))
        elif key == "identities":
            for name, expected in statement.items():
                same(f"accounts of {name}", expected, [row[0] for row in rows(
                    "SELECT identity_basis FROM accounts WHERE display_name = ? ORDER BY 1", name)])
        elif key in ("one_person", "not_one_person"):
            for sentence in statement:
                identity(sentence)
        else:
            problems.append(f"people: nothing compares {key!r}")


def identity(sentence):
    """How many accounts a name has, said in words."""
    if sentence.endswith(": one account"):
        name = sentence.split(" is ")[0]
        expected = ["name"]
    elif sentence.endswith("one account for each of the two threads, and an ambiguous one for the friend"):
        name = sentence.split(":")[0]
        expected = ["name_ambiguous", "thread", "thread"]
    elif sentence.endswith("one account for each of the two threads, both placeholders"):
        name = sentence.split(":")[0]
        expected = ["thread", "thread"]
        same(f"{name}: placeholders", 2,
             value("SELECT count(*) FROM accounts WHERE display_name = ? AND is_placeholder", name))
    else:
        return problems.append(f"people: nothing compares {sentence!r}")
    same(f"accounts of {name}", expected, [row[0] for row in rows(
        "SELECT identity_basis FROM accounts WHERE display_name = ? ORDER BY 1", name)])


def rows_of(expected):
    """The conversation of a statement, by its id, by its title where the platform gives no ids, or by the usernames of
    those whom the owner writes to."""
    if expected.get("platform_id"):
        return rows("SELECT * FROM conversations WHERE platform_id = ?", expected["platform_id"])
    if "with" not in expected:
        return rows("SELECT * FROM conversations WHERE title = ? AND platform_id IS NULL", expected["title"])
    return [row for row in rows("SELECT * FROM conversations") if sorted(expected["with"]) == [other[0] for other in rows(
        "SELECT a.username FROM conversation_participants p JOIN accounts a ON a.id = p.account_id"
        " WHERE p.conversation_id = ? AND NOT a.is_owner ORDER BY 1", row["id"])]]


def conversations():
    for expected in truth["conversations"]:
        where = f"conversation {expected.get('platform_id') or expected.get('with') or expected['title']}"
        understood(where, expected, [
            "with", "folder", "platform_id", "type", "title", "counterpart", "counterpart_is_placeholder", "participants",
            "participants_in_header", "participants_only_as_senders", "messages", "types", "pages", "waiting_since",
            "channel", "has_absurd_times", "continues_in"])
        found = rows_of(expected)
        if len(found) != 1:
            problems.append(f"{where}: {len(found)} rows")
            continue
        row = found[0]
        for key in ("folder", "type", "title", "waiting_since", "channel", "platform_id"):
            if key in expected:
                same(f"{where} {key}", expected[key], row[key])
        same(f"{where} messages", expected["messages"], row["message_count"])
        same(f"{where} types", expected["types"],
             counts("SELECT type, count(*) FROM messages WHERE conversation_id = ? GROUP BY 1", row["id"]))
        counterpart = rows("SELECT display_name, is_placeholder FROM accounts WHERE id = ?", row["counterpart_account_id"])
        if "counterpart" in expected:
            same(f"{where} counterpart", expected["counterpart"], counterpart[0][0] if counterpart else None)
            same(f"{where} placeholder", int(expected.get("counterpart_is_placeholder", False)),
                 counterpart[0][1] if counterpart else 0)
        members = {row["name"]: row["is_current"] for row in rows(
            "SELECT coalesce(a.display_name, a.username, '') name, p.is_current FROM conversation_participants p JOIN accounts a ON a.id = p.account_id"
            " WHERE p.conversation_id = ?", row["id"])}
        if "participants" in expected:
            same(f"{where} participants", expected["participants"], len(members))
        for name in expected.get("participants_in_header", []):
            same(f"{where} member {name!r}", 1, members.get(name))
        for name in expected.get("participants_only_as_senders", []):
            same(f"{where} former member {name!r}", 0, members.get(name))
        if "pages" in expected:
            same(f"{where} pages", expected["pages"], value(
                "SELECT count(DISTINCT source_file_id) FROM messages WHERE conversation_id = ?", row["id"]))


def messages():
    for expected in truth["messages"]:
        where = f"message {expected.get('platform_id') or expected.get('with') or expected['title']} {expected['position']}"
        understood(where, expected, [
            "with", "platform_id", "title", "position", "time_ms", "sender", "direction", "type", "text", "link_url", "link_text",
            "call_seconds", "is_deleted", "attachments", "attachment_roles", "reactions", "reaction_times",
            "extra_has", "time_raw", "time_precision", "time_basis"])
        threads = rows_of(expected)
        found = rows("SELECT *, sender_name sender FROM messages WHERE conversation_id = ? AND position = ?",
                     threads[0]["id"], expected["position"]) if len(threads) == 1 else []
        if len(found) != 1:
            problems.append(f"{where}: {len(found)} rows")
            continue
        row = found[0]
        for key in ("time_ms", "sender", "direction", "type", "text", "link_url", "link_text", "call_seconds", "is_deleted",
                    "time_raw", "time_precision", "time_basis"):
            if key in expected:
                same(f"{where} {key}", expected[key], row[key])
        attachments = rows("SELECT m.status, a.role FROM attachments a JOIN media m ON m.id = a.media_id"
                           " WHERE a.message_id = ? ORDER BY a.position", row["id"])
        if "attachments" in expected:
            same(f"{where} attachments", expected["attachments"], [entry[0] for entry in attachments])
        if "attachment_roles" in expected:
            same(f"{where} roles", expected["attachment_roles"], [entry[1] for entry in attachments])
        reactions = rows("SELECT r.emoji, a.display_name, r.created_at FROM reactions r LEFT JOIN accounts a"
                         " ON a.id = r.actor_account_id WHERE r.message_id = ? ORDER BY r.id", row["id"])
        if "reactions" in expected:
            same(f"{where} reactions", expected["reactions"], [list(entry)[:2] for entry in reactions])
        if "reaction_times" in expected:
            same(f"{where} reaction times", expected["reaction_times"], [entry[2] for entry in reactions])
        has_extra(where, expected, row)


def has_extra(where, expected, row):
    for key in expected.get("extra_has", []):
        same(f"{where} extra {key}", True, f'"{key}"' in (row["extra"] or ""))


def posts():
    if "posts" not in truth:
        return
    same("posts", len(truth["posts"]), value("SELECT count(*) FROM posts"))
    for expected in truth["posts"]:
        where = f"post {expected['time_ms']}"
        understood(where, expected, [
            "time_ms", "title", "text", "text_parts", "updated_at", "link_url", "link_title", "link_title_begins",
            "place_name", "latitude", "longitude", "media", "thumbnails", "people_tagged", "extra_has", "platform", "type",
            "is_deleted"])
        found = rows("SELECT * FROM posts WHERE time_ms = ?", expected["time_ms"])
        if len(found) != 1:
            problems.append(f"{where}: {len(found)} rows")
            continue
        row = found[0]
        for key in ("title", "text", "updated_at", "link_url", "link_title", "place_name", "latitude", "longitude", "platform",
                    "type", "is_deleted"):
            if key in expected:
                same(f"{where} {key}", expected[key], row[key])
        if "text_parts" in expected:
            same(f"{where} text", "\n\n".join(expected["text_parts"]), row["text"])
        if "link_title_begins" in expected:
            same(f"{where} link title", True, (row["link_title"] or "").startswith(expected["link_title_begins"]))
        if "people_tagged" in expected:
            same(f"{where} tags", expected["people_tagged"], [entry[0] for entry in rows(
                "SELECT name FROM tags WHERE post_id = ? AND type = 'person' ORDER BY position", row["id"])])
        files(where, expected, "post_id", row["id"])
        has_extra(where, expected, row)


def comments():
    for expected in truth.get("comments", []):
        where = f"comment {expected['time_ms']}"
        understood(where, expected, ["time_ms", "text", "target_label", "media"])
        found = rows("SELECT * FROM comments WHERE time_ms = ?", expected["time_ms"])
        if len(found) != 1:
            problems.append(f"{where}: {len(found)} rows")
            continue
        for key in ("text", "target_label"):
            if key in expected:
                same(f"{where} {key}", expected[key], found[0][key])
        files(where, expected, "comment_id", found[0]["id"])


def files(where, expected, column, identifier):
    """The files of a post or comment: present, by their path in the archive."""
    for key, role in (("media", "content"), ("thumbnails", "thumbnail")):
        same(f"{where} {key}", expected.get(key, []), [row[0] for row in rows(
            f"SELECT m.archive_path FROM attachments a JOIN media m ON m.id = a.media_id WHERE a.{column} = ?"
            " AND a.role = ? AND m.status = 'present' ORDER BY a.position", identifier, role)])


def entries():
    expected = truth["entries"]
    understood("entries", expected, [
        "total", "media", "system_files", "records", "parsed", "preserved", "no_data", "index", "excluded", "damaged",
        "unrecognised", "unrecognised_or_later",
        "in_both_parts_with_equal_bytes", "copies", "media_zero_bytes", "pictures_of_groups", "media_nobody_refers_to",
        "missing"])
    listed = "FROM source_files WHERE part IS NOT NULL"
    same("entries", expected["total"], value(f"SELECT count(*) {listed}"))
    same("media entries", expected["media"], value(f"SELECT count(*) {listed} AND role = 'media'"))
    same("system files", expected["system_files"], value(f"SELECT count(*) {listed} AND role = 'decoration'"))
    for path, count in expected["records"].items():
        same(f"records in {path}", count, value(f"SELECT records_read {listed} AND path = ?", path))
        same(f"status of {path}", True, value(f"SELECT status {listed} AND path = ?", path) in ("parsed", "partly_parsed"))
    for path, count in expected.get("preserved", {}).items():
        same(f"preserved in {path}", count, value(f"SELECT records_preserved {listed} AND path = ?", path))
    for group, fits in (
            ("parsed", lambda row: row["status"] in ("parsed", "partly_parsed")),
            ("unrecognised", lambda row: row["status"] == "unrecognised"),
            ("no_data", lambda row: (row["role"], row["status"]) == ("index", "parsed")),
            # Pages that lead to others or repeat them.
            ("index", lambda row: (row["role"], row["status"]) == ("index", "parsed")),
            ("excluded", lambda row: row["status"] == "excluded" and row["reason"]),
            ("damaged", lambda row: row["status"] == "damaged"),
            ("copies", lambda row: (row["role"], row["status"]) == ("media", "duplicate")),
            # A later version may read them; what must not happen is that they are forgotten.
            ("unrecognised_or_later", lambda row: row["status"] in ("unrecognised", "parsed", "partly_parsed", "excluded")),
            ("media_zero_bytes", lambda row: row["bytes"] == 0 and row["role"] == "media")):
        for path in expected.get(group, []):
            found = rows(f"SELECT * {listed} AND path = ?", path)
            same(f"{group} {path}", True, len(found) == 1 and bool(fits(found[0])))
    for path in expected.get("in_both_parts_with_equal_bytes", []):
        same(f"twice {path}", ["duplicate", "linked"],
             [row[0] for row in rows(f"SELECT status {listed} AND path = ? ORDER BY 1", path)])
    # The header of the conversation says when the picture was made; nothing else does.
    for path in expected.get("pictures_of_groups", []):
        same(f"picture {path}", 1, value("SELECT count(*) FROM media WHERE archive_path = ? AND status = 'present'"
                                         " AND created_at IS NOT NULL", path))
    for path in expected.get("media_nobody_refers_to", []):
        same(f"unreferenced {path}", (1, 0), tuple(rows(
            "SELECT count(*), count(a.media_id) FROM media m LEFT JOIN attachments a ON a.media_id = m.id"
            " WHERE m.archive_path = ?", path)[0]))
    for path in expected.get("missing", []):
        same(f"missing {path}", 1, value("SELECT count(*) FROM source_files WHERE path = ? AND status = 'missing'", path))


# What a finding of the truth is called in the program.
FINDINGS = {
    "text repaired": "text.repaired", "text cut inside a character": "text.cut",
    "broken record kept verbatim": "json.invalid", "file that is not JSON": "json.not-json",
    "unknown key": "record.unknown-key", "keys withheld in scope business": "scope.withheld",
    "two people of one name": "people.same-name", "media missing": "media.missing",
    "chat media missing": "chat.media-missing", "media damaged": "media.empty",
    "one path in two parts with equal bytes": "entry.duplicate", "file that ends in the middle": "json.truncated",
    "empty file": "json.empty", "media only on the web": "media.remote", "unknown label": "record.unknown-label",
    "account twice in a list": "list.duplicate", "fewer followers than the insights count": "followers.fewer",
    "number missing among files": "file.number-missing", "media left out": "media.omitted",
    "owner found by who writes": "chat.owner-inferred", "nobody says whose it is": "owner.unknown",
    "zone of the phone assumed": "chat.zone-assumed", "beginning of a chat missing": "chat.beginning-missing",
    "order of day and month assumed": "chat.date-order-assumed", "conversation kept apart": "conversation.apart",
    "HTML in place of JSON": "archive.html", "page of a new kind": "entry.generic",
    "date that cannot be read": "time.unreadable", "lead of Meta's testing tool": "leads.test",
    "time of a lead that cannot be read": "leads.time-unclear",
    "publishing times without a zone": "insights.zone-unknown"}
# Completeness checks; this version has none yet.
CHECKS = {"page before the last with fewer than 10,000 messages",
          "conversations that go on in the encrypted download, which is not here"}


def findings():
    withheld = 0
    for expected in truth["findings"]:
        what = expected["what"]
        understood(f"finding {what}", expected, ["what", "severity", "in", "key", "times"])
        if what in CHECKS:
            continue
        if what not in FINDINGS:
            problems.append(f"findings: nothing compares {what!r}")
            continue
        code = FINDINGS[what]
        if code == "scope.withheld":
            withheld += expected["times"]
            continue
        found = rows("SELECT f.*, s.path FROM findings f LEFT JOIN source_files s ON s.id = f.source_file_id"
                     " WHERE code = ? AND instr(message, ?)", code, expected.get("key", ""))
        if "severity" in expected:
            same(f"finding {what} severity", {expected["severity"]}, {row["severity"] for row in found})
        if "times" in expected:
            same(f"finding {what} {expected.get('key', '')} times", expected["times"],
                 sum(row["occurrences"] for row in found))
        if "in" in expected and "times" in expected:
            same(f"finding {what} place", {expected["in"]}, {row["path"] for row in found})
    same("finding withheld times", withheld, value("SELECT sum(occurrences) FROM findings WHERE code = 'scope.withheld'") or 0)


def single_rows():
    checker = Rows(database, same, problems)
    for statement in truth.get("rows", []):
        checker.check(statement)


def not_yet():
    """Known to be right and not reached: once it is, the statement belongs to the others."""
    for statement in truth.get("not_yet", []):
        missed = []
        checker = Rows(database, lambda where, expected, found: missed.append(where) if expected != found else None, missed)
        checker.check({key: value for key, value in statement.items() if key != "why"})
        if not missed:
            problems.append(f"not_yet is reached, state it among the rows: {statement['table']} {statement['where']}")


def kept():
    """Everything of the files that are in scope is in some cell."""
    if "kept" not in truth:
        return
    expected, listed = truth["kept"], truth["entries"]
    understood("kept", expected, ["except"])
    skipped = {path for group in ("excluded", "damaged", "unrecognised", "index") for path in listed.get(group, [])}
    # Of these it is not said whether they are read.
    read = {row[0] for row in rows("SELECT path FROM source_files WHERE status IN ('parsed', 'partly_parsed')")}
    skipped |= set(listed.get("unrecognised_or_later", [])) - read
    everything = list(entries_of(os.path.join(os.path.dirname(TRUTH), "archive")))
    files = [(path, data) for _, path, data in everything
             if path.endswith((".json", ".html", ".htm", ".csv")) and path not in skipped]
    for path, key, text in lost(database, files, expected["except"]):
        problems.append(f"lost: {key!r} of {path}: {text!r}")
    same("values kept", True, bool(files))
    # Pages that are not read are copied, below a folder for each archive.
    copies = {path.split("/", 1)[1]: data for part, path, data in entries_of(os.path.join(EXPORT, "data"))
              if part == "unrecognised"}
    for _, path, data in everything:
        if path in listed.get("index", []):
            same(f"copy of {path}", True, copies.get(path) == data)


understood("truth", truth, [
    "about", "archive", "totals", "conversations", "messages", "people", "posts", "comments", "rows", "kept", "entries",
    "findings", "not_yet"])
for part in (archive, totals, people, conversations, messages, posts, comments, single_rows, kept, entries, findings,
             not_yet):
    part()
print("\n".join(problems + [f"{compared} statements compared, {len(problems)} problems"]))
sys.exit(1 if problems else 0)
