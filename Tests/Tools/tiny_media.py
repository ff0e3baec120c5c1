"""The smallest files of each kind that a reader takes for what they are. Every label gives other bytes."""

import struct
import zlib


def png(label):
    """A 2×2 picture whose colour comes from the label."""
    colour = zlib.crc32(label.encode()).to_bytes(4, "big")[:3]

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + colour * 2 for _ in range(2))
    text = b"Comment\0" + label.encode("latin-1", "replace")
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"tEXt", text)
            + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def jpg(label):
    """A grey 2×2 picture: one block whose only coefficient is zero."""
    def segment(marker, data):
        return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data

    one_code = bytes([1]) + bytes(15) + b"\0"
    return (b"\xff\xd8" + segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0") + segment(0xFE, label.encode())
            + segment(0xDB, b"\0" + bytes([1]) * 64)
            + segment(0xC0, struct.pack(">BHHB", 8, 2, 2, 1) + b"\x01\x11\0")
            + segment(0xC4, b"\0" + one_code) + segment(0xC4, b"\x10" + one_code)
            + segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"\x3f\xff\xd9")


def gif(label):
    comment = label.encode()[:255]
    return (b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff" + b"!\xfe" + bytes([len(comment)]) + comment + b"\0"
            + b",\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;")


def _iso_media(brand, label):
    data = label.encode()
    brands = brand + b"\0\0\0\0" + b"isom" + brand
    return struct.pack(">I4s", 8 + len(brands), b"ftyp") + brands + struct.pack(">I4s", 8 + len(data), b"free") + data


def mp4(label):
    """The header of an MPEG-4 film, without pictures."""
    return _iso_media(b"mp42", label)


def m4a(label):
    """The header of an MPEG-4 sound, without sound."""
    return _iso_media(b"M4A ", label)


def wav(label):
    data = label.encode() + b"\x80" * (len(label.encode()) % 2)
    form = b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 8000, 1, 8) + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(form)) + form


def pdf(label):
    """A document with no page."""
    return (f"%PDF-1.4\n% {label}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").encode()


def text(label):
    return (label + "\n").encode()


BY_EXTENSION = {"png": png, "jpg": jpg, "gif": gif, "mp4": mp4, "m4a": m4a, "aac": m4a, "wav": wav, "pdf": pdf,
                "txt": text, "csv": text}


def file_for(path):
    """The bytes for a path, by its extension; every path gives other bytes."""
    return BY_EXTENSION[path.rsplit(".", 1)[-1].lower()](path.rsplit("/", 1)[-1])
