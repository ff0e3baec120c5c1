import PortaviaKit

/// The exit status of the process.
enum ExitStatus: Equatable, Sendable {
  /// Everything was done, and no finding is above a note.
  case clean
  /// It was done, and a finding is a warning or an error.
  case findings
  /// Nothing could be done.
  case nothingDone
  /// Wrong usage; 64 is EX_USAGE of sysexits.h, like the following.
  case usage
  /// EX_CANTCREAT
  case cannotCreate
  /// EX_IOERR
  case inputOutput
  /// 128 + SIGINT, as shells show it.
  case interrupted
  /// 128 + SIGTERM
  case terminated

  var code: Int32 {
    switch self {
    case .clean: 0
    case .findings: 1
    case .nothingDone: 2
    case .usage: 64
    case .cannotCreate: 73
    case .inputOutput: 74
    case .interrupted: 130
    case .terminated: 143
    }
  }

  init(isClean: Bool) {
    self = isClean ? .clean : .findings
  }

  /// The status for a run that failed; `stop` has the signal by which a cancelled one was stopped.
  init(_ error: PortaviaError, stop: StopRequest) {
    switch error.code {
    case .cancelled: self = stop.status
    case .usage: self = .usage
    case .outputExists, .fileExists, .outputNotWritable, .outputInUse: self = .cannotCreate
    case .notEnoughSpace, .diskFull, .inputOutput: self = .inputOutput
    case let code where code.id == PortaviaError.unknownFinding: self = .usage
    default: self = .nothingDone
    }
  }
}
