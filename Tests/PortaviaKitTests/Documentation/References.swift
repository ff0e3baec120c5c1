import Foundation

/// Mentions of pages in comments and pages: each must lead to a page of this repository, and to a heading in it.
struct References {
  private let root: URL
  /// The headings of each page, as the anchors that GitHub gives them; by the path from the root.
  private let anchors: [String: Set<String>]
  /// Paths from the root of all files that are searched.
  let files: [String]

  init(root: URL) {
    self.root = root
    files = Self.files(below: root)
    var anchors: [String: Set<String>] = [:]
    for file in files where file.hasSuffix(".md") {
      anchors[file] = Self.anchors(of: Self.text(file, in: root))
    }
    self.anchors = anchors
  }

  /// What is wrong in all files, as `path:line: sentence`.
  func problems() -> [String] {
    files.flatMap { problems(in: Self.text($0, in: root), of: $0) }
  }

  /// - Parameter path: of the file that the text is from; decides what counts as a comment.
  func problems(in text: String, of path: String) -> [String] {
    var problems: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var found: [String] = []
      if path.hasSuffix(".md") {
        found += brokenLinks(String(line), of: path)
        found += brokenMentions(String(line).replacing(#/\[[^\]]*\]\([^)\s]+\)/#, with: ""), of: path)
      } else if let comment = Self.comment(in: line, of: path) {
        found += brokenMentions(comment, of: path)
      }
      problems += found.map { "\(path):\(index + 1): \($0)" }
    }
    return problems
  }

  // MARK: - Mentions

  private func brokenMentions(_ text: String, of path: String) -> [String] {
    guard text.contains(".md") else { return [] }
    // The path, the heading, and the number of a section as nobody can look it up.
    let mention = #/([\w./$<>*+-]*[\w>*])\.md(?!\w)(?:#([\w-]*))?(\s+(?:sections?\s+)?[0-9])?/#
    return text.matches(of: mention).compactMap {
      let name = $0.output.1 + ".md"
      // An address on the web, or a pattern.
      if name.hasPrefix("//") || name.contains("*") || name.contains("<") { return nil }
      if $0.output.2 == nil, $0.output.3 != nil {
        return "\(name) is cited by a number; name the heading: \(name)#heading"
      }
      let resolved = resolve(String(name), from: path)
      guard let known = resolved.flatMap({ anchors[$0] }) else { return "there is no page \(name)" }
      guard let anchor = $0.output.2 else { return nil }
      return known.contains(String(anchor)) ? nil : "\(name) has no heading #\(anchor)"
    }
  }

  private func brokenLinks(_ line: String, of path: String) -> [String] {
    line.matches(of: #/\]\(([^)\s]+)\)/#).compactMap {
      let target = $0.output.1
      if target.contains("://") || target.hasPrefix("mailto:") { return nil }
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let file = parts[0].isEmpty ? path : Self.plain(Self.folder(of: path) + parts[0])
      guard FileManager.default.fileExists(atPath: root.appendingPathComponent(file).path) else {
        return "the link \(target) leads nowhere"
      }
      guard parts.count > 1 else { return nil }
      return anchors[file]?.contains(String(parts[1])) == true ? nil : "\(file) has no heading #\(parts[1])"
    }
  }

  /// From the root, and in a page also from its own folder.
  private func resolve(_ name: String, from path: String) -> String? {
    if anchors[name] != nil { return name }
    let beside = Self.plain(Self.folder(of: path) + name)
    return path.hasSuffix(".md") && anchors[beside] != nil ? beside : nil
  }

  // MARK: - Files

  private static func files(below root: URL) -> [String] {
    let found = FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
    var files: [String] = []
    while let url = found?.nextObject() as? URL {
      guard ["swift", "py", "sh", "md"].contains(url.pathExtension) else { continue }
      files.append(String(url.path.dropFirst(root.path.count + 1)))
    }
    return files.sorted()
  }

  private static func text(_ path: String, in root: URL) -> String {
    (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }

  /// In Swift only comments are searched: code may name files that tests write.
  private static func comment(in line: Substring, of path: String) -> String? {
    guard path.hasSuffix(".swift") else { return String(line) }
    if line.drop(while: \.isWhitespace).hasPrefix("//") { return String(line) }
    return line.firstRange(of: " // ").map { String(line[$0.lowerBound...]) }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// A path without `..`.
  private static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  // MARK: - Anchors

  /// The anchors of a page: its headings in lower case, blanks as hyphens, without punctuation, numbered where two are
  /// equal. Lines of code that begin with `#` are no headings.
  static func anchors(of page: String) -> Set<String> {
    var anchors: Set<String> = []
    var counts: [String: Int] = [:]
    var isCode = false
    for line in page.split(separator: "\n") {
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode, line.hasPrefix("#") else { continue }
      let heading = line.drop { $0 == "#" }
      guard heading.hasPrefix(" ") else { continue }
      let slug = heading.dropFirst().lowercased().compactMap { character -> Character? in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || character == "-" || character == "_"
          ? character : nil
      }
      let base = String(slug)
      let count = counts[base, default: 0]
      counts[base] = count + 1
      anchors.insert(count == 0 ? base : "\(base)-\(count)")
    }
    return anchors
  }
}
