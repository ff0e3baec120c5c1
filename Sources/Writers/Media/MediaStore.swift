import PortaviaSystem

/// Stores media files by their content: `data/media/<platform>/<2 hex digits>/<16 hex digits>.<ext>`.
///
///     var file = try media.open()
///     try file.append(piece)  // as often as there are pieces
///     let stored = try media.store(file, platform: "facebook", name: "IMG_1.jpg")
///
/// Names come from the SHA-256 and the extension from the first bytes, never from the archive. Equal bytes are
/// stored once. Used by one thread at a time.
package final class MediaStore {
  private let staging: StagingFolder
  private var count = 0

  package init(in staging: StagingFolder) throws(WriterError) {
    self.staging = staging
    try staging.makeFolder(ExportLayout.media)
  }

  /// A file to be filled, in the staging folder.
  package func open() throws(WriterError) -> IncomingFile {
    count += 1
    return try IncomingFile(staging.path("\(ExportLayout.media)/.incoming-\(count)"))
  }

  /// Gives a filled file its place.
  /// - Parameters:
  ///   - platform: the folder; a name of the schema such as `facebook`.
  ///   - name: the name in the archive, looked at only to tell document formats apart that are zips within.
  package func store(
    _ incoming: consuming IncomingFile, platform: String, name: String?
  ) throws(WriterError) -> MediaCopy {
    var file = incoming
    let signature = FileSignature(head: try file.read(at: 0, FileSignature.length), name: name)
    let size = try pixelSize(of: &file, signature)
    let (bytes, hash) = try file.finish()
    let folder = "media/\(ExportPath.part(platform))/\(hash.prefix(2))"
    try staging.makeFolder("data/\(folder)")
    // Two contents with the same first 64 bits are told apart by the whole digest in the name.
    for digits in [16, 64] {
      let path = "\(folder)/\(hash.prefix(digits)).\(signature.fileExtension)"
      let target = staging.path("data/\(path)")
      let isDuplicate = FileSystem.kind(target) != nil
      if isDuplicate {
        guard try FileComparison.areEqual(file.path, target) else { continue }
      } else {
        try WriterError.naming(target, FileSystem.rename(file.path, to: target))
        file.keep()
      }
      return MediaCopy(
        sha256: hash, bytes: bytes, exportPath: path, mediaType: signature.mediaType, pixelSize: size,
        isDuplicate: isDuplicate)
    }
    throw WriterError(.inputOutput, path: staging.path("data/\(folder)"), detail: "equal SHA-256")
  }

  private func pixelSize(
    of file: inout IncomingFile, _ signature: FileSignature
  ) throws(WriterError) -> PixelSize? {
    try PixelSize(signature) { (offset, count) throws(WriterError) in try file.read(at: offset, count) }
  }
}
