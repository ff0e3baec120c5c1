import PortaviaModel

/// Makes bytes of a page safe for the parser: UTF-8 without NUL and control characters, and no end of the document
/// before the end of the bytes.
///
/// libxml2 2.9 stops without an error at a NUL and after `</html>`, and drops control characters
/// (docs/rules.md#damaged-pages). A piece may end anywhere; what cannot be judged yet waits for the next one.
struct HTMLCleaner {
  private var held: [UInt8] = []
  private var isAtStart = true
  /// Whether `</html>` was found.
  private(set) var hasEnd = false
  private var hasBeginning = false
  /// Scripts and style sheets that have begun and not ended: the parser takes any end tag for theirs.
  private var scripts = 0
  /// Where in the output the bytes after `</html>` begin.
  private var tail: Int?
  private(set) var problems = HTMLProblems()

  var hasOpenScript: Bool { scripts > 0 }

  /// Whether the page begins as one and never ends.
  var isTruncated: Bool { hasBeginning && !hasEnd }

  /// Appends the cleaned bytes of a piece.
  mutating func clean(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, into output: inout Arena) {
    tail = hasEnd ? output.count : nil
    if held.isEmpty {
      process(piece, isLast: isLast, into: &output)
    } else {
      var joined = held
      joined.append(contentsOf: piece)
      held.removeAll(keepingCapacity: true)
      joined.withUnsafeBufferPointer { process($0, isLast: isLast, into: &output) }
    }
    if let tail, !problems.hasContentAfterEnd {
      for index in tail..<output.count where output.base[index] > 0x20 {
        problems.hasContentAfterEnd = true
        break
      }
    }
  }

  private mutating func process(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into output: inout Arena
  ) {
    guard var p = bytes.baseAddress, !bytes.isEmpty else { return }
    let end = p + bytes.count
    if isAtStart {
      if !isLast, bytes.count < 3 { return hold(p, end) }
      if bytes.count >= 3, p[0] == 0xEF, p[1] == 0xBB, p[2] == 0xBF { p += 3 }
      isAtStart = false
    }
    output.reserve(bytes.count &* 3 + 16)
    var run = p
    func flush(to place: UnsafePointer<UInt8>, _ output: inout Arena) {
      output.append(UnsafeBufferPointer(start: run, count: place - run))
    }
    while p < end {
      if end - p >= 8, isPlain(load64(p)) {
        p += 8
        continue
      }
      let byte = p[0]
      if byte == UInt8(ascii: "<") {
        // `</html` and `</body` are six bytes.
        if end - p < 7, !isLast {
          flush(to: p, &output)
          return hold(p, end)
        }
        if !isLast, Self.isOpenClosing(p, end) {
          flush(to: p, &output)
          return hold(p, end)
        }
        if let length = Self.closing(p, end) {
          flush(to: p, &output)
          if Self.isHTML(p) { hasEnd = true }
          for _ in 0..<length { output.append(UInt8(ascii: " ")) }
          if hasEnd, tail == nil { tail = output.count }
          p += length
          run = p
          continue
        }
        countScript(p, end)
        if !hasBeginning, end - p >= 5, Self.word(p + 1, is: "html") { hasBeginning = true }
        p += 1
      } else if byte < 0x20 || byte == 0x7F {
        if byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D {
          p += 1
          continue
        }
        if byte == 0 { problems.nuls += 1 } else { problems.controls += 1 }
        flush(to: p, &output)
        replacement(&output)
        p += 1
        run = p
      } else if byte < 0x80 {
        p += 1
      } else {
        let length = utf8Length(p, end)
        if length > 0 {
          // U+0080 … U+009F are control characters as well, but harmless.
          p += length
          continue
        }
        let broken = brokenUTF8Length(p, end)
        if !isLast, broken == end - p, broken < 4 {
          flush(to: p, &output)
          return hold(p, end)
        }
        problems.invalidUTF8 += 1
        flush(to: p, &output)
        replacement(&output)
        p += broken
        run = p
      }
    }
    flush(to: end, &output)
  }

  private mutating func countScript(_ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    let isEnd = end - p >= 6 && p[1] == UInt8(ascii: "/")
    let name = p + (isEnd ? 2 : 1)
    guard end - name >= 4, Self.word(name, is: "scri") || Self.word(name, is: "styl") else { return }
    if isEnd { scripts = max(0, scripts - 1) } else { scripts += 1 }
  }

  private mutating func hold(_ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    held.append(contentsOf: UnsafeBufferPointer(start: p, count: end - p))
  }

  private func replacement(_ output: inout Arena) {
    output.append(0xEF)
    output.append(0xBF)
    output.append(0xBD)
  }

  /// Whether eight bytes are ASCII without `<` and control characters.
  @inline(__always)
  private func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let less = word ^ (ones &* 0x3C)
    let hasLess = (less &- ones) & ~less & high
    let hasControl = (word &- ones &* 0x20) & ~word & high
    let delete = word ^ (ones &* 0x7F)
    let hasDelete = (delete &- ones) & ~delete & high
    return word & high == 0 && hasLess == 0 && hasControl == 0 && hasDelete == 0
  }

  /// Length of `</html` or `</body` at `p`, to which attributes and `>` need not belong.
  private static func closing(_ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int? {
    guard end - p >= 6, p[1] == UInt8(ascii: "/"), word(p + 2, is: "html") || word(p + 2, is: "body") else {
      return nil
    }
    var q = p + 6
    while q < end, q[0] == 0x20 || q[0] == 0x09 || q[0] == 0x0A || q[0] == 0x0D { q += 1 }
    return q < end && q[0] == UInt8(ascii: ">") ? q + 1 - p : nil
  }

  /// Whether the bytes end in `</html` and blanks: its `>` may follow.
  private static func isOpenClosing(_ p: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    guard end - p < 256, p[1] == UInt8(ascii: "/"), word(p + 2, is: "html") || word(p + 2, is: "body") else {
      return false
    }
    var q = p + 6
    while q < end, q[0] == 0x20 || q[0] == 0x09 || q[0] == 0x0A || q[0] == 0x0D { q += 1 }
    return q == end
  }

  private static func isHTML(_ p: UnsafePointer<UInt8>) -> Bool { word(p + 2, is: "html") }

  /// Four letters in any case.
  private static func word(_ p: UnsafePointer<UInt8>, is name: StaticString) -> Bool {
    for index in 0..<4 where p[index] | 0x20 != name.utf8Start[index] { return false }
    return true
  }
}
