import PortaviaModel
import PortaviaSystem

/// A file of the archive on its way into the export, taken in pieces of any size.
///
/// One that is not finished is removed: nothing half-written stays in the export.
package struct IncomingFile: ~Copyable {
  private var output: OutputFile
  private var isFinished = false

  init(_ path: String) throws(WriterError) {
    output = try OutputFile(path, capacity: 64 * 1024)
  }

  deinit { if !isFinished { try? FileSystem.removeFile(output.path) } }

  /// Takes the next bytes.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) throws(WriterError) {
    try output.append(bytes)
  }

  var path: String { output.path }

  mutating func read(at offset: Int64, _ count: Int) throws(WriterError) -> [UInt8] {
    var result: Result<[UInt8], WriterError> = .success([])
    withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { buffer in
      do throws(WriterError) {
        let got = try output.read(at: offset, into: buffer)
        result = .success(Array(buffer[..<got]))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  mutating func finish() throws(WriterError) -> (bytes: Int64, sha256: String) {
    let (bytes, hash) = try output.finish()
    return (bytes, hash.hexadecimal)
  }

  /// The file has its place in the export and stays.
  mutating func keep() { isFinished = true }
}
