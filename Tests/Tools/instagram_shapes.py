"""The dialects of Instagram's records: `string_list_data`, `string_map_data` and what labels hold."""

from sample_archive import label, labelled, message, seconds

SITE = "https://www.instagram.com/"


def listed(name, when=None, title="", site=SITE, value=True, **more):
    """A `string_list_data` record of somebody or something with a name."""
    entry = {"href": site + name.strip()}
    if value:
        entry["value"] = name if value is True else value
    entry["timestamp"] = seconds(when) if when else 0
    entry.update(more)
    return {"title": title, "media_list_data": [], "string_list_data": [entry]}


def field(value="", when=None, href=""):
    """A member of `string_map_data`."""
    return {"href": href, "value": value, "timestamp": seconds(when) if when else 0}


def mapped(fields, title="", media=None):
    """A `string_map_data` record; texts become fields."""
    return {"title": title, "media_map_data": media or {},
            "string_map_data": {name: field(value) if isinstance(value, str) else value for name, value in fields.items()}}


def media(uri, when, title="", **more):
    """A picture or film; one with a caption has it in its title."""
    return {"uri": uri, "creation_timestamp": seconds(when), **more, "title": title}


def person(url, name, username, labels=("URL", "Name", "Username")):
    return [label(labels[0], url, **({"href": url} if url else {})), label(labels[1], name), label(labels[2], username)]


def owner_group(title, entries):
    return {"title": title, "dict": [{"title": "", "dict": entries}]}


__all__ = ["SITE", "listed", "field", "mapped", "media", "person", "owner_group", "label", "labelled", "message", "seconds"]
