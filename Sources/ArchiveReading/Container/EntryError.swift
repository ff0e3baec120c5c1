import PortaviaModel

/// Why the content of an entry is not, or not wholly, what it should be.
///
/// When the severity of the code is below ``Severity/error``, every byte was delivered and is right.
package struct EntryError: Error, Sendable, Hashable {
  package var code: FindingCode
  /// What fills the sentence of the code.
  package var details: [String]
  /// How many bytes of content were delivered before.
  package var offset: UInt64

  package init(_ code: FindingCode, details: [String] = [], offset: UInt64 = 0) {
    self.code = code
    self.details = details
    self.offset = offset
  }

  /// The same as a finding.
  package func finding(archive: String, entry: String) -> Finding {
    Finding(code, archive: archive, entry: entry, location: "byte \(offset)", details: details)
  }
}
