import CLibXML2
import PortaviaModel

/// libxml2's push parser for HTML, whose events go to a ``HTMLTreeBuilder``.
final class HTMLPushParser {
  private let parser: htmlParserCtxtPtr?
  private let builder: HTMLTreeBuilder

  private static let initialised: Void = xmlInitParser()

  init(_ builder: HTMLTreeBuilder) {
    Self.initialised
    self.builder = builder
    parser = portavia_html_create(
      Unmanaged.passUnretained(builder).toOpaque(),
      { context, name, attributes in
        guard let context, let name else { return }
        Unmanaged<HTMLTreeBuilder>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.start(name, attributes) }
      },
      { context, name in
        guard let context, let name else { return }
        Unmanaged<HTMLTreeBuilder>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.end(name) }
      },
      { context, text, length in
        guard let context, let text, length > 0 else { return }
        Unmanaged<HTMLTreeBuilder>.fromOpaque(context)._withUnsafeGuaranteedRef {
          $0.text(UnsafeBufferPointer(start: text, count: Int(length)))
        }
      },
      { context, error in
        guard let context else { return }
        Unmanaged<HTMLTreeBuilder>.fromOpaque(context)._withUnsafeGuaranteedRef {
          $0.error(level: portavia_error_level(error), code: portavia_error_code(error))
        }
      })
    builder.parser = parser
  }

  deinit {
    builder.parser = nil
    if let parser {
      // A tree is never built, but a document type may be.
      if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
      parser.pointee.myDoc = nil
      htmlFreeParserCtxt(parser)
    }
  }

  /// Whether there was memory for it.
  var isUsable: Bool { parser != nil }

  /// Bytes that the parser has gone past.
  var position: Int { parser.map { Int(portavia_html_position($0)) } ?? 0 }

  var isStopped: Bool { parser.map { portavia_html_is_stopped($0) != 0 } ?? true }

  func feed(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
    guard let parser else { return }
    bytes.withMemoryRebound(to: CChar.self) { chars in
      _ = htmlParseChunk(parser, chars.baseAddress, Int32(clamping: chars.count), isLast ? 1 : 0)
    }
  }
}
