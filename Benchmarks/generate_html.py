#!/usr/bin/env python3
"""Writes an invented download of Facebook in HTML that is nothing but messages.

usage: generate_html.py OUT [--messages 200000] [--conversations 40] [--page 10000] [--shape section|early|threads] [--language it|en]

`section` are the pages since 2024, `early` those of 2018 to 2021, `threads` the one page of the years before, with every
conversation in several blocks. With `--conversations 1 --page 0` all messages stand on one page. The same arguments give
the same bytes.
"""

import argparse
import html
import os
import random
from datetime import datetime, timedelta

MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "it": "gen feb mar apr mag giu lug ago set ott nov dic".split(),
}
LONG = ("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
        "lunedì martedì mercoledì giovedì venerdì sabato domenica".split())
WORDS = ("ciao grazie domani alle otto perché non si può & allora va bene quando arrivi a casa <3 prenoto un tavolo per due "
         "il menù è sul sito 😀 ok certo buona serata ho visto la foto costa troppo però mi piace l'altro è meglio").split()
OWNER = "Nora Pero"
STYLE = "".join(f"._{index:x}{{margin:{index % 9}px;padding:0 {index % 7}px;color:#{index * 997 % 0xFFFFFF:06x}}}" for index in range(160))


def clock(moment, language):
    return (f"{MONTHS[language][moment.month - 1]} {moment.day:02}, {moment.year} {moment.hour % 12 or 12}:{moment.minute:02}:"
            f"{moment.second:02} {'am' if moment.hour < 12 else 'pm'}")


def early_clock(moment, language):
    return f"{moment.day} {MONTHS[language][moment.month - 1]} {moment.year}, {moment.hour:02}:{moment.minute:02}"


def long_clock(moment):
    return (f"{LONG[1][moment.weekday()]} {moment.day} {LONG[0][moment.month - 1]} {moment.year} alle ore {moment.hour:02}:"
            f"{moment.minute:02} UTC+01")


class Writer:
    def __init__(self, options):
        self.options = options
        self.random = random.Random(2024)

    def text(self):
        count = self.random.choice((1, 2, 3, 5, 8, 8, 13, 21, 34))
        return html.escape(" ".join(self.random.choice(WORDS) for _ in range(count)))

    def message(self, sender, other, moment, folder):
        number = self.random.random()
        text, shared, reactions = self.text(), "", ""
        if number < 0.05:
            uri = f"{folder}/photos/{self.random.randrange(10 ** 15)}.jpg"
            shared = f'<div><a target="_blank" href="{uri}"><img src="{uri}" class="_a6_o _3-96" /></a></div>'
        if number > 0.9:
            reactions = f'<ul class="_a6-q"><li><span>❤{html.escape(other)}</span></li></ul>'
        body = f"<div><div></div><div>{text}</div><div>{shared}</div><div></div><div>{reactions}</div></div>"
        sender = html.escape(sender)
        if self.options.shape == "early":
            return ('<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">'
                    f'{sender}</div><div class="_3-96 _2let">{body}</div><div class="_3-94 _2lem">'
                    f"{early_clock(moment, self.options.language)}</div></div>")
        return (f'<section class="_a6-g" aria-labelledby="u_0_{number:.6f}"><h2 class="_2ph_ _a6-h _a6-i" id="u_0_{number:.6f}">'
                f'{sender}</h2><div class="_2ph_ _a6-p">{body}</div><footer class="_3-94 _a6-o"><div class="_a72d">'
                f"{clock(moment, self.options.language)}</div></footer></section>")

    def page(self, title, blocks):
        container = 'div class="_4t5n"' if self.options.shape == "early" else 'main class="_a706"'
        yield (f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{html.escape(title)}'
               f'</title><style type="text/css">{STYLE}</style></head><body class="_5vb_ _2yq _a7o5"><div class="clearfix _ikh">'
               f'<div class="_4bl9"><{container} role="main">')
        yield from blocks
        yield f"</{container.split()[0]}></div></div></body></html>"

    def write(self, path, pieces):
        path = os.path.join(self.options.out, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(pieces)

    def conversations(self):
        """(folder, name, messages): a few long ones, many short ones."""
        weights = [1 / (index + 1) for index in range(self.options.conversations)]
        left = self.options.messages
        for index, weight in enumerate(weights):
            count = left if index + 1 == len(weights) else min(left, round(self.options.messages * weight / sum(weights)))
            left -= count
            name = f"{('Luca', 'Anna', 'Bea', 'Carlo', 'Dora')[index % 5]} Prova {index}"
            yield f"your_facebook_activity/messages/inbox/{name.lower().replace(' ', '')}_{7 * 10 ** 14 + index}", name, count

    def senders(self, name, count):
        """(sender, other, time), newest first."""
        moment = datetime(2026, 11, 22, 13, 44, 7)
        for _ in range(count):
            pair = (OWNER, name) if self.random.random() < 0.5 else (name, OWNER)
            yield *pair, moment
            moment -= timedelta(seconds=self.random.choice((7, 30, 61, 300, 4000)))

    def pages(self):
        for folder, name, count in self.conversations():
            stream = self.senders(name, count)
            size = self.options.page or max(count, 1)
            for page in range((count + size - 1) // size):
                blocks = (self.message(*next(stream), folder) for _ in range(min(size, count - page * size)))
                self.write(f"{folder}/message_{page + 1}.html", self.page(name, blocks))

    def threads(self):
        def blocks():
            open_ = [(name, self.senders(name, count), count) for _, name, count in self.conversations()]
            while open_:
                again = []
                for name, stream, left in open_:
                    yield f'<div class="thread">{OWNER}, {name}'
                    for _ in range(min(left, 2000)):
                        sender, _, moment = next(stream)
                        yield (f'<div class="message"><div class="message_header"><span class="user">{sender}</span>'
                               f'<span class="meta">{long_clock(moment)}</span></div></div><p>{self.text()}</p>')
                    yield "</div>"
                    if left > 2000:
                        again.append((name, stream, left - 2000))
                open_ = again
        self.write("html/messages.htm", [
            f"<html><head><title>{OWNER} - Messages</title></head><body><div class=\"contents\"><h1>{OWNER}</h1><div>",
            *blocks(), "</div></div><div class=\"footer\">Downloaded</div></body></html>"])

    def run(self):
        if self.options.shape == "threads":
            return self.threads()
        profile = (f'<div class="_a6-g"><table><tr><th>Nome</th><td>{OWNER}</td></tr></table></div>')
        self.write("personal_information/profile_information/profile_information.html", self.page("Profilo", [profile]))
        zone = '<section class="_a6-g"><table><tr><td>Fuso orario</td><td>Europe/Rome</td></tr></table></section>'
        self.write("logged_information/location/timezone.html", self.page("Fuso", [zone]))
        self.pages()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--conversations", type=int, default=40)
    parser.add_argument("--page", type=int, default=10_000)
    parser.add_argument("--shape", choices=("section", "early", "threads"), default="section")
    parser.add_argument("--language", choices=("it", "en"), default="it")
    options = parser.parse_args()
    Writer(options).run()


if __name__ == "__main__":
    main()
