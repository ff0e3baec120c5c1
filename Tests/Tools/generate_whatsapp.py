#!/usr/bin/env python3
"""Writes a chat of WhatsApp of any size: invented people, the same text for the same arguments.

usage: generate_whatsapp.py OUT.txt [--messages 1000000 | --bytes 1000000000] [--dialect android|ios] [--people 2]

The texts have the lengths of real ones, one in seven has several lines, one in twelve a file that was left out. Real
chats end at 40,000 messages; these show that nothing depends on it.
"""

import argparse
import random
from datetime import datetime, timedelta

WORDS = ("buongiorno grazie perfetto domani ordine tela blu quando prezzo consegna però così certo ecco bene metri cuscini "
         "fattura appuntamento 🙂 👍 è la una per con del sono arrivato").split()
OMITTED = {"android": ["<Media omessi>"], "ios": ["\u200eimmagine omessa", "\u200evideo omesso", "\u200eaudio omesso"]}
NOTICE = "I messaggi e le chiamate sono crittografati end-to-end."


def header(dialect, now):
    if dialect == "ios":
        return f"[{now.day}/{now.month}/{now:%y, %H:%M:%S}] "
    return f"{now:%d/%m/%y, %H:%M} - "


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--bytes", type=int)
    parser.add_argument("--dialect", choices=list(OMITTED), default="android")
    parser.add_argument("--people", type=int, default=2)
    options = parser.parse_args()
    pick = random.Random(7)
    people = ["Nora Pero", "Giulia Prova"] + [f"Cliente {number}" for number in range(3, options.people + 1)]
    # Composing each text anew would take most of the time.
    texts = [" ".join(pick.choices(WORDS, k=max(1, int(pick.lognormvariate(1.8, 0.8))))) for _ in range(5000)]
    now, end = datetime(2015, 1, 1, 8), "\r\n" if options.dialect == "ios" else "\n"
    written = count = 0
    with open(options.out, "w", encoding="utf-8", newline="") as file:
        while written < options.bytes if options.bytes else count < options.messages:
            piece = [header(options.dialect, now) + NOTICE + end] if count == 0 else []
            while len(piece) < 10_000 and (options.bytes or count + len(piece) < options.messages):
                now += timedelta(seconds=pick.randrange(1, 500))
                text = texts[pick.randrange(5000)]
                kind = pick.random()
                if kind < 0.08:
                    text = pick.choice(OMITTED[options.dialect])
                elif kind < 0.22:
                    text += end + texts[pick.randrange(5000)] + end + texts[pick.randrange(5000)]
                mark = "\u200e" if text.startswith("\u200e") else ""
                piece.append(f"{mark}{header(options.dialect, now)}{people[pick.randrange(len(people))]}: {text}{end}")
            count += len(piece)
            block = "".join(piece)
            written += len(block.encode())
            file.write(block)
    print(f"{options.out}: {count:,} messages, {written / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
