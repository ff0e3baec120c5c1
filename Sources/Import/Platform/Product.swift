import PortaviaModel

/// A kind of download that a platform builds: what it is called, what it holds, and what is known of it beforehand.
///
/// A product is a constant of its platform. Whoever needs to know something about downloads of one kind asks the
/// product, not its name.
package struct Product: Sendable {
  /// What downloads of a product are for.
  package enum Contents: Sendable {
    /// Everything about an account, in folders, asked for at one place.
    case account
    /// The conversations that are encrypted end to end, which no download of the account has.
    case encryptedConversations
    /// One conversation.
    case conversation
    /// What the platform knows of an account, without its messages.
    case accountReport
    /// Answers to lead forms.
    case leads
    /// Numbers of posts and accounts.
    case insights
  }

  /// How the texts of JSON files are encoded.
  package enum TextEncoding: Sendable {
    case utf8
    /// Each byte of the UTF-8 text is written as a character of its own; see `Mojibake`.
    case utf8AsLatin1

    package var isRepaired: Bool { self == .utf8AsLatin1 }
  }

  /// The value of `archives.product`.
  package let id: String
  package let contents: Contents
  /// Of the account that its downloads are of: a person or a Page.
  package var ownerKind = Word.person
  package var textEncoding = TextEncoding.utf8
  /// Beginnings of key paths, with the final `.`, below which the keys are labels in the language of the account.
  package var labelledMembers: [String] = []
  /// ``id`` of the product that holds the encrypted conversations of the same account.
  package var encryptedPart: String?
  /// Whether its lists of followers are left out now and then.
  package var mayLackFollowers = false
  /// What to do about files that records refer to and that are not here; nil where another part may have them.
  package var missingMediaRemedy: Wording?
  /// What no download of it ever holds, in the order in which it is told.
  package var limits: [Wording] = []

  package init(_ id: String, _ contents: Contents, _ change: (inout Product) -> Void = { _ in }) {
    self.id = id
    self.contents = contents
    change(&self)
  }
}

extension Product: Equatable {
  package static func == (a: Product, b: Product) -> Bool { a.id == b.id }
}

extension Product {
  /// The limits of several products, each once and before what follows it in its own list.
  package static func limits(of products: [Product]) -> [Wording] {
    var merged: [Wording] = []
    for product in products {
      var place = merged.endIndex
      for limit in product.limits.reversed() {
        if let known = merged.firstIndex(of: limit) {
          place = known
        } else {
          merged.insert(limit, at: place)
        }
      }
    }
    return merged
  }
}
