import Import

/// What a column of the content export says about a post; every other column is a number.
///
/// Source: docs/formats/meta-business.md#how-it-is-known for the English names; the Italian ones as read by a
/// public importer of such files.
enum ContentColumn: String, Sendable, CaseIterable {
  case postID, pageID, pageName, username, title, description, duration, publishTime, captionType, permalink
  case isCrosspost, isShare, postType, languages, customLabels, fundedStatus, dataComment, date

  init?(_ label: String) {
    guard let column = Self.byLabel[trimmed(label).lowercased()] else { return nil }
    self = column
  }

  private static let byLabel: [String: ContentColumn] = {
    var columns: [String: ContentColumn] = [:]
    for line in labels.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      guard let concept = fields.first.flatMap(ContentColumn.init(rawValue:)) else { continue }
      for label in fields.dropFirst() { columns[label] = concept }
    }
    return columns
  }()

  /// Concept, then its labels in lower case.
  private static let labels = """
    postID	post id	id del post	id post
    pageID	page id	account id	id pagina	id della pagina	id account	id dell'account
    pageName	page name	account name	nome pagina	nome della pagina	nome account	nome dell'account
    username	account username	nome utente account	nome utente dell'account
    title	title	titolo
    description	description	descrizione
    duration	duration (sec)	durata (sec)	durata (sec.)
    publishTime	publish time	orario di pubblicazione	ora di pubblicazione
    captionType	caption type	tipo di didascalia
    permalink	permalink	link permanente
    isCrosspost	is crosspost
    isShare	is share
    postType	post type	tipo di post
    languages	languages	lingue
    customLabels	custom labels	etichette personalizzate
    fundedStatus	funded content status
    dataComment	data comment	commento sui dati
    date	date	data
    """
}

/// The names that the schema gives to what Meta counts.
enum MetricName {
  /// The name for a column or a title of a chart; in the words of the source where the schema has none.
  static func of(_ label: String) -> String {
    let plain = trimmed(label).lowercased()
    return known[plain] ?? words(plain)
  }

  /// Letters and digits, joined by `_`.
  private static func words(_ label: String) -> String {
    let parts = label.split { !$0.isLetter && !$0.isNumber }
    return parts.isEmpty ? "value" : parts.joined(separator: "_")
  }

  private static let known: [String: String] = {
    var names: [String: String] = [:]
    for line in labels.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      for label in fields.dropFirst() { names[label] = fields[0] }
    }
    return names
  }()

  /// Name, then its labels in lower case.
  private static let labels = """
    views	views	visualizzazioni
    viewers	viewers	spettatori
    reach	reach	copertura
    impressions	impressions	impression
    interactions	reactions, comments and shares	reazioni, commenti e condivisioni	content interactions	interazioni con i contenuti
    reactions	reactions	reazioni
    likes	likes	mi piace
    comments	comments	commenti
    shares	shares	condivisioni
    saves	saves	salvataggi
    follows	follows	facebook follows	instagram follows
    visits	visits	facebook visits	visite	visite su facebook
    profile_visits	instagram profile visits	visite al profilo
    clicks	total clicks	clic totali
    link_clicks	link clicks	facebook link clicks	clic sul link
    seconds_viewed	seconds viewed
    average_seconds_viewed	average seconds viewed
    """
}
