import Foundation

/// The rows of a CSV file of an export, the header first. NULL is nil.
struct CSVRows {
  private(set) var rows: [[String?]] = []

  init(_ path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var row: [String?] = []
    var index = 0
    while index < bytes.count {
      var field: [UInt8] = []
      let isQuoted = bytes[index] == UInt8(ascii: "\"")
      if isQuoted {
        index += 1
        while index < bytes.count {
          if bytes[index] == UInt8(ascii: "\"") {
            index += 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { break }
          }
          field.append(bytes[index])
          index += 1
        }
      } else {
        while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != 0x0D {
          field.append(bytes[index])
          index += 1
        }
      }
      row.append(field.isEmpty && !isQuoted ? nil : String(decoding: field, as: UTF8.self))
      if index < bytes.count, bytes[index] == UInt8(ascii: ",") {
        index += 1
        if index < bytes.count, bytes[index] != 0x0D { continue }
        row.append(nil)
      }
      index += 2
      rows.append(row)
      row = []
    }
  }
}
