import Import

extension ChatMarkers {
  /// Sentences of WhatsApp itself, and the names of its files.
  ///
  /// `[kind]` lines, then language ⇥ texts, divided by ` ‖ `; `{name}` and the like stand for any text.
  static let notices = #"""
    [encryption_notice]
    ar	الرسائل والمكالمات مشفرة تمامًا بين الطرفين، بحيث لا يستطيع أحد خارج هذه الدردشة، ولا حتى شركة واتساب نفسها، قراءتها أو الاستماع إليها
    bn	মেসেজ এবং কল এন্ড-টু-এন্ড এনক্রিপ্টেড থাকে। এই চ্যাটে থাকা ব্যক্তি ছাড়া অন্য কেউ এমনকি WhatsApp-ও সেগুলি পড়তে বা শুনতে পারবে না।
    ca	Els missatges i les trucades estan xifrats d'extrem a extrem. Ningú de fora d'aquest xat, ni tan sols el WhatsApp, els pot llegir o escoltar
    cs	Zprávy a hovory jsou opatřeny koncovým šifrováním. Nikdo, kdo není přímým účastníkem této konverzace, ji nemůže sledovat ani poslouchat. Dokonce ani WhatsApp
    da	Beskeder og opkald er end-to-end-krypterede. Ingen uden for denne chat, selv ikke WhatsApp, kan læse eller høre dem
    de	Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen oder anhören, nicht einmal WhatsApp ‖ Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Nur Personen in diesem Chat können sie lesen, anhören oder teilen.
    el	Τα μηνύματα και οι κλήσεις κρυπτογραφούνται πλήρως. Κανένας εκτός αυτής της συνομιλίας, ούτε το WhatsApp, δεν μπορεί να τα διαβάσει ή να τις ακούσει
    en	Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them ‖ Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. ‖ Messages you send to this group are now secured with end-to-end encryption. ‖ Messages to this chat and calls are now secured with end-to-end encryption.
    es	Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat, ni siquiera WhatsApp, puede leerlos ni escucharlos ‖ Los mensajes y las llamadas están cifrados de extremo a extremo.
    fa	پیام‌ها و تماس‌ها سرتاسر رمزگذاری شده‌اند. هیچ شخصی خارج از این گفتگو، حتی واتساپ، نمی‌تواند آن‌ها را بخواند یا بشنود
    fi	Viestit ja puhelut salataan täysin. Kukaan tämän keskustelun ulkopuolinen, ei edes WhatsApp, voi lukea tai kuunnella niitä
    fr	Les messages et les appels sont chiffrés de bout en bout. Aucun tiers, pas même WhatsApp, ne peut les lire ou les écouter
    ga	Déantar criptiúchán ó cheann go ceann ar theachtaireachtaí agus ar ghlaonna. Ní féidir le héinne lasmuigh den chomhrá iad a léamh ná éisteacht leo, fiú WhatsApp
    gu	મેસેજ અને કૉલ શરૂથી અંત સુધી સુરક્ષિત છે. આ ચેટની બહારની કોઈ વ્યક્તિ તેને વાંચી કે સાંભળી શકતી નથી, WhatsApp પણ નહિ
    he	ההודעות והשיחות מוצפנות מקצה-לקצה. לאף אחד מחוץ לצ'אט זה, גם לא ל-WhatsApp, אין אפשרות לקרוא אותן או להאזין להן
    hi	मैसेजेस और कॉल्स एंड-टू-एंड एन्क्रिप्टेड हैं. इस चैट में शामिल लोगों के अलावा कोई भी इन्हें पढ़ या सुन नहीं सकता, WhatsApp भी नहीं
    hr	Poruke i pozivi zaštićeni su potpunom enkripcijom. Nitko izvan ovog razgovora, čak ni WhatsApp, ne može ih pročitati niti poslušati
    hu	Az üzenetek és hívások végpontok közötti titkosítással vannak védve. A csevegés résztvevőin kívül senki, még a WhatsApp sem tudja elolvasni és meghallgatni azokat
    id	Pesan dan panggilan terenkripsi secara end-to-end. Tidak seorang pun di luar chat ini, termasuk WhatsApp, yang dapat membaca atau mendengarkannya
    it	I messaggi e le chiamate sono crittografati end-to-end. Nessuno al di fuori di questa chat, nemmeno WhatsApp, può leggerne o ascoltarne il contenuto
    ja	メッセージと通話はエンドツーエンド暗号化されています。チャットの参加者以外は、たとえWhatsAppでも読んだり聞いたりすることはできません。
    ko	메시지 및 전화는 종단간 암호화되어 안전합니다. 아무도 엿보거나 들을 수 없습니다. WhatsApp에게도 이러한 권한이 없습니다
    mr	मेसेजेस आणि कॉल्स एन्ड-टू-एन्ड एन्क्रिप्शनने सुरक्षित केलेले असतात. या चॅटमध्ये सहभागी असलेल्या व्यक्तींखेरीज इतर कोणीही, अगदी WhatsApp देखील ते वाचू किंवा ऐकू शकत नाही
    ms	Mesej dan panggilan disulitkan hujung ke hujung. Tiada orang luar daripada sembang ini dapat membaca atau mendengar mesej, walaupun WhatsApp sendiri
    nb	Meldinger og samtaler er ende-til-ende-krypterte. Ingen utenfor samtalen, ikke engang WhatsApp, kan lese eller høre på dem
    nl	Berichten en gesprekken worden end-to-end versleuteld. Niemand buiten deze chat kan ze lezen of beluisteren, zelfs WhatsApp niet
    pl	Wiadomości i połączenia są w pełni zaszyfrowane. Nikt spoza czatu, nawet WhatsApp, nie może ich odczytać ani odsłuchać
    pt-BR	As mensagens e as chamadas são protegidas com a criptografia de ponta a ponta e ficam somente entre você e os participantes desta conversa. Nem mesmo o WhatsApp pode ler ou ouvi-las
    pt-PT	As mensagens e chamadas são encriptadas ponto a ponto. Ninguém fora desta conversa, nem mesmo o WhatsApp, pode ler ou ouvi-las
    ro	Mesajele și apelurile sunt criptate integral. Nicio persoană care nu participă la această conversație, nici măcar WhatsApp, nu le poate citi sau asculta
    ru	Сообщения и звонки защищены сквозным шифрованием. Третьи лица, включая WhatsApp, не могут прочитать ваши сообщения или прослушать звонки
    sk	Správy a hovory sú zabezpečené šifrovaním počas celého spojenia. Nemôže si ich vypočuť ani vidieť nikto, kto nie je ich účastníkom. Dokonca ani WhatsApp
    sv	Meddelanden och samtal är komplett krypterade. Ingen utanför denna chatt, inte ens WhatsApp, kan läsa dem eller lyssna på dem
    th	ข้อความและการโทรได้รับการเข้ารหัสจากต้นทางถึงปลายทาง ผู้ที่ไม่ได้อยู่ในแชทนี้จะไม่สามารถอ่านหรือฟังได้แม้แต่ WhatsApp เอง
    tr	Mesajlar ve aramalar uçtan uca şifrelidir. WhatsApp da dahil olmak üzere bu sohbetin dışında bulunan hiç kimse mesaj ve aramalarınızı okuyamaz ve dinleyemez
    uk	Повідомлення й дзвінки захищено наскрізним шифруванням. Прочитати чи прослухати їх не зможе жодна стороння особа, навіть із WhatsApp
    ur	میسجز اور کالز اینڈ ٹو اینڈ اینکرپشن کے ذریعے محفوظ ہیں۔ اس چیٹ کی بات چیت کو باہر کا کوئی بھی شخص پڑھ یا سن نہیں سکتا، WhatsApp بھی نہیں۔
    vi	Tin nhắn và cuộc gọi được mã hóa đầu cuối. Những người bên ngoài cuộc trò chuyện này, kể cả WhatsApp, sẽ không đọc hoặc nghe được
    zh-CN	消息和通话都进行端到端加密。对话之外的任何人，甚至包含 WhatsApp，都无法读取或收听。
    zh-HK	訊息和通話經端對端加密。對話以外的任何人 (即使是 WhatsApp) 均無法查看或聆聽那些內容。
    zh-TW	訊息已受端對端加密保護。此對話以外所有人，包括 WhatsApp 在內，都無法讀取或聽取。
    [security_code_changed]
    de	Deine Sicherheitsnummer für {name} hat sich geändert.
    en	Your security code with {name} changed.
    es	Cambió tu código de seguridad con {name}.
    fr	Votre code de sécurité avec {name} a changé.
    it	Il tuo codice di sicurezza con {name} è cambiato.
    nl	Uw beveiligingscode voor {name} is gewijzigd.
    pt-BR	Seu código de segurança com {name} mudou.
    pt-PT	O seu código de segurança partilhado com {name} mudou.
    ru	Ваш код безопасности с контактом {name} изменился.
    [group_created]
    de	Du hast die Gruppe {title} erstellt. ‖ {name} hat die Gruppe {title} erstellt.
    en	{name} created group {title} ‖ You created this group
    es	{name} creó el grupo {title} ‖ Creaste el grupo {title}
    fr	{name} a créé le groupe {title} ‖ Vous avez créé le groupe {title}
    it	{name} ha creato il gruppo {title} ‖ Hai creato il gruppo {title} ‖ {name} ha creato il gruppo
    pt-BR	{name} criou o grupo {title}
    [group_added]
    de	{name} hat {name2} hinzugefügt. ‖ {names} wurden hinzugefügt.
    en	{name} added you ‖ {name} added {name2} ‖ {names} were added
    es	{name} añadió a {name2} ‖ {name} añadió {name2}
    fr	{name} a ajouté {name2}
    it	{name} ha aggiunto {name2} ‖ Hai aggiunto {name2} ‖ {name} ti ha aggiunto
    pt-BR	{name} adicionou {name2}
    [group_removed]
    de	{name} hat {name2} entfernt.
    en	{name} removed {name2}
    es	{name} eliminó a {name2}
    fr	{name} a retiré {name2}
    it	{name} ha rimosso {name2} ‖ Hai rimosso {name2}
    pt-BR	{name} removeu {name2}
    [group_left]
    de	{name} hat die Gruppe verlassen.
    en	{name} left ‖ {name} left the group
    es	{name} salió
    fr	{name} est parti
    it	{name} è uscito
    pt-BR	{name} saiu
    [group_joined_link]
    en	{name} joined using this group's invite link
    [group_subject_changed]
    de	{name} hat den Gruppennamen von „{old}“ zu „{new}“ geändert.
    en	{name} changed the subject from "{old}" to "{new}" ‖ {name} changed the subject from “{old}” to “{new}” ‖ {name} changed the group name from "{old}" to "{new}" ‖ {name} changed the group name from “{old}” to “{new}”
    it	{name} ha cambiato l'oggetto da "{old}" a "{new}" ‖ Hai cambiato l'oggetto da "{old}" a "{new}" ‖ Hai cambiato l'oggetto da “{old}” a “{new}” ‖ {name} ha cambiato l'oggetto da “{old}” a “{new}” ‖ {name} ha cambiato l'oggetto
    [group_icon_changed]
    de	{name} hat das Gruppenbild geändert.
    en	{name} changed this group's icon
    it	{name} ha cambiato l'immagine
    [group_icon_deleted]
    en	{name} deleted this group's icon
    [group_desc_changed]
    de	{name} hat die Gruppenbeschreibung geändert.
    en	{name} changed the group description
    [group_settings_changed]
    en	{name} changed this group's settings to allow only admins to send messages to this group ‖ {name} changed this group's settings to allow only admins to edit this group's info
    [admin_now]
    de	Du bist jetzt ein*e Admin.
    en	You're now an admin
    [admin_no_longer]
    de	Du bist kein*e Admin mehr.
    en	You're no longer an admin
    [number_changed]
    de	{name} hat eine neue Telefonnummer. ‖ {number} hat zu {number2} gewechselt.
    en	{name} changed their phone number to a new number ‖ {number} changed to {number2}
    [contact_blocked]
    de	Du hast diesen Kontakt blockiert.
    en	You blocked this contact.
    [contact_unblocked]
    de	Du hast diesen Kontakt freigegeben.
    en	You unblocked this contact.
    [new_contact]
    en	{name} is a contact
    [disappearing_on]
    de	{name} hat selbstlöschende Nachrichten aktiviert.
    en	{name} turned on disappearing messages
    [disappearing_off]
    de	{name} hat selbstlöschende Nachrichten deaktiviert.
    en	{name} turned off disappearing messages
    [timer_updated]
    en	{name} updated the message timer. New messages will disappear from this chat {duration} after they're sent
    [advanced_privacy]
    de	{name} hat den erweiterten Chat-Datenschutz eingeschaltet.
    en	{name} turned on advanced chat privacy.
    [ai_notice]
    en	AI from Meta receives messages
    [meta_ai_notice]
    en	Meta AI is an optional service from Meta
    [business_notice]
    en	This business uses a secure service from Meta to manage this chat. ‖ This business is now using a secure service from Meta ‖ This chat is with a business account
    pt-BR	Esta conversa é com uma conta comercial
    [tap_to_learn_more]
    de	Tippe, um mehr zu erfahren.
    en	Tap to learn more.
    es	Pulsa para obtener más información.
    fr	Appuyez pour en savoir plus.
    it	Tocca per saperne di più.
    pt-PT	Toque para saber mais.
    [export_filename_prefix]
    *	WhatsApp Chat -
    cs	Chat WhatsApp s uživatelem
    de	WhatsApp Chat mit ‖ WhatsApp-Chat mit
    en	WhatsApp Chat with ‖ WhatsApp Chat -
    es	Chat de WhatsApp con
    fr	Discussion WhatsApp avec
    it	Chat WhatsApp con
    nl	WhatsApp-chat met
    pt-BR	Conversa do WhatsApp com
    pt-PT	Conversa do WhatsApp com ‖ Conversa no WhatsApp com
    ru	Чат WhatsApp с ‖ Чат WhatsApp с контактом
    """#
}
