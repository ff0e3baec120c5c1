#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a file is, and what of it tells that it was changed or is another one.
package struct FileStatus: Sendable, Equatable {
  package enum Kind: Sendable { case file, folder, link, other }

  package let kind: Kind
  /// In bytes.
  package let size: UInt64
  private let device: UInt64
  private let inode: UInt64
  private let seconds: Int64
  private let nanoseconds: Int64

  /// What is at a path; a link is not followed.
  package init(at path: UnsafePointer<CChar>) throws(SystemError) {
    var info = stat()
    guard lstat(path, &info) == 0 else { throw .last }
    self.init(info)
  }

  init(_ info: stat) {
    switch UInt32(info.st_mode) & 0xF000 {
    case 0x8000: kind = .file
    case 0x4000: kind = .folder
    case 0xA000: kind = .link
    default: kind = .other
    }
    size = UInt64(clamping: info.st_size)
    device = UInt64(truncatingIfNeeded: info.st_dev)
    inode = UInt64(truncatingIfNeeded: info.st_ino)
    #if canImport(Darwin)
      seconds = Int64(info.st_mtimespec.tv_sec)
      nanoseconds = Int64(info.st_mtimespec.tv_nsec)
    #else
      seconds = Int64(info.st_mtim.tv_sec)
      nanoseconds = Int64(info.st_mtim.tv_nsec)
    #endif
  }

  /// Whether both are one file, changed or not.
  package func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
