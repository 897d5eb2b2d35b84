# The waiting list for appointments: joining, leaving, an offer of a time that became free.

# Buttons
button-leave-waiting = Bekleme listesinden çık
# Yes and no to a time that was offered
button-accept-offer = Evet, bu randevuyu al
button-decline-offer = Hayır, teşekkürler
# Tapped without an office having been chosen
waiting-where = Lütfen önce hangi WerkStadt için randevu istediğinizi seçin.
# The question, and its buttons
waiting-ask-times = Hangi günler ve saatler size uygun? Yazabilirsiniz de, örneğin “salı günleri saat 15’ten sonra” veya “cumaya kadar”.
waiting-any = Her zaman
waiting-mornings = Öğleden önce
waiting-afternoons = Öğleden sonra
waiting-after-four = Saat 16’dan sonra
# $wish: what they asked for a moment ago, like a day and "from 15:00"
waiting-as-said = Yalnızca istediğim gibi: { $wish }
waiting-times-unclear = Bunu anlayamadım. Lütfen bir seçenek seçin veya örneğin “salı günleri saat 15’ten sonra” yazın.
# $language: a language's own name. Asked where not every advisor speaks it
waiting-ask-language = Yalnızca şu dilde mi görüşmek istersiniz: { $language }? O zaman daha uzun sürebilir.
waiting-language-only = Yalnızca bu dilde: { $language }
waiting-language-any = Tercümanla da olur
# Only for appointments by phone
waiting-ask-phone = Randevu için sizi hangi telefon numarasından arayabiliriz? Numarayı sonra sileriz.
# $wishes: several lines, the office first, then the wishes below
waiting-joined = Bekleme listesindesiniz: { $wishes }
# Whether somebody waits longer already; no numbers
waiting-first = Şu anda sizden daha uzun süredir bekleyen yok.
waiting-others = Daha uzun süredir bekleyenler var. Önce bekleyene önce sorarız.
waiting-how = Uygun bir randevu boşalınca size buradan yazarız ve randevuyu 30 dakika sizin için tutarız. Gece yazmayız.
# In the list of one's appointments
waiting-line = Bekleme listesindesiniz: { $wishes }
# The wishes, a line each
waiting-shown-days = Günler: { $days }
# $from, $by: times like 15:00
waiting-hours-between = { $from } – { $by }
waiting-hours-from = { $from } ve sonrası
waiting-hours-by = en geç { $by }
# $hours: one of the three above
waiting-shown-hours = Saat: { $hours }
# $day: a date with its weekday
waiting-shown-on = Gün: { $day }
waiting-shown-since = En erken: { $day }
waiting-shown-until = En geç: { $day }
waiting-shown-language = Dil: { $language }
# Instead of joining: there are free times that suit. Below are buttons with these, and one for waiting anyway
waiting-free-now = İyi haber: Bu saatler şu anda boş ve size uygun. Birini ister misiniz?
waiting-only-earlier = Yalnızca daha erken: bekleme listesi
waiting-left = Artık bekleme listesinde değilsiniz.
waiting-still = Bekleme listesinde kalıyorsunuz.
waiting-declined = Cevabınız için teşekkür ederiz.
# The offer, sent unasked. $until: the time until which it is kept, like 10:45
waiting-offer = Bir randevu boşaldı: { $werkstadt }, { $moment }. Saat { $until } olana kadar sizin için tutuyoruz. İster misiniz?
waiting-offer-phone = O zaman sizi telefonla ararız.
waiting-offer-video = O zaman görüntülü görüşürüz.
# Sent unasked when somebody did not confirm a chosen time in five minutes. Below are buttons with free times
waiting-hold-over = Bu saati artık sizin için tutmuyoruz: { $moment }. Bu randevulardan birini ister misiniz?
# The same where nothing is free
waiting-hold-over-none = Bu saati artık sizin için tutmuyoruz: { $moment }. Şu anda maalesef başka boş randevu yok.
# The offered time is somebody else's by now
error-offer-over = Bu randevu maalesef artık boş değil.
