#!/usr/bin/env python3
"""Says where a JSON document does not follow a JSON Schema.

usage: check_schema.py SCHEMA[#/$defs/NAME] DOCUMENT

Knows the words that our schemas use, and stops at any other, so that nothing is taken for checked that is not.
"""

import json
import sys

KNOWN = {"$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "required", "properties",
         "additionalProperties", "items", "oneOf"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def is_type(value, name):
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def check(schema, value, root, place, faults):
    unknown = set(schema) - KNOWN
    if unknown:
        raise SystemExit(f"words that this tool does not know: {sorted(unknown)}")
    if "$ref" in schema:
        target = root
        for name in schema["$ref"].removeprefix("#/").split("/"):
            target = target[name]
        check(target, value, root, place, faults)
    types = schema.get("type")
    if types is not None and not any(is_type(value, name) for name in ([types] if isinstance(types, str) else types)):
        faults.append(f"{place}: not of type {types}")
        return
    if "enum" in schema and value not in schema["enum"]:
        faults.append(f"{place}: none of {schema['enum']}")
    if "oneOf" in schema:
        fits = 0
        for option in schema["oneOf"]:
            own = []
            check(option, value, root, place, own)
            fits += not own
        if fits != 1:
            faults.append(f"{place}: fits {fits} of the forms")
    if isinstance(value, dict):
        for name in schema.get("required", []):
            if name not in value:
                faults.append(f"{place}: no member {name}")
        members = schema.get("properties", {})
        others = schema.get("additionalProperties", True)
        for name, member in value.items():
            if name in members:
                check(members[name], member, root, f"{place}/{name}", faults)
            elif others is False:
                faults.append(f"{place}: member {name} is not in the schema")
            elif isinstance(others, dict):
                check(others, member, root, f"{place}/{name}", faults)
    if isinstance(value, list) and "items" in schema:
        for index, element in enumerate(value):
            check(schema["items"], element, root, f"{place}/{index}", faults)


def main():
    name, document = sys.argv[1:]
    path, _, part = name.partition("#/")
    with open(path, encoding="utf-8") as file:
        root = json.load(file)
    with open(document, encoding="utf-8") as file:
        value = json.load(file)
    faults = []
    check({"$ref": "#/" + part} if part else root, value, root, "", faults)
    for fault in faults[:20]:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
