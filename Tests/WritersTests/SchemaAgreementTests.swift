import Foundation
import PortaviaModel
import TestSupport
import Testing

private let sharedSchema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("shared/schema.md").path

/// The declaration against the normative text, which stands beside the repository where it was agreed on.
@Suite struct SchemaAgreementTests {
  // Skipped where the text is not there, or Python.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: sharedSchema) && Python.executable != nil))
  func declarationAgreesWithTheNormativeText() throws {
    let scratch = try Scratch()
    try Schema.sql.write(toFile: scratch["ours.sql"], atomically: true, encoding: .utf8)
    let script = #"""
      import re, sqlite3, sys
      theirs = open(sys.argv[1]).read().split('```sql\n')[1].split('```')[0]
      # Corrections: no status is called 'corrupt'; a scan of all followers for every interaction takes minutes;
      # summing interactions by account before people are looked up takes half the time.
      theirs = theirs.replace("('corrupt','missing')", "('damaged','missing')")
      # People of some platforms have a username and no name.
      theirs = theirs.replace("COALESCE(a.display_name, '')", "COALESCE(a.display_name, a.username, '')")
      theirs = theirs.replace('MAX(EXISTS (SELECT 1 FROM followers f WHERE f.account_id = p.account_id))',
        'MAX(COALESCE(p.account_id IN (SELECT f.account_id FROM followers f), 0))')
      def replaced(text, old, new):
        assert old in text, old
        return text.replace(old, new)
      # The account report of WhatsApp is a product of its own.
      theirs = replaced(theirs, 'whatsapp_chat, meta_leads', 'whatsapp_chat, whatsapp_account, meta_leads')
      start = theirs.index('CREATE VIEW leads AS')
      start = theirs.index('WITH p AS (', start)
      theirs = theirs[:start] + '''WITH t AS (
          SELECT account_id, contact_id, platform, channel,
                 SUM(type='message') AS messages, SUM(type='comment') AS comments, SUM(type='reaction') AS reactions, SUM(type='form') AS forms,
                 MIN(at) AS first_at, MAX(at) AS last_at
          FROM interactions GROUP BY account_id, contact_id, platform, channel),
        ''' + theirs[start + 5:]
      theirs = replaced(theirs, 'i.platform, i.channel, i.type, i.at, a.display_name',
        't.platform, t.channel, t.messages, t.comments, t.reactions, t.forms, t.first_at, t.last_at, a.display_name')
      theirs = replaced(theirs, 'a.phone, i.account_id', 'a.phone, t.account_id')
      theirs = replaced(theirs, 'FROM interactions i LEFT JOIN accounts a ON a.id = i.account_id LEFT JOIN contacts k ON k.id = COALESCE(i.contact_id',
        'FROM t LEFT JOIN accounts a ON a.id = t.account_id LEFT JOIN contacts k ON k.id = COALESCE(t.contact_id')
      for type in ('message', 'comment', 'reaction', 'form'):
        theirs = replaced(theirs, f"SUM(p.type='{type}')", f'SUM(p.{type}s)')
      theirs = replaced(theirs, 'MIN(p.at)', 'MIN(p.first_at)')
      theirs = replaced(theirs, 'MAX(p.at)', 'MAX(p.last_at)')
      start = theirs.index('CREATE VIEW engaged_followers AS')
      end = theirs.index(';', start)
      engaged = theirs[start:end]
      engaged = replaced(engaged, 'CREATE VIEW engaged_followers AS', """CREATE VIEW engaged_followers AS WITH i AS (
          SELECT account_id, COUNT(*) AS interactions, SUM(type='message') AS messages, SUM(type='comment') AS comments,
                 SUM(type='reaction') AS reactions, MIN(at) AS first_at, MAX(at) AS last_at
          FROM interactions GROUP BY account_id)""")
      engaged = replaced(engaged, 'COUNT(*) AS interactions, SUM(i.type', 'i.interactions, SUM(i.type')
      for type in ('message', 'comment', 'reaction'):
        engaged = replaced(engaged, f"SUM(i.type='{type}') AS {type}s", f'i.{type}s')
      engaged = replaced(engaged, 'MIN(i.at)', 'i.first_at')
      engaged = replaced(engaged, 'MAX(i.at)', 'i.last_at')
      engaged = replaced(engaged, 'JOIN interactions i ON', 'JOIN i ON')
      engaged = re.sub(r'GROUP BY f\.platform.*', '', engaged)
      theirs = theirs[:start] + engaged + theirs[end:]
      ours = open(sys.argv[2]).read()
      def load(sql):
        c = sqlite3.connect(':memory:'); c.executescript(sql); return c
      a, b = load(theirs), load(ours)
      def names(c):
        return [tuple(r) for r in c.execute("select type, name, tbl_name from sqlite_master where name not like 'sqlite_%'")]
      assert sorted(names(a)) == sorted(names(b)), set(names(a)) ^ set(names(b))
      assert [n for n in names(a) if n[0] != 'index'] == [n for n in names(b) if n[0] != 'index']
      def facts(c, name):
        out = {p: c.execute(f'pragma {p}({name})').fetchall() for p in ('table_xinfo', 'foreign_key_list')}
        out['indexes'] = sorted((i[1], i[2], i[3], [tuple(x) for x in c.execute(f'pragma index_xinfo({i[1]})')])
          for i in c.execute(f'pragma index_list({name})'))
        return out
      def plain(sql):
        sql = re.sub(r'--[^\n]*', '', sql)
        sql = re.sub(r'\s+', ' ', sql)
        return re.sub(r' ?([(),=+]) ?', r'\1', sql).strip()
      def comments(sql):
        found = []
        for c in re.findall(r'--\s*([^\n]*)', sql):
          if c.strip() not in found: found.append(c.strip())
        return found
      for kind, name, _ in names(a):
        x, y = (c.execute('select sql from sqlite_master where name=?', (name,)).fetchone()[0] for c in (a, b))
        assert plain(x) == plain(y), (name, plain(x), plain(y))
        if kind == 'table': assert facts(a, name) == facts(b, name), name
        missing = [c for c in comments(x) if c not in comments(y)]
        assert not missing, (name, missing)
      print('equal', len(names(a)))
      """#
    #expect(try Python.run(script, [sharedSchema, scratch["ours.sql"]]) == "equal 59\n")
  }
}
