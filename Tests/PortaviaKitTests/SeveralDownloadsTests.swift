import Foundation
import PortaviaKit
import TestSupport
import Testing

/// Several downloads in one call through the public interface.
struct SeveralDownloadsTests {
  private let page = "your_facebook_activity/messages/inbox/lucaprova_1/message_1.json"
  private let profile = "personal_information/profile_information/profile_information.json"

  private func zip(_ owner: String, _ messages: [String], page path: String? = nil) -> ZipBuilder {
    ZipBuilder([
      profile: #"{"profile_v2":{"name":{"full_name":"\#(owner)"}}}"#,
      path ?? page: Sample.thread("Luca Prova", messages),
    ])
  }

  /// Two downloads of a profile, one of them also unpacked in folders, and one of a Page of the same name.
  private func write(to folder: ScratchFolder) throws -> [String] {
    let first = Sample.message("Luca Prova", 1_600_000_000_000, "quanto costa?")
    let old = Sample.message("Nora Pero", 1_600_000_001_000, "10 euro")
    let edited = Sample.message("Nora Pero", 1_600_000_001_000, "12 euro")
    let wall = "this_profile's_activity_across_facebook/messages/inbox/lucaprova_1/message_1.json"
    try folder.write(#"{"profile_v2":{"name":{"full_name":"Nora Pero"}}}"#, to: "backup/vecchio/\(profile)")
    try folder.write(Sample.thread("Luca Prova", [old, first]), to: "backup/vecchio/\(page)")
    return [
      try folder.write(zip("Nora Pero", [edited, first]), to: "facebook-nora-2024-05-01-AbCdEf12.zip"),
      try folder.write(zip("Nora Pero", [old, first]), to: "facebook-nora-2023-05-01-AbCdEf12.zip"),
      folder.path("backup"),
      try folder.write(
        zip("Nora Pero", [Sample.message("Luca Prova", 1_600_000_009_000, "aperti?")], page: wall),
        to: "facebook-norapage-2024-05-02-AbCdEf12.zip"),
    ]
  }

  @Test func theOrderOfTheInputsDoesNotMatter() throws {
    let folder = try ScratchFolder()
    let inputs = try write(to: folder)
    let report = try Exporter().export(inputs, to: folder.path("a"))
    #expect(report.archives.map(\.product) == ["facebook_page", "facebook_profile", "facebook_profile"])
    #expect(report.rows(of: "messages") == 3)
    #expect(report.accounting.isBalanced)
    #expect(report.accounting.merged == 2)
    #expect(report.findings.contains { $0.code.id == "part.repeated" && $0.archive == "backup" })
    let first = try Tree(folder.path("a"))
    for (number, turn) in inputs.indices.dropFirst().enumerated() {
      let order = Array(inputs[turn...] + inputs[..<turn])
      for (direction, inputs) in [order, order.reversed()].enumerated() {
        let name = "b\(number)\(direction)"
        _ = try Exporter().export(inputs, to: folder.path(name))
        #expect(first.differences(from: try Tree(folder.path(name))) == [])
      }
    }
  }

  @Test func inspectionSaysWhatIsWhat() throws {
    let folder = try ScratchFolder()
    let archives = try Inspector().inspect(try write(to: folder)).archives
    #expect(archives.count == 3)
    // The newest of an account first.
    #expect(archives[1].generatedBasis == "download_name")
    #expect((archives[1].generatedAt ?? 0) > (archives[2].generatedAt ?? 0))
    #expect(archives[2].parts.map(\.isRepeated) == [false, true])
    #expect(archives[2].entries == 2)
    #expect(archives[2].presence.first { $0.name == "messages" }?.state == .present)
    #expect(archives[2].presence.first { $0.name == "friends" }?.state == .absent)
  }

  /// One file by several ways is one input.
  @Test func oneFileByTwoPaths() throws {
    let folder = try ScratchFolder()
    let inputs = try write(to: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.zip"), withDestinationPath: inputs[0])
    let paths = [
      folder.path("link.zip"), inputs[0], folder.path("backup/../facebook-nora-2024-05-01-AbCdEf12.zip"),
    ]
    let names = try [paths, paths.reversed()].map { try Inspector().inspect($0).archives.map(\.parts) }
    #expect(names[0] == names[1])
    #expect(names[0].map(\.count) == [1])
  }
}
