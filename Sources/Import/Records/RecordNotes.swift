import PortaviaModel
import StructuredText

/// What is counted over all records of an entry and told once: unknown keys and labels, values that the scope leaves out.
package struct RecordNotes {
  private var unknownKeys: [String: Int] = [:]
  private var unknownLabels: [String: Int] = [:]
  package var withheld = 0

  package init() {}

  /// Counts labels in a language that nobody knows.
  package mutating func note(labels: [String]) {
    for label in labels { unknownLabels[printableLabel(label), default: 0] += 1 }
  }

  /// Counts a key that no rule knows.
  package mutating func note(key: UnsafeBufferPointer<UInt8>) -> String {
    let key = printableKeyPath(key)
    unknownKeys[key, default: 0] += 1
    return key
  }

  /// Counts the unclaimed members whose keys the rule does not know; to be called after `appendUnclaimed`.
  ///
  /// - Parameter labelled: beginnings of paths below which keys are labels in the language of the account.
  package mutating func noteUnknownKeys(
    of tape: borrowing JSONTape, in arena: inout Arena, labelled: [String]
  ) {
    var found: [String] = []
    tape.forEachUnclaimedPath(in: &arena) { path, isKnown in
      if !isKnown, !labelled.contains(where: { path.starts(with: $0.utf8) }) {
        found.append(printableKeyPath(path))
      }
    }
    for path in found { unknownKeys[path, default: 0] += 1 }
  }

  package mutating func add(_ other: RecordNotes) {
    unknownKeys.merge(other.unknownKeys, uniquingKeysWith: +)
    unknownLabels.merge(other.unknownLabels, uniquingKeysWith: +)
    withheld += other.withheld
  }

  /// Enters what was counted into the reading of the entry.
  package func enter(into reading: inout EntryReading, rule: String, archive: String) {
    for (path, count) in unknownKeys.sorted(by: { $0.key < $1.key }) {
      reading.findings.append(
        Finding(.recordUnknownKey, archive: archive, details: [rule, path], occurrences: count))
    }
    for (label, count) in unknownLabels.sorted(by: { $0.key < $1.key }) {
      reading.findings.append(
        Finding(.labelUnknown, archive: archive, details: [rule, label], occurrences: count))
    }
    if withheld > 0 {
      reading.findings.append(Finding(.scopeWithheld, archive: archive, occurrences: withheld))
    }
  }
}

/// A key path as it may be shown in a finding: names of people can be keys, so only what looks like an identifier is.
private func printableKeyPath(_ path: UnsafeBufferPointer<UInt8>) -> String {
  let isPlain =
    path.count <= 120
    && path.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "["), UInt8(ascii: "]"):
        true
      default: false
      }
    }
  return isPlain && !path.isEmpty ? String(decoding: path, as: UTF8.self) : "…"
}

/// A label as it may be shown in a finding: words only, because names of people can be where labels are expected.
private func printableLabel(_ label: String) -> String {
  let isPlain =
    (1...80).contains(label.utf8.count)
    && label.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || " -'’()%:/„“".unicodeScalars.contains(scalar)
        || scalar.properties.generalCategory == .nonspacingMark
    }
  return isPlain ? label : "…"
}
