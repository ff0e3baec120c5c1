import PortaviaKit
import PortaviaSystem

/// Draws the progress line on standard error while a run is under way; silent where there is no terminal.
final class ProgressDisplay: Sendable {
  private struct State {
    var line: ProgressLine?
    var isDrawn = false
    var hasEstimate = false
  }

  private let errors: TextStream
  private let clock: @Sendable () -> Int
  private let voice: Voice
  private let state: Monitor<State>

  /// Erases from the cursor to the end of the line (ECMA-48, EL).
  private static let erase = "\r\u{1B}[K"

  init(context: Context, language: Language) {
    errors = context.errors
    clock = context.clock
    voice = Voice(language: language)
    state = Monitor(
      State(line: context.progressColumns.map { ProgressLine(voice: Voice(language: language), columns: $0) })
    )
  }

  /// Shows the first sign of life.
  func start() { show(PortaviaProgress(phase: .opening)) }

  /// Shows how far the run is, when it is time to.
  func show(_ progress: PortaviaProgress) {
    let now = clock()
    state.withLock { state in
      if let estimate = progress.estimate, !state.hasEstimate {
        state.hasEstimate = true
        let sentence =
          estimate.available.map { voice.say(.estimate, voice.bytes(estimate.needed), voice.bytes($0)) }
          ?? voice.say(.estimateOnly, voice.bytes(estimate.needed))
        _ = errors.write((state.isDrawn ? Self.erase : "") + sentence + "\n")
        state.isDrawn = false
      }
      if let text = state.line?.draw(progress, at: now) {
        _ = errors.write("\r\(text)\u{1B}[K")
        state.isDrawn = true
      }
    }
  }

  /// Erases the line and draws no other.
  func finish() {
    state.withLock { erase(&$0) }
  }

  /// Erases the line when the process is about to end, even if another thread is stuck.
  func abandon() {
    state.withLockIfFree { erase(&$0) }
  }

  private func erase(_ state: inout State) {
    if state.isDrawn { _ = errors.write(Self.erase) }
    state.isDrawn = false
    state.line = nil
  }
}
