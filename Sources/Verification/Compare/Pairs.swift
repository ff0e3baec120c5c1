/// Which rows of one key belong together: those with equal content first, then the rest in their order.
struct Pairs {
  private(set) var equal: [(SortedRows.Row, SortedRows.Row)] = []
  private(set) var changed: [(SortedRows.Row, SortedRows.Row)] = []
  private(set) var onlyOld: ArraySlice<SortedRows.Row> = []
  private(set) var onlyNew: ArraySlice<SortedRows.Row> = []

  /// - Parameters: both in the order of their content. O(n).
  init(_ old: [SortedRows.Row], _ new: [SortedRows.Row]) {
    if old.isEmpty || new.isEmpty {
      onlyOld = old[...]
      onlyNew = new[...]
      return
    }
    var restOld: [SortedRows.Row] = []
    var restNew: [SortedRows.Row] = []
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      if old[i].content == new[j].content {
        equal.append((old[i], new[j]))
        i += 1
        j += 1
      } else if old[i].content.lexicographicallyPrecedes(new[j].content) {
        restOld.append(old[i])
        i += 1
      } else {
        restNew.append(new[j])
        j += 1
      }
    }
    restOld += old[i...]
    restNew += new[j...]
    let both = min(restOld.count, restNew.count)
    changed = Array(zip(restOld[..<both], restNew[..<both]))
    onlyOld = restOld[both...]
    onlyNew = restNew[both...]
  }
}
