#!/usr/bin/env python3
"""Builds samples/facebook/odd-json-it/archive: an Italian profile of 2026 with every odd shape. All invented.

What each file is there for stands beside it, and in the README.md of the sample.
"""

import os
from meta_json import Raw, dumps
from sample_archive import Archive, label, labelled, message, names, reactions, seconds, thread

ROOT = os.path.join(os.path.dirname(__file__), "../../samples/facebook/odd-json-it/archive/facebook-emmafittizia-2026-10-03-Mn5Pq6Rs")
OWNER = "Emma Fittizia"
MINE = "your_facebook_activity"
DOUBLED = f"{MINE}/{MINE}"
NESTED = f"personal_information/profile_information/{MINE}"
archive = Archive(ROOT)


def say(sender, when, text=None, **fields):
    return message(sender, when, text, **fields, is_geoblocked_for_viewer=False,
                   is_unsent_image_by_messenger_kid_parent=False)


def talk(box, folder, people, title, messages, root=MINE, **header):
    thread(archive, f"{root}/messages", box, folder, people, title, messages, magic_words=[], **header)


def attached(*things):
    return [{"data": list(things)}]


# ── messages ────────────────────────────────────────────────────────────────

# Two people of one name in one box; one of the two under the doubled root.
talk("inbox", "giuliafinta_3000000000000101", ["Giulia Finta", OWNER], "Giulia Finta", [
    say("Giulia Finta", "2026-09-01 10:00:00", "=1+1"),
    say(OWNER, "2026-09-01 10:01:00", "+39 000 non è una formula"),
    say("Giulia Finta", "2026-09-01 10:02:00", "-2 gradi, però \"soleggiato\""),
    say(OWNER, "2026-09-01 10:03:00", "@tutti\t\r\n=HYPERLINK(\"http://example.net\";\"clic\")"),
])
talk("inbox", "giuliafinta_3000000000000102", ["Giulia Finta", OWNER], "Giulia Finta", [
    say("Giulia Finta", "2026-09-02 10:00:00", "Sono un'altra Giulia"),
], root=DOUBLED)
# Deleted people, as three languages call them.
for number, (name, folder) in enumerate((("Utente di Facebook", "utentedifacebook"), ("Facebook user", "facebookuser"),
                                         ("Facebook-Nutzer", "facebooknutzer")), start=103):
    talk("inbox", f"{folder}_3000000000000{number}", [name, OWNER], name, [
        say(name, f"2020-01-{number - 100:02} 10:00:00", "Ci sono ancora?")])
