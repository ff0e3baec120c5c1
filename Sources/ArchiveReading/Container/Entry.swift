import PortaviaModel

/// A file, folder or link that a container lists.
package struct Entry: Sendable {
  package enum Kind: UInt8, Sendable {
    case file, directory
    /// Never followed; in a zip, its content is the path that it points to.
    case symlink
    /// A device, pipe or socket: never opened.
    case other
  }

  /// Whether the content can be read.
  package enum State: Sendable, Hashable {
    case readable
    case encrypted
    /// Compressed in a way that is not read here; the method number is of APPNOTE 4.4.5.
    case unsupported(method: UInt16)
    case refused(Refusal)
  }

  /// Why an entry is not read.
  package enum Refusal: UInt8, Sendable {
    /// Its bytes are also another entry's.
    case overlap
    case entryLimit, totalLimit, ratioLimit, nameLimit
    /// There is no entry at the position that the directory gives.
    case noLocalHeader
    /// It is in another file of a split zip.
    case otherVolume
    /// A link in a folder.
    case link
    /// A device, pipe or socket.
    case special
  }

  /// The name with `/` between its parts, as stored (decoded, not made safe): never to be used as a path on disk.
  /// Folders end with `/`.
  package var path: String
  /// Position in the ``Container/entries`` of the folder or zip.
  package var index: Int
  /// Uncompressed, as declared, in bytes.
  package var size: UInt64
  /// As declared, in bytes; in a folder, the same as the size.
  package var compressedSize: UInt64
  /// As declared; nil outside a zip.
  package var crc32: UInt32?
  package var kind: Kind
  package var state: State

  /// Positions in the file of the zip, in bytes.
  var headerOffset: UInt64 = 0
  var dataOffset: UInt64 = 0
  var flags: UInt16 = 0
  var method: UInt16 = 0

  /// When the file was last changed, in seconds since 1970, as the zip has it: UTC, or the clock of the
  /// machine that packed it where the zip has only that. nil where it has neither, and in a folder, where
  /// unpacking changes it.
  package internal(set) var modified: Int64?

  /// What to report when the content cannot be read; nil for a readable entry.
  package var problem: EntryError? {
    switch state {
    case .readable: nil
    case .encrypted: EntryError(.zipEncrypted)
    case .unsupported(let method): EntryError(.zipUnsupportedMethod, details: [methodName(method)])
    case .refused(let refusal): EntryError(refusal.code)
    }
  }
}

extension Entry.Refusal {
  var code: FindingCode {
    switch self {
    case .overlap: .zipOverlap
    case .entryLimit: .zipEntryLimit
    case .totalLimit: .zipTotalLimit
    case .ratioLimit: .zipRatioLimit
    case .nameLimit: .zipNameLimit
    case .noLocalHeader: .zipNoLocalHeader
    case .otherVolume: .zipSplit
    case .link: .entryLink
    case .special: .entrySpecialFile
    }
  }
}
