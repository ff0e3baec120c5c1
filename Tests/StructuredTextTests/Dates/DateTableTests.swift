import PortaviaModel
import StructuredText
import Testing

/// Dates of every language that downloads are known in, as one archive of it would have them: all rows vote, and then
/// each is read strictly (docs/formats/facebook.md#dates-on-pages; CLDR 44 for the patterns that nobody has
/// published).
@Suite struct DateTableTests {
  /// Language, text, day and time as read, minutes east of UTC where the text says so.
  static let table = """
    en|Sunday, December 4, 2016 at 1:54pm PDT|2016-12-04 13:54|-420
    en|Feb 16, 2018 10:17pm|2018-02-16 22:17
    en|Nov 22, 2019, 1:44 PM|2019-11-22 13:44
    en|Nov 22, 2019 at 1:44 PM|2019-11-22 13:44
    en|Nov 02, 2026 1:44:07 pm|2026-11-02 13:44:07
    en|Sep 21, 2023 10:27:53pm|2023-09-21 22:27:53
    en|Jan 08, 2026 4:41 am|2026-01-08 04:41
    en|May 1, 2024 12:00:09 am|2024-05-01 00:00:09
    en-GB|Sunday, 4 December 2016 at 13:54 UTC+01|2016-12-04 13:54|60
    en-GB|22 Nov 2019, 13:44|2019-11-22 13:44
    en-GB|4 December 2016 at 13:54 UTC|2016-12-04 13:54|0
    en-GB|22 Sept 2022, 13:44|2022-09-22 13:44
    en-GB|22/11/2019, 13:44|2019-11-22 13:44
    en-GB|03/04/2019, 00:05|2019-04-03 00:05
    it|domenica 4 dicembre 2016 alle ore 13:54 UTC+01|2016-12-04 13:54|60
    it|nov 22, 2026 1:44:07 pm|2026-11-22 13:44:07
    it|gen 1, 2024 12:30 am|2024-01-01 00:30
    it|22 nov 2019, 13:44|2019-11-22 13:44
    it|22/11/2019, 13:44|2019-11-22 13:44
    it|03/04/2019, 13:44|2019-04-03 13:44
    it|giu 02, 2025 11:05:09 pm|2025-06-02 23:05:09
    it|martedì 22 novembre 2016 alle ore 09:05 UTC+02|2016-11-22 09:05|120
    de|Sonntag, 4. Dezember 2016 um 13:54 UTC+01|2016-12-04 13:54|60
    de|22.11.2019, 13:44|2019-11-22 13:44
    de|Nov. 22, 2026 1:44:07 nachm.|2026-11-22 13:44:07
    de|März 3, 2024 9:05:00 vorm.|2024-03-03 09:05:00
    de|22. Nov. 2019, 13:44|2019-11-22 13:44
    de|Dez 01, 2025 7:08:09 pm|2025-12-01 19:08:09
    de|Mai 1, 2024 12:00:00 am|2024-05-01 00:00:00
    fr|dimanche 4 décembre 2016, 13:54 UTC+01|2016-12-04 13:54|60
    fr|22 nov. 2019, 13:44|2019-11-22 13:44
    fr|nov. 22, 2026 1:44:07 pm|2026-11-22 13:44:07
    fr|févr. 3, 2024 4:05:06 am|2024-02-03 04:05:06
    fr|22/11/2019, 13:44|2019-11-22 13:44
    fr|août 1, 2024 12:00:00 am|2024-08-01 00:00:00
    fr|22 nov. 2019 à 13h44|2019-11-22 13:44
    fr|mar. 5 déc. 2017, 13:44|2017-12-05 13:44
    es|domingo, 4 de diciembre de 2016 a las 13:54 UTC+01|2016-12-04 13:54|60
    es|22 nov 2019, 13:44|2019-11-22 13:44
    es|nov 22, 2026 1:44:07 p. m.|2026-11-22 13:44:07
    es|ene 3, 2024 4:05:06 a. m.|2024-01-03 04:05:06
    es|sept 9, 2023 12:00:01 p. m.|2023-09-09 12:00:01
    es|22/11/2019, 13:44|2019-11-22 13:44
    es|22 de noviembre de 2019 a las 13:44|2019-11-22 13:44
    pt|Domingo, 4 de Dezembro de 2016 às 13:54 UTC|2016-12-04 13:54|0
    pt|4 de dezembro de 2016 às 13:54 UTC-03|2016-12-04 13:54|-180
    pt|nov 22, 2026 1:44:07 PM|2026-11-22 13:44:07
    pt|22 de nov. de 2019, 13:44|2019-11-22 13:44
    pt|out 3, 2024 4:05:06 am|2024-10-03 04:05:06
    pt|22/11/2019, 13:44|2019-11-22 13:44
    pt|fev. 28, 2025 11:59:59 pm|2025-02-28 23:59:59
    pt|terça-feira, 6 de setembro de 2016 às 13:54 UTC+01:00|2016-09-06 13:54|60
    nl|zondag 4 december 2016 om 13:54 UTC+01|2016-12-04 13:54|60
    nl|22 nov. 2019 13:44|2019-11-22 13:44
    nl|nov. 22, 2026 1:44:07 p.m.|2026-11-22 13:44:07
    nl|mrt 3, 2024 4:05:06 a.m.|2024-03-03 04:05:06
    nl|22-11-2019 13:44|2019-11-22 13:44
    nl|mei 1, 2025 12:00:00 pm|2025-05-01 12:00:00
    nl|okt. 31, 2025 11:05:09 pm|2025-10-31 23:05:09
    pl|4 grudzień 2016 o 13:54|2016-12-04 13:54
    pl|lis 22, 2026 1:44:07 po południu|2026-11-22 13:44:07
    pl|sty 3, 2024 4:05:06 rano|2024-01-03 04:05:06
    pl|22 lis 2019, 13:44|2019-11-22 13:44
    pl|22.11.2019, 13:44|2019-11-22 13:44
    pl|22 listopada 2019 o 13:44|2019-11-22 13:44
    pl|paź 01, 2025 11:59:59 pm|2025-10-01 23:59:59
    sv|den 4 december 2016 kl. 13:54|2016-12-04 13:54
    sv|nov. 22, 2026 1:44:07 em|2026-11-22 13:44:07
    sv|jan. 3, 2024 4:05:06 fm|2024-01-03 04:05:06
    sv|22 nov. 2019, 13:44|2019-11-22 13:44
    sv|2019-11-22 13:44|2019-11-22 13:44
    sv|den 22 november 2019 kl. 13:44 UTC+01|2019-11-22 13:44|60
    sv|maj 1, 2025 12:00:00 em|2025-05-01 12:00:00
    da|4. december 2016 kl. 13:54|2016-12-04 13:54
    da|nov. 22, 2026 1:44:07 PM|2026-11-22 13:44:07
    da|22. nov. 2019, 13:44|2019-11-22 13:44
    da|22. nov. 2019 kl. 13.44|2019-11-22 13:44
    da|22.11.2019 13.44|2019-11-22 13:44
    da|maj 1, 2025 12:00:00 am|2025-05-01 00:00:00
    da|marts 3, 2024 4:05:06 AM|2024-03-03 04:05:06
    nb|4. desember 2016 kl. 13:54|2016-12-04 13:54
    nb|des. 22, 2026 1:44:07 p.m.|2026-12-22 13:44:07
    nb|mai 3, 2024 4:05:06 a.m.|2024-05-03 04:05:06
    nb|22. nov. 2019, 13:44|2019-11-22 13:44
    nb|22.11.2019, 13:44|2019-11-22 13:44
    nb|okt 01, 2025 11:59:59 pm|2025-10-01 23:59:59
    nb|søndag 4. desember 2016 kl. 13:54 UTC+01|2016-12-04 13:54|60
    fi|4. joulukuuta 2016 kello 13:54|2016-12-04 13:54
    fi|marras 22, 2026 1:44:07 ip.|2026-11-22 13:44:07
    fi|tammi 3, 2024 4:05:06 ap.|2024-01-03 04:05:06
    fi|22.11.2019 klo 13.44|2019-11-22 13:44
    fi|22. marraskuuta 2019 klo 13.44|2019-11-22 13:44
    fi|kesäkuu 1, 2025 12:00:00 ip.|2025-06-01 12:00:00
    fi|joulu 31, 2025 11:59:59 PM|2025-12-31 23:59:59
    cs|4. prosinec 2016 v 13:54|2016-12-04 13:54
    cs|lis 22, 2026 1:44:07 odp.|2026-11-22 13:44:07
    cs|led 3, 2024 4:05:06 dop.|2024-01-03 04:05:06
    cs|22. 11. 2019 13:44|2019-11-22 13:44
    cs|22. listopadu 2019 13:44|2019-11-22 13:44
    cs|22. lis 2019, 13:44|2019-11-22 13:44
    cs|čvc 1, 2025 12:00:00 odp.|2025-07-01 12:00:00
    sk|4. december 2016, 13:54|2016-12-04 13:54
    sk|nov 22, 2026 1:44:07 PM|2026-11-22 13:44:07
    sk|jan 3, 2024 4:05:06 AM|2024-01-03 04:05:06
    sk|22. 11. 2019 13:44|2019-11-22 13:44
    sk|22. novembra 2019 o 13:44|2019-11-22 13:44
    sk|máj 1, 2025 12:00:00 pm|2025-05-01 12:00:00
    sk|22. nov 2019, 13:44|2019-11-22 13:44
    hu|2016. december 4., 13:54|2016-12-04 13:54
    hu|nov. 22, 2026 1:44:07 du.|2026-11-22 13:44:07
    hu|jan. 3, 2024 4:05:06 de.|2024-01-03 04:05:06
    hu|2019. nov. 22. 13:44|2019-11-22 13:44
    hu|2019. 11. 22. 13:44|2019-11-22 13:44
    hu|2019. november 22., 13:44|2019-11-22 13:44
    hu|máj. 1, 2025 12:00:00 du.|2025-05-01 12:00:00
    ro|4 decembrie 2016 la 13:54|2016-12-04 13:54
    ro|nov. 22, 2026 1:44:07 p.m.|2026-11-22 13:44:07
    ro|ian. 3, 2024 4:05:06 a.m.|2024-01-03 04:05:06
    ro|22 nov. 2019, 13:44|2019-11-22 13:44
    ro|22.11.2019, 13:44|2019-11-22 13:44
    ro|22 noiembrie 2019 la 13:44|2019-11-22 13:44
    ro|mai 1, 2025 12:00:00 PM|2025-05-01 12:00:00
    hr|4. prosinca 2016 u 13:54|2016-12-04 13:54
    hr|stu 22, 2026 1:44:07 PM|2026-11-22 13:44:07
    hr|sij 3, 2024 4:05:06 AM|2024-01-03 04:05:06
    hr|22. stu 2019. 13:44|2019-11-22 13:44
    hr|22. 11. 2019. u 13:44|2019-11-22 13:44
    hr|22. studenoga 2019. u 13:44|2019-11-22 13:44
    hr|svi 1, 2025 12:00:00 pm|2025-05-01 12:00:00
    sl|4. december 2016 ob 13:54|2016-12-04 13:54
    sl|nov. 22, 2026 1:44:07 pop.|2026-11-22 13:44:07
    sl|jan. 3, 2024 4:05:06 dop.|2024-01-03 04:05:06
    sl|22. nov. 2019, 13:44|2019-11-22 13:44
    sl|22. 11. 2019 13:44|2019-11-22 13:44
    sl|22. novembra 2019 ob 13:44|2019-11-22 13:44
    sl|avg. 1, 2025 12:00:00 pm|2025-08-01 12:00:00
    tr|4 Aralık 2016, 13:54|2016-12-04 13:54
    tr|Kas 22, 2026 1:44:07 ÖS|2026-11-22 13:44:07
    tr|Oca 3, 2024 4:05:06 ÖÖ|2024-01-03 04:05:06
    tr|22 Kas 2019 13:44|2019-11-22 13:44
    tr|22.11.2019 13:44|2019-11-22 13:44
    tr|4 Aralık 2016 Pazar, 13:54 UTC+03|2016-12-04 13:54|180
    tr|Ağu 1, 2025 12:00:00 ÖS|2025-08-01 12:00:00
    el|Νοε 22, 2026 1:44:07 μ.μ.|2026-11-22 13:44:07
    el|Ιαν 3, 2024 4:05:06 π.μ.|2024-01-03 04:05:06
    el|22 Νοε 2019, 13:44|2019-11-22 13:44
    el|22/11/2019, 13:44|2019-11-22 13:44
    el|22 Νοεμβρίου 2019 στις 13:44|2019-11-22 13:44
    el|Μαΐ 1, 2025 12:00:00 μ.μ.|2025-05-01 12:00:00
    el|4 Δεκεμβρίου 2016 στις 1:54 μ.μ.|2016-12-04 13:54
    ru|4 декабря 2016 г. в 13:54|2016-12-04 13:54
    ru|нояб. 22, 2026 1:44:07 PM|2026-11-22 13:44:07
    ru|янв. 3, 2024 4:05:06 AM|2024-01-03 04:05:06
    ru|22 нояб. 2019 г., 13:44|2019-11-22 13:44
    ru|22.11.2019, 13:44|2019-11-22 13:44
    ru|мая 1, 2025 12:00:00 PM|2025-05-01 12:00:00
    ru|22 ноября 2019 г. в 13:44 UTC+03|2019-11-22 13:44|180
    uk|лист. 22, 2026 1:44:07 пп|2026-11-22 13:44:07
    uk|січ. 3, 2024 4:05:06 дп|2024-01-03 04:05:06
    uk|22 лист. 2019 р., 13:44|2019-11-22 13:44
    uk|22.11.2019, 13:44|2019-11-22 13:44
    uk|22 листопада 2019 р. о 13:44|2019-11-22 13:44
    uk|трав. 1, 2025 12:00:00 пп|2025-05-01 12:00:00
    uk|п’ятниця, 4 листопада 2016 р. о 13:54|2016-11-04 13:54
    ja|11月 22, 2026 1:44:07 PM|2026-11-22 13:44:07
    ja|2026年11月22日 13:44|2026-11-22 13:44
    ja|2026年11月22日日曜日 13:44|2026-11-22 13:44
    ja|2026/11/22 13:44:07|2026-11-22 13:44:07
    ja|1月 3, 2024 4:05:06 AM|2024-01-03 04:05:06
    ja|2026年11月22日 午後1:44:07|2026-11-22 13:44:07
    ja|2016年12月4日 13:54 UTC+09|2016-12-04 13:54|540
    zh|2026年11月22日 13:44|2026-11-22 13:44
    zh|2026年11月22日 下午1:44:07|2026-11-22 13:44:07
    zh|十一月 22, 2026 1:44:07 下午|2026-11-22 13:44:07
    zh|一月 3, 2024 4:05:06 上午|2024-01-03 04:05:06
    zh|2026/11/22 13:44|2026-11-22 13:44
    zh|2026年11月22日星期日 13:44|2026-11-22 13:44
    zh|11月 22, 2026 1:44:07 下午|2026-11-22 13:44:07
    zh|2016年12月4日 13:54 UTC+08|2016-12-04 13:54|480
    ko|2026년 11월 22일 오후 1:44:07|2026-11-22 13:44:07
    ko|2026년 11월 22일 13:44|2026-11-22 13:44
    ko|11월 22, 2026 1:44:07 오후|2026-11-22 13:44:07
    ko|1월 3, 2024 4:05:06 오전|2024-01-03 04:05:06
    ko|2026. 11. 22. 오후 1:44|2026-11-22 13:44
    ko|2026년 11월 22일 일요일 오후 1:44|2026-11-22 13:44
    ko|2016년 12월 4일 13:54 UTC+09|2016-12-04 13:54|540
    """

