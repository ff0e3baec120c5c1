import Foundation
import PortaviaKit
import TestSupport
import Testing

/// The shape of a download says how it is built and nothing about anybody.
struct ShapeTests {
  private static let secrets = [
    "Mario", "Rossi", "mariorossi", "Ciclisti", "Pavia", "bicicletta", "1234567890", "+39333",
    "mario.rossi88", "Aurora",
    "segreto", "n5fd6gG50h", "lucia", "wedding", "price",
  ]

  private func download() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let inbox = "facebook-mariorossi-2024-11-22-Zq8Wn3Kd/your_facebook_activity/messages/inbox/"
    let thread =
      #"{"participants":[{"name":"Mario Rossi"}],"messages":[{"sender_name":"Mario Rossi","timestamp_ms":1,"content":"la bicicletta","photos":[{"uri":"a","size":1.5}]},{"is_unsent":true,"content":null}],"title":"Mario Rossi"}"#
    try folder.write(thread, to: "d/" + inbox + "mariorossi_1234567890/message_1.json")
    try folder.write(thread, to: "d/" + inbox + "lucia_n5fd6gG50h/message_12.json")
    try folder.write("x", to: "d/" + inbox + "mariorossi_1234567890/photos/1234567890_n.jpg")
    try folder.write("x", to: "d/" + inbox + "family_friends_12/files/price list for the wedding_123.pdf")
    try folder.write(
      #"{"group_badges_v2":{"Ciclisti di Pavia":["segreto"],"Bar Aurora":["b"]},"mario.rossi88":1,"mariorossi":{"+39333":2},"1234567890":true}"#,
      to: "d/groups/badges_Mario Rossi.json")
    try folder.write("{\"messages\": [1, 2", to: "d/your_new_settings/settings.json")
    return folder
  }

  @Test func namesIdsAndContentAreMasked() throws {
    let folder = try download()
    let shape = try Inspector().shape([folder.path("d")])
    let text = "\(shape)"
    for secret in Self.secrets { #expect(!text.localizedCaseInsensitiveContains(secret), "\(secret)") }
  }

  @Test func pathsKeysTypesAndCountsAreShown() throws {
    let folder = try download()
    let shape = try Inspector().shape([folder.path("d")])
    #expect(shape.inputs == 1)
    let paths = shape.files.map(\.path)
    #expect(
      paths == [
        "facebook-…/your_facebook_activity/messages/inbox/…/files/….pdf",
        "facebook-…/your_facebook_activity/messages/inbox/…/message_#.json",
        "facebook-…/your_facebook_activity/messages/inbox/…/photos/….jpg", "groups/….json",
        "your_new_settings/settings.json",
      ])
    let threads = shape.files[1]
    #expect(threads.files == 2)
    let counts = Dictionary(uniqueKeysWithValues: threads.fields.map { ($0.path, $0.counts) })
    #expect(
      counts["messages[].content"] == [.init(type: "null", values: 2), .init(type: "string", values: 2)])
    #expect(counts["messages[].photos[].size"] == [.init(type: "decimal", values: 2)])
    #expect(counts["messages[].is_unsent"] == [.init(type: "boolean", values: 2)])
    #expect(counts["participants[].name"] == [.init(type: "string", values: 2)])
    let badges = shape.files[3].fields.map(\.path)
    #expect(badges == ["#", "group_badges_v2", "group_badges_v2.…", "group_badges_v2.…[]", "…", "….…"])
    #expect(shape.files[4].problems == [.init(type: "json.truncated", values: 1)])
  }

  /// Every key and folder name of the invented samples that developers need can still be read.
  @Test func zipAndFolderHaveTheSameShape() throws {
    let folder = try ScratchFolder()
    let paths = try Sample.write(to: folder)
    let shape = try Inspector().shape(paths)
    #expect(shape == (try Inspector().shape(paths.reversed())))
    #expect(shape.files.map(\.path).contains("connections/friends/your_friends.json"))
    #expect(
      shape.files.map(\.path).contains("personal_information/profile_information/profile_information.json"))
  }

  @Test func nothingKnownIsNeeded() throws {
    let folder = try ScratchFolder()
    try folder.write("[[[1]]]", to: "x/data.json")
    #expect(throws: PortaviaError.self) { try Inspector().inspect([folder.path("x")]) }
    let shape = try Inspector().shape([folder.path("x")])
    #expect(shape.files.first?.fields.map(\.path) == ["[]", "[][]", "[][][]"])
  }

  /// Deep and wide documents end somewhere.
  @Test func sizeIsLimited() throws {
    let folder = try ScratchFolder()
    let deep = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
    let wide =
      "{"
      + (0..<20_000).map { "\"key\($0 % 2)_\(String(repeating: "data_", count: $0 % 23))x\": 1" }
      .joined(separator: ",") + "}"
    try folder.write(deep, to: "x/deep.json")
    try folder.write(wide, to: "x/wide.json")
    let shape = try Inspector().shape([folder.path("x")])
    #expect(shape.files.allSatisfy { $0.fields.count <= 4000 })
  }
}
