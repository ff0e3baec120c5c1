/// The schema as JSON, for programs.
extension Schema {
  package static var json: String {
    var json = JSONWriter(indentation: 2)
    json.object { json in
      json.member("version", version)
      json.member("application_id", applicationID)
      json.member("tables") { json in
        json.array { json in for table in tables { json.write(table) } }
      }
      json.member("indexes") { json in
        json.array { json in for index in indexes { json.write(index) } }
      }
      json.member("views") { json in
        json.array { json in for view in views { json.write(view) } }
      }
      json.member("vocabulary") { json in
        json.array { json in for term in Vocabulary.terms { json.write(term) } }
      }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ table: Table) {
    object { json in
      json.member("name", table.name)
      json.member("meaning", table.meaning)
      json.member("primary_key", table.primaryKey)
      json.member("columns") { json in
        json.array { json in for column in table.columns { json.write(column, of: table) } }
      }
      if !table.checks.isEmpty { json.member("checks", table.checks) }
    }
  }

  private mutating func write(_ column: Column, of table: Table) {
    object { json in
      json.member("name", column.name)
      json.member("type", column.type.rawValue)
      if column.isRequired { json.member("required", true) }
      if column.isUnique { json.member("unique", true) }
      if let value = column.defaultValue { json.member("default", value) }
      if let reference = column.reference { json.member("references", reference.table.name) }
      if column.isJSONObject { json.member("json", "object") }
      if let set = Vocabulary.set(of: column, in: table) { json.member("vocabulary", set) }
      if !column.meaning.isEmpty { json.member("meaning", column.meaning) }
    }
  }

  fileprivate mutating func write(_ index: Index) {
    object { json in
      json.member("name", index.name)
      json.member("table", index.table.name)
      json.member("columns", index.columns)
      json.member("unique", index.isUnique)
    }
  }

  fileprivate mutating func write(_ view: View) {
    object { json in
      json.member("name", view.name)
      json.member("meaning", view.meaning)
      json.member("columns") { json in
        json.array { json in
          for column in view.columns {
            json.object { json in
              json.member("name", column.name)
              json.member("type", column.type.rawValue)
            }
          }
        }
      }
      json.member("sql", view.sql)
    }
  }

  fileprivate mutating func write(_ term: Vocabulary.Term) {
    object { json in
      json.member("enum", term.set)
      json.member("value", term.value)
      json.member("label_en", term.english)
      json.member("label_it", term.italian)
      if let name = term.activityStreams { json.member("activitystreams", name) }
      if let name = term.schemaOrg { json.member("schema_org", name) }
    }
  }
}
