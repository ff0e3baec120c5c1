import StructuredText

/// Invented documents of the shapes that Meta's files have.
enum Documents {
  static let thread = """
    {
      "participants": [ { "name": "Giulia Prova" }, { "name": "Bar Aurora" } ],
      "messages": [
        {
          "sender_name": "Bar Aurora",
          "timestamp_ms": 1700000000123,
          "content": "Perch\\u00c3\\u00a9 no? \\u00f0\\u009f\\u0098\\u00ae \\"s\\u00c3\\u00ac\\"",
          "is_geoblocked_for_viewer": false
        },
        {
          "sender_name": "Giulia Prova",
          "timestamp_ms": 1700000000122,
          "photos": [
            { "uri": "a/b.jpg", "creation_timestamp": 1700000000 },
            { "uri": "a/c.jpg", "creation_timestamp": 0 }
          ],
          "reactions": [ { "reaction": "\\u00e2\\u009d\\u00a4", "actor": "Bar Aurora" } ]
        },
        {
          "sender_name": "Bar Aurora",
          "timestamp_ms": 1699999999000,
          "share": { "link": "https://example.org/?a=1&b=[2]", "share_text": "{\\n}" },
          "content": "x\\\\"
        },
        {
          "sender_name": "Bar Aurora",
          "timestamp_ms": 1699999998000,
          "content": "ultimo"
        }
      ],
      "title": "Giulia Prova",
      "magic_words": [],
      "joinable_mode": { "mode": 1, "link": "" }
    }
    """

  /// The same without any blank between tokens.
  static let compactThread = compact(thread)

  static let friends = """
    {"friends_v2":[{"name":"Anna Esempio","timestamp":1718000000},{"name":"Ugo \\u00c3\\u0088","timestamp":0}]}
    """

  static let labels = """
    [
      {
        "timestamp": 1718000000,
        "media": [],
        "label_values": [
          { "label": "URL", "value": "https://example.org/", "href": "https://example.org/" },
          { "label": "Names", "vec": [ { "value": "a" }, { "value": "b" } ] },
          { "label": "Place", "dict": [ { "label": "Address", "value": "Via Roma 1" } ] }
        ],
        "fbid": "17900000000000000"
      },
      { "label_values": [ ], "timestamp": -5, "fbid": "2" },
      { "fbid": "3" }
    ]
    """

  static let nested = """
    {"event_responses_v2":{"events_joined":[{"name":"Fiera","start_timestamp":1},{"name":"Sagra"}],"other":{"a":[1.50e+2,null,true]}}}
    """

  /// Each with the layout that its rule would ask for.
  static let all: [(text: String, layout: RecordLayout)] = [
    (thread, RecordLayout(["messages"])),
    (compactThread, RecordLayout(["messages"])),
    (friends, RecordLayout(["friends"])),
    (labels, .elements),
    (labels, .whole),
    (nested, RecordLayout(paths: [["event_responses", "events_joined"]])),
    ("{\"profile_v2\":{\"name\":{\"full_name\":\"Anna\"}}, \"x\" : 12}", RecordLayout(["profile"])),
    ("[\"a\", 12, null , [ ], {}, -0.5e3]", .elements),
  ]

  static func compact(_ text: String) -> String {
    var result = ""
    var inString = false
    var isEscaped = false
    for character in text {
      if inString {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          inString = false
        }
      } else if character == "\"" {
        inString = true
      } else if character.isWhitespace {
        continue
      }
      result.append(character)
    }
    return result
  }
}
