import PortaviaModel
import TestSupport
import Testing

/// Albums, loose photos and videos: media without a post (docs/formats/facebook.md#posts-and-media;
/// docs/rules.md#posts-comments-media).
struct AlbumTests {
  private func read(_ files: [(String, String)]) throws -> Reading {
    var zip = ZipBuilder([Sample.profilePath: Sample.profile])
    zip.items += files.map { ZipBuilder.Item($0.0, $0.1) }
    let reading = try Reading(zips: ["facebook-nora-2024-05-01-AbCdEf12.zip": zip])
    reading.expectBalanced()
    return reading
  }

  private func media(_ reading: Reading, _ end: String) throws -> Row {
    try #require(reading.rows(.media).first { $0["archive_path"].string?.hasSuffix(end) == true })
  }

  @Test(
    arguments: ["", "your_activity_across_facebook/", "your_facebook_activity/"],
    ["posts", "photos_and_videos"])
  func albums(_ root: String, _ folder: String) throws {
    let uri = "\(root)\(folder)/Estate_1/2.jpg"
    let reading = try read([
      (uri, "JPEG"),
      (
        "\(root)\(folder)/album/0.json",
        #"{"photos":[{"uri":"\#(uri)","creation_timestamp":1600000000,"media_metadata":{"photo_metadata":{"camera_make":"X","iso_speed":100,"latitude":45.5,"longitude":9.25,"upload_ip":"192.0.2.1"}},"description":"Al mare"},"#
          + #"{"uri":"\#(folder)/Estate_1/3.jpg"}],"cover_photo":{"uri":"\#(uri)"},"#
          + #""last_modified_timestamp":1600000900,"description":"Due settimane","name":"Estate 2020"}"#
      ),
    ])
    let photo = try media(reading, "2.jpg")
    #expect(photo["status"] == "present")
    #expect(photo["title"] == "Estate 2020")
    #expect(photo["description"] == "Al mare")
    #expect(photo["created_at"] == "2020-09-13T12:26:40.000Z")
    #expect(photo["latitude"] == 45.5)
    let extra = try #require(photo["extra"].string)
    #expect(extra.contains(#""iso_speed":100"#) && !extra.contains("192.0.2.1"))
    #expect(try media(reading, "3.jpg")["status"] == "missing")
    #expect(try media(reading, "3.jpg")["title"] == "Estate 2020")
    #expect(reading.rows(.media).count == 2)
    #expect(reading.rows(.attachments).isEmpty && reading.rows(.posts).isEmpty)
    let album = try #require(reading.rows(.activities).first)
    #expect(album["type"] == "album")
    #expect(album["category"].string == folder)
    #expect(album["title"] == "Estate 2020")
    #expect(album["text"] == "Due settimane")
    #expect(album["created_at"] == "2020-09-13T12:41:40.000Z")
    #expect(album["extra"].string == #"{"cover_photo":{"uri":"\#(uri)"}}"#)
    #expect(reading.file("0.json")?["records_read"] == 2)
    #expect(!reading.codes.contains("record.unknown-key"))
  }

