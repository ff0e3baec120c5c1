import PortaviaModel

/// The Swift source of `Sources/PortaviaKit/Records`: one type for each table of people, conversations, content and
/// leads, made from the declaration of the schema.
enum RecordSource {
  /// By file name.
  static let files: [String: String] = {
    var files: [String: String] = [:]
    for table in tables { files["\(typeName(table)).swift"] = source(of: table) }
    files["RecordBatch+Records.swift"] = accessors
    return files
  }()

  private static let tables: [Table] = [
    .contacts, .contactPoints, .accounts, .accountIdentifiers, .relationships, .conversations,
    .conversationParticipants, .messages, .posts, .comments, .reactions, .media, .attachments, .tags,
    .formSubmissions, .formAnswers, .metrics, .activities,
  ].compactMap { Schema.table($0) }

  private static func source(of table: Table) -> String {
    var text = """
      // Made from the schema; PORTAVIA_RECORD=1 makes it anew.

      \(wrapped("\(upperFirst(table.meaning)): a row of `\(table.name)`.", indent: ""))
      public struct \(typeName(table)): Sendable {
        /// The same row with its columns by name.
        public let record: Record

        init(_ record: Record) { self.record = record }

      """
    for (index, column) in table.columns.enumerated() {
      let (type, access) = type(of: column, at: index, in: table)
      text += "\n\(wrapped(documentation(of: column), indent: "  "))\n"
      text += "  public var \(propertyName(column.name)): \(type) { \(access) }\n"
    }
    return text + "}\n"
  }

  private static var accessors: String {
    var text = "// Made from the schema; PORTAVIA_RECORD=1 makes it anew.\n\nextension RecordBatch {\n"
    text += tables.map { table in
      """
        /// The rows of `\(table.name)`.
        public var \(camelCase(table.name)): RecordList<\(typeName(table))> {
          RecordList(.\(camelCase(table.name)), in: self, \(typeName(table)).init)
        }

      """
    }.joined(separator: "\n")
    return text + "}\n"
  }

  // MARK: - Types and documentation

  private static func type(of column: Column, at index: Int, in table: Table) -> (
    type: String, access: String
  ) {
    let (type, access, absent) =
      switch column.type {
      case .text, .datetime, .date: ("String", "record.string(\(index))", "\"\"")
      case .integer: ("Int", "record.integer(\(index))", "0")
      case .real: ("Double", "record.real(\(index))", "0")
      case .boolean: ("Bool", "record.boolean(\(index))", "false")
      case .blob: ("[UInt8]", "record.bytes(\(index))", "[]")
      }
    let isRequired = column.isRequired || table.primaryKey.contains(column.name)
    return isRequired ? (type, "\(access) ?? \(absent)") : ("\(type)?", access)
  }

  private static func documentation(of column: Column) -> String {
    var parts: [String] = []
    if let own = meanings[column.name] {
      parts.append(own)
    } else if !column.meaning.isEmpty {
      parts.append(sentence(column.meaning))
    } else if !column.allowedValues.isEmpty {
      parts.append("One of \(column.allowedValues.joined(separator: ", "))")
    }
    if let reference = column.reference { parts.append("The `id` of a row of `\(reference.table.name)`") }
    switch column.type {
    case .datetime: parts.append("RFC 3339 in UTC, e.g. `2024-03-31T08:15:00.000Z`")
    case .date: parts.append("A day, e.g. `2024-03-31`")
    default: break
    }
    return parts.isEmpty
      ? "The column `\(column.name)`." : "\(parts.joined(separator: ". ")) (`\(column.name)`)."
  }

  /// A list of values as such, anything else with a capital letter.
  private static func sentence(_ meaning: String) -> String {
    let first = meaning.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let isList = !first.isEmpty && meaning.dropFirst(first.count).hasPrefix(", ")
    return isList ? "One of \(meaning)" : upperFirst(meaning)
  }

  /// What the schema says too shortly for a reader of Swift, or leaves to the name of a column.
  private static let meanings = [
    "id": "Number of the row, good for this reading only",
    "key": "Name of the row, the same in every reading and export of the same thing",
    "extra": "JSON object: what the archive says beyond the columns, under its own key names",
    "text": "What was written, with Meta's damaged letters set right",
    "sent_at": "When it was sent",
    "bytes": "Size in bytes", "width": "Pixels", "height": "Pixels", "duration_ms": "Milliseconds",
    "call_seconds": "Length of the call in seconds", "latitude": "Degrees, WGS 84",
    "longitude": "Degrees, WGS 84",
    "sha256": "Of the content, in lower-case hexadecimal; nil when it was not read",
    "export_path": "Nil here: a reading copies no files",
  ]

  private static func wrapped(_ text: String, indent: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent.count + 5 + line.count + word.count > 110 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).map { "\(indent)/// \($0)" }.joined(separator: "\n")
  }

  // MARK: - Names

  /// `conversation_participants` → `ConversationParticipantRecord`.
  private static func typeName(_ table: Table) -> String {
    var name = upperFirst(camelCase(table.name))
    if name.hasSuffix("ies") {
      name = name.dropLast(3) + "y"
    } else if name.hasSuffix("s") {
      name.removeLast()
    }
    return name + "Record"
  }

  /// `link_url` → `linkURL`.
  private static func propertyName(_ column: String) -> String { camelCase(column) }

  private static func camelCase(_ name: String) -> String {
    let words = name.split(separator: "_").map(String.init)
    return words.enumerated().map { index, word in
      if index == 0 { return word }
      return ["id", "url", "ms"].contains(word) ? word.uppercased() : upperFirst(word)
    }.joined()
  }

  private static func upperFirst(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
