import PortaviaKit
import PortaviaSystem
import Testing

@testable import PortaviaCLI

@Suite("Progress")
struct ProgressTests {
  private func line(_ language: Language = .english, columns: Int = 200) -> ProgressLine {
    ProgressLine(voice: Voice(language: language), columns: columns)
  }

  @Test("The first line is due at once, the next after 100 ms or with the next phase")
  func pacing() {
    var line = line()
    #expect(line.draw(PortaviaProgress(phase: .opening), at: 0) == "Opening")
    #expect(line.draw(PortaviaProgress(phase: .opening), at: 99) == nil)
    #expect(line.draw(PortaviaProgress(phase: .opening), at: 100) == "Opening")
    #expect(line.draw(PortaviaProgress(phase: .surveying), at: 101) == "Looking inside")
  }

  @Test("Bytes, items and the time left")
  func text() {
    var line = line(.italian)
    func progress(_ bytes: Int) -> PortaviaProgress {
      PortaviaProgress(phase: .reading, bytesDone: bytes, bytesTotal: 2_000_000_000, records: 1234)
    }
    #expect(line.draw(progress(0), at: 0) == "Lettura · 0 byte di 2 GB (0%) · 1.234 elementi")
    #expect(line.draw(progress(50_000_000), at: 1000) == "Lettura · 50 MB di 2 GB (2%) · 1.234 elementi")
    #expect(
      line.draw(progress(100_000_000), at: 2000)
        == "Lettura · 100 MB di 2 GB (5%) · 1.234 elementi · circa 40 secondi alla fine")
    #expect(
      line.draw(progress(2_000_000_000), at: 3000)
        == "Lettura · 2 GB di 2 GB (100%) · 1.234 elementi · pochi secondi alla fine")
  }

  @Test("More bytes than announced, and none announced")
  func oddTotals() {
    var line = line()
    let over = PortaviaProgress(phase: .reading, bytesDone: 30, bytesTotal: 20)
    #expect(line.draw(over, at: 0) == "Reading · 20 bytes of 20 bytes (100%)")
    let unknown = PortaviaProgress(phase: .finishing, bytesDone: 30)
    #expect(line.draw(unknown, at: 1) == "Finishing · 30 bytes")
  }

  @Test("The line leaves the last column free")
  func width() {
    var line = line(columns: 10)
    #expect(line.draw(PortaviaProgress(phase: .copyingMedia), at: 0) == "Copying p")
  }

  @Test("A narrow terminal shows whole pieces, the time left last of all")
  func narrow() {
    func text(columns: Int) -> String? {
      var line = line(columns: columns)
      func progress(_ bytes: Int) -> PortaviaProgress {
        PortaviaProgress(phase: .reading, bytesDone: bytes, bytesTotal: 2_000_000_000, records: 1234)
      }
      _ = line.draw(progress(0), at: 0)
      return line.draw(progress(100_000_000), at: 2000)
    }
    #expect(text(columns: 80) == "Reading · 100 MB of 2 GB (5%) · 1,234 items · about 40 seconds left")
    #expect(text(columns: 60) == "Reading · 100 MB of 2 GB (5%) · about 40 seconds left")
    #expect(text(columns: 40) == "Reading · about 40 seconds left")
    #expect(text(columns: 20) == "Reading")
  }

  @Test("The forecast follows the last ten seconds")
  func forecast() {
    var pace = Pace()
    for second in 0...60 { pace.note(second * 10, at: second * 1000) }
    #expect(pace.secondsLeft(of: 1600) == 100)
    for second in 61...90 { pace.note(600 + (second - 60) * 100, at: second * 1000) }
    #expect(pace.secondsLeft(of: 13_600) == 100)
    #expect(pace.secondsLeft(of: nil) == nil)
    #expect(pace.secondsLeft(of: 3) == nil)
  }

  @Test(
    "Without a terminal nothing is drawn but the size of the export; with one, the line is erased at the end")
  func display() {
    for columns in [nil, 80] as [Int?] {
      let written = Monitor("")
      let context = Fixture.context(columns: columns, errors: written)
      let display = ProgressDisplay(context: context, language: .english)
      display.start()
      let estimate = DiskEstimate(needed: 1_500_000, available: 40_000_000_000)
      display.show(PortaviaProgress(phase: .reading, estimate: estimate))
      display.show(PortaviaProgress(phase: .reading, estimate: estimate))
      display.finish()
      display.show(PortaviaProgress(phase: .writing))
      let sentence = "The export will take about 1.5 MB; the disk has 40 GB free.\n"
      let text = written.withLock { $0 }
      if columns == nil {
        #expect(text == sentence)
      } else {
        #expect(text == "\rOpening\u{1B}[K\r\u{1B}[K\(sentence)\rReading\u{1B}[K\r\u{1B}[K")
      }
    }
  }
}

extension Fixture {
  static func context(columns: Int? = nil, errors: Monitor<String>) -> Context {
    Context(
      output: TextStream { _ in nil },
      errors: TextStream { text in
        errors.withLock { $0 += text }
        return nil
      },
      progressColumns: columns, outputStyle: .plain, errorStyle: .plain, environment: [:],
      stop: StopRequest(),
      clock: { 0 })
  }
}
