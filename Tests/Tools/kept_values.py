"""Is every value of the archive somewhere in the export? Nothing may be lost in silence.

Each JSON, HTML and CSV file that the scope does not leave out is read with Python's own reader. Every text and number in it must
stand in some cell of the database: as it is, as part of a longer text, as an instant, or in a record that was kept
verbatim. What may be missing is listed below, each with its reason.
"""

import json
import re
from html.parser import HTMLParser
from datetime import datetime, timedelta, timezone

from meta_json import repaired
from sample_entries import table_of
from truth_rows import scalars

# Keys whose values the scope `business` withholds, and the header of a conversation, which becomes its columns.
WITHHELD = {"ip", "upload_ip", "ip_address", "datr_cookie", "device_id"}
RENAMED = {"thread_path", "thread_type"}
# Words of the platform that become words of the schema.
WORDS = {"LIKE", "LOVE", "HAHA", "WOW", "SAD", "ANGER", "CARE", "ANGRY", "SORRY", "NONE",
         "FB", "IG", "TRUE", "FALSE", "GENERIC", "SHARE", "CALL", "SUBSCRIBE", "UNSUBSCRIBE", "👍"}

# Letters that Meta writes before ids, numbers and postal codes in its tables.
PREFIX = re.compile(r"^(?:l|f|c|as|ag|p|z):(?=[+<\d])")
PLATFORM_KEY = re.compile(r"[A-Za-z0-9_-]+")


def read(data):
    return json.loads(data, parse_int=str_number, parse_float=str_number)


class Number(str):
    """The digits of a number, as they stand in the file."""


def str_number(digits):
    return Number(digits)


def values(value, key=""):
    if isinstance(value, dict):
        for name, member in value.items():
            if name in WITHHELD | RENAMED:
                continue
            # The name of a member is a value too where it is no word of the platform: groups, telephone numbers.
            if not PLATFORM_KEY.fullmatch(name):
                yield "", repaired(name)
            yield from values(member, name)
    elif isinstance(value, list):
        for member in value:
            yield from values(member, key)
    elif isinstance(value, Number):
        yield key, value
    elif isinstance(value, str) and value.strip():
        yield key, repaired(value).replace("\r\n", "\n")


def cells(data):
    """Every cell of a table, and with its column what it is called."""
    header, rows = table_of(data)
    for row in rows:
        for index, cell in enumerate(row):
            if cell:
                yield header[index] if index < len(header) else "", PREFIX.sub("", cell)


def instants(digits):
    """A number of seconds or milliseconds, as the database writes an instant."""
    for unit in (1, 1000):
        try:
            moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=int(digits) * 1000 // unit)
            yield moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"
        except (ValueError, OverflowError):
            pass


def instants_in_words(text):
    """`2019-10-05T10:00:00+00:00`, as the database writes an instant."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return
    if moment.tzinfo:
        yield from instants(str(int(moment.timestamp())))


class Haystack:
    """Everything that the tables hold."""

    def __init__(self, database):
        self.cells = set()
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if table in ("vocabulary", "findings", "export_info"):
                continue
            for row in database.execute(f"SELECT * FROM {table}"):
                for column, value in zip(row.keys(), row):
                    self.add(column, value)
        self.long = "\n\0\n".join(cell for cell in self.cells if len(cell) > 1)

    def add(self, column, value):
        if value is None:
            return
        if isinstance(value, bytes):
            try:
                self.cells.update(repaired(str(scalar)) for scalar in scalars(read(value)))
            except ValueError:
                # Escapes and all: good enough for the pieces of a broken record.
                self.cells.add(repaired(value.decode("latin-1").replace("\\/", "/")))
            return
        if column == "extra":
            self.cells.update(map(str, scalars(read(value))))
        self.cells.add(str(value))

    def has(self, key, value):
        if isinstance(value, Number):
            return value in self.cells or value == "0" or self.has_number(value)
        if value in self.cells or value.upper() in WORDS or value in self.long:
            return True
        if any(instant in self.cells for instant in instants_in_words(value)):
            return True
        if key == "uri" and re.search(r"(^|/)icons/\w+\.png$", value):
            return True
        # A reference to a file: the database has the path under which it was found.
        return key == "uri" and value.rsplit("/", 1)[-1] in self.long

    def has_pieces(self, text):
        """A line of a page: a label and its values, names in a row, an emoji before a name."""
        pieces = re.split(r"[:,()]| (?:e|and) ", re.sub(r"^([^\w\s]+)(?=\w)", r"\1,", text))
        pieces = [piece.strip() for piece in (pieces[1:] if ":" in text else pieces)]
        return all(self.has("", piece) or self.has_number(piece) for piece in pieces if piece) and (":" in text or len(pieces) > 1)

    def has_number(self, digits):
        try:
            if repr(float(digits)) in self.cells:
                return True
        except ValueError:
            pass
        return any(instant in self.cells for instant in instants(digits))


class Page(HTMLParser):
    """The texts and addresses of a page that stand in its container."""

    def __init__(self, data):
        super().__init__()
        self.depth, self.found, self.label = 0, [], 0
        self.feed(data.decode())

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if self.depth or attributes.get("role") == "main" or attributes.get("class") == "contents":
            # What stands right in the cell of a label may name a column.
            self.label = self.depth + 1 if tag in ("td", "th") and "_a6_q" in attributes.get("class", "_a6_q") else self.label
            self.depth += tag not in ("br", "img", "meta")
            self.found += [("uri", attributes[key]) for key in ("src", "href") if key in attributes]

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self.depth -= bool(self.depth) and tag not in ("br", "img", "meta")

    def handle_endtag(self, tag):
        self.label = 0 if self.label == self.depth else self.label
        self.depth -= self.depth > 0

    def handle_data(self, text):
        if self.depth and text.strip() and self.label != self.depth:
            self.found.append(("page", text.strip()))


def lost(database, files, exceptions):
    """(path, key, value) of everything that is in no cell; `files` are (path, bytes)."""
    haystack = Haystack(database)
    for path, data in files:
        try:
            if path.endswith(".csv"):
                found = cells(data)
            else:
                found = Page(data).found if path.endswith((".html", ".htm")) else values(read(data))
        except ValueError:
            continue
        for key, value in found:
            if not haystack.has(key, value) and not (key == "page" and haystack.has_pieces(value)) and [path, key] not in exceptions:
                yield path, key, value
