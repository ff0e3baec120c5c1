"""JSON the way Meta writes it in its downloads.

Two blanks of indentation, `/` written as `\\/`, and every byte above 0x7F of the UTF-8 text written as a
`\\u00XX` escape of its own, so that readers see UTF-8 taken for Latin-1.
"""


class Raw(str):
    """Text that goes into the file as it stands: for records that are broken on purpose."""


def string(value):
    """A JSON string; `bytes` are written byte for byte, which allows texts that are cut inside a character."""
    data = value if isinstance(value, bytes) else value.encode("utf-8")
    return '"' + "".join(map(_ESCAPES.__getitem__, data)) + '"'


def dumps(value, old_empties=False, indent=0):
    """`value` as text. Until 2021 an empty array or object took three lines (`old_empties`)."""
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, (str, bytes)):
        return string(value)
    if value is True or value is False or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, (int, float)):
        return repr(value)
    inner, outer = "\n" + "  " * (indent + 1), "\n" + "  " * indent
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    if not value:
        return opening + (inner + outer if old_empties else "") + closing
    if isinstance(value, dict):
        items = [string(k) + ": " + dumps(v, old_empties, indent + 1) for k, v in value.items()]
    else:
        items = [dumps(v, old_empties, indent + 1) for v in value]
    return opening + inner + ("," + inner).join(items) + outer + closing


def repaired(value):
    """Text as it was meant, in a value of any kind: the bytes that Meta took for characters, where they are that."""
    if isinstance(value, str):
        try:
            return value.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return value
    if isinstance(value, list):
        return [repaired(item) for item in value]
    if isinstance(value, dict):
        return {repaired(key): repaired(item) for key, item in value.items()}
    return value


def damaged(value):
    """The value with its texts as Meta writes them: bytes of UTF-8 taken for characters."""
    if isinstance(value, str):
        return value.encode("utf-8").decode("latin-1")
    if isinstance(value, list):
        return [damaged(item) for item in value]
    if isinstance(value, dict):
        return {damaged(key): damaged(item) for key, item in value.items()}
    return value


def _escape(byte):
    short = {0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r", 0x22: '\\"', 0x2F: "\\/", 0x5C: "\\\\"}
    if byte in short:
        return short[byte]
    return chr(byte) if 0x20 <= byte < 0x80 else "\\u%04x" % byte


_ESCAPES = [_escape(byte) for byte in range(256)]
