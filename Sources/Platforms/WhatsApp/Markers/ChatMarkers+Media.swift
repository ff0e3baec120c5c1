import Import

extension ChatMarkers {
  /// What WhatsApp writes instead of a file, and beside one.
  ///
  /// `[kind]` lines, then language ⇥ texts, divided by ` ‖ `; `{name}` and the like stand for any text.
  static let media = #"""
    [media_omitted]
    af	<media weggelaat>
    ar	<تم استبعاد الوسائط>
    az	<media buraxıldı> ‖ <Media çıxarılmışdır>
    bg	<Без файл>
    bn	<মিডিয়া বাদ দেওয়া হয়েছে> ‖ <মিডিয়া বাদ দেওয়া হয়েছে>
    ca	<fitxers multimèdia omesos> ‖ <Mitjans omesos>
    cs	<média vynechány> ‖ < Média vynechána >
    da	<medier udeladt> ‖ <Mediefil udeladt>
    de	<medien ausgeschlossen> ‖ <Medien weggelassen> ‖ <Medien ausgeschlossen>
    el	<αρχείο παραλήφθηκε> ‖ <Εξαίρεση πολυμέσων>
    en	<media omitted>
    es	<multimedia omitido> ‖ <Archivo omitido>
    et	<meedia välja jäetud> ‖ <Meedia ära jäetud>
    fa	<رسانه حذف شد> ‖ < پيوست نما/آهنگ حذف شد >
    fi	<media jätettiin pois> ‖ <Media jätetty pois>
    fr	<médias omis> ‖ <Fichier omis>
    gu	<મિડિયા છોડી મૂકાયું> ‖ <મીડિયા અવગણવામાં આવ્યા>
    he	<המדיה לא נכללה> ‖ <מדיה הושמטה>
    hi	<मीडिया के बिना>
    hr	<medijski zapis izostavljen> ‖ <Medijski zapis izostavljen>
    hu	<média elhagyva> ‖ <Hiányzó médiafájl>
    id	<media tidak disertakan>
    it	<media omessi> ‖ <Media omesso> ‖ <Media omessi>
    ja	<メディアなし> ‖ <メディアは含まれていません>
    kk	<файлдар қосылмаған> ‖ <Файл қосылған жоқ>
    kn	<ಮಾಧ್ಯಮ ಕೈಬಿಡಲಾಗಿದೆ>
    ko	<미디어 파일 제외됨> ‖ <미디어 파일을 생략한 대화내용>
    lo	<ບໍ່ລວມມີເດຍ>
    lt	<medija praleista> ‖ <Praleistas medijos turinys>
    lv	<nav iekļauta multivide> ‖ <Bez multivides>
    mk	<без фајлови> ‖ <Без фајл>
    ml	<മീഡിയ ഒഴിവാക്കി>
    mr	<मीडिया वगळण्यात आला> ‖ <मीडिया वगळले>
    ms	<media dikecualikan> ‖ <Media disingkirkan>
    nb	<media utelatt> ‖ <Uten vedlegg>
    nl	<media weggelaten> ‖ <Media weggelaten>
    pa	<ਮੀਡੀਆ ਛੱਡਿਆ> ‖ <ਮੀਡੀਆ ਛਡਿਆ ਗਿਆ>
    pl	<pominięto multimedia> ‖ <pliki pominięto>
    pt	<ficheiro não revelado> ‖ <Mídia omitida>
    pt-BR	<Mídia oculta>
    pt-PT	<Multimédia omitido>
    ro	<conținut media omis>
    ru	<без медиафайлов> ‖ <Файл пропущен>
    sk	<Médiá vynechané>
    sl	<datoteke izpuščene> ‖ <Medij izpuščen>
    sq	<media u hoq> ‖ <Media hequr>
    sr	<медији су изостављени>
    sv	<media utelämnat> ‖ <Media har utelämnats>
    sw	<media hazijajumuishwa> ‖ <Media imerukwa>
    ta	<கோப்புகள் விடப்பட்டன> ‖ < ஊடகங்கள் நீக்கப்பட்டது >
    te	<మీడియా విస్మరించబడింది> ‖ <మాధ్యమం విస్మరించబడింది>
    th	<ไฟล์สื่อถูกลบ> ‖ <สื่อถูกลบ>
    tl	<ınalis ang media> ‖ <Walang kalakip na media>
    tr	<medya dahil edilmedi> ‖ <Medya atlanmış>
    uk	<медіа пропущено>
    ur	<میڈیا چھوڑ دیا گیا> ‖ <میڈیا ہٹا دیا گیا>
    uz	<fayl o‘tkazib yuborildi>
    vi	<bỏ qua tệp phương tiện> ‖ <Bỏ qua Media>
    zh	<忽略多媒體檔> ‖ <省略多媒体文件>
    [image_omitted]
    ar	لم يتم إدراج الصورة
    bn	ইমেজ বাদ দেওয়া হয়েছে
    ca	Imatge omesa
    cs	obrázek vynechán
    da	billede udeladt
    de	Bild weggelassen
    el	εικόνα παραλείφθηκε
    en	image omitted
    es	imagen omitida
    fa	تصویر حذف شد
    fi	ei kuvaa
    fr	image absente
    ga	íomhá ligthe ar lár
    gu	છબી પડતી મૂકાઈ
    he	התמונה הושמטה
    hi	फ़ोटो हटाई गई
    hr	slika izostavljena
    hu	kép küldése sikertelen
    id	gambar tidak disertakan
    it	immagine omessa ‖ <immagine omessa>
    ja	画像は含まれていません
    ko	이미지 생략됨
    mr	इमेज वगळली
    ms	imej tidak dimasukkan
    nb	bilde ikke inkludert
    nl	afbeelding weggelaten
    pl	obraz pominięty
    pt-BR	imagem ocultada
    pt-PT	imagem não revelada
    ro	Imagine omisă
    ru	изображение отсутствует
    sk	obrázok vynechaný
    sv	bild utesluten
    th	ไม่มีรูปภาพ
    tr	görüntü dahil edilmedi
    uk	зображення відсутнє
    ur	تصویر نکال دی گئی ہے
    vi	đã bỏ qua hình ảnh
    zh-CN	照片已忽略
    zh-HK	圖片已略去
    zh-TW	圖像已省略
    [video_omitted]
    ar	لم يتم إدراج الفيديوهات
    bn	ভিডিও বাদ দেওয়া হয়েছে
    ca	vídeo omès
    cs	video vynecháno
    da	video udeladt
    de	Video weggelassen
    el	βίντεο παραλείφθηκε
    en	video omitted
    es	Video omitido
    fa	ویدیو حذف شد
    fi	videota ei sisällytetä
    fr	vidéo absente
    ga	físeán ligthe ar lár
    gu	વિડિયો પડતી મુકાઈ
    he	סרטון הווידאו הושמט
    hi	वीडियो छोड़ा गया
    hr	video izostavljen
    hu	Videó kihagyva
    id	video tidak disertakan
    it	video omesso
    ja	ビデオは含まれていません
    ko	비디오 생략됨
    mr	व्हिडीओ वगळला
    ms	video tidak dimasukkan
    nb	video utelatt
    nl	video weggelaten
    pl	wideo pominięte
    pt-BR	vídeo omitido
    pt-PT	vídeo não revelado
    ro	clip video omis
    ru	видео отсутствует
    sk	video vynechané
    sv	video utesluten
    th	วิดีโอถูกลบ
    tr	video dahil edilmedi
    uk	відео відсутнє
    ur	ویڈیو نظرانداز
    vi	đã bỏ video
    zh-CN	视频已忽略
    zh-HK	影片已略去
    zh-TW	影片已省略
    [audio_omitted]
    ar	لم يتم إدراج المقاطع الصوتية
    bn	অডিও বাদ দেওয়া হয়েছে
    ca	Àudio omès
    cs	zvukový soubor vynechán
    da	lyd udeladt
    de	Audio weggelassen
    el	ήχος παραλείφθηκε
    en	audio omitted
    es	audio omitido
    fa	صدا حذف شد
    fi	äänitiedostoa ei sisällytetä
    fr	audio omis
    ga	comhad fuaime ar lár
    gu	ઓડિયો ફાઇલ શામેલ કરી નથી
    he	קטע קול הושמט
    hi	ऑडियो हटाई गयी
    hr	zvuk izostavljen
    hu	Hang kihagyása
    id	audio tidak disertakan
    it	audio omesso
    ja	音声は含まれていません
    ko	오디오 생략됨
    mr	ऑडिओ वगळला
    ms	audio tidak dimasukkan
    nb	lyd utelatt
    nl	audio weggelaten
    pl	audio pominięte
    pt-BR	áudio ocultado
    pt-PT	ficheiro de áudio não revelado
    ro	fără audio
    ru	аудиофайл отсутствует
    sk	zvuk vynechaný
    sv	ljud utelslutet
    th	ไม่มีไฟล์เสียง
    tr	ses dahil edilmedi
    uk	аудіо відсутнє
    ur	آڈیو نظرانداز
    vi	bỏ qua tệp âm thanh
    zh-CN	音频已忽略
    zh-HK	音訊已略去
    zh-TW	音訊已省略
    [gif_omitted]
    ar	لم يتم إدراج صورة GIF
    bn	জিআইএফ বাদ দেওয়া হয়েছে
    ca	GIF omès
    cs	GIF vynechán
    da	GIF udeladt
    de	GIF weggelassen
    el	Παράληψη GIF
    en	GIF omitted
    es	GIF omitido
    fa	GIF حذف شد
    fi	GIF-animaatio jätetty pois
    fr	GIF retiré
    ga	GIF ligthe ar lár
    gu	GIF પડતી મૂકાઈ
    he	GIF הושמט
    hi	GIF छोड़ा गया
    hr	GIF izostavljen
    hu	GIF fájl kihagyása
    id	GIF tidak disertakan
    it	GIF esclusa ‖ GIF omessa
    ja	GIFは含まれていません
    ko	GIF 생략됨
    mr	GIF वगळले
    ms	GIF tidak dimasukkan
    nb	GIF utelatt
    nl	GIF weggelaten
    pl	Plik GIF pominięty
    pt-BR	GIF omitido
    pt-PT	GIF não revelada
    ro	GIF omis
    ru	GIF отсутствует
    sk	GIF vynechaný
    sv	GIF utesluten
    th	ละเว้น GIF
    tr	GIF dahil edilmedi
    uk	GIF-анімацію пропущено
    ur	GIF  نظرانداز
    vi	Đã bỏ qua ảnh GIF
    zh-CN	GIF 动态图已被忽略
    zh-HK	GIF 已略去
    zh-TW	GIF 圖片已被省略
    [sticker_omitted]
    ar	تم حذف الملصقات
    bn	স্টিকার বাদ দেওয়া হয়েছে
    ca	adhesiu omès
    cs	nálepka vynechána
    da	klistermærke udeladt
    de	Sticker weggelassen
    el	αυτοκόλλητο παραλήφθηκε
    en	sticker omitted
    es	sticker omitido
    fa	استیکر حذف شد
    fi	tarraa ei sisällytetty
    fr	sticker omis
    ga	fágadh an greamán ar lár
    gu	સ્ટીકર પડતું મુકાયું
    he	סטיקר הושמט
    hi	स्टिकर छोड़ा गया
    hr	naljepnica izostavljena
    hu	matrica kihagyva
    id	stiker tidak disertakan
    it	sticker non incluso ‖ sticker omesso ‖ adesivo omesso
    ja	スタンプは含まれていません
    ko	스티커 제외됨
    mr	स्टिकर वगळले
    ms	pelekat tidak disertakan
    nb	klistremerke utelatt
    nl	sticker weggelaten
    pl	pominięto naklejkę
    pt-BR	figurinha omitida
    pt-PT	sticker não revelado
    ro	sticker omis
    ru	стикер не добавлен
    sk	nálepka vynechaná
    sv	sticker utesluten
    th	ไม่มีสติกเกอร์
    tr	Çıkartma dahil edilmedi
    uk	Наклейку не додано
    ur	اسٹیکر نظرانداز
    vi	đã bỏ sticker
    zh-CN	贴图已省略
    zh-HK	貼圖已略去
    zh-TW	貼圖已忽略
    [document_omitted]
    ar	لم يتم إدراج المستند
    bn	ডকুমেন্ট বাদ দেওয়া হয়েছে
    ca	Document omès
    cs	dokument vynechán
    da	dokument udeladt
    de	Dokument weggelassen
    el	έγγραφο παραλείφθηκε
    en	document omitted
    es	documento omitido
    fa	سند حذف شد
    fi	dokumenttia ei sisällytetä
    fr	document manquant
    ga	cáipéis ligthe ar lár
    gu	ડોક્યુમેન્ટ સામેલ કર્યું નહિ
    he	מסמך הושמט
    hi	डॉक्यूमेंट छोड़ा गया
    hr	dokument izostavljen
    hu	dokumentum kihagyva
    id	dokumen tidak disertakan
    it	documento omesso
    ja	ドキュメントは含まれていません
    ko	문서 생략됨
    mr	डॉक्युमेंट वगळले
    ms	dokumen tidak dimasukkan
    nb	utelatt dokument
    nl	document weggelaten
    pl	dokument pominięty
    pt-BR	documento omitido
    pt-PT	documento não revelado
    ro	document omis
    ru	документ отсутствует
    sk	dokument vynechaný
    sv	dokument uteslutet
    th	ละเว้นเอกสาร
    tr	belge dahil edilmedi
    uk	документ пропущено
    ur	دستاویز نظرانداز
    vi	đã bỏ qua tài liệu
    zh-CN	文档已省略
    zh-HK	文件已略去
    zh-TW	文件已忽略
    [contact_omitted]
    ar	لم يتم إدراج بطاقة جهة اتصال
    bn	পরিচিতির কার্ড বাদ দেওয়া হয়েছে
    ca	Targeta de contacte omesa
    cs	Vizitka vynechána
    da	Kontaktkort udeladt
    de	Kontaktkarte ausgelassen
    el	Η κάρτα επαφής παραλήφθηκε
    en	Contact card omitted
    es	Tarjeta de contacto omitida
    fa	برگ مخاطب حذف شد
    fi	Yhteystietokortti jätettiin pois
    fr	Fiche contact manquante
    ga	Cárta teagmhála ar lár
    gu	સંપર્કનું કાર્ડ પડતું મૂકાયું
    he	כרטיס איש קשר הושמט
    hi	कॉन्टैक्ट कार्ड छोड़ा गया
    hr	Posjetnica izostavljena
    hu	Névjegykártya kihagyva
    id	Kartu kontak tidak disertakan
    it	Scheda contatto omessa ‖ biglietto da visita omesso
    ja	連絡先カードを省略
    ko	연락처 카드 생략됨
    mr	संपर्क कार्ड वगळले
    ms	Kad kenalan tidak dimasukkan
    nb	Kontaktkort sløyfet
    nl	Visitekaartje weggelaten
    pl	Pominięta wizytówka kontaktu
    pt-BR	Cartão do contato omitido
    pt-PT	Contacto não revelado
    ro	Carte de vizită contact omisă
    ru	Карточка контакта отсутствует
    sk	Karta kontaktu vynechaná
    sv	Kontaktkort uteslutet
    th	บัตรรายชื่อที่ละเว้น
    tr	Kişi kartı dahil edilmedi
    uk	Картка контакту відсутня
    ur	رابطہ کارڈ نظر انداز
    vi	Bỏ qua thẻ liên lạc
    zh-CN	联系人卡片已忽略
    zh-HK	聯絡人卡片已略去
    zh-TW	聯絡人卡片已省略
    [video_note_omitted]
    de	<Videonachricht weggelassen> ‖ Videonotiz weggelassen
    en	<Video message omitted> ‖ video note omitted
    [view_once_omitted]
    en	<View once message omitted> ‖ <View once voice message omitted> ‖ <File not revealed>
    es	<archivo no revelado>
    pt-BR	<arquivo não revelado>
    pt-PT	<ficheiro não revelado>
    """#
}
