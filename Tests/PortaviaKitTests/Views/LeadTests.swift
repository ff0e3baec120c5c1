import TestSupport
import Testing

/// `leads`: one row per person who wrote, commented, reacted or filled in a form.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct LeadTests {
  private let view = "leads"
  private let owner = SmallDownload.owner
  private let header = "id,created_time,form_id,form_name,platform,full_name,email,phone_number,city"

  private func form(_ rows: String...) -> SmallDownload {
    .table("contatti.csv", ([header] + rows).joined(separator: "\n") + "\n")
  }

  @Test func formsWithAndWithoutANumber() throws {
    let export = try SmallExport(
      form(
        "l:1,2024-03-04T10:00:00+01:00,f:7,Preventivo,fb,Anna Finta,Anna@Example.org,p:+390000000001,Trento",
        "l:2,2024-03-05T10:00:00+01:00,f:7,Preventivo,ig,Bruno Finto,bruno@example.org,,",
        // A number without its country is no identity; it is kept beside the contact.
        "l:3,2024-03-06T10:00:00+01:00,f:7,Preventivo,fb,Carla Finta,,p:000 1234567,",
        // Nobody to speak of, and Meta's own test.
        "l:4,2024-03-07T10:00:00+01:00,f:7,Preventivo,fb,,,,",
        "l:5,2024-03-08T10:00:00+01:00,f:7,Preventivo,fb,<test lead: dummy data for full_name>,test@example.org,,"
      ))
    try export.expect("count(*)", of: "form_submissions", ["5"])
    try export.expect(
      "full_name, email, phone, city, platforms, channels, forms, first_interaction_at", of: view,
      [
        "Anna Finta|anna@example.org|+390000000001|Trento|facebook|lead_form|1|2024-03-04T09:00:00.000Z",
        "Bruno Finto|bruno@example.org|None|None|instagram|lead_form|1|2024-03-05T09:00:00.000Z",
        "Carla Finta|None|None|None|facebook|lead_form|1|2024-03-06T09:00:00.000Z",
      ])
    try export.expect(
      "value", of: "contact_points WHERE scheme = 'phone'",
      [
        "+390000000001", "000 1234567",
      ])
    // Filling in a form is no consent to anything else.
    try export.expect(
      "DISTINCT origin, lawful_basis, consent_status, consent_at, consent_source, is_follower", of: view,
      [
        "lead_form|not_recorded|not_recorded|None|None|0"
      ])
  }

  /// Forms with a number or address in common are those of one person, under the first name.
  @Test func onePersonOfSeveralForms() throws {
    let export = try SmallExport(
      form(
        "l:1,2024-03-04T10:00:00+00:00,f:7,Preventivo,fb,Anna Finta,anna@example.org,p:+390000000001,",
        "l:2,2024-03-05T10:00:00+00:00,f:8,Newsletter,ig,A. Finta,ANNA@example.org,,Trento",
        "l:3,2024-03-06T10:00:00+00:00,f:7,Preventivo,fb,Anna F.,,p:+390000000001,",
        // The same name proves nothing.
        "l:4,2024-03-07T10:00:00+00:00,f:7,Preventivo,fb,Anna Finta,altra@example.org,,"))
    try export.expect(
      "full_name, email, phone, city, forms, first_interaction_at, last_interaction_at", of: view,
      [
        "Anna Finta|altra@example.org|None|None|1|2024-03-07T10:00:00.000Z|2024-03-07T10:00:00.000Z",
        "Anna Finta|anna@example.org|+390000000001|Trento|3|2024-03-04T10:00:00.000Z|2024-03-06T10:00:00.000Z",
      ])
    try export.expect(
      "instr(platforms, 'facebook') > 0, instr(platforms, 'instagram') > 0", of: view + " WHERE forms = 3",
      ["1|1"])
  }

  /// A form and a chat of WhatsApp with one number are one person; a name in both is not.
  @Test func formAndChatOfOneNumber() throws {
    let export = try SmallExport(
      form(
        "l:1,2024-03-04T10:00:00+00:00,f:7,Preventivo,fb,Anna Finta,anna@example.org,p:+39 000 0000001,",
        "l:2,2024-03-04T11:00:00+00:00,f:7,Preventivo,fb,Bruno Finto,bruno@example.org,,"),
      .whatsApp(
        "+39 000 0000001",
        [
          Said("+39 000 0000001", "2024-03-14 09:00"), Said(owner, "2024-03-14 09:10"),
          Said("+39 000 0000001", "2024-03-14 09:20"),
        ]),
      .whatsApp("Bruno Finto", [Said("Bruno Finto", "2024-03-15 09:00"), Said(owner, "2024-03-15 09:10")]))
    try export.expect(
      """
      full_name, email, phone, messages, forms, first_interaction_at, last_interaction_at, origin,
      instr(person_key, 'ct_')
      """, of: view,
      [
        "Anna Finta|anna@example.org|+390000000001|2|1|2024-03-04T10:00:00.000Z|2024-03-14T09:20:00.000Z|lead_form|1",
        "Bruno Finto|None|None|1|0|2024-03-15T09:00:00.000Z|2024-03-15T09:00:00.000Z|conversation|0",
        "Bruno Finto|bruno@example.org|None|0|1|2024-03-04T11:00:00.000Z|2024-03-04T11:00:00.000Z|lead_form|1",
      ])
    try export.expect(
      "instr(channels, 'whatsapp') > 0, instr(channels, 'lead_form') > 0", of: view + " WHERE messages = 2",
      ["1|1"])
  }

  /// What somebody did anywhere is added up; we are nobody's lead, and whom we wrote to has done nothing.
  @Test func messagesCommentsAndReactions() throws {
    let album = try ZipBuilder.Item.photo(
      "2024-03-01 09:00", "Torta",
      comments: [
        Said("Anna Finta", "2024-03-02 09:00", "Bella"),
        Said(owner, "2024-03-02 10:00", "Grazie"),
      ])
    let heart = #","reactions":[{"reaction":"\u00e2\u009d\u00a4","actor":"Anna Finta"}]"#
    let export = try SmallExport(
      .facebook(
        .friends(["Anna Finta": "2019-03-04 09:00"]),
        .names(
          "connections/friends/removed_friends.json", "deleted_friends_v2",
          ["Bruno Finto": "2020-03-04 09:00"]),
        album,
        .conversation(
          "Anna Finta",
          [Said("Anna Finta", "2024-03-04 09:00"), Said(owner, "2024-03-04 09:10", "si", heart)]),
        .conversation(
          "Anna Finta, Bruno Finto",
          [Said("Anna Finta", "2024-03-05 09:00"), Said("Bruno Finto", "2024-03-05 09:01")]),
        .conversation("Carla Finta", [Said(owner, "2024-03-04 09:00")])))
    try export.expect(
      """
      full_name, messages, comments, reactions, forms, first_interaction_at, last_interaction_at, is_follower,
      origin
      """, of: view,
      [
        "Anna Finta|2|1|1|0|2024-03-02T09:00:00.000Z|2024-03-05T09:00:00.000Z|1|conversation",
        "Bruno Finto|1|0|0|0|2024-03-05T09:01:00.000Z|2024-03-05T09:01:00.000Z|0|conversation",
      ])
  }

  /// Deleted people are no leads; two of one name are two, and what only bears the name is nobody's.
  @Test func whoCannotBeTold() throws {
    let wall = try ZipBuilder.Item.photo(
      "2024-03-01 09:00", "Torta",
      comments: [
        Said("Luca Prova", "2024-03-02 09:00", "Bella")
      ])
    let export = try SmallExport(
      .facebook(
        wall, .conversation("Facebook user", [Said("Facebook user", "2024-03-04 09:00")]),
        .conversation("Luca Prova", id: 1, [Said("Luca Prova", "2024-03-04 09:00")]),
        .conversation("Luca Prova", id: 2, [Said("Luca Prova", "2024-03-04 10:00")])))
    try export.expect(
      "full_name, messages, comments, last_interaction_at", of: view,
      [
        "Luca Prova|1|0|2024-03-04T09:00:00.000Z", "Luca Prova|1|0|2024-03-04T10:00:00.000Z",
      ])
  }

  /// An account of Instagram that follows is known by its username, and a name alone is not joined to it.
  @Test func followersOfInstagram() throws {
    let export = try SmallExport(
      .instagram(
        .accounts("followers_1.json", "relationships_followers", ["anna.finta": "2020-03-04 09:00"]),
        .conversation(
          "Anna Finta", root: "your_instagram_activity", [Said("Anna Finta", "2024-03-04 09:00")])))
    try export.expect(
      "full_name, username, platforms, channels, messages, is_follower", of: view,
      [
        "Anna Finta|None|instagram|instagram_direct|1|0"
      ])
  }
}
