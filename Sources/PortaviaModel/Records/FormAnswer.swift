/// One answer of a filled form: a row of `form_answers`.
package struct FormAnswer {
  package var submission: Int64 = 0
  /// 1-based.
  package var position: Int64 = 0
  package var question: Text = .null
  package var answer: Text = .null

  package init() {}

  package func append(to batch: Batch) {
    batch.appendRow(.formAnswers) { row in
      row.integer(submission)
      row.integer(position)
      row.text(question)
      row.text(answer)
    }
  }
}
