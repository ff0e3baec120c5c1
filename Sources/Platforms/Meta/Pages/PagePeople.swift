import Import
import PortaviaModel
import StructuredText

/// Who takes part in a conversation, as far as the beginning of a page in HTML tells.
enum PagePeople {
  private static let limit = 200

  static func names(_ plan: DownloadPlan, file: Int) -> [String] {
    var names: [String] = []
    var line: String?
    PageSample.forEachBlock(plan, file: file, limit: limit, split: PageBlock.feed) { block, tape, _ in
      if block.time == nil, block.heading == nil || block.body.isEmpty {
        line = line ?? tape.string(of: block.root)
      } else if let heading = block.heading {
        let name = tape.string(of: heading)
        if !name.isEmpty, !names.contains(name) { names.append(name) }
      }
    }
    if let line, let listed = ParticipantsLine.names(line, isName: { names.contains(String($0)) }),
      listed.count > 1
    {
      names = listed + names.filter { !listed.contains($0) }
    }
    return names
  }
}
