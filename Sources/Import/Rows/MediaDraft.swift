import PortaviaModel

/// What a record says about a file that it refers to. Its texts are in the arena of the record.
package struct MediaDraft {
  package var uri: Text
  package var type: Word
  package var role: AttachmentRole
  /// Seconds since 1970, UTC; 0 when unknown.
  package var created: Int64
  package var title: Text
  package var description: Text
  package var latitude: Double?
  package var longitude: Double?

  package init(
    uri: Text, type: Word, role: AttachmentRole, created: Int64, title: Text = .null,
    description: Text = .null
  ) {
    self.uri = uri
    self.type = type
    self.role = role
    self.created = created
    self.title = title
    self.description = description
  }
}

extension ArchiveSession {
  /// What a media object of a record refers to, with what the record says about the file.
  package func refer(
    to file: MediaDraft, source: SourcePosition?, _ arena: borrowing Arena
  ) -> Int {
    let index = refer(to: arena.string(file.uri), type: file.type, created: file.created, source: source)
    _ = describe(index, as: file, arena)
    return index
  }

  /// Writes down what a record says about a file; returns what an earlier record has said otherwise.
  package func describe(
    _ index: Int, as file: MediaDraft, _ arena: borrowing Arena
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
