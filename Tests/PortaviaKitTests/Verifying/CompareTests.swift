import Foundation
import PortaviaKit
import TestSupport
import Testing

/// Two downloads of one account, a year apart: what vanished, what changed, what is new, and what cannot be told.
@Suite struct CompareTests {
  private static let folder = "your_facebook_activity/messages/inbox/lucaprova_1/"

  private func download(
    friends: [(String, Int)], messages: [String], more: [(String, String)] = []
  ) -> ZipBuilder {
    let list = friends.map { #"{"name":"\#($0.0)","timestamp":\#($0.1)}"# }.joined(separator: ",")
    let files = [
      (
        "personal_information/profile_information/profile_information.json",
        #"{"profile_v2":{"name":{"full_name":"Nora Pero"},"username":"nora.pero"}}"#
      ), ("connections/friends/your_friends.json", #"{"friends_v2":[\#(list)]}"#),
      (Self.folder + "message_1.json", Sample.thread("Luca Prova", messages)),
    ]
    return ZipBuilder((files + more).map { ZipBuilder.Item($0.0, $0.1) })
  }

  private func requests(from start: Int, made: Int) -> (String, String) {
    (
      "your_facebook_activity/other_activity/your_information_download_requests.json",
      #"[{"timestamp":\#(made),"label_values":[{"label":"Start date","timestamp_value":\#(start)},{"label":"End date","timestamp_value":\#(made)},{"label":"Output format","value":"JSON"}]}]"#
    )
  }

  private struct Pair {
    let folder: ScratchFolder
    let old: String
    let new: String
  }

  private func pair(_ old: ZipBuilder, _ new: ZipBuilder) throws -> Pair {
    let folder = try ScratchFolder()
    let paths = try zip(
      ["facebook-nora-2023-05-01-AbCdEf12.zip", "facebook-nora-2024-05-01-GhIjKl34.zip"], [old, new]
    )
    .map { try folder.write($0.1, to: $0.0) }
    return Pair(folder: folder, old: paths[0], new: paths[1])
  }

  private func twoYears() throws -> Pair {
    try pair(
      download(
        friends: [("Luca Prova", 1_500_000_000), ("Anna Finta", 1_500_000_001)],
        messages: [
          Sample.message("Luca Prova", 1_600_000_300_000, "ecco"),
          Sample.message("Nora Pero", 1_600_000_200_000, "grazie"),
          Sample.message("Luca Prova", 1_600_000_100_000, "sparito"),
        ]),
      download(
        friends: [("Luca Prova", 1_500_000_000), ("Carla Nuova", 1_700_000_000)],
        messages: [
          Sample.message("Luca Prova", 1_700_000_000_000, "nuovo"),
          Sample.message("Luca Prova", 1_600_000_300_000, "eccolo"),
          Sample.message("Nora Pero", 1_600_000_200_000, "grazie"),
        ]))
  }

  private func compare(
    _ old: String, _ new: String, only: Set<String>? = nil
  ) throws -> (Comparison, [Difference]) {
    var differences: [Difference] = []
    let comparison = try ArchiveComparer().compare([old], with: [new], only: only) { differences.append($0) }
    return (comparison, differences)
  }

  private func kind(_ name: String, _ comparison: Comparison) -> Comparison.Kind? {
    comparison.kinds.first { $0.name == name }
  }

  @Test func whoWasLost() throws {
    let pair = try twoYears()
    let (comparison, differences) = try compare(pair.old, pair.new, only: ["friends"])
    #expect(comparison.kinds.map(\.name) == ["friends"])
    #expect(Set(differences.map { $0.change.rawValue + $0.label }) == ["-Anna Finta", "+Carla Nuova"])
    #expect(comparison.limits.contains { $0.id == "names" })
    #expect(!comparison.isSame)
  }

  @Test func whatVanishedChangedAndIsNew() throws {
    let pair = try twoYears()
    let (comparison, differences) = try compare(pair.old, pair.new)
    let messages = try #require(kind("messages", comparison))
    #expect(messages.old == 3 && messages.new == 3)
    #expect(messages.equal == 1 && messages.changed == 1 && messages.onlyOld == 1 && messages.onlyNew == 1)
    let texts = differences.filter { $0.kind == "messages" }
    #expect(texts.first { $0.change == .changed }?.columns == ["text"])
    #expect(texts.first { $0.change == .onlyOld }?.label.contains("sparito") == true)
    #expect(texts.first { $0.change == .onlyNew }?.label.contains("nuovo") == true)
    #expect(kind("conversations", comparison)?.isSame == true)
  }

  /// Whatever stands for a download, the answer is the same: the zip, its export, one of each.
  @Test func downloadsAndExportsGiveTheSame() throws {
    let pair = try twoYears()
    let exports = [pair.folder.path("old"), pair.folder.path("new")]
    _ = try Exporter().export([pair.old], to: exports[0])
    _ = try Exporter().export([pair.new], to: exports[1])
    let expected = try compare(pair.old, pair.new)
    for (old, new) in [(exports[0], exports[1]), (pair.old, exports[1]), (exports[0], pair.new)] {
      let found = try compare(old, new)
      #expect(found.0.kinds == expected.0.kinds)
      #expect(found.1 == expected.1)
    }
  }

  @Test func nothingDiffersFromItself() throws {
    let pair = try twoYears()
    let export = pair.folder.path("old")
    _ = try Exporter().export([pair.old], to: export)
    for other in [pair.old, export] {
      let (comparison, differences) = try compare(export, other)
      #expect(comparison.isSame)
      #expect(differences.isEmpty)
      #expect(comparison.limits.isEmpty)
    }
  }

  /// A download from some day on says nothing of the time before.
  @Test func onlyTheCommonTimeIsCompared() throws {
    let old = download(
      friends: [("Luca Prova", 1_500_000_000)],
      messages: [
        Sample.message("Luca Prova", 1_650_000_000_000, "recente"),
        Sample.message("Luca Prova", 1_600_000_100_000, "vecchio"),
      ])
    let new = download(
      friends: [("Luca Prova", 1_500_000_000)],
      messages: [Sample.message("Luca Prova", 1_650_000_000_000, "recente")],
      more: [requests(from: 1_640_995_200, made: 1_714_521_600)])
    let pair = try pair(old, new)
    let (comparison, differences) = try compare(pair.old, pair.new)
    let messages = try #require(kind("messages", comparison))
    #expect(messages.onlyOld == 0 && messages.beyond == 1)
    #expect(comparison.limits.contains { $0.id == "range" && $0.message().contains("2022-01-01") })
    #expect(differences.allSatisfy { $0.kind != "messages" })
  }

  /// A kind that one side has nothing of was probably not asked for: it is said once and not listed.
  @Test func kindsThatAreAbsentAreNotListed() throws {
    let pair = try twoYears()
    let other = try pair.folder.write(
      ZipBuilder([
        "personal_information/profile_information/profile_information.json":
          #"{"profile_v2":{"name":{"full_name":"Nora Pero"},"username":"nora.pero"}}"#,
        "connections/friends/your_friends.json":
          #"{"friends_v2":[{"name":"Luca Prova","timestamp":1500000000}]}"#,
      ]), to: "facebook-nora-2024-06-01-ZzZzZz99.zip")
    let (comparison, differences) = try compare(pair.old, other)
    #expect(kind("messages", comparison)?.onlyOld == 3)
    #expect(comparison.limits.contains { $0.id == "kind" && $0.message().contains("messages") })
    #expect(differences.allSatisfy { $0.kind != "messages" })
    #expect(differences.contains { $0.label == "Anna Finta" })
  }

  @Test func anExportAmongPartsIsRefused() throws {
    let pair = try twoYears()
    let export = pair.folder.path("old")
    _ = try Exporter().export([pair.old], to: export)
    #expect(throws: PortaviaError.self) {
      try ArchiveComparer().compare([export, pair.old], with: [pair.new]) { _ in }
    }
  }
}
