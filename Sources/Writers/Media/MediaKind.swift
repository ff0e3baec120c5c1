/// What a file is, for those who read it without storing it.
package enum MediaKind {
  /// How many of the first bytes are looked at.
  package static let headBytes = FileSignature.length

  /// The IANA media type, the same as ``MediaStore`` gives.
  ///
  /// - Parameters:
  ///   - head: the first bytes of the file, ``headBytes`` of them if there are as many.
  ///   - name: the name in the archive.
  package static func mediaType(head: [UInt8], name: String?) -> String {
    FileSignature(head: head, name: name).mediaType
  }
}
