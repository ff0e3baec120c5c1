import PortaviaModel

/// What a file is by its extension; nil when that says nothing.
package func fileType(of path: String) -> Word? {
  guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
  switch path[path.index(after: dot)...].lowercased() {
  case "jpg", "jpeg", "png", "webp", "heic", "heif", "bmp", "tif", "tiff", "avif": return .image
  case "gif": return .gif
  case "mp4", "mov", "m4v", "avi", "webm", "mkv", "3gp": return .video
  case "mp3", "m4a", "aac", "wav", "ogg", "opus", "amr", "oga": return .audio
  default: return nil
  }
}
