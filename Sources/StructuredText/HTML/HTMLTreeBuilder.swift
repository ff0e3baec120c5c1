import CLibXML2
import PortaviaModel

/// Gathers the events of the parser into one tree per record; everything else on the page is its frame.
///
/// Nothing here recurses, so depth costs no stack.
final class HTMLTreeBuilder {
  private struct Open {
    var tag: HTMLTag
    /// Position on the tape; −1 outside records.
    var node: Int32
    var isContainer: Bool
  }

  let tape = HTMLTape()
  private let container: HTMLContainer
  private let limits: HTMLLimits
  @exclusivity(unchecked) private var stack: [Open] = []
  /// Depth of the open record's outermost element, of a group's outermost elements; −1 when none is open.
  @exclusivity(unchecked) private var recordDepth = -1
  /// Whether the open record goes on behind its first element (``HTMLContainer/threads``).
  @exclusivity(unchecked) private var isGroup = false
  @exclusivity(unchecked) private var recordStart = 0
  @exclusivity(unchecked) private var recordRoot = 0
  @exclusivity(unchecked) private var recordText = 0
  @exclusivity(unchecked) private var isTooLarge = false
  @exclusivity(unchecked) private var isCut = false
  /// Records that are ready, in order.
  @exclusivity(unchecked) var complete: [HTMLRecord] = []
  @exclusivity(unchecked) private(set) var problems = HTMLProblems()
  @exclusivity(unchecked) private(set) var hasContainer = false
  /// The text of `<title>`.
  @exclusivity(unchecked) private(set) var title: [UInt8] = []
  /// The text of the first `<h1>` outside all records.
  @exclusivity(unchecked) private(set) var heading: [UInt8] = []
  @exclusivity(unchecked) private var hasHeading = false
  /// Text outside all records, without that of scripts and style sheets, line by line.
  @exclusivity(unchecked) private(set) var frame: [UInt8] = []
  private var isFrameAtLineEnd = true
  /// Bytes of the page that the parser had come to at the last event.
  @exclusivity(unchecked) private(set) var position = 0
  @exclusivity(unchecked) var parser: htmlParserCtxtPtr?
  /// The class of the first record, which others have too, and how many elements had it.
  @exclusivity(unchecked) private(set) var marker: [UInt8] = []
  @exclusivity(unchecked) private(set) var markerElements = 0
  @exclusivity(unchecked) private var hasMarker = false
  /// Where the record begins that has the marker.
  @exclusivity(unchecked) private(set) var markerStart: Int?

  init(container: HTMLContainer, limits: HTMLLimits) {
    self.container = container
    self.limits = limits
  }

  var isInRecord: Bool { recordDepth >= 0 }
  var isInScript: Bool { stack.last?.tag.isHidden ?? false }
  /// Where the bytes begin that are still needed.
  var neededFrom: Int { isInRecord ? min(recordStart, position) : position }

  // MARK: - Events

  func start(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    if problems.isTooDeep { return }
    let tag = HTMLTag(name)
    let before = position
    advance()
    if stack.count >= limits.depth {
      problems.isTooDeep = true
      if isInRecord { finishRecord(.tooDeep) }
      return
    }
    if container == .threads, let attributes, !isInRecord || isGroup && stack.count == recordDepth {
      if hasClass("message", attributes) {
        if isInRecord { finishRecord(outcome, end: before) }
        hasContainer = true
        begin(at: before, depth: stack.count)
        beginGroup(.group, nil)
      } else if !isInRecord, hasClass("thread", attributes) {
        hasContainer = true
        stack.append(Open(tag: tag, node: -1, isContainer: false))
        begin(at: before, depth: stack.count)
        return beginGroup(tag, attributes)
      }
    }
    if !isInRecord, stack.last?.isContainer == true, !tag.isHidden, tag != .br {
      begin(at: before, depth: stack.count)
    }
    guard isInRecord else {
      stack.append(Open(tag: tag, node: -1, isContainer: isContainer(tag, attributes)))
      endLine()
      return
    }
    let node = tape.nodes.count
    if isTooLarge {
      stack.append(Open(tag: tag, node: -1, isContainer: false))
      return
    }
    let firstAttribute = tape.attributes.count
    if let attributes { keep(attributes, isRoot: stack.count == recordDepth) }
    tape.nodes.append(
      HTMLNode(
        tag: tag, parent: parent, end: Int32(node + 1),
        text: .null, firstAttribute: UInt32(firstAttribute),
        attributeCount: UInt16(clamping: tape.attributes.count - firstAttribute)))
    stack.append(Open(tag: tag, node: Int32(node), isContainer: false))
  }

