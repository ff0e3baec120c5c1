import Import

/// What the entry of a `label_values` record is about, whatever the language of the account.
///
/// A label that stands in no line costs no more than a column: its entry stays in `extra`.
enum LabelConcept: CaseIterable, Sendable {
  case name, address, reaction, message, target, media, place, coordinates
  case time, startTime, endTime, completionTime, mediaQuality, timeZone, language

  /// Concept, what kind of name (`ent_field_name`, or the language of a label), the name.
  ///
  /// English labels as reported by readers of real archives (docs/formats/facebook.md#label-record); the
  /// others are what Meta calls the same thing elsewhere in that language.
  private static let lines: [(LabelConcept, StaticString, String)] = [
    (.name, "en", "Name"), (.name, "it", "Nome"), (.name, "fr", "Nom"), (.name, "de", "Name"),
    (.name, "es", "Nombre"), (.name, "pt", "Nome"),
    (.address, "en", "URL"), (.address, "en", "Link"), (.address, "it", "Indirizzo web"),
    (.reaction, "en", "Reaction"), (.reaction, "it", "Reazione"), (.reaction, "fr", "Réaction"),
    (.reaction, "de", "Reaktion"), (.reaction, "es", "Reacción"), (.reaction, "pt", "Reação"),
    (.message, "en", "Message"), (.message, "it", "Messaggio"), (.message, "de", "Nachricht"),
    (.message, "es", "Mensaje"), (.message, "pt", "Mensagem"),
    (.target, "en", "Target"), (.target, "it", "Destinazione"), (.target, "it", "Destinatario"),
    (.target, "fr", "Cible"), (.target, "de", "Ziel"), (.target, "es", "Destino"), (.target, "pt", "Destino"),
    (.media, "en", "Media"), (.media, "it", "Contenuti multimediali"), (.media, "fr", "Médias"),
    (.media, "de", "Medien"), (.media, "es", "Contenido multimedia"),
    (.place, "en", "Place name"), (.place, "en", "Place"), (.place, "it", "Nome del luogo"),
    (.place, "it", "Luogo"), (.place, "fr", "Lieu"), (.place, "de", "Ort"), (.place, "es", "Lugar"),
    (.coordinates, "en", "Coordinates"), (.coordinates, "it", "Coordinate"),
    (.coordinates, "fr", "Coordonnées"), (.coordinates, "de", "Koordinaten"),
    (.coordinates, "es", "Coordenadas"),
    (.time, "en", "Time"), (.time, "en", "Visit time"), (.time, "en", "Creation time"), (.time, "it", "Ora"),
    (.time, "it", "Ora della visita"), (.time, "it", "Ora di creazione"),
    (.startTime, "en", "Start date"), (.startTime, "en", "Start time"), (.startTime, "it", "Data di inizio"),
    (.startTime, "it", "Ora di inizio"), (.startTime, "de", "Startdatum"),
    (.startTime, "fr", "Date de début"), (.startTime, "es", "Fecha de inicio"),
    (.endTime, "en", "End date"), (.endTime, "en", "End time"), (.endTime, "it", "Data di fine"),
    (.endTime, "it", "Ora di fine"), (.endTime, "de", "Enddatum"), (.endTime, "fr", "Date de fin"),
    (.endTime, "es", "Fecha de finalización"),
    (.completionTime, "en", "Request completion time"),
    (.completionTime, "it", "Ora di completamento della richiesta"),
    (.mediaQuality, "en", "Media quality"), (.mediaQuality, "it", "Qualità dei contenuti multimediali"),
    (.timeZone, "en", "Timezone"), (.timeZone, "en", "Time zone"), (.timeZone, "it", "Fuso orario"),
    (.timeZone, "fr", "Fuseau horaire"), (.timeZone, "de", "Zeitzone"), (.timeZone, "es", "Zona horaria"),
    (.language, "en", "Language"), (.language, "it", "Lingua"), (.language, "fr", "Langue"),
    (.language, "de", "Sprache"), (.language, "es", "Idioma"),
  ]

  private static let names: [LabelConcept: Set<String>] = lines.reduce(into: [:]) { names, line in
    names[line.0, default: []].insert(line.2.lowercased())
  }

  /// Whether a label or an `ent_field_name` says this, in any letter case.
  func isNamed(_ name: String) -> Bool { Self.names[self]?.contains(name.lowercased()) ?? false }
}
