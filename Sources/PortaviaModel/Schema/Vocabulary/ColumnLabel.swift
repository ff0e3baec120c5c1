/// The names of columns for people, as headers of spreadsheets.
package enum ColumnLabel {
  /// The label of a column; its name when it has none. O(1).
  package static func text(_ column: String, in language: Language) -> String {
    guard let label = labels[column] else { return column }
    return language == .italian ? label.italian : label.english
  }

  /// The columns that have a label.
  package static var columns: Set<String> { Set(labels.keys) }

  private static let labels: [String: (english: String, italian: String)] = {
    var labels: [String: (english: String, italian: String)] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.count == 3 { labels[fields[0]] = (fields[1], fields[2]) }
    }
    return labels
  }()

  /// column ⇥ English ⇥ Italian
  private static let table = """
    platform	Platform	Piattaforma
    channel	Channel	Canale
    type	Type	Tipo
    platform_id	Id on the platform	Id sulla piattaforma
    title	Title	Titolo
    folder	Folder	Cartella
    owner_account_id	Owner (account no.)	Titolare (n. account)
    counterpart_account_id	Other party (account no.)	Interlocutore (n. account)
    is_encrypted	Encrypted	Crittografata
    participant_count	Participants	Partecipanti
    message_count	Number of messages	Numero di messaggi
    incoming_count	Messages received	Messaggi ricevuti
    outgoing_count	Messages sent	Messaggi inviati
    first_message_at	First message	Primo messaggio
    last_message_at	Last message	Ultimo messaggio
    last_direction	Direction of the last message	Direzione dell'ultimo messaggio
    waiting_since	Waiting for an answer since	In attesa di risposta dal
    conversation_id	Conversation no.	N. conversazione
    account_id	Account no.	N. account
    role	Role	Ruolo
    is_current	Still there	Ancora presente
    sender_account_id	Sender (account no.)	Mittente (n. account)
    sender_name	Sender's name	Nome del mittente
    direction	Direction	Direzione
    text	Text	Testo
    sent_at	Sent	Inviato
    edited_at	Edited	Modificato
    reply_to_message_id	Answer to message no.	Risposta al messaggio n.
    link_url	Link	Link
    link_text	Text of the link	Testo del link
    call_seconds	Length of the call (seconds)	Durata della chiamata (secondi)
    is_deleted	Deleted	Eliminato
    is_forwarded	Forwarded	Inoltrato
    is_automated	Automatic reply	Risposta automatica
    position	Position	Posizione
    product	Product	Prodotto
    format	Format	Formato
    language	Language	Lingua
    label	Label	Etichetta
    subject_account_id	Account of the archive (no.)	Account dell'archivio (n.)
    generated_at	Made by the platform	Creato dalla piattaforma
    covers_from	Covers from	Periodo dal
    covers_to	Covers to	Periodo al
    parts_found	Parts found	Parti trovate
    parts_expected	Parts expected	Parti attese
    bytes	Size (bytes)	Dimensione (byte)
    sha256	Checksum (SHA-256)	Somma di controllo (SHA-256)
    time_zone	Time zone	Fuso orario
    time_zone_source	How the time zone is known	Origine del fuso orario
    scope	Scope	Ambito
    parser	Read by	Letto da
    imported_at	Imported	Importato
    archive_id	Archive no.	N. archivio
    part	Part	Parte
    part_name	Name of the part	Nome della parte
    path	Path	Percorso
    status	Status	Stato
    reason	Reason	Motivo
    rule	Rule	Regola
    records_read	Items read	Elementi letti
    records_normalised	Items in the tables	Elementi nelle tabelle
    records_merged	Items met before	Elementi già incontrati
    records_preserved	Items kept as they were	Elementi conservati com'erano
    records_reported	Items that could not be kept	Elementi non conservati
    records_excluded	Items left out on purpose	Elementi esclusi di proposito
    record_table	Table of the record	Tabella del record
    record_id	No. of the record	N. del record
    source_file_id	Source file no.	N. file di origine
    ordinal	Position in the file	Posizione nel file
    byte_offset	Starts at byte	Inizia al byte
    byte_length	Length (bytes)	Lunghezza (byte)
    pointer	Place in the file	Punto nel file
    raw	Original record (Base64)	Record originale (Base64)
    severity	Severity	Gravità
    code	Code	Codice
    message	Message	Messaggio
    location	Place	Punto
    occurrences	Times	Volte
    expected	Expected	Atteso
    found	Found	Trovato
    remedy	What to do	Che cosa fare
    kind	Kind	Genere
    full_name	Full name	Nome completo
    given_name	First name	Nome
    family_name	Last name	Cognome
    organization	Company	Azienda
    job_title	Job title	Ruolo professionale
    email	E-mail	E-mail
    phone	Phone	Telefono
    website	Website	Sito web
    street	Street	Via
    city	City	Città
    region	Region	Provincia o regione
    postal_code	Postcode	CAP
    country_code	Country	Paese
    birthday	Birthday	Data di nascita
    notes	Notes	Note
    origin	Origin	Provenienza
    lawful_basis	Lawful basis	Base giuridica
    consent_status	Consent	Consenso
    consent_at	Date of consent	Data del consenso
    consent_source	Source of the consent	Fonte del consenso
    contact_id	Contact no.	N. contatto
    scheme	Kind of address	Tipo di recapito
    value	Value	Valore
    value_normalized	Value in standard form	Valore in forma standard
    is_primary	Main one	Principale
    username	User name	Nome utente
    display_name	Name	Nome visualizzato
    profile_url	Profile link	Link al profilo
    is_owner	Is the owner	È il titolare
    is_placeholder	Deleted account	Account eliminato
    identity_basis	Known by	Riconosciuto da
    first_seen_at	First seen	Visto la prima volta
    last_seen_at	Last seen	Visto l'ultima volta
    other_account_id	Other account no.	N. altro account
    method	Method	Metodo
    score	Score	Punteggio
    decided_at	Decided	Deciso
    from_account_id	From (account no.)	Da (n. account)
    to_account_id	To (account no.)	A (n. account)
    created_at	Created	Creato
    ended_at	Ended	Terminato
    form_id	Form id	Id modulo
    form_name	Form	Modulo
    page_account_id	Page (account no.)	Pagina (n. account)
    campaign_id	Campaign id	Id campagna
    campaign_name	Campaign	Campagna
    adset_id	Ad set id	Id gruppo di inserzioni
    adset_name	Ad set	Gruppo di inserzioni
    ad_id	Ad id	Id inserzione
    ad_name	Ad	Inserzione
    is_organic	Organic	Organico
    submission_id	Submission no.	N. invio
    question	Question	Domanda
    answer	Answer	Risposta
    post_id	Post no.	N. post
    name	Name	Nome
    value_raw	Value as printed	Valore originale
    unit	Unit	Unità
    period_start	Period from	Periodo dal
    period_end	Period to	Periodo al
    category	Category	Categoria
    actor_account_id	Done by (account no.)	Fatto da (n. account)
    url	Address on the web	Indirizzo web
    key_hash	Key (hash)	Chiave (hash)
    author_account_id	Author (account no.)	Autore (n. account)
    on_account_id	On the page of (account no.)	Sulla pagina di (n. account)
    audience	Audience	Pubblico
    published_at	Published	Pubblicato
    updated_at	Updated	Aggiornato
    reply_to_post_id	Answer to post no.	Risposta al post n.
    link_title	Title of the link	Titolo del link
    place_name	Place name	Luogo
    latitude	Latitude	Latitudine
    longitude	Longitude	Longitudine
    reported_reactions	Reactions (as reported)	Reazioni (dichiarate)
    reported_comments	Comments (as reported)	Commenti (dichiarati)
    reported_shares	Shares (as reported)	Condivisioni (dichiarate)
    reported_views	Views (as reported)	Visualizzazioni (dichiarate)
    parent_comment_id	Answer to comment no.	Risposta al commento n.
    target_url	Link of the target	Link di destinazione
    target_label	Target	Destinazione
    emoji	Emoji	Emoji
    message_id	Message no.	N. messaggio
    comment_id	Comment no.	N. commento
    target_account_id	Target (account no.)	Destinatario (n. account)
    archive_path	Path in the archive	Percorso nell'archivio
    export_path	Path in the export	Percorso nell'esportazione
    remote_url	Link to the file	Link al file
    media_type	Media type	Tipo di file
    width	Width (pixels)	Larghezza (pixel)
    height	Height (pixels)	Altezza (pixel)
    duration_ms	Length (ms)	Durata (ms)
    description	Description	Descrizione
    media_id	Media no.	N. file multimediale
    key	Lasting key	Chiave stabile
    enum	List	Elenco
    label_en	In English	In inglese
    label_it	In Italian	In italiano
    activitystreams	ActivityStreams term	Termine ActivityStreams
    schema_org	schema.org term	Termine schema.org
    at	When	Quando
    inquiry_no	Request no.	N. richiesta
    first_message_id	First message no.	N. primo messaggio
    month	Month	Mese
    asked_at	Asked	Chiesto
    answered_at	Answered on	Risposto il
    response_seconds	Time to answer (seconds)	Tempo di risposta (secondi)
    is_answered	Has an answer	Con risposta
    events	Events	Eventi
    id	No.	N.
    extra	Further details (JSON)	Altri dettagli (JSON)
    time_ms	Time (ms since 1970)	Istante (ms dal 1970)
    time_raw	Time as printed	Data originale
    time_precision	Precision of the time	Precisione della data
    time_basis	How the time is known	Origine della data
    source_ordinal	Position in the source file	Posizione nel file di origine
    types	Types	Tipi
    followed_at	Following since	Segue dal
    interactions	Interactions	Interazioni
    messages	Messages	Messaggi
    comments	Comments	Commenti
    reactions	Reactions	Reazioni
    first_interaction_at	First interaction	Prima interazione
    last_interaction_at	Last interaction	Ultima interazione
    person_key	Person (key)	Persona (chiave)
    platforms	Platforms	Piattaforme
    channels	Channels	Canali
    forms	Forms	Moduli
    is_follower	Follows you	Ti segue
    shares	Shares	Condivisioni
    views	Views	Visualizzazioni
    files	Files	File
    files_unrecognised	Files not recognised	File non riconosciuti
    files_damaged_or_missing	Files damaged or missing	File danneggiati o mancanti
    checks_passed	Checks passed	Controlli superati
    checks_warned	Checks to look at	Controlli da guardare
    checks_failed	Checks failed	Controlli falliti
    checks_unknown	Checks without an answer	Controlli senza risposta
    conversation	Conversation	Conversazione
    sender	Sender	Mittente
    attachments	Attachments	Allegati
    inquiries	Requests	Richieste
    answered	Answered	Con risposta
    response_rate_pct	Answered (%)	Con risposta (%)
    median_response_seconds	Usual time to answer (median, seconds)	Tempo di risposta mediano (secondi)
    mean_fastest_90pct_seconds	Mean of the fastest 90% (seconds)	Media del 90% più rapido (secondi)
    within_15_minutes	Within 15 minutes	Entro 15 minuti
    within_1_hour	Within 1 hour	Entro 1 ora
    within_24_hours	Within 24 hours	Entro 24 ore
    """
}
