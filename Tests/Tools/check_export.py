#!/usr/bin/env python3
"""Checks what must hold in every export, and prints what its CSV files cannot show.

usage: check_export.py EXPORT_DIR

Python's own SQLite and CSV readers look at data/export.sqlite, data/csv and data/views. What it prints is a census:
for every column that holds something, how many values of each storage class it has.
"""

import csv
import os
import sqlite3
import sys

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
    path = os.path.join(DATA, "csv" if kind == "table" else "views", name + ".csv")
    if not os.path.exists(path):
        check(kind == "view", f"{name}: no CSV")
    elif name != "raw_records":  # bytes, in Base64
        same_in_csv(name, path)
columns = "records_normalised + records_merged + records_preserved + records_reported + records_excluded"
check(database.execute(f"SELECT count(*) FROM source_files WHERE records_read <> {columns}").fetchone() == (0,),
      "the books of a file do not balance")
if problems:
    print(*problems, sep="\n")
sys.exit(1 if problems else 0)
