import StructuredText
import Testing

@testable import Platforms

/// A key has the number under which the reader finds it, and the number leads back to the key.
struct KnownKeyTests {
  private func expectNumbers<Key: KnownKey & Equatable>(of type: Key.Type, in keys: KeySet) {
    for (place, key) in Key.allCases.enumerated() {
      #expect(key.position == place)
      #expect(key.field == keys.index(of: key.rawValue), "\(key)")
      #expect(String(decoding: keys.name(key.field), as: UTF8.self) == key.rawValue)
    }
  }

  @Test func keysAndNumbersAgree() {
    expectNumbers(of: MessageField.self, in: MessageField.encryptedKeys)
    expectNumbers(of: ActivityField.self, in: ActivityField.keys)
    expectNumbers(of: ActivityField.self, in: PostField.keys)
    expectNumbers(of: LabelField.self, in: LabelField.keys)
    expectNumbers(of: LabelField.self, in: ActivityColumns.keys)
    expectNumbers(of: PostField.self, in: PostField.keys)
    expectNumbers(of: FlatMessageField.self, in: FlatMessageField.keys)
  }

  @Test func numbersLeadBack() {
    #expect(MessageField(field: MessageField.encryptedKeys.index(of: "sender_name")) == .senderName)
    #expect(MessageField(field: MessageField.encryptedKeys.index(of: "senderName")) == .encryptedSenderName)
    #expect(ActivityField(field: PostField.keys.index(of: "focal_length")) == .focalLength)
    #expect(ActivityField(field: PostField.keys.index(of: "fbid")) == nil)
    #expect(MessageField(field: KeySet.unknown) == nil)
  }

  @Test func onlyEncryptedDownloadsHaveTheirKeys() {
    #expect(MessageField.keys.index(of: "senderName") == KeySet.unknown)
    #expect(MessageField.keys.index(of: "sender_name") == MessageField.senderName.field)
  }
}