  @Test func aPhotoOfTwoAlbumsKeepsBothNames() throws {
    let photo = #"{"uri":"posts/media/a/1.jpg","title":"Foto del diario"}"#
    let reading = try read([
      ("posts/media/a/1.jpg", "JPEG"),
      ("posts/album/0.json", #"{"name":"Estate","photos":[\#(photo)]}"#),
      (
        "posts/album/1.json",
        #"{"name":"Inverno","photos":[{"uri":"posts/media/a/1.jpg","description":"neve"}]}"#
      ),
    ])
    let row = try media(reading, "1.jpg")
    #expect(row["title"] == "Foto del diario")
    #expect(row["description"] == "neve")
    #expect(row["extra"] == #"{"album":"Estate"}"#)
    #expect(reading.rows(.activities).map { $0["title"] } == ["Estate", "Inverno"])
    #expect(reading.file("1.json")?["records_merged"] == 1)
    // The other version stays as it is.
    #expect(reading.rows(.rawRecords).count == 1)
  }

  @Test func unknownMembersAndBrokenPhotosStay() throws {
    let reading = try read([
      (
        "posts/album/0.json",
        #"{"name":"Estate","novel":{"a":1},"photos":[{"uri":""},7,{"uri":"https://cdn.example/1.jpg"}],"comments":[{"timestamp":1600000000,"comment":"Bello","author":"Luca Prova"}]}"#
      )
    ])
    #expect(
      reading.rows(.rawRecords).compactMap { $0["raw"].bytes.map { String(decoding: $0, as: UTF8.self) } }
        .contains { $0.contains(#""a":1"#) })
    #expect(reading.rows(.rawRecords).count == 3)
    #expect(reading.rows(.media).map { $0["status"] } == ["remote_only"])
    let comment = try #require(reading.rows(.comments).first)
    #expect(comment["target_label"] == "Estate")
    #expect(reading.name(comment["author_account_id"]) == "Luca Prova")
  }

  @Test func anEmptyAlbum() throws {
    let reading = try read([
      ("posts/album/3.json", #"{"name":"Vuoto","photos":[],"last_modified_timestamp":0}"#)
    ])
    #expect(reading.rows(.activities).map { $0["title"] } == ["Vuoto"])
    #expect(reading.isClean)
  }

  @Test(arguments: [
    ("posts/your_uncategorized_photos.json", "other_photos"),
    ("your_facebook_activity/posts/your_uncategorized_photos.json", "other_photos_v2"),
    ("photos_and_videos/your_videos.json", "videos"), ("posts/your_videos.json", "videos_v2"),
    ("this_profile's_activity_across_facebook/posts/videos.json", "videos_v2"),
  ])
  func looseMedia(_ path: String, _ key: String) throws {
    let one =
      #"{"uri":"posts/media/videos/1.mp4","creation_timestamp":1600000000,"title":"Il bar","description":"Un giro","dubbing_info":[],"media_variants":[],"#
      + #""media_metadata":{"video_metadata":{"exif_data":[{"upload_ip":"192.0.2.1","upload_timestamp":0}]}},"thumbnail":{"uri":"posts/media/videos/1_t.jpg"}}"#
    for text in [#"{"\#(key)":[\#(one)]}"#, #"{"\#(key)":\#(one)}"#, "[\(one)]", one] {
      let reading = try read([("posts/media/videos/1.mp4", "MP4"), (path, text)])
      let row = try media(reading, "1.mp4")
      #expect(row["title"] == "Il bar")
      #expect(row["description"] == "Un giro")
      #expect(row["type"] == "video")
      #expect(row["extra"].string?.contains(#""thumbnail":"posts/media/videos/1_t.jpg""#) == true)
      #expect(try media(reading, "1_t.jpg")["status"] == "missing")
      #expect(reading.rows(.posts).isEmpty)
      #expect(!reading.codes.contains("record.unknown-key"))
      // The file is there with a row of its own: that the list names it is a further place.
      #expect(reading.rows(.recordSources).map { $0["record_table"] } == ["media"])
    }
  }

  /// On Pages a list of videos was seen with activity records.
  @Test func videosThatArePosts() throws {
    let reading = try read([
      (
        "this_profile's_activity_across_facebook/posts/videos.json",
        #"{"videos_v2":[{"timestamp":1600000000,"title":"Il bar.","attachments":[{"data":[{"media":{"uri":"posts/media/videos/1.mp4"}}]}]}]}"#
      )
    ])
    #expect(reading.rows(.posts).map { $0["type"] } == ["video"])
    #expect(reading.rows(.attachments).count == 1)
  }

  /// What a post says of a file otherwise than its album is not lost.
  @Test func differingWordsOfAPostStay() throws {
    let reading = try read([
      ("posts/media/a/1.jpg", "JPEG"),
      (
        "posts/album/0.json",
        #"{"name":"Estate","photos":[{"uri":"posts/media/a/1.jpg","description":"Al mare","creation_timestamp":1600000000}]}"#
      ),
      (
        "posts/your_posts_1.json",
        #"[{"timestamp":1600000000,"attachments":[{"data":[{"media":{"uri":"posts/media/a/1.jpg","title":"Estate","description":"In montagna","creation_timestamp":1600000001}}]}]}]"#
      ),
    ])
    #expect(
      reading.rows(.attachments)[0]["extra"]
        == #"{"description":"In montagna","creation_timestamp":1600000001}"#)
  }
}
