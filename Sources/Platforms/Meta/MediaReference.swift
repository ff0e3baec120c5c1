import PortaviaModel

extension ArchiveSession {
  /// What a media object of a record refers to, with what the record says about the file.
  func refer(
    to file: ActivityRecord.File, source: SourcePosition?, _ arena: borrowing Arena
  ) -> Int {
    let index = refer(to: arena.string(file.uri), type: file.type, created: file.created, source: source)
    media.describe(index) { media in
      if media.title == nil, !file.title.isEmpty { media.title = arena.string(file.title) }
      if media.description == nil, !file.description.isEmpty {
        media.description = arena.string(file.description)
      }
      media.latitude = media.latitude ?? file.latitude
      media.longitude = media.longitude ?? file.longitude
    }
    return index
  }
}
