import Foundation

/// The files beside a chat, by the names that its messages call them: exact, then in whatever Unicode form, then in
/// whatever letter case (whatsapp.md 1.5, "Attachments").
final class ChatFiles {
  private var exact: [String: String] = [:]
  private var folded: [String: String] = [:]

  init(_ session: ArchiveSession, beside chat: Int) {
    let folder = EncryptedThread.folder(of: session.download.files[chat].path)
    for (index, file) in session.download.files.enumerated() where index != chat {
      guard file.path.hasPrefix(folder), file.path.utf8.count > folder.utf8.count else { continue }
      let name = String(file.path.dropFirst(folder.count))
      exact[name] = file.path
      let key = Self.fold(name)
      if folded[key] == nil { folded[key] = file.path }
      // Some exports leave the extension out (whatsapp.md 1.5).
      if let dot = key.lastIndex(of: "."), folded[String(key[...dot])] == nil {
        folded[String(key[...dot])] = file.path
      }
    }
  }

  /// The path of a file in the download; nil where it is not there.
  func path(of name: UnsafeBufferPointer<UInt8>) -> String? {
    if exact.isEmpty || name.isEmpty || name.count > 1024 { return nil }
    let text = String(decoding: ChatBytes.clean(name), as: UTF8.self)
    return exact[text] ?? folded[Self.fold(text)]
  }

  private static func fold(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.lowercased()
  }
}
