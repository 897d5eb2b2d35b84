# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = Bu saati az önce başka biri aldı. Lütfen başka bir saat seçin.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = Bu saatte ne yazık ki randevu verilmiyor. Lütfen başka bir saat seçin.
error-slot-in-past = Bu saat geçti. Lütfen daha sonraki bir zaman seçin.
# How long before the appointment it must be booked.
error-notice-too-short = { $hours ->
    [one] Bu zaman ne yazık ki çok yakın. Lütfen randevunuzu en az { $hours } saat önceden alın.
   *[other] Bu zaman ne yazık ki çok yakın. Lütfen randevunuzu en az { $hours } saat önceden alın.
}
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [one] Bu kadar ileri bir tarih için henüz randevu vermiyoruz. Lütfen en geç yarın için bir zaman seçin.
   *[other] Bu kadar ileri bir tarih için henüz randevu vermiyoruz. Lütfen önümüzdeki { $days } gün içinde bir zaman seçin.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [one] Burada zaten bir randevunuz var. Bu randevuyu değiştirebilirsiniz. Veya iptal edip yenisini alabilirsiniz.
   *[other] Burada zaten { $limit } randevunuz var. Birini değiştirebilirsiniz. Veya birini iptal edip yenisini alabilirsiniz.
}
error-own-overlap = Bu saatte zaten başka bir randevunuz var. Lütfen başka bir saat seçin.
error-no-such-appointment = Bu randevuyu randevularınız arasında bulamıyorum. Lütfen randevu numarasını kontrol edin.
error-appointment-cancelled = Bu randevu zaten iptal edildi.
# The appointment has begun or is over.
error-appointment-over = Bu randevu başladı veya geçti. Artık değiştirilemez.
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = Bu saat sizin için yalnızca kısa bir süre ayrılmıştı. Lütfen yeniden seçin.
# An advisor is free, but no room.
error-room-taken = Bu saatte ne yazık ki boş oda yok. Lütfen başka bir saat seçin.
error-session-full = Bu grupta ne yazık ki boş yer kalmadı. Lütfen başka bir saat seçin.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = Bu randevu henüz başlamadı. Lütfen sonucu randevudan sonra girin.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = { $count ->
    [one] Bu kişiyle hâlâ { $count } randevu var. Lütfen randevuyu değiştirin veya iptal edin. Ya da kişiyi “aktif değil” yapın: O zaman yeni randevu verilmez.
   *[other] Bu kişiyle hâlâ { $count } randevu var. Lütfen bunları değiştirin veya iptal edin. Ya da kişiyi “aktif değil” yapın: O zaman yeni randevu verilmez.
}

# What to bring, as parts of a list within a sentence.

paper-id-document = kimlik veya pasaport
paper-residence-permit = Aufenthaltstitel (oturum izni)
paper-letters = sorunuzla ilgili resmî mektuplar
paper-contract = sorunuzla ilgili sözleşmeler
paper-cv = özgeçmiş
paper-certificates = diplomalar ve sertifikalar
paper-business-plan = varsa iş planı
