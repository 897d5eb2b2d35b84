# The five offices, each with what it is for. $name: its proper name
werkstadt-unternehmenswerkstadt = { $name }: kendi işini kuranlar
werkstadt-werkstadt-standort = { $name }: dükkân ve mekânlar
werkstadt-werkstadt-arbeit = { $name }: işletmeler ve işler
werkstadt-kompetenzwerkstadt = { $name }: iş arama, kurslar
werkstadt-konzeptwerkstadt = { $name }: mahalle için fikirler

booking-which-werkstadt = Hangi WerkStadt bürosundan randevu almak istiyorsunuz?
booking-which-day = Hangi gün size uygun? Başka bir gün de yazabilirsiniz.
booking-nothing-free = Ne yazık ki şu anda orada boş randevu yok. Ekibimizden biri size yardımcı olabilir.
booking-which-time = { $day }: Saat kaç size uygun?
booking-day-full = { $day }: Bu gün için ne yazık ki boş randevu yok.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Randevunuz alındı: { $werkstadt }, { $moment }. Randevu numaranız: { $reference }
booking-moved = Randevunuzun zamanı değişti: { $werkstadt }, { $moment }. Randevu numaranız: { $reference }
booking-offer-intake = Önceden bazı bilgiler vermek ister misiniz? Böylece danışmanınız görüşmeye hazırlanabilir. Bu zorunlu değildir.
booking-none = Şu anda bir randevunuz yok.
booking-moving = Randevunuz: { $moment }. Şimdi yeni bir zaman arıyoruz. Yeni randevu alınana kadar eski randevunuz geçerli kalır.
booking-move-which = Hangi randevuyu başka bir zamana almak istiyorsunuz?
booking-cancel-which = Hangi randevuyu iptal etmek istiyorsunuz?
# $appointment: one appointment as in booking-line
booking-cancel-sure =
    { $appointment }

    Bu randevuyu gerçekten iptal etmek istiyor musunuz?
booking-cancelled = Randevunuz iptal edildi: { $moment }. Haber verdiğiniz için teşekkür ederiz.

# The best free times are the buttons. $mode: on_site, phone or video
booking-proposals = { $mode ->
    [phone] Telefon görüşmesi için bu saatler boş.
    [video] Görüntülü görüşme için bu saatler boş.
   *[on_site] Bu saatler boş.
}
# Below the first times that are shown. The example must be understood.
booking-proposals-hint = Size uygun zamanı yazabilirsiniz de, örneğin “perşembe saat 15’ten sonra”.
# $advisor: a name
booking-proposals-with = Bu saatler boş. Danışman: { $advisor }.
# Why others are shown stands above.
booking-nearest = En yakın boş saatler:
booking-nothing-then = Maalesef o zaman boş yer yok. En yakın boş saatler:
booking-no-others = Şu anda başka boş saat yok. Bu saatler boş:
booking-mode-not-offered = { $mode ->
    [phone] Burada şu anda telefon randevusu yok.
    [video] Burada şu anda görüntülü randevu yok.
   *[on_site] Burada şu anda yüz yüze randevu yok.
}
# $advisor: a name
booking-advisor-not-so = { $advisor } bu şekilde danışmanlık yapmıyor. Diğer danışmanların saatleri:
# A line for each follows.
booking-which-advisor = Kiminle görüşmek istersiniz? Konuştukları diller:
booking-advisor = { $name }: { $languages }
booking-time-unclear = Bunu gün veya saat olarak anlayamadım. Lütfen boş bir saat seçin veya örneğin “perşembe saat 15’ten sonra” yazın.
error-day-past = { $day } geçti. Lütfen ileri bir gün seçin.
# $moment: day and time
booking-which-phone = Sizi hangi telefon numarasından arayalım? Randevu: { $moment }. Numara yalnızca bu randevu için saklanır ve sonra silinir.
booking-no-phone = Bu geçerli bir telefon numarası değil. Lütfen alan koduyla birlikte tekrar yazın.
# The summary: this, then a line each for the office, the time, and the following, then booking-held.
booking-summary = Lütfen randevunuzu kontrol edin:
booking-meet = { $mode ->
    [phone] Telefonla
    [video] Görüntülü görüşme
   *[on_site] Ofiste, yüz yüze
}
booking-call = Sizi bu numaradan arayacağız: { $phone }
# $language: the language's own name
booking-spoken = Danışmanlık dili: { $language }
booking-interpreter = Çeviri isteğiniz not edildi: { $language }
# $papers: a list
booking-bring = { $mode ->
    [on_site] Lütfen yanınızda getirin: { $papers }
   *[other] Lütfen hazır bulundurun: { $papers }
}
# $until: a time of day
booking-held = Bu saat sizin için { $until } saatine kadar ayrıldı. Randevuyu alayım mı?
booking-video = Görüntülü görüşmeyi bu mesajın altındaki bağlantıyla açarsınız.
booking-video-later = Görüntülü görüşmenin bağlantısını danışmanınız size gönderecek.
booking-video-link = Görüntülü görüşmeyi aç
# One appointment in the list. $mode: on_site, phone or video
booking-line =
    { $werkstadt }, { $moment }, { $mode ->
        [phone] telefonla
        [video] görüntülü
       *[on_site] yüz yüze
    }. Randevu numarası: { $reference }
booking-same-time = Randevunuz zaten bu saatte. Lütfen başka bir saat seçin.
booking-move-stopped = Tamam. Eski randevunuz geçerli kalıyor.
booking-cancel-why = Nedenini bize söylemek ister misiniz? Bu isteğe bağlıdır.
booking-why-thanks = Teşekkürler. İsterseniz yeni bir randevu bulalım.

# Buttons: at most about 25 characters
button-earlier = Daha erken
button-later = Daha geç
button-other-day = Başka gün
button-later-days = Sonraki günler
button-on-site = Yüz yüze olsun
button-by-phone = Telefonla olsun
button-by-video = Görüntülü olsun
button-choose-advisor = Danışman seç
button-any-advisor = Fark etmez
button-waiting-list = Bekleme listesine gir
button-other-number = Numarayı değiştir
button-confirm-move = Evet, taşı
button-why-ill = Hastayım
button-why-other-way = Başka çözüm buldum
button-why-no-time = O zaman vaktim yok
button-why-other = Başka bir neden
button-why-skip = Söylemek istemiyorum

# The entry in a person's calendar
booking-ics = Danışma görüşmesi: { $werkstadt }
booking-ics-note = Randevu numarası: { $reference }. Randevunuzu sohbette değiştirebilir veya iptal edebilirsiniz.
