#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system call that failed.
package struct SystemError: Error, Hashable {
  /// The value of `errno`.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// The error of the call that failed last on this thread.
  static var last: SystemError { SystemError(number: errno) }

  /// A file that ends before it should, or a device that takes no bytes and says nothing.
  package static let inputOutput = SystemError(number: EIO)

  /// Nothing is there.
  package var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  /// Something is there already.
  package var isExisting: Bool { number == EEXIST }
  package var isDenied: Bool { number == EACCES || number == EPERM }
  /// The disk, the quota or the largest size of a file is used up.
  package var isOutOfSpace: Bool { number == ENOSPC || number == EDQUOT || number == EFBIG }
  /// Nobody reads from the other end of a pipe.
  package var isBrokenPipe: Bool { number == EPIPE }
}

extension SystemError: CustomStringConvertible {
  /// The words of the system, e.g. `No such file or directory`.
  package var description: String { String(cString: strerror(number)) }
}
