import PortaviaModel
import Testing

@testable import StructuredText

/// Pages of the years before 2018, whose messages are several elements each.
@Suite struct ThreadContainerTests {
  private static let page = """
    <html><head><title>Messages</title></head><body><div class="nav">menu</div><div class="contents"><h1>Nora Pero</h1>\
    <div><div class="thread">Nora Pero, Luca Prova
    <div class="message"><div class="message_header"><span class="user">Luca Prova</span><span class="meta">Sunday, \
    December 4, 2016 at 1:54pm PDT</span></div></div><p>uno &amp; due</p>
    <div class="message"><div class="message_header"><span class="user">Nora Pero</span><span class="meta">x</span></div>\
    </div><p>tre</p><p><img src="a.jpg"></p> tail</div>
    <div class="thread"><h3>Conversation with Anna</h3>Participants: Anna, Nora Pero<div class="message">m</div><p></p>\
    </div></div></div><div class="footer">Downloaded by Nora Pero</div></body></html>
    """
  private static let texts = [
    "Nora Pero, Luca Prova", "Luca ProvaSunday, December 4, 2016 at 1:54pm PDT\nuno & due",
    "Nora Perox\ntre\n tail", "Conversation with Anna\nParticipants: Anna, Nora Pero", "m",
  ]

  @Test func readsHeadsAndMessagesAtEveryChunkSize() throws {
    for chunk in Array(1...300) + [64 * 1024] {
      let page = try HTMLPage(Array(Self.page.utf8), container: .threads, chunk: chunk)
      #expect(page.texts == Self.texts, "\(chunk)")
      #expect(page.problems.isWhole, "\(chunk): \(page.problems)")
      #expect(page.frame.hasSuffix("Downloaded by Nora Pero"))
      #expect(page.raw[0].hasPrefix("<div class=\"thread\">Nora"), "\(chunk): \(page.raw[0])")
      #expect(page.raw[1].hasPrefix("<div class=\"message\">") && page.raw[1].contains("due</p>"), "\(chunk)")
      #expect(page.raw[2].contains("tail"), "\(chunk)")
    }
  }

  @Test func saysWhichIsWhich() throws {
    var reader = HTMLRecordReader(source: Pieces(bytes: Array(Self.page.utf8)), container: .threads)
    var tags: [HTMLTag?] = []
    while let record = try reader.read() {
      tags.append(reader.tape.tag(record.root))
      if tags.count == 3 {
        let children = reader.tape.elements(of: record.root)
        #expect(children.map { reader.tape.tag($0) } == [.div, .p, .p])
        #expect(reader.tape.hasClass("message", children[0]))
      }
    }
    #expect(tags == [.div, .group, .group, .div, .group])
    #expect(reader.heading == "Nora Pero")
  }

  /// Messages that stand in no thread are messages all the same.
  @Test func threadsAreNotNeeded() throws {
    let page = try HTMLPage(
      "<html><body><h1>N</h1><div><div class=\"message\">a</div><p>b</p><div class=\"message\">c</div><p>d</p></div>"
        + "<p>after</p></body></html>", container: .threads)
    #expect(page.texts == ["a\nb", "c\nd"])
    #expect(page.frame.contains("after"))
  }

  @Test func memoryIsBounded() throws {
    var limits = HTMLLimits()
    limits.record = 50_000
    let huge = "<p>" + String(repeating: "<b>x</b>", count: 50_000) + "</p>"
    let page = try HTMLPage(
      Array(
        ("<html><div class=\"thread\">N, L<div class=\"message\">a</div>" + huge
          + "<div class=\"message\">b</div><p>c</p></div></html>").utf8), container: .threads, limits: limits)
    #expect(page.damages == [nil, .tooLarge, nil])
    #expect(page.texts.last == "b\nc")
    let cut = try HTMLPage(
      "<html><div class=\"thread\">N, L<div class=\"message\">a</div><p>b</p><div class=\"message\">c</div><p>d",
      container: .threads)
    #expect(cut.damages == [nil, nil, .cut] && cut.problems.isTruncated)
  }
}

/// Where pages are cut for the parser.
@Suite struct CutterTests {
  /// Without it a piece that ends inside a value of an attribute would make libxml2 wait until the end of the page.
  @Test func pagesAreReadWhileTheyCome() throws {
    let block = "<div class=\"one two three\" title='it is'>don't <b class=\"x\">say</b> \"so\"</div>"
    let page = "<html><main>" + String(repeating: block, count: 3000) + "</main></html>"
    for chunk in [61, 997, 4096] {
      var limits = HTMLLimits()
      limits.chunk = chunk
      var reader = HTMLRecordReader(source: Pieces(bytes: Array(page.utf8)), limits: limits)
      _ = try reader.read()
      #expect(
        reader.bytes < 3 * chunk + 1000, "pieces of \(chunk): \(reader.bytes) bytes for the first block")
      var count = 1
      while try reader.read() != nil { count += 1 }
      #expect(count == 3000 && reader.problems.isWhole, "\(reader.problems)")
    }
  }

  @Test func aMissingQuoteIsSaid() throws {
    for chunk in [1, 5, 4096] {
      let page = try HTMLPage(
        "<html><main><div class=\"x>lost</div><div class=\"y\">there</div></main></html>", chunk: chunk)
      #expect(page.problems.swallowedTags > 0 && !page.problems.isWhole, "\(chunk)")
    }
  }
}
