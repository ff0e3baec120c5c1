import ArchiveReading
import Testing

@Suite struct SafeNamesTests {
  @Test(arguments: [
    "../x", "a/../../x", "/etc/passwd", "C:\\x", "C:/x", "c:x", "\\\\host\\share", "a\\b", "", ".", "..",
    "a//b", "a/./b",
    "a\0b", "a\nb", "x\u{7F}", "foto\u{202E}gpj.exe", "a\u{2066}b", "a\u{85}b",
  ])
  func hostilePathsAreSeenAndKeptInside(path: String) {
    #expect(SafeName.isHostile(path))
    var names = SafeNames()
    let safe = names.path(for: path)
    #expect(!SafeName.isHostile(safe), "\(safe)")
    #expect(!safe.hasPrefix("/") && !safe.split(separator: "/").contains(".."))
  }

  @Test(arguments: [
    "messages/inbox/anna_1/message_1.json", "posts/", "foto è 1.jpg", "日本語/ファイル.json", "a b.txt",
  ])
  func ordinaryPathsStayAsTheyAre(path: String) {
    #expect(!SafeName.isHostile(path))
    var names = SafeNames()
    #expect(names.path(for: path) == (path.hasSuffix("/") ? String(path.dropLast()) : path))
  }

  @Test(arguments: [
    ("CON", "_CON"), ("con.json", "_con.json"), ("Aux .txt", "_Aux .txt"), ("COM1", "_COM1"),
    ("lpt\u{B9}.a", "_lpt\u{B9}.a"),
    ("CONSOLE", "CONSOLE"), ("end.", "end"), ("end ", "end"), ("dots...", "dots"), ("...", "_"),
    (" lead", "lead"),
    ("a:b?c*d|e", "a_b_c_d_e"), ("50%", "50_"), ("-rf", "_-rf"), (".htaccess", "_.htaccess"),
    ("~root", "_~root"),
    ("a\u{202E}b", "a_b"), ("tab\tnew\nline", "tab_new_line"), ("\"<>\"", "____"),
  ])
  func namesAreMadePortable(name: String, expected: String) {
    #expect(SafeName.component(name) == expected)
  }

  @Test func longNamesAreShortenedAndStayApart() {
    let long = String(repeating: "è", count: 300)
    let a = SafeName.component(long + "1.json")
    let b = SafeName.component(long + "2.json")
    #expect(a.utf8.count <= 120 && a.hasSuffix(".json") && a != b)
    var names = SafeNames()
    let deep = names.path(for: (0..<100).map { "folder\($0)" }.joined(separator: "/") + "/x.json")
    #expect(deep.utf8.count <= 240 && deep.hasSuffix("/x.json"))
  }

  @Test func namesThatMeetAreGivenApart() {
    var names = SafeNames()
    let paths = [
      "Foto/A.jpg", "foto/a.jpg", "Foto/a.JPG", "Foto/A.jpg", "x/\u{E8}.txt", "x/e\u{300}.txt", "straße",
      "STRASSE",
      "a", "a/b", "a:b", "a?b", "a_b", "a_b~2", "K", "\u{212A}",
    ]
    var seen: Set<String> = []
    for path in paths {
      let safe = names.path(for: path)
      #expect(seen.insert(safe.uppercased().lowercased()).inserted, "\(path) → \(safe)")
    }
    // Nothing is a file where something else needs a folder.
    for one in seen { #expect(!seen.contains { $0.hasPrefix(one + "/") }, "\(one)") }
  }

  @Test func theSameCallsGiveTheSamePaths() {
    let paths = ["a/B", "A/b", "a/B", "con", ""]
    var first = SafeNames()
    var second = SafeNames()
    #expect(paths.map { first.path(for: $0) } == paths.map { second.path(for: $0) })
    #expect(first.path(for: "a/new.json") == "a/new.json")
  }
}
