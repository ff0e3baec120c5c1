import Import

/// Languages as Meta writes them: `it_IT`, or by name in their own language, in English or in Italian.
enum LanguageNames {
  /// BCP 47 of a locale's code, e.g. `it-IT` of `it_IT`; nil for anything else.
  static func tag(ofLocale text: String) -> String? {
    guard let match = text.wholeMatch(of: /([a-z]{2,3})(?:[_-]([A-Z]{2}|[0-9]{3}))?/) else { return nil }
    let language = String(match.1)
    guard known.contains(language) else { return nil }
    guard let region = match.2.map(String.init) else { return bare.contains(language) ? language : nil }
    return odd["\(language)_\(region)"] ?? "\(language)-\(region)"
  }

  /// BCP 47 of a language's name, with or without its region: `Italiano (Italia)`, `English (UK)`.
  static func tag(named text: String) -> String? {
    let name = normalizedName(text)
    if let tag = byName[name] { return tag }
    // A region that is not here says less than the language.
    guard let mark = name.firstIndex(of: "("), name.hasSuffix(")") else { return nil }
    return byName[String(name[..<mark].reversed().drop { $0 == " " }.reversed())]
  }

  /// Codes that mean a language also without a region; others are words, such as `si`.
  private static let bare: Set = ["de", "en", "es", "fr", "it", "nl", "pt"]

  /// Codes of Meta that name no region of the world.
  private static let odd = [
    "es_LA": "es-419", "ar_AR": "ar", "en_PI": "en", "en_UD": "en", "fb_LT": "en", "ku_TR": "ku",
    "zh_CN": "zh-Hans",
    "zh_TW": "zh-Hant-TW", "zh_HK": "zh-Hant-HK", "eo_EO": "eo", "la_VA": "la",
  ]

  private static let byName: [String: String] = {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      for name in fields.dropFirst() { names[normalizedName(String(name))] = String(fields[0]) }
    }
    return names
  }()

  private static let known = Set(byName.values.map { String($0.prefix { $0 != "-" }) })

  /// BCP 47, then its names.
  private static let table = """
    it	Italiano	Italian
    it-IT	Italiano (Italia)	Italian (Italy)
    en	English	Inglese
    en-US	English (US)	Inglese (USA)	Inglese (Stati Uniti)	English (United States)
    en-GB	English (UK)	Inglese (Regno Unito)	English (United Kingdom)
    es	Español	Spanish	Spagnolo
    es-ES	Español (España)	Spanish (Spain)	Spagnolo (Spagna)
    es-419	Español (Latinoamérica)	Spanish (Latin America)	Spagnolo (America Latina)
    fr	Français	French	Francese
    fr-FR	Français (France)	French (France)	Francese (Francia)
    fr-CA	Français (Canada)	French (Canada)	Francese (Canada)
    de	Deutsch	German	Tedesco
    de-DE	Deutsch (Deutschland)	German (Germany)	Tedesco (Germania)
    pt	Português	Portuguese	Portoghese
    pt-BR	Português (Brasil)	Portuguese (Brazil)	Portoghese (Brasile)
    pt-PT	Português (Portugal)	Portuguese (Portugal)	Portoghese (Portogallo)
    nl	Nederlands	Dutch	Olandese
    nl-BE	Nederlands (België)	Dutch (Belgium)	Olandese (Belgio)
    ca	Català	Catalan	Catalano
    gl	Galego	Galician	Galiziano
    eu	Euskara	Basque	Basco
    ro	Română	Romanian	Rumeno
    sq	Shqip	Albanian	Albanese
    pl	Polski	Polish	Polacco
    cs	Čeština	Czech	Ceco
    sk	Slovenčina	Slovak	Slovacco
    sl	Slovenščina	Slovenian	Sloveno
    hr	Hrvatski	Croatian	Croato
    bs	Bosanski	Bosnian	Bosniaco
    sr	Српски	Serbian	Serbo
    mk	Македонски	Macedonian	Macedone
    bg	Български	Bulgarian	Bulgaro
    ru	Русский	Russian	Russo
    uk	Українська	Ukrainian	Ucraino
    el	Ελληνικά	Greek	Greco
    tr	Türkçe	Turkish	Turco
    hu	Magyar	Hungarian	Ungherese
    fi	Suomi	Finnish	Finlandese
    sv	Svenska	Swedish	Svedese
    da	Dansk	Danish	Danese
    nb	Norsk (bokmål)	Norwegian (bokmal)	Norvegese (bokmål)	Norsk	Norwegian	Norvegese
    is	Íslenska	Icelandic	Islandese
    et	Eesti	Estonian	Estone
    lv	Latviešu	Latvian	Lettone
    lt	Lietuvių	Lithuanian	Lituano
    mt	Malti	Maltese
    sc	Sardu	Sardinian	Sardo
    he	עברית	Hebrew	Ebraico
    ar	العربية	Arabic	Arabo
    fa	فارسی	Persian	Persiano
    hi	हिन्दी	Hindi
    bn	বাংলা	Bengali	Bengalese
    pa	ਪੰਜਾਬੀ	Punjabi
    ur	اردو	Urdu
    ta	தமிழ்	Tamil
    si	සිංහල	Sinhala	Singalese
    th	ภาษาไทย	Thai	Thailandese
    vi	Tiếng Việt	Vietnamese	Vietnamita
    id	Bahasa Indonesia	Indonesian	Indonesiano
    ms	Bahasa Melayu	Malay	Malese
    tl	Filipino	Tagalog
    ja	日本語	Japanese	Giapponese
    ko	한국어	Korean	Coreano
    zh-Hans	中文(简体)	Simplified Chinese (China)	Cinese semplificato (Cina)
    zh-Hant-TW	中文(台灣)	Traditional Chinese (Taiwan)	Cinese tradizionale (Taiwan)
    zh-Hant-HK	中文(香港)	Traditional Chinese (Hong Kong)	Cinese tradizionale (Hong Kong)
    sw	Kiswahili	Swahili
    af	Afrikaans
    ka	ქართული	Georgian	Georgiano
    hy	Հայերեն	Armenian	Armeno
    """
}