# Nobody has a name here, not even the conversation.
talk("inbox", "3000000000000106", ["", OWNER], "", [say("", "2019-05-05 05:05:05", "…")])
talk("inbox", "_3000000000000107", ["سارة مثال", OWNER], "سارة مثال", [
    say("سارة مثال", "2026-09-03 10:00:00", "مرحبا! هل المتجر مفتوح؟"),
    say(OWNER, "2026-09-03 10:01:00", "Sì: \u2067نعم\u2069 ✅", reactions=reactions(("🧿", "سارة مثال"))),
])
talk("inbox", "_3000000000000108", ["דנה \"דוגמה\"", OWNER], "דנה \"דוגמה\"", [
    say("דנה \"דוגמה\"", "2026-09-04 10:00:00", "שלום, אפשר להזמין?"),
])
# Times that cannot be, and ids too long for any number.
talk("inbox", "tempiassurdi_3000000000000109", ["Tempi Assurdi", OWNER], "Tempi Assurdi", [
    {"sender_name": "Tempi Assurdi", "timestamp_ms": -86_400_000, "content": "Il giorno prima di tutto"},
    {"sender_name": "Tempi Assurdi", "timestamp_ms": 0, "content": "Senza tempo"},
    {"sender_name": OWNER, "timestamp_ms": Raw("99999999999999999"), "content": "Tra tre milioni di anni"},
    {"sender_name": OWNER, "timestamp_ms": 1_790_000_000_000, "content": "Con un numero lungo",
     "ledger_id": Raw("123456789012345678901234567890"), "fbid": "18446744073709551616999"},
])
# Pictures: a name alone, an address, a path that drops a root, one that doubles it, one in the nested tree.
talk("inbox", "fotostrane_3000000000000110", ["Foto Strane", OWNER], "Foto Strane", [
    say("Foto Strane", "2026-09-05 10:00:00", photos=[{"uri": "30000000001_n.jpg"}]),
    say("Foto Strane", "2026-09-05 10:01:00", photos=[{"uri": "https://cdn.example.net/v/30000000002.jpg?oh=1&oe=2"}]),
    say("Foto Strane", "2026-09-05 10:02:00", photos=[
        {"uri": "messages/inbox/fotostrane_3000000000000110/photos/30000000003.jpg"}]),
    say("Foto Strane", "2026-09-05 10:03:00", photos=[
        {"uri": f"{DOUBLED}/messages/inbox/fotostrane_3000000000000110/photos/30000000004.jpg"}]),
    say("Foto Strane", "2026-09-05 10:04:00", photos=[
        {"uri": f"{MINE}/messages/inbox/fotostrane_3000000000000110/photos/30000000005.jpg"}]),
    say("Foto Strane", "2026-09-05 10:05:00", files=[
        {"uri": f"{MINE}/messages/inbox/fotostrane_3000000000000110/files/../../../../../../etc/passwd"}]),
])
archive.media(f"{MINE}/messages/inbox/fotostrane_3000000000000110/photos/30000000003.jpg",
              f"{MINE}/messages/inbox/fotostrane_3000000000000110/photos/30000000004.jpg",
              f"{NESTED}/messages/inbox/fotostrane_3000000000000110/photos/30000000005.jpg")
# The file ends in the middle of its oldest message; a page of another thread is empty.
talk("inbox", "filetagliato_3000000000000111", ["File Tagliato", OWNER], "File Tagliato", [
    say("File Tagliato", "2026-08-01 10:00:00", "Questo messaggio non arriva intero"),
    say(OWNER, "2026-08-01 10:01:00", "Questo sì"),
    say("File Tagliato", "2026-08-01 10:02:00", "E anche questo"),
])
cut = os.path.join(ROOT, f"{MINE}/messages/inbox/filetagliato_3000000000000111/message_1.json")
with open(cut, "rb+") as file:
    file.truncate(file.read().index(b"non arriva intero"))
talk("inbox", "paginavuota_3000000000000112", ["Pagina Vuota", OWNER], "Pagina Vuota", [
    say("Pagina Vuota", "2026-07-01 10:00:00", "Prima c'era altro")])
archive.write(f"{MINE}/messages/inbox/paginavuota_3000000000000112/message_2.json", "")
# A copy of a thread that groups keep, and a sibling that is no page.
archive.json(f"{MINE}/messages/inbox/paginavuota_3000000000000112/message_final.json", {"note": "non è una pagina"})

# ── profile: no more than a name ────────────────────────────────────────────

archive.json("personal_information/profile_information/profile_information.json", {"profile_v2": {
    "name": {"full_name": OWNER}, "registration_timestamp": 0, "username": "emmafittizia", "aura": "turchese"}})
archive.json("personal_information/profile_information/contact_info.json", labelled([
    label("Indirizzo e-mail", "emma@example.com"), label("Numero di cellulare", "+390000000070")], number=101))
archive.json("logged_information/location/timezone.json", [labelled([label("Fuso orario", "Europe/Rome")], number=102)])
archive.json("preferences/preferences/language_and_locale.json", {"language_and_locale_v2": {
    "name": "Impostazioni della lingua", "description": "", "entries": [{"data": {"value": "it_IT"}}]}})

# ── people: bare objects, empty and foreign names ───────────────────────────

archive.json("connections/friends/your_friends.json", {"friends_v2": [
    {"name": "Giulia Finta", "timestamp": seconds("2022-01-01 10:00:00")},
    {"name": "سارة مثال", "timestamp": seconds("2021-01-01 10:00:00"), "contact_id": "90071992547409930001"},
    {"name": "", "timestamp": seconds("2020-01-01 10:00:00")},
    {"name": "=SOMMA(A1:A9)", "timestamp": -1},
    {"name": "Nicolò  D'Esempio ", "timestamp": seconds("2019-01-01 10:00:00")}]})
