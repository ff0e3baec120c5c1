// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "portavia",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "PortaviaKit", targets: ["PortaviaKit"]),
    .executable(name: "portavia", targets: ["PortaviaCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.0.0"..<"5.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CAllocator"),
    .target(name: "PortaviaModel", swiftSettings: settings),
    // Not `System`: macOS has a module of that name.
    .target(name: "PortaviaSystem", path: "Sources/System", swiftSettings: settings),
    .target(
      name: "ArchiveReading", dependencies: ["PortaviaModel", "PortaviaSystem", "CZlib"],
      swiftSettings: settings),
    .target(
      name: "StructuredText", dependencies: ["PortaviaModel", "PortaviaSystem", "CLibXML2"],
      swiftSettings: settings),
    .target(
      name: "Import",
      dependencies: [
        "PortaviaModel", "PortaviaSystem", "ArchiveReading", "StructuredText",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "Platforms",
      dependencies: ["PortaviaModel", "PortaviaSystem", "ArchiveReading", "StructuredText", "Import"],
      swiftSettings: settings),
    .target(
      name: "Writers",
      dependencies: [
        "PortaviaModel", "PortaviaSystem", "CSQLite", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "Verification",
      dependencies: ["PortaviaModel", "StructuredText", "Import", "Writers"],
      swiftSettings: settings),
    .target(
      name: "PortaviaKit",
      dependencies: [
        "PortaviaModel", "PortaviaSystem", "ArchiveReading", "StructuredText", "Import", "Platforms",
        "Writers", "Verification",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "PortaviaCLI",
      dependencies: [
        "PortaviaKit", "PortaviaSystem", "CAllocator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(name: "TestSupport", dependencies: ["CZlib"], path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "PortaviaModelTests", dependencies: ["PortaviaModel", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "SystemTests", dependencies: ["PortaviaSystem", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ArchiveReadingTests", dependencies: ["ArchiveReading", "PortaviaModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "StructuredTextTests", dependencies: ["StructuredText", "PortaviaModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ImportTests",
      dependencies: ["Import", "StructuredText", "ArchiveReading", "PortaviaModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PlatformsTests",
      dependencies: [
        "Import", "Platforms", "StructuredText", "ArchiveReading", "PortaviaModel", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "WritersTests",
      dependencies: ["Writers", "PortaviaModel", "PortaviaSystem", "CSQLite", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "VerificationTests", dependencies: ["PortaviaKit", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "PortaviaKitTests", dependencies: ["PortaviaKit", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "SamplesTests",
      dependencies: ["PortaviaKit", "TestSupport", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .testTarget(
      name: "CLITests", dependencies: ["PortaviaCLI", "PortaviaKit", "PortaviaSystem", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
