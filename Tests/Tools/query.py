#!/usr/bin/env python3
"""Prints the first value of each query over the database of an export, one a line.

usage: query.py EXPORT_DIR SQL…
"""

import os
import sqlite3
import sys

database = sqlite3.connect(f"file:{os.path.join(sys.argv[1], 'data/export.sqlite')}?mode=ro", uri=True)
for sql in sys.argv[2:]:
    row = database.execute(sql).fetchone()
    print("" if row is None or row[0] is None else row[0])