archive.json("connections/friends/received_friend_requests.json", {"received_requests_v2": {
    "name": "Curiosa Esempio", "timestamp": seconds("2026-09-30 10:00:00")}})
archive.json("connections/friends/removed_friends.json", {"deleted_friends_v2": [
    {"name": "Ada Inventata", "timestamp": seconds("2025-05-05 05:05:05")}]})
archive.json("connections/followers/people_who_followed_you.json", {"followers_v3": names("Sara Seguace", "", "דנה \"דוגמה\"")})
# Contacts in the newer shape: one record with a list of people, and one record for each of them.
archive.json("personal_information/profile_information/contacts_uploaded_before_2021.json", labelled([
    {"label": "Contatti", "vec": [
        {"dict": [label("Nome", "Anna Esempio"), label("Numero di telefono", "+390000000071"), label("E-mail", "anna@example.org")]},
        {"dict": [label("Nome", "Bottega Però"), label("Numero di telefono", "+390000000072")]}]}], number=103))
archive.json("personal_information/profile_information/synced_contacts_from_instagram.json", [
    labelled([label("Nome", "Carlo Modello"), label("Numeri di telefono", vec=[{"value": "+390000000073"}, {"value": "+390000000074"}])],
             when="2023-03-03 03:03:03", number=104),
    labelled([label("Nome", "anna esempio"), label("E-mail", "ANNA@example.org")], when="2023-03-04 03:03:03", number=105)])
archive.json("personal_information/profile_information/contacts_sync_settings.json", labelled([
    label("Caricamento continuo dei contatti", "False")], number=106))

# ── posts ───────────────────────────────────────────────────────────────────


def media(path, when=None, **more):
    return {"uri": path, **({} if when is None else {"creation_timestamp": seconds(when)}), **more}


archive.json(f"{MINE}/posts/your_posts__check_ins__photos_and_videos_1.json", [
    {"timestamp": seconds("2026-09-20 08:00:00"), "data": [
        {"post": "Con @[100000000000071:2048:Zoë Campione] da @[100000000000072:274:Forno Luna] e @[non:è:un nome]"}],
     "title": "Emma Fittizia è con Zoë Campione.", "tags": names("Zoë Campione")},
    {"timestamp": seconds("2026-08-20 08:00:00"), "attachments": attached({"life_event": {
        "title": "Ha aperto un negozio", "description": "Finalmente! 🎈", "start_date": {"year": 1999, "month": 12, "day": 31},
        "place": {"name": "Borgo Finto"}}}), "data": [{"backdated_timestamp": seconds("1999-12-31 00:00:00")}],
     "title": "Emma Fittizia ha aggiunto un avvenimento importante."},
    {"timestamp": -1_000_000_000, "data": [{"post": "Scritto nel 1938"}]},
    {"timestamp": Raw("-62135596800"), "data": [{"post": "Scritto nell'anno uno"}]},
    {"timestamp": Raw("99999999999"), "data": [{"post": "Scritto nell'anno 5138"}]},
    {"timestamp": seconds("2026-07-20 08:00:00"), "data": [{"post": "=1+1"}], "title": "+Emma -Fittizia @casa", "mood_v7": {"colour": "blu", "level": 3}},
    {"timestamp": seconds("2026-06-20 08:00:00"), "data": [{"post": "\u202eotnoc la odnoc"}, {}, {"text": "un testo sotto un'altra chiave"}],
     "title": "مرحبا"},
    # The newer shape in a file of the older one.
    labelled([label("Messaggio", "Una forma nuova in un file vecchio"), label("Pubblico", "Amici")], when="2026-05-20 08:00:00", number=107),
    {"timestamp": seconds("2026-04-20 08:00:00"), "attachments": attached(
        {"media": media("30000000011.jpg", "2026-04-20 07:00:00")},
        {"media": media("https://scontent.example.com/30000000012.jpg?oe=1", "2026-04-20 07:00:01")},
        {"media": media("posts/media/your_posts/30000000013.jpg", "2026-04-20 07:00:02")},
        {"media": media(f"{MINE}/posts/media/your_posts/30000000014", "2026-04-20 07:00:03")},
        {"media": media(f"{MINE}/posts/media/your_posts/30000000015.jpg", "2026-04-20 07:00:04")}),
     "data": [{"post": "Cinque foto, due qui"}], "title": "Emma Fittizia ha aggiunto 5 nuove foto."},
])
archive.media(f"{DOUBLED}/posts/media/your_posts/30000000013.jpg", f"{MINE}/posts/media/your_posts/30000000013.png")
archive.write(f"{MINE}/posts/media/your_posts/30000000014", b"\xff\xd8\xff\xe0 senza estensione")
# One record only: an object where there is a list otherwise, under the nested root.
archive.json(f"{NESTED}/posts/your_posts__check_ins__photos_and_videos_2.json", {
    "timestamp": seconds("2015-01-01 00:00:00"), "data": [{"post": "Il solo post di questo file"}], "title": "Emma Fittizia ha aggiornato il suo stato."})
