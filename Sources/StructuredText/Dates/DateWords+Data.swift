extension DateWords {
  /// Language ⇥ kind ⇥ words. Months are twelve groups, each with its abbreviations, its name and, where the language
  /// has one, its genitive (CLDR 44, "months", "dayPeriods", "days"; docs/formats/facebook.md#dates-on-pages,
  /// docs/formats/instagram.md#times-on-pages).
  static let data = """
    en\tmonths\tjan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december
    en\tother\tmonday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun at on
    it\tmonths\tgen gennaio|feb febbraio|mar marzo|apr aprile|mag maggio|giu giugno|lug luglio|ago agosto|set sett settembre|ott ottobre|nov novembre|dic dicembre
    it\tother\tlunedì martedì mercoledì giovedì venerdì sabato domenica lun mer gio ven sab dom alle ore il del
    de\tmonths\tjan jän januar jänner|feb februar|mär mrz märz|apr april|mai|jun juni|jul juli|aug august|sep sept september|okt oktober|nov november|dez dezember
    de\tam\tvorm,morgens
    de\tpm\tnachm,abends
    de\tother\tmontag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so um uhr am
    fr\tmonths\tjanv jan janvier|févr fév fevr février|mars mar|avr avril|mai|juin|juil jul juillet|août aoû aout|sept sep septembre|oct octobre|nov novembre|déc dec décembre
    fr\tother\tlundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim à le er h
    es\tmonths\tene enero|feb febrero|mar marzo|abr abril|may mayo|jun junio|jul julio|ago agosto|sep sept set septiembre setiembre|oct octubre|nov noviembre|dic diciembre
    es\tother\tlunes martes miércoles jueves viernes sábado domingo lun mié jue vie sáb dom de del a las la
    pt\tmonths\tjan janeiro|fev fevereiro|mar março|abr abril|mai maio|jun junho|jul julho|ago agosto|set setembro|out outubro|nov novembro|dez dezembro
    pt\tam\tda manhã
    pt\tpm\tda tarde,da noite
    pt\tother\tsegunda segunda-feira terça terça-feira quarta quarta-feira quinta quinta-feira sexta sexta-feira sábado domingo feira seg ter qua qui sex sáb dom de às as à
    nl\tmonths\tjan januari|feb februari|mrt maart|apr april|mei|jun juni|jul juli|aug augustus|sep sept september|okt oktober|nov november|dec december
    nl\tother\tmaandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo om
    pl\tmonths\tsty styczeń stycznia|lut luty lutego|mar marzec marca|kwi kwiecień kwietnia|maj maja|cze czerwiec czerwca|lip lipiec lipca|sie sierpień sierpnia|wrz wrzesień września|paź październik października|lis listopad listopada|gru grudzień grudnia
    pl\tam\trano,przed południem
    pl\tpm\tpo południu,wieczorem
    pl\tother\tponiedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz o r
    sv\tmonths\tjan januari|feb februari|mar mars|apr april|maj|jun juni|jul juli|aug augusti|sep sept september|okt oktober|nov november|dec december
    sv\tam\tfm
    sv\tpm\tem
    sv\tother\tmåndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön den kl
    da\tmonths\tjan januar|feb februar|mar marts|apr april|maj|jun juni|jul juli|aug august|sep sept september|okt oktober|nov november|dec december
    da\tother\tmandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor fre lør søn den d kl
    nb\tmonths\tjan januar|feb februar|mar mars|apr april|mai|jun juni|jul juli|aug august|sep sept september|okt oktober|nov november|des desember
    nb\tother\tmandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor fre lør søn den kl
    fi\tmonths\ttammi tammikuu tammikuuta|helmi helmikuu helmikuuta|maalis maaliskuu maaliskuuta|huhti huhtikuu huhtikuuta|touko toukokuu toukokuuta|kesä kesäkuu kesäkuuta|heinä heinäkuu heinäkuuta|elo elokuu elokuuta|syys syyskuu syyskuuta|loka lokakuu lokakuuta|marras marraskuu marraskuuta|joulu joulukuu joulukuuta
    fi\tam\tap
    fi\tpm\tip
    fi\tother\tmaanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ma ti ke to pe la su kello klo
    cs\tmonths\tled leden ledna|úno únor února|bře březen března|dub duben dubna|kvě květen května|čvn červen června|čvc červenec července|srp srpen srpna|zář září|říj říjen října|lis listopad listopadu|pro prosinec prosince
    cs\tam\tdop
    cs\tpm\todp
    cs\tother\tpondělí úterý středa čtvrtek pátek sobota neděle po út st čt pá so ne v ve
    sk\tmonths\tjan január januára|feb február februára|mar marec marca|apr apríl apríla|máj mája|jún júna|júl júla|aug august augusta|sep september septembra|okt október októbra|nov november novembra|dec december decembra
    sk\tother\tpondelok utorok streda štvrtok piatok sobota nedeľa po ut st št pi so ne o v
    hu\tmonths\tjan január|febr feb február|márc már március|ápr április|máj május|jún június|júl július|aug augusztus|szept szep szeptember|okt október|nov november|dec december
    hu\tam\tde
    hu\tpm\tdu
    hu\tother\thétfő kedd szerda csütörtök péntek szombat vasárnap h k sze cs p szo v
    ro\tmonths\tian ianuarie|feb februarie|mar martie|apr aprilie|mai|iun iunie|iul iulie|aug august|sept sep septembrie|oct octombrie|nov noiembrie|dec decembrie
    ro\tother\tluni marți miercuri joi vineri sâmbătă duminică lun mie joi vin sâm dum la ora
    hr\tmonths\tsij siječanj siječnja|velj vel veljača veljače|ožu ožujak ožujka|tra travanj travnja|svi svibanj svibnja|lip lipanj lipnja|srp srpanj srpnja|kol kolovoz kolovoza|ruj rujan rujna|lis listopad listopada|stu studeni studenoga studenog|pro prosinac prosinca
    hr\tother\tponedjeljak utorak srijeda četvrtak petak subota nedjelja pon uto sri čet pet sub ned u
    sl\tmonths\tjan januar januarja|feb februar februarja|mar marec marca|apr april aprila|maj maja|jun junij junija|jul julij julija|avg avgust avgusta|sep september septembra|okt oktober oktobra|nov november novembra|dec december decembra
    sl\tam\tdop
    sl\tpm\tpop
    sl\tother\tponedeljek torek sreda četrtek petek sobota nedelja pon tor sre čet pet sob ned ob
    sr\tmonths\tјан јануар|феб фебруар|мар март|апр април|мај|јун|јул|авг август|сеп септембар|окт октобар|нов новембар|дец децембар
    sr\tother\tпонедељак уторак среда четвртак петак субота недеља пон уто сре чет пет суб нед у
    lt\tmonths\tsaus sausis sausio|vas vasaris vasario|kov kovas kovo|bal balandis balandžio|geg gegužė gegužės|birž birželis birželio|liep liepa liepos|rugp rugpjūtis rugpjūčio|rugs rugsėjis rugsėjo|spal spalis spalio|lapkr lapkritis lapkričio|gruod gruodis gruodžio
    lt\tother\tpirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis m d val
    tr\tmonths\toca ocak|şub şubat|mar mart|nis nisan|may mayıs|haz haziran|tem temmuz|ağu ağustos|eyl eylül|eki ekim|kas kasım|ara aralık
    tr\tam\töö
    tr\tpm\tös
    tr\tother\tpazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz saat
    el\tmonths\tιαν ιανουαρίου ιανουάριος|φεβ φεβρουαρίου φεβρουάριος|μαρ μάρ μαρτίου μάρτιος|απρ απριλίου απρίλιος|μαΐ μάι μαϊ μαΐου μάιος|ιουν ιούν ιουνίου ιούνιος|ιουλ ιούλ ιουλίου ιούλιος|αυγ αύγ αυγούστου αύγουστος|σεπ σεπτ σεπτεμβρίου σεπτέμβριος|οκτ οκτωβρίου οκτώβριος|νοε νοέ νοεμ νοεμβρίου νοέμβριος|δεκ δεκεμβρίου δεκέμβριος
    el\tam\tπμ,π μ
    el\tpm\tμμ,μ μ
    el\tother\tδευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή δευ τρί τετ πέμ παρ σάβ κυρ στις και
    ru\tmonths\tянв января январь|февр фев февраля февраль|мар марта март|апр апреля апрель|мая май|июн июня июнь|июл июля июль|авг августа август|сент сен сентября сентябрь|окт октября октябрь|нояб ноя ноября ноябрь|дек декабря декабрь
    ru\tam\tдп,утра
    ru\tpm\tпп,вечера,дня
    ru\tother\tпонедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс г в
    uk\tmonths\tсіч січня січень|лют лютого лютий|бер березня березень|квіт кві квітня квітень|трав тра травня травень|черв чер червня червень|лип липня липень|серп сер серпня серпень|вер вересня вересень|жовт жов жовтня жовтень|лист лис листопада листопад|груд гру грудня грудень
    uk\tam\tдп
    uk\tpm\tпп
    uk\tother\tпонеділок вівторок середа четвер пʼятниця п'ятниця субота неділя пн вт ср чт пт сб нд р о об
    ja\tmonths\t1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    ja\tam\t午前
    ja\tpm\t午後
    ja\tother\t月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月 火 水 木 金 土 日
    zh\tmonths\t一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月
    zh\tam\t上午,凌晨,早上,清晨
    zh\tpm\t下午,晚上,中午,傍晚
    zh\tother\t星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日
    ko\tmonths\t1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
    ko\tam\t오전
    ko\tpm\t오후
    ko\tother\t월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일
    """
}
