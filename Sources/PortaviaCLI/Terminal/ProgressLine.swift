import PortaviaKit

/// What the progress line shows and when it is due, from progress and time alone.
struct ProgressLine {
  private let voice: Voice
  /// Columns of the terminal.
  private let columns: Int
  /// When the line was last due, in milliseconds.
  private var drawnAt: Int?
  private var drawnPhase: PortaviaProgress.Phase?
  private var pace = Pace()

  /// Milliseconds between two drawings.
  static let interval = 100

  init(voice: Voice, columns: Int) {
    self.voice = voice
    self.columns = columns
  }

  /// The line for a moment, or nil when the last one is recent enough.
  mutating func draw(_ progress: PortaviaProgress, at milliseconds: Int) -> String? {
    pace.note(progress.bytesDone, at: milliseconds)
    if let drawnAt, drawnPhase == progress.phase, milliseconds - drawnAt < Self.interval { return nil }
    drawnAt = milliseconds
    drawnPhase = progress.phase
    var pieces = self.pieces(progress)
    // On a narrow terminal the items go first, then the bytes.
    while pieces.count > 1, Self.join(pieces).count > room { pieces.remove(at: pieces.count == 4 ? 2 : 1) }
    return String(Self.join(pieces).prefix(room))
  }

  /// The last column stays free: a cursor behind it would be on the next line.
  private var room: Int { max(columns - 1, 1) }

  private static func join(_ pieces: [String]) -> String { pieces.joined(separator: " · ") }

  /// The phase, then what is known of bytes, items and time left.
  private func pieces(_ progress: PortaviaProgress) -> [String] {
    var pieces = [voice.say(phase(progress.phase))]
    if let total = progress.bytesTotal, total > 0 {
      let done = min(max(progress.bytesDone, 0), total)
      let percent = Int(Double(done) / Double(total) * 100)
      pieces.append(voice.say(.progressBytes, voice.bytes(done), voice.bytes(total), String(percent)))
    } else if progress.bytesDone > 0 {
      pieces.append(voice.bytes(progress.bytesDone))
    }
    if progress.records > 0 { pieces.append(voice.count(.progressRecords, progress.records)) }
    if let left = pace.secondsLeft(of: progress.bytesTotal) { pieces.append(timeLeft(left)) }
    return pieces
  }

  private func timeLeft(_ seconds: Int) -> String {
    switch seconds {
    case ..<5: voice.say(.nearlyDone)
    case ..<90: voice.count(.secondsLeft, (seconds + 4) / 5 * 5)
    case ..<5400: voice.count(.minutesLeft, (seconds + 30) / 60)
    default: voice.count(.hoursLeft, (seconds + 1800) / 3600)
    }
  }

  private func phase(_ phase: PortaviaProgress.Phase) -> Phrase {
    switch phase {
    case .opening: .phaseOpening
    case .surveying: .phaseSurveying
    case .copyingMedia: .phaseCopyingMedia
    case .reading: .phaseReading
    case .writing: .phaseWriting
    case .finishing: .phaseFinishing
    case .verifying: .phaseVerifying
    }
  }
}
