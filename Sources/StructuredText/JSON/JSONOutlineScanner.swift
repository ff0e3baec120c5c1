import PortaviaModel

/// Follows brackets and strings, and remembers the upper three levels.
struct JSONOutlineScanner {
  private(set) var root: JSONOutline.Value?
  /// Whether what is still to come changes nothing.
  private(set) var isDone = false

  private let repair: Bool
  /// Open containers.
  private var depth = 0
  /// Whether the containers at depth 1, 2 and 3 are objects.
  private var isObject = (false, false, false)
  private var isKeyDue = false
  private var inString = false
  private var isEscaped = false
  /// The raw key that is being read, or that waits for its value.
  private var key: [UInt8] = []
  private var isKey = false
  private var hasKey = false
  /// Whether the last member at depth 1 and 2 is listed.
  private var isListed = (false, false)
  private static let longestKey = 4096

  init(repair: Bool) { self.repair = repair }

  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes {
      if inString { string(byte) } else { structure(byte) }
      if isDone { return }
    }
  }

  private mutating func string(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      inString = false
      hasKey = isKey
      isKey = false
      return
    }
    if isKey, key.count < Self.longestKey { key.append(byte) }
  }

  private mutating func structure(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""):
      inString = true
      if isKeyDue, depth <= 2, isObject(at: depth) {
        isKeyDue = false
        isKey = true
        key.removeAll(keepingCapacity: true)
      } else {
        meet(.scalar)
      }
    case UInt8(ascii: "{"): open(.object)
    case UInt8(ascii: "["): open(.array)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      isKeyDue = false
      hasKey = false
      if depth <= 0 { isDone = true }
    case UInt8(ascii: ","):
      isKeyDue = true
      hasKey = false
    // Blanks, and the zeros and marks of UTF-16 and of the byte order.
    case UInt8(ascii: ":"), 0x20, 0x0A, 0x0D, 0x09, 0x00: break
    case 0xEF, 0xBB, 0xBF, 0xFE, 0xFF: break
    default: meet(.scalar)
    }
  }

  private mutating func open(_ kind: JSONOutline.Kind) {
    meet(kind)
    depth += 1
    isKeyDue = true
    hasKey = false
    switch depth {
    case 1: isObject.0 = kind == .object
    case 2: isObject.1 = kind == .object
    case 3: isObject.2 = kind == .object
    default: break
    }
  }

  private func isObject(at depth: Int) -> Bool { depth == 1 ? isObject.0 : depth == 2 && isObject.1 }

  /// A value begins at the current depth.
  private mutating func meet(_ kind: JSONOutline.Kind) {
    switch depth {
    case 0:
      root = JSONOutline.Value(kind: kind)
      if kind == .scalar { isDone = true }
    case 1 where !isObject.0:
      root?.first = kind
      isDone = true
    case 1:
      if let member = member(kind) { isListed.0 = root?.add(member) ?? false }
    case 2 where isObject.0 && isListed.0:
      guard let last = root?.members.indices.last else { return }
      if !isObject.1 {
        if root?.members[last].first == nil { root?.members[last].first = kind }
      } else if let member = member(kind) {
        isListed.1 = root?.members[last].add(member) ?? false
      }
    case 3 where isObject.0 && isObject.1 && !isObject.2 && isListed.0 && isListed.1:
      guard let last = root?.members.indices.last, let inner = root?.members[last].members.indices.last,
        root?.members[last].members[inner].first == nil
      else { return }
      root?.members[last].members[inner].first = kind
    default: break
    }
  }

  /// The member whose key has been read; nil for what follows the first byte of a value.
  private mutating func member(_ kind: JSONOutline.Kind) -> JSONOutline.Value? {
    guard hasKey else { return nil }
    hasKey = false
    return JSONOutline.Value(key: decodedKey(), kind: kind)
  }

  private func decodedKey() -> String {
    if key.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\\") }) {
      return String(decoding: key, as: UTF8.self)
    }
    var reader = JSONRecordReader(
      source: KeyToken(bytes: [UInt8(ascii: "\"")] + key + [UInt8(ascii: "\"")]), keys: KeySet([]),
      layout: .whole, repair: repair)
    var arena = Arena(capacity: 256)
    guard case .record = try? reader.next(into: &arena) else { return String(decoding: key, as: UTF8.self) }
    return arena.string(reader.tape.string(0))
  }
}

extension JSONOutline.Value {
  /// Whether there was room to list it.
  fileprivate mutating func add(_ member: JSONOutline.Value) -> Bool {
    count += 1
    if member.kind == .scalar { scalars += 1 }
    guard members.count < JSONOutline.most else { return false }
    members.append(member)
    return true
  }
}

/// A key with its quotes, as a document of its own.
private struct KeyToken: ByteSource {
  var bytes: [UInt8]

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(bytes.count, buffer.count)
    for (index, byte) in bytes.prefix(count).enumerated() { buffer[index] = byte }
    bytes.removeFirst(count)
    return count
  }
}
