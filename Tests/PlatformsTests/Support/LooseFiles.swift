import PortaviaModel
import StructuredText
import TestSupport
import Testing

@testable import Import
@testable import Platforms

extension Reading {
  /// Runs the engine over loose files by their names.
  init(loose files: KeyValuePairs<String, [UInt8]>, options: ImportOptions = ImportOptions()) throws {
    let folder = try ScratchFolder()
    try self.init(
      try files.enumerated().map { try folder.write($1.value, to: "\($0)/\($1.key)") }, options: options)
  }

  init(loose name: String, _ text: String, options: ImportOptions = ImportOptions()) throws {
    try self.init(loose: [name: Array(text.utf8)], options: options)
  }

  /// The books of every entry close and every row is whole.
  func expectClosed(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(sink.misshapen.isEmpty, sourceLocation: sourceLocation)
    #expect(!codes.contains("records.unaccounted"), sourceLocation: sourceLocation)
    let places = rows(.rawRecords).map { [$0["source_file_id"], $0["ordinal"]] }
    #expect(Set(places).count == places.count, "two raw records of one place", sourceLocation: sourceLocation)
    for table in [TableID.archives, .accounts, .contacts, .posts, .formSubmissions] {
      let keys = rows(table).map { $0["key"] }
      #expect(Set(keys).count == keys.count, "two \(table) of one key", sourceLocation: sourceLocation)
    }
    let points = rows(.contactPoints).map { [$0["contact_id"], $0["scheme"], $0["value"]] }
    #expect(Set(points).count == points.count, sourceLocation: sourceLocation)
    let contacts = Set(rows(.contacts).map { $0["id"] })
    for table in [TableID.formSubmissions, .interactions, .contactPoints, .accounts] {
      for row in rows(table) where row["contact_id"] != .null {
        #expect(contacts.contains(row["contact_id"]), "\(table)", sourceLocation: sourceLocation)
      }
    }
  }
}

/// Text as UTF-16LE without a mark.
func utf16(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  for unit in text.utf16 {
    bytes.append(UInt8(truncatingIfNeeded: unit))
    bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
  }
  return bytes
}

/// Bytes from memory, in pieces of a given size.
struct Bytes: ByteSource {
  let bytes: [UInt8]
  var piece = Int.max
  var position = 0

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, piece, bytes.count - position)
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<(position + count)]))
    }
    position += count
    return count
  }
}
