import PortaviaModel

extension HTMLTape {
  /// Writes the text of a subtree as a reader sees it: `<br>` is a line break, and blocks are on lines of
  /// their own.
  ///
  /// Blanks are kept as they are; only where a run of them holds a line break, as in indented source, it counts as one
  /// blank inside a line and as none at its ends. Null when there is no text.
  ///
  /// - Parameter skipped: subtrees whose text is left out.
  package func text(of node: Int, into output: inout Arena, without skipped: Set<Int> = []) -> Text {
    let start = output.count
    var needsBreak = false
    var needsBlank = false
    var closing: [Int] = []
    var index = node
    let end = Int(nodes[node].end)
    while index < end {
      while let last = closing.last, last <= index {
        needsBreak = true
        closing.removeLast()
      }
      guard let tag = nodes[index].tag else {
        append(index, to: &output, start, &needsBreak, &needsBlank)
        index += 1
        continue
      }
      if skipped.contains(index) {
        index = Int(nodes[index].end)
        continue
      }
      if tag == .br {
        output.append(0x0A)
        needsBreak = false
        needsBlank = false
      } else if !tag.isInline {
        needsBreak = true
        closing.append(Int(nodes[index].end))
      }
      index += 1
    }
    return output.count == start ? .null : output.text(from: start)
  }

  /// The same as a string; for rare uses.
  package func string(of node: Int, without skipped: Set<Int> = []) -> String {
    var output = Arena(capacity: 256)
    let text = text(of: node, into: &output, without: skipped)
    return text.isNull ? "" : output.string(text)
  }

  private func append(
    _ node: Int, to output: inout Arena, _ start: Int, _ needsBreak: inout Bool, _ needsBlank: inout Bool
  ) {
    let bytes = arena.bytes(nodes[node].text)
    var position = 0
    while position < bytes.count {
      var end = position
      var hasBreak = false
      while end < bytes.count, bytes[end] == 0x20 || (0x09...0x0D).contains(bytes[end]) {
        hasBreak = hasBreak || bytes[end] == 0x0A || bytes[end] == 0x0D
        end += 1
      }
      if hasBreak {
        needsBlank =
          needsBlank || !(needsBreak || output.count == start || output.base[output.count - 1] == 0x0A)
        position = end
        continue
      }
      // The blanks belong to the text behind them.
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      // Those before a line break of the source do not.
      if end < bytes.count {
        let next = end
        while end > position, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        if end == position {
          position = next
          continue
        }
      }
      if needsBreak {
        if output.count > start, output.base[output.count - 1] != 0x0A { output.append(0x0A) }
      } else if needsBlank {
        output.append(0x20)
      }
      needsBreak = false
      needsBlank = false
      output.append(UnsafeBufferPointer(rebasing: bytes[position..<end]))
      position = end
    }
  }

  /// What no rule has claimed of a block, as a JSON object: its texts, and the addresses that it points to. nil when
  /// everything is used.
  package func unclaimed(of node: Int) -> String? {
    let (texts, links) = unclaimedParts(of: node)
    if texts.isEmpty, links.isEmpty { return nil }
    var json = JSONWriter()
    json.object { json in
      if !texts.isEmpty { json.member("text", texts) }
      if !links.isEmpty { json.member("links", links) }
    }
    return json.text
  }

  /// The texts and addresses of a block that no rule has claimed, in order.
  package func unclaimedParts(of node: Int) -> (texts: [String], links: [String]) {
    var texts: [String] = []
    var links: [String] = []
    for index in subtree(node) where !nodes[index].isClaimed {
      if nodes[index].tag == nil {
        if !isBlank(index) { texts.append(trimmedText(index)) }
        continue
      }
      for name in [HTMLAttribute.href, .src] {
        let value = attribute(name, of: index)
        if !value.isEmpty { links.append(arena.string(value)) }
      }
    }
    return (texts, links)
  }

  private func trimmedText(_ node: Int) -> String {
    var bytes = arena.bytes(nodes[node].text)[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
