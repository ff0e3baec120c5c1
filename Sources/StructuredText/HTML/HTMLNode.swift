import PortaviaModel

/// An element or a run of text of a record, in document order.
package struct HTMLNode: Sendable {
  /// nil for text.
  package var tag: HTMLTag?
  /// Position of the element that it is in; −1 for the root of a record.
  package var parent: Int32
  /// Position behind its last descendant.
  package var end: Int32
  /// Of a run of text.
  package var text: Text
  var firstAttribute: UInt32
  var attributeCount: UInt16
  /// Whether a rule has used it: the text of a run, the address of an element.
  package internal(set) var isClaimed = false
}

/// The attributes that are kept of an element.
package enum HTMLAttribute: UInt8, Sendable, CaseIterable {
  case `class`, href, src, role, datetime, colspan, alt, title

  /// From a name that ends with NUL, lower case.
  @inline(__always)
  init?(_ name: UnsafePointer<UInt8>) {
    // The letters of each name as a number: this is asked for every attribute of a page.
    switch HTMLTag(name).code {
    case 0x63_6C61_7373: self = .class
    case 0x6872_6566: self = .href
    case 0x73_7263: self = .src
    case 0x726F_6C65: self = .role
    case 0x6461_7465_7469_6D65: self = .datetime
    case 0x63_6F6C_7370_616E: self = .colspan
    case 0x61_6C74: self = .alt
    case 0x74_6974_6C65: self = .title
    default: return nil
    }
  }
}
