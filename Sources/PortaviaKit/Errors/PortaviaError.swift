/// Why an export or an inspection could not be carried out.
///
/// An error ends the whole run. What is merely odd in an archive is a ``Finding`` and never an error.
///
/// ```swift
/// do {
///   let report = try Exporter().export(["facebook.zip"], to: "mydata")
///   print(report.tables)
/// } catch {
///   print(error.message(in: .italian))
///   if error.code == .outputExists { … }
/// }
/// ```
public struct PortaviaError: Error, Sendable {
  /// What kind of failure it is. New codes may be added: treat an unknown one as a failure.
  public var code: Code
  /// What fills the `{0}`, `{1}` … of the sentence: sizes and option values, never personal content.
  public var details: [String]
  /// The file or folder that it concerns, as the caller named it.
  public var location: String?
  /// The error underneath, e.g. of the operating system.
  public var cause: (any Error)?

  /// Makes an error, e.g. for a test of an interface.
  public init(
    _ code: Code, details: [String] = [], location: String? = nil, cause: (any Error)? = nil
  ) {
    self.code = code
    self.details = details
    self.location = location
    self.cause = cause
  }

  /// What went wrong, in one sentence, without the location.
  public func message(in language: Language = .english) -> String {
    Sentence.fill(code.message[language], with: values(in: language))
  }

  /// What to do about it, in one sentence; empty when there is nothing to advise.
  public func remedy(in language: Language = .english) -> String {
    Sentence.fill(code.remedy[language], with: values(in: language))
  }

  private func values(in language: Language) -> [String] {
    guard code.detailsAreBytes else { return details }
    return details.map { detail in Int(detail).map { Quantity.bytes($0, in: language) } ?? detail }
  }
}

extension PortaviaError: CustomStringConvertible {
  /// Everything in English on one line, for logs: `[output.exists] mydata: The folder … (cause)`.
  public var description: String {
    var text = "[\(code.id)] "
    if let location { text += "\(location): " }
    text += message()
    if !remedy().isEmpty { text += " \(remedy())" }
    if let cause { text += " (\(cause))" }
    return text
  }
}
