"""The entries of a sample's inputs, read apart from the program."""

import os
import zipfile


def entries_of(archive):
    """Every file in the inputs below `archive`, folders and zips alike: (input, path in it, bytes)."""
    for part in sorted(os.listdir(archive)):
        full = os.path.join(archive, part)
        if os.path.isdir(full):
            for folder, folders, files in os.walk(full):
                folders.sort()
                for name in sorted(files):
                    path = os.path.join(folder, name)
                    with open(path, "rb") as file:
                        yield part, os.path.relpath(path, full), file.read()
        else:
            with zipfile.ZipFile(full) as zipped:
                for entry in sorted(zipped.infolist(), key=lambda entry: entry.filename):
                    yield part, entry.filename, zipped.read(entry)
