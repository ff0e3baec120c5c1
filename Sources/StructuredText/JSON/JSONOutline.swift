/// The upper levels of a JSON document, for a reader that has to find out where the records are
/// before it makes a ``RecordLayout``: the kind of the root, of its members, and of the members of those.
///
/// Nothing is judged: what is not JSON gives an outline of what was there. One pass over the bytes, in constant
/// memory: of each object the first ``most`` members are listed and the others counted.
package struct JSONOutline: Sendable {
  package enum Kind: Sendable { case object, array, scalar }

  package struct Value: Sendable {
    /// Decoded and repaired as by ``JSONRecordReader``; empty for the root.
    package var key = ""
    package var kind: Kind
    /// The shape of the first element of an array; nil when it is empty.
    package var first: Kind?
    /// Of an object, in order.
    package var members: [Value] = []
    /// Members of an object, those included that are not listed.
    package var count = 0
    /// Members of an object that are neither objects nor arrays.
    package var scalars = 0
  }

  /// Members of one object that are listed.
  package static let most = 256

  /// Nil when there is nothing but blanks.
  package internal(set) var root: Value?

  /// - Parameter repair: whether keys are repaired by ``Mojibake``.
  package init(_ source: inout some ByteSource & ~Copyable, repair: Bool) throws {
    var scanner = JSONOutlineScanner(repair: repair)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while !scanner.isDone {
      let count = min(try source.read(into: buffer), buffer.count)
      if count == 0 { break }
      scanner.take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    root = scanner.root
  }
}
