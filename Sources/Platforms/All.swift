/// Every platform that can be read. A new platform is one folder and one line here.
enum Registry {
  static let platforms: [any Platform] = [
    InstagramPlatform(), ThreadsPlatform(), FacebookPlatform(), MessengerPlatform(), WhatsAppPlatform(),
    WhatsAppAccountPlatform(), MetaBusinessPlatform(),
  ]
}
