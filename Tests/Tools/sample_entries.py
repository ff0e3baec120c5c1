"""The entries of a sample's inputs, read apart from the program."""

import csv
import io
import json
import os
import zipfile


def truth_of(path):
    """The truth at `path`. Its paths have no wrapper folder; where it names one (`entries.root`), they get it here."""
    with open(path, encoding="utf-8") as file:
        truth = json.load(file)
    root, entries = truth["entries"].pop("root", ""), truth["entries"]
    for group, paths in entries.items():
        if isinstance(paths, dict):
            entries[group] = {root + path: count for path, count in paths.items()}
        elif isinstance(paths, list):
            entries[group] = [root + path for path in paths]
    for finding in truth["findings"]:
        if "." in finding.get("in", ""):
            finding["in"] = root + finding["in"]
    for post in truth.get("posts", []):
        post["media"] = [root + path for path in post.get("media", [])]
    for statement in truth.get("rows", []):
        for part in (statement.get("where", {}), statement.get("is", {})):
            for column in {"file", "archive_path"} & set(part):
                part[column] = root + part[column]
    for exception in truth.get("kept", {}).get("except", []):
        exception[0] = root + exception[0]
    return truth


def entries_of(archive):
    """Every file in the inputs below `archive`, folders, zips and single files: (input, path in it, bytes)."""
    for part in sorted(os.listdir(archive)):
        full = os.path.join(archive, part)
        if os.path.isdir(full):
            for folder, folders, files in os.walk(full):
                folders.sort()
                for name in sorted(files):
                    path = os.path.join(folder, name)
                    with open(path, "rb") as file:
                        yield part, os.path.relpath(path, full), file.read()
        elif not zipfile.is_zipfile(full):
            with open(full, "rb") as file:
                yield part, part, file.read()
        else:
            with zipfile.ZipFile(full) as zipped:
                for entry in sorted(zipped.infolist(), key=lambda entry: entry.filename):
                    yield part, entry.filename, zipped.read(entry)


def text_of(data):
    """The text of an entry: after its mark, as UTF-8, else as Windows-1252."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"", "utf-8-sig")):
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                pass
    return data.decode("cp1252", "replace")


def table_of(data):
    """Header and rows of a CSV file; titles of one cell and a line `sep=` stand before the header."""
    lines = text_of(data).splitlines(keepends=True)
    while lines and (lines[0].startswith("sep=") or not set(lines[0]) & set(",;\t")):
        lines.pop(0)
    if not lines:
        return [], []
    delimiter = max(",;\t", key=lines[0].count)
    header, *rows = csv.reader(io.StringIO("".join(lines), newline=""), delimiter=delimiter)
    return header, [row for row in rows if any(row)]
