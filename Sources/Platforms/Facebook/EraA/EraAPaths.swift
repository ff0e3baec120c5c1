import Import
import PortaviaModel

/// The files of downloads until early 2018 (docs/formats/facebook.md#pages-until-early-2018):
/// `html/messages.htm` with all conversations, or one page for each in `messages/`, and one page for each
/// other category.
enum EraAPaths {
  static let conversations = ["messages.htm", "messages/#.html", "messages/#.htm"].map(PathPattern.init)

  static func isConversations(_ path: ArchivePath) -> Bool { conversations.contains { $0.matches(path) } }

  /// Whether a page is headed with the owner's name: those of categories are, those of conversations need not be.
  static func hasOwner(_ path: ArchivePath) -> Bool {
    path.name == "index.htm" || path.name == "messages.htm"
      || path.components.dropLast().last == "html" && path.name.hasSuffix(".htm")
  }

  /// What speaks for a download of these years; nil for a file that does not.
  static func sign(_ path: ArchivePath) -> String? {
    if isConversations(path) { return path.name == "messages.htm" ? "messages.htm" : "messages/#.html" }
    let isPage = path.components.dropLast().last == "html" && pages.contains(path.name)
    return isPage ? "html/" + path.name : nil
  }

  /// Whether something is what ``sign(_:)`` gives.
  static func isSign(_ text: String) -> Bool {
    text == "messages.htm" || text == "messages/#.html" || text.hasPrefix("html/")
  }

  /// Names that the pages of other sites hardly have.
  private static let pages: Set<Substring> = [
    "friends.htm", "wall.htm", "timeline.htm", "contact_info.htm", "pokes.htm", "synced_photos.htm",
    "mobile_devices.htm", "survey_responses.htm",
  ]

  /// What the scope `business` leaves out.
  static func exclusion(_ path: ArchivePath) -> String? {
    guard path.components.dropLast().last == "html" else { return nil }
    return switch path.name {
    case "security.htm", "mobile_devices.htm": "log-ins and addresses"
    case "ads.htm": "advertising interests"
    default: nil
    }
  }
}
