import PortaviaModel

/// Checks that the rows of one table come sorted by the first columns, as SQLite sorts them.
///
/// O(1) for a row with an integer key. The key of the last row is copied once a batch.
struct KeyOrder: ~Copyable {
  /// Whether every row so far had a greater key than the one before.
  private(set) var isKept = true
  private let keyColumns: Int
  private var last: [Cell] = []
  private var lastTexts = Arena(capacity: 64)

  /// - Parameter keyColumns: how many columns make the key.
  init(keyColumns: Int) { self.keyColumns = keyColumns }

  /// Takes the next rows: `cells` holds `width` cells a row.
  mutating func check(_ cells: [Cell], width: Int, arena: borrowing Arena) {
    guard isKept, width > 0, cells.count >= width else { return }
    if !last.isEmpty, !Self.isAscending(last[...], lastTexts, cells[..<keyColumns], arena) {
      isKept = false
      return
    }
    var row = width
    while row + width <= cells.count {
      if case .integer(let number) = cells[row], case .integer(let before) = cells[row - width],
        number > before
      {
        row += width
        continue
      }
      let before = cells[(row - width)..<(row - width + keyColumns)]
      guard Self.isAscending(before, arena, cells[row..<(row + keyColumns)], arena) else {
        isKept = false
        return
      }
      row += width
    }
    remember(cells[(row - width)..<(row - width + keyColumns)], arena)
  }

  private mutating func remember(_ key: ArraySlice<Cell>, _ arena: borrowing Arena) {
    last.removeAll(keepingCapacity: true)
    lastTexts.removeAll()
    for cell in key {
      if case .text(let text) = cell {
        last.append(.text(lastTexts.append(text, from: arena)))
      } else {
        last.append(cell)
      }
    }
  }

  /// Whether the first key is less than the second; false for values that no key has.
  private static func isAscending(
    _ first: ArraySlice<Cell>, _ firstArena: borrowing Arena, _ second: ArraySlice<Cell>,
    _ secondArena: borrowing Arena
  ) -> Bool {
    for (a, b) in zip(first, second) {
      switch (a, b) {
      case (.integer(let x), .integer(let y)):
        if x != y { return x < y }
      case (.text(let x), .text(let y)):
        let (x, y) = (firstArena.bytes(x), secondArena.bytes(y))
        if !x.elementsEqual(y) { return x.lexicographicallyPrecedes(y) }
      default: return false
      }
    }
    return false
  }
}
