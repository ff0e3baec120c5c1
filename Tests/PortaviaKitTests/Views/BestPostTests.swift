import TestSupport
import Testing

/// `best_posts`: our own posts with the response to them.
@Suite(.enabled(if: Python.executable != nil, "needs python3"))
struct BestPostTests {
  private let view = "best_posts"

  /// Without numbers of the platform, what others wrote under the pictures is counted.
  @Test func commentsAreCounted() throws {
    let photo = try ZipBuilder.Item.photo(
      "2024-03-04 09:00", "Torta",
      comments: [
        Said("Anna Finta", "2024-03-04 10:00", "Bella"), Said("Bruno Finto", "2024-03-04 11:00", "Quanto?"),
        Said("Anna Finta", "2024-03-04 12:00", "Bella"),
      ])
    let text = ZipBuilder.Item(
      "your_facebook_activity/posts/your_posts_2.json",
      #"[{"timestamp":\#(try seconds("2024-03-05 09:00")),"data":[{"post":"Chiusi lunedi"}]}]"#)
    // What others wrote on our wall is theirs.
    let wall = ZipBuilder.Item(
      "your_facebook_activity/posts/other_people_s_posts_to_your_timeline.json",
      """
      {"wall_posts_sent_to_you":[{"timestamp":\(try seconds("2024-03-06 09:00")),
        "title":"Anna Finta ha scritto sul diario di Nora Pero.","data":[{"post":"Auguri"}]}]}
      """)
    let export = try SmallExport(.facebook(photo, text, wall))
    try export.expect("text", of: "posts", ["Auguri", "Chiusi lunedi", "Torta"])
    try export.expect(
      "platform, type, published_at, text, reactions, comments, shares, views", of: view,
      [
        "facebook|photo|2024-03-04T09:00:00.000Z|Torta|0|3|None|None",
        "facebook|post|2024-03-05T09:00:00.000Z|Chiusi lunedi|0|0|None|None",
      ])
  }

  /// What the platform counts is what counts; a dash is no number, a zero is one.
  @Test func numbersOfThePlatform() throws {
    let export = try SmallExport(
      .table(
        "contenuti.csv",
        """
        Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Date,Views,Reactions,Comments,Shares
        11,9,Bar Pero,,Torta,03/27/2026 06:08,https://www.facebook.com/9/posts/11,Photos,Lifetime,"12,400",5,2,1
        12,9,Bar Pero,,Pane,03/28/2026 06:08,https://www.facebook.com/9/posts/12,Photos,Lifetime,--,0,--,--
        13,9,Bar Pero,,Vino,03/29/2026 06:08,https://www.facebook.com/9/posts/13,Links,03/30/2026,7,6,5,4

        """))
    // The third row is one day's numbers: they are no totals of the post.
    try export.expect(
      "text, type, url, reactions, comments, shares, views", of: view,
      [
        "Pane|photo|https://www.facebook.com/9/posts/12|0|0|None|None",
        "Torta|photo|https://www.facebook.com/9/posts/11|5|2|1|12400",
        "Vino|share|https://www.facebook.com/9/posts/13|0|0|None|None",
      ])
    try export.expect("value", of: "metrics WHERE name = 'shares' AND value > 3", ["4.0"])
  }

  /// Downloads of Instagram hold neither likes nor comments of others.
  @Test func instagramHasNoNumbers() throws {
    let posts = ZipBuilder.Item(
      "your_instagram_activity/media/posts_1.json",
      """
      [{"media":[{"uri":"media/posts/202403/1.jpg","creation_timestamp":\(try seconds("2024-03-04 09:00")),
        "title":"Torta"}]}]
      """)
    let export = try SmallExport(.instagram(posts))
    try export.expect(
      "platform, published_at, text, reactions, comments, shares, views", of: view,
      [
        "instagram|2024-03-04T09:00:00.000Z|Torta|0|0|None|None"
      ])
  }
}
