import Foundation
import TestSupport

/// An invented conversation of Nora Pero with somebody. Each of its texts says whose it is and where it stands in it.
struct Talk {
  static let owner = "Nora Pero"
  static let start: Int64 = 1_710_403_200_000

  var number: Int
  var count: Int

  init(_ number: Int, _ count: Int) {
    self.number = number
    self.count = count
  }

  var other: String { "Cliente \(number)" }

  /// Of the messages, which count from 1: two of three are the owner's.
  func sender(_ message: Int) -> String { message % 3 == 0 ? other : Self.owner }

  func text(_ message: Int) -> String { "\(number) riga \(message)" }

  /// Milliseconds since 1970; from 14 March 2024 08:00 UTC on, one a minute.
  private func time(_ message: Int) -> Int64 { Self.start + Int64(message) * 60_000 }

  private func clock(_ message: Int) -> (hour: Int, minute: Int) { (8 + message / 60, message % 60) }

  // MARK: - As downloads have it

  /// A page of the conversation in a download of Facebook or Instagram.
  func page(
    _ messages: ClosedRange<Int>, number page: Int = 1, box: String = "inbox",
    root: String = "your_facebook_activity"
  ) -> ZipBuilder.Item {
    let list = messages.reversed().map { Sample.message(sender($0), time($0), text($0)) }
    return ZipBuilder.Item(
      "\(root)/messages/\(box)/cliente\(number)_\(9_000_000 + number)/message_\(page).json",
      Sample.thread(other, list))
  }

  /// The same in HTML.
  func htmlPage(_ messages: ClosedRange<Int>, number page: Int) -> ZipBuilder.Item {
    let blocks = messages.reversed().map { message in
      let (hour, minute) = clock(message)
      return "<section class=\"_a6-g\" aria-labelledby=\"u\"><h2 class=\"_2ph_ _a6-h _a6-i\" id=\"u\">"
        + "\(sender(message))</h2><div class=\"_2ph_ _a6-p\"><div><div></div><div>\(text(message))</div>"
        + "<div></div><div></div><div></div></div></div><footer class=\"_3-94 _a6-o\"><div class=\"_a72d\">"
        + "mar 14, 2024 \(hour % 12 == 0 ? 12 : hour % 12):\(Self.twoDigits(minute)):07 "
        + "\(hour < 12 ? "am" : "pm")</div></footer></section>"
    }
    return ZipBuilder.Item(
      "your_facebook_activity/messages/inbox/cliente\(number)_\(9_000_000 + number)/message_\(page).html",
      Self.html(title: other, blocks.joined()))
  }

  /// In the encrypted download of Messenger.
  func encrypted(_ messages: ClosedRange<Int>) -> ZipBuilder.Item {
    let list = messages.map {
      #"{"isUnsent":false,"media":[],"reactions":[],"senderName":"\#(sender($0))","text":"\#(text($0))","#
        + #""timestamp":\#(time($0)),"type":"text"}"#
    }
    return ZipBuilder.Item(
      "\(other)_\(number).json",
      #"{"participants":["\#(Self.owner)","\#(other)"],"threadName":"\#(other)_\#(number)","#
        + #""messages":[\#(list.joined(separator: ","))]}"#)
  }

  /// As an Android phone in Italian saves it.
  func chat() -> (name: String, text: String) {
    let lines = (1...count).map { message in
      let (hour, minute) = clock(message)
      return "14/03/24, \(Self.twoDigits(hour)):\(Self.twoDigits(minute)) - \(sender(message)): "
        + "\(text(message))\n"
    }
    return ("Chat WhatsApp con \(other).txt", lines.joined())
  }

  static func html(title: String, _ blocks: String) -> String {
    "<html><head><meta charset=\"utf-8\"><title>\(title)</title></head><body class=\"_5vb_\">"
      + "<div class=\"_a705\"><main class=\"_a706\" role=\"main\">\(blocks)</main></div></body></html>"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
