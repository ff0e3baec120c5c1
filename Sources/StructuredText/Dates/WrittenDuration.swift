/// A length of time as platforms write it: `1 minute 5 seconds`, `1 hr 20 min`, `1時間2分3秒`.
package enum WrittenDuration {
  /// Seconds of a text that is a length of time and nothing else; nil for any other.
  ///
  /// Each number has a word for hours, minutes or seconds, the greater unit first.
  package static func seconds(_ text: some StringProtocol) -> Int64? {
    var rest = Substring(text.lowercased())
    var total: Int64?
    var last = Int64.max
    skip(&rest, isSeparator)
    while !rest.isEmpty {
      var word = take(&rest, \.isLetter)
      if total != nil, joiners.contains(word) {
        skip(&rest, isSeparator)
        word = ""
      }
      guard word.isEmpty else { return nil }
      guard let number = Int64(take(&rest, isDigit)), number < 1_000_000 else { return nil }
      skip(&rest, \.isWhitespace)
      guard let unit = units[take(&rest, \.isLetter)], unit < last else { return nil }
      total = (total ?? 0) + number * unit
      last = unit
      skip(&rest, isSeparator)
    }
    return total
  }

  /// Seconds of a text that begins with what lasted so long, `Duration: 48 seconds`; nil for any other.
  package static func seconds(afterLabel text: some StringProtocol) -> Int64? {
    seconds(text.drop { !isDigit($0) })
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Words and signs between the parts, and after an abbreviation.
  private static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || character == "," || character == "."
  }

  private static func take(_ text: inout Substring, _ isPart: (Character) -> Bool) -> Substring {
    let part = text.prefix(while: isPart)
    text = text[part.endIndex...]
    return part
  }

  private static func skip(_ text: inout Substring, _ isPart: (Character) -> Bool) {
    text = text.drop(while: isPart)
  }

  // MARK: - Words

  /// Seconds of a unit by each word for it, in lower case.
  private static let units: [Substring: Int64] = {
    var units: [Substring: Int64] = [:]
    for line in words.split(separator: "\n") {
      for (kind, seconds) in zip(line.split(separator: "|"), [3600, 60, 1]) {
        for word in kind.split(separator: " ") { units[word] = Int64(seconds) }
      }
    }
    return units
  }()

  private static let joiners: Set<Substring> = [
    "and", "e", "und", "et", "y", "en", "i", "och", "og", "ja", "a", "és", "și", "ve", "και", "и", "і", "та",
  ]

  /// Hours, minutes and seconds, a line for each language: names in every number and case in which they follow one, and
  /// abbreviations (CLDR 44, "units": "duration-hour", "duration-minute", "duration-second").
  private static let words = """
    hour hours hr hrs h|minute minutes min mins m|second seconds sec secs s
    ora ore|minuto minuti|secondo secondi
    stunde stunden std|minute minuten|sekunde sekunden sek
    heure heures|minute minutes mn|seconde secondes
    hora horas|minuto minutos|segundo segundos seg
    hora hores|minut minuts|segon segons
    uur uren u|minuut minuten|seconde seconden
    godzina godzinę godziny godzin godz g|minuta minutę minuty minut|sekunda sekundę sekundy sekund
    timme timmar tim|minut minuter|sekund sekunder
    time timer t|minut minutter|sekund sekunder
    time timer t|minutt minutter|sekund sekunder
    tunti tuntia|minuutti minuuttia|sekunti sekuntia
    hodina hodinu hodiny hodin hod|minuta minutu minuty minut|sekunda sekundu sekundy sekund
    hodina hodinu hodiny hodín|minúta minútu minúty minút|sekunda sekundu sekundy sekúnd
    óra ó|perc p|másodperc mp
    oră ore|minut minute|secundă secunde
    sat sata sati|minuta minutu minute|sekunda sekundu sekunde sekundi
    ura uro uri ure ur|minuta minuto minuti minute|sekunda sekundo sekundi sekunde
    saat sa|dakika dk|saniye sn
    ώρα ώρες|λεπτό λεπτά λεπτ|δευτερόλεπτο δευτερόλεπτα δευτ
    час часа часов ч|минута минуту минуты минут мин м|секунда секунду секунды секунд сек с
    година годину години годин год|хвилина хвилину хвилини хвилин хв|секунда секунду секунди секунд
    часа|минута минути|секунда секунди
    時間|分 分間|秒 秒間
    小时 小時|分钟 分鐘|秒 秒钟 秒鐘
    시간|분|초
    """
}
