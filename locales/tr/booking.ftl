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
