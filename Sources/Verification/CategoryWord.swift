import PortaviaModel

/// What people call the kinds of content.
enum CategoryWord {
  private static let words: [String: Wording] = [
    "profile": Wording(en: "profile", it: "profilo"),
    "messages": Wording(en: "messages", it: "messaggi"),
    "friends": Wording(en: "friends", it: "amici"),
    "followers": Wording(en: "followers", it: "follower"),
    "following": Wording(en: "people and Pages followed", it: "persone e Pagine seguite"),
    "posts": Wording(en: "posts", it: "post"),
    "albums": Wording(en: "albums", it: "album"),
    "comments": Wording(en: "comments", it: "commenti"),
    "reactions": Wording(en: "likes and reactions", it: "mi piace e reazioni"),
    "pages": Wording(en: "Pages", it: "Pagine"),
    "groups": Wording(en: "groups", it: "gruppi"),
    "events": Wording(en: "events", it: "eventi"),
    "stories": Wording(en: "stories", it: "storie"),
    "reels": Wording(en: "reels", it: "reel"),
    "insights": Wording(en: "insights", it: "statistiche"),
  ]

  /// `a, b, c`
  static func list(_ names: [String]) -> Wording {
    let words: [Wording] = names.map { (name: String) in Self.words[name] ?? Wording(name) }
    return Wording(
      en: words.map(\.english).joined(separator: ", "), it: words.map(\.italian).joined(separator: ", "))
  }
}
