/// The version of Portavia, as in `export_info.tool_version`.
public enum PortaviaVersion {
  /// Semantic version, e.g. `1.2.0`.
  public static let current = "0.1.0"
}
