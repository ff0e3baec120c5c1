import PortaviaModel

/// What no program can show, because the platform never puts it into a download.
struct ReportLimits {
  let facts: ReportFacts
  let text: ReportText

  func write(to html: inout HTMLWriter) {
    let limits = Limit.all.filter { limit in
      limit.products.isEmpty || facts.archives.contains { limit.products.contains($0.product) }
    }
    html.element("h2", text: text.say("What Meta never gives", "Che cosa Meta non dà mai"))
    html.element(
      "p",
      text: text.say(
        "No program can show what is not in the download:",
        "Nessun programma può mostrare quello che nell'archivio non c'è:"))
    html.element("ul") { html in
      for limit in limits { html.element("li", text: text.say(limit.english, limit.italian)) }
    }
  }

  private struct Limit {
    /// Values of `archives.product`; empty for all.
    var products: Set<String> = []
    var english: String
    var italian: String

    static let profile: Set = ["facebook_profile"]
    static let page: Set = ["facebook_page"]
    static let instagram: Set = ["instagram_account", "threads_account"]

    /// docs/formats/facebook.md#downloads-of-a-page, docs/formats/facebook.md#parts and
    /// docs/formats/instagram.md#never-in-a-download.
    static let all: [Limit] = [
      Limit(
        products: profile.union(page).union(instagram),
        english: "Comments and reactions that others left on your posts.",
        italian: "I commenti e le reazioni degli altri ai tuoi post."),
      Limit(
        products: page,
        english:
          "Who manages the Page, scheduled posts, advertising, how many people a post reached. Answers to lead forms and "
          + "the reach of posts come from Meta Business Suite as CSV files, which Portavia reads: fetch them soon.",
        italian:
          "Chi gestisce la Pagina, i post programmati, la pubblicità, quante persone ha raggiunto un post. Le risposte ai "
          + "moduli e la copertura dei post si scaricano da Meta Business Suite come file CSV, che Portavia legge: "
          + "scaricali presto."),
      Limit(
        products: profile.union(page),
        english:
          "Who people are: only names, without ids or e-mail addresses. Deleted accounts are all “Facebook user”.",
        italian:
          "Chi sono le persone: solo nomi, senza id né indirizzi e-mail. Gli account eliminati sono tutti “Utente di "
          + "Facebook”."),
      Limit(
        products: instagram,
        english:
          "Ids, e-mail addresses and phone numbers of followers; expired stories; photos and videos to be seen once.",
        italian:
          "Id, indirizzi e-mail e telefoni dei follower; le storie scadute; foto e video da vedere una volta sola."
      ),
      Limit(
        products: profile.union(instagram),
        english:
          "End-to-end encrypted chats: they are a download of their own (Messenger → Privacy & safety → End-to-end "
          + "encrypted chats → Message storage → Download secure storage data).",
        italian:
          "Le chat con crittografia end-to-end: hanno un download a parte (Messenger → Privacy e sicurezza → Chat con "
          + "crittografia end-to-end → Archiviazione dei messaggi → Scarica i dati dell'archivio protetto)."),
      Limit(
        products: ["whatsapp_chat"],
        english:
          "Chats that you did not export, and, of those with more than some tens of thousands of messages, the oldest ones.",
        italian:
          "Le chat che non hai esportato e, di quelle con più di qualche decina di migliaia di messaggi, i più vecchi."
      ),
      Limit(
        products: ["whatsapp_chat"],
        english:
          "Reactions, which message one answers, what was written before it was edited, photos to be seen once, and what "
          + "an iPhone shows below photos.",
        italian:
          "Le reazioni, a quale messaggio si risponde, che cosa c'era scritto prima di una modifica, le foto da vedere "
          + "una volta sola e, su iPhone, le didascalie delle foto."),
      Limit(
        english: "Deleted messages, and when a message was read.",
        italian: "I messaggi eliminati, e quando un messaggio è stato letto."),
      Limit(
        products: profile.union(page).union(instagram),
        english:
          "How many zip files there should be: the download page says it, for a few days. Pictures are often in another "
          + "zip than the messages.",
        italian:
          "Quanti file zip dovrebbero esserci: lo dice la pagina del download, per pochi giorni. Le foto sono spesso in "
          + "uno zip diverso dai messaggi."),
    ]
  }
}
