// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "embedding",
  platforms: [.macOS(.v14)],
  dependencies: [
    // In a package of your own: .package(url: "…", from: "…")
    .package(name: "portavia", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "embedding", dependencies: [.product(name: "PortaviaKit", package: "portavia")])
  ],
  swiftLanguageModes: [.v6]
)
