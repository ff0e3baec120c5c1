/// An invented account, and how downloads of it look in several eras and languages.
struct InstagramTruth {
  struct Person {
    var username: String
    var name: String
    var second: Int
  }

  struct Comment {
    var text: String
    var owner: String
    var second: Int
  }

  struct Like {
    var owner: String
    var code: String
    var second: Int
  }

  struct Post {
    var text: String
    var files: [String]
    var second: Int
  }

  let username = "officina_pero"
  let name = "Officina Però"
  let email = "ciao@example.com"
  let phone = "+390200000000"
  let followers = [
    Person(username: "anna.demo", name: "Anna Demò", second: 1_545_000_000),
    Person(username: "Luca_Prova", name: "Luca Prova", second: 1_546_000_001),
    Person(username: "bici99", name: "", second: 1_547_000_002),
  ]
  let following = [
    Person(username: "anna.demo", name: "Anna Demò", second: 1_545_100_000),
    Person(username: "cicli.finti", name: "Cicli Finti", second: 1_545_200_000),
  ]
  let closeFriends = [Person(username: "anna.demo", name: "Anna Demò", second: 1_545_300_000)]
  let blocked = [Person(username: "spam_finto", name: "Spam", second: 1_545_400_000)]
  let pending = [Person(username: "chiuso.profilo", name: "Chiuso", second: 1_545_500_000)]
  let comments = [
    Comment(text: "Che bella! Perché no? 👍", owner: "anna.demo", second: 1_545_600_000),
    Comment(text: "Sì", owner: "cicli.finti", second: 1_545_700_000),
  ]
  let likes = [
    Like(owner: "anna.demo", code: "AAAA", second: 1_545_800_000),
    Like(owner: "cicli.finti", code: "BBBB", second: 1_545_900_000),
  ]
  let posts = [
    Post(
      text: "Nuova collezione #artigianato con @anna.demo", files: ["17900000000001.jpg"],
      second: 1_546_100_000),
    Post(text: "Tre foto", files: ["17900000000002.jpg"], second: 1_546_200_000),
  ]

  /// The labels of one language.
  struct Labels {
    var language: String
    var username, name, email, phone, comment, mediaOwner, time, url, owner: String

    static let all = [
      Labels(
        language: "en", username: "Username", name: "Name", email: "Email", phone: "Phone Number",
        comment: "Comment",
        mediaOwner: "Media Owner", time: "Time", url: "URL", owner: "Owner"),
      Labels(
        language: "it", username: "Nome utente", name: "Nome", email: "Indirizzo e-mail",
        phone: "Numero di telefono",
        comment: "Commento", mediaOwner: "Proprietario del contenuto multimediale", time: "Orario",
        url: "URL",
        owner: "Proprietario"),
      Labels(
        language: "de", username: "Benutzername", name: "Name", email: "E-Mail-Adresse",
        phone: "Telefonnummer",
        comment: "Kommentar", mediaOwner: "Medieninhaber", time: "Zeit", url: "URL", owner: "Eigentümer"),
      Labels(
        language: "fr", username: "Nom d’utilisateur", name: "Nom", email: "Adresse e-mail",
        phone: "Numéro de téléphone", comment: "Comment", mediaOwner: "Media Owner", time: "Heure",
        url: "URL",
        owner: "Propriétaire"),
      Labels(
        language: "es", username: "Nombre de usuario", name: "Nombre", email: "Correo electrónico",
        phone: "Número de teléfono", comment: "Comentario",
        mediaOwner: "Propietario del contenido multimedia",
        time: "Hora", url: "URL", owner: "Propietario"),
      Labels(
        language: "nl", username: "Gebruikersnaam", name: "Naam", email: "E-mailadres",
        phone: "Telefoonnummer",
        comment: "Opmerking", mediaOwner: "Media-eigenaar", time: "Tijd", url: "URL", owner: "Eigenaar"),
    ]
    /// In no list: only the form of the values helps.
    static let unknown = Labels(
      language: "xx", username: "Ĉbru", name: "Nomxo", email: "Retpoŝto", phone: "Telefonxo",
      comment: "Komentxo",
      mediaOwner: "Posedxanto", time: "Tempxo", url: "Adresxo", owner: "Estrxo")
  }

