"""The entries of a sample's inputs, read apart from the program."""

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
