import PortaviaKit

extension Language {
  /// The language that the locale variables ask for; the first one that is set and not empty decides.
  init(locale environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let word = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self = Language(rawValue: word.lowercased()) ?? .english
  }
}
