# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = Yapay zekâ asistanı · hukuki danışmanlık değil
# Label of the language menu, for screen readers.
web-language = Dil
# Name of the area with all messages, for screen readers.
web-conversation = Konuşma
# Grey text in the empty input field.
web-input = Mesajınız
web-send = Gönder
web-new = Yeni konuşma
web-new-question = Yeni bir konuşma başlatmak istiyor musunuz? Şu ana kadarki konuşmayı bu cihazda artık göremezsiniz.
# Button: yes, begin a new conversation.
web-new-start = Yeniden başla
web-cancel = Vazgeç
web-close = Kapat
# Link and heading of the short privacy note.
web-privacy = Veri koruma
# A new line separates paragraphs.
web-privacy-text =
    Bu sayfa çerez kullanmaz ve başka sunuculardan hiçbir şey yüklemez.
    Yazdıklarınızı şifreleyerek saklarız. Bir insanla görüşmeniz gerektiğinde bir danışman konuşmayı okur: siz isterseniz, acil bir durumda veya asistan iki kez yanıt veremezse.
    Danışmanlık için kişisel bilgilerinizi yalnızca önceden onay verirseniz saklarız. Verilerinizi istediğiniz zaman görebilir ve silebilirsiniz.
    Konuşmanız bu cihazda açık kalır. Cihazı başkaları da kullanıyorsa, işiniz bitince yeni bir konuşma başlatın.
web-privacy-show = Verilerimi göster
web-privacy-delete = Verilerimi sil
# Who speaks: the program.
web-assistant = Asistan
# Who speaks: a human being who advises.
web-advisor = Danışman (insan)
# Who speaks: the person who reads this. For screen readers.
web-you = Siz
web-typing = Asistan yazıyor …
web-sending = Gönderiliyor …
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = Henüz gönderilmedi. Denemeye devam ediyoruz.
web-failed = Gönderilmedi.
web-retry = Tekrar gönder
# A bar at the top while there is no connection.
web-offline = Bağlantı yok. Mesajlarınız kaybolmaz.
web-expired = Önceki konuşmanız artık açık değil. Yeni bir konuşma başlattık.
# Said once to screen readers after "new conversation".
web-started = Yeni bir konuşma başladı.
web-earlier = Önceki mesajlar
# Heading of the links below an answer.
web-sources = Kaynaklar
# For screen readers, in front of a file name.
web-download = Dosyayı indir:
# For screen readers, behind a link.
web-opens-outside = (yeni pencerede açılır)
# Button that scrolls to the newest message.
web-newest = Yeni mesajlara git
web-back = Sohbete dön
web-no-script = Bu sohbet için JavaScript gerekir. Lütfen tarayıcınızda JavaScript'i açın.

problem-invalid-json = Bu isteği okuyamadık. Lütfen tekrar deneyin.
problem-invalid-request = Bu isteği anlayamadık. Lütfen tekrar deneyin.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = Lütfen bir mesaj yazın veya bir yanıt seçin.
problem-invalid-id = Bu mesajı kabul edemedik. Lütfen tekrar gönderin.
problem-too-large = Mesajınız çok uzun. Lütfen daha kısa mesajlara bölün.
problem-missing-token = Lütfen önce bir konuşma başlatın.
problem-invalid-token = Bu konuşmayı açamıyoruz. Lütfen yeni bir konuşma başlatın.
problem-expired-token = Konuşmanızın süresi doldu. Lütfen yeni bir konuşma başlatın.
problem-not-found = Böyle bir sayfa yok.
problem-method-not-allowed = Bu istek burada mümkün değil.
problem-too-many-requests = Aynı anda çok fazla mesaj geldi. Lütfen biraz bekleyin.
problem-unexpected = Özür dileriz, bizde bir hata oluştu. Lütfen birkaç dakika sonra tekrar deneyin.

error-unknown-conversation = Bu konuşma artık yok. Lütfen yeni bir konuşma başlatın.
