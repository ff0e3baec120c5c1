import PortaviaKit

/// The result of `inspect --shape` for people.
struct ShapeText {
  let voice: Voice
  let style: Style

  func render(_ shape: DownloadShape) -> String {
    var text = voice.count(.shapeTitle, shape.inputs) + "\n"
    for kind in shape.files {
      let facts = voice.count(.filesOf, kind.files, voice.bytes(kind.bytes))
      text += "\n\(style.bold(SafeText.escape(kind.path)))  (\(facts))\n"
      for problem in kind.problems { text += "  \(problem.type): \(voice.number(problem.values))\n" }
      var table = TextTable([.left, .left])
      for field in kind.fields {
        let counts = field.counts.map { "\($0.type) \(voice.number($0.values))" }.joined(separator: ", ")
        table.append([SafeText.escape(field.path), counts])
      }
      text += table.render()
    }
    return text
  }
}
