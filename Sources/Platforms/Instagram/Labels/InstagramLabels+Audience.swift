import Import

extension InstagramLabels {
  /// The labels of the numbers about followers: concept ⇥ language ⇥ label.
  static let audience = #"""
    insDateRange	en	Date Range
    insDateRange	fr	Période
    insDateRange	it	Intervallo di date
    insDateRange	pt-BR	Intervalo de datas
    insDateRange	de?	Zeitraum
    insDateRange	es~	Intervalo de fechas
    insDateRange	nl~	Datumbereik
    insFollowersTotal	en	Followers
    insFollowersTotal	fr	Followers
    insFollowersTotal	it	Follower
    insFollowersTotal	pt-BR	Seguidores
    insFollowersTotal	es	Seguidores
    insFollowersTotal	de?	Follower
    insFollowersTotal	nl~	Volgers
    insFollowersDelta	fr	Nombre de followers
    insFollowersDelta	es	Diferencia de seguidores
    insFollowersDelta	de?	Delta von Followern
    insFollowersDelta	pt-BR	Variação de seguidores
    insFollows	en	Follows
    insFollows	fr	Followers en plus
    insFollows	es	Empezaron a seguirte
    insFollows	de?	Neue Follower
    insUnfollows	en	Unfollows
    insUnfollows	fr	Followers en moins
    insUnfollows	es	Dejaron de seguirte
    insUnfollows	de?	Verlorene Follower
    insFollowersNet	en	Overall followers
    insFollowersNet	fr	Total des followers
    insFollowersNet	pt-BR	Total de seguidores
    insPctCity	en	Follower Percentage by City
    insPctCity	fr	Pourcentage de followers en fonction de la ville
    insPctCity	pt-BR	Porcentagem de seguidores por cidade
    insPctCity	pt-PT	Percentagem de seguidores por cidade
    insPctCountry	en	Follower Percentage by Country
    insPctCountry	fr	Pourcentage de followers en fonction du pays
    insPctCountry	pt-BR	Porcentagem de seguidores por país
    insPctCountry	pt-PT	Percentagem de seguidores por país
    insPctCountry	de?	Prozentualer Anteil der Follower nach Land
    insPctAgeAll	en	Follower Percentage by Age for All Genders
    insPctAgeAll	fr	Pourcentage de followers en fonction de l'âge pour tous les genres
    insPctAgeAll	pt-BR	Porcentagem de seguidores por idade para todos os gêneros
    insPctAgeAll	pt-PT	Percentagem de seguidores por idade para todos os géneros
    insPctAgeAll	de?	Prozentualer Anteil an Followern nach Alter für alle Geschlechter
    insPctAgeMen	en	Follower Percentage by Age for Men
    insPctAgeMen	fr	Pourcentage de followers hommes en fonction de l'âge
    insPctAgeWomen	en	Follower Percentage by Age for Women
    insPctAgeWomen	fr	Pourcentage de followers femmes en fonction de l'âge
    insPctMen	en	Total Follower Percentage for Men
    insPctMen	fr	Pourcentage du total des followers hommes
    insPctMen	pt-BR	Porcentagem do total de seguidores para homens
    insPctMen	pt-PT	Percentagem total de seguidores que são homens
    insPctMen	it	Percentuale totale di follower uomini
    insPctMen	de?	Prozentualer Anteil an männlichen Followern insgesamt
    insPctWomen	en	Total Follower Percentage for Women
    insPctWomen	fr	Pourcentage du total des de followers femmes
    insPctWomen	pt-BR	Porcentagem do total de seguidores para mulheres
    insPctWomen	pt-PT	Percentagem total de seguidores para mulheres
    insPctWomen	it	Percentuale totale di follower donne
    insPctWomen	de?	Prozentualer Anteil an weiblichen Followern insgesamt
    insNote	pt-BR	Observação
    insFollowsFromPost	en	Follows
    insFollowsFromPost	de?	Neue Follower
    """#
}
