# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = همین حالا کس دیگری این وقت را گرفت. لطفاً وقت دیگری انتخاب کنید.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = متأسفانه در این ساعت وقت ملاقات نیست. لطفاً وقت دیگری انتخاب کنید.
error-slot-in-past = این زمان گذشته است. لطفاً وقت دیرتری انتخاب کنید.
# How long before the appointment it must be booked.
error-notice-too-short = { $hours ->
    [one] متأسفانه تا این وقت زمان کمی مانده است. لطفاً دست‌کم { $hours } ساعت پیش از ملاقات وقت بگیرید.
   *[other] متأسفانه تا این وقت زمان کمی مانده است. لطفاً دست‌کم { $hours } ساعت پیش از ملاقات وقت بگیرید.
}
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [one] برای زمان‌های این‌قدر دور هنوز وقت نمی‌دهیم. لطفاً وقتی حداکثر تا فردا انتخاب کنید.
   *[other] برای زمان‌های این‌قدر دور هنوز وقت نمی‌دهیم. لطفاً وقتی در { $days } روز آینده انتخاب کنید.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [one] شما اینجا از قبل یک وقت ملاقات دارید. می‌توانید آن را جابه‌جا یا لغو کنید و بعد وقت تازه بگیرید.
   *[other] شما اینجا از قبل { $limit } وقت ملاقات دارید. می‌توانید یکی از آن‌ها را جابه‌جا یا لغو کنید و بعد وقت تازه بگیرید.
}
error-own-overlap = شما در این ساعت وقت ملاقات دیگری دارید. لطفاً وقت دیگری انتخاب کنید.
error-no-such-appointment = این وقت را میان وقت‌های شما پیدا نمی‌کنم. لطفاً شماره وقت را بررسی کنید.
error-appointment-cancelled = این وقت ملاقات قبلاً لغو شده است.
# The appointment has begun or is over.
error-appointment-over = این ملاقات شروع شده یا گذشته است. دیگر نمی‌توان آن را تغییر داد.
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = این وقت فقط مدت کوتاهی برای شما نگه داشته شده بود. لطفاً دوباره انتخاب کنید.
# An advisor is free, but no room.
error-room-taken = متأسفانه در این ساعت اتاق خالی نیست. لطفاً وقت دیگری انتخاب کنید.
error-session-full = متأسفانه در این گروه دیگر جای خالی نیست. لطفاً وقت دیگری انتخاب کنید.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = این ملاقات هنوز شروع نشده است. لطفاً نتیجه را بعد از آن ثبت کنید.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = { $count ->
    [one] هنوز { $count } وقت ملاقات با این شخص هست. لطفاً آن را جابه‌جا یا لغو کنید. یا شخص را «غیرفعال» کنید: آن‌وقت دیگر وقت تازه‌ای داده نمی‌شود.
   *[other] هنوز { $count } وقت ملاقات با این شخص هست. لطفاً آن‌ها را جابه‌جا یا لغو کنید. یا شخص را «غیرفعال» کنید: آن‌وقت دیگر وقت تازه‌ای داده نمی‌شود.
}

# What to bring, as parts of a list within a sentence.

paper-id-document = کارت شناسایی یا گذرنامه
paper-residence-permit = Aufenthaltstitel (مجوز اقامت)
paper-letters = نامه‌های اداره درباره پرسش شما
paper-contract = قراردادهای مربوط به پرسش شما
paper-cv = رزومه
paper-certificates = مدارک تحصیلی و گواهی‌نامه‌ها
paper-business-plan = طرح کسب‌وکار، اگر دارید
