import Import

extension ChatMarkers {
  /// What WhatsApp writes into messages that are no text.
  ///
  /// `[kind]` lines, then language ⇥ texts, divided by ` ‖ `; `{name}` and the like stand for any text.
  static let content = #"""
    [deleted]
    af	Hierdie boodskap was uitgevee
    ar	تم حذف هذه الرسالة
    az	Bu ismarıc silindi
    bg	Съобщението беше изтрито
    bn	এই মেসেজটি বাদ দেওয়া হয়েছে। ‖ এই বার্তাটি মুছে ফেলা হয়েছে
    ca	Aquest missatge s'ha suprimit ‖ Aquest missatge està esborrat
    cs	Tato zpráva byla smazána ‖ Tato zpráva byla odstraněna
    da	Denne besked er blevet slettet ‖ Denne besked blev slettet.
    de	Diese Nachricht wurde gelöscht
    el	Αυτό το μήνυμα διαγράφηκε
    en	This message was deleted ‖ Message deleted
    es	Se eliminó este mensaje ‖ Este mensaje fue eliminado
    et	See sõnum on kustutatud
    fa	این پیام حذف شده است ‖ این پیام حذف شد
    fi	Tämä viesti poistettiin ‖ Tämä viesti poistettiin.
    fr	Ce message a été supprimé
    ga	Scriosadh an teachtaireacht seo
    gu	આ મેસેજ ડિલીટ કરાયો ‖ આ સંદેશ રદ્દ કરાયો
    he	הודעה זו נמחקה
    hi	यह मैसेज डिलीट कर दिया गया है ‖ यह संदेश मिटाया गया
    hr	Ova je poruka izbrisana ‖ Ova poruka je izbrisana
    hu	Ez az üzenet törlésre került
    id	Pesan ini dihapus ‖ Pesan ini telah dihapus
    it	Questo messaggio è stato eliminato
    ja	このメッセージは削除されました。 ‖ このメッセージは削除されました
    kk	Бұл хат жойылды
    kn	ಈ ಸಂದೇಶವು ಅಳಿಸಲ್ಪಟ್ಟಿದೆ
    ko	이 메시지는 삭제되었습니다
    lt	Ši žinutė buvo ištrinta
    lv	Šī ziņa tika izdzēsta
    mk	Оваа порака беше избришана
    ml	ഈ സന്ദേശം ഇല്ലാതാക്കിയതാണ്
    mr	हा मेसेज हटवण्यात आला ‖ हा संदेश हटविण्यात आला होता.
    ms	Mesej ini telah dipadam
    nb	Denne meldingen ble slettet ‖ Denne meldingen ble slettet.
    nl	Dit bericht is verwijderd
    pa	ਇਸ ਸੁਨੇਹੇ ਨੂੰ ਹਟਾਇਆ ਗਿਆ
    pl	Ta wiadomość została usunięta
    pt-BR	Mensagem apagada ‖ Esta mensagem foi apagada
    pt-PT	Esta mensagem foi apagada ‖ Esta mensagem foi apagada pelo remetente.
    ro	Acest mesaj a fost șters
    ru	Данное сообщение удалено
    sk	Táto správa bola odstránená
    sl	To sporočilo je bilo izbrisano
    sr	Ова порука је обрисана
    sv	Det här meddelandet raderades ‖ Detta meddelande raderades
    sw	Ujumbe huu ulifutwa
    ta	இத்தகவல் திரும்பப்பெறப்பட்டது
    th	ข้อความนี้ถูกลบแล้ว ‖ ข้อความนี้ได้ถูกลบ
    tl	Itong mensahe ay binura na
    tr	Bu mesaj silindi
    uk	Це повідомлення було видалено
    ur	یہ میسج حذف کر دیا گیا ہے۔ ‖ یہ پیغام حذف کیا گیا
    uz	Ushbu xabar o‘chirildi
    vi	Tin nhắn này đã bị xóa ‖ Tin nhắn này đã bị xoá
    zh-CN	这条消息已被删除。 ‖ 信息已删除
    zh-HK	此訊息已刪除。
    zh-TW	此訊息已刪除。
    [deleted_by_you]
    ar	لقد حذَفت هذه الرسالة
    bg	Изтрихте това съобщение
    ca	Has suprimit aquest missatge
    cs	Tuto zprávu jste smazal/a ‖ Tuto zprávu jste odstranil/a
    da	Du har slettet denne besked ‖ Du slettede denne besked
    de	Du hast diese Nachricht gelöscht
    el	Διαγράψατε αυτό το μήνυμα
    en	You deleted this message
    es	Eliminaste este mensaje
    fa	شما این پیام را حذف کردید
    fi	Poistit tämän viestin
    fr	Vous avez supprimé ce message
    he	מחקת את ההודעה הזו
    hi	आपने यह मैसेज डिलीट किया
    hr	Izbrisali ste ovu poruku
    hu	Ezt az üzenetet törölted
    id	Anda menghapus pesan ini
    it	Hai eliminato questo messaggio
    ja	このメッセージを削除しました
    ko	이 메시지를 삭제했습니다
    ms	Anda telah memadamkan mesej ini
    nb	Du slettet denne meldingen
    nl	U hebt dit bericht verwijderd
    pl	Usunąłeś(-ęłaś) tę wiadomość
    pt-BR	Mensagem apagada ‖ Você apagou esta mensagem
    pt-PT	Apagou esta mensagem
    ro	Ați șters acest mesaj
    ru	Вы удалили данное сообщение ‖ Вы удалили это сообщение
    sk	Túto správu ste odstránili
    sl	To sporočilo ste izbrisali
    sr	Обрисао/ла си ову поруку
    sv	Du raderade det här meddelandet ‖ Du har tagit bort meddelandet
    th	คุณได้ลบข้อความนี้
    tr	Bu mesajı sildiniz
    uk	Ви видалили це повідомлення
    vi	Bạn đã xóa tin nhắn này
    zh-CN	您已删除这条消息
    zh-HK	您已刪除此訊息
    [deleted_by_admin]
    en	This message was deleted by admin {name}.
    [edited_suffix]
    de	<Diese Nachricht wurde bearbeitet>
    en	<This message was edited> ‖ <This message was edited.>
    es	<Se editó este mensaje.>
    fr	<Ce message a été modifié>
    it	<Questo messaggio è stato modificato>
    nl	<Dit bericht is bewerkt>
    pt-BR	<Mensagem editada>
    pt-PT	<Esta mensagem foi editada>
    [location_label]
    af	ligging
    ar	الموقع
    az	məkan
    bg	местоположение
    bn	অবস্থান
    ca	ubicació
    cs	poloha
    da	placering
    de	Standort
    el	τοποθεσία
    en	location ‖ Location
    es	ubicación ‖ Ubicación
    et	asukoht
    fa	موقعیت
    fi	sijainti
    fr	localisation ‖ Localisation
    gu	સ્થળ
    he	מיקום
    hi	स्थान
    hr	lokacija
    hu	Helyzet
    id	lokasi
    it	posizione ‖ Posizione
    ja	位置情
    kk	орналасуы
    kn	ಸ್ಥಳ
    ko	위치
    lt	buvimo vieta
    lv	atrašanās vieta
    mk	локација
    ml	സ്ഥലം
    mr	स्थान
    ms	lokasi
    nb	posisjon
    nl	locatie
    pa	ਟਿਕਾਣਾ
    pl	położenie
    pt-BR	localização
    pt-PT	localização ‖ Localização
    ro	locație
    ru	местоположение ‖ Местоположение
    sk	poloha
    sl	lokacija
    sq	Vendndodhja
    sr	локација
    sv	plats
    sw	Mahali
    ta	இருப்பிடம
    te	స్థలం
    th	ตำแหน่งที่ตั้ง
    tl	lokasyon
    tr	konum
    uk	місцезнаходження
    ur	مقام
    uz	joylashuv
    vi	vị trí
    zh-CN	位
    zh-HK	位置
    zh-TW	位置
    [live_location]
    af	regstreekse ligging gedeel
    ar	تمت مشاركة الموقع المباشر
    az	canlı məkan paylaşılıb
    bg	местоположение в реално време споделено
    bn	লাইভ অবস্থান শেয়ার করা হয়েছে
    ca	Ubicació en directe compartida
    cs	byla sdílena aktuální poloha
    da	live placering delt
    de	Live-Standort wird geteilt
    el	η τωρινή τοποθεσία κοινοποιήθηκε
    en	live location shared
    es	ubicación en tiempo real compartida
    et	hetke asukoht jagatud
    fa	مکان زنده به اشتراک گذاشته شد
    fi	live-sijainti jaettu
    fr	Localisation en direct partagée
    gu	જીવંત સ્થાન શેર કરાયું
    he	משתף מיקום בשידור חי
    hi	लाइव स्थान साझा किया गया
    hr	trenutna lokacija podijeljena
    hu	tartózkodási hely megosztva
    id	Lokasi terkini dibagikan
    it	posizione attuale condivisa
    ja	ライブロケーション共有
    kk	қазіргі орынмен бөлісті
    kn	ನೇರ ಸ್ಥಳ ಹಂಚಿಕೊಳ್ಳಲಾಗಿದೆ
    ko	공유한 실시간 위치
    lt	tiesioginė vieta bendrinama
    lv	reāllaika atrašanās vieta
    mk	споделено локација во живо
    ml	ലൈവ് ലൊക്കേഷൻ പങ്കിട്ടു
    mr	सध्याचे थेट ठिकाण शेअर केले
    ms	lokasi terkini dikongsi
    nb	posisjon i sanntid delt
    nl	live locatie gedeeld
    pa	ਮੌਜੂਦਾ ਟਿਕਾਣਾ ਸਾਂਝਾ ਕੀਤਾ
    pl	udostępniona transmisja położenia
    pt-BR	localização atual compartilhada
    pt-PT	Está a partilhar a sua localização
    ro	locație în timp real distribuită
    ru	Геоданные отправлены
    sk	bola zdieľaná aktuálna poloha
    sl	lokacija v živo je bila deljena
    sq	vendnodhja aktuale u shpërnda
    sr	Локација уживо подељена
    sv	liveposition delad
    sw	mahali mubashara pameshirikishwa
    ta	இடம் நேரலையாக பகிரபட்டது
    te	ప్రత్యక్ష స్థాన భాగస్వామ్యం
    th	ตำแหน่งปัจจุบันถูกแบ่งปัน
    tl	ibinahagi ang live na lokasyon
    tr	Mevcut konum paylaşıldı
    uk	геодані надіслано
    ur	جاری مقام کا اشتراک ہوا
    uz	jonli joylashuv ulashildi
    vi	vị trí hiện thời được chia sẻ
    zh-CN	共享实时位置
    zh-HK	實時位置已分享
    zh-TW	實時位置已分享
    [poll_header]
    de	UMFRAGE:
    en	POLL:
    es	ENCUESTA:
    fr	SONDAGE:
    it	SONDAGGIO:
    nl	PEILING:
    pt-BR	ENQUETE:
    pt-PT	SONDAGEM:
    [poll_option]
    de	OPTION:
    en	OPTION:
    es	OPCIÓN:
    fr	OPTION:
    it	OPZIONE:
    nl	OPTIE:
    pt-BR	OPÇÃO:
    pt-PT	OPÇÃO:
    [poll_votes_word]
    de	Stimmen ‖ Stimme
    en	votes ‖ vote
    es	votos ‖ voto
    fr	voix
    it	voti ‖ voto
    nl	stemmen
    pt	votos
    [missed_voice_call]
    ar	مكالمة صوتية فائتة
    ca	Trucada de veu perduda
    cs	Zmeškaný hlasový hovor
    da	Ubesvaret taleopkald
    de	Verpasster Sprachanruf
    el	Αναπάντητη φωνητική κλήση
    en	Missed voice call
    es	Llamada perdida ‖ Llamada de voz perdida
    fi	Vastaamaton äänipuhelu
    fr	Appel vocal manqué
    he	שיחה קולית שלא נענתה
    hr	Propušteni glasovni poziv
    hu	Nem fogadott hanghívás
    id	Panggilan suara tak terjawab
    it	Chiamata vocale persa
    ja	音声通話不在着信
    ko	부재중 전화
    nb	Tapt taleanrop
    nl	Gemist spraakgesprek ‖ Gemiste spraakoproep
    pl	Nieodebrane poł. głosowe
    pt-BR	Chamada de voz perdida
    pt-PT	Chamada de voz perdida
    ro	Apel vocal ratat
    ru	Пропущенный аудиозвонок
    sk	Zmeškaný hovor
    sv	Missat röstsamtal
    tr	Cevapsız sesli arama
    uk	Пропущений аудіодзвінок
    zh-CN	未接语音通话
    zh-HK	未接語音通話
    [missed_video_call]
    ar	مكالمة فيديو فائتة
    ca	Trucada de vídeo perduda
    cs	Zmeškaný videohovor
    da	Ubesvaret videoopkald
    de	Verpasster Videoanruf
    el	Αναπάντητη βιντεοκλήση
    en	Missed video call
    es	Videollamada perdida
    fi	Vastaamaton videopuhelu
    fr	Appel vidéo manqué
    he	שיחת וידאו שלא נענתה
    hr	Propušteni videopoziv
    hu	Nem fogadott videohívás
    id	Panggilan video tak terjawab
    it	Videochiamata persa
    ja	ビデオ通話不在着信
    ko	부재중 영상통화
    nb	Tapt videoanrop
    nl	Gemist videogesprek ‖ Gemiste video-oproep
    pl	Nieodebrane poł. wideo
    pt-BR	Chamada de vídeo perdida
    pt-PT	Videochamada perdida
    ro	Apel video ratat
    ru	Пропущенный видеозвонок
    sk	Zmeškaný videohovor
    sv	Missat videosamtal
    tr	Cevapsız görüntülü arama
    uk	Пропущений відеодзвінок
    zh-CN	未接视频通话
    zh-HK	未接視像通話
    [call_log]
    de	Sprachanruf. {duration} ‖ Videoanruf. {duration} ‖ Sprachanruf. Keine Antwort
    en	Voice call. {duration} ‖ Video call. {duration} ‖ Voice call. No answer ‖ Video call. No answer
    [call_started]
    de	{name} hat einen Anruf gestartet. ‖ {name} hat einen Videoanruf gestartet.
    en	{name} started a call ‖ {name} started a video call
    [document_pages_word]
    de	Seiten
    en	pages ‖ page
    es	páginas
    fr	pages
    it	pagine
    pt-PT	páginas
    ru	страницы
    [self_label]
    en	You
    it	Tu
    """#
}
