#!/usr/bin/env python3
"""Renders an invented Instagram download in JSON as the same download in HTML.

usage: render_instagram.py JSON_DIR HTML_DIR [--language it|en] [--old] [--zone NAME] [--only-json]

JSON_DIR may be a zip. Written is what has records in a dialect that pages are known of; media are copied. `--only-json`
copies the same files as JSON, so that both downloads hold the same records.
"""

import argparse
import json
import os
import shutil
import tempfile
import zipfile

import meta_json
from instagram_pages import Pages

BUILT, USER = 1_788_685_811, "bottegapero.esempio"


def records(document):
    """The records of a file; None where it is of another kind."""
    if isinstance(document, dict):
        if any(key in document for key in ("label_values", "string_map_data", "string_list_data", "media")):
            return [document]
        lists = [value for value in document.values() if isinstance(value, list)]
        if len(document) != 1 or not lists:
            return None
        document = lists[0]
    if not all(isinstance(item, dict) for item in document):
        return None
    known = ("label_values", "string_map_data", "string_list_data", "media", "uri")
    return document if all(any(key in item for key in known) for item in document) else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--language", choices=["en", "it"], default="it")
    parser.add_argument("--zone", default="America/Los_Angeles")
    parser.add_argument("--old", action="store_true", help="headings and dates of 2022")
    parser.add_argument("--plain", action="store_true", help="with other names of classes")
    parser.add_argument("--only-json", action="store_true")
    options = parser.parse_args()
    pages = Pages(options.language, options.zone, options.old)
    scratch = None
    if options.source.endswith(".zip"):
        scratch = tempfile.TemporaryDirectory()
        zipfile.ZipFile(options.source).extractall(scratch.name)
        options.source = scratch.name

    def write(path, content):
        target = os.path.join(options.target, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8", newline="") as file:
            file.write(content)

    for folder, _, names in sorted(os.walk(options.source)):
        for name in sorted(names):
            path = os.path.relpath(os.path.join(folder, name), options.source)
            stem, extension = os.path.splitext(name)
            if extension != ".json":
                os.makedirs(os.path.dirname(os.path.join(options.target, path)), exist_ok=True)
                shutil.copyfile(os.path.join(folder, name), os.path.join(options.target, path))
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                document = meta_json.repaired(json.load(file))
            is_thread = isinstance(document, dict) and "participants" in document
            found = None if is_thread else records(document)
            if not is_thread and found is None:
                continue
            if options.only_json:
                write(path, meta_json.dumps(document))
                continue
            page = pages.thread(document, pending="message_requests" in path) if is_thread else pages.page(
                stem.replace("_", " ").title(), [pages.record(record) for record in found])
            if options.plain:
                page = renamed(page)
            write(path[:-5] + ".html", page)
    if not options.only_json:
        write("start_here.html", pages.start_page(USER, BUILT))


def renamed(page):
    """The page with other names of classes, all of them: what is left is structure."""
    import re
    return re.sub(r'class="([^"]*)"', lambda match: 'class="' + " ".join(
        "x" + name[::-1].strip("-_") for name in match.group(1).split()) + '"', page)


main()
