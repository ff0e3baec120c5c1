#!/usr/bin/env python3
"""Measures `portavia export` on downloads in HTML beside the parser alone.

usage: bench_html.py [--messages 200000] [--rounds 5] [--work DIR] [--no-build]

The floor is html_floor.c: libxml2's push parser over the same pages with callbacks that do nothing. Downloads are those of
generate_html.py: pages of 10,000 messages, one page of 200 MB, and the one page of the years before 2018. Each round runs
every program once; medians are printed. Nothing here passes or fails.
"""

import argparse
import glob
import os
import platform
import statistics
import subprocess
import sys

from bench import PACKAGE, measure, remove, say

HERE = os.path.dirname(os.path.abspath(__file__))
GENERATOR = os.path.join(HERE, "generate_html.py")


def downloads(options):
    """(name, folder, messages) of all that is to be measured."""
    huge = 550_000
    for name, messages, arguments in [
        ("pages", options.messages, []),
        ("early pages", options.messages, ["--shape", "early"]),
        ("one page, 200 MB", huge, ["--conversations", "1", "--page", "0"]),
        ("threads", options.messages, ["--shape", "threads"]),
    ]:
        folder = os.path.join(options.work, f"html-{name.split(',')[0].replace(' ', '-')}-{messages}")
        if not os.path.isdir(folder) or os.path.getmtime(folder) < os.path.getmtime(GENERATOR):
            remove(folder)
            subprocess.run([sys.executable, GENERATOR, folder, "--messages", str(messages), *arguments], check=True)
        yield name, folder, messages


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", default=os.path.join(PACKAGE, ".build-bench"))
    parser.add_argument("--no-build", action="store_true")
    options = parser.parse_args()
    os.makedirs(os.path.join(options.work, "out"), exist_ok=True)
    say(f"{platform.platform()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    if not options.no_build:
        subprocess.run(["swift", "build", "-c", "release", "--product", "portavia"], cwd=PACKAGE, check=True)
    ours = os.path.join(PACKAGE, ".build", "release", "portavia")
    floor = os.path.join(options.work, "out", "html_floor")
    flags = subprocess.run(["xml2-config", "--cflags", "--libs"], check=True, capture_output=True, text=True).stdout.split()
    subprocess.run(["cc", "-O2", os.path.join(HERE, "html_floor.c"), *flags, "-o", floor], check=True)
    export = os.path.join(options.work, "out", "export")
    items = []
    for name, folder, messages in downloads(options):
        pages = sorted(path for end in ("html", "htm") for path in glob.glob(f"{folder}/**/*.{end}", recursive=True))
        listed = os.path.join(options.work, "out", os.path.basename(folder) + ".txt")
        with open(listed, "w") as file:
            file.writelines(page + "\n" for page in pages)
        items.append((name, folder, messages, listed, sum(os.path.getsize(page) for page in pages)))
    runs = {}
    for number in range(options.rounds):
        for name, folder, _, listed, _ in items:
            remove(export)
            for program, command in (("floor", [floor, listed]), ("portavia", [ours, "export", folder, "--output", export])):
                run = measure(command)
                if run[3] not in (0, 1):
                    say(f"{program} on {name}: status {run[3]}\n{run[4][-500:]}")
                    continue
                runs.setdefault((name, program), []).append(run)
        say(f"round {number + 1} of {options.rounds} done")
    say(f"\n{'download':<20}{'MB':>7}{'messages':>10}{'floor s':>9}{'MB/s':>7}{'ours s':>8}{'cpu s':>8}{'peak MB':>9}{'ours / floor':>14}")
    for name, _, messages, _, size in items:
        base, own = ([statistics.median(run[i] for run in runs[name, program]) for i in range(3)] for program in ("floor", "portavia"))
        say(f"{name:<20}{size / 1e6:>7.0f}{messages:>10,}{base[0]:>9.2f}{size / 1e6 / base[0]:>7.0f}{own[0]:>8.2f}{own[1]:>8.2f}"
            f"{own[2]:>9.1f}{own[0] / base[0]:>14.2f}")


if __name__ == "__main__":
    main()
