import Import

extension InstagramLabels {
  /// The labels of accounts, profiles and contacts: concept ⇥ language ⇥ label.
  static let people = #"""
    username	en	Username
    username	nl	Gebruikersnaam
    username	it	Nome utente
    username	fr	Nom d’utilisateur
    username	de?	Benutzername
    username	de?	Nutzername
    username	pl?	Nazwa użytkownika
    username	tr?	Kullanıcı adı
    username	ar?	اسم المستخدم
    username	ru?	Имя пользователя
    username	ro?	Nume de utilizator
    username	es?	Nombre de usuario
    username	sq?	Emri i përdoruesit
    username	pt-BR	Nome de usuário
    profileName	fr	Nom de profil
    profileName	en?	Profile Name
    name	en	Name
    name	nl	Naam
    name	it	Nome
    name	fr	Nom
    name	de?	Name
    name	pl?	Nazwa
    name	tr?	Ad
    name	ar?	الاسم
    name	ru?	Имя
    name	ro?	Nume
    name	es?	Nombre
    name	sq?	Emri
    email	en	Email
    email	en	Email address
    email	it	Indirizzo e-mail
    email	fr	Adresse e-mail
    email	de~	E-Mail-Adresse
    email	es~	Correo electrónico
    email	nl~	E-mailadres
    email	pt~	Email
    email	de~	E-Mail
    email	fr~	E-mail
    email	it~	E-mail
    phone	en	Phone Number
    phone	it	Numero di telefono
    phone	fr	Numéro de téléphone
    phone	de~	Telefonnummer
    phone	es~	Número de teléfono
    phone	nl~	Telefoonnummer
    phone	pt~	Número de telefone
    phoneConfirmed	en	Phone Confirmed
    phoneConfirmed	fr	Numéro de téléphone confirmé
    phoneConfirmed	it~	Numero di telefono confermato
    phoneConfirmed	de~	Telefonnummer bestätigt
    phoneConfirmed	es~	Teléfono confirmado
    phoneConfirmed	nl~	Telefoonnummer bevestigd
    phoneConfirmationMethod	fr	Méthode de confirmation du numéro de téléphone
    bio	en	Bio
    bio	it	Biografia
    bio	fr~	Bio
    bio	fr~	Biographie
    bio	de~	Steckbrief
    bio	de~	Bio
    bio	es~	Biografía
    bio	es~	Presentación
    bio	nl~	Bio
    bio	nl~	Biografie
    bio	pt~	Bio
    gender	en	Gender
    gender	it	Genere
    gender	fr	Genre
    gender	de~	Geschlecht
    gender	es~	Género
    gender	es~	Sexo
    gender	nl~	Geslacht
    gender	pt~	Gênero
    dateOfBirth	en	Date of birth
    dateOfBirth	it	Data di nascita
    dateOfBirth	fr	Date de naissance
    dateOfBirth	de~	Geburtsdatum
    dateOfBirth	es~	Fecha de nacimiento
    dateOfBirth	nl~	Geboortedatum
    dateOfBirth	pt~	Data de nascimento
    website	en	Website
    website	it~	Sito web
    website	it~	Sito Web
    website	fr~	Site web
    website	de~	Website
    website	es~	Sitio web
    website	nl~	Website
    website	pt~	Site
    privateAccount	en	Private Account
    privateAccount	it	Account privato
    privateAccount	fr	Compte privé
    privateAccount	de~	Privates Konto
    privateAccount	es~	Cuenta privada
    privateAccount	nl~	Privéaccount
    privateAccount	pt~	Conta privada
    profilePhoto	en	Profile Photo
    profilePhoto	fr	Photo de profil
    profilePhoto	it~	Immagine del profilo
    profilePhoto	it~	Foto del profilo
    profilePhoto	de~	Profilbild
    profilePhoto	es~	Foto del perfil
    profilePhoto	nl~	Profielfoto
    lastStoryTime	en	Last Story Time
    lastStoryTime	it	Data e ora del reel più recente
    firstStoryTime	en	First Story Time
    firstStoryTime	it	Date e ora del primo reel
    lastLogin	en	Last Login
    lastLogin	it	Ultimo accesso
    lastLogin	fr	Dernière connexion
    contactFirstName	it	Nome
    contactFirstName	en	First name
    contactFirstName	en	First Name
    contactFirstName	fr~	Prénom
    contactFirstName	de~	Vorname
    contactFirstName	es~	Nombre
    contactFirstName	nl~	Voornaam
    contactFirstName	pt~	Nome
    contactLastName	it	Cognome
    contactLastName	en	Surname
    contactLastName	en	Last Name
    contactLastName	fr~	Nom de famille
    contactLastName	fr~	Nom
    contactLastName	de~	Nachname
    contactLastName	es~	Apellido
    contactLastName	es~	Apellidos
    contactLastName	nl~	Achternaam
    contactLastName	pt~	Sobrenome
    contactInfo	it	Informazioni di contatto
    contactInfo	en	Contact information
    contactInfo	en	Contact Information
    contactInfo	fr~	Coordonnées
    contactInfo	de~	Kontaktinformationen
    contactInfo	es~	Información de contacto
    contactInfo	nl~	Contactgegevens
    contactInfo	pt~	Informações de contato
    changedField	fr	Modifié
    changedField	en?	Changed
    changedField	it~	Modificato
    changedField	de~	Geändert
    changedField	es~	Cambiado
    changedField	nl~	Gewijzigd
    changeDate	fr	Date de modification
    changeDate	en?	Change Date
    changeDate	it~	Data della modifica
    changeDate	it~	Data di modifica
    changeDate	de~	Änderungsdatum
    changeDate	es~	Fecha del cambio
    changeDate	nl~	Wijzigingsdatum
    previousValue	fr	Valeur précédente
    previousValue	en?	Previous Value
    previousValue	it~	Valore precedente
    previousValue	de~	Vorheriger Wert
    previousValue	es~	Valor anterior
    previousValue	nl~	Vorige waarde
    newValue	fr?	Nouvelle valeur
    newValue	en?	New Value
    newValue	it~	Nuovo valore
    newValue	de~	Neuer Wert
    newValue	es~	Nuevo valor
    newValue	nl~	Nieuwe waarde
    """#
}
