import PortaviaKit

/// The words for values of the schema: platforms, products, formats, categories.
///
/// Values are open sets: one that is not here is shown as it is.
struct Glossary: Sendable {
  /// The set that a value belongs to.
  enum Group: String, CaseIterable {
    case product, format, language, category, state, preset, kind
  }

  static let shared = Glossary(table)

  private let words: [String: Wording]

  /// Reads lines of group.value ⇥ English ⇥ Italian.
  init(_ table: String) {
    var words: [String: Wording] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      words[String(fields[0])] = .init(en: String(fields[1]), it: String(fields[2]))
    }
    self.words = words
  }

  subscript(_ group: Group, _ value: String) -> Wording? { words["\(group.rawValue).\(value)"] }

  static let table = """
    product.facebook_profile	Facebook profile	Profilo Facebook
    product.facebook_page	Facebook Page	Pagina Facebook
    product.messenger_e2ee	Encrypted Messenger chats	Chat crittografate di Messenger
    product.instagram_account	Instagram account	Account Instagram
    product.threads_account	Threads account	Account Threads
    product.whatsapp_chat	WhatsApp chat	Chat WhatsApp
    product.whatsapp_account	WhatsApp account report	Report dell'account WhatsApp
    product.meta_leads	Lead form answers from Meta	Risposte ai moduli di contatto di Meta
    product.meta_insights	Insights of Meta Business Suite	Statistiche di Meta Business Suite
    product.unknown	Unknown download	Download sconosciuto
    format.json	JSON	JSON
    format.html	HTML	HTML
    format.txt	text	testo
    format.csv	CSV	CSV
    format.mixed	JSON and HTML	JSON e HTML
    language.en	in English	in inglese
    language.it	in Italian	in italiano
    language.de	in German	in tedesco
    language.fr	in French	in francese
    language.es	in Spanish	in spagnolo
    language.pt	in Portuguese	in portoghese
    language.nl	in Dutch	in olandese
    preset.excel-it	Excel in Italian	Excel in italiano
    preset.excel-en	Excel in English	Excel in inglese
    preset.sheets	Google Sheets	Fogli Google
    preset.libreoffice	LibreOffice	LibreOffice
    preset.numbers	Numbers	Numbers
    preset.tsv	any program, with tabs	qualunque programma, con tabulazioni
    state.read	read	letti
    state.listed	kept as they are	conservati come sono
    state.excluded	left out on purpose	esclusi di proposito
    state.empty	empty, says the platform	vuoto, secondo la piattaforma
    kind.relationships	Other ties between accounts	Altri legami fra account
    kind.accounts	People, Pages and groups	Persone, Pagine e gruppi
    kind.form_submissions	Lead form answers	Risposte ai moduli di contatto
    kind.metrics	Insights	Statistiche
    category.messages	Messages	Messaggi
    category.conversations	Conversations	Conversazioni
    category.friends	Friends	Amici
    category.friend_requests	Friend requests	Richieste di amicizia
    category.friends_removed	Former friends	Amici rimossi
    category.pages_recommended	Pages you recommend	Pagine che consigli
    category.pages_unfollowed	Pages no longer followed	Pagine che non segui più
    category.followers	Followers	Follower
    category.following	Following	Persone e Pagine seguite
    category.close_friends	Close friends	Amici più stretti
    category.blocked	Blocked accounts	Account bloccati
    category.restricted	Restricted accounts	Account con restrizioni
    category.requests_pending	Requests to follow, still open	Richieste di seguire in attesa
    category.requests_sent	Requests to follow	Richieste di seguire inviate
    category.requests_received	Requests to follow you	Richieste di seguirti
    category.unfollowed	Accounts no longer followed	Account che non segui più
    category.favorites	Favourite accounts	Account preferiti
    category.stories_hidden	Accounts that do not see your stories	Account che non vedono le tue storie
    category.relationships	Friends and followers	Amici e follower
    category.posts	Posts	Post
    category.stories	Stories	Storie
    category.reels	Reels	Reel
    category.igtv	IGTV videos	Video IGTV
    category.archived_posts	Archived posts	Post archiviati
    category.deleted_posts	Deleted posts	Post eliminati
    category.profile_photos	Pictures of the profile	Foto del profilo
    category.other_media	Other pictures and videos	Altre foto e altri video
    category.profile_changes	Changes of the profile	Modifiche al profilo
    category.albums	Albums	Album
    category.comments	Comments	Commenti
    category.reactions	Reactions	Reazioni
    category.likes	Likes	Mi piace
    category.media	Pictures, videos and other files	Foto, video e altri file
    category.photos	Pictures	Foto
    category.videos	Videos	Video
    category.groups	Groups	Gruppi
    category.pages	Pages	Pagine
    category.pages_owned	Pages of your own	Pagine tue
    category.pages_liked	Pages you like	Pagine che ti piacciono
    category.pages_followed	Pages you follow	Pagine che segui
    category.events	Events	Eventi
    category.contacts	Contacts	Contatti
    category.leads	Lead form answers	Risposte ai moduli di contatto
    category.insights	Insights	Statistiche
    category.address_book	Address book	Rubrica
    category.profile	Profile	Profilo
    category.start_page	Start page	Pagina iniziale
    category.time zone	Time zone	Fuso orario
    category.activities	Other activities	Altre attività
    category.searches	Searches	Ricerche
    category.saved	Saved items	Elementi salvati
    category.polls	Polls	Sondaggi
    category.ads	Ads	Inserzioni
    category.marketplace	Marketplace	Marketplace
    category.payments	Payments	Pagamenti
    category.security	Log-ins and devices	Accessi e dispositivi
    category.location	Locations	Posizioni
    category.preferences	Settings	Impostazioni
    category.decoration	Files of the computer, not of the download	File del computer, non dell'archivio
    category.unrecognised	Not recognised, kept as they are	Non riconosciuti, conservati come sono
    """
}
