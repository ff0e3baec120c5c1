/// What a file is to the record that carries it.
@usableFromInline package enum AttachmentRole: UInt8, CaseIterable, Sendable {
  case content, thumbnail, avatar, cover

  @inlinable package var word: Word {
    switch self {
    case .content: .content
    case .thumbnail: .thumbnail
    case .avatar: .avatar
    case .cover: .cover
    }
  }

  @inlinable package var text: Text { word.text }
}
