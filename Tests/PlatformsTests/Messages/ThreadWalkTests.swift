import PortaviaModel
import TestSupport
import Testing

@testable import Import
@testable import Platforms

/// Messages of one instant that are alike get numbers: wherever they stand, and without looking at the others.
struct ThreadWalkTests {
  private struct Sent: Hashable {
    var time: Int64?
    var sender: Int32
    var text: String
  }

  /// Few times, people and texts, so that many messages are alike; the times mostly rise.
  private func messages(_ count: Int, seed: UInt64, stepsBack: UInt64) -> [Sent] {
    var random = SeededRandom(seed: seed)
    var now: Int64 = 1_000_000
    return (0..<count).map { _ in
      now += Int64(random.next() % 3) / 2 * 60_000
      if stepsBack > 0, random.next() % stepsBack == 0 { now -= Int64(random.next() % 5) * 60_000 }
      return Sent(
        time: random.next() % 29 == 0 ? nil : now, sender: Int32(random.next() % 2),
        text: ["ok", "grazie", "a\u{300}", "\u{E0}"][Int(random.next() % 4)])
    }
  }

  private func buffer(of messages: [Sent], scratch: String?, limit: Int) throws -> ThreadBuffer {
    let buffer = ThreadBuffer(scratchFolder: scratch, isSequential: true, residentLimit: limit)
    for name in ["Nora", "Anna"] {
      Array(name.utf8).withUnsafeBufferPointer { _ = buffer.names.index(of: $0) }
    }
    for (ordinal, message) in messages.enumerated() {
      let chunk = try buffer.chunkForNext()
      let text = chunk.arena.append(message.text)
      chunk.messages.append(
        StoredMessage(
          time: message.time.map { .milliseconds($0, raw: .null) } ?? .absent, sender: message.sender,
          type: .text, isDeleted: false, callSeconds: nil, text: text, linkURL: .null, linkText: .null,
          extra: .null, firstAttachment: 0, attachmentCount: 0, firstReaction: 0, reactionCount: 0, file: 0,
          ordinal: Int64(ordinal)))
      buffer.appended()
    }
    buffer.endPage(isOldestFirst: true)
    return buffer
  }

  @Test(arguments: [(1, 0), (2, 9), (3, 2), (4, 50)] as [(UInt64, UInt64)])
  func numbersOfAlikeMessages(seed: UInt64, stepsBack: UInt64) throws {
    let sent = messages(23_000, seed: seed, stepsBack: stepsBack)
    let scratch = try ScratchFolder()
    let buffer = try buffer(of: sent, scratch: scratch.path, limit: 1)
    #expect(buffer.count == sent.count)
    #expect(buffer.order.isEmpty)
    var twins = MessageTwins(people: buffer.names.people, revisited: buffer.revisited)
    var walk = try ThreadWalk(buffer)
    var expected: [Sent: Int64] = [:]
    var index = 0
    var alone = 0
    while let step = try walk.next() {
      let chunk = try buffer.chunk(Int(step.position.chunk))
      let stored = chunk.messages[Int(step.position.index)]
      #expect(stored.ordinal == Int64(index))
      var key = sent[index]
      key.text = key.text == "a\u{300}" ? "\u{E0}" : key.text
      index += 1
      let isAlone = step.isAlone && key.time != nil
      let number = isAlone ? 0 : twins.number(of: stored, in: chunk)
      alone += isAlone ? 1 : 0
      #expect(number == expected[key, default: 0], "message \(index)")
      expected[key, default: 0] += 1
    }
    #expect(index == sent.count)
    // Where every second one steps back, none is.
    if stepsBack != 2 { #expect(alone > 0) }
  }

  @Test func onlyTimesThatComeBackAreRevisited() {
    var times = RevisitedTimes()
    for time in [5, 6, 6, 9, 7, 8, 9, 20, -30, 20, 31] as [Int64] { times.take(time * 1000) }
    times.settle()
    #expect(times.seconds == [9, 20])
    #expect((-40...40).filter { times.contains($0 * 1000 + 999) } == [9, 20])
    #expect(!RevisitedTimes().contains(.min))
  }

  /// One message of a clock that was wrong does not make the others ones that come back.
  @Test(arguments: [-40_000_000, 40_000_000_000] as [Int64]) func oneOddTime(_ odd: Int64) {
    var times = RevisitedTimes()
    for minute in 0..<50_000 as Range<Int64> { times.take(minute == 25_000 ? odd : minute * 60_000) }
    times.settle()
    #expect(times.seconds.isEmpty)
  }

  @Test func timesOfAnySize() {
    var random = SeededRandom(seed: 5)
    var all: [Int64] = []
    var times = RevisitedTimes()
    for _ in 0..<20_000 {
      let size = random.next() % 44
      all.append(Int64(random.next() % (1 << (size + 1))) - Int64(random.next() % (1 << (size / 2 + 1))))
      times.take(all[all.count - 1])
    }
    times.settle()
    var runs: [Int64] = []
    for time in all {
      let second = (Double(time) / 1000).rounded(.down)
      if runs.last != Int64(second) { runs.append(Int64(second)) }
    }
    let expected = Dictionary(grouping: runs, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
    #expect(times.seconds == expected)
  }

  /// What is passed on is not kept.
  @Test func aReceiverGetsEveryMessageOnce() throws {
    let buffer = ThreadBuffer(scratchFolder: nil, isSequential: true)
    var received: [Int64] = []
    buffer.receiver = { received += $0.messages.map(\.ordinal) }
    for ordinal in 0..<25_000 as Range<Int64> {
      let chunk = try buffer.chunkForNext()
      chunk.messages.append(
        StoredMessage(
          time: .milliseconds(ordinal + 1, raw: .null), sender: -1, type: .text, isDeleted: false,
          callSeconds: nil, text: .null, linkURL: .null, linkText: .null, extra: .null, firstAttachment: 0,
          attachmentCount: 0, firstReaction: 0, reactionCount: 0, file: 0, ordinal: ordinal))
      buffer.appended()
    }
    try buffer.passOn()
    #expect(received == Array(0..<25_000))
    #expect(buffer.count == 25_000)
    #expect(buffer.size < 2 << 20)
    var walk = try ThreadWalk(buffer)
    #expect(try walk.next()?.isAlone == nil)
  }
}
