#!/usr/bin/env python3
"""Checks what must hold in every export, and prints what its CSV files cannot show.

usage: check_export.py EXPORT_DIR

Python's own SQLite and CSV readers look at data/export.sqlite, data/csv and data/views. What it prints is a census:
for every column that holds something, how many values of each storage class it has.
"""

import csv
import json
import os
import sqlite3
import sys
from datetime import datetime, timedelta, timezone

DATA = os.path.join(sys.argv[1], "data")
ALLOWED = {"TEXT": {"text"}, "DATETIME": {"text"}, "DATE": {"text"}, "INTEGER": {"integer"}, "BOOLEAN": {"integer"},
           "REAL": {"real", "integer"}, "BLOB": {"blob"}}
database = sqlite3.connect(f"file:{os.path.join(DATA, 'export.sqlite')}?mode=ro", uri=True)
problems = []
csv.field_size_limit(1 << 30)


def check(holds, what):
    if not holds:
        problems.append(what)


def census(table):
    for _, column, declared, *_ in database.execute(f"PRAGMA table_info({table})"):
        kinds = database.execute(f"SELECT typeof({column}), count(*) FROM {table} GROUP BY 1 ORDER BY 1").fetchall()
        for kind, _ in kinds:
            check(kind == "null" or kind in ALLOWED[declared], f"{table}.{column} is {declared} and holds {kind}")
        empty = database.execute(f"SELECT count(*) FROM {table} WHERE {column} = ''").fetchone()[0]
        check(not empty, f"{table}.{column} holds empty text")
        if any(kind != "null" for kind, _ in kinds):
            print(table, column, *(f"{kind} {count}" for kind, count in kinds), sep="\t")


def instant(ms):
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=ms)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"


def columns_of(table):
    return [column[1] for column in database.execute(f"PRAGMA table_info({table})")]


def rows_make_sense(table):
    """`extra` is a JSON object with something in it, and the two forms of a time say the same."""
    columns = columns_of(table)
    if "extra" in columns:
        for (extra,) in database.execute(f"SELECT extra FROM {table} WHERE extra IS NOT NULL"):
            try:
                check(isinstance(json.loads(extra), dict) and extra != "{}", f"{table}.extra is no object: {extra[:40]}")
            except ValueError:
                check(False, f"{table}.extra is not JSON: {extra[:40]}")
    if "time_ms" in columns:
        written = [column for column in ("sent_at", "published_at", "created_at", "ended_at") if column in columns]
        for row in database.execute(f"SELECT time_ms, {', '.join(written)} FROM {table}"):
            expected = None if row[0] is None else instant(row[0])
            check(expected in row[1:], f"{table}: time_ms and {' or '.join(written)} disagree: {row}")


def sources_exist():
    for (table,) in database.execute("SELECT DISTINCT record_table FROM record_sources").fetchall():
        lost = database.execute("SELECT count(*) FROM record_sources WHERE record_table = ? AND record_id NOT IN"
                                f" (SELECT id FROM {table})", (table,)).fetchone()[0]
        check(not lost, f"record_sources: {lost} rows of {table} do not exist")


def cell(value):
    if value is None:
        return ""
    return repr(value) if isinstance(value, float) else str(value)


def same_in_csv(name, path):
    with open(path, encoding="utf-8", newline="") as file:
        written = list(csv.reader(file))
    cursor = database.execute(f"SELECT * FROM {name}")
    check(written[0] == [column[0] for column in cursor.description], f"{name}: header")
    stored = [[cell(value) for value in row] for row in cursor]
    check(sorted(written[1:]) == sorted(stored), f"{name}: CSV and database differ")
    if name == "readable_messages":
        check(written[1:] == stored, f"{name}: order of the CSV and of the view differ")


check(database.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "integrity_check")
check(database.execute("PRAGMA foreign_key_check").fetchall() == [], "foreign_key_check")
names = database.execute("SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view')"
                         " AND name NOT LIKE 'sqlite_%' ORDER BY 2").fetchall()
for kind, name in names:
    if kind == "table" and name not in ("vocabulary", "export_info"):
        census(name)
        rows_make_sense(name)
    path = os.path.join(DATA, "csv" if kind == "table" else "views", name + ".csv")
    if not os.path.exists(path):
        check(kind == "view", f"{name}: no CSV")
    elif name != "raw_records":  # bytes, in Base64
        same_in_csv(name, path)
sources_exist()
columns = "records_normalised + records_merged + records_preserved + records_reported + records_excluded"
check(database.execute(f"SELECT count(*) FROM source_files WHERE records_read <> {columns}").fetchone() == (0,),
      "the books of a file do not balance")
if problems:
    print(*problems, sep="\n")
sys.exit(1 if problems else 0)