archive.json(f"{DOUBLED}/posts/other_people's_posts_to_your_timeline.json", {"wall_posts_sent_to_you_v2": {"activity_log_data": [
    {"timestamp": seconds("2024-12-25 09:00:00"), "data": [{"post": "Auguri Emma! 🎁"}], "title": "Zoë Campione ha scritto sul tuo diario."}]}})
archive.json(f"{MINE}/posts/posts_on_other_pages_and_profiles.json", [
    labelled([label("Messaggio", "Complimenti per il pane, è buonissimo"), label("Destinazione", "Forno Luna"),
              label("URL", "https://www.facebook.com/fornoluna.esempio/posts/1", href="https://www.facebook.com/fornoluna.esempio/posts/1")],
             when="2026-03-03 10:00:00", number=108, media=[media(f"{MINE}/posts/media/altre/30000000016.jpg", "2026-03-03 09:59:00")]),
    labelled([label("Messaggio", "Buon compleanno Zoë!"), label("Destinazione", "Zoë Campione")], when="2026-02-02 10:00:00", number=109)])
archive.media(f"{MINE}/posts/media/altre/30000000016.jpg")
archive.json(f"{MINE}/posts/edits_you_made_to_posts.json", [
    labelled([label("Testo precedente", "Con un erore"), label("Testo nuovo", "Con un errore in meno")], when="2026-09-20 08:05:00", number=110)])
# Only one: the record without a list around it.
archive.json(f"{MINE}/posts/check-ins.json", labelled([label("Messaggio", "Siamo qui, perché sì"), {"label": "Tag dei luoghi", "dict": [
    label("Coordinate", "(45.25 , -9.5)"), label("Indirizzo", "Via Inventata 7"), label("Nome", "Molo Finto")]}],
    when="2026-01-01 12:00:00", number=111))
archive.json(f"{MINE}/posts/places_you_have_been_tagged_in.json", [
    labelled([label("Nome del luogo", "Teatro Inventato"), label("Ora della visita", timestamp_value=seconds("2025-12-12 20:00:00"))], number=112)])
album = media(f"{MINE}/posts/media/Stranezze_30000000017/30000000018.jpg", "2023-01-01 10:00:00", title="Stranezze")
archive.json(f"{MINE}/posts/album/0.json", {"name": "Stranezze", "photos": album, "cover_photo": album,
                                            "last_modified_timestamp": 0, "description": "Una sola foto, senza lista"})
archive.media(f"{MINE}/posts/media/Stranezze_30000000017/30000000018.jpg")
archive.write(f"{MINE}/stories/archived_stories.json", "[object Object]")
archive.json(f"{MINE}/stories/story_reactions.json", {"stories_feedback_v2": [
    {"timestamp": seconds("2026-09-10 10:00:00"), "title": "Emma Fittizia ha reagito alla storia di Zoë Campione."},
    {"title": "Emma Fittizia ha risposto alla storia di Luca Prova.", "data": []}]})

