extension Vocabulary {
  /// The values about people and accounts: `[enum]` lines, then value ⇥ English ⇥ Italian ⇥ ActivityStreams ⇥ schema.org.
  static let people = #"""
    [contacts.kind]
    person	person	persona	Person	Person
    organization	organisation	organizzazione	Organization	Organization
    unknown	unknown	non noto
    [contacts.origin]
    address_book	address book	rubrica
    lead_form	lead form	modulo per i contatti
    conversation	conversation	conversazione
    profile	profile	profilo
    manual	entered by hand	inserito a mano
    [contacts.lawful_basis]
    not_recorded	not recorded	non registrata
    consent	consent	consenso
    contract	contract	contratto
    pre_contractual	steps before a contract	misure precontrattuali
    legitimate_interest	legitimate interest	legittimo interesse
    legal_obligation	legal obligation	obbligo legale
    vital_interest	vital interest	interesse vitale
    public_interest	public interest	interesse pubblico
    not_applicable	not applicable	non applicabile
    [contacts.consent_status]
    not_recorded	not recorded	non registrato
    requested	requested	richiesto
    granted	granted	concesso
    denied	denied	negato
    withdrawn	withdrawn	revocato
    [contact_points.scheme]
    phone	phone number	numero di telefono		telephone
    email	e-mail address	indirizzo e-mail		email
    url	web address	indirizzo web	url	url
    [accounts.kind]
    person	person	persona	Person	Person
    page	Page	Pagina	Organization	Organization
    group	group	gruppo	Group
    bot	automatic account	account automatico	Service	SoftwareApplication
    unknown	unknown	non noto
    [accounts.identity_basis]
    platform_id	the platform's own id	identificativo della piattaforma
    username	username	nome utente
    url	profile address	indirizzo del profilo
    phone	phone number	numero di telefono
    email	e-mail address	indirizzo e-mail
    thread	one conversation	una conversazione
    name	name only	solo il nome
    name_ambiguous	a name that several people share	un nome comune a più persone
    [account_identifiers.scheme]
    platform_id	the platform's own id	identificativo della piattaforma		identifier
    username	username	nome utente	preferredUsername	alternateName
    url	profile address	indirizzo del profilo	url	url
    phone	phone number	numero di telefono		telephone
    email	e-mail address	indirizzo e-mail		email
    name	name	nome	name	name
    [contact_matches.method]
    same_phone	same phone number	stesso numero di telefono
    same_email	same e-mail address	stesso indirizzo e-mail
    cross_profile_link	a profile that links to the other	un profilo che rimanda all'altro
    same_username	same username	stesso nome utente
    same_name	same name	stesso nome
    manual	decided by hand	deciso a mano
    [contact_matches.status]
    confirmed	confirmed	confermata
    suggested	suggested	suggerita
    rejected	rejected	respinta
    [relationships.type]
    follow	follows	segue	Follow	FollowAction
    page_like	likes the Page	ha messo "Mi piace" alla Pagina	Like	LikeAction
    friend	friend	amico	Relationship	knows
    subscription	subscription	iscrizione	Follow	SubscribeAction
    connection	connection	collegamento	Relationship	knows
    close_friend	close friend	amico stretto	Relationship	knows
    block	blocked	bloccato	Block
    restrict	restricted	limitato
    admin	administrator	amministratore
    favorite	favourite	preferito
    mute	muted	silenziato
    member	member of the group	membro del gruppo	Join	JoinAction
    hide_story	hides stories from	nasconde le storie a
    recommend	recommends	consiglia	Like	EndorseAction
    [relationships.status]
    active	active	attiva
    requested	requested	richiesta
    removed	ended	terminata
    rejected	rejected	rifiutata
    [suppressions.scheme]
    phone	phone number	numero di telefono
    email	e-mail address	indirizzo e-mail
    username	username	nome utente
    platform_id	the platform's own id	identificativo della piattaforma
    name	name	nome
    """#
}
