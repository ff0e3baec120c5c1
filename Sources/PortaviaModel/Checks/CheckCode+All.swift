extension CheckCode {
  /// Every code, what matters most first: the order of a ``Verdict``.
  public static let all: [CheckCode] = [fileCodes, contentCodes, mediaCodes, exportCodes].flatMap { $0 }

  /// The code of a name; nil when there is none. O(number of codes).
  public static func named(_ id: String) -> CheckCode? { all.first { $0.id == id } }
}