# ── comments and reactions ──────────────────────────────────────────────────

archive.json(f"{MINE}/comments_and_reactions/comments.json", {"comments_v2": {
    "timestamp": seconds("2026-09-21 10:00:00"), "data": [{"comment": {
        "timestamp": seconds("2026-09-21 10:00:00"), "comment": "@Giulia =bello!", "author": OWNER}}],
    "title": "Emma Fittizia ha commentato il post di Giulia Finta."}})
archive.json(f"{MINE}/comments_and_reactions/likes_and_reactions_1.json", {
    "timestamp": seconds("2026-09-22 10:00:00"), "data": [{"reaction": {"reaction": "SUPERLIKE", "actor": OWNER}}],
    "title": "Emma Fittizia ha reagito al post di Zoë Campione."})
archive.json(f"{MINE}/comments_and_reactions/likes_and_reactions.json", [
    labelled([label("Reazione", "Care", ent_field_name="reaction"), label("Nome", "Zoë Campione"),
              label("URL", "https://www.facebook.com/dyi/l/?l=Finto&s=1", href="https://www.facebook.com/dyi/l/?l=Finto&s=1")],
             when="2026-09-23 10:00:00", number=113)])
archive.write(f"{MINE}/comments_and_reactions/your_comment_edits.json", "")

# ── groups, polls, marketplace, saved ───────────────────────────────────────

archive.json(f"{MINE}/groups/your_badges.json", {"group_badges_v2": {
    "Amici del caffè ☕": ["Amministratore", "Membro fondatore"], "=Formule & funzioni": ["Nuovo membro"], "מועדון": []}})
archive.json(f"{MINE}/groups/group_membership_questions_answers.json", {"group_membership_questions_answers_v2": {
    "Amici del caffè ☕": [{"question": "Perché vuoi entrare?", "answer": "Però che domanda"}]}})
archive.json(f"{MINE}/groups/your_posts_in_groups.json", {"group_posts_v2": {
    "timestamp": seconds("2026-02-20 10:00:00"), "data": [{"post": "Moka o macchinetta?"}],
    "title": "Emma Fittizia ha pubblicato in Amici del caffè ☕."}})
# The file ends in the middle of its second record.
polls = dumps({"poll_votes_v2": [
    {"timestamp": seconds("2026-01-10 10:00:00"), "title": "Emma Fittizia ha votato.", "attachments": attached(
        {"poll": {"question": "Mare o monti?", "options": [{"option": "Però il lago", "voted": True}]}})},
    {"timestamp": seconds("2026-01-09 10:00:00"), "title": "Emma Fittizia ha votato un'altra volta."}]})
archive.write(f"{MINE}/polls/polls_you_voted_on.json", polls[:polls.index("altra volta")])
archive.json(f"{MINE}/facebook_marketplace/items_sold.json", {"items_selling_v2": {
    "title": "Sedia a tre gambe", "description": "Sta in piedi, quasi", "price": "0,00 €", "category": "Casa", "marketplace": "Borgo Finto",
    "seller": OWNER, "created_timestamp": seconds("2025-10-10 10:00:00")}})
archive.json(f"{MINE}/saved_items_and_collections/your_saved_items.json", [
    labelled([label("Titolo", "Ricetta: tiramisù"), label("URL", "https://ricette.example/tiramisu", href="https://ricette.example/tiramisu")],
             when="2025-11-11 11:11:11", number=114)])

# ── every carrier of label_values, four levels deep ─────────────────────────

