import Import

/// Every platform that can be read. A new platform is one folder and one line here.
package enum KnownPlatforms {
  package static let all: [any Platform] = [
    InstagramPlatform(), ThreadsPlatform(), FacebookPlatform(), MessengerPlatform(), WhatsAppPlatform(),
    WhatsAppAccountPlatform(), MetaBusinessPlatform(),
  ]
}
