import Import

/// Every platform that can be read. A new platform is one folder and one line here.
package enum KnownPlatforms {
  package static let all: [any Platform] = [
    InstagramPlatform(), ThreadsPlatform(), FacebookPlatform(), MessengerPlatform(), WhatsAppPlatform(),
    WhatsAppAccountPlatform(), MetaBusinessPlatform(),
  ]

  /// The product of a value of `archives.product`; nil for one that no platform builds.
  package static func product(_ id: String) -> Product? { byID[id] }

  private static let byID = Dictionary(
    all.flatMap(\.products).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
