/// The words of dates in one language, all in the form of ``DateTokens``: lower case, without the dot of an abbreviation.
struct DateWords: Sendable {
  /// BCP 47.
  let language: String
  private(set) var months: [String: Int] = [:]
  private(set) var mornings: Set<String> = []
  private(set) var afternoons: Set<String> = []
  /// Days of the week, and words between the parts of a date.
  private(set) var others: Set<String> = []

  /// In the order of ``DateWords/data``.
  static let all: [DateWords] = parse()

  private static func parse() -> [DateWords] {
    var result: [DateWords] = []
    for line in data.split(separator: "\n") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 3 else { continue }
      if result.last?.language != String(columns[0]) {
        result.append(DateWords(language: String(columns[0])))
      }
      let index = result.count - 1
      switch columns[1] {
      case "months":
        for (number, names) in columns[2].split(separator: "|").enumerated() {
          for name in names.split(separator: " ") { result[index].months[String(name)] = number + 1 }
        }
      case "am": result[index].mornings.formUnion(columns[2].split(separator: ",").map(String.init))
      case "pm": result[index].afternoons.formUnion(columns[2].split(separator: ",").map(String.init))
      default: result[index].others.formUnion(columns[2].split(separator: " ").map(String.init))
      }
    }
    for index in result.indices {
      // Meta writes these in many languages (docs/formats/facebook.md#dates-on-pages).
      result[index].mornings.formUnion(["am", "a m"])
      result[index].afternoons.formUnion(["pm", "p m"])
    }
    return result
  }
}
