extension Vocabulary {
  /// The values about archives and their files: `[enum]` lines, then value ⇥ English ⇥ Italian ⇥ ActivityStreams ⇥ schema.org.
  static let provenance = #"""
    [platform]
    facebook	Facebook	Facebook
    instagram	Instagram	Instagram
    threads	Threads	Threads
    whatsapp	WhatsApp	WhatsApp
    x	X (Twitter)	X (Twitter)
    linkedin	LinkedIn	LinkedIn
    tiktok	TikTok	TikTok
    youtube	YouTube	YouTube
    unknown	not said	non indicata
    [time_precision]
    ms	millisecond	millisecondo
    s	second	secondo
    min	minute	minuto
    day	day	giorno
    month	month	mese
    year	year	anno
    [time_basis]
    utc	exact instant	istante esatto
    offset	time with its offset from UTC	ora con lo scarto da UTC
    zone	local time, read in the archive's time zone	ora locale, letta nel fuso orario dell'archivio
    ambiguous	local time in an hour that occurs twice or not at all	ora locale in un'ora che ricorre due volte o mai
    unknown	unknown	non noto
    [export_info.key]
    schema_version	version of the schema	versione dello schema
    tool	program	programma
    tool_version	version of the program	versione del programma
    created_at	time of the export	momento dell'esportazione
    display_time_zone	time zone of months and days	fuso orario di mesi e giorni
    language	language of findings and labels	lingua di segnalazioni ed etichette
    scope	scope	ambito
    options	options	opzioni
    [archives.product]
    facebook_profile	Facebook profile	profilo Facebook
    facebook_page	Facebook Page	Pagina Facebook
    messenger_e2ee	encrypted Messenger chats	chat crittografate di Messenger
    instagram_account	Instagram account	account Instagram
    threads_account	Threads account	account Threads
    whatsapp_chat	WhatsApp chat	chat WhatsApp
    whatsapp_account	WhatsApp account report	report dell'account WhatsApp
    meta_leads	Meta lead forms	moduli per i contatti di Meta
    meta_insights	Meta insights	dati statistici di Meta
    unknown	unknown	non noto
    [archives.format]
    json	JSON	JSON
    html	web pages (HTML)	pagine web (HTML)
    txt	plain text	testo semplice
    csv	CSV table	tabella CSV
    mixed	mixed	misto
    [archives.time_zone_source]
    stated	stated by the archive	indicato dall'archivio
    derived	worked out from the archive	ricavato dall'archivio
    given	given by the user	indicato dall'utente
    assumed	assumed	presunto
    [archives.scope]
    business	business data only	solo dati dell'attività
    all	everything	tutto
    [source_files.role]
    data	data	dati
    media	media	file multimediale
    index	index	indice
    decoration	decoration	elemento grafico
    unknown	unknown	non noto
    [source_files.status]
    parsed	read	letto
    partly_parsed	read in part	letto in parte
    linked	media taken over	file multimediale ripreso
    duplicate	duplicate	doppione
    excluded	left out on purpose	escluso di proposito
    unrecognised	not recognised, copied as it is	non riconosciuto, copiato così com'è
    damaged	damaged	danneggiato
    encrypted	encrypted	cifrato
    unsupported	not supported	non supportato
    missing	missing	mancante
    [findings.severity]
    note	note	nota
    warning	warning	avviso
    error	error	errore
    [checks.code]
    parts.readable	every file is whole	ogni file è intero
    parts.complete	all parts are here	ci sono tutte le parti
    parts.one_download	all zips belong to one download	gli zip fanno parte dello stesso archivio
    files.numbered	numbered files have no gaps	i file numerati non hanno buchi
    files.full	numbered files are full	i file numerati sono pieni
    start_page.links	the links of the start page lead to files	i link della pagina iniziale portano a file presenti
    files.recognised	all files are recognised	tutti i file sono riconosciuti
    records.accounted	every record is accounted for	ogni elemento è contabilizzato
    inbox.present	the messages are here	i messaggi ci sono
    followers.present	the followers are here	i follower ci sono
    followers.total	as many followers as the statistics say	tanti follower quanti dicono le statistiche
    categories.present	the usual content is here	il contenuto consueto c'è
    e2ee.present	the encrypted chats are here	le chat crittografate ci sono
    e2ee.history	the time before the encryption is here	il periodo prima della crittografia c'è
    range.whole	the whole period is covered	tutto il periodo è compreso
    format.expected	the format keeps everything	il formato conserva tutto
    text.encoding	the text is readable	il testo è leggibile
    chat.not_truncated	the chat is not cut	la chat non è troncata
    leads.age	age of the leads	età dei contatti raccolti
    media.present	all media are here	tutti i file multimediali ci sono
    media.whole	all media have content	tutti i file multimediali hanno un contenuto
    media.delivered	no media are only linked	nessun file multimediale è solo un link
    media.unreferenced	media that nothing refers to	file multimediali a cui nulla rimanda
    compare.previous	nothing is gone since the earlier export	nulla è sparito dall'esportazione precedente
    [checks.status]
    pass	passed	superato
    warn	to look at	da controllare
    fail	failed	non superato
    unknown	cannot be known	non verificabile
    """#
}
