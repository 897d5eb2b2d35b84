# First words and small talk
utter-greet = Merhaba! Ben Leipzig'in doğusundaki WerkStadt bürolarının dijital asistanıyım. Resmi daireler, iş, para ve kendi işini kurma konularındaki soruları yanıtlıyorum. Randevu ayarlıyorum ve isterseniz sizi bir çalışanımızla görüştürüyorum. Ne öğrenmek istersiniz?
utter-help = Sizin için şunları yapabilirim: Resmi daireler, iş, para ve işletme konularındaki soruları yanıtlamak. Beş WerkStadt bürosundan birinde randevu almak, değiştirmek veya iptal etmek. Danışmanlık için bilgilerinizi almak. Sizi bir çalışanımızla görüştürmek. Kendi dilinizde yazabilirsiniz.
utter-bot-identity = Ben bir bilgisayar programıyım, insan değilim. Yanıtlarım kontrol edilmiştir ve bir kaynağa dayanır. Hukuki danışmanlığın yerini tutmaz. İsterseniz sizi bir çalışanımızla görüştürürüm.
utter-thanks = Rica ederim. Bana her zaman tekrar yazabilirsiniz.
utter-goodbye = Hoşça kalın, kendinize iyi bakın!
utter-nothing-open = Tamam. Şimdi ne yapmak istersiniz?
utter-stale-button = Bu seçenek artık geçerli değil. Lütfen son mesajı kullanın veya bana yazın.

# Buttons: at most about 25 characters
button-book = Randevu al
button-appointments = Randevularım
button-human = Bir çalışanla görüş
button-language = Dil / Language
button-help = Burada ne yapabilirim?
button-more = Daha fazla bilgi
button-whole-answer = Yanıtın tamamı
# $werkstadt: name of one of the offices
button-book-at = Randevu: { $werkstadt }
button-helpful = Bu yardımcı oldu
button-not-helpful = Bu yardımcı olmadı
button-simple-language = Kolay dille
button-normal-language = Normal dille
button-leave-details = Bilgilerimi bırak
button-stop = Vazgeç
button-back = Geri
button-skip = Söylemek istemiyorum
button-callback = Geri arama randevusu
button-confirm-booking = Evet, randevu al
button-intake-yes = Evet, bilgi vereyim
button-not-now = Hayır, teşekkürler
button-move = Zamanı değiştir
button-cancel = Randevuyu iptal et
button-cancel-yes = Evet, iptal et
button-cancel-no = Hayır, kalsın
button-consent = Evet, onaylıyorum
button-save = Doğru, kaydet
# $question: what is to be corrected, e.g. "Name"
button-correct = Değiştir: { $question }
button-delete-data = Verilerimi sil
button-delete-yes = Evet, hepsini sil
button-delete-no = Hayır, kalsın

# Language
language-which = Hangi dilde yazmak istersiniz?
language-changed = Elbette. Bundan sonra Türkçe yazıyoruz.

# Forms
form-choose-one = Yazdığınızı anlayamadım. Lütfen seçeneklerden birini seçin.
form-stopped = İptal edildi. Hiçbir şey kaydedilmedi.
