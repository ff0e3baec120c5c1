import Foundation
import PortaviaKit
import TestSupport
import Testing

/// `index.html`: safe with any name in it, and good to look at without the Internet.
@Suite struct OwnerReportTests {
  private static let chromium = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ].first { FileManager.default.isExecutableFile(atPath: $0) }

  private func page(_ export: String) throws -> String {
    try String(contentsOfFile: export + "/index.html", encoding: .utf8)
  }

  /// Every link leads to a file or folder of the export, whatever the sample.
  @Test(arguments: Sample.all)
  func linksLeadToFiles(_ sample: Sample) throws {
    let scratch = try ScratchFolder()
    let export = scratch.path("export")
    _ = try sample.export(to: export)
    let html = try page(export)
    let links = html.matches(of: /href="([^"]*)"/).map { String($0.1) }
    #expect(links.contains("./data/export.sqlite"))
    #expect(links.contains("#en") && links.contains("#it"))
    for link in links where !link.hasPrefix("#") {
      #expect(link.hasPrefix("./"))
      let path = try #require(link.removingPercentEncoding)
      #expect(FileManager.default.fileExists(atPath: export + "/" + path), "\(link)")
    }
    for word in ["<script", "javascript:", "http:", "https:", " style=", " on", "url("] {
      #expect(!html.contains(word == " on" ? " onload" : word), "\(word)")
    }
    #expect(html.contains(#"<div class="page first" id="it" lang="it">"#))
    #expect(html.contains(#"<div class="page" id="en" lang="en">"#))
  }

  /// Names that would be markup, an attribute, a change of direction or a link.
  @Test func hostileNamesStayText() throws {
    let scratch = try ScratchFolder()
    let name = "<script>alert(1)</script>\\u0022 onload=x '&amp; \\u202eevil"
    try scratch.write(
      #"{"profile_v2":{"name":{"full_name":"\#(name)"},"username":"x"}}"#,
      to: "download/personal_information/profile_information/profile_information.json")
    try scratch.write(
      #"{"friends_v2":[{"name":"A","timestamp":1500000000}]}"#,
      to: "download/connections/friends/your_friends.json")
    _ = try Exporter().export([scratch.path("download")], to: scratch.path("export"))
    let html = try page(scratch.path("export"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=x &#39;&amp;amp; \u{FFFD}evil"))
    #expect(!html.contains("<script"))
  }

  /// Skipped without Chromium: nothing in the sources takes its place.
  @Test(.enabled(if: chromium != nil && Python.executable != nil, "needs Chromium and python3"))
  func looksRightWithoutTheInternet() throws {
    let scratch = try ScratchFolder()
    let export = scratch.path("export")
    _ = try #require(Sample.all.first { $0.name == "facebook/2024-json-it" }).export(to: export)
    for (place, width) in [("", "1000"), ("#it", "400")] {
      let (status, output) = try Python.run(
        "page_look.py",
        [try #require(Self.chromium), export + "/index.html" + place, scratch.path("page.png"), width])
      #expect(status == 0, "\(output)")
      let lines = output.split(separator: "\n")
      let colours = try #require(lines.first { $0.hasPrefix("colours ") }?.split(separator: " ").last)
      #expect((Int(colours) ?? 0) > 40, "\(output)")
      #expect(lines.contains("requests 0"), "\(output)")
      #expect(lines.contains("violations 0"), "\(output)")
    }
  }
}
