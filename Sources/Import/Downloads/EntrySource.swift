import ArchiveReading
import Crypto
import PortaviaModel
import StructuredText

/// The bytes of one entry for a reader, hashed on their way; damage ends them and is remembered.
package struct EntrySource: ByteSource, ~Copyable {
  private var reader: EntryReader?
  private var hash: SHA256?
  package private(set) var bytes: Int64 = 0
  /// What was wrong with the entry; nil as long as all is well.
  package private(set) var problem: EntryError?
  private var isAtEnd = false

  /// Starts reading; an entry that cannot be opened has no bytes and a ``problem``.
  ///
  /// - Parameter isHashed: whether ``digest()`` will be asked for; a first look needs none, and it costs.
  package init(_ entry: Entry, in container: any Container, isHashed: Bool = true) {
    hash = isHashed ? SHA256() : nil
    do throws(EntryError) {
      reader = try container.open(entry)
    } catch {
      problem = error
      isAtEnd = true
    }
  }

  /// No entry: it has no bytes.
  package init() { isAtEnd = true }

  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    if isAtEnd { return 0 }
    do throws(EntryError) {
      let count = try reader?.read(into: buffer) ?? 0
      if count == 0 { isAtEnd = true }
      hash?.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      bytes += Int64(count)
      return count
    } catch {
      problem = error
      isAtEnd = true
      return 0
    }
  }

  /// Reads what is left, so that checksum and digest are those of the whole entry.
  package mutating func drain(with buffer: UnsafeMutableRawBufferPointer) {
    while read(into: buffer) > 0 {}
  }

  /// SHA-256 of everything read, in lower-case hexadecimal; nil when it is not wanted.
  package func digest() -> String? { hash.map { $0.finalize().hexadecimal } }
}
