import PortaviaModel

/// Where the engine puts what it has made. Writers stand behind it; the engine knows none of them.
///
/// One thread calls a sink. A batch from ``freshBatch()`` belongs to the caller until it is submitted. An
/// error that is thrown ends the run: the sink decides what remains of the output.
package protocol RecordSink: AnyObject {
  /// An empty batch; may wait until one is free, which is what bounds the memory.
  func freshBatch() throws -> Batch

  /// Takes the rows of a batch, in order.
  func submit(_ batch: Batch) throws

  /// Stores the bytes of a media file once per content.
  ///
  /// - Parameters:
  ///   - name: the path in the archive, for the choice of an extension only.
  ///   - read: fills the buffer and returns how many bytes it put in; 0 at the end.
  func storeMedia(
    named name: String, platform: Word, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> StoredMedia

  /// Copies bytes verbatim for an entry that is not normalised and returns the path relative to `data/`; nil when it
  /// only read them.
  func storeVerbatim(
    path: String, archive: String, read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> String?

  /// A folder for temporary files that is gone at the end of the run; nil when nothing may be written.
  var scratchFolder: String? { get }
}

/// What is known of a media file after it was read.
package struct StoredMedia: Sendable {
  /// Lower-case hexadecimal; nil when the bytes were not read.
  package var sha256: String?
  package var bytes: Int64
  /// Relative to `data/`; nil when the file was not copied.
  package var exportPath: String?
  /// IANA media type, from the first bytes.
  package var mediaType: String?
  /// Pixels.
  package var width: Int64?
  package var height: Int64?

  package init(
    sha256: String?, bytes: Int64, exportPath: String?, mediaType: String?, width: Int64?, height: Int64?
  ) {
    self.sha256 = sha256
    self.bytes = bytes
    self.exportPath = exportPath
    self.mediaType = mediaType
    self.width = width
    self.height = height
  }
}
