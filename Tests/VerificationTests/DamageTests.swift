import PortaviaKit
import TestSupport
import Testing

/// Every damage is named by the right check, and the download that it was done to fails none.
@Suite struct DamageTests {
  private typealias G = GoodDownload

  @Test func goodDownloadsFailNothing() throws {
    for good in [G.facebook, G.page] {
      let report = try good.verify()
      #expect(report.codes(.fail) == [] && report.codes(.warn) == [], "\(good.name) \(report.verdict)")
      #expect(report.isClean, "\(report.findings.map(\.code.id))")
      #expect(report.verdict.passed > 10)
    }
    let report = try G.facebook.verify()
    #expect(report.codes(.unknown) == ["parts.complete", "start_page.links", "e2ee.present"])
    #expect(report.status(.rangeWhole) == .pass)
    #expect(report.status(.filesNumbered) == .pass)
  }

  @Test func aCutZip() throws {
    let report = try G.facebook.verify { $0.removeLast($0.count / 3) }
    #expect(report.status(.partsReadable) == .fail)
    #expect(!report.isClean)
  }

  @Test func aFlippedByteInAPhoto() throws {
    var good = G.facebook
    good[G.thread + "photos/1.jpg"] = String(repeating: "JPEG ", count: 400)
    var zip = good.zip
    for index in zip.items.indices { zip.items[index].method = 0 }
    var bytes = zip.build()
    let content = Array("JPEG JPEG JPEG ".utf8)
    let place = try #require(bytes.firstRange(of: content)?.lowerBound)
    bytes[place + 7] ^= 0x20
    let report = try G.verify(["facebook-norapero-2024-05-01-AbCdEf12.zip": bytes])
    #expect(report.status(.partsReadable) == .fail)
    #expect(report.check(.partsReadable)?.items == [G.thread + "photos/1.jpg"])
    #expect(report.status(.mediaWhole) == .warn)
  }

  /// Files that an export in scope `business` leaves out are proved all the same.
  @Test func aFlippedByteInWhatTheScopeLeavesOut() throws {
    var good = G.facebook
    let path = "security_and_login_information/logins_and_logouts.json"
    good[path] = #"{"account_activity_v2":[{"action":"Login","timestamp":1600000000}]}"#
    #expect(try good.verify().status(.partsReadable) == .pass)
    var zip = good.zip
    let place = try #require(zip.items.firstIndex { $0.name == Array(path.utf8) })
    zip.items[place].declaredCRC = 1
    let report = try G.verify(["facebook-norapero-2024-05-01-AbCdEf12.zip": zip.build()])
    #expect(report.status(.partsReadable) == .fail)
  }

