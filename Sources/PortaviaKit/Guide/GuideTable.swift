/// What a table is, for the owner of an export.
struct GuideTable {
  let name: String
  let english: String
  let italian: String

  init(_ name: String, en: String, it: String) {
    self.name = name
    english = en
    italian = it
  }

  /// The tables that owners look into; the others are for programs and are in the data package.
  static let all: [GuideTable] = [
    .init(
      "conversations", en: "one row for each conversation, with counts and who wrote last",
      it: "una riga per ogni conversazione, con i conteggi e chi ha scritto per ultimo"),
    .init(
      "messages", en: "one row for each message: when, who, what",
      it: "una riga per ogni messaggio: quando, chi, che cosa"),
    .init(
      "accounts", en: "the people, Pages and groups that occur",
      it: "le persone, le Pagine e i gruppi che compaiono"),
    .init(
      "contacts", en: "people with e-mail addresses or phone numbers: address book and contact forms",
      it: "persone con e-mail o telefono: rubrica e moduli di contatto"),
    .init(
      "contact_points", en: "their e-mail addresses and phone numbers, one a row",
      it: "le loro e-mail e i loro numeri di telefono, uno per riga"),
    .init(
      "relationships", en: "friends, followers, requests, and the Pages and people you follow",
      it: "amici, follower, richieste, e le Pagine e persone che segui"),
    .init("posts", en: "one row for each post", it: "una riga per ogni post"),
    .init("comments", en: "one row for each comment", it: "una riga per ogni commento"),
    .init("reactions", en: "likes and other reactions", it: "i \"Mi piace\" e le altre reazioni"),
    .init(
      "media", en: "pictures, videos and other files: where each is, and which are missing",
      it: "foto, video e altri file: dove si trova ciascuno, e quali mancano"),
    .init(
      "activities", en: "everything else that was understood: events, searches, saved items, settings …",
      it: "tutto il resto che si è capito: eventi, ricerche, elementi salvati, impostazioni …"),
    .init("form_submissions", en: "contact forms that people filled in", it: "moduli di contatto compilati"),
    .init("metrics", en: "figures: views, reach, clicks", it: "i numeri: visualizzazioni, copertura, clic"),
    .init(
      "inquiries", en: "each time somebody asked something, and how long the answer took",
      it: "ogni volta che qualcuno ha chiesto qualcosa, e quanto è passato prima della risposta"),
    .init(
      "source_files", en: "every file of the download and what became of it",
      it: "ogni file dell'archivio scaricato e che fine ha fatto"),
    .init(
      "raw_records", en: "what did not fit into a table, as it was in the download",
      it: "quello che non entrava in una tabella, così com'era nell'archivio"),
    .init("findings", en: "everything odd that was noticed", it: "tutto ciò che è stato notato di strano"),
  ]
}

/// What a view is, for the owner of an export.
struct GuideView {
  let name: String
  /// The table without which it is empty.
  let table: String
  let english: String
  let italian: String

  init(_ name: String, _ table: String, en: String, it: String) {
    self.name = name
    self.table = table
    english = en
    italian = it
  }

  static let all: [GuideView] = [
    .init(
      "readable_messages", "messages", en: "your conversations with names, message by message",
      it: "le tue conversazioni con i nomi, messaggio per messaggio"),
    .init(
      "unanswered_conversations", "conversations", en: "who still waits for an answer",
      it: "chi aspetta ancora una risposta"),
    .init(
      "response_times", "inquiries", en: "how fast you answered, month by month",
      it: "quanto ci hai messo a rispondere, mese per mese"),
    .init(
      "followers", "relationships", en: "who follows you or is your friend", it: "chi ti segue o è tuo amico"),
    .init("following", "relationships", en: "whom and what you follow", it: "chi e che cosa segui"),
    .init(
      "engaged_followers", "relationships", en: "followers who also wrote, commented or reacted",
      it: "i follower che hanno anche scritto, commentato o reagito"),
    .init(
      "leads", "accounts", en: "everybody who got in touch with you",
      it: "tutti quelli che ti hanno contattato"),
    .init(
      "best_posts", "posts", en: "your posts and the response to them", it: "i tuoi post e come sono andati"),
    .init(
      "completeness", "archives", en: "one row for each download: what was found",
      it: "una riga per ogni archivio: che cosa è stato trovato"),
  ]
}
