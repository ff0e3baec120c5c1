/// The names of time zones behind dates, and what they mean in one archive: minutes east of UTC
/// (docs/formats/facebook.md#pages-until-early-2018).
///
/// Some names mean several zones. Such a name is read only where the archive also has the summer time of one
/// of them; otherwise the offset stays open.
struct ZoneNames: Sendable {
  private static let plain: [String: Int] = [
    "utc": 0, "gmt": 0, "pst": -480, "pdt": -420, "mst": -420, "mdt": -360, "est": -300, "edt": -240,
    "cdt": -300, "adt": -180, "nst": -210, "ndt": -150, "akst": -540, "akdt": -480, "hst": -600, "hast": -600,
    "cet": 60, "cest": 120, "wet": 0, "west": 60, "eet": 120, "eest": 180, "msk": 180, "jst": 540, "hkt": 480,
    "aest": 600, "aedt": 660, "acst": 570, "acdt": 630, "awst": 480, "nzst": 720, "nzdt": 780, "sast": 120,
  ]
  /// Name, the name that decides its zone, minutes.
  private static let told: [(name: String, by: String, minutes: Int)] = [
    ("cst", "cdt", -360), ("ast", "adt", -240), ("bst", "gmt", 60),
  ]

  private let own: [String: Int]

  /// - Parameter seen: the names that the dates of the archive have, in lower case.
  init(seen: Set<String> = []) {
    own = Self.told.reduce(into: [:]) { if seen.contains($1.by) { $0[$1.name] = $1.minutes } }
  }

  /// nil for a name that is unknown or means several zones.
  subscript(name: String) -> Int? { Self.plain[name] ?? own[name] }
}
