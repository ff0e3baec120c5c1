"""Statements about single rows of any table, in the words of an owner.

A statement names a `table`, which of its rows are meant (`where`), how many there are (`count`, 1 if not said; null
for one or more, which hold together what is said), and what they hold: `is` (columns), `holds` (texts that stand
anywhere in the row, `extra` included), `files` (the attachments as [status, path in the archive]) and `tags` (type →
names).

Besides the columns of the table, `where` and `is` know: the other end of a reference to an account or contact by its
name (`author` for `author_account_id`, `contact` for `contact_id`) and to an account by its username
(`author_username`), `file` (the path of the source file), `post` and `post_time` (the title of a post that is referred
to, and its time) and, for a contact, `points` (all its addresses and numbers as sorted [scheme, value]).
"""

import json

KEYS = {"table", "where", "count", "is", "holds", "files", "tags", "note"}


class Rows:
    def __init__(self, database, same, problems):
        self.database, self.same, self.problems = database, same, problems
        self.accounts = dict(database.execute("SELECT id, display_name FROM accounts").fetchall())
        self.usernames = dict(database.execute("SELECT id, username FROM accounts").fetchall())
        self.contacts = dict(database.execute("SELECT id, full_name FROM contacts").fetchall())
        self.posts = dict(database.execute("SELECT id, title FROM posts").fetchall())
        self.times = dict(database.execute("SELECT id, time_ms FROM posts").fetchall())
        self.paths = dict(database.execute("SELECT id, path FROM source_files").fetchall())
        self.tables = {}

    def table(self, name):
        if name not in self.tables:
            self.tables[name] = [self.named(dict(row), name) for row in self.database.execute(f"SELECT * FROM {name}")]
        return self.tables[name]

    def named(self, row, table):
        for column, value in list(row.items()):
            if column == "account_id":
                row["account"], row["account_username"] = self.accounts.get(value), self.usernames.get(value)
            elif column.endswith("_account_id"):
                other = column.removesuffix("_account_id")
                row[other], row[other + "_username"] = self.accounts.get(value), self.usernames.get(value)
            elif column == "contact_id":
                row["contact"] = self.contacts.get(value)
            elif column == "post_id":
                row["post"], row["post_time"] = self.posts.get(value), self.times.get(value)
            elif column == "source_file_id":
                row["file"] = self.paths.get(value)
        if table == "contacts":
            row["points"] = [list(point) for point in self.database.execute(
                "SELECT DISTINCT scheme, value_normalized FROM contact_points WHERE contact_id = ? ORDER BY 1, 2", (row["id"],))]
        return row

    def check(self, statement):
        for key in set(statement) - KEYS:
            self.problems.append(f"rows: nothing compares {key!r}")
        name, where = statement["table"], statement.get("where", {})
        what = f"{name} {json.dumps(where, ensure_ascii=False)}"
        rows = self.table(name)
        if not self.known(what, rows, list(where) + list(statement.get("is", {}))):
            return
        found = [row for row in rows if all(row[key] == value for key, value in where.items())]
        count = statement.get("count", 1)
        self.same(what, True if count is None else count, bool(found) if count is None else len(found))
        if count is None:
            together = {text for row in found for text in texts_of(row)}
            for text in statement.get("holds", []):
                self.same(f"{what} holds {text!r}", True, any(text in other for other in together))
        for row in found:
            for key, value in statement.get("is", {}).items():
                self.same(f"{what} {key}", value, row[key])
            if count is not None:
                held = list(texts_of(row))
                for text in statement.get("holds", []):
                    self.same(f"{what} holds {text!r}", True, any(text in other for other in held))
            if "files" in statement:
                self.same(f"{what} files", statement["files"], [list(file) for file in self.files(name, row["id"])])
            for kind, names in statement.get("tags", {}).items():
                self.same(f"{what} tags {kind}", names, [tag[0] for tag in self.database.execute(
                    f"SELECT name FROM tags WHERE {name[:-1]}_id = ? AND type = ? ORDER BY position", (row["id"], kind))])

    def known(self, what, rows, keys):
        """An empty table knows no columns, and none is needed to say that no row fits."""
        unknown = [key for key in keys if rows and key not in rows[0]]
        for key in unknown:
            self.problems.append(f"{what}: there is no column {key!r}")
        return not unknown

    def files(self, table, identifier):
        """The path where there is a file, else what the archive says."""
        return self.database.execute(
            "SELECT m.status, coalesce(m.remote_url, m.archive_path) FROM attachments a JOIN media m ON m.id = a.media_id"
            f" WHERE a.{table[:-1]}_id = ? AND a.role = 'content' ORDER BY a.position", (identifier,))


def scalars(value):
    """Every text and number in a JSON value, names of members included."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield key
            yield from scalars(member)
    elif isinstance(value, list):
        for member in value:
            yield from scalars(member)
    elif value is not None and not isinstance(value, bool):
        yield value


def texts_of(row):
    for column, value in row.items():
        if column == "extra" and value:
            yield from map(str, scalars(json.loads(value, parse_int=str, parse_float=str)))
        elif value is not None:
            yield str(value)
