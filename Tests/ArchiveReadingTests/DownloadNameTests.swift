import ArchiveReading
import PortaviaModel
import Testing

@Suite struct DownloadNameTests {
  @Test(arguments: [
    ("facebook-baraurora-2026-11-22-AbC12xYz.zip", "facebook-baraurora-2026-11-22", "AbC12xYz"),
    ("facebook-BarAurora-22_11_2026-1abcDEfG.zip", "facebook-BarAurora-22_11_2026", "1abcDEfG"),
    ("facebook-baraurora-2026-4-7-isXyZabc", "facebook-baraurora-2026-4-7", "isXyZabc"),
    ("facebook-baraurora-2026-11-22-AbC12xYz (1).zip", "facebook-baraurora-2026-11-22", "AbC12xYz"),
    ("facebook-baraurora-2026-11-22-AbC12xYz(2).ZIP", "facebook-baraurora-2026-11-22", "AbC12xYz"),
    ("facebook-baraurora-2026-11-22-AbC12xYz - Copia.zip", "facebook-baraurora-2026-11-22", "AbC12xYz"),
    ("facebook-baraurora-2026-11-22-AbC12xYz 2", "facebook-baraurora-2026-11-22", "AbC12xYz"),
    ("facebook-bar-aurora-2-2026-11-22-a_C1-xYz.zip", "facebook-bar-aurora-2-2026-11-22", "a_C1-xYz"),
    ("facebook-baraurora-2026-11-22-12345678.zip", "facebook-baraurora-2026-11-22", "12345678"),
    ("instagram-officina_pero-2026-10-01-AbCdEfGh.zip", "instagram-officina_pero-2026-10-01", "AbCdEfGh"),
    ("download-20261122T000000Z-002.zip", "download-20261122T000000Z", "002"),
  ])
  func partsAreTakenApart(name: String, stem: String, part: String) {
    let download = DownloadName(name)
    #expect(download.stem == stem)
    #expect(download.part == part)
  }

  @Test(arguments: [
    ("facebook-baraurora.zip", "facebook-baraurora"),
    ("facebook-100001234567890.zip", "facebook-100001234567890"),
    ("facebook-baraurora-2026-11-22.zip", "facebook-baraurora-2026-11-22"),
    ("facebook-baraurora-2026-4-07.zip", "facebook-baraurora-2026-4-07"),
    ("messages.zip", "messages"), ("messages (3).zip", "messages"),
    ("Chat WhatsApp con Anna.zip", "Chat WhatsApp con Anna"),
    ("facebook-bar-roma-2000.zip", "facebook-bar-roma-2000"), (".zip", ""), ("(1)", "(1)"), ("", ""),
  ])
  func otherNamesHaveNoPart(name: String, stem: String) {
    let download = DownloadName(name)
    #expect(download.stem == stem)
    #expect(download.part == nil)
  }

  @Test func partsOfOneRequestComeTogether() {
    let sets = PartSet.group([
      "facebook-baraurora-2026-11-22-AbC12xYz.zip", "messages.zip",
      "Facebook-BarAurora-2026-11-22-QQQQxxxx (1).zip",
      "facebook-baraurora-2026-11-23-AbC12xYz.zip", "facebook-baraurora-2026-11-22-zzzzZZZZ",
    ])
    #expect(sets.map(\.members) == [[0, 2, 4], [1], [3]])
    #expect(sets.map(\.isCertain) == [true, false, true])
    #expect(sets[0].stem == "facebook-baraurora-2026-11-22")
  }

  @Test(arguments: [
    ("facebook-a-2026-11-22-AbC12xYz.zip", 2026, 11, 22),
    ("facebook-A-22_11_2026-1abcDEfG.zip", 2026, 11, 22),
    ("facebook-A-11_22_2026-1abcDEfG", 2026, 11, 22), ("facebook-a-2026-4-7-isXyZabc (1)", 2026, 4, 7),
    ("facebook-a-03_04_2026", 2026, 4, 3),
  ])
  func dates(_ name: String, _ year: Int, _ month: Int, _ day: Int) {
    #expect(DownloadName(name).date == CalendarDay(year: year, month: month, day: day))
  }

  @Test(arguments: ["facebook-a.zip", "facebook-a-2026-13-40", "facebook-a-1999-01-01", "messages.zip"])
  func noDates(_ name: String) { #expect(DownloadName(name).date == nil) }
}
