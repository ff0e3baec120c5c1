import Import

/// The address that stands in the place of a name on pages until early 2018: `1234567@facebook.com`
/// (docs/formats/facebook.md#pages-until-early-2018).
enum FacebookAddress {
  private static let end = "@facebook.com"

  /// The number that the platform gave the person; nil for any other name.
  static func number(_ name: some StringProtocol) -> String? {
    guard name.hasSuffix(end) else { return nil }
    let number = name.dropLast(end.count)
    return !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) } ? String(number) : nil
  }
}
