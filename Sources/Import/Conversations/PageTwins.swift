import PortaviaModel

/// Finds for messages of pages in HTML the same messages in JSON: sender and text are equal, blanks collapsed, and the
/// times agree as far as the page shows them (docs/rules.md#a-record-found-again).
struct PageTwins {
  private struct Key: Hashable {
    var sender: Int32
    var text: [UInt8]
    var time: Int64
    var unit: Int64
  }

  private static let units: [Int64] = [1000, 60_000]
  private static let hour: Int64 = 3_600_000

  private let people: [Int32]
  private var waiting: [Key: [Int64]] = [:]
  private var used: Set<Int64> = []

  /// - Parameter people: ``NameTable/people``.
  init(people: [Int32]) { self.people = people }

  /// Offers a message in JSON.
  mutating func add(_ message: StoredMessage, in chunk: MessageChunk, as handle: Int64) {
    guard let ms = message.time.milliseconds else { return }
    for unit in Self.units { waiting[key(message, chunk, ms, unit), default: []].append(handle) }
  }

  /// The first message in JSON that a page's message is and that no other one was; nil when there is none.
  mutating func take(_ message: StoredMessage, in chunk: MessageChunk) -> Int64? {
    guard let ms = message.time.milliseconds else { return nil }
    let unit: Int64 = message.time.precision == .seconds ? 1000 : 60_000
    for shift in Self.shifts(message.time.basis) {
      let key = key(message, chunk, ms + shift, unit)
      guard let handle = waiting[key]?.first(where: { !used.contains($0) }) else { continue }
      used.insert(handle)
      return handle
    }
    return nil
  }

  /// In an hour that comes twice the clock may mean the second one; a clock of an unknown zone may be any.
  private static func shifts(_ basis: EventTime.Basis) -> [Int64] {
    switch basis {
    case .ambiguous: [0, hour]
    case .unknown: allShifts
    default: [0]
    }
  }

  /// Zones are whole quarters of an hour apart from UTC.
  private static let allShifts: [Int64] = (-56...56).map { Int64($0) * hour / 4 }.sorted { abs($0) < abs($1) }

  private func key(_ message: StoredMessage, _ chunk: MessageChunk, _ ms: Int64, _ unit: Int64) -> Key {
    var text: [UInt8] = []
    let bytes = chunk.arena.bytes(message.text)
    let composed = Composition.composed(bytes)
    for byte in composed ?? Array(bytes) {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isBlank, text.isEmpty || text.last == 0x20 { continue }
      text.append(isBlank ? 0x20 : byte)
    }
    if text.last == 0x20 { text.removeLast() }
    return Key(
      sender: message.sender < 0 ? -1 : people[Int(message.sender)], text: text,
      time: ms.flooredDivision(by: unit),
      unit: unit)
  }
}
