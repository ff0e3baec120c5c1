import Foundation

/// Programs of others that look at an export, where they are installed: `make python` and the system bring them.
enum OtherTools {
  static let bagit = existing([Sample.root + "/.build-python/bin/bagit.py"])
  static let frictionless = existing([Sample.root + "/.build-python/bin/frictionless"])
  static let sha256sum = existing(["/usr/bin/sha256sum", "/opt/homebrew/bin/sha256sum"])

  private static func existing(_ paths: [String]) -> String? {
    paths.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
