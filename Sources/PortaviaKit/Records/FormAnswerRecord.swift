// Made from the schema; PORTAVIA_RECORD=1 makes it anew.

/// One answer of a submitted form: a row of `form_answers`.
public struct FormAnswerRecord: Sendable {
  /// The same row with its columns by name.
  public let record: Record

  init(_ record: Record) { self.record = record }

  /// The `id` of a row of `form_submissions` (`submission_id`).
  public var submissionID: Int { record.integer(0) ?? 0 }

  /// The column `position`.
  public var position: Int { record.integer(1) ?? 0 }

  /// The column `question`.
  public var question: String { record.string(2) ?? "" }

  /// The column `answer`.
  public var answer: String? { record.string(3) }
}
