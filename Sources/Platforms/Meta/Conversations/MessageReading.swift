import Import
import PortaviaModel
import StructuredText

/// A message while its members are read in one pass: where its texts are, and what is gathered so far.
struct MessageReading {
  let chunk: MessageChunk
  let names: NameTable
  var time = EventTime.absent
  var sender: Int32 = -1
  var content = Text.null
  var linkURL = Text.null
  var linkText = Text.null
  var callSeconds: Int64?
  var isMissed = false
  var isNotice = false
  var isUnsent = false
  var isTakenDown = false
  var hasShare = false
  var hasPoll = false
  /// What an encrypted thread calls the message.
  var isLink = false
  var isPlaceholder = false
  var keepsExtra = false
  var kinds: FileKinds = []

  init(into chunk: MessageChunk, names: NameTable) {
    self.chunk = chunk
    self.names = names
  }
}

/// The kinds of files that a message carries.
struct FileKinds: OptionSet {
  var rawValue: UInt16
  static let sticker = FileKinds(rawValue: 1)
  static let video = FileKinds(rawValue: 2)
  static let image = FileKinds(rawValue: 4)
  static let gif = FileKinds(rawValue: 8)
  static let audio = FileKinds(rawValue: 16)
  static let file = FileKinds(rawValue: 32)
}
