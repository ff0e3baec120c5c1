import Foundation
import PortaviaModel
import Testing

@testable import Writers

@Suite struct MediaStoreTests {
  private func store(
    _ bytes: [UInt8], name: String? = nil, piece: Int = 7, in media: MediaStore
  ) throws -> MediaCopy {
    var file = try media.open()
    var start = 0
    while start < bytes.count {
      let end = min(start + piece, bytes.count)
      try bytes[start..<end].withUnsafeBytes { try file.append($0) }
      start = end
    }
    return try media.store(file, platform: "facebook", name: name)
  }

  @Test func equalBytesAreStoredOnce() throws {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    let media = try MediaStore(in: staging)
    let first = try store(Array("abc".utf8), in: media)
    let second = try store(Array("abc".utf8), piece: 1, in: media)
    #expect(first.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(first.exportPath == "media/facebook/ba/ba7816bf8f01cfea.bin")
    #expect(!first.isDuplicate && second.isDuplicate && second.exportPath == first.exportPath)
    #expect(first.bytes == 3)
    try staging.commit()
    #expect(try scratch.contents("out/data/" + first.exportPath) == Array("abc".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch["out/data/media"])
    #expect(names == ["facebook"])
  }

  @Test func samePrefixWithOtherBytesGetsTheWholeDigest() throws {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    let media = try MediaStore(in: staging)
    _ = try staging.write(Array("else".utf8), to: "data/media/facebook/ba/ba7816bf8f01cfea.bin")
    let stored = try store(Array("abc".utf8), in: media)
    #expect(stored.exportPath == "media/facebook/ba/\(stored.sha256).bin")
  }

  @Test func unfinishedFileLeavesNothing() throws {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    let media = try MediaStore(in: staging)
    do {
      var file = try media.open()
      try [1, 2, 3].withUnsafeBytes { try file.append($0) }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch["out.partial/data/media"]).isEmpty)
  }

  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 1, 0x2C, 0, 0, 0, 0xC8, 8, 6, 0, 0, 0]
  private static let gif: [UInt8] = Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00, 0, 0, 0]
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF] + [UInt8](repeating: 0x20, count: 0xFFFD)
    + [0xFF, 0xFF, 0xC2, 0, 17, 8, 0x02, 0x58, 0x03, 0x20, 3]
  private static let webp: [UInt8] =
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + [
      10, 0, 0, 0, 0, 0, 0, 0, 0x63, 0, 0, 0x31, 0, 0,
    ]

  @Test func pixelSizeComesFromTheHeader() throws {
    let scratch = try Scratch()
    let media = try MediaStore(in: try StagingFolder(for: scratch["out"]))
    for (bytes, type, width, height) in [
      (Self.png, "image/png", 300, 200), (Self.gif, "image/gif", 320, 240),
      (Self.jpeg, "image/jpeg", 800, 600),
      (Self.webp, "image/webp", 100, 50),
    ] {
      let stored = try store(bytes, piece: 1000, in: media)
      #expect(stored.mediaType == type)
      #expect(stored.pixelSize?.width == width && stored.pixelSize?.height == height, "\(type)")
      for length in 0..<min(bytes.count, 40) where length < bytes.count {
        _ = try store(Array(bytes[..<length]), in: media)
      }
    }
  }

  @Test func extensionComesFromTheBytes() {
    func ending(_ head: String, _ name: String? = nil) -> String {
      FileSignature(head: head.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, name: name)
        .fileExtension
    }
    #expect(ending("\0\0\0\u{18}ftypheic") == "heic")
    #expect(ending("\0\0\0\u{18}ftypisom") == "mp4")
    #expect(ending("\0\0\0\u{18}ftypqt  ") == "mov")
    #expect(ending("\0\0\0\u{18}ftypM4A ") == "m4a")
    #expect(ending("ID3\u{4}") == "mp3")
    #expect(ending("\u{FF}\u{FB}\u{90}") == "mp3")
    #expect(ending("\u{FF}\u{F1}\u{50}") == "aac")
    #expect(ending("OggS") == "ogg")
    #expect(ending("OggS" + String(repeating: "\0", count: 24) + "OpusHead") == "opus")
    #expect(ending("RIFF\0\0\0\0WAVE") == "wav")
    #expect(ending("#!AMR\n") == "amr")
    #expect(ending("\u{1A}\u{45}\u{DF}\u{A3}\0webm") == "webm")
    #expect(ending("%PDF-1.7") == "pdf")
    #expect(ending("PK\u{3}\u{4}", "a.DOCX") == "docx")
    #expect(ending("PK\u{3}\u{4}", "a.exe") == "zip")
    #expect(ending("MZ", "a.jpg") == "bin")
    #expect(ending("Fattura n. 1\r\n", "fattura_1.TXT") == "txt")
    #expect(ending("a\u{0}b", "a.txt") == "bin")
    #expect(ending("\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}", "a.xls") == "xls")
    #expect(ending("<html>", "a.html") == "bin")
    #expect(ending("") == "bin")
  }

  @Test func copiesStayInsideTheirFolder() throws {
    let scratch = try Scratch()
    let staging = try StagingFolder(for: scratch["out"])
    let copies = CopyStore(in: staging)
    var file = try copies.open("a/b/new.json")
    try Array("{}".utf8).withUnsafeBytes { try file.append($0) }
    let written = try copies.store(file)
    #expect(written.path == "data/unrecognised/a/b/new.json" && written.bytes == 2)
    for path in ["../x", "/x", "a//b", "", "a/..", "a\\b", "a\nb", "a/b/new.json"] {
      #expect(throws: WriterError.self, "\(path)") { _ = try copies.open(path) }
    }
  }
}