  @Test func anInputThatCannotBeOpened() throws {
    let report = try G.verify([
      "facebook-norapero-2024-05-01-AbCdEf12.zip": G.facebook.zip.build(),
      "facebook-norapero-2024-05-01-GhIjKl34.zip": [],
    ])
    #expect(report.status(.partsReadable) == .fail)
    #expect(
      report.verdict.checks.first?.archive?.hasSuffix("facebook-norapero-2024-05-01-GhIjKl34.zip") == true)
  }

  @Test func missingPartNumbers() throws {
    var rest = G.facebook
    rest.removeAll { $0.hasPrefix(G.thread) }
    var messages = G.facebook
    messages.removeAll { !$0.hasPrefix(G.thread) }
    let good = try G.verify([
      "facebook-nora_part_1_of_2.zip": rest.zip.build(),
      "facebook-nora_part_2_of_2.zip": messages.zip.build(),
    ])
    #expect(good.status(.partsComplete) == .pass)
    let report = try G.verify([
      "facebook-nora_part_1.zip": rest.zip.build(), "facebook-nora_part_3.zip": messages.zip.build(),
    ])
    #expect(report.status(.partsComplete) == .fail)
    #expect(report.check(.partsComplete)?.items == ["part_2"])
  }

  @Test func aPartWithThePhotosIsMissing() throws {
    var good = G.facebook
    let photos = (1...12).map {
      G.message("Anna Finta", G.created + 30 * G.day + Int64($0), "foto \($0)", G.photo($0))
    }
    good[G.thread + "message_1.json"] = G.page(photos.reversed())
    good[G.thread + "message_2.json"] = nil
    for number in 1...12 { good[G.thread + "photos/\(number).jpg"] = "JPEG \(number)" }
    #expect(try good.verify().status(.mediaPresent) == .pass)
    good.removeAll { $0.hasPrefix(G.thread + "photos/") }
    let report = try good.verify()
    #expect(report.status(.mediaPresent) == .fail)
    #expect(report.check(.mediaPresent)?.itemCount == 12)
    #expect(report.status(.partsComplete) == .warn)
  }

  @Test func onePhotoIsMissing() throws {
    var good = G.facebook
    good[G.thread + "photos/1.jpg"] = nil
    let report = try good.verify()
    #expect(report.status(.mediaPresent) == .warn)
    #expect(report.check(.mediaPresent)?.items == [G.thread + "photos/1.jpg"])
    #expect(
      report.check(.mediaPresent)?.counts.contains(Check.Count("missing in messages/inbox/*/photos", 1))
        == true)
  }

  @Test func anEmptyPhoto() throws {
    var good = G.facebook
    good[G.thread + "photos/1.jpg"] = ""
    let report = try good.verify()
    #expect(report.status(.mediaWhole) == .warn)
    #expect(report.status(.mediaPresent) == .pass)
  }

  @Test func aPhotoThatIsOnlyALink() throws {
    var good = G.facebook
    good[G.thread + "message_1.json"] = G.page([
      G.message(
        "Anna Finta", G.created + 30 * G.day, "tre",
        #","photos":[{"uri":"https://scontent.example.com/a.jpg","creation_timestamp":1600000000}]"#)
    ])
    #expect(try good.verify().status(.mediaDelivered) == .warn)
  }

  @Test func photosThatNothingRefersTo() throws {
    var good = G.facebook
    good[G.thread + "photos/9.jpg"] = "JPEG nine"
    #expect(try good.verify().status(.mediaUnreferenced) == .pass)
    for number in 1...3 { good[G.posts + "media/Vacanze_12345/\(number).jpg"] = "JPEG \(number)" }
    let report = try good.verify()
    #expect(report.status(.mediaUnreferenced) == .warn)
    #expect(report.check(.mediaUnreferenced)?.items == [G.posts + "media/vacanze_12345"])
  }

  @Test func aNumberedFileIsMissing() throws {
    var good = G.facebook
    good[G.thread + "message_3.json"] = G.page([G.message("Anna Finta", G.created + 5 * G.day, "zero")])
    #expect(try good.verify().status(.filesNumbered) == .pass)
    good[G.thread + "message_2.json"] = nil
    let report = try good.verify()
    #expect(report.status(.filesNumbered) == .fail)
    #expect(report.check(.filesNumbered)?.items == [G.thread + "message_2"])
    #expect(report.status(.partsComplete) == .warn)
  }

  @Test func theFirstOfTheNumberedFilesIsMissing() throws {
    var good = G.facebook
    let posts = G.posts + "your_posts__check_ins__photos_and_videos_"
    good[posts + "2.json"] = good[posts + "1.json"]?.replacing("Buongiorno", with: "Buonasera")
    #expect(try good.verify().status(.filesNumbered) == .pass)
    good[posts + "1.json"] = nil
    let report = try good.verify()
    #expect(report.status(.filesNumbered) == .fail)
    #expect(report.check(.filesNumbered)?.items == ["posts/your_posts__check_ins__photos_and_videos_1"])
  }

  @Test func aFileThatIsNotFull() throws {
    var good = G.facebook
    let other = G.root + "messages/inbox/lucaprova_1002/"
    func page(_ count: Int64, _ start: Int64) -> String {
      G.page(
        (0..<count).map { G.message("Luca Prova", G.created + (start - $0) * 60, "n") },
        ["Luca Prova", "Nora Pero"])
    }
    good[other + "message_1.json"] = page(3, 9000)
    good[other + "message_2.json"] = page(1, 8000)
    #expect(try good.verify().status(.filesFull) == .pass)
    good[other + "message_1.json"] = page(2, 9000)
    let report = try good.verify()
    #expect(report.status(.filesFull) == .warn)
    #expect(report.check(.filesFull)?.items == [other + "message_1.json"])
  }

  @Test func aLastFileThatIsExactlyFull() throws {
    var good = G.facebook
    let messages = (0..<10_000).map { G.message("Anna Finta", G.created + 2_000_000 - Int64($0) * 60, "n") }
    good[G.thread + "message_2.json"] = nil
    good[G.thread + "photos/2.jpg"] = nil
    good[G.thread + "message_1.json"] = G.page(Array(messages.dropLast()))
    #expect(try good.verify().status(.filesFull) == .pass)
    good[G.thread + "message_1.json"] = G.page(messages)
    #expect(try good.verify().status(.filesFull) == .warn)
  }

  @Test func aConversationWithoutItsMessages() throws {
    var good = G.facebook
    good[G.thread + "message_1.json"] = nil
    good[G.thread + "message_2.json"] = nil
    good[G.root + "messages/inbox/lucaprova_1002/message_1.json"] = G.page(
      [G.message("Luca Prova", G.created + 9 * G.day, "ciao")], ["Luca Prova", "Nora Pero"])
    let report = try good.verify()
    #expect(report.status(.categoriesPresent) == .fail)
    #expect(report.check(.categoriesPresent)?.itemCount == 1)
  }

  @Test func aCategoryIsMissing() throws {
    var good = G.facebook
    good.removeAll { $0.hasPrefix(G.root + "events/") }
    let report = try good.verify()
    #expect(report.status(.categoriesPresent) == .warn)
    #expect(report.check(.categoriesPresent)?.items == ["events"])
    // Where nothing marks what is empty, its absence tells nothing.
    good.removeAll { $0.hasSuffix("no-data.txt") }
    #expect(try good.verify().status(.categoriesPresent) == .unknown)
  }

  @Test func theMessagesAreMissing() throws {
    var person = G.facebook
    person.removeAll { $0.contains("/messages/") }
    #expect(try person.verify().status(.inboxPresent) == .warn)
    person[G.root + "messages/no-data.txt"] = ""
    #expect(try person.verify().status(.inboxPresent) == .pass)
    var page = G.page
    #expect(try page.verify().status(.inboxPresent) == .pass)
    page.removeAll { $0.contains("/messages/") }
    #expect(try page.verify().status(.inboxPresent) == .fail)
  }

  @Test func theFriendsAreMissing() throws {
    var good = G.facebook
    good.removeAll { $0.hasPrefix("connections/") }
    #expect(try good.verify().status(.followersPresent) == .warn)
  }

  @Test func aLimitedRange() throws {
    var good = G.facebook
    let path = "your_facebook_activity/other_activity/your_information_download_requests.json"
    let made: Int64 = 1_714_521_600
    good[path] = G.requests(from: 0, to: 0, completed: made)
    #expect(try good.verify().status(.rangeWhole) == .pass)
    good[path] = G.requests(from: made - 365 * G.day, to: made - 30 * G.day, completed: made)
    let report = try good.verify()
    #expect(report.status(.rangeWhole) == .warn)
    #expect(report.check(.rangeWhole)?.found() == "2023-05-02 to 2024-04-01")
  }

  /// Everything begins on one day, four years after the account was made.
  @Test func aRangeThatNobodyStates() throws {
    var good = G.facebook
    let shift = 4 * 365 * G.day
    let start = G.created + shift
    let friends = (0..<Int64(4)).map { #"{"name":"Finta \#($0)","timestamp":\#(start + $0 * 3600)}"# }
    good["connections/friends/your_friends.json"] = #"{"friends_v2":[\#(friends.joined(separator: ","))]}"#
    good[G.thread + "message_2.json"] = nil
    good[G.thread + "photos/2.jpg"] = nil
    good[G.thread + "message_1.json"] = G.page(
      (0..<Int64(4)).reversed().map {
        G.message("Anna Finta", start + $0 * 4000, "n", $0 == 1 ? G.photo(1) : "")
      })
    let posts = (0..<Int64(4)).map {
      #"{"timestamp":\#(start + $0 * 5000),"data":[{"post":"n \#($0)"}],"title":"Nora Pero"}"#
    }
    good[G.posts + "your_posts__check_ins__photos_and_videos_1.json"] = "[\(posts.joined(separator: ","))]"
    good[G.root + "comments_and_reactions/comments.json"] = nil
    let report = try good.verify()
    #expect(report.status(.rangeWhole) == .warn)
    #expect(report.check(.rangeWhole)?.message().contains("2019-12-31") == false)
  }

  @Test func theEncryptedHalfIsMissing() throws {
    var good = G.facebook
    good[G.root + "messages/e2ee_cutover/lucaprova_1002/message_1.json"] = G.page(
      [G.message("Luca Prova", G.created + 9 * G.day, "ciao")], ["Luca Prova", "Nora Pero"])
    let report = try good.verify()
    #expect(report.status(.encryptedPresent) == .warn)
    let encrypted = ZipBuilder([
      "Luca Prova_1.json":
        #"{"participants":["Luca Prova","Nora Pero"],"threadName":"Luca Prova_1","messages":[{"senderName":"Luca Prova","text":"dopo","timestamp":1710000000000,"type":"text","isUnsent":false,"media":[],"reactions":[]}]}"#
    ])
    let both = try G.verify([
      "facebook-norapero-2024-05-01-AbCdEf12.zip": good.zip.build(), "messages.zip": encrypted.build(),
    ])
    #expect(both.status(.encryptedPresent) == .pass)
    #expect(both.status(.encryptedHistory) == .pass)
    #expect(try G.verify(["messages.zip": encrypted.build()]).status(.encryptedHistory) == .warn)
  }

  @Test func linksOfTheStartPage() throws {
    var good = G.facebook
    func page(_ links: [String]) -> String {
      "<html><body>" + links.map { "<a href=\"\($0)\">x</a>" }.joined() + "</body></html>"
    }
    let posts = G.posts + "your_posts__check_ins__photos_and_videos_1.json"
    good["start_here.html"] = page([posts])
    #expect(try good.verify().status(.startPageLinks) == .pass)
    good["start_here.html"] = page([posts, G.root + "saved_items/your_saved_items.html"])
    let report = try good.verify()
    #expect(report.status(.startPageLinks) == .fail)
    #expect(report.check(.startPageLinks)?.items == ["saved_items/your_saved_items.html"])
  }

  @Test func textThatIsNoText() throws {
    var good = G.facebook
    #expect(try good.verify().status(.textEncoding) == .pass)
    good[G.posts + "your_posts__check_ins__photos_and_videos_1.json"] =
      #"[{"timestamp":1580000000,"data":[{"post":"Buon\ud83dgiorno"}],"title":"Nora Pero"}]"#
    #expect(try good.verify().status(.textEncoding) == .warn)
  }

  @Test func aFileThatNobodyKnows() throws {
    var good = G.facebook
    good[G.root + "strano/strano.xyz"] = "?"
    let report = try good.verify()
    #expect(report.status(.filesRecognised) == .warn)
    #expect(report.check(.filesRecognised)?.items == [G.root + "strano/strano.xyz"])
  }

  @Test func webPages() throws {
    var good = G.facebook
    good.removeAll { $0.hasPrefix(G.thread) }
    good[G.thread + "message_1.html"] =
      "<html><head><title>Anna Finta</title></head><body></body></html>"
    #expect(try good.verify().status(.formatExpected) == .warn)
  }

  @Test func zipsOfTwoDownloads() throws {
    var rest = G.facebook
    rest.removeAll { $0.hasPrefix(G.thread) }
    var messages = G.facebook
    messages.removeAll { !$0.hasPrefix(G.thread) }
    let good = try G.verify([
      "facebook-norapero-2024-05-01-AbCdEf12.zip": rest.zip.build(),
      "facebook-norapero-2024-05-01-GhIjKl34.zip": messages.zip.build(),
    ])
    #expect(good.status(.partsOneDownload) == .pass)
    let mixed = try G.verify([
      "facebook-norapero-2024-05-01-AbCdEf12.zip": rest.zip.build(),
      "facebook-norapero-2024-06-09-GhIjKl34.zip": messages.zip.build(),
    ])
    #expect(mixed.status(.partsOneDownload) == .warn)
  }

  @Test func followersAgainstTheStatistics() throws {
    #expect(try G.instagram(followers: 40, reported: 41).verify().status(.followersTotal) == .pass)
    #expect(try G.instagram(followers: 40, reported: 80).verify().status(.followersTotal) == .warn)
    #expect(try G.instagram(followers: 40, reported: 20).verify().status(.followersTotal) == .warn)
    var good = G.instagram(followers: 40, reported: 40)
    good.removeAll { $0.contains("audience_insights") }
    #expect(try good.verify().status(.followersTotal) == .unknown)
    good.removeAll { $0.contains("followers_1") }
    #expect(try good.verify().status(.followersPresent) == .warn)
  }

  private func chat(_ messages: Int, notice: Bool = true) -> [UInt8] {
    var lines =
      notice
      ? [
        "22/11/20, 10:00 - Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more."
      ] : []
    for number in 0..<messages {
      let (hour, minute) = (10 + number / 60 % 12, number % 60)
      lines.append(
        "22/11/\(20 + number / 12_000), \(hour):\(minute < 10 ? "0" : "")\(minute) - \(number % 2 == 0 ? "Anna Finta" : "Nora Pero"): n \(number)"
      )
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  @Test func chatsAtTheLimit() throws {
    let name = "WhatsApp Chat with Anna Finta.txt"
    #expect(try G.verify([name: chat(30)]).status(.chatNotTruncated) == .pass)
    #expect(try G.verify([name: chat(30, notice: false)]).status(.chatNotTruncated) == .warn)
    let cut = try G.verify([name: chat(40_000)])
    #expect(cut.status(.chatNotTruncated) == .warn)
    #expect(cut.check(.chatNotTruncated)?.expected() == "fewer than 40000 messages")
  }

  private func leads(_ days: [Int]) -> [UInt8] {
    let rows = days.map { day in
      let date =
        day < 30 ? "2024-05-\(day < 9 ? "0" : "")\(day + 1)" : "2024-08-\(day - 81 < 9 ? "0" : "")\(day - 80)"
      return
        "l:\(1000 + day),\(date)T10:00:00+00:00,f:4,Preventivo,fb,Finto \(day),finto\(day)@example.org,p:+390000000000"
    }
    return Array(
      (["id,created_time,form_id,form_name,platform,full_name,email,phone_number"] + rows).joined(
        separator: "\n"
      )
      .utf8)
  }

  @Test func leadsOfNinetyDays() throws {
    #expect(try G.verify(["leads.csv": leads([0, 5, 20])]).status(.leadsAge) == .pass)
    #expect(try G.verify(["leads.csv": leads([0, 20, 89])]).status(.leadsAge) == .warn)
  }

  /// A file of which a record cannot even be kept does not exist; what cannot be normalised is kept.
  @Test func recordsAreAccounted() throws {
    let report = try G.facebook.verify()
    #expect(report.status(.recordsAccounted) == .pass)
    #expect(report.accounting.isBalanced)
  }
}
