import Import

extension InstagramLabels {
  /// The labels of the numbers of posts, stories and accounts: concept ⇥ language ⇥ label.
  static let insights = #"""
    insAccountsReached	en	Accounts reached
    insAccountsReached	en	Accounts Reached
    insAccountsReached	fr	Comptes touchés
    insAccountsReached	it	Account raggiunti
    insAccountsReached	pt-BR	Contas alcançadas
    insAccountsReached	de?	Erreichte Konten
    insAccountsReached	es~	Cuentas alcanzadas
    insAccountsReached	nl~	Bereikte accounts
    insAccountsReachedDelta	en	Accounts Reached Delta
    insAccountsReachedDelta	fr	Nombre de comptes touchés
    insAccountsReachedDelta	it	Differenza di account raggiunti
    insNonFollowersPct	en	Non-Followers
    insNonFollowersPct	fr	Non-followers
    insNonFollowersPct	it	Non follower
    insNonFollowersPct	pt-BR	Não seguidores
    insImpressions	en	Impressions
    insImpressions	fr	Impressions
    insImpressions	it	Impression
    insImpressions	pt-BR	Impressões
    insImpressions	pt-BR	Impressões (total)
    insImpressions	de?	Impressionen
    insImpressions	es~	Impresiones
    insImpressions	nl~	Weergaven
    insProfileVisits	en	Profile visits
    insProfileVisits	en	Profile Visits
    insProfileVisits	fr	Visites du profil
    insProfileVisits	it	Visite al profilo
    insProfileVisits	pt-BR	Visitas ao perfil
    insProfileVisits	de?	Profilaufrufe
    insProfileVisits	es~	Visitas al perfil
    insProfileVisits	nl~	Profielbezoeken
    insExternalLinkTaps	en	External link taps
    insExternalLinkTaps	fr	Appuis sur les liens externes
    insExternalLinkTaps	pt-BR	Toques em links externos
    insExternalLinkTaps	pt-BR	Cliques em links
    insExternalLinkTaps	pt-PT	Toques em ligações externas
    insContentInteractions	en	Content Interactions
    insContentInteractions	en	Content interactions
    insContentInteractions	fr	Interactions avec le contenu
    insContentInteractions	it	Interazioni con i contenuti
    insContentInteractions	es	Interacciones con el contenido
    insContentInteractions	de?	Content-Interaktionen
    insAccountsEngaged	en	Accounts engaged
    insAccountsEngaged	fr	Comptes ayant interagi
    insAccountsEngaged	it	Account che hanno interagito
    insPostInteractions	en	Post Interactions
    insPostInteractions	fr	Interactions avec les publications
    insPostInteractions	es	Interacciones con publicaciones
    insPostInteractions	de?	Beitragsinteraktionen
    insPostLikes	en	Post Likes
    insPostLikes	fr	Mentions J'aime des publications
    insPostLikes	pt-BR	Curtidas do post
    insPostLikes	pt-PT	Gostos em publicações
    insPostComments	fr	Commentaires sur les publications
    insPostComments	pt-BR	Comentários do post
    insPostComments	pt-PT	Comentários em publicações
    insPostShares	fr	Partages de publications
    insPostShares	pt-BR	Compartilhamento do post
    insPostShares	pt-PT	Partilhas de publicações
    insPostShares	de?	Geteilte Beiträge
    insPostSaves	fr	Enregistrements de publications
    insPostSaves	pt-BR	Salvamentos do post
    insPostSaves	pt-PT	Pub. guardada
    insStoryInteractions	en	Story Interactions
    insStoryInteractions	fr	Interactions avec la story
    insStoryInteractions	es	Interacciones con historias
    insStoryInteractions	de?	Story-Interaktionen
    insStoryReplies	en	Story Replies
    insStoryReplies	fr	Réponses aux stories
    insStoryReplies	it	Risposte alla storia
    insReelsInteractions	en	Reels Interactions
    insReelsInteractions	fr	Interactions avec les reels
    insReelsInteractions	es	Interacciones con reels
    insReelsInteractions	de?	Reels-Interaktionen
    insReelsLikes	fr	Mentions J'aime sur les reels
    insReelsLikes	pt-BR	Curtidas em vídeos do Reels
    insReelsLikes	pt-PT	Gostos nos reels
    insReelsComments	fr	Commentaires sur les reels
    insReelsComments	pt-BR	Comentários em reels
    insReelsComments	pt-PT	Comentários nos reels
    insReelsShares	fr	Partages des reels
    insReelsShares	pt-BR	Compartilhamentos de vídeos do Reels
    insReelsShares	pt-PT	Partilhas de reels
    insReelsShares	de?	Geteilte Reels
    insReelsSaves	en	Reels Saves
    insReelsSaves	fr	Enregistrements de reels
    insReelsSaves	pt-BR	Salvamentos de vídeos do Reels
    insReelsSaves	de?	Gespeicherte Reels
    insMediaThumbnail	en	Media Thumbnail
    insMediaThumbnail	pt-BR	Miniatura de mídia
    insMediaThumbnail	de?	Media Thumbnail
    insMediaThumbnail	de?	Medien-Miniaturbild
    insMediaThumbnail	it~	Miniatura del contenuto multimediale
    insCreationTimestamp	en	Creation Timestamp
    insCreationTimestamp	pt-BR	Registro de data e hora da criação
    insCreationTimestamp	de?	Erstellungszeitstempel
    insCreationTimestamp	de?	Zeitstempel der Erstellung
    insCreationTimestamp	it~	Data e ora di creazione
    insUploadTimestamp	en	Upload Timestamp
    insLikes	en	Likes
    insLikes	pt-BR	Curtidas
    insLikes	de?	„Gefällt mir“-Angaben
    insLikes	it~	Mi piace
    insLikes	fr~	J'aime
    insLikes	es~	Me gusta
    insLikes	nl~	Vind-ik-leuks
    insComments	en	Comments
    insComments	pt-BR	Comentários
    insComments	de?	Kommentare
    insComments	it~	Commenti
    insComments	fr~	Commentaires
    insComments	es~	Comentarios
    insComments	nl~	Opmerkingen
    insShares	en	Shares
    insShares	pt-BR	Compartilhamentos
    insShares	de?	Geteilt
    insShares	de?	Geteilte Inhalte
    insShares	it~	Condivisioni
    insShares	fr~	Partages
    insShares	es~	Veces compartido
    insShares	nl~	Keren gedeeld
    insSaves	en	Saves
    insSaves	pt-BR	Salvamentos
    insSaves	de?	Gespeichert
    insSaves	it~	Salvataggi
    insSaves	fr~	Enregistrements
    insSaves	es~	Guardados
    insSaves	nl~	Keren opgeslagen
    insDuration	en	Duration
    insPlays	en	Instagram Plays
    insReelLikes	en	Instagram Likes
    insReelComments	en	Instagram Comments
    insReelShares	en	Instagram Shares
    insReelSaves	en	Instagram Saves
    insStoryRepliesItem	de?	Antworten
    insStoryReactionsItem	de?	Reaktionen
    insCaption	en	Caption
    insReplies	en	Replies
    """#
}
