import PortaviaModel

/// Which kind of file becomes what: `docs/coverage.md`, made from the rules of every platform.
package enum Coverage {
  package static func markdown(_ platforms: [any Platform]) -> String {
    var text = """
      # Coverage: which file becomes what

      Generated from the rules in `Sources/Platforms`; a test keeps it true.

      A path is matched at its end, whatever folders stand before it, in lower case and with `_` for every \
      apostrophe. `*` is any folder or name, `#` a number. The first rule that fits reads the file. What no rule \
      knows is copied to `data/unrecognised`, pictures and other media to `data/media`, and what the scope \
      `business` leaves out is listed in `source_files`.

      """
    for platform in platforms {
      text += "\n## \(platform.title)\n\n| files | what they hold | tables | rule |\n|---|---|---|---|\n"
      for rule in platform.rules {
        let files = rule.patterns.map { "`\($0.text)`" }.joined(separator: "<br>")
        let tables = rule.tables.map { "`\($0.name)`" }.joined(separator: ", ")
        text += "| \(files) | \(rule.category) | \(tables) | `\(rule.name)` |\n"
      }
    }
    return text
  }
}