archive.json(f"{MINE}/other_activity/everything_possible.json", [
    labelled([
        label("Parola", "così"), label("Vero", "True"), label("Numero", "0042"), label("Ora", timestamp_value=seconds("2026-09-09 09:09:09")),
        label("Ora mancante", timestamp_value=0), label("Collegamento", href="https://collegamento.example/?q=è"),
        label("Lista", vec=[{"value": "uno"}, {"value": "due"}, {"dict": [label("Tre", "3")]}]),
        label("Scatola", title="Primo livello", dict=[label("Scatola", title="Secondo livello", dict=[
            label("Scatola", title="Terzo livello", dict=[label("Scatola", title="Quarto livello", dict=[
                label("Sul fondo", "il tesoro 💎")])])])]),
        label("Foto", media=[media(f"{MINE}/other_activity/media/30000000019.jpg", "2026-09-09 09:00:00", description="In una scatola")]),
        label("Vuota", ""), label("Campo", "valore", ent_field_name="inner_name")],
        when="2026-09-09 09:10:00", number=115, title="Tutto insieme", ent_name="EntEverything"),
    labelled([], number=116),
    # The older shape in a file of the newer one.
    {"timestamp": seconds("2026-09-08 08:00:00"), "data": [{"name": "Forma vecchia"}], "title": "Una forma vecchia in un file nuovo"}])
archive.media(f"{MINE}/other_activity/media/30000000019.jpg")
archive.json("preferences/feed/controls.json", {"controls": [
    {"name": "Vedere meno spesso", "description": "Persone che hai scelto", "entries": [
        {"timestamp": seconds("2024-04-04 04:04:04"), "data": {"name": "Zio Chiacchierone", "uri": "https://www.facebook.com/zio.esempio"}}]}]})
archive.json("logged_information/interactions/recently_visited.json", {"visited_things_v2": [
    {"name": "Visite ai profili", "description": "I profili che hai visitato", "entries": [
        {"timestamp": seconds("2026-09-30 10:00:00"), "data": {"name": "Zoë Campione", "uri": "https://www.facebook.com/zoe.esempio"}},
        {"timestamp": seconds("2026-09-29 10:00:00"), "data": {"name": "دكان مثال", "uri": ""}}]},
    {"name": "Pagine visitate", "description": "", "entries": [], "children": [
        {"name": "Pagine di ristoranti", "description": "Dalla ricerca", "entries": [
            {"timestamp": seconds("2026-09-28 10:00:00"), "data": {"name": "Forno Luna", "uri": "https://www.facebook.com/fornoluna.esempio"}}]}]}]})
archive.json("logged_information/interactions/recently_viewed.json", {"recently_viewed": [
    {"name": "Video", "description": "I video che hai guardato", "children": [
        {"name": "Tempo di visione", "description": "", "entries": [
            {"timestamp": seconds("2026-09-27 10:00:00"), "data": {"name": "Come si piega una mappa", "uri": "https://www.facebook.com/esempio/videos/1", "watch_time": "37"}},
            {"data": {"value": "senza data né nome"}}]}]}]})

# ── kinds of files that nobody has seen ─────────────────────────────────────

archive.json(f"{MINE}/posts/holograms.json", {"holograms_v9": [
    {"timestamp": seconds("2026-09-15 10:00:00"), "title": "Il tuo primo ologramma", "data": [{"shimmer": "perla", "depth": 3}], "beam": {"angle": 12.5}},
    {"timestamp": seconds("2026-09-16 10:00:00"), "title": "Il secondo", "hologram_id": "340282366920938463463374607431768211456"}]})
archive.json(f"{MINE}/time_travel/journeys.json", [
    labelled([label("Destinazione", "Ieri"), label("Ritorno", timestamp_value=seconds("2026-09-14 10:00:00"))], when="2026-09-13 10:00:00", number=117)])
archive.json("quantum_settings/numbers_only.json", [[1, 2.5, -3], [True, None, "quattro"]])
archive.write(f"{MINE}/time_travel/mappa.bin", bytes(range(256)))
archive.write(f"{MINE}/events/no-data.txt", "")

# ── files outside the business scope ────────────────────────────────────────

archive.json("ads_information/ad_preferences.json", labelled([label("Interesse", "Stranezze")]))
archive.json("security_and_login_information/account_activity.json", {"account_activity_v2": {
    "action": "Accesso", "timestamp": seconds("2026-09-20 06:00:00"), "ip_address": "198.51.100.70", "user_agent": "Inventa/4.0"}})
