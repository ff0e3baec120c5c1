import Import
import Foundation

/// The files of a chat, by the names that its messages call them: exact, then in whatever Unicode form, then in whatever
/// letter case (docs/formats/whatsapp.md#what-a-message-is). What stands beside the chat comes before what
/// stands elsewhere.
struct ChatFiles {
  private var exact: [String: String] = [:]
  private var folded: [String: String] = [:]

  init(_ download: Download, of chat: Int) {
    self.init(
      download.files.indices.lazy.filter { $0 != chat }.map { download.files[$0].path },
      beside: EncryptedThread.folder(of: download.files[chat].path))
  }

  /// - Parameter folder: of the chat, with its final `/`.
  init(_ paths: some Sequence<String>, beside folder: String) {
    for path in paths where path.utf8.count > folder.utf8.count && path.hasPrefix(folder) {
      add(path, as: String(path.dropFirst(folder.count)))
    }
    for path in paths { if let name = path.split(separator: "/").last { add(path, as: String(name)) } }
  }

  private mutating func add(_ path: String, as name: String) {
    if exact[name] == nil { exact[name] = path }
    let key = Self.fold(name)
    if folded[key] == nil { folded[key] = path }
    // Some exports leave the extension out (docs/formats/whatsapp.md#what-a-message-is).
    if let dot = key.lastIndex(of: "."), folded[String(key[...dot])] == nil {
      folded[String(key[...dot])] = path
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
