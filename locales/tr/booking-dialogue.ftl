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
# $werkstadt: the office, $moment: day and time
booking-summary = Lütfen kontrol edin: { $werkstadt }, { $moment }. Bu randevuyu sizin için alayım mı?
booking-day-unclear = Hangi günü yazdığınızı anlayamadım. Lütfen örneğin “yarın”, “perşembe” veya “24 Kasım” yazın.
booking-day-past = Bu gün geçti: { $day }. Lütfen ileri bir tarih seçin.
booking-day-full = { $day }: Bu gün için ne yazık ki boş randevu yok.
booking-time-unclear = Yazdığınız saati anlayamadım. Lütfen boş saatlerden birini seçin.
booking-time-taken = Bu saat dolu. Lütfen başka bir saat seçin.
# $reference: a code of eight letters and digits that people can read out on the phone
booking-confirmed = Randevunuz alındı: { $werkstadt }, { $moment }. Randevu numaranız: { $reference }
booking-moved = Randevunuzun zamanı değişti: { $werkstadt }, { $moment }. Randevu numaranız: { $reference }
booking-offer-intake = Önceden bazı bilgiler vermek ister misiniz? Böylece danışmanınız görüşmeye hazırlanabilir. Bu zorunlu değildir.
# $moments: a list of days and times
booking-next-free = En yakın boş randevular: { $moments }.
booking-none = Şu anda bir randevunuz yok.
booking-line = { $werkstadt }, { $moment }. Randevu numarası: { $reference }
booking-moving = Randevunuz: { $moment }. Şimdi yeni bir zaman arıyoruz. Yeni randevu alınana kadar eski randevunuz geçerli kalır.
booking-move-which = Hangi randevuyu başka bir zamana almak istiyorsunuz?
booking-cancel-which = Hangi randevuyu iptal etmek istiyorsunuz?
# $appointment: one appointment as in booking-line
booking-cancel-sure = Bu randevuyu gerçekten iptal etmek istiyor musunuz? { $appointment }
booking-cancelled = Randevunuz iptal edildi: { $moment }. Haber verdiğiniz için teşekkür ederiz.
# The entry in a person's calendar
booking-ics = Danışma görüşmesi: { $werkstadt }
booking-ics-note = Randevu numarası: { $reference }. Randevunuzu sohbette değiştirebilir veya iptal edebilirsiniz.
