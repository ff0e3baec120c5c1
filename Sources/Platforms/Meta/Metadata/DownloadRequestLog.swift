import Import
import PortaviaModel
import StructuredText

/// The archive's own list of requests for downloads: `other_activity/your_information_download_requests.json`
/// (docs/formats/facebook.md#requests-and-the-start-page). Its records are read like any other of their
/// shape; here it is asked for the newest request.
enum DownloadRequestLog {
  static let pattern = PathPattern("your_information_download_requests.json")
  static let patterns = PathPattern.withPages([pattern.text])

  /// The newest request; nil when the file holds none.
  static func newest(_ session: ArchiveSession, file: Int) -> DownloadRequest? {
    var newest: DownloadRequest?
    surveyRecords(
      of: file, in: session, keys: LabelField.keys, layout: .elements, page: .general
    ) { tape, arena, _ in
      guard let request = request(tape, in: arena) else { return }
      let (age, best) = (request.moment ?? .min, newest?.moment ?? .min)
      if newest == nil || age > best { newest = request }
    }
    return newest
  }

  private static func request(_ tape: borrowing JSONTape, in arena: borrowing Arena) -> DownloadRequest? {
    guard var record = LabelRecord(tape) else { return nil }
    func seconds(_ time: EventTime?) -> Int64? { time?.milliseconds.map { $0 / 1000 } }
    func seconds(_ entry: LabelEntry?) -> Int64? { seconds(entry?.takeTime(tape)) }
    var request = DownloadRequest()
    request.requested = seconds(record.time)
    request.start = seconds(record.take(.startTime, tape, in: arena))
    request.end = seconds(record.take(.endTime, tape, in: arena))
    request.completed = seconds(record.take(.completionTime, tape, in: arena))
    let quality = record.take(.mediaQuality, tape, in: arena)?.takeText(tape, in: arena)
    request.mediaQuality = quality.flatMap { $0.isEmpty ? nil : arena.string($0) }
    if request.completed == nil {
      // Labels in a language that no dictionary has: what was completed after it was asked for is the completion, and a
      // range ends before.
      var times: [Int64] = []
      while let time = record.take(.time, tape, in: arena) {
        if let time = seconds(time) { times.append(time) }
      }
      let asked = request.requested ?? .max
      request.completed = times.filter { $0 >= asked }.min()
      let range = times.filter { $0 < asked }.sorted()
      if request.start == nil, request.end == nil, range.count == 2 {
        request.start = range[0]
        request.end = range[1]
      }
    }
    return request
  }
}

extension DownloadRequest {
  /// What places it among others.
  var moment: Int64? { completed ?? requested }
}
