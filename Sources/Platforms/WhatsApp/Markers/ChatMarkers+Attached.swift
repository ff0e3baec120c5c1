import Import

extension ChatMarkers {
  /// What WhatsApp writes beside the name of a file. Lines as in ``media``.
  static let attached = #"""
    [attached_android]
    af	lêer aangeheg
    ar	الملف مرفق
    az	fayl əlavə olunub
    bg	прикачен файл
    bn	ফাইল সংযুক্ত হয়েছে
    ca	arxiu adjunt
    cs	soubor byl přiložen
    da	fil vedhæftet
    de	Datei angehängt
    el	συνημμένο αρχείο
    en	file attached
    es	archivo adjuntado ‖ archivo adjunto
    et	fail lisatud
    fa	پیوست شد %
    fi	liitetiedosto
    fr	fichier joint
    gu	ફાઇલ જોડાયેલ
    he	קובץ מצורף
    hi	फाइल अटैच कर दी गई है
    hr	datoteka u privitku
    hu	fájl csatolva
    id	file terlampir
    it	file allegato
    ja	添付ファイル有り
    kk	қосымша файл
    kn	ಕಡತ ಸೇರಿಸಲಾಯಿತು
    ko	파일 첨부됨
    lt	byla prisegta
    lv	pievienots fails
    mk	прикачен фајл
    ml	ഫയൽ ചേർത്തു
    mr	फाइल संलग्न
    ms	fail dilampirkan
    nb	vedlagt fil
    nl	bestand bijgevoegd
    pa	ਅਟੈਚ ਕੀਤੀ ਫਾਇਲ
    pl	załączony plik ‖ plik załączony
    pt-BR	arquivo anexado
    pt-PT	ficheiro anexado
    ro	fișier atașat
    ru	файл добавлен ‖ файл прикреплен
    sk	súbor pripojený
    sl	priložena datoteka
    sq	skedë e ngjitur
    sr	прикачена датотека
    sv	bifogad fil
    sw	faili limeambatanishwa
    ta	ணைக்கப்பட்டத
    te	ఫైల్ జోడించబడినది
    th	ไฟล์ที่แนบ
    tl	nakalakip na file
    tr	dosya ekli
    uk	файл додано ‖ файл прикріплено
    ur	پیوستہ فائل
    uz	fayl biriktirildi
    vi	tệp đính kèm
    zh-CN	文件附件
    zh-HK	附件檔案
    zh-TW	附件檔案
    [attached_ios_label]
    ar	المُرفق
    ca	adjunt
    cs	příloha
    da	vedhæftet
    de	Anhang ‖ angehängt
    el	επισυνάφθηκε
    en	attached
    es	adjunto
    fa	پیوست
    fi	liite
    fr	pièce jointe
    ga	ceangailte
    gu	જોડાયેલ
    he	מצורף
    hi	अटैच किया गया
    hr	priloženo
    hu	csatolva
    id	terlampir
    it	allegato
    ja	添付ファイル
    ko	첨부됨
    mr	संलग्न केले
    ms	dilampir
    nb	vedlagt
    nl	bijgevoegd
    pl	załączono
    pt-BR	anexado
    pt-PT	anexo
    ro	atașare
    ru	прикреплено
    sk	príloha
    sv	bifogat
    th	แนบ
    uk	додано
    ur	پیوستہ
    vi	đính kèm
    zh-CN	附件
    zh-TW	附件
    [attached_ios_suffix]
    tr	eklendi
    """#
}