  private static let byLanguage = Dictionary(
    grouping: table.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }, by: { $0[0] })

  @Test(arguments: byLanguage.keys.sorted())
  func readsEveryRowOf(language: String) throws {
    let rows = try #require(Self.byLanguage[language])
    #expect(rows.count >= 6)
    var vote = DateVote()
    for row in rows { vote.take(row[1]) }
    #expect(vote.unread == 0)
    let reader = vote.reader(stated: language)
    #expect(reader.languageNames.contains(String(language.prefix(2))), "\(reader.languageNames)")
    var recent = RecentDates()
    for row in rows + rows.reversed() {
      let time = reader.read(row[1])
      #expect(time.map(Self.written) == row[2], "\(row[1])")
      #expect(time?.offset == (row.count > 3 ? Int(row[3]) : nil), "\(row[1])")
      // The short way says the same.
      let bytes = Array(row[1].utf8)
      let again = bytes.withUnsafeBufferPointer { recent.read($0, with: reader) }
      #expect(again == time, "\(row[1])")
    }
  }

  @Test func allLanguagesAreThere() { #expect(Self.byLanguage.count == 26) }

  private static func written(_ time: WrittenTime) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let civil = time.civil
    return "\(civil.dayText) \(two(civil.hour)):\(two(civil.minute))"
      + (time.precision == .seconds ? ":\(two(civil.second))" : "")
  }

  /// Whatever the clock is, the short way says what the long one says.
  @Test(arguments: ["en", "de", "es", "ja", "ko", "fi", "zh"])
  func clocksDoNotMatter(language: String) throws {
    let rows = try #require(Self.byLanguage[language])
    var vote = DateVote()
    for row in rows { vote.take(row[1]) }
    let reader = vote.reader(stated: language)
    var recent = RecentDates()
    for row in rows {
      for clock in [
        "0:00", "1:02", "9:59", "11:00", "12:00", "12:59", "13:13", "23:59", "24:00", "9:60", "001:00",
      ] {
        for seconds in ["", ":00", ":59", ":60", ":7"] {
          let text = row[1].replacing(#/\d\d?:\d\d(:\d\d)?/#, with: clock + seconds, maxReplacements: 1)
          let bytes = Array(text.utf8)
          let short = bytes.withUnsafeBufferPointer { recent.read($0, with: reader) }
          #expect(short == reader.read(text), "\(text)")
        }
      }
    }
  }

  /// The joke language, sentences, and words that only look like a date are left alone.
  @Test(arguments: [
    "December 4 2016 47 13:54 |_|7(", "$unday, d3c3mb3r 4, 2016 @ 1:54pm", "Updated Nov 22, 2026 1:44:07 pm",
    "Updated", "a week ago", "Yesterday at 1:54pm", "Today", "Nov 3", "November 2016", "31/11/2019, 13:44",
    "30.02.2024, 13:44", "22/11/2019 25:00", "feb 29, 2023 1:00:00 am", "0 dicembre 2016 alle ore 13:54",
    "2016-13-01 10:00", "00/00/0000, 00:00", "4 december 2016 kl. 13:54 UTC+99", "99999999999 Nov 2016",
  ])
  func leavesTheRestAlone(text: String) {
    for language in Self.byLanguage.values {
      var vote = DateVote()
      for row in language { vote.take(row[1]) }
      #expect(vote.reader().read(text) == nil, "\(language[0][0])")
    }
    #expect(!DateVote.isDate(text))
  }

  /// `CST` is Chicago's only beside `CDT`; by itself it may be Shanghai's, and says nothing.
  @Test func namesOfZonesNeedAWitness() {
    let text = "Sunday, December 4, 2016 at 1:54pm CST"
    var vote = DateVote()
    vote.take(text)
    #expect(vote.reader().read(text)?.offset == nil)
    vote.take("Monday, July 4, 2016 at 1:54pm CDT")
    #expect(vote.reader().read(text)?.offset == -360)
    #expect(vote.reader().read("Monday, July 4, 2016 at 1:54pm EDT")?.offset == -240)
    #expect(vote.reader().read("Monday, July 4, 2016 at 1:54pm XYZ")?.offset == nil)
  }

  @Test func theGivenOrderDecides() {
    var vote = DateVote()
    vote.take("03/04/2019, 13:44")
    #expect(vote.reader(order: .monthFirst).read("03/04/2019, 13:44")?.civil.month == 3)
    #expect(vote.reader(order: .dayFirst).read("03/04/2019, 13:44")?.civil.month == 4)
    // A date that contradicts it is none.
    #expect(vote.reader(order: .dayFirst).read("04/22/2019, 13:44") == nil)
  }
}
