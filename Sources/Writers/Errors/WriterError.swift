import PortaviaModel

/// What went wrong while writing, where, and what to do about it.
package struct WriterError: Error, Sendable {
  /// The kind of failure; new ones may come.
  package struct Code: Sendable, Hashable {
    /// The stable name, e.g. `output.disk-full`.
    package let id: String
    /// 73: the output cannot be created; 74: writing failed (sysexits.h).
    package let exitStatus: Int32
    let english: String
    let italian: String

    package static func == (a: Code, b: Code) -> Bool { a.id == b.id }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  package var code: Code
  /// The file or folder that it concerns.
  package var path: String
  /// What the system or SQLite said; never personal content.
  package var detail: String

  package init(_ code: Code, path: String, detail: String = "") {
    self.code = code
    self.path = path
    self.detail = detail
  }

  /// One or two sentences for the owner: what happened and what to do.
  package func message(in language: Language = .english) -> String {
    let sentence = language == .italian ? code.italian : code.english
    let detail = self.detail.isEmpty ? "" : " (\(self.detail))"
    return sentence.replacing("{path}", with: path) + detail
  }
}

extension WriterError: CustomStringConvertible {
  package var description: String { "\(code.id): \(message())" }
}

extension String {
  /// Every occurrence of a word replaced. O(length).
  fileprivate func replacing(_ word: String, with replacement: String) -> String {
    split(separator: word, omittingEmptySubsequences: false).joined(separator: replacement)
  }
}
