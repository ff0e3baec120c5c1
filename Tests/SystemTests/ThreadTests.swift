import Foundation
import PortaviaSystem
import TestSupport
import Testing

@Suite struct ThreadTests {
  @Test func everythingThatOneThreadPutsAnotherTakesInItsOrder() throws {
    let queue = Monitor<(values: [Int], isClosed: Bool)>((values: [], isClosed: false))
    let sum = try ThreadResult<[Int], Never> {
      var taken: [Int] = []
      while let value = queue.wait({ state -> Int?? in
        if !state.values.isEmpty { return .some(state.values.removeFirst()) }
        return state.isClosed ? .some(nil) : nil
      }) {
        taken.append(value)
      }
      return taken
    }
    for value in 0..<1000 {
      // Never more than four wait.
      queue.wait { state -> Void? in state.values.count < 4 ? state.values.append(value) : nil }
    }
    queue.update { $0.isClosed = true }
    #expect(sum.get() == Array(0..<1000))
  }

  @Test func oneAtATimeChangesAState() throws {
    let count = Monitor(0)
    let threads = try (0..<8).map { _ in
      try ThreadResult<Bool, Never> {
        for _ in 0..<1000 { count.withLock { $0 += 1 } }
        return true
      }
    }
    #expect(threads.allSatisfy { $0.get() })
    #expect(count.withLock { $0 } == 8000)
  }

  @Test func whoDoesNotWaitForItsTurnIsTurnedAway() throws {
    let state = Monitor(0)
    let inside = Monitor(false)
    let leave = Monitor(false)
    let holder = try ThreadResult<Bool, Never> {
      state.withLock { _ in
        inside.update { $0 = true }
        leave.wait { $0 ? () : nil }
      }
      return true
    }
    inside.wait { $0 ? () : nil }
    state.withLockIfFree { $0 = 1 }
    leave.update { $0 = true }
    #expect(holder.get())
    #expect(state.withLock { $0 } == 0)
    state.withLockIfFree { $0 = 2 }
    #expect(state.withLock { $0 } == 2)
  }

  @Test func theErrorOfAThreadComesToWhoWaits() throws {
    let failing = try ThreadResult { () throws(SystemError) -> Int in throw .inputOutput }
    #expect(throws: SystemError.inputOutput) { try failing.get() }
    // Asked again it says the same.
    #expect(throws: SystemError.inputOutput) { try failing.get() }
  }

  @Test func aDeepStackHasRoom() throws {
    // Two megabytes, where threads of macOS have half a megabyte unless they ask for more.
    @Sendable func depth(_ rest: Int) -> Int {
      if rest == 0 { return 0 }
      return withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 8) { buffer in
        buffer[rest % 1024] = 1
        return depth(rest - 1) + Int(buffer[rest % 1024])
      }
    }
    #expect(try ThreadResult<Int, Never> { depth(1500) }.get() == 1500)
  }

  @Test func aProcessKnowsItself() {
    #expect(ThisProcess.id == ProcessInfo.processInfo.processIdentifier)
    #expect(ThisProcess.isRunning(ThisProcess.id))
    #expect(!ThisProcess.isRunning(0) && !ThisProcess.isRunning(-1))
    #expect(ThisProcess.variable("PATH") == ProcessInfo.processInfo.environment["PATH"])
    #expect(ThisProcess.variable("PORTAVIA_NOBODY_SETS_THIS") == nil)
  }
}

/// The C library is called from one module only.
@Suite struct ImportTests {
  @Test func onlyThisModuleImportsTheCLibrary() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path)?.allObjects as? [String])
    #expect(files.contains("System/SystemError.swift"))
    for file in files where file.hasSuffix(".swift") && !file.hasPrefix("System/") {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for library in ["Glibc", "Musl", "Darwin"] {
        #expect(!text.contains("import \(library)"), "Sources/\(file)")
      }
    }
  }
}
