#!/usr/bin/env python3
"""Generates big Facebook downloads of invented people, with the truth about every record in them.

usage: generate_facebook.py --messages N --out DIR [--truth FILE] [--parts K] [--seed S] [--era 2019|2021|2024]
                            [--product profile|page] [--layout zip|folder] [--media some|all|none]
                            [--media-bytes BYTES] [--boxes all|inbox] [--everything]

The same arguments give the same bytes. The truth is an SQLite file: see `SCHEMA` for its tables and
compare_truth.py for the comparison. Times never repeat among posts, comments and given reactions, so that these
can be told apart; messages of one thread do share milliseconds, and then the order of the file decides.
"""

import argparse
import json
import os
import random
import sqlite3
import sys
import zipfile

import meta_json
import tiny_media

PAGE = 10_000  # messages per file, as Meta cuts them
SCHEMA = """
CREATE TABLE facts(key TEXT PRIMARY KEY, value);
CREATE TABLE entries(part INTEGER, path TEXT, bytes INTEGER, PRIMARY KEY(part, path)) WITHOUT ROWID;
CREATE TABLE conversations(thread_id TEXT PRIMARY KEY, folder TEXT, type TEXT, title TEXT, participants TEXT) WITHOUT ROWID;
CREATE TABLE messages(thread_id TEXT, position INTEGER, sender TEXT, direction TEXT, time_ms INTEGER, type TEXT,
  text TEXT, link_url TEXT, link_text TEXT, call_seconds INTEGER, is_deleted INTEGER,
  reactions TEXT, attachments TEXT, PRIMARY KEY(thread_id, position)) WITHOUT ROWID;
CREATE TABLE people(kind TEXT, name TEXT, time_ms INTEGER);
CREATE TABLE posts(time_ms INTEGER PRIMARY KEY, title TEXT, text TEXT, link_url TEXT, place_name TEXT, attachments TEXT);
CREATE TABLE comments(time_ms INTEGER PRIMARY KEY, text TEXT, target_label TEXT, attachments TEXT);
CREATE TABLE reactions_given(time_ms INTEGER PRIMARY KEY, type TEXT, target_label TEXT);
CREATE TABLE activities(path TEXT, title TEXT, text TEXT, time_ms INTEGER);
CREATE TABLE contacts(name TEXT, phone TEXT, email TEXT);
CREATE TABLE pictures(path TEXT, title TEXT, description TEXT);
"""
FOLDERS = {"inbox": "inbox", "archived_threads": "archived", "filtered_threads": "spam", "message_requests": "requests",
           "e2ee_cutover": "e2ee", "legacy_threads": "legacy", "broadcast": "broadcast"}
FIRST = """Ada Agnese Alba Aldo Ambra Angela Anselmo Arianna Attilio Aurora Bàrbara Bice Bruna Carlo Cecilia Cesare
Chloé Dario Delia Diego Edda Elia Emma Enea Ennio Fabio Flavia François Furio Gaia Gemma Gino Greta Ida Igor Ilda
Irène Ivo Jürgen Lara Lea Livia Lucio Luigi Màrta Mirko Moira Nadia Nico Noè Olga Omar Orso Pia Remo Rita Rocco Saul
Silvio Søren Tea Tito Ugo Vera Zoë Юлия 明子""".split()
LAST = """Abete Acqua Albero Alloro Ancora Aratro Arco Bosco Brezza Calzini Campanè Cappello Carota Castagna Ciliegia
Colle Conchiglia Cùcchiaio D'Ombra Duna Faggio Faro Felce Fiore Foglia Fontana Forchetta Gelso Ginepro Giunco Grano Isola
Lago Lampone Lanterna Làrice Lenticchia Limone Lino Luna Mandorla Mare Melo Mirto Nebbia Neve Noce Nùvola Olmo Onda
Orzo Palla Però Pigna Ponte Prato Quercia Riso Ruscello Sabbia Salice Sasso Sedano Sentiero Stella Tazza Tetto Tiglio
Torre Trifoglio Valle Vento Verza Zattera Zucca""".split()
OPENINGS = """Buongiorno|Salve|Ciao|Grazie mille|Perché no|Va bene così|Certo|D'accordo|Mi dispiace|Scusate|Senta|
Una domanda|Come dicevo|Allora|Però|Già che ci siamo|Ottimo|Perfetto|Non so|Vediamo""".replace("\n", "").split("|")
MIDDLES = """avete posto per sabato|il pacco è arrivato ieri|la fattura n. 12/B manca|quanto costa la spedizione|
vorrei un preventivo|si può pagare con carta|la taglia non è quella giusta|passo domani alle 18:30|il colore è più scuro|
chiudete a mezzogiorno|c'è parcheggio lì vicino|mi manda l'indirizzo|è già pronto|ci vediamo lunedì|posso cambiarlo|
lo sconto del 10% vale ancora|ha scritto "urgente" sul foglio|serve lo scontrino|cercavo quello blu|ne prendo due""".replace("\n", "").split("|")
ENDINGS = """, grazie!|?|.|… 😀|, a presto 👋🏽|! 🎉🎉|, fino a 12,50 €|; poi vediamo|: C:\\\\cartella\\\\foto|\n\nCordiali saluti| 👍|
 ❤️| (vedi https://example.com/a?b=1&c=2)|\t→ ok| 🇮🇹|, très bien| — così| 你好| Ã¨ rotto| ✅ """.replace("\n|", "|").split("|")
