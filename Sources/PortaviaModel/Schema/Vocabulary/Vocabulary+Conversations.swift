extension Vocabulary {
  /// The values about conversations and messages: `[enum]` lines, then value ⇥ English ⇥ Italian ⇥ ActivityStreams ⇥ schema.org.
  static let conversations = #"""
    [conversations.channel]
    messenger	Messenger	Messenger
    page_inbox	messages to the Page	messaggi alla Pagina
    instagram_direct	Instagram direct messages	messaggi diretti di Instagram
    whatsapp	WhatsApp	WhatsApp
    threads	Threads messages	messaggi di Threads
    x_dm	X direct messages	messaggi diretti di X
    linkedin	LinkedIn messages	messaggi di LinkedIn
    [conversations.type]
    direct	with one person	con una persona
    group	group	gruppo
    broadcast	broadcast	broadcast
    marketplace	Marketplace	Marketplace
    self	with oneself	con sé stessi
    [conversations.folder]
    inbox	inbox	posta in arrivo
    archived	archived	archiviate
    requests	message requests	richieste di messaggi
    spam	spam	spam
    e2ee	encrypted	crittografate
    legacy	older conversations	conversazioni meno recenti
    broadcast	broadcast	broadcast
    [conversations.last_direction]
    in	received	ricevuto
    out	sent	inviato
    [conversation_participants.role]
    owner	owner	titolare
    admin	administrator	amministratore
    member	member	membro
    [messages.direction]
    in	received	ricevuto
    out	sent	inviato
    system	from the platform	della piattaforma
    unknown	unknown	non nota
    [messages.type]
    text	text	testo	Note	Message
    image	picture	immagine	Image	ImageObject
    video	video	video	Video	VideoObject
    audio	audio	audio	Audio	AudioObject
    voice	voice message	messaggio vocale	Audio	AudioObject
    file	file	file	Document	MediaObject
    sticker	sticker	adesivo	Image	ImageObject
    gif	GIF	GIF	Image	ImageObject
    link	link	link	Link	WebPage
    location	place	posizione	Place	Place
    contact	contact	contatto	Profile	Person
    call	call	chiamata
    poll	poll	sondaggio	Question	Question
    payment	payment	pagamento		PayAction
    story_reply	reply to a story	risposta a una storia	Note	Message
    notice	notice from the platform	avviso della piattaforma
    unsupported	content that the archive does not show	contenuto che l'archivio non mostra
    """#
}
