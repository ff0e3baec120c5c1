/// What a platform remembers while a download is read: a type of the platform's own, which nobody else looks at.
package protocol Note: AnyObject { init() }

/// One note of each type, made when it is asked for first.
package struct TypedNotes {
  private var notes: [ObjectIdentifier: any Note] = [:]

  package init() {}

  package mutating func note<Own: Note>(_ type: Own.Type) -> Own {
    if let known = notes[ObjectIdentifier(type)] as? Own { return known }
    let note = Own()
    notes[ObjectIdentifier(type)] = note
    return note
  }
}
