import Import

/// What a localised label of Instagram says, whatever the language of the account
/// (docs/formats/instagram.md#labels).
enum InstagramConcept: String, CaseIterable, Sendable {
  // People
  case username, profileName, name, email, phone, phoneConfirmed, phoneConfirmationMethod, bio, gender
  case dateOfBirth, website, privateAccount, profilePhoto, lastStoryTime, firstStoryTime, lastLogin
  case contactFirstName, contactLastName, contactInfo
  case changedField, changeDate, previousValue, newValue
  // Activity
  case author, url, time, dateAndTime, updateTime, comment, mediaOwner, savedOn, searchTerm, caption
  case ownerSection, hashtagsSection, city, region, country, cityName, ipAddress, cookieName, languageCode
  case userAgent, deviceId, place, details, interest, song, artist, productName, decision, reason
  case requestStartDate, requestEndDate, requestOutputFormat, requestMediaQuality, latitude, longitude
  case taggedUsers
  // Numbers about followers
  case insDateRange, insFollowersTotal, insFollowersDelta, insFollows, insUnfollows, insFollowersNet
  case insPctCity, insPctCountry, insPctAgeAll, insPctAgeMen, insPctAgeWomen, insPctMen, insPctWomen, insNote
  case insFollowsFromPost
  // Numbers of posts, stories and accounts
  case insAccountsReached, insAccountsReachedDelta, insNonFollowersPct, insImpressions, insProfileVisits
  case insExternalLinkTaps, insContentInteractions, insAccountsEngaged, insPostInteractions, insPostLikes
  case insPostComments, insPostShares, insPostSaves, insStoryInteractions, insStoryReplies
  case insReelsInteractions, insReelsLikes, insReelsComments, insReelsShares, insReelsSaves
  case insMediaThumbnail, insCreationTimestamp, insUploadTimestamp, insLikes, insComments, insShares, insSaves
  case insDuration, insPlays, insReelLikes, insReelComments, insReelShares, insReelSaves
  case insStoryRepliesItem, insStoryReactionsItem, insCaption, insReplies
}
