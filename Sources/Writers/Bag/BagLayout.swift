/// The names of the files that make a folder a bag (RFC 8493 section 2).
package enum BagLayout {
  package static let declaration = "bagit.txt"
  package static let info = "bag-info.txt"
  package static let manifest = "manifest-sha256.txt"
  package static let tagManifest = "tagmanifest-sha256.txt"
  package static let payload = "data/"
}
