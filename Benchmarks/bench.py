#!/usr/bin/env python3
"""Measures `portavia export` on generated archives, and whatever it can be compared with.

usage: bench.py [--sizes 200000,1000000] [--chats 1000000] [--chat-bytes 0] [--rounds 5] [--work DIR] [--no-build]

The archives come from Tests/Tools/generate_facebook.py and generate_instagram.py (direct messages) and, when a folder with reference programs is there
(`--reference`, by default ../shared/bench beside the package), from its peergen.py as well; its floor_full.c (a bare C
program: zip, four tables, one CSV) and baseline.py (what one would write in Python) are then run in turn with ours.
Each round runs every program once, so that a busy minute of the machine hits all of them; medians are printed.
Our archives hold the inbox alone and no media, because the floor reads nothing else. Chats of WhatsApp (texts of
Tests/Tools/generate_whatsapp.py) are read by portavia alone; `--chat-bytes 1000000000` adds one of 1 GB. `verify` reads
and accounts for everything and writes nothing: for a zip `unzip -t` is measured beside it, for a chat `wc -l`. Nothing
here passes or fails.
"""

import argparse
import glob
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time

PACKAGE = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))
GENERATOR = os.path.join(PACKAGE, "Tests", "Tools", "generate_facebook.py")
CHATS = os.path.join(PACKAGE, "Tests", "Tools", "generate_whatsapp.py")
INSTAGRAM = os.path.join(PACKAGE, "Tests", "Tools", "generate_instagram.py")


def say(text):
    print(text, flush=True)


def measure(command):
    """Wall seconds, processor seconds, peak memory in MB, exit status and errors of one run.

    The system counts the memory of this program until the other has started, so less than about 15 MB cannot be seen.
    """
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    peak = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return wall, usage.ru_utime + usage.ru_stime, peak, process.returncode, errors.decode(errors="replace")


def remove(path):
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.exists(path):
        os.remove(path)


def archive(folder, generator, arguments):
    """The zip in `folder`, generated when it is absent or older than its generator."""
    zips = glob.glob(os.path.join(folder, "*.zip"))
    if not zips or os.path.getmtime(zips[0]) < os.path.getmtime(generator):
        remove(folder)
        os.makedirs(folder)
        subprocess.run([sys.executable, generator, *arguments], check=True, stdout=subprocess.DEVNULL)
        zips = glob.glob(os.path.join(folder, "*.zip"))
    return zips[0]


def chat(options, size, argument):
    """(name, messages, text) of a chat, generated when it is absent or older than its generator."""
    path = os.path.join(options.work, f"chat-{size}", "Chat WhatsApp con Giulia Prova.txt")
    if not os.path.exists(path) or os.path.getmtime(path) < os.path.getmtime(CHATS):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        subprocess.run([sys.executable, CHATS, path, argument, str(size)], check=True, stdout=subprocess.DEVNULL)
    if argument == "--messages":
        return "chat", size, path
    with open(path, encoding="utf-8") as file:
        return "chat", sum(1 for line in file if line[2:3] == "/" and line[16:19] == " - "), path


def archives(options):
    """(name, size, zip) of all that is to be measured."""
    for size in options.chats:
        yield chat(options, size, "--messages")
    if options.chat_bytes:
        yield chat(options, options.chat_bytes, "--bytes")
    for size in options.sizes:
        folder = os.path.join(options.work, f"own-{size}")
        yield "own", size, archive(folder, GENERATOR, ["--messages", str(size), "--media", "none", "--boxes", "inbox", "--out", folder])
    for size in options.sizes:
        folder = os.path.join(options.work, f"instagram-{size}")
        yield "instagram", size, archive(folder, INSTAGRAM, ["--messages", str(size), "--out", folder])
    peer = os.path.join(options.reference, "peergen.py")
    if not os.path.exists(peer):
        return say(f"no {peer}: only our own archives are measured")
    for size in options.sizes:
        folder = os.path.join(options.work, f"reference-{size}")
        yield "reference", size, archive(folder, peer, [folder, str(size), "--ig", "10", "--wa", "10"])


