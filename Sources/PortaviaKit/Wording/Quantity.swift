/// Numbers and sizes as people write them.
package enum Quantity {
  /// A whole number in groups of three: `1,234` in English, `1.234` in Italian.
  package static func count(_ number: Int, in language: Language) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += language == .italian ? "." : "," }
      text.append(digit)
    }
    return text
  }

  /// A size in decimal units with at most one decimal: `640 bytes`, `1.5 MB`, `2,4 GB`.
  package static func bytes(_ bytes: Int, in language: Language) -> String {
    if bytes < 1000 {
      let unit = bytes == 1 ? "byte" : language == .italian ? "byte" : "bytes"
      return "\(count(bytes, in: language)) \(unit)"
    }
    let units = ["kB", "MB", "GB", "TB", "PB", "EB"]
    var unit = 0
    var divisor = 1000
    // The next unit is taken where rounding to whole numbers would show four digits.
    while unit < units.count - 1, rounded(bytes, by: divisor) >= 1000 {
      unit += 1
      divisor *= 1000
    }
    let tenths = rounded(bytes, by: divisor / 10)
    if unit == 0 || tenths >= 1000 || tenths % 10 == 0 {
      return "\(count(rounded(bytes, by: divisor), in: language)) \(units[unit])"
    }
    return "\(tenths / 10)\(language == .italian ? "," : ".")\(tenths % 10) \(units[unit])"
  }

  private static func rounded(_ value: Int, by divisor: Int) -> Int {
    value / divisor + (value % divisor >= (divisor + 1) / 2 ? 1 : 0)
  }
}
