import PortaviaModel

extension ArchiveSession {
  /// What a media object of a record refers to, with what the record says about the file.
  func refer(
    to file: ActivityRecord.File, source: SourcePosition?, _ arena: borrowing Arena
  ) -> Int {
    let index = refer(to: arena.string(file.uri), type: file.type, created: file.created, source: source)
    _ = describe(index, as: file, arena)
    return index
  }

  /// Writes down what a record says about a file; returns what an earlier record has said otherwise.
  func describe(
    _ index: Int, as file: ActivityRecord.File, _ arena: borrowing Arena
  ) -> [(key: String, json: String)] {
    var others: [(key: String, json: String)] = []
    let title = file.title.isEmpty ? nil : arena.string(file.title)
    let description = file.description.isEmpty ? nil : arena.string(file.description)
    media.describe(index) { media in
      if let title, let known = media.title, known != title { others.append(("title", jsonText(title))) }
      if let description, let known = media.description, known != description {
        others.append(("description", jsonText(description)))
      }
      if file.created != 0, media.created != 0, media.created != file.created {
        others.append(("creation_timestamp", String(file.created)))
      }
      media.title = media.title ?? title
      media.description = media.description ?? description
      media.latitude = media.latitude ?? file.latitude
      media.longitude = media.longitude ?? file.longitude
    }
    return others
  }
}
