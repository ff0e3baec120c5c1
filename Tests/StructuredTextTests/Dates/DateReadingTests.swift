import PortaviaModel
import StructuredText
import Testing

/// Dates as pages of downloads write them (docs/formats/facebook.md#dates-on-pages,
/// docs/formats/instagram.md#times-on-pages).
@Suite struct DateReadingTests {
  private static let noon = CivilTime(year: 2016, month: 12, day: 4, hour: 13, minute: 54)

  /// All patterns of the first years that are known in public.
  @Test(
    arguments: [
      ("Sunday, December 4, 2016 at 1:54pm PDT", -420), ("Sunday, December 4, 2016 at 13:54 PDT", -420),
      ("Sunday, 4 December 2016 at 13:54 UTC+01", 60), ("domenica 4 dicembre 2016 alle ore 13:54 UTC+01", 60),
      ("Sonntag, 4. Dezember 2016 um 13:54 UTC+01", 60), ("dimanche 4 décembre 2016, 13:54 UTC+01", 60),
      ("domingo, 4 de diciembre de 2016 a las 13:54 UTC+01", 60),
      ("Domingo, 4 de Dezembro de 2016 às 13:54 UTC", 0),
      ("4 de dezembro de 2016 às 13:54 UTC-03", -180), ("zondag 4 december 2016 om 13:54 UTC+01", 60),
      ("den 4 december 2016 kl. 13:54", nil), ("4. december 2016 kl. 13:54", nil),
      ("4. desember 2016 kl. 13:54", nil),
      ("4 grudzień 2016 o 13:54", nil), ("4. prosinec 2016 v 13:54", nil), ("4. december 2016, 13:54", nil),
      ("2016. december 4., 13:54", nil), ("4 decembrie 2016 la 13:54", nil),
      ("4. december 2016 ob 13:54", nil),
      ("4. prosinca 2016 u 13:54", nil), ("4. децембар 2016. у 13:54", nil),
      ("4 декабря 2016 г. в 13:54", nil),
      ("2016 m. gruodis 4 d., 13:54", nil), ("4. joulukuuta 2016 kello 13:54", nil),
    ] as [(String, Int?)])
  func readsTheFirstYears(text: String, offset: Int?) throws {
    let time = try #require(read(text))
    #expect(time.civil == Self.noon)
    #expect(time.offset == offset)
    #expect(time.precision == .minute)
  }