ODD = ["=1+1", "+39 000 000 0000", "-5 gradi", "@tutti", "'", '"', "\\", ",", ";", "a\nb\nc", " spazi intorno ", "é",
       "日本語だけ", "שלום", "مرحبا بالعالم", "👩‍👧‍👦", "null", "[object Object]", "{}", "\t", "0", "Z" * 3000, "è" * 2000]
EMOJI = ["❤", "👍", "😆", "😮", "😢", "😠", "👍🏽", "👩‍👧‍👦", "🇮🇹", "❤️"]
REACTIONS = {"LIKE": "like", "LOVE": "love", "HAHA": "haha", "WOW": "wow", "SAD": "sad", "ANGER": "angry",
             "CARE": "care", "ANGRY": "angry", "SORRY": "sad", "NONE": "other"}
escaped = meta_json.string


def bare(text):
    """The escaped text without its quotes."""
    return escaped(text)[1:-1]


class Parts:
    """The zips (or folders) of one download. The first takes the JSON, the others most of the media."""

    def __init__(self, options, r, user):
        suffixes = ["".join(r.choices("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789", k=8))
                    for _ in range(options.parts)]
        plain = options.era < 2024 and options.parts == 1
        date = {2019: "2019-02-05", 2021: "2021-10-01", 2024: "2024-11-22"}[options.era]
        self.names = [f"facebook-{user}" if plain else f"facebook-{user}-{date}-{s}" for s in suffixes]
        self.folder = options.out if options.layout == "folder" else None
        self.zips, self.entries = [], []
        for name in self.names:
            if not self.folder:
                self.zips.append(zipfile.ZipFile(os.path.join(options.out, name + ".zip"), "w"))

    def put(self, part, path, *blocks, stored=False):
        """Writes one entry; `blocks` are its bytes in pieces, so that a big file is never whole in memory."""
        blocks = [b.encode("ascii") if isinstance(b, str) else b for b in blocks]
        if self.folder:
            full = os.path.join(self.folder, self.names[part], path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "wb") as file:
                file.writelines(blocks)
        else:
            info = zipfile.ZipInfo(path, (2024, 11, 22, 9, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            size = sum(map(len, blocks))
            info.file_size = size
            with self.zips[part].open(info, "w", force_zip64=size > 1 << 30) as file:
                for block in blocks:
                    file.write(block)
        self.entries.append((part + 1, path, sum(map(len, blocks))))

    def close(self):
        for part in self.zips:
            part.close()


class Generator:
    def __init__(self, options):
        self.o, self.r = options, random.Random(f"portavia {options.seed}")
        self.era = options.era
        self.is_page = options.product == "page"
        self.root = "" if self.era < 2024 else (
            "this_profile's_activity_across_facebook/" if self.is_page else "your_facebook_activity/")
        # How a reference spells a folder, and how the path of the file does.
        self.spelling = (self.root, self.root.replace("'", "_") if options.parts > 1 else self.root)
        self.last = 1_549_000_000 if self.era == 2019 else 1_630_000_000  # of what is no message, in seconds
        self.owner = "Emporio Però & Figli"
        self.owner_escaped = escaped(self.owner)
        self.parts = Parts(options, self.r, "emporiopero")
        self.next_person, self.next_file = 0, 10_000_000_000
        self.media = {}   # path → part, of the media that are to be written
        self.used_times = set()
        sentences = {" ".join((a, b)) + c for a in OPENINGS for b in MIDDLES for c in ENDINGS}
        pool = self.r.sample(sorted(sentences), 4000) + ODD * 2
        self.texts = [(text, bare(text)) for text in pool]
        self.emoji = [(e, escaped(e)) for e in EMOJI]
        self.deleted = {2019: "Facebook User", 2021: "Facebook user", 2024: "Utente di Facebook"}[self.era]
        self.truth = sqlite3.connect(":memory:" if not options.truth else self.new_file(options.truth))
        self.truth.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + SCHEMA)

    @staticmethod
    def new_file(path):
        if os.path.exists(path):
            os.remove(path)
        return path

    # ── people and places ───────────────────────────────────────────────────

    def person(self):
        """A name that was not given before: two family names when all pairs are used up."""
        index, pairs = self.next_person, len(FIRST) * len(LAST)
        self.next_person += 1
        mixed = index % pairs * 2003 % pairs  # 2003 shares no factor with the number of pairs
        name = FIRST[mixed % len(FIRST)] + " " + LAST[mixed // len(FIRST)]
        return name if index < pairs else f"{name} {LAST[index // pairs % len(LAST)]}" + " Bis" * (index // pairs // len(LAST))

    def thread_id(self, index):
        if self.era == 2024:
            return str(1_000_000_000_000_000 + index * 7_919)
        alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"
        number, text = index * 7_368_787 + 1_000_003, ""
        for _ in range(10):
            text += alphabet[number % 64]
            number = number // 64 + 37
        return text

    def moment(self, first, last):
        """A second between two, never given twice."""
        while (second := self.r.randrange(first, last)) in self.used_times:
            pass
        self.used_times.add(second)
        return second

    def file_path(self, folder, extension, spelling=None):
        """How a record refers to a file, the path that a reader should find, and the status.

        `spelling` are the folder as a reference spells it and as paths do.
        """
        self.next_file += self.r.randrange(1, 50)
        uri, chance = f"{folder}/{self.next_file}.{extension}", self.r.random()
        if chance < 0.005:
            bare_name = f"{self.next_file}_n.{extension}"
            return bare_name, bare_name, "missing"
        if chance < 0.01:
            remote = f"https://cdn.example.net/v/{self.next_file}.{extension}?oh=0"
            return remote, remote, "remote_only"
        if self.o.media == "none" or (self.o.media == "some" and chance < 0.2):
            return uri, uri, "missing"
        path = self.stored(uri, spelling)
        if chance > 0.998:
            self.media[path] = b""
            return uri, path, "damaged"
        self.media[path] = None
        return uri, path, "present"

    def stored(self, uri, spelling=None):
        """The path of a file, which is not always as the reference to it."""
        for as_referred, as_stored in (spelling or self.spelling, self.spelling):
            if as_referred and uri.startswith(as_referred):
                uri = as_stored + uri[len(as_referred):]
        return uri

    # ── messages ────────────────────────────────────────────────────────────

    def sizes(self):
        """Half of the messages in a few long threads, the rest in many short ones."""
        total, left, sizes = self.o.messages, self.o.messages, []
        for share in (0.25, 0.15, 0.10):
            sizes.append(int(total * share))
            left -= sizes[-1]
        while left > 0:
            sizes.append(min(left, 1 + int(self.r.lognormvariate(3.4, 1.3))))
            left -= sizes[-1]
        return [size for size in sizes if size]

    def boxes(self, count):
        if self.o.boxes == "inbox":
            return ["inbox"] * count
        boxes, weights = (["archived_threads", "filtered_threads", "message_requests"], [6, 4, 3])
        boxes, weights = boxes + ["inbox"], weights + [80]
        if self.era < 2024:
            boxes, weights = boxes + ["legacy_threads", "broadcast"], weights + [5, 2]
        elif not self.is_page:
            boxes, weights = boxes + ["e2ee_cutover"], weights + [7]
        chosen = self.r.choices(boxes, weights, k=count)
        for index, box in enumerate(boxes[:count - 3]):
            chosen[3 + index] = box  # every box at least once, the long threads apart
        chosen[:3] = ["inbox"] * min(3, count)
        return chosen

    def threads(self):
        sizes = self.sizes()
        homonym = None
        for index, (size, box) in enumerate(zip(sizes, self.boxes(len(sizes)))):
            chance = self.r.random()
            if index < 3:
                chance = 0.9  # the long ones are ordinary
            if chance < 0.12 or box == "broadcast":
                kind, people = "group", [self.person() for _ in range(self.r.randrange(2, 9))]
                title = f"Gruppo {index} – {self.r.choice(LAST)}"
            elif chance < 0.16 and box == "inbox":
                kind, people = "marketplace", [self.person()]
                title = f"{people[0]} · {self.r.choice(['Bici da corsa', 'Divano', 'Caffettiera'])}"
            elif chance < 0.19:
                kind, people = "direct", [self.deleted]
                title = people[0]
            elif chance < 0.195:
                kind, people, title = "direct", [""], ""
            elif chance < 0.2 and homonym and box == "inbox":
                kind, people, title = "direct", [homonym], homonym
                homonym = None
            else:
                again = box == "e2ee_cutover" and homonym  # whose chat was encrypted later has two threads
                kind, people = "direct", [again or self.person()]
                title = people[0]
                homonym = title if box == "inbox" else None if again else homonym
            self.thread(index, size, box, kind, people, title)
        self.thread(len(sizes), 3, "inbox", "self", [], self.owner)

    def thread(self, index, size, box, kind, people, title):
        thread_id = self.thread_id(index)
        letters = "".join(c for c in title if c.isascii() and c.isalnum())[:30]
        slug = "".join(c for c in title.lower() if c.isascii() and c.isalnum())[:30]
        folder = thread_id if title == "" and self.era == 2024 else f"{slug}_{thread_id}"
        path = f"{box}/{folder}"
        # In 2019 the paths were in lower case and the references were not.
        referred = f"{box}/{letters}_{thread_id}" if self.era == 2019 else path
        leaver = self.person() if kind == "group" else None
        spelling = (f"{self.root}messages/{referred}/", f"{self.root}messages/{path}/")
        rows, records = self.messages(size, spelling, kind, people, leaver, thread_id)
        participants = people + [self.owner]
        head = '{\n  "participants": [\n' + ",\n".join(
            '    {\n      "name": %s\n    }' % escaped(p) for p in participants) + '\n  ],\n  "messages": [\n'
        group_kind = "RegularGroup" if kind == "group" else "Regular"
        tail = '\n  ],\n  "title": %s,\n  "is_still_participant": true,\n%s  "thread_path": %s%s%s\n}' % (
            escaped(title), f'  "thread_type": "{group_kind}",\n' if self.era < 2024 else "", escaped(path),
            ',\n  "magic_words": []' if self.era > 2019 else "",
            ',\n  "is_pending": true' if box == "message_requests" and self.era > 2019 else "")
        records.reverse()
        for page, start in enumerate(range(0, len(records), PAGE), start=1):
            part = (index + page - 1) % self.o.parts if page > 1 else 0
            self.parts.put(part, f"{self.root}messages/{path}/message_{page}.json",
                           head, ",\n".join(records[start:start + PAGE]), tail)
        everyone = sorted({p for p in participants if p} | {row[2] for row in rows if row[2]})
        self.truth.execute("INSERT INTO conversations VALUES(?,?,?,?,?)", (
            thread_id, FOLDERS[box], kind, title or None, json.dumps(everyone, ensure_ascii=False)))
        self.truth.executemany("INSERT INTO messages VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)", rows)

    def messages(self, size, spelling, kind, people, leaver, thread_id):
        """`size` messages, oldest first: rows of truth and escaped records."""
        r, random_, era = self.r, self.r.random, self.era
        last = {2019: 1_549_000_000_000, 2021: 1_633_000_000_000, 2024: 1_732_000_000_000}[era]
        time = last - size * 200_000 - r.randrange(10**11)
        voices = [(p or None, escaped(p), "in" if p else "unknown") for p in people + [leaver or self.owner]]
        owner = (self.owner, self.owner_escaped, "out")
        folder, end = spelling[0].removesuffix("/"), {
            2019: ',\n      "type": "%s"\n    }',
            2021: ',\n      "type": "%s",\n      "is_unsent": false\n    }',
            2024: ',\n      "is_geoblocked_for_viewer": false,\n      "is_unsent_image_by_messenger_kid_parent": false\n    }'}[era]
        rows, records = [], []
        texts, odd_from = self.texts, len(self.texts)
        for position in range(1, size + 1):
            time += int(random_() * 400_000) if random_() > 0.01 else 0
            sender, sender_escaped, direction = owner if random_() < 0.45 or not people else voices[
                int(random_() * (len(voices) if leaver else len(people)))]
            text = link = link_text = call = None
            deleted, what, kind_2021, attachments, extra = 0, "text", "Generic", [], ""
            chance = random_()
            if chance < 0.8:
                text, text_escaped = texts[int(random_() * odd_from)]
                if random_() < 0.5:
                    more, more_escaped = texts[int(random_() * odd_from)]
                    text, text_escaped = f"{text} {more} {position}", f"{text_escaped} {more_escaped} {position}"
            elif chance < 0.9:
                what, key, sub, extension = _CARRIERS[int((chance - 0.8) * 10 * len(_CARRIERS))]
                items = []
                for _ in range(r.randrange(1, 5) if key == "photos" and random_() < 0.3 else 1):
                    uri, path, status = self.file_path(f"{folder}/{sub}", extension, spelling)
                    attachments.append((path, "content", status))
                    item = '        {\n          "uri": "%s",\n          "creation_timestamp": %d' % (
                        uri.replace("/", "\\/"), time // 1000)
                    if key == "videos" and era < 2024:
                        thumbnail, path, status = self.file_path(f"{folder}/videos/thumbnails", "jpg", spelling)
                        attachments.append((path, "thumbnail", status))
                        item += ',\n          "thumbnail": {\n            "uri": "%s"\n          }' % thumbnail.replace("/", "\\/")
                    items.append(item + "\n        }")
                extra = ',\n      "%s": [\n%s\n      ]' % (key, ",\n".join(items))
                if random_() < 0.1:
                    text, text_escaped = texts[int(random_() * odd_from)]
            elif chance < 0.93:
                what, kind_2021 = "link", "Share"
                link = f"https://example.com/p/{int(random_() * 10**6)}?a=1&b=è"
                extra = ',\n      "share": {\n        "link": "%s"' % bare(link)
                if random_() < 0.5:
                    link_text, link_text_escaped = texts[int(random_() * 4000)]
                    extra += ',\n        "share_text": "%s"' % link_text_escaped
                extra += "\n      }"
                if random_() < 0.6:
                    text, text_escaped = texts[int(random_() * odd_from)]
            elif chance < 0.95:
                what = "sticker"
                uri = f"{self.root}messages/stickers_used/{int(random_() * 40)}.png"
                status, path = "missing", uri
                if self.o.media != "none":
                    status, path = "present", self.stored(uri)
                    self.media[path] = None
                attachments.append((path, "content", status))
                extra = ',\n      "sticker": {\n        "uri": "%s"%s\n      }' % (
                    uri.replace("/", "\\/"), "" if era < 2024 else ',\n        "ai_stickers": []')
            elif chance < 0.965:
                what, kind_2021 = "call", "Call"
                text = text_escaped = "The video chat ended."
                call = int(random_() * 4000) if random_() < 0.7 else 0
                extra = ',\n      "call_duration": %d' % call + ("" if call else ',\n      "missed": true')
            elif chance < 0.975:
                what, deleted = "unsupported", 1
            elif chance < 0.985:
                what = "unsupported"
                extra = ',\n      "is_taken_down": true' if random_() < 0.3 else ""
            elif chance < 0.99 and kind == "group":
                added = random_() < 0.5
                what, direction, kind_2021 = "notice", "system", "Subscribe" if added else "Unsubscribe"
                text = f"{sender} added {leaver} to the group." if added else f"{leaver} left the group."
                text_escaped = bare(text)
                extra = ',\n      "users": [\n        {\n          "name": %s\n        }\n      ]' % escaped(leaver)
            elif chance < 0.992:
                text, text_escaped = texts[int(random_() * odd_from)]
                sender, sender_escaped, direction = None, None, "unknown"
            else:
                text, text_escaped = texts[int(random_() * odd_from)]
            record = "    {\n"
            if sender_escaped is not None:
                record += '      "sender_name": ' + sender_escaped + ",\n"
            record += '      "timestamp_ms": %d' % time
            if text is not None:
                record += ',\n      "content": "' + text_escaped + '"'
            record += extra
            reactions = []
            if random_() < 0.1:
                actors = r.sample([owner] + voices[:len(people)], 1 + int(random_() * min(3, len(people))))
                for actor, actor_escaped, _ in actors:
                    if actor:
                        emoji, emoji_escaped = self.emoji[int(random_() * len(self.emoji))]
                        reactions.append((emoji, actor, actor_escaped, emoji_escaped))
                if reactions:
                    record += ',\n      "reactions": [\n' + ",\n".join(
                        '        {\n          "reaction": %s,\n          "actor": %s\n        }' % (e, a)
                        for _, _, a, e in reactions) + "\n      ]"
            closing = end % kind_2021 if era < 2024 else end
            if deleted:
                closing = closing.replace('"is_unsent": false', '"is_unsent": true') if era == 2021 else (
                    ',\n      "is_unsent": true' + closing)
            records.append(record + closing)
            rows.append((thread_id, position, sender, direction, time, what, text, link, link_text, call, deleted,
                         json.dumps([x[:2] for x in reactions], ensure_ascii=False) if reactions else None,
                         json.dumps(attachments, ensure_ascii=False) if attachments else None))
        return rows, records

    # ── everything else ─────────────────────────────────────────────────────

    def write(self, path, value):
        self.parts.put(0, path, meta_json.dumps(value, self.era < 2024))

    def people(self):
        count = max(10, self.o.messages // 100)
        met = [name for (name,) in self.truth.execute(
            "SELECT title FROM conversations WHERE type='direct' AND title IS NOT NULL GROUP BY title HAVING COUNT(*) = 1 "
            "ORDER BY title LIMIT ?", (count // 4,)) if name != self.deleted]
        def list_(kind, key, path, names, dated=True):
            items = []
            for name in names:
                second = self.r.randrange(1_250_000_000, 1_630_000_000) if dated else None
                items.append({"name": name} | ({"timestamp": second} if dated else {}))
                self.truth.execute("INSERT INTO people VALUES(?,?,?)", (kind, name, second and second * 1000))
            self.write(path, {key: items})
        friends = met + [self.person() for _ in range(count)]
        followers = met[:20] + [self.person() for _ in range(count)]
        if self.is_page:
            list_("follower", "followers_v3", "connections/followers/people_who_followed_you.json", followers, dated=False)
            return
        following, likes = [self.person() for _ in range(count // 5)], [f"Negozio {name}" for name in LAST]
        own = ["Emporio Però – Pagina"]
        for kind, names in (("friend", friends), ("follower", followers), ("following", following), ("page_like", likes),
                            ("admin", own)):
            key, path = _LISTS[kind][self.era]
            list_(kind, key, path, names, dated=kind != "follower")

    def profile(self):
        path = "profile_information/profile_information.json"
        is_flat = self.era < 2024 or self.is_page
        self.write(path if is_flat else "personal_information/" + path, {self.key("profile"): {
            "name": {"full_name": self.owner, "first_name": "Emporio", "middle_name": "", "last_name": "Però & Figli"},
            "emails": {"emails": ["emporio@example.com"]}, "username": "emporiopero",
            "registration_timestamp": 1_250_000_000, "profile_uri": "https://www.facebook.com/emporiopero"}})
        if self.era == 2024:
            self.write("logged_information/location/timezone.json",
                       {"label_values": [{"label": "Fuso orario", "value": "Europe/Rome"}]})

    def key(self, name):
        """The name of a list: without a version until 2021."""
        return name if self.era == 2019 else name + "_v2"

    def one_media(self, folder, extension):
        folder = f"photos_and_videos/{folder}" if self.era == 2019 else f"{self.root}posts/media/{folder}"
        uri, path, status = self.file_path(folder, extension)
        media = {"uri": uri, "creation_timestamp": 1_600_000_000, "title": ""}
        if self.era == 2019:
            media["media_metadata"] = {"photo_metadata": {"iso_speed": 100, "orientation": 1, "upload_ip": "192.0.2.1"}}
        return media, [path, "content", status]

    def posts(self):
        posts = []
        for _ in range(max(8, self.o.messages // 100)):
            second = self.moment(1_300_000_000, self.last)
            text, kind = self.r.choice(self.texts[:4000])[0], self.r.randrange(6)
            post = {"timestamp": second, "attachments": [], "data": [{"post": text}], "title": f"{self.owner} ha pubblicato."}
            link, place, attachments = None, None, []
            if kind == 0:
                for _ in range(self.r.randrange(1, 4)):
                    media, truth = self.one_media("your_posts", "jpg")
                    post["attachments"].append({"data": [{"media": media}]})
                    attachments.append(truth)
            elif kind == 1:
                media, truth = self.one_media("videos", "mp4")
                post["attachments"], attachments = [{"data": [{"media": media}]}], [truth]
                post["data"], text = [], None
            elif kind == 2:
                link = f"https://example.org/articolo/{second}"
                post["attachments"] = [{"data": [{"external_context": {"name": "Articolo", "url": link}}]}]
            elif kind == 3:
                place = self.r.choice(LAST)
                post["attachments"] = [{"data": [{"place": {
                    "name": place, "coordinate": {"latitude": 45.25, "longitude": 9.5}, "address": "Via Inventata 1"}}]}]
            elif kind == 4:
                post["data"].append({"post": "Una seconda parte"})
                text += "\n\nUna seconda parte"
            else:
                post["data"].append({"update_timestamp": second + 60})
            if not post["attachments"]:
                del post["attachments"]
            posts.append(post)
            self.truth.execute("INSERT INTO posts VALUES(?,?,?,?,?,?)", (
                second * 1000, post["title"], text, link, place,
                json.dumps(attachments, ensure_ascii=False) if attachments else None))
        posts.sort(key=lambda p: -p["timestamp"])
        name = "your_posts" if self.era < 2024 else (
            "profile_posts" if self.is_page else "your_posts__check_ins__photos_and_videos")
        for number, start in enumerate(range(0, len(posts), 10_000), start=1):
            self.write(f"{self.root}posts/{name}_{number}.json", posts[start:start + 10_000])

    def comments_and_reactions(self):
        comments, given = [], []
        for number in range(max(5, self.o.messages // 200)):
            second, text = self.moment(1_300_000_000, self.last), self.r.choice(self.texts[:4000])[0]
            comment = {"timestamp": second, "title": f"{self.owner} ha commentato il post n. {number}.", "data": [
                {"comment": {"timestamp": second, "comment": text, "author": self.owner}}]}
            attachments = None
            if number % 9 == 0:
                media, truth = self.one_media("stickers_used", "png")
                comment["data"][0]["comment"]["comment"], text = "", None
                comment["attachments"], attachments = [{"data": [{"media": media}]}], json.dumps([truth])
            comments.append(comment)
            self.truth.execute("INSERT INTO comments VALUES(?,?,?,?)", (second * 1000, text, comment["title"], attachments))
        for number in range(max(10, self.o.messages // 50)):
            second, kind = self.moment(1_300_000_000, self.last), self.r.choice(list(REACTIONS))
            title = f"{self.owner} ha reagito al post n. {number}."
            given.append({"timestamp": second, "title": title,
                          "data": [{"reaction": {"reaction": kind, "actor": self.owner}}]})
            self.truth.execute("INSERT INTO reactions_given VALUES(?,?,?)", (second * 1000, REACTIONS[kind], title))
        folder = self.root + ("comments/" if self.era == 2019 else "comments_and_reactions/")
        self.write(folder + "comments.json", {self.key("comments"): comments})
        if self.era == 2019:
            self.write("likes_and_reactions/posts_and_comments.json", {"reactions": given})
        elif self.era == 2021:
            self.write(folder + "posts_and_comments.json", {"reactions_v2": given})
        else:
            for number, start in enumerate(range(0, len(given), 2_500), start=1):
                self.write(f"{folder}likes_and_reactions_{number}.json", given[start:start + 2_500])

    # ── with --everything ───────────────────────────────────────────────────

    def everything(self):
        """One file or more for each of the other tables: requests, contacts, activities, pictures of albums."""
        count = max(20, self.o.messages // 100)
        if not self.is_page:
            self.requests(count // 4)
            self.address_book(count)
        self.activities(count)
        self.albums(count // 10)

    def requests(self, count):
        for kind, (key, paths) in _REQUESTS.items():
            items = []
            for _ in range(count):
                name, second = self.person(), self.moment(1_300_000_000, self.last)
                items.append({"name": name, "timestamp": second})
                self.truth.execute("INSERT INTO people VALUES(?,?,?)", (kind, name, second * 1000))
            self.write(paths[self.era], {self.key(key): items})

    def address_book(self, count):
        items = []
        for number in range(count):
            name, phone = self.person(), f"+39000{self.o.seed % 100:02}{number:05}"
            email = f"persona{number}@example.org" if number % 3 else None
            items.append({"name": name, "created_timestamp": 1_500_000_000 + number, "updated_timestamp": 0, "details": [
                {"contact_point": point} for point in (phone, email) if point]})
            self.truth.execute("INSERT INTO contacts VALUES(?,?,?)", (name, phone, email))
        folder = {2019: "about_you", 2021: "other_personal_information",
                  2024: "personal_information/other_personal_information"}[self.era]
        self.write(f"{folder}/your_address_books.json", {self.key("address_book"): {"address_book": items}})

    def activities(self, count):
        folder = self.root if self.era == 2024 else ""
        searches = {2019: "search_history", 2021: "search", 2024: "logged_information/search"}[self.era]
        events = f"{folder}events/{'events' if self.is_page else 'your_events'}.json"
        for path, key in ((events, "your_events"), (f"{searches}/your_search_history.json", "searches"),
                          (f"{folder}never_seen/new_things.json", "new_things")):
            items = []
            for number in range(count):
                second, text = self.moment(1_300_000_000, self.last), self.r.choice(self.texts[:4000])[0]
                title = f"{self.r.choice(LAST)} n. {number}, perché no"
                if key == "your_events":
                    items.append({"name": title, "start_timestamp": second + 86_400, "end_timestamp": 0,
                                  "description": text, "create_timestamp": second})
                elif key == "searches":
                    items.append({"timestamp": second, "data": [{"text": text}], "title": title})
                else:
                    items.append({"timestamp": second, "title": title, "news": {"level": number, "words": [text]}})
                    text = None
                self.truth.execute("INSERT INTO activities VALUES(?,?,?,?)", (path, title, text, second * 1000))
            self.write(path, {self.key(key): items})

    def albums(self, count):
        place = "photos_and_videos" if self.era == 2019 else f"{self.root}posts"
        for number in range(count):
            title, photos = f"Album {self.r.choice(LAST)} {number}", []
            for _ in range(self.r.randrange(1, 6)):
                media, (path, _, status) = self.one_media(f"album_{number}", "jpg")
                media |= {"title": title, "description": self.r.choice(self.texts[:4000])[0]}
                photos.append(media)
                if status == "present":
                    self.truth.execute("INSERT INTO pictures VALUES(?,?,?)", (path, title, media["description"]))
            self.write(f"{place}/album/{number}.json", {
                "name": title, "photos": photos, "cover_photo": photos[0], "last_modified_timestamp": 1_600_000_000})

    def media_files(self):
        """The files that exist, spread over the parts after the first; the bytes asked for go into the films."""
        films = [path for path, data in self.media.items() if path.endswith(".mp4") and data is None]
        share = self.o.media_bytes // len(films) if films and self.o.media_bytes else 0
        block = random.Random(self.o.seed).randbytes(1 << 20) if share else b""
        for index, (path, data) in enumerate(self.media.items()):
            part = 1 + index % (self.o.parts - 1) if self.o.parts > 1 else 0
            head = tiny_media.file_for(path) if data is None else data
            rest = max(0, share - len(head)) if data is None and path.endswith(".mp4") else 0
            self.parts.put(part, path, head, *[block] * (rest >> 20), block[:rest & 0xFFFFF], stored=True)
        if self.o.parts > 1 and self.media:
            path = next(iter(self.media))  # the same path in two parts, with equal bytes
            self.parts.put(0, path, tiny_media.file_for(path) if self.media[path] is None else b"", stored=True)

    def run(self):
        self.profile()
        self.threads()
        self.people()
        self.posts()
        self.comments_and_reactions()
        if self.o.everything:
            self.everything()
        self.parts.put(0, self.root + "polls/no-data.txt", "")
        self.media_files()
        self.parts.close()
        self.truth.executemany("INSERT INTO entries VALUES(?,?,?)", self.parts.entries)
        facts = vars(self.o) | {"owner": self.owner, "names": self.parts.names}
        self.truth.executemany("INSERT INTO facts VALUES(?,?)", [(k, json.dumps(v)) for k, v in facts.items()])
        for table in ("conversations", "messages", "people", "posts", "comments", "reactions_given", "entries"):
            print(table, self.truth.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0])
        self.truth.commit()
        self.truth.close()


# type, key, folder, extension; photographs are the most
_CARRIERS = [("image", "photos", "photos", "jpg")] * 6 + [
    ("video", "videos", "videos", "mp4"), ("audio", "audio_files", "audio", "m4a"), ("gif", "gifs", "gifs", "gif"),
    ("file", "files", "files", "pdf")]


# Lists of people: kind, era, key, path.
_LISTS = {
    "friend": {2019: ("friends", "friends/friends.json"), 2021: ("friends_v2", "friends_and_followers/friends.json"),
               2024: ("friends_v2", "connections/friends/your_friends.json")},
    "follower": {2019: ("followers", "following_and_followers/followers.json"),
                 2021: ("followers_v2", "friends_and_followers/people_who_follow_you.json"),
                 2024: ("followers_v3", "connections/followers/people_who_followed_you.json")},
    "following": {2019: ("following", "following_and_followers/following.json"),
                  2021: ("following_v2", "friends_and_followers/who_you_follow.json"),
                  2024: ("following_v3", "connections/followers/who_you've_followed.json")},
    "page_like": {2019: ("page_likes", "likes_and_reactions/pages.json"),
                  2021: ("page_likes_v2", "pages/pages_you've_liked.json"),
                  2024: ("page_likes_v2", "your_facebook_activity/pages/pages_you've_liked.json")},
    "admin": {2019: ("pages", "pages/your_pages.json"), 2021: ("pages_v2", "pages/your_pages.json"),
              2024: ("pages_v2", "your_facebook_activity/pages/your_pages.json")}}

_REQUESTS = {
    "request_received": ("received_requests", {
        2019: "friends/received_friend_requests.json", 2021: "friends_and_followers/friend_requests_received.json",
        2024: "connections/friends/received_friend_requests.json"}),
    "request_sent": ("sent_requests", {
        2019: "friends/sent_friend_requests.json", 2021: "friends_and_followers/friend_requests_sent.json",
        2024: "connections/friends/sent_friend_requests.json"}),
    "rejected": ("rejected_requests", {
        2019: "friends/rejected_friend_requests.json", 2021: "friends_and_followers/rejected_friend_requests.json",
        2024: "connections/friends/rejected_friend_requests.json"}),
    "removed": ("deleted_friends", {
        2019: "friends/removed_friends.json", 2021: "friends_and_followers/removed_friends.json",
        2024: "connections/friends/removed_friends.json"})}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--truth")
    parser.add_argument("--parts", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--era", type=int, choices=(2019, 2021, 2024), default=2024)
    parser.add_argument("--product", choices=("profile", "page"), default="profile")
    parser.add_argument("--layout", choices=("zip", "folder"), default="zip")
    parser.add_argument("--media", choices=("some", "all", "none"), default="some")
    parser.add_argument("--media-bytes", type=int, default=0, help="how many bytes the films have together")
    parser.add_argument("--boxes", choices=("all", "inbox"), default="all")
    parser.add_argument("--everything", action="store_true", help="also requests, contacts, activities and albums")
    options = parser.parse_args()
    if options.messages < 50 or options.parts < 1:
        sys.exit("at least 50 messages and one part")
    if options.product == "page" and options.era != 2024:
        sys.exit("a Page only with --era 2024")
    os.makedirs(options.out, exist_ok=True)
    Generator(options).run()


if __name__ == "__main__":
    main()
