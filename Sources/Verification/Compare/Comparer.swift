import PortaviaModel
import Writers

/// Compares two sides kind by kind: two sorted lists are walked side by side, so that memory does not grow with them.
package struct Comparer {
  /// What is compared.
  package enum Question: Sendable, Equatable {
    /// What a person asks: what is gone, what is new. Details are left out, and so is what one side cannot have.
    case differences
    /// Whether the new side holds every record of the old one.
    case containment
  }

  private let old: ComparisonSide
  private let new: ComparisonSide
  private let question: Question
  private let style: KeyStyle

  package init(_ old: ComparisonSide, _ new: ComparisonSide, question: Question) {
    self.old = old
    self.new = new
    self.question = question
    let formats = old.reach.formats.symmetricDifference(new.reach.formats)
    let isCoarse = question == .differences && !formats.isDisjoint(with: ["html", "mixed"])
    style = KeyStyle(
      unit: isCoarse ? max(old.reach.unit, new.reach.unit) : nil,
      hasDigests: old.hasDigests && new.hasDigests)
  }

  /// The names of all kinds that ``Question/differences`` knows, in their order.
  package static var kinds: [String] { ComparedTable.all.filter { !$0.isDetail }.map(\.name) }

  /// Kinds that the engine worked out from everything that was read together: they may come out otherwise in another
  /// company.
  package static var derivedKinds: Set<String> {
    Set(ComparedTable.all.filter(\.isDerived).map(\.name))
  }

  /// Compares.
  ///
  /// - Parameters:
  ///   - only: names of kinds; nil for all.
  ///   - showsEqual: whether records that are the same are differences too.
  ///   - body: takes each difference, kind by kind, in the order of the keys; throwing ends the comparison.
  /// - Throws: `WriterError`, what `body` throws, ``VerificationCancelled``.
  package func run(
    only: Set<String>? = nil, showsEqual: Bool = false, isCancelled: () -> Bool = { false },
    _ body: (Difference) throws -> Void = { _ in }
  ) throws -> Comparison {
    var comparison = Comparison(limits: question == .differences ? limits : [])
    for table in ComparedTable.all where question == .containment || !table.isDetail {
      if let only, !only.contains(table.name) { continue }
      let kind = try compare(table, showsEqual, isCancelled, &comparison.limits, body)
      if kind.old + kind.new > 0 { comparison.kinds.append(kind) }
    }
    let hasNames = comparison.kinds.contains {
      ["followers", "friends"].contains($0.name) && $0.onlyOld > 0 && $0.onlyNew > 0
    }
    if hasNames, question == .differences, old.reach.ranges["facebook"] != nil {
      comparison.limits.append(.names)
    }
    return comparison
  }

  // MARK: - One kind

  private func compare(
    _ table: ComparedTable, _ showsEqual: Bool, _ isCancelled: () -> Bool,
    _ limits: inout [ComparisonLimit], _ body: (Difference) throws -> Void
  ) throws -> Comparison.Kind {
    let query = table.query(style)
    var kind = Comparison.Kind(table.name)
    if question == .differences {
      // A kind that one side has nothing of was probably not asked for: listing everything would not help.
      kind.old = Int(try old.database.number("SELECT COUNT(*) FROM (\(query))"))
      kind.new = Int(try new.database.number("SELECT COUNT(*) FROM (\(query))"))
      if (kind.old == 0) != (kind.new == 0) {
        kind.onlyOld = kind.old
        kind.onlyNew = kind.new
        let (side, count) = kind.old == 0 ? (old, kind.new) : (new, kind.old)
        limits.append(.kindAbsent(table.name, in: side.name, count: count))
        return kind
      }
      kind.old = 0
      kind.new = 0
    }
    let compared = table.values.map { !style.isCoarse || table.coarseValues.contains($0) }
    let a = try SortedRows(query, of: old.database, compared: compared, ignoresBlanks: style.isCoarse)
    let b = try SortedRows(query, of: new.database, compared: compared, ignoresBlanks: style.isCoarse)
    let labels = try Labels(table, old: old, new: new)
    var pass = 0
    while !a.isAtEnd || !b.isAtEnd {
      pass += 1
      if pass & 0xFFF == 0, isCancelled() { throw VerificationCancelled() }
      let isOld = !a.isAtEnd && (b.isAtEnd || !b.key.lexicographicallyPrecedes(a.key))
      let isNew = !b.isAtEnd && (a.isAtEnd || !a.key.lexicographicallyPrecedes(b.key))
      let pairs = Pairs(isOld ? a.rows : [], isNew ? b.rows : [])
      kind.old += isOld ? a.rows.count : 0
      kind.new += isNew ? b.rows.count : 0
      kind.equal += pairs.equal.count
      kind.changed += pairs.changed.count
      for (row, _) in pairs.equal where showsEqual {
        try body(difference(table, .equal, row, try labels.old(row.id)))
      }
      for (before, after) in pairs.changed {
        var found = difference(table, .changed, after, try labels.new(after.id))
        found.columns = columns(before, after, of: table, compared)
        try body(found)
      }
      for row in pairs.onlyOld {
        if isBeyond(row, new) {
          kind.beyond += 1
          continue
        }
        kind.onlyOld += 1
        try body(difference(table, .onlyOld, row, try labels.old(row.id)))
      }
      for row in pairs.onlyNew {
        if isBeyond(row, old) {
          kind.beyond += 1
          continue
        }
        kind.onlyNew += 1
        if question == .differences { try body(difference(table, .onlyNew, row, try labels.new(row.id))) }
      }
      if isOld { try a.advance() }
      if isNew { try b.advance() }
    }
    return kind
  }

  private func isBeyond(_ row: SortedRows.Row, _ side: ComparisonSide) -> Bool {
    question == .differences && !side.reach.reaches(row.time, of: row.platform)
  }

  private func difference(
    _ table: ComparedTable, _ change: Difference.Change, _ row: SortedRows.Row, _ label: String
  ) -> Difference {
    Difference(kind: table.name, change: change, platform: row.platform ?? "", time: row.time, label: label)
  }

  private func columns(
    _ before: SortedRows.Row, _ after: SortedRows.Row, of table: ComparedTable, _ compared: [Bool]
  ) -> [String] {
    let names = zip(table.values, compared).filter(\.1).map(\.0)
    return zip(names, zip(before.values, after.values)).filter { $0.1.0 != $0.1.1 }.map(\.0)
  }

  // MARK: - Limits

  private var limits: [ComparisonLimit] {
    var limits: [ComparisonLimit] = []
    let (a, b) = (old.reach, new.reach)
    let shared = Set(a.ranges.keys).intersection(b.ranges.keys)
    for (side, other) in [(old, new), (new, old)] {
      let mine = side.reach
      for platform in mine.ranges.keys.sorted() where other.reach.ranges[platform] == nil {
        limits.append(.platform(platform, onlyIn: side.name))
      }
      for product in mine.products.subtracting(other.reach.products).sorted() {
        limits.append(.product(product, onlyIn: side.name))
      }
      for platform in shared.sorted() {
        guard let range = mine.ranges[platform] else { continue }
        // A limit that the other side does not reach either leaves nothing out.
        if let from = range.from, other.reach.first[platform] ?? .max < from {
          limits.append(.range(side.name, from: Reach.day(from), isStated: range.isStated))
        }
        if let to = range.to, other.reach.last[platform] ?? .min > to {
          limits.append(.range(side.name, to: Reach.day(to)))
        }
      }
    }
    if style.isCoarse { limits.append(.formats) }
    if !a.owners.isEmpty, !b.owners.isEmpty, a.owners.isDisjoint(with: b.owners) { limits.append(.owners) }
    if a.scopes != b.scopes { limits.append(.scopes) }
    return limits
  }
}
