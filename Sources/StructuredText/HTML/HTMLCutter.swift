/// Finds where a page may be cut into pieces for the parser: nowhere inside a tag.
///
/// libxml2 2.9 forgets which quote it was in when a piece ends inside the value of an attribute, and then waits for the end
/// of the tag until the end of the page. Cost: one look at every byte.
struct HTMLCutter {
  private enum State {
    case text
    /// Behind `<`.
    case open
    /// In a tag; the quote that a value began with, 0 outside of values.
    case tag(UInt8)
    /// `<!` or `<?`, to the next `>`.
    case declaration
    /// In a script or style sheet, and how much of `</s` was seen.
    case raw(Int)
  }

  private var state = State.text
  /// The first letters of the tag's name.
  private var name: UInt32 = 0
  private var letters = 0
  private var isEnd = false
  /// Bytes since the tag that is open began.
  private(set) var waiting = 0
  /// Beginnings of tags inside values of attributes: a quote is missing there, or one too many.
  private(set) var swallowed = 0

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard var p = bytes.baseAddress else { return }
    let end = p + bytes.count
    while p < end {
      switch state {
      case .text:
        while p < end, p.pointee != UInt8(ascii: "<") { p += 1 }
        if p == end { return }
      case .tag(let quote):
        let start = p
        if quote == 0 {
          while p < end, !Self.isSign(p.pointee) { p += 1 }
        } else {
          while p < end, p.pointee != quote {
            if p.pointee == UInt8(ascii: "<") { swallowed += 1 }
            p += 1
          }
        }
        waiting += p - start
        if p == end { return }
      default: break
      }
      let byte = p.pointee
      p += 1
      switch state {
      case .text: open()
      case .open:
        waiting += 1
        name(byte)
      case .tag(let quote):
        waiting += 1
        inside(byte, quote)
      case .declaration:
        if byte == UInt8(ascii: ">") { state = .text }
      case .raw(let count): raw(byte, count)
      }
    }
  }

  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "<")
  }

  private mutating func open() {
    state = .open
    (waiting, name, letters, isEnd) = (1, 0, 0, false)
  }

  private mutating func name(_ byte: UInt8) {
    let isLetter = (0x61...0x7A).contains(byte | 0x20)
    if letters == 0 {
      if byte == UInt8(ascii: "/"), !isEnd {
        isEnd = true
        return
      }
      if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        (state, waiting) = (.declaration, 0)
        return
      }
      guard isLetter else {
        // `<3` is text.
        (state, waiting) = (.text, 0)
        if byte == UInt8(ascii: "<") { open() }
        return
      }
    }
    if isLetter, letters < 4 {
      name = name << 8 | UInt32(byte | 0x20)
      letters += 1
    }
    if !isLetter {
      state = .tag(0)
      inside(byte, 0)
    }
  }

  @inline(__always)
  private mutating func inside(_ byte: UInt8, _ quote: UInt8) {
    if quote != 0 {
      if byte == quote { state = .tag(0) }
      return
    }
    switch byte {
    case UInt8(ascii: ">"):
      waiting = 0
      // `scri`, `styl`
      let isRaw = !isEnd && (name == 0x7363_7269 || name == 0x7374_796C)
      state = isRaw ? .raw(0) : .text
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .tag(byte)
    case UInt8(ascii: "<"): open()
    default: break
    }
  }

  private mutating func raw(_ byte: UInt8, _ count: Int) {
    switch (count, byte) {
    case (_, UInt8(ascii: "<")): (state, waiting) = (.raw(1), 1)
    case (1, UInt8(ascii: "/")): (state, waiting) = (.raw(2), 2)
    case (2, UInt8(ascii: "s")), (2, UInt8(ascii: "S")):
      state = .tag(0)
      (waiting, isEnd) = (3, true)
    default: (state, waiting) = (.raw(0), 0)
    }
  }
}
