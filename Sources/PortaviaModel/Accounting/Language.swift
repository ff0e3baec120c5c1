/// A language of sentences for people.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case italian = "it"
}