  func end(_ name: UnsafePointer<UInt8>) {
    if problems.isTooDeep { return }
    advance()
    let tag = HTMLTag(name)
    guard let index = stack.lastIndex(where: { $0.tag == tag }) else { return }
    while stack.count > index {
      let open = stack.removeLast()
      if open.node >= 0 { tape.nodes[Int(open.node)].end = Int32(tape.nodes.count) }
      if isInRecord {
        if isGroup ? stack.count < recordDepth : stack.count == recordDepth { finishRecord(outcome) }
      } else {
        if open.tag == .h1, !heading.isEmpty { hasHeading = true }
        endLine()
      }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if problems.isTooDeep { return }
    advance()
    guard isInRecord else { return outside(bytes) }
    guard let open = stack.last, !open.tag.isHidden, !isTooLarge else { return }
    let parent = self.parent
    if tape.arena.count - recordText + bytes.count > limits.record
      || tape.nodes.count - recordRoot > limits.record / MemoryLayout<HTMLNode>.stride
    {
      isTooLarge = true
      problems.tooLarge += 1
      return
    }
    let text = tape.arena.append(bytes)
    if let last = tape.nodes.last, last.tag == nil, last.parent == parent,
      last.text.offset + last.text.count == text.offset
    {
      tape.nodes[tape.nodes.count - 1].text.count += text.count
      return
    }
    tape.nodes.append(
      HTMLNode(
        tag: nil, parent: parent, end: Int32(tape.nodes.count + 1), text: text, firstAttribute: 0,
        attributeCount: 0))
  }

  func error(level: Int32, code: Int32) {
    // XML_ERR_INVALID_CHAR, _HEX_CHARREF, _DEC_CHARREF: a reference to a character that does not exist.
    if code == 9 || code == 6 || code == 7 {
      problems.invalidReferences += 1
    } else if level >= 3 {
      problems.fatalErrors += 1
    }
  }

  /// The page ends in the middle: a record that is open, or that only begins when the parser is told so, is not whole.
  func cut() {
    isCut = true
    if isInRecord { finishRecord(.cut) }
  }

  // MARK: - Records

  @inline(__always)
  private func advance() { if let parser { position = Int(portavia_html_position(parser)) } }

  private var outcome: HTMLRecord.Damage? { isTooLarge ? .tooLarge : isCut ? .cut : nil }

  /// Of what begins now.
  private var parent: Int32 {
    if stack.count > recordDepth { return stack[stack.count - 1].node }
    return isGroup ? Int32(recordRoot) : -1
  }

  private func begin(at start: Int, depth: Int) {
    recordDepth = depth
    recordStart = start
    recordRoot = tape.nodes.count
    recordText = tape.arena.count
    isTooLarge = false
    isGroup = false
  }

  private func beginGroup(
    _ tag: HTMLTag, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    isGroup = true
    let first = tape.attributes.count
    if let attributes { keep(attributes, isRoot: false) }
    tape.nodes.append(
      HTMLNode(
        tag: tag, parent: -1, end: Int32(recordRoot + 1), text: .null, firstAttribute: UInt32(first),
        attributeCount: UInt16(clamping: tape.attributes.count - first)))
  }

  /// - Parameter end: where its bytes end, if not where the parser is.
  private func finishRecord(_ damage: HTMLRecord.Damage?, end: Int? = nil) {
    guard recordDepth >= 0 else { return }
    if isGroup { tape.nodes[recordRoot].end = Int32(tape.nodes.count) }
    for index in stack.indices where index >= recordDepth && stack[index].node >= 0 {
      tape.nodes[Int(stack[index].node)].end = Int32(tape.nodes.count)
    }
    complete.append(
      HTMLRecord(root: recordRoot, bytes: recordStart..<max(end ?? position, recordStart), damage: damage))
    recordDepth = -1
    isGroup = false
  }

  private func isContainer(
    _ tag: HTMLTag, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> Bool {
    switch container {
    case .threads: return false
    case .body:
      hasContainer = hasContainer || tag == .body
      return tag == .body
    case .main:
      var result = tag == .main
      if !result, let attributes {
        forEach(attributes) { name, value in
          switch name {
          case .role: result = result || containsToken("main", in: value)
          case .class: result = result || HTMLContainer.classes.contains { containsToken($0, in: value) }
          default: break
          }
        }
      }
      hasContainer = hasContainer || result
      return result
    }
  }

  private func hasClass(
    _ token: StaticString, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>
  ) -> Bool {
    var result = false
    forEach(attributes) { name, value in
      if name == .class { result = result || containsToken(token, in: value) }
    }
    return result
  }

  private func keep(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>, isRoot: Bool) {
    forEach(attributes) { name, value in
      if name == .class { count(value, isRoot: isRoot) }
      tape.attributes.append(HTMLTape.Pair(name: name, value: tape.arena.append(value)))
    }
  }

  private func count(_ value: UnsafeBufferPointer<UInt8>, isRoot: Bool) {
    // The head of a thread is not a record of that kind.
    if isRoot, !hasMarker, container != .threads || tape.nodes[recordRoot].tag == .group {
      hasMarker = true
      if value.count < 200, !value.contains(UInt8(ascii: "&")), !value.isEmpty {
        marker = Array(value)
        markerStart = recordStart
      }
    }
    if value.count == marker.count, !marker.isEmpty, value.elementsEqual(marker) { markerElements += 1 }
  }

  @inline(__always)
  private func forEach(
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>,
    _ body: (HTMLAttribute, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var next = attributes
    while let name = next[0] {
      if let value = next[1], let known = HTMLAttribute(name) {
        var count = 0
        while value[count] != 0 { count += 1 }
        body(known, UnsafeBufferPointer(start: value, count: count))
      }
      next += 2
    }
  }

  // MARK: - The frame

  private func outside(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let open = stack.last, !open.tag.isHidden else { return }
    if open.tag == .title {
      if title.count < 4096 { title.append(contentsOf: bytes) }
      return
    }
    if open.tag == .h1, !hasHeading, heading.count < 4096 { heading.append(contentsOf: bytes) }
    var room = limits.frame - frame.count
    for byte in bytes {
      let isBlank = byte <= 0x20
      if isBlank, isFrameAtLineEnd || frame.last == 0x20 { continue }
      if room <= 0 {
        problems.isFrameCut = problems.isFrameCut || !isBlank
        break
      }
      frame.append(isBlank ? 0x20 : byte)
      isFrameAtLineEnd = false
      room -= 1
    }
  }

  private func endLine() {
    if isFrameAtLineEnd || frame.isEmpty { return }
    frame.append(0x0A)
    isFrameAtLineEnd = true
  }

  // MARK: - Memory

  /// Forgets the records that have been taken; the open one moves to the beginning.
  func compact() {
    complete.removeAll(keepingCapacity: true)
    guard isInRecord else {
      tape.nodes.removeAll(keepingCapacity: true)
      tape.attributes.removeAll(keepingCapacity: true)
      tape.arena.removeAll()
      return
    }
    let first = recordRoot
    if first == 0 { return }
    recordRoot = 0
    let firstAttribute = Int(tape.nodes[first].firstAttribute)
    let shift = UInt32(recordText)
    let rest = tape.arena.count - recordText
    (tape.arena.base).update(from: tape.arena.base + recordText, count: rest)
    tape.arena.rewind(to: rest)
    recordText = 0
    tape.nodes.removeFirst(first)
    tape.attributes.removeFirst(firstAttribute)
    for index in tape.nodes.indices {
      if tape.nodes[index].parent >= 0 { tape.nodes[index].parent -= Int32(first) }
      tape.nodes[index].end -= Int32(first)
      if tape.nodes[index].tag == nil {
        tape.nodes[index].text.offset -= shift
      } else {
        tape.nodes[index].firstAttribute -= UInt32(firstAttribute)
      }
    }
    for index in tape.attributes.indices { tape.attributes[index].value.offset -= shift }
    for index in stack.indices where stack[index].node >= 0 { stack[index].node -= Int32(first) }
  }
}