def programs(options):
    """Name → (command for an archive, what to remove before a run)."""
    out = os.path.join(options.work, "out")
    os.makedirs(out, exist_ok=True)
    found = {}
    if not options.no_build:
        subprocess.run(["swift", "build", "-c", "release", "--product", "portavia"], cwd=PACKAGE, check=True)
    ours = os.path.join(PACKAGE, ".build", "release", "portavia")
    export = os.path.join(out, "export")
    if os.path.exists(ours):
        found["portavia"] = (lambda zip: [ours, "export", zip, "--output", export], [export])
        found["verify"] = (lambda zip: [ours, "verify", zip], [])
    else:
        say(f"no {ours}: portavia is not measured")
    found["one pass"] = (lambda path: ["unzip", "-tqq", path] if path.endswith(".zip") else ["wc", "-l", path], [])
    floor = os.path.join(options.reference, "floor_full.c")
    if os.path.exists(floor) and shutil.which("cc"):
        binary, files = os.path.join(out, "floor"), [os.path.join(out, name) for name in ("floor.sqlite", "floor.csv")]
        subprocess.run(["cc", "-O2", "-w", "-D_GNU_SOURCE", floor, "-lz", "-lsqlite3", "-o", binary], check=True)
        found["C floor"] = (lambda zip: [binary, zip, *files], files)
    else:
        say("no floor_full.c or no C compiler: the floor is not measured")
    baseline = os.path.join(options.reference, "baseline.py")
    if os.path.exists(baseline):
        rows = [os.path.join(out, name) for name in ("baseline.sqlite", "baseline.csv")]
        found["Python"] = (lambda zip: [sys.executable, baseline, zip, *rows], rows)
    else:
        say("no baseline.py: the Python program is not measured")
    return found


def measure_all(found, zips, rounds):
    """(program, archive, size) → the runs."""
    runs = {}
    for number in range(rounds):
        for name, size, zip in zips:
            for program, (command, leavings) in found.items():
                # What ours is compared with reads Messenger alone.
                if name in ("chat", "instagram") and program in ("C floor", "Python"):
                    continue
                for path in leavings:
                    remove(path)
                run = measure(command(zip))
                if run[3] not in (0, 1):
                    say(f"{program} on {name} {size}: status {run[3]}\n{run[4][-500:]}")
                    continue
                runs.setdefault((program, name, size), []).append(run)
        say(f"round {number + 1} of {rounds} done")
    return runs


def table(runs, zips):
    middle = {key: [statistics.median(run[i] for run in group) for i in range(3)] for key, group in runs.items()}
    say(f"\n{'archive':<22}{'program':<12}{'wall s':>8}{'cpu s':>8}{'peak MB':>9}{'messages/s':>12}{'ours / it':>11}")
    for name, size, _ in zips:
        for program in dict.fromkeys(key[0] for key in middle):
            if (program, name, size) in middle:
                wall, cpu, peak = middle[program, name, size]
                ours = middle.get(("portavia", name, size))
                ratio = f"{ours[0] / wall:.2f}" if ours and program != "portavia" else ""
                say(f"{name + ' ' + format(size, ','):<22}{program:<12}{wall:>8.2f}{cpu:>8.2f}{peak:>9.1f}{size / wall:>12,.0f}{ratio:>11}")
    say("")
    for program in dict.fromkeys(key[0] for key in middle):
        for name in dict.fromkeys(key[1] for key in middle):
            sizes = sorted({size for other, size, _ in zips if other == name})
            small, big = (middle.get((program, name, size)) for size in (sizes[0], sizes[-1]))
            if small and big and len(sizes) > 1:
                say(f"growth of {program} on {name} archives, {sizes[0]:,} to {sizes[-1]:,}: "
                    f"{big[0] / small[0]:.2f} times the time for {sizes[-1] / sizes[0]:.1f} times the messages")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=lambda text: [int(x) for x in text.split(",")], default=[200_000, 1_000_000])
    parser.add_argument("--chats", type=lambda text: [int(x) for x in text.split(",") if x], default=[1_000_000])
    parser.add_argument("--chat-bytes", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", default=os.path.join(PACKAGE, ".build-bench"))
    parser.add_argument("--reference", default=os.path.join(PACKAGE, "..", "shared", "bench"))
    parser.add_argument("--no-build", action="store_true")
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    say(f"{platform.platform()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    found = programs(options)
    zips = list(archives(options))
    for name, size, zip in zips:
        say(f"{name} {size:,}: {os.path.getsize(zip) / 1e6:.1f} MB")
    table(measure_all(found, zips, options.rounds), zips)
    ours = os.path.join(PACKAGE, ".build", "release", "portavia")
    if os.path.exists(ours):
        starts = [measure([ours, "--help"])[0] for _ in range(10)]
        say(f"portavia --help: {statistics.median(starts) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
