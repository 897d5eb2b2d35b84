# Why an appointment cannot be booked, moved or cancelled.

# Somebody else was faster. Other times are shown below this text.
error-slot-taken = لقد حُجز هذا الوقت قبل لحظات. اختاروا من فضلكم وقتًا آخر.
# The office is closed, it is a public holiday, or nobody works at that time.
error-slot-unavailable = للأسف لا توجد مواعيد في هذا الوقت. اختاروا من فضلكم وقتًا آخر.
error-slot-in-past = هذا الوقت مضى. اختاروا من فضلكم وقتًا لاحقًا.
# How long before the appointment it must be booked.
error-notice-too-short = { $hours ->
    [zero] للأسف هذا الوقت قريب جدًا. يُرجى الحجز قبل بداية الموعد.
    [one] للأسف هذا الوقت قريب جدًا. يُرجى الحجز قبل الموعد بساعة واحدة على الأقل.
    [two] للأسف هذا الوقت قريب جدًا. يُرجى الحجز قبل الموعد بساعتين على الأقل.
    [few] للأسف هذا الوقت قريب جدًا. يُرجى الحجز قبل الموعد بـ { $hours } ساعات على الأقل.
    [many] للأسف هذا الوقت قريب جدًا. يُرجى الحجز قبل الموعد بـ { $hours } ساعة على الأقل.
   *[other] للأسف هذا الوقت قريب جدًا. يُرجى الحجز قبل الموعد بـ { $hours } ساعة على الأقل.
}
# How far ahead appointments are given.
error-beyond-horizon = { $days ->
    [zero] لا نحجز بعد مواعيد في تاريخ بعيد كهذا. اختاروا من فضلكم وقتًا اليوم.
    [one] لا نحجز بعد مواعيد في تاريخ بعيد كهذا. اختاروا من فضلكم وقتًا لا يتجاوز يوم غد.
    [two] لا نحجز بعد مواعيد في تاريخ بعيد كهذا. اختاروا من فضلكم وقتًا خلال اليومين القادمين.
    [few] لا نحجز بعد مواعيد في تاريخ بعيد كهذا. اختاروا من فضلكم وقتًا خلال { $days } أيام من اليوم.
    [many] لا نحجز بعد مواعيد في تاريخ بعيد كهذا. اختاروا من فضلكم وقتًا خلال { $days } يومًا من اليوم.
   *[other] لا نحجز بعد مواعيد في تاريخ بعيد كهذا. اختاروا من فضلكم وقتًا خلال { $days } يوم من اليوم.
}
# $limit is how many coming appointments one person may have.
error-too-many-appointments = { $limit ->
    [zero] لا يمكن حاليًا حجز موعد جديد هنا.
    [one] لديكم هنا موعد بالفعل. يمكنكم تغييره، أو إلغاؤه ثم حجز موعد جديد.
    [two] لديكم هنا موعدان بالفعل. يمكنكم تغيير أحدهما، أو إلغاؤه ثم حجز موعد جديد.
    [few] لديكم هنا { $limit } مواعيد بالفعل. يمكنكم تغيير أحدها، أو إلغاؤه ثم حجز موعد جديد.
    [many] لديكم هنا { $limit } موعدًا بالفعل. يمكنكم تغيير أحدها، أو إلغاؤه ثم حجز موعد جديد.
   *[other] لديكم هنا { $limit } موعد بالفعل. يمكنكم تغيير أحدها، أو إلغاؤه ثم حجز موعد جديد.
}
error-own-overlap = لديكم موعد آخر في هذا الوقت. اختاروا من فضلكم وقتًا آخر.
error-no-such-appointment = لا أجد هذا الموعد بين مواعيدكم. يُرجى التحقق من رقم الموعد.
error-appointment-cancelled = هذا الموعد ملغى من قبل.
# The appointment has begun or is over.
error-appointment-over = هذا الموعد بدأ أو انتهى. لم يعد من الممكن تغييره.
# The minutes for which the chosen time was kept are over, or another time was chosen since.
error-hold-lapsed = كان هذا الوقت محجوزًا لكم لفترة قصيرة فقط. اختاروا من فضلكم مرة أخرى.
# An advisor is free, but no room.
error-room-taken = للأسف لا توجد غرفة متاحة في هذا الوقت. اختاروا من فضلكم وقتًا آخر.
error-session-full = للأسف لم يعد هناك مكان في هذه المجموعة. اختاروا من فضلكم وقتًا آخر.

# For those who work in the office.

# What became of an appointment is noted after it has begun.
error-appointment-not-begun = هذا الموعد لم يبدأ بعد. يُرجى تسجيل النتيجة بعده.
# $count is how many coming appointments there are with the advisor who is to be deleted.
error-advisor-has-appointments = { $count ->
    [zero] لا توجد مواعيد مع هذا الشخص.
    [one] ما زال هناك موعد واحد مع هذا الشخص. يُرجى تغييره أو إلغاؤه. أو اجعلوا الشخص «غير نشط»: عندها لا تُعطى مواعيد جديدة.
    [two] ما زال هناك موعدان مع هذا الشخص. يُرجى تغييرهما أو إلغاؤهما. أو اجعلوا الشخص «غير نشط»: عندها لا تُعطى مواعيد جديدة.
    [few] ما زالت هناك { $count } مواعيد مع هذا الشخص. يُرجى تغييرها أو إلغاؤها. أو اجعلوا الشخص «غير نشط»: عندها لا تُعطى مواعيد جديدة.
    [many] ما زال هناك { $count } موعدًا مع هذا الشخص. يُرجى تغييرها أو إلغاؤها. أو اجعلوا الشخص «غير نشط»: عندها لا تُعطى مواعيد جديدة.
   *[other] ما زال هناك { $count } موعد مع هذا الشخص. يُرجى تغييرها أو إلغاؤها. أو اجعلوا الشخص «غير نشط»: عندها لا تُعطى مواعيد جديدة.
}

# What to bring, as parts of a list within a sentence.

paper-id-document = بطاقة الهوية أو جواز السفر
paper-residence-permit = Aufenthaltstitel (تصريح إقامة)
paper-letters = رسائل الدائرة حول سؤالكم
paper-contract = العقود المتعلقة بسؤالكم
paper-cv = السيرة الذاتية
paper-certificates = الشهادات والمؤهلات
paper-business-plan = خطة العمل إن وُجدت
