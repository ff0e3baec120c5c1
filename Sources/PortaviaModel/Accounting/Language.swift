/// A language that Portavia speaks to people in.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case italian = "it"
}
