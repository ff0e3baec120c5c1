import Foundation
import PortaviaKit
import Testing

@testable import PortaviaCLI

@Suite("The JSON envelope")
struct EnvelopeTests {
  private let envelope = Envelope(command: "export", status: .findings, language: .italian)

  /// Reads JSON with Python, strictly, and returns what an expression makes of it.
  private func python(_ expression: String, of json: String) throws -> String {
    let program = """
      import json, sys
      def pairs(members):
          names = [name for name, _ in members]
          assert len(names) == len(set(names)), names
          return dict(members)
      o = json.loads(sys.stdin.buffer.read().decode("utf-8"), object_pairs_hook=pairs)
      sys.stdout.reconfigure(encoding="utf-8")
      print((\(expression)))
      """
    let result = try Binary.run(
      URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-c", program],
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"], input: json)
    #expect(result.errors.isEmpty)
    return result.output.trimmingCharacters(in: .newlines)
  }

  @Test("An export as Python reads it")
  func export() throws {
    let json = envelope.text(of: Fixture.export)
    #expect(
      try python("list(o)", of: json)
        == "['portavia', 'command', 'status', 'output', 'dry_run', 'archives', 'tables', 'views', 'csv_presets', 'files', "
        + "'bytes', 'media', 'accounting', 'verdict', 'checks', 'findings']")
    #expect(try python("o['command'], o['status'], o['dry_run']", of: json) == "('export', 1, False)")
    #expect(try python("o['archives'][0]['owner']", of: json) == "Officina Però")
    #expect(try python("o['archives'][0]['last_record_at']", of: json) == "2024-11-22T12:00:00.123Z")
    #expect(try python("o['accounting']['records']['balanced']", of: json) == "True")
    #expect(try python("{t['name']: t['rows'] for t in o['tables']}['messages']", of: json) == "123456")
  }

  @Test("A finding has its seven members and the message in the language of stored text")
  func finding() throws {
    let json = envelope.text(of: Fixture.inspection)
    #expect(
      try python("list(o['findings'][0])", of: json)
        == "['severity', 'code', 'message', 'archive', 'entry', 'location', 'occurrences']")
    #expect(
      try python("o['findings'][3]['message']", of: json)
        == "La somma di controllo è 1a2b3c4d invece di 00000000.")
    #expect(try python("o['findings'][3]['entry'][-5:].encode()", of: json) == #"b'\x1b[31m'"#)
  }

  @Test("An error has code, message, remedy and location")
  func error() throws {
    let json = envelope.text(of: PortaviaError(.outputExists, location: "mydata"))
    #expect(try python("list(o['error'])", of: json) == "['code', 'message', 'remedy', 'location']")
    #expect(
      try python("o['error']['code'], o['error']['location']", of: json) == "('output.exists', 'mydata')")
  }

  @Test("Every scalar survives, and none that a terminal obeys stands as it is")
  func scalars() throws {
    var text = ""
    for value in [0...0x2FF, 0x2000...0x20FF, 0xFFF0...0xFFFF, 0x1F600...0x1F60F].joined() {
      if let scalar = Unicode.Scalar(UInt32(value)) { text.unicodeScalars.append(scalar) }
    }
    var inspection = Fixture.inspection
    inspection.archives[0].owner = text
    let json = envelope.text(of: inspection)
    let unsafe = json.unicodeScalars.filter { SafeText.escape(String($0)) != String($0) && $0 != "\n" }
    #expect(unsafe.isEmpty)
    let sum = text.unicodeScalars.reduce(0) { $0 + Int($1.value) }
    #expect(try python("sum(map(ord, o['archives'][0]['owner']))", of: json) == "\(sum)")
  }
}
