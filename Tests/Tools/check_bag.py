#!/usr/bin/env python3
"""Checks a folder against RFC 8493 (BagIt 1.0), apart from the program that made it.

usage: check_bag.py BAG

Prints what is wrong, one line each: `missing PATH`, `extra PATH`, `changed PATH`, `fault TEXT`. Status 1 when anything is.
"""

import hashlib
import os
import re
import sys

root = os.path.abspath(sys.argv[1])
problems = []


def lines(name):
    try:
        with open(os.path.join(root, name), encoding="utf-8", newline="\n") as file:
            text = file.read()
    except OSError:
        problems.append(f"fault {name} is not there")
        return []
    if not text.endswith("\n"):
        problems.append(f"fault {name} does not end with a line end")
    return text.split("\n")[:-1]


def decoded(path):
    return re.sub("%(0[AaDd]|25)", lambda match: chr(int(match[1], 16)), path)


def manifest(name, payload):
    listed = {}
    paths = []
    for line in lines(name):
        match = re.fullmatch(r"([0-9a-f]{64})  (.+)", line)
        if not match:
            problems.append(f"fault {name}: {line!r}")
            continue
        path = decoded(match[2])
        if path in listed or path.startswith("data/") != payload or ".." in path.split("/") or path.startswith("/"):
            problems.append(f"fault {name}: {path!r}")
        listed[path] = match[1]
        paths.append(path.encode())
    if paths != sorted(paths):
        problems.append(f"fault {name} is not in order")
    return listed


if lines("bagit.txt") != ["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"]:
    problems.append("fault bagit.txt")
listed = manifest("manifest-sha256.txt", True)
tags = manifest("tagmanifest-sha256.txt", False)
for name in ("bagit.txt", "bag-info.txt", "manifest-sha256.txt"):
    if name not in tags:
        problems.append(f"fault {name} has no checksum")
expected = {**listed, **tags}

found = set()
size = 0
for folder, _, names in os.walk(root):
    for name in names:
        path = os.path.relpath(os.path.join(folder, name), root)
        found.add(path)
        if path == "tagmanifest-sha256.txt":
            continue
        if path not in expected:
            problems.append(f"extra {path}")
            continue
        with open(os.path.join(folder, name), "rb") as file:
            content = file.read()
        if path in listed:
            size += len(content)
        if hashlib.sha256(content).hexdigest() != expected[path]:
            problems.append(f"changed {path}")
problems += [f"missing {path}" for path in expected if path not in found]

info = dict(line.split(": ", 1) for line in lines("bag-info.txt"))
if not problems and info.get("Payload-Oxum") != f"{size}.{len(listed)}":
    problems.append(f"fault Payload-Oxum is {info.get('Payload-Oxum')} and should be {size}.{len(listed)}")

print("\n".join(sorted(problems)))
sys.exit(1 if problems else 0)
