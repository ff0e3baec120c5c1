/// The ways through the platforms' own pages, in clicks, as they were in 2026.
package enum ClickPath {
  /// To a new download of Facebook, Instagram or Threads.
  private static let english =
    "Facebook or Instagram › Settings › Accounts Center › Your information and permissions › Export your information "
    + "(or Download your information)"
  private static let italian =
    "Facebook o Instagram › Impostazioni › Centro gestione account › Le tue informazioni e autorizzazioni › Esporta le "
    + "tue informazioni (o Scarica le tue informazioni)"

  /// Advice that ends with the way to a new download.
  package static func request(en: String, it: String) -> Wording {
    Wording(en: "\(en): \(english).", it: "\(it): \(italian).")
  }

  /// To the list of zips of a download that is ready.
  package static let parts = request(
    en:
      "Open the page of the download, note how many zips it lists, download the others and give all of them at once",
    it: "Apri la pagina del download, annota quanti zip elenca, scarica gli altri e indicali tutti insieme")

  /// To a download of everything.
  package static let everything = request(
    en:
      "Request a new download with all information, date range “All time”, format JSON and high media quality",
    it:
      "Richiedi un nuovo archivio con tutte le informazioni, intervallo di date «Sempre», formato JSON e qualità alta"
  )

  /// To the encrypted conversations of Messenger.
  package static let encrypted = Wording(
    en:
      "On facebook.com, open Messenger › Settings › Privacy & safety › End-to-end encrypted chats › Message storage › "
      + "Download secure storage data, and give that zip together with this download.",
    it:
      "Su facebook.com apri Messenger › Impostazioni › Privacy e sicurezza › Chat crittografate end-to-end › "
      + "Archiviazione dei messaggi › Scarica i dati dell'archiviazione sicura, e indica quello zip insieme a questo "
      + "archivio.")

  /// To a chat of WhatsApp.
  package static let chat = Wording(
    en:
      "On the phone, open the chat › ⋮ (or its name) › More › Export chat. Export it once without media, which holds "
      + "up to 40,000 messages, and once with media, and give both.",
    it:
      "Sul telefono apri la chat › ⋮ (o il suo nome) › Altro › Esporta chat. Esportala una volta senza media, che "
      + "contiene fino a 40.000 messaggi, e una volta con i media, e indica entrambi i file.")

  /// To the leads of a form.
  package static let leads = Wording(
    en:
      "Meta Business Suite › All tools › Instant forms (Lead center) › Download leads, at least every two months.",
    it:
      "Meta Business Suite › Tutti gli strumenti › Moduli interattivi (Centro contatti) › Scarica i contatti, almeno "
      + "ogni due mesi.")

  package static let nothing = Wording(
    en: "Nothing. It is said so that everything is accounted for.",
    it: "Niente. È detto solo perché i conti siano completi.")
}