  @Test(arguments: [
    "Nov 22, 2026 1:44:07 pm", "Nov 22, 2026 1:44:07pm", "nov 22, 2026 1:44:07 pm",

    "11月 22, 2026 1:44:07 PM", "nov 22, 2026 1:44:07\u{202F}p.\u{A0}m.", "Nov. 22, 2026 1:44:07 nachm.",
    "Kas 22, 2026 1:44:07 ÖS", "нояб. 22, 2026 1:44:07 PM", "Νοε 22, 2026 1:44:07 μ.μ.",
    "nov. 22, 2026 1:44:07 du.",
    "2026年11月22日 下午1:44:07", "2026年11月22日 13:44:07", "2026년 11월 22일 오후 1:44:07", "2026年11月22日日曜日 午後1:44:07",
    "marras 22, 2026 1:44:07 ip.", "lis 22, 2026 1:44:07 po południu", "lis 22, 2026 1:44:07 odp.",
    "листоп 22, 2026", "2026-11-22 13:44:07",
  ])
  func readsTheYearsSince2022(text: String) {
    // One of them is not a word of any language.
    if text.hasPrefix("листоп ") {
      #expect(read(text) == nil)
      return
    }
    let time = read(text)
    #expect(
      time?.civil == CivilTime(year: 2026, month: 11, day: 22, hour: 13, minute: 44, second: 7), "\(text)")
    #expect(time?.precision == .seconds)
  }

  @Test(arguments: [
    ("Jan 1, 2024 12:00 am", 0), ("Jan 01, 2024 12:00 pm", 12), ("gen 1, 2024 12:30 am", 0),
    ("Jan 1, 2024, 1:44 AM", 1),
    ("1 Jan 2024, 13:44", 13), ("Jan 1, 2024 at 1:44 PM", 13),
  ])
  func countsHoursFromMidnight(text: String, hour: Int) { #expect(read(text)?.civil.hour == hour) }

  @Test(arguments: [
    "Feb 30, 2026 9:05 am", "Nov 22, 2026 13:44 pm x", "Nov 22, 1826 1:44 pm", "Nov 22, 2026 25:44",
    "Nov 22, 2026 0:61",
    "hello", "", "2026", "4 5 6", "Nov 22", "Anna 4 December 2016", "13:44", "apr 31, 2024 1:00 am",
    "22.2026.11",
  ])
  func neverGuesses(text: String) { #expect(read(text) == nil, "\(text)") }

  /// The archive as a whole says whether the day comes first.
  @Test func orderIsDecidedOnTheWholeArchive() {
    var vote = DateVote()
    vote.take("03/04/2019, 13:44")
    #expect(vote.order == nil && vote.undecided == 1)
    #expect(vote.reader().read("03/04/2019, 13:44") == nil)
    vote.take("22/11/2019, 13:44")
    #expect(vote.order == .dayFirst)
    #expect(
      vote.reader().read("03/04/2019, 13:44")?.civil
        == CivilTime(year: 2019, month: 4, day: 3, hour: 13, minute: 44))
    vote.take("11/22/2019, 13:44")
    #expect(vote.order == nil, "proofs of both")
  }

  @Test func languageIsDecidedByVote() {
    var vote = DateVote()
    vote.take("lug 3, 2024 4:10:00 pm")
    for _ in 0..<5 { vote.take("mar 3, 2024 4:10:00 pm") }
    #expect(vote.reader().languageNames == ["it"])
    #expect(vote.reader().read("mar 3, 2024 4:10:00 pm")?.civil.month == 3)
    #expect(vote.reader().read("Oct 3, 2024 4:10:00 pm") == nil, "strict")
  }

  /// Six dates of every language, each with its own words.
  @Test(
    arguments: [
      "en": "Jan Mar May Aug Oct Dec", "it": "gen mag giu lug ott dic", "de": "Jan. März Mai Juni Okt. Dez.",
      "fr": "janv. févr. avr. juin août déc.", "es": "ene abr may ago sept dic",
      "pt": "fev abr ago set out dez",
      "nl": "jan mrt mei aug okt dec", "pl": "sty lut kwi lip wrz gru", "sv": "jan mars maj aug okt dec",
      "da": "jan marts maj aug okt dec", "nb": "jan mars mai aug okt des",
      "fi": "tammi maalis touko elo loka joulu",
      "cs": "ledna března května srpna října prosince", "sk": "januára marca mája augusta októbra decembra",
      "hu": "jan. márc. máj. aug. okt. dec.", "ro": "ian mar mai aug oct dec",
      "hr": "sij ožu svi kol lis pro",
      "sl": "januarja marca maja avgusta oktobra decembra", "tr": "Oca Mar May Ağu Eki Ara",
      "el": "Ιαν Μαρ Μαΐ Αυγ Οκτ Δεκ", "ru": "янв. марта мая авг. окт. дек.",
      "uk": "січ. бер. трав. серп. жовт. груд.",
      "ja": "1月 3月 5月 8月 10月 12月", "zh": "一月 三月 五月 八月 十月 十二月", "ko": "1월 3월 5월 8월 10월 12월",
    ] as [String: String])
  func knowsTheMonthsOf(language: String, names: String) {
    let months = names.split(separator: " ").map(String.init)
    #expect(months.count == 6)
    var vote = DateVote()
    for month in months { vote.take("\(month) 7, 2024 1:02:03 pm") }
    #expect(vote.unread == 0, "\(language)")
    var last = 0
    for month in months {
      let time = vote.reader(stated: language).read("\(month) 7, 2024 1:02:03 pm")
      #expect((time?.civil.month ?? 0) > last, "\(language) \(month)")
      last = time?.civil.month ?? 13
    }
  }

  private func read(_ text: String) -> WrittenTime? {
    var vote = DateVote()
    vote.take(text)
    return vote.reader().read(text)
  }
}
