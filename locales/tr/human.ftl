# A human is asked for while the offices are open, for four reasons
handoff-open-request = Ekibimize haber verdim. Birazdan biri size burada yanıt verecek. Lütfen bu sohbette kalın.
handoff-open-failed-answers = Size burada yeterince yardımcı olamıyorum. Bu yüzden ekibimize haber verdim. Birazdan biri size burada yanıt verecek.
handoff-open-complaint = Ekibimize haber verdim. Birazdan biri size burada yanıt verecek.
handoff-open-distress = Ekibimize hemen haber verdim. Biri size mümkün olduğunca çabuk burada yanıt verecek.
# $moment: when the offices open again
handoff-later = Mesajınızı ekibimize ilettim. Bürolarımızın yeniden açılacağı zaman: { $moment }. O zaman biri size burada yanıt verecek. Bunun yerine sizi aramamız için randevu ister misiniz?
handoff-unknown-hours = Mesajınızı ekibimize ilettim. Bir büromuz açılınca biri size burada yanıt verecek. Bunun yerine sizi aramamız için randevu ister misiniz?
complaint-sorry = Bunun için üzgünüm. Bize söylediğiniz için teşekkür ederiz. Ekibimizden biri bununla ilgilenecek.

# Distress: help lines first. $lines: German names with numbers or addresses, e.g. "Notruf: 112 · Polizei: 110"
distress-intro = Zor durumda olduğunuz için çok üzgünüm. Yalnız değilsiniz. Hemen yardım alabileceğiniz yerler:
distress-danger = Hayatınız tehlikedeyse veya tehdit ediliyorsanız – { $lines }
distress-violence = Şiddet durumunda; anonim, ücretsiz ve birçok dilde – { $lines }
distress-despair = Ne yapacağınızı artık bilmiyorsanız – { $lines }
distress-housing = Evinizi kaybediyorsanız veya kaybettiyseniz – { $lines }

# Opening hours
hours-open = Şu anda çalışanlarımız burada. İsterseniz sizi biriyle görüştürürüm.
hours-closed = Şu anda kimse yok. Bürolarımızın yeniden açılacağı zaman: { $moment }. Ben her zaman buradayım.
hours-unknown = Çalışma saatlerimizi şu anda bilmiyorum. İsterseniz mesajınızı ekibimize iletirim.

# Own data. $cases and $appointments: numbers
data-stored =
    { $cases ->
        [0] Sizinle ilgili kişisel bilgi kayıtlı değil.
        [one] Kişisel bilgileriniz { $cases } başvuru kaydında saklanıyor.
       *[other] Kişisel bilgileriniz { $cases } başvuru kaydında saklanıyor.
    } { $appointments ->
        [0] Randevunuz yok.
        [one] { $appointments } randevunuz var.
       *[other] { $appointments } randevunuz var.
    } Hepsi bu dosyada yazıyor.
data-delete-sure = Gerçekten her şeyi silmek istiyor musunuz? Bilgileriniz, başvuru kayıtlarınız ve bu konuşma silinecek. Gelecekteki randevularınız iptal edilecek. Bu işlem geri alınamaz.
data-deleted = Verileriniz silindi ve randevularınız iptal edildi. İstediğiniz zaman yeniden başlayabilirsiniz.
