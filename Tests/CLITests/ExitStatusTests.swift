import PortaviaKit
import PortaviaSystem
import Testing

@testable import PortaviaCLI

@Suite("Exit status")
struct ExitStatusTests {
  @Test(
    "Every code of the library has its status",
    arguments: [
      (.nothingToExport, 2), (.inputNotFound, 2), (.inputNotReadable, 2), (.notAnArchive, 2), (.webPage, 2),
      (.internalFault, 2), (.usage, 64), (.outputExists, 73), (.outputNotWritable, 73), (.outputInUse, 73),
      (.notEnoughSpace, 74), (.diskFull, 74), (.inputOutput, 74), (.cancelled, 130),
    ] as [(PortaviaError.Code, Int32)])
  func codes(code: PortaviaError.Code, status: Int32) {
    #expect(ExitStatus(PortaviaError(code), stop: StopRequest()).code == status)
  }

  @Test("A run that SIGTERM stopped is 143")
  func terminated() {
    let stop = StopRequest()
    #expect(!stop.isMade)
    #expect(stop.note(Signals.terminate) == nil)
    #expect(stop.isMade)
    #expect(ExitStatus(PortaviaError(.cancelled), stop: stop).code == 143)
  }

  @Test("Only a second interrupt ends the process at once")
  func secondInterrupt() {
    let stop = StopRequest()
    #expect(stop.note(Signals.interrupt) == nil)
    #expect(stop.note(Signals.terminate) == nil)
    #expect(stop.note(Signals.interrupt) == .interrupted)
    #expect(stop.status.code == 130)
  }

  @Test("Findings above a note are status 1")
  func findings() {
    #expect(ExitStatus(isClean: [Finding]().isClean).code == 0)
    #expect(ExitStatus(isClean: [Finding(Fixture.note)].isClean).code == 0)
    #expect(ExitStatus(isClean: [Finding(Fixture.note), Finding(Fixture.warning)].isClean).code == 1)
  }
}
