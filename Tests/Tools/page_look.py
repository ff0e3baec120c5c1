#!/usr/bin/env python3
"""Opens a page in headless Chromium: is there something to see, does it ask for anything, does it break its own policy?

usage: page_look.py CHROMIUM PAGE.html SCREENSHOT.png [WIDTH] [dark]

Prints `colours N`, `requests N`, `violations N`; the addresses and messages follow.
"""

import os
import re
import struct
import subprocess
import sys
import tempfile
import zlib

chromium, page, screenshot = sys.argv[1:4]
width = sys.argv[4] if len(sys.argv) > 4 else "1000"


def colours(path):
    """How many colours the picture has: PNG of 8 bits with filters (W3C PNG section 9)."""
    data = open(path, "rb").read()
    place, image, depth = 8, b"", 3
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        body = data[place + 8:place + 8 + length]
        if kind == b"IHDR":
            columns, rows, _, colour = struct.unpack(">IIBB", body[:10])
            depth = {2: 3, 6: 4}[colour]
        if kind == b"IDAT":
            image += body
        place += length + 12
    raw = zlib.decompress(image)
    stride = columns * depth
    before = bytearray(stride)
    seen = set()
    for row in range(rows):
        filter_, line = raw[row * (stride + 1)], bytearray(raw[row * (stride + 1) + 1:(row + 1) * (stride + 1)])
        if filter_:
            for i in range(stride):
                a = line[i - depth] if i >= depth else 0
                b = before[i]
                if filter_ == 1:
                    line[i] = (line[i] + a) & 255
                elif filter_ == 2:
                    line[i] = (line[i] + b) & 255
                elif filter_ == 3:
                    line[i] = (line[i] + (a + b) // 2) & 255
                else:
                    c = before[i - depth] if i >= depth else 0
                    p = a + b - c
                    near = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
                    line[i] = (line[i] + near) & 255
        if row % 7 == 0:
            seen.update(bytes(line[i:i + 3]) for i in range(0, stride, depth * 3))
        before = line
    return len(seen)


with tempfile.TemporaryDirectory() as folder:
    log = os.path.join(folder, "net.json")
    command = [
        chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-extensions", "--disable-default-apps", "--force-device-scale-factor=1",
        f"--user-data-dir={folder}/profile", f"--window-size={width},2600", f"--log-net-log={log}", "--enable-logging=stderr",
        f"--screenshot={os.path.abspath(screenshot)}", "--virtual-time-budget=2000",
    ]
    if "dark" in sys.argv:
        command.append("--blink-settings=preferredColorScheme=0")
    run = subprocess.run(command + ["file://" + os.path.abspath(page.split("#")[0]) + ("#" + page.split("#")[1] if "#" in page else "")],
                         capture_output=True, text=True, timeout=120)
    messages = [line for line in run.stderr.splitlines() if "CONSOLE" in line or "Content Security" in line]
    text = open(log).read() if os.path.exists(log) else ""
    # What the page asks for stands in the log as requests; those of the browser itself go to its maker.
    asked = set(re.findall(r'"url":"((?:https?|wss?|ftp|file|data)://?[^"]*)"', text))
    own = re.compile(r"https?://([^/]*\.)?(google|googleapis|gvt1|gstatic|chrome)\.[a-z]+/|https?://localhost")
    asked = [url for url in asked if not own.match(url) and not url.startswith("file://" + os.path.abspath(page.split("#")[0]))]
    print("colours", colours(screenshot) if os.path.exists(screenshot) else 0)
    print("requests", len(asked))
    print("violations", len(messages))
    print("\n".join(asked + messages))
