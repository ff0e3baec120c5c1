import PortaviaModel
import PortaviaSystem

/// Why a file or folder cannot be opened as a container at all.
package struct ArchiveError: Error, Sendable, Hashable {
  package var code: FindingCode
  /// As the user gave it.
  package var path: String
  /// What fills the sentence of the code.
  package var details: [String]

  package init(_ code: FindingCode, path: String, details: [String] = []) {
    self.code = code
    self.path = path
    self.details = details
  }

  init(_ error: SystemError, path: String) {
    if error.isMissing {
      self.init(.containerNotFound, path: path)
    } else if error.isDenied {
      self.init(.containerDenied, path: path)
    } else {
      self.init(.containerUnreadable, path: path, details: [error.description])
    }
  }

  package var finding: Finding { Finding(code, archive: path, details: details) }
}
