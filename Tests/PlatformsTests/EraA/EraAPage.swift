/// Invented pages in the structure of docs/formats/facebook.md#pages-until-early-2018.
enum EraAPage {
  static func page(_ heading: String, _ content: String) -> String {
    "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\" /><title>\(heading) - Messages</title>"
      + "<link rel=\"stylesheet\" href=\"../html/style.css\" type=\"text/css\" /></head><body><div class=\"nav\">"
      + "<img src=\"../photos/profile.jpg\" /><ul><li><a href=\"../index.htm\">Profile</a></li></ul></div>"
      + "<div class=\"contents\"><h1>\(heading)</h1><div>\(content)</div></div>"
      + "<div class=\"footer\">Downloaded by \(heading) on Tuesday, June 27, 2017 at 12:01am EDT</div></body></html>"
  }

  static func messages(owner: String, _ threads: [String]) -> String { page(owner, threads.joined()) }

  /// Messages as they stand on the page.
  static func thread(_ head: String, _ messages: [(sender: String, time: String, body: String)]) -> String {
    "<div class=\"thread\">\(head)"
      + messages.map {
        "<div class=\"message\"><div class=\"message_header\"><span class=\"user\">\($0.sender)</span><span class=\"meta\">"
          + "\($0.time)</span></div></div>\($0.body)"
      }.joined() + "</div>"
  }
}
