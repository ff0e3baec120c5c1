import Import

extension InstagramLabels {
  /// The labels of what the owner did, and of places, devices and requests: concept ⇥ language ⇥ label.
  static let activity = #"""
    author	en	Author
    author	nl	Auteur
    author	it	Autore
    author	de?	Autor
    author	tr?	Yazar
    author	ar?	الكاتب
    author	ru?	Автор
    author	pl?	Autor
    author	es?	Autor
    author	zh-Hant	作者
    author	fr	Auteur
    author	pt~	Autor
    url	en	URL
    url	nl	URL
    url	it?	URL
    url	ar?	الرابط
    url	ru?	URL-адрес
    url	zh-Hant?	網址
    url	fr~	URL
    url	de~	URL
    url	es~	URL
    url	pt~	URL
    time	en	Time
    time	nl	Tijd
    time	fr	Heure
    time	it	Orario
    time	it?	Ora
    time	de?	Zeit
    time	pl?	Godzina
    time	tr?	Saat
    time	ar?	الوقت
    time	ru?	Время
    time	es?	Hora
    time	ro?	Ora
    time	sq?	Ora
    time	zh-Hant?	時間
    time	pt~	Hora
    dateAndTime	it	Data e ora
    updateTime	fr	Heure de mise à jour
    updateTime	en	Update time
    updateTime	it~	Ora di aggiornamento
    updateTime	it~	Ora aggiornamento
    comment	en	Comment
    comment	nl	Opmerking
    comment	fr	Comment
    comment	it?	Commento
    comment	de?	Kommentar
    comment	pl?	Komentarz
    comment	tr?	Yorum
    comment	ar?	تعليق
    comment	ru?	Комментарий
    comment	ro?	Comentariu
    comment	es?	Comentario
    comment	sq?	Koment
    comment	fr~	Commentaire
    comment	pt~	Comentário
    mediaOwner	en	Media Owner
    mediaOwner	nl	Media-eigenaar
    mediaOwner	fr	Media Owner
    mediaOwner	it?	Proprietario del contenuto multimediale
    mediaOwner	it?	Proprietario dei contenuti multimediali
    mediaOwner	de?	Medieninhaber
    mediaOwner	pl?	Właściciel mediów
    mediaOwner	tr?	Medya sahibi
    mediaOwner	ar?	مالك الوسائط
    mediaOwner	ru?	Владелец медиафайла
    mediaOwner	ro?	Proprietarul conținutului media
    mediaOwner	es?	Propietario del contenido multimedia
    mediaOwner	sq?	Pronari i medias
    mediaOwner	fr~	Propriétaire du contenu multimédia
    savedOn	en	Saved on
    savedOn	nl	Opgeslagen op
    savedOn	it?	Salvato il
    savedOn	de?	Gespeichert am
    savedOn	pl?	Zapisano
    savedOn	tr?	Kaydedilme tarihi
    savedOn	ar?	تم الحفظ في
    savedOn	ru?	Сохранено
    savedOn	ro?	Salvat la
    savedOn	es?	Guardado el
    savedOn	sq?	Ruajtur më
    savedOn	fr~	Enregistré le
    savedOn	pt~	Salvo em
    searchTerm	en	Search
    searchTerm	it	Cerca
    searchTerm	nl?	Zoekopdracht
    searchTerm	nl?	Zoeken
    searchTerm	de~	Suche
    searchTerm	fr~	Rechercher
    searchTerm	fr~	Recherche
    searchTerm	es~	Buscar
    searchTerm	es~	Búsqueda
    caption	en	Caption
    caption	it	Didascalia
    caption	fr~	Légende
    caption	de~	Bildunterschrift
    caption	es~	Pie de foto
    caption	nl~	Bijschrift
    caption	pt~	Legenda
    ownerSection	en	Owner
    ownerSection	it~	Proprietario
    ownerSection	fr~	Propriétaire
    ownerSection	de~	Inhaber
    ownerSection	de~	Eigentümer
    ownerSection	es~	Propietario
    ownerSection	nl~	Eigenaar
    ownerSection	pt~	Proprietário
    hashtagsSection	en	Hashtags
    hashtagsSection	it~	Hashtag
    hashtagsSection	fr~	Hashtags
    hashtagsSection	de~	Hashtags
    hashtagsSection	es~	Hashtags
    hashtagsSection	nl~	Hashtags
    hashtagsSection	pt~	Hashtags
    city	en?	City
    city	it?	Città
    city	fr?	Ville
    region	en?	Region
    region	it?	Regione
    region	fr?	Région
    region	fr?	État
    country	en?	Country
    country	it?	Paese
    country	fr?	Pays
    cityName	it	Nome della città
    ipAddress	en	IP Address
    ipAddress	fr	Adresse IP
    cookieName	en	Cookie Name
    cookieName	fr	Nom du cookie
    languageCode	en	Language Code
    languageCode	fr	Code de langue
    userAgent	en	User Agent
    userAgent	fr	Agent utilisateur
    deviceId	en	Device ID
    deviceId	fr	ID d’appareil
    place	fr	Lieu
    details	fr	Détails
    interest	it	Interesse
    interest	fr	Centre d’intérêt
    interest	nl	Interesse
    song	it	Canzone
    artist	it	Artista
    productName	en	Product Name
    productName	it	Nome del prodotto
    decision	en	Decision
    decision	it	Decisione
    reason	en	Reason
    reason	it	Motivo
    requestStartDate	en	Start date
    requestEndDate	en	End date
    requestOutputFormat	en	Output format
    requestMediaQuality	en	Media quality
    taggedUsers	en	Tagged users
    latitude	en	Latitude
    latitude	it~	Latitudine
    latitude	fr~	Latitude
    latitude	de~	Breitengrad
    latitude	es~	Latitud
    latitude	nl~	Breedtegraad
    longitude	en	Longitude
    longitude	it~	Longitudine
    longitude	fr~	Longitude
    longitude	de~	Längengrad
    longitude	es~	Longitud
    longitude	nl~	Lengtegraad
    """#
}
