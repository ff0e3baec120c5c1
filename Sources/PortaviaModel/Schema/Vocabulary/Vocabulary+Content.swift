extension Vocabulary {
  /// The values about content, numbers and what is derived: `[enum]` lines, then value ⇥ English ⇥ Italian ⇥ ActivityStreams ⇥ schema.org.
  static let content = #"""
    [posts.type]
    post	post	post	Note	SocialMediaPosting
    photo	photo	foto	Image	ImageObject
    video	video	video	Video	VideoObject
    story	story	storia	Note	SocialMediaPosting
    reel	reel	reel	Video	VideoObject
    live	live video	diretta	Video	VideoObject
    note	note	nota	Article	Article
    review	review	recensione	Note	Review
    event	event	evento	Event	Event
    offer	offer	offerta	Offer	Offer
    share	shared post	post condiviso	Announce	ShareAction
    poll	poll	sondaggio	Question	Question
    [posts.audience]
    public	public	pubblico
    followers	followers	follower
    friends	friends	amici
    custom	chosen people	persone scelte
    private	only me	solo io
    unknown	unknown	non noto
    [reactions.type]
    like	like	Mi piace	Like	LikeAction
    love	love	Love	Like	ReactAction
    care	care	Abbraccio	Like	ReactAction
    haha	haha	Ahah	Like	ReactAction
    wow	wow	Wow	Like	ReactAction
    sad	sad	Sigh	Like	ReactAction
    angry	angry	Grrr	Like	ReactAction
    dislike	dislike	Non mi piace	Dislike	DislikeAction
    emoji	emoji	emoji	Like	ReactAction
    other	other	altro	Like	ReactAction
    [media.type]
    image	picture	immagine	Image	ImageObject
    video	video	video	Video	VideoObject
    audio	audio	audio	Audio	AudioObject
    voice	voice message	messaggio vocale	Audio	AudioObject
    file	file	file	Document	MediaObject
    sticker	sticker	adesivo	Image	ImageObject
    gif	GIF	GIF	Image	ImageObject
    avatar	profile picture	immagine del profilo	Image	ImageObject
    [media.status]
    present	present	presente
    missing	missing	mancante
    remote_only	only on the web	solo sul web
    omitted	left out by the platform	omesso dalla piattaforma
    damaged	damaged	danneggiato
    [attachments.role]
    content	content	contenuto
    thumbnail	preview picture	anteprima
    avatar	profile picture	immagine del profilo
    cover	cover picture	copertina
    [tags.type]
    hashtag	hashtag	hashtag	Hashtag	keywords
    mention	mention	menzione	Mention	mentions
    person	person tagged	persona taggata	Mention	mentions
    place	place	luogo	Place	contentLocation
    [metrics.name]
    followers	followers	follower
    page_likes	likes of the Page	"Mi piace" della Pagina
    reach	reach	copertura
    impressions	impressions	impression
    views	views	visualizzazioni
    clicks	clicks	clic
    [metrics.unit]
    count	number	numero
    seconds	seconds	secondi
    percent	percent	percentuale
    EUR	euros	euro
    [activities.category]
    events	events	eventi
    saved	saved items	elementi salvati
    searches	searches	ricerche
    ads	advertising	inserzioni
    groups	groups	gruppi
    security	security and log-ins	sicurezza e accessi
    [interactions.channel]
    messenger	Messenger	Messenger
    page_inbox	messages to the Page	messaggi alla Pagina
    instagram_direct	Instagram direct messages	messaggi diretti di Instagram
    whatsapp	WhatsApp	WhatsApp
    threads	Threads messages	messaggi di Threads
    x_dm	X direct messages	messaggi diretti di X
    linkedin	LinkedIn messages	messaggi di LinkedIn
    comments	comments	commenti
    reactions	reactions	reazioni
    posts	posts	post
    lead_form	lead form	modulo per i contatti
    [interactions.type]
    message	message	messaggio
    comment	comment	commento
    reaction	reaction	reazione
    post	post	post
    form	form	modulo
    [monthly_activity.channel]
    messenger	Messenger	Messenger
    page_inbox	messages to the Page	messaggi alla Pagina
    instagram_direct	Instagram direct messages	messaggi diretti di Instagram
    whatsapp	WhatsApp	WhatsApp
    threads	Threads messages	messaggi di Threads
    x_dm	X direct messages	messaggi diretti di X
    linkedin	LinkedIn messages	messaggi di LinkedIn
    posts	posts	post
    comments	comments	commenti
    reactions	reactions	reazioni
    followers	followers	follower
    lead_form	lead form	modulo per i contatti
    [monthly_activity.kind]
    message	message	messaggio
    post	post	post
    comment	comment	commento
    reaction	reaction	reazione
    follow	new follower	nuovo follower
    page_like	like of the Page	"Mi piace" alla Pagina
    friend	new friend	nuova amicizia
    form	form	modulo
    [monthly_activity.direction]
    in	from others	dagli altri
    out	from us	da noi
    system	from the platform	della piattaforma
    unknown	unknown	non nota
    """#
}
