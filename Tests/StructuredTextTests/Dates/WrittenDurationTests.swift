import Testing

@testable import StructuredText

@Suite struct WrittenDurationTests {
  @Test(
    arguments: [
      ("Duration: 48 seconds", 48), ("Duration: 1 minute 5 seconds", 65),
      ("Duration: 2 hours, 3 minutes", 7380),
      ("Durata: 1 minuto e 5 secondi", 65), ("Durata: 2 ore 3 minuti", 7380), ("Durata: 1 ora", 3600),
      ("Dauer: 2 Stunden 5 Minuten", 7500), ("Dauer: 48 Sekunden", 48), ("Durée : 1 heure 2 minutes", 3720),
      ("Duración: 3 horas 4 segundos", 10_804), ("Duração: 1 hora", 3600), ("Duur: 2 uur 3 minuten", 7380),
      ("Czas trwania: 1 godz. 2 min 3 sek.", 3723), ("Varaktighet: 2 timmar 3 sekunder", 7203),
      ("Varighed: 2 timer 1 minut", 7260), ("Kesto: 2 tuntia 1 minuutti", 7260),
      ("Délka: 1 hodina 2 sekundy", 3602),
      ("Időtartam: 1 óra 2 perc 3 másodperc", 3723), ("Durată: 2 ore 3 secunde", 7203),
      ("Süre: 2 saat 3 dakika 4 saniye", 7384),
      ("Διάρκεια: 2 ώρες 3 λεπτά 4 δευτερόλεπτα", 7384), ("Длительность: 2 часа 3 минуты 4 секунды", 7384),
      ("Тривалість: 2 години 3 хвилини 4 секунди", 7384), ("通話時間: 1時間2分3秒", 3723), ("时长：1小时2分钟3秒", 3723),
      ("통화 시간: 1시간 2분 3초", 3723), ("5 s", 5), ("Duration: 0 seconds", 0),
    ] as [(String, Int64)])
  func readsWhatFollowsALabel(text: String, seconds: Int64) {
    #expect(WrittenDuration.seconds(afterLabel: text) == seconds)
  }

  @Test(arguments: [
    "Duration: ", "Duration: 5", "Duration: 5 fortnights", "", "Duration: 1 minute 7",
    "99999999999999999999 s", "Durata: 3 mele", "Duration: 3 minutes to midnight", "Durata: 5 ore e 3 mele",
    "Duration: 5 minutes 3 minutes", "Duration: 5 minutes 1 hour", "Duration: 2:05", "Duration: 1.5 min",
  ])
  func doesNotGuess(text: String) { #expect(WrittenDuration.seconds(afterLabel: text) == nil) }

  @Test(
    arguments: [
      ("5 min", 300), ("1 hr 20 min", 4800), ("30 sec", 30), ("2 Std. 5 Min.", 7500), ("1\u{A0}ora", 3600),
    ] as [(String, Int64)])
  func readsALength(text: String, seconds: Int64) { #expect(WrittenDuration.seconds(text) == seconds) }

  @Test(arguments: ["in 5 min", "5 min ok", "5 min?", "5", "min", "", "3 mele", "5 min and", "and 5 min"])
  func nothingElseIsALength(text: String) { #expect(WrittenDuration.seconds(text) == nil) }
}
