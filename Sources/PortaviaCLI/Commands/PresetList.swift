import ArgumentParser
import PortaviaKit

/// One or more CSV presets, separated by commas: `excel-it,sheets`.
struct PresetList: ExpressibleByArgument {
  let presets: [CSVPresets.Preset]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let presets = names.compactMap { CSVPresets.Preset(rawValue: String($0)) }
    guard presets.count == names.count else { return nil }
    self.presets = presets
  }

  static var allValueStrings: [String] { CSVPresets.Preset.allCases.map(\.rawValue) }
}
