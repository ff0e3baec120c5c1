import PortaviaModel

/// The blocks of a page that have been read and not yet been taken: their elements and texts in document order.
///
/// Positions and texts are valid until the next block is asked for.
package final class HTMLTape {
  struct Pair {
    var name: HTMLAttribute
    var value: Text
  }

  @exclusivity(unchecked) package internal(set) var arena = Arena(capacity: 128 * 1024)
  @exclusivity(unchecked) var nodes: [HTMLNode] = []
  @exclusivity(unchecked) var attributes: [Pair] = []

  init() {}

  package subscript(node: Int) -> HTMLNode { nodes[node] }

  package func tag(_ node: Int) -> HTMLTag? { nodes[node].tag }
  package func isText(_ node: Int) -> Bool { nodes[node].tag == nil }

  /// All nodes of a subtree, in document order, its root first.
  package func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

  /// The child elements of an element; O(children).
  package func elements(of node: Int) -> [Int] {
    var children: [Int] = []
    var next = node + 1
    let end = Int(nodes[node].end)
    while next < end {
      if nodes[next].tag != nil { children.append(next) }
      next = Int(nodes[next].end)
    }
    return children
  }

  /// The first element of a subtree, its root included, that is one of these.
  package func first(_ tags: HTMLTag..., in node: Int) -> Int? {
    subtree(node).first { index in nodes[index].tag.map { tags.contains($0) } ?? false }
  }

  package func attribute(_ name: HTMLAttribute, of node: Int) -> Text {
    let first = Int(nodes[node].firstAttribute)
    for index in first..<first + Int(nodes[node].attributeCount) where attributes[index].name == name {
      return attributes[index].value
    }
    return .null
  }

  /// Whether a word is in the `class` of an element.
  package func hasClass(_ token: StaticString, _ node: Int) -> Bool {
    let value = attribute(.class, of: node)
    return value.isEmpty ? false : containsToken(token, in: arena.bytes(value))
  }

  package func claim(_ node: Int) { nodes[node].isClaimed = true }

  /// Claims all texts of a subtree.
  package func claimTexts(of node: Int) {
    for index in subtree(node) where nodes[index].tag == nil { nodes[index].isClaimed = true }
  }

  /// Whether a subtree has neither text nor an address.
  package func isEmpty(_ node: Int) -> Bool {
    for index in subtree(node) {
      if nodes[index].tag == nil {
        if !isBlank(index) { return false }
      } else if !attribute(.src, of: index).isEmpty || !attribute(.href, of: index).isEmpty {
        return false
      }
    }
    return true
  }

  /// Whether a subtree has no text.
  package func hasText(_ node: Int) -> Bool {
    subtree(node).contains { nodes[$0].tag == nil && !isBlank($0) }
  }

  func isBlank(_ node: Int) -> Bool {
    arena.bytes(nodes[node].text).allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }
}

/// Whether a list of words, separated by blanks, has this one.
@inline(__always)
func containsToken(_ token: StaticString, in list: UnsafeBufferPointer<UInt8>) -> Bool {
  let count = token.utf8CodeUnitCount
  guard list.count >= count, let base = list.baseAddress else { return false }
  var start = 0
  while start + count <= list.count {
    var end = start
    while end < list.count, base[end] > 0x20 { end += 1 }
    if end - start == count {
      var index = 0
      while index < count, base[start + index] == token.utf8Start[index] { index += 1 }
      if index == count { return true }
    }
    start = end + 1
  }
  return false
}
