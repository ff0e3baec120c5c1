/// The owner's posts, and whether everything is here.
extension View {
  static let bestPosts = View(
    "best_posts", "our own posts with the response to them",
    columns: """
      post_id:INTEGER platform type published_at:DATETIME url text reactions:INTEGER
      comments:INTEGER shares:INTEGER views:INTEGER
      """,
    needsIndexes: true,
    sql: """
      SELECT p.id AS post_id, p.platform, p.type, p.published_at, p.url, p.text,
             COALESCE(p.reported_reactions, (SELECT COUNT(*) FROM reactions r WHERE r.post_id = p.id)) AS reactions,
             COALESCE(p.reported_comments, (SELECT COUNT(*) FROM comments c WHERE c.post_id = p.id)) AS comments,
             p.reported_shares AS shares, p.reported_views AS views
      FROM posts p JOIN accounts a ON a.id = p.author_account_id WHERE a.is_owner
      """)

  static let completeness = View(
    "completeness", "one row per archive: what was found, and the checks",
    columns: """
      archive_id:INTEGER label platform product format parts_found:INTEGER
      parts_expected:INTEGER files:INTEGER files_unrecognised:INTEGER
      files_damaged_or_missing:INTEGER checks_passed:INTEGER checks_warned:INTEGER
      checks_failed:INTEGER checks_unknown:INTEGER
      """,
    sql: """
      SELECT a.id AS archive_id, a.label, a.platform, a.product, a.format, a.parts_found, a.parts_expected,
             (SELECT COUNT(*) FROM source_files f WHERE f.archive_id = a.id) AS files,
             (SELECT COUNT(*) FROM source_files f WHERE f.archive_id = a.id AND f.status = 'unrecognised') AS files_unrecognised,
             (SELECT COUNT(*) FROM source_files f WHERE f.archive_id = a.id AND f.status IN ('damaged','missing')) AS files_damaged_or_missing,
             (SELECT COUNT(*) FROM checks k WHERE k.archive_id = a.id AND k.status = 'pass') AS checks_passed,
             (SELECT COUNT(*) FROM checks k WHERE k.archive_id = a.id AND k.status = 'warn') AS checks_warned,
             (SELECT COUNT(*) FROM checks k WHERE k.archive_id = a.id AND k.status = 'fail') AS checks_failed,
             (SELECT COUNT(*) FROM checks k WHERE k.archive_id = a.id AND k.status = 'unknown') AS checks_unknown
      FROM archives a
      """)
}