  private func map(_ values: [(label: String, value: String, second: Int)], media: String = "") -> String {
    let members = values.map {
      "\(metaJSON($0.label)):{\"href\":\"\",\"value\":\(metaJSON($0.value)),\"timestamp\":\($0.second)}"
    }
    return
      "{\"title\":\"\",\"media_map_data\":{\(media)},\"string_map_data\":{\(members.joined(separator: ","))}}"
  }

  private func list(_ person: Person, hasValue: Bool = true, url: String? = nil) -> String {
    let href = url ?? "https://www.instagram.com/\(person.username)"
    let value = hasValue ? "\"value\":\(metaJSON(person.username))," : ""
    let title = hasValue ? "" : person.username
    return "{\"title\":\(metaJSON(title)),\"media_list_data\":[],\"string_list_data\":["
      + "{\"href\":\"\(href)\",\(value)\"timestamp\":\(person.second)}]}"
  }

  private func labelled(_ person: Person, _ labels: Labels) -> String {
    let entries = [
      (labels.url, "https://www.instagram.com/\(person.username)"), (labels.name, person.name),
      (labels.username, person.username),
    ].map { "{\"label\":\(metaJSON($0.0)),\"value\":\(metaJSON($0.1))}" }
    return "{\"timestamp\":\(person.second),\"media\":[],\"fbid\":\"179\","
      + "\"label_values\":[\(entries.joined(separator: ","))]}"
  }

  private func profile(_ labels: Labels) -> String {
    let values = [
      (labels.email, email, 0), (labels.phone, phone, 0), (labels.username, username, 0),
      (labels.name, name, 0),
    ]
    return "{\"profile_user\":[\(map(values.map { (label: $0.0, value: $0.1, second: $0.2) }))]}"
  }

  private func comment(_ comment: Comment, _ labels: Labels) -> String {
    map([
      (labels.comment, comment.text, 0), (labels.mediaOwner, comment.owner, 0),
      (labels.time, "", comment.second),
    ])
  }

  private func posts(captionInside: Bool) -> String {
    posts.map { post in
      let media = post.files.map { file in
        "{\"uri\":\"media/posts/201812/\(file)\",\"creation_timestamp\":\(post.second),"
          + "\"title\":\(metaJSON(captionInside ? post.text : ""))}"
      }
      let outer =
        captionInside ? "" : ",\"title\":\(metaJSON(post.text)),\"creation_timestamp\":\(post.second)"
      return "{\"media\":[\(media.joined(separator: ","))]\(outer)}"
    }.joined(separator: ",")
  }

  /// The folders of 2022: wrapped lists, labels as keys.
  func folders(_ labels: Labels) -> [(String, String)] {
    let relations = "followers_and_following/"
    return [
      ("personal_information/personal_information.json", profile(labels)),
      (
        relations + "followers.json",
        "{\"relationships_followers\":[\(followers.map { list($0) }.joined(separator: ","))]}"
      ),
      (
        relations + "following.json",
        "{\"relationships_following\":[\(following.map { list($0) }.joined(separator: ","))]}"
      ),
      (
        relations + "close_friends.json",
        "{\"relationships_close_friends\":[\(closeFriends.map { list($0) }.joined(separator: ","))]}"
      ),
      (
        relations + "blocked_accounts.json",
        "{\"relationships_blocked_users\":[\(blocked.map { list($0, hasValue: false) }.joined(separator: ","))]}"
      ),
      (
        relations + "pending_follow_requests.json",
        "{\"relationships_follow_requests_sent\":[\(pending.map { list($0) }.joined(separator: ","))]}"
      ),
      (
        "comments/post_comments.json",
        "{\"comments_media_comments\":[\(comments.map { comment($0, labels) }.joined(separator: ","))]}"
      ),
      (
        "likes/liked_posts.json",
        "{\"likes_media_likes\":["
          + likes.map { like in
            "{\"title\":\"\(like.owner)\",\"string_list_data\":[{\"href\":\"https://www.instagram.com/p/\(like.code)/\","
              + "\"value\":\(metaJSON("👍")),\"timestamp\":\(like.second)}]}"
          }.joined(separator: ",") + "]}"
      ),
      ("content/posts_1.json", "[\(posts(captionInside: true))]"),
    ]
  }

