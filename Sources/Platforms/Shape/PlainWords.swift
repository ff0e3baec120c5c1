/// The words that may be shown of keys and file names: what platforms build them from.
///
/// Names of people are no words of this list, and those that are both (mark, grant, may) were left out of it.
package enum PlainWords {
  package static let all: Set<Substring> = Set(list.split(whereSeparator: \.isWhitespace))

  private static let list = """
    a aac about above accepted access accessibility accessible account accounts across action actions active
    activities activity activitystreams actor actors ad add added address addresses admin admined
    administrator administrators admins ads advanced advertiser advertisers advertising after age agent
    agents ai album albums alert alerts all allow allowed alpha also alternate amd amount amounts an
    analytics and android animated animation anniversary anonymous answer answered answers any aperture api
    app appearance apple application applications approval approved approximate apps archive archived are
    area article articles as aspect assets assistant associated at attachment attachments attempt attempts
    attendance attending attribute attributes audience audiences audio auth authentication author authored
    authorization auto autofill automated automatic availability available avatar avatars average avi away
    back backdated backup backups badge badges balance banned bar base based basic before beta between bids
    billing bio birth birthday birthdays block blocked blocking blocks bmp board body book booked booking
    bookings bookmark bookmarked bookmarks books boost boosted bot bots box brand branded brands brightness
    broadcast broadcasts browser browsing bug build bumped business businesses button buy buyer by bytes
    cache calendar calendars call calls camera campaign campaigns can cancelled caption captions card cards
    care cart carts case catalog categories category cause celebrations center change changed changes
    channel channels chapter charge chat chats check checked checkin checkins checkout checks child children
    choice choices circle city clear click clicked clicks client clip clips close closed cloud code codes
    cohort collaborative collaborator collaborators collection collections color colors column comment
    commented commenter commenters comments commerce communication communities community companies company
    complete completed completion component components compose concentrations condition config configuration
    confirm confirmation confirmed connect connected connection connections consent contact contacts contain
    content contents context contrast control controls conversation conversations conversion cookie cookies
    coordinate coordinates copy copyright core count counter counterpart countries country coupon coupons
    cover covers cpc cpm crash create created creation creator creators credential credits crm crop cross
    crossposted crossposting csv cta ctr currency current custom customer customers cutoff cutover d daily
    dark dashboard data database date dates dating datr day days deactivated debug declined default
    definition degree delete deleted delivered delivery demographic department deposit description desktop
    destination detail details detected device devices dict digital dimension dimensions direct direction
    directory disabled discount discover discussion discussions dismissed display distance dma doc document
    documents docx domain domains donate donated donation donations donor down download downloaded downloads
    draft drafts drive dsa dubbing duplicate duration dyi dynamic e2ee earning earnings ec edit edited
    editor edits education effect effects element eligibility eligible email emails embed embedded emoji
    emojis emotion empty enabled encrypted encryption end ended ending endpoint ends engagement enrollment
    ent enterprise entities entity entries entry environment episode error errors estimate event events
    exact example exchange exclude excluded exif expand experience experiences expiration expired expires
    expiry export exports exposure extended extension external extra face facebook facial factor fail failed
    false families family fan fans faq favorite favorites fbid feature featured features feed feedback feeds
    feeling feelings field fields file filename files filter filtered filters final finance financial find
    first fit fitness fixed flag flagged flags flash focal folder folders follow followed follower followers
    following follows font food for foreign form format formats forms forum forward forwarded found frame
    frequency friend friends friendship from full fund funded fundraiser fundraisers funds gallery game
    games gaming gdpr gender general generated generation generic geo geoblocked gif gifs gift gifts given
    giving global gmt goal goals good google gps grade graduated graph group groups guest guests guid guide
    guides gz h handle has hash hashtag hashtags have head header headers headline health heic heif height
    help here hidden hide high highlight highlights hint hints history hits hobbies hobby home hometown
    horizon host hosted hosts hour hours href htm html iban icon icons ics id identifier identifiers
    identity idfa ids image images import imported impression impressions in inactive inbox include included
    income incoming index indicator industry inference inferences info information initial initiated inline
    input ins insight insights instagram install installation installed instance instant insurance integer
    interaction interactions interest interested interests interface internal international internet
    interval into intro inventory invitation invitations invite invited invites invoice invoices ip is iso
    isp issue issues item items job jobs join joinable joined jpeg jpg js json keep key keys keyword
    keywords kid kids kind kiosk know known label labels language languages large lassos last latest
    latitude layout lead leads learn learning leave left legacy legal length lens level levels library life
    lifetime like liked likes limit limited limits line link linked links list listed listing listings lists
    live lives ll local locale location locations lock locked log logged login logins logo logos logout
    logouts logs long longitude lookalike low lte ltv m m4a m4v mac machine magic mail main make making
    manage managed manager manual manufacturer map maps marital marked market marketing marketplace mask
    master match matched matches matching max maximum md me media medium meet meeting member members
    membership memberships memo memories memory mention mentioned mentions menu merchant message messages
    messaging messenger meta metadata method metric metrics middle milestone millis min minimum minute
    minutes missed missing mkv mms mobile mode model models moderation moderator moderators modified module
    moment moments monetization money month monthly months most mov movie movies mp mp3 mp4 mpeg ms
    multimedia multiple music mute muted mutual my n name named names native navigation nearby net network
    networks neutral never new news newsletter next nickname nicknames night no none normal not note notes
    notice notification notifications notify null number numbers numeric oauth object objects occupation
    oculus odt of off offer offers offline offset offsite ogg oidc old on once one online only open opened
    operating operation opportunities opt option optional options opus or order ordered orders organic
    organization organizations orientation origin original os other others otp our out outgoing output over
    overview own owned owner owners package packet page pages paid pair pairs parameter parameters parent
    parents part participant participants participated partner partners parts party pass password passwords
    past path paths pattern pay payee payer payment payments payout payouts pdf pending people percent
    percentage performance period periods permalink permission permissions person personal personalization
    pets phone phones photo photos pick picture pictures pin pinned pins pixel place places plan plans
    platform platforms play played player playlist playlists plays plugin plus png podcast podcasts point
    points poke pokes policy poll polls pool popular portal position post postal posted posts potential ppt
    pptx practice pre preference preferences preferred prefix premium presence preset preview previews
    previous price prices pricing primary print priority privacy private processed processing prodash
    product products professional profile profiles program project projects promo promoted promotion
    promotions pronoun pronouns property protected provider public publication publish published publisher
    publishers purchase purchased purchases purpose push quality quantity query question questions queue
    quick quicksnap quiz quizzes quota quote quotes random range rank ranking rate rated rating ratings
    ratio raw re reach reached react reacted reaction reactions read reader reading ready real reason
    reasons receipt receipts received receiver recent recently recipient recipients recognition recognized
    recommendation recommendations recommended record recorded recording recordings records recovery reel
    reels reference references referral refund refunds region regions register registered registration
    regular rejected related relation relations relationship relationships release reminder reminders remote
    removal remove removed render rental repeat replay replies reply report reported reports repost reposts
    request requested requests required research reservation reservations reserved resolution resource
    resources response responses responsiveness restaurant restricted restriction result results resume
    retention retry return returned returns review reviewed reviewer reviews revision rewards ride rides
    right rights ringtone roi role roles room rooms root row rss rtf rules run s safe safety sale sales
    sample save saved saves scale scan schedule scheduled schema school schools science scope score screen
    script scroll sdk search searched searches season seasons second secondary seconds secret section
    sections secure security see seen segment segments select selected self sell seller sellers selling send
    sender senders sensitive sensor sent separate sequence series server service services session sessions
    set setting settings setup severity shadow share shared sharer shares sharing shift shipment shipping
    shop shopping shops short shorts show shown shows side sign signal signed signup silent similar simple
    since single site sites size skill skills skin skip slide slides small smart sms snapshot social
    software sold song songs sort sound soundbites source sources space spaces spam spark speed split
    sponsor sponsored sport sports sqlite square srt ssid ssl sso stage standard stars start started state
    statement states static stats status step steps sticker stickers still stock stop storage store stored
    stores stories story stream streaming streams street string strong student style sub subject submission
    submissions submitted subscribe subscribed subscriber subscribers subscription subscriptions subtitle
    subtitles success suggest suggested suggestion suggestions summary supervised supervision supervisor
    support supported surrounding survey surveys suspended svg swipe switch sync synced synchronized system
    t table tag tagged tags taken target targeted targeting task tasks tax team teams technologies
    technology template templates temporary term terms test text texts tgz theme themes third thread threads
    through thumb thumbnail thumbnails ticket tickets tif tiff time timed timeline timer times timestamp
    timestamps timezone tip tips title titles to today token tokens tool tools top topic topics total track
    tracked tracking tracks trade trailer transaction transactions transcript transcripts transfer transfers
    translation translations transport travel trend trending trial trigger trip trips true trust trusted tsv
    tv txt type types udid ui unavailable unblocked uncategorized under undo unfollowed unfriended
    uninstalled unique unit units unknown unlisted unread unsent unsubscribed until up update updated
    updates upload uploaded uploader uploads upvotes uri url urls usage use used user username usernames
    users using utc uuid v valid validation value values variant variants vat vcf ve vec vehicle vendor
    venue verification verifications verified version versions vertical via video videos view viewed viewer
    viewers viewing views violation violations virtual visibility visible visit visited visitor visits voice
    volume volunteering vote voted voter votes vr w wall wallet want wanted warning warnings was watch
    watched watching wav web webm webp website websites week weekly weight welcome were what whatsapp when
    where which who why width window with withdrawal without word words work worked workout workplace works
    world write written x xls xlsx xml y year yearly years yes you your yours z zip zone
    """
}
