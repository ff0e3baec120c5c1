import Import
import Platforms

/// Invented pages in the structures of docs/formats/facebook.md#html.
enum Page {
  struct Message {
    var sender: String
    var time: String
    var text: String
    var shared = ""
    var reactions: [String] = []
  }

  enum Shape: CaseIterable { case section, div, early }

  static let profilePath = "personal_information/profile_information/profile_information.html"
  static let zonePath = "logged_information/location/timezone.html"

  static func profile(_ name: String, label: String = "Nome") -> String {
    page(
      "Profilo",
      "<div class=\"_a6-g\"><div class=\"_a6-p\"><table><tr><th>\(label)</th><td>\(name)</td></tr><tr><th>Lavoro</th>"
        + "<td>Bar Pero</td></tr></table></div></div>")
  }

  static func zone(_ name: String) -> String {
    page(
      "Fuso",
      "<section class=\"_a6-g\"><table><tr><td class=\"_2pin _a6_q\">Fuso orario</td><td class=\"_2pin _2piu _a6_r\">\(name)"
        + "</td></tr></table></section>")
  }

  static func page(_ title: String, _ blocks: String) -> String {
    "<html><head><meta charset=\"utf-8\"><title>\(title)</title><style>._a{color:red}</style></head><body class=\"_5vb_\">"
      + "<div class=\"_a705\"><main class=\"_a706\" role=\"main\">\(blocks)</main></div></body></html>"
  }

  /// A page of a conversation; messages as they stand in it, newest first.
  static func thread(_ title: String, _ messages: [Message], head: String = "", shape: Shape = .section)
    -> String
  {
    page(title, head + messages.map { block($0, shape) }.joined())
  }

  static func block(_ message: Message, _ shape: Shape) -> String {
    let reactions = message.reactions.map {
      shape == .early ? "<li>\($0)</li>" : "<li><span>\($0)</span></li>"
    }.joined()
    let listClass = shape == .early ? "_tqp" : "_a6-q"
    let list = reactions.isEmpty ? "" : "<ul class=\"\(listClass)\">\(reactions)</ul>"
    let body =
      "<div><div></div><div>\(message.text)</div><div>\(message.shared)</div><div></div><div>\(list)</div></div>"
    return switch shape {
    case .section:
      "<section class=\"_a6-g\" aria-labelledby=\"u\"><h2 class=\"_2ph_ _a6-h _a6-i\" id=\"u\">\(message.sender)</h2>"
        + "<div class=\"_2ph_ _a6-p\">\(body)</div><footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">\(message.time)</div>"
        + "</footer></section>"
    case .div:
      "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><div class=\"_2ph_ _a6-h _a6-i\">\(message.sender)</div>"
        + "<div class=\"_2ph_ _a6-p\">\(body)</div><div class=\"_3-94 _a6-o\"><div class=\"_a72d\">\(message.time)</div>"
        + "</div></div>"
    case .early:
      "<div class=\"pam _3-95 _2pi0 _2lej uiBoxWhite noborder\"><div class=\"_3-96 _2pio _2lek _2lel\">\(message.sender)"
        + "</div><div class=\"_3-96 _2let\">\(body)</div><div class=\"_3-94 _2lem\">\(message.time)</div></div>"
    }
  }

  /// A name with a date.
  static func entry(_ name: String, _ date: String, url: String? = nil) -> String {
    let time =
      url.map { "<a href=\"\($0)\"><div class=\"_a72d\">\(date)</div></a>" }
      ?? "<div class=\"_a72d\">\(date)</div>"
    return
      "<section class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h _a6-i\">\(name)</h2><footer class=\"_3-94 _a6-o\">\(time)"
      + "</footer></section>"
  }

  /// A record of a feed: a heading where there is one, the parts of its body, a date.
  static func record(_ heading: String?, _ parts: [String], _ date: String?) -> String {
    "<section class=\"_a6-g\">"
      + (heading.map { "<h2 class=\"_2ph_ _a6-h _a6-i\">\($0)</h2>" } ?? "")
      + "<div class=\"_2ph_ _a6-p\"><div>"
      + parts.map { "<div class=\"_2pin\"><div>\($0)</div></div>" }.joined() + "</div></div>"
      + (date.map { "<footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">\($0)</div></footer>" } ?? "")
      + "</section>"
  }

  static func picture(_ path: String, caption: String? = nil) -> String {
    "<div><div><a target=\"_blank\" href=\"\(path)\"><img src=\"\(path)\" class=\"_a6_o _3-96\" /></a><div></div></div>"
      + (caption.map { "<div class=\"_3-95\">\($0)</div>" } ?? "") + "</div>"
  }

  static func table(_ rows: [(label: String, value: String)]) -> String {
    "<table>"
      + rows.map {
        $0.value.hasPrefix("<")
          ? "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">\($0.label)<div>\($0.value)</div></td></tr>"
          : "<tr><td class=\"_2pin _a6_q\">\($0.label)</td><td class=\"_2pin _2piu _a6_r\">\($0.value)</td></tr>"
      }.joined() + "</table>"
  }
}