  /// The nested folders of 2025: bare lists, labelled values, no names beside followed accounts.
  func nested(_ labels: Labels) -> [(String, String)] {
    let relations = "connections/followers_and_following/"
    let activity = "your_instagram_activity/"
    return [
      ("personal_information/personal_information/personal_information.json", profile(labels)),
      (relations + "followers_1.json", "[\(followers.map { list($0) }.joined(separator: ","))]"),
      (
        relations + "following.json",
        "{\"relationships_following\":["
          + following.map {
            list($0, hasValue: false, url: "https://www.instagram.com/_u/\($0.username)")
          }.joined(separator: ",") + "]}"
      ),
      (
        relations + "close_friends.json",
        "[\(closeFriends.map { labelled($0, labels) }.joined(separator: ","))]"
      ),
      // One record stands without a list.
      (relations + "blocked_profiles.json", labelled(blocked[0], labels)),
      (
        relations + "pending_follow_requests.json",
        "[\(pending.map { labelled($0, labels) }.joined(separator: ","))]"
      ),
      (
        activity + "comments/post_comments_1.json",
        "[\(comments.map { comment($0, labels) }.joined(separator: ","))]"
      ),
      (
        activity + "likes/liked_posts.json",
        "["
          + likes.map { like in
            let url = "https://www.instagram.com/p/\(like.code)/"
            return "{\"timestamp\":\(like.second),\"media\":[],\"fbid\":\"1790\",\"label_values\":["
              + "{\"label\":\(metaJSON(labels.url)),\"value\":\"\(url)\",\"href\":\"\(url)\"},"
              + "{\"title\":\(metaJSON(labels.owner)),\"dict\":[{\"title\":\"\",\"dict\":["
              + "{\"label\":\(metaJSON(labels.username)),\"value\":\"\(like.owner)\"}]}]}]}"
          }.joined(separator: ",") + "]"
      ),
      (activity + "media/posts_1.json", "[\(posts(captionInside: false))]"),
    ]
  }

  /// The flat files of 2019.
  var flat: [(String, String)] {
    func time(_ second: Int) -> String { Self.iso(second) }
    func people(_ list: [Person]) -> String {
      list.map { "\"\($0.username)\":\"\(time($0.second))\"" }.joined(separator: ",")
    }
    return [
      (
        "profile.json",
        "{\"username\":\"\(username)\",\"name\":\"\(name)\",\"email\":\"\(email)\",\"phone_number\":\"\(phone)\"}"
      ),
      (
        "connections.json",
        "{\"followers\":{\(people(followers))},\"following\":{\(people(following))},"
          + "\"close_friends\":{\(people(closeFriends))},\"blocked_users\":{\(people(blocked))},"
          + "\"follow_requests_sent\":{\(people(pending))},\"restricted_users\":{}}"
      ),
      (
        "comments.json",
        "{\"media_comments\":["
          + comments.map { "[\"\(time($0.second))\",\"\($0.text)\",\"\($0.owner)\"]" }.joined(separator: ",")
          + "]}"
      ),
      (
        "likes.json",
        "{\"media_likes\":["
          + likes.map { "[\"\(time($0.second))\",\"\($0.owner)\"]" }.joined(separator: ",")
          + "],\"comment_likes\":[]}"
      ),
      (
        "media.json",
        "{\"photos\":["
          + posts.map {
            "{\"caption\":\"\($0.text)\",\"taken_at\":\"\(time($0.second))\",\"path\":\"media/posts/201812/\($0.files[0])\"}"
          }.joined(separator: ",") + "]}"
      ),
    ]
  }

  /// RFC 3339 in UTC.
  static func iso(_ second: Int) -> String {
    var days = second / 86_400
    let rest = second % 86_400
    var year = 1970
    func length(_ year: Int) -> Int { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365 }
    while days >= length(year) {
      days -= length(year)
      year += 1
    }
    let months = [31, length(year) == 366 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var month = 0
    while days >= months[month] {
      days -= months[month]
      month += 1
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return
      "\(year)-\(two(month + 1))-\(two(days + 1))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))+00:00"
  }
}
