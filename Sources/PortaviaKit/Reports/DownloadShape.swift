/// What downloads are built of, without anything personal: what a developer needs to support a new kind of
/// file.
///
/// Names and ids in paths and keys are masked: a number is `#`, and what is not a plain word is `…`. It holds
/// no values.
public struct DownloadShape: Sendable, Hashable {
  /// How many values of a type are in one place.
  public struct Count: Sendable, Hashable {
    /// `object`, `array`, `string`, `integer`, `decimal`, `boolean` or `null`.
    public var type: String
    /// Values of that type.
    public var values: Int

    package init(type: String, values: Int) {
      self.type = type
      self.values = values
    }
  }

  /// A place in the documents of one kind.
  public struct Field: Sendable, Hashable {
    /// Masked keys, `[]` for the elements of an array: `messages[].photos[].uri`.
    public var path: String
    /// The types that occur there.
    public var counts: [Count]

    package init(path: String, counts: [Count]) {
      self.path = path
      self.counts = counts
    }
  }

  /// The files with one masked path.
  public struct FileKind: Sendable, Hashable {
    /// The masked path.
    public var path: String
    /// Files with that masked path.
    public var files: Int
    /// Uncompressed bytes of all of them.
    public var bytes: Int
    /// Empty for what is not JSON.
    public var fields: [Field]
    /// Codes of what was wrong, with the number of files.
    public var problems: [Count]

    package init(path: String, files: Int, bytes: Int, fields: [Field] = [], problems: [Count] = []) {
      self.path = path
      self.files = files
      self.bytes = bytes
      self.fields = fields
      self.problems = problems
    }
  }

  /// How many zips and folders were looked into.
  public var inputs: Int
  /// In the order of their masked paths.
  public var files: [FileKind]

  package init(inputs: Int, files: [FileKind]) {
    self.inputs = inputs
    self.files = files
  }
}
