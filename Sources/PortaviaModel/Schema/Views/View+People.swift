/// Who follows the owner, and who got in touch.
extension View {
  static let followers = View(
    "followers", "one row per account that follows, likes or is a friend of one of ours",
    columns: """
      platform owner_account_id:INTEGER account_id:INTEGER display_name username profile_url
      identity_basis types followed_at:DATETIME
      """,
    sql: """
      SELECT r.platform, o.id AS owner_account_id, a.id AS account_id, a.display_name, a.username, a.profile_url, a.identity_basis,
             group_concat(DISTINCT r.type) AS types, MIN(r.created_at) AS followed_at
      FROM relationships r
      JOIN accounts o ON o.is_owner AND (o.id = r.to_account_id OR (r.type = 'friend' AND o.id = r.from_account_id))
      JOIN accounts a ON a.id = CASE WHEN o.id = r.to_account_id THEN r.from_account_id ELSE r.to_account_id END
      WHERE r.type IN ('follow','page_like','friend','subscription') AND r.status = 'active'
      GROUP BY r.platform, o.id, a.id
      """)

  static let following = View(
    "following", "one row per account that one of ours follows, likes or is a friend of",
    columns: """
      platform owner_account_id:INTEGER account_id:INTEGER display_name username profile_url
      identity_basis types followed_at:DATETIME
      """,
    sql: """
      SELECT r.platform, o.id AS owner_account_id, a.id AS account_id, a.display_name, a.username, a.profile_url, a.identity_basis,
             group_concat(DISTINCT r.type) AS types, MIN(r.created_at) AS followed_at
      FROM relationships r
      JOIN accounts o ON o.is_owner AND (o.id = r.from_account_id OR (r.type = 'friend' AND o.id = r.to_account_id))
      JOIN accounts a ON a.id = CASE WHEN o.id = r.from_account_id THEN r.to_account_id ELSE r.from_account_id END
      WHERE r.type IN ('follow','page_like','friend','subscription') AND r.status = 'active'
      GROUP BY r.platform, o.id, a.id
      """)

  static let engagedFollowers = View(
    "engaged_followers", "one row per follower who also wrote, commented or reacted",
    columns: """
      platform owner_account_id:INTEGER account_id:INTEGER display_name username
      followed_at:DATETIME interactions:INTEGER messages:INTEGER comments:INTEGER
      reactions:INTEGER first_interaction_at:DATETIME last_interaction_at:DATETIME
      """,
    sql: """
      WITH i AS (
        SELECT account_id, COUNT(*) AS interactions, SUM(type='message') AS messages, SUM(type='comment') AS comments, SUM(type='reaction') AS reactions,
               MIN(at) AS first_at, MAX(at) AS last_at
        FROM interactions GROUP BY account_id)
      SELECT f.platform, f.owner_account_id, f.account_id, f.display_name, f.username, f.followed_at,
             i.interactions, i.messages, i.comments, i.reactions,
             i.first_at AS first_interaction_at, i.last_at AS last_interaction_at
      FROM followers f JOIN i ON i.account_id = f.account_id
      WHERE f.identity_basis <> 'name_ambiguous'
      """)

  static let leads = View(
    "leads", "one row per person who wrote, commented, reacted or filled in a form",
    columns: """
      person_key contact_id:INTEGER full_name given_name family_name organization email phone
      city country_code username profile_url platforms channels messages:INTEGER
      comments:INTEGER reactions:INTEGER forms:INTEGER first_interaction_at:DATETIME
      last_interaction_at:DATETIME is_follower:BOOLEAN origin lawful_basis consent_status
      consent_at:DATETIME consent_source
      """,
    sql: """
      WITH t AS (
        SELECT account_id, contact_id, platform, channel,
               SUM(type='message') AS messages, SUM(type='comment') AS comments, SUM(type='reaction') AS reactions, SUM(type='form') AS forms,
               MIN(at) AS first_at, MAX(at) AS last_at
        FROM interactions GROUP BY account_id, contact_id, platform, channel),
      p AS (
        SELECT COALESCE(k.key, a.key) AS person_key, k.id AS contact_id,
               t.platform, t.channel, t.messages, t.comments, t.reactions, t.forms, t.first_at, t.last_at,
               a.display_name, a.username, a.profile_url, a.email, a.phone, t.account_id
        FROM t LEFT JOIN accounts a ON a.id = t.account_id LEFT JOIN contacts k ON k.id = COALESCE(t.contact_id, a.contact_id)
        WHERE COALESCE(a.is_placeholder,0) = 0 AND COALESCE(a.identity_basis,'') <> 'name_ambiguous')
      SELECT p.person_key, p.contact_id, COALESCE(k.full_name, MAX(p.display_name)) AS full_name, k.given_name, k.family_name, k.organization,
             COALESCE(k.email, MAX(p.email)) AS email, COALESCE(k.phone, MAX(p.phone)) AS phone, k.city, k.country_code,
             MAX(p.username) AS username, MAX(p.profile_url) AS profile_url,
             group_concat(DISTINCT p.platform) AS platforms, group_concat(DISTINCT p.channel) AS channels,
             SUM(p.messages) AS messages, SUM(p.comments) AS comments, SUM(p.reactions) AS reactions, SUM(p.forms) AS forms,
             MIN(p.first_at) AS first_interaction_at, MAX(p.last_at) AS last_interaction_at,
             MAX(COALESCE(p.account_id IN (SELECT f.account_id FROM followers f), 0)) AS is_follower,
             COALESCE(k.origin, 'conversation') AS origin,
             COALESCE(k.lawful_basis, 'not_recorded') AS lawful_basis, COALESCE(k.consent_status, 'not_recorded') AS consent_status,
             k.consent_at, k.consent_source
      FROM p LEFT JOIN contacts k ON k.id = p.contact_id
      WHERE p.person_key IS NOT NULL
      GROUP BY p.person_key
      """)
}
