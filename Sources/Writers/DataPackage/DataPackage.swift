import PortaviaModel

/// The description of every CSV file for other programs: a Frictionless tabular data package, version 1.
package enum DataPackage {
  /// The name that says that a package is ours.
  package static let name = "portavia-export"

  /// The text of `datapackage.json`.
  /// - Parameter files: the CSV files by the name of their table or view; paths from the root of the export.
  static func json(_ files: [String: WrittenFile]) -> [UInt8] {
    var json = JSONWriter(indentation: 2)
    json.object { json in
      json.member("name", name)
      json.member("profile", "tabular-data-package")
      json.member("version", "\(Schema.version)")
      json.member("description", "Text is exact, except that NUL is written as U+2400; raw bytes are base64.")
      json.member("resources") { json in
        json.array { json in
          for table in Schema.tables {
            guard let file = files[table.name] else { continue }
            json.resource(table.name, table.meaning, file) { $0.schema(of: table) }
          }
          for view in Schema.views {
            guard let file = files[view.name] else { continue }
            json.resource(view.name, view.meaning, file) { $0.schema(of: view) }
          }
        }
      }
    }
    return Array((json.text + "\n").utf8)
  }

  /// Resource names hold no underscores (Data Package v1, `name`).
  static func resourceName(_ name: String) -> String { name.split(separator: "_").joined(separator: "-") }
}

extension JSONWriter {
  fileprivate mutating func resource(
    _ name: String, _ meaning: String, _ file: WrittenFile, schema: (inout JSONWriter) -> Void
  ) {
    let path = file.path.hasPrefix("data/") ? String(file.path.dropFirst(5)) : file.path
    object { json in
      json.member("name", DataPackage.resourceName(name))
      json.member("title", name)
      json.member("description", meaning)
      json.member("path", path)
      json.member("profile", "tabular-data-resource")
      json.member("format", "csv")
      json.member("mediatype", "text/csv")
      json.member("encoding", "utf-8")
      json.member("bytes", file.bytes)
      json.member("hash", "sha256:" + file.sha256)
      json.member("dialect") { json in
        json.object { json in
          json.member("delimiter", ",")
          json.member("lineTerminator", "\r\n")
          json.member("quoteChar", "\"")
          json.member("doubleQuote", true)
          json.member("header", true)
        }
      }
      json.member("schema", schema)
    }
  }

  fileprivate mutating func schema(of table: Table) {
    object { json in
      json.member("fields") { json in
        json.array { json in for column in table.columns { json.field(column, of: table) } }
      }
      json.member("missingValues", [""])
      json.member("primaryKey", table.primaryKey)
      let references = table.columns.filter { $0.reference != nil }
      if !references.isEmpty {
        json.member("foreignKeys") { json in
          json.array { json in for column in references { json.foreignKey(column, of: table) } }
        }
      }
    }
  }

  fileprivate mutating func schema(of view: View) {
    object { json in
      json.member("fields") { json in
        json.array { json in
          for column in view.columns {
            json.object { json in
              json.member("name", column.name)
              json.type(column.type, isJSONObject: false)
            }
          }
        }
      }
      json.member("missingValues", [""])
    }
  }

  private mutating func field(_ column: Column, of table: Table) {
    object { json in
      json.member("name", column.name)
      json.type(column.type, isJSONObject: column.isJSONObject)
      if !column.meaning.isEmpty { json.member("description", column.meaning) }
      guard column.isRequired || column.isUnique || !column.allowedValues.isEmpty else { return }
      json.member("constraints") { json in
        json.object { json in
          if column.isRequired { json.member("required", true) }
          if column.isUnique { json.member("unique", true) }
          if !column.allowedValues.isEmpty { json.member("enum", column.allowedValues) }
        }
      }
    }
  }

  private mutating func type(_ type: ColumnType, isJSONObject: Bool) {
    switch type {
    case .text: member("type", isJSONObject ? "object" : "string")
    case .integer: member("type", "integer")
    case .real: member("type", "number")
    case .datetime: member("type", "datetime")
    case .date: member("type", "date")
    case .boolean:
      member("type", "boolean")
      member("trueValues", ["1"])
      member("falseValues", ["0"])
    case .blob:
      member("type", "string")
      member("format", "binary")
    }
  }

  private mutating func foreignKey(_ column: Column, of table: Table) {
    guard let target = column.reference?.table else { return }
    object { json in
      json.member("fields", column.name)
      json.member("reference") { json in
        json.object { json in
          // The specification writes a reference to the same table as the empty string.
          json.member("resource", target == table.id ? "" : DataPackage.resourceName(target.name))
          json.member("fields", "id")
        }
      }
    }
  }
}
