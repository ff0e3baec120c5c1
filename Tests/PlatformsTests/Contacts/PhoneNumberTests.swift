import Testing

@testable import Import
@testable import Platforms

struct PhoneNumberTests {
  @Test(arguments: [
    ("+39 000 123 4567", "+390001234567"), ("+39-000-1234567", "+390001234567"),
    ("0039 000 1234567", "+390001234567"),
    ("(+39) 000.123.4567", "+390001234567"), ("+1 (555) 010-0000", "+15550100000"),
    ("'+390001234567", "+390001234567"),
    ("tel:+390001234567", "+390001234567"), ("\u{202A}+39\u{A0}000 1234567\u{202C}", "+390001234567"),
  ])
  func international(_ text: String, _ expected: String) { #expect(PhoneNumber.e164(text) == expected) }

  @Test(arguments: [
    "000 1234567", "3331234567", "390001234567", "+39 (0) 00 1234567", "+39000", "+0001234567",
    "+39 000 1234567 int. 5",
    "+1234567890123456", "++390001234567", "12+390001234567", "", "+", "(0039 000 1234567", "+39 ٠٠٠١٢٣٤٥٦٧",
    "1E+11",
  ])
  func notStated(_ text: String) { #expect(PhoneNumber.e164(text) == nil) }

  @Test func normalized() {
    #expect(PhoneNumber.normalized("000 123-4567") == "0001234567")
    #expect(PhoneNumber.normalized("0039 000 1234567") == "+390001234567")
    #expect(PhoneNumber.normalized("*123#") == "123")
    #expect(PhoneNumber.normalized("call me") == nil)
    #expect(PhoneNumber.normalized("--") == nil)
  }

  @Test func addresses() {
    #expect(EmailAddress.normalized(" Anna.Finta@Example.ORG ") == "anna.finta@example.org")
    for text in [
      "anna", "anna@", "@example.org", "a b@example.org", "a@b@example.org", "anna@example", "a@.org", "",
    ] {
      #expect(EmailAddress.normalized(text) == nil, "\(text)")
    }
  }
}
