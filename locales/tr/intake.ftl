# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = Danışmanlık için size altı kısa soru soracağız. Hiçbir soruya yanıt vermek zorunda değilsiniz. Bilgileriniz şifrelenerek saklanır. Bunları yalnızca WerkStadt bürolarının danışmanları okur. Bilgilerinizi istediğiniz zaman burada görebilir ve silebilirsiniz: “Verilerim” yazın. Onaylıyor musunuz?
intake-consent-needed = Onayınız olmadan hiçbir şey kaydetmeyiz. Onaylayabilir veya vazgeçebilirsiniz. Randevunuz her durumda geçerli kalır.
intake-ask-name = Adınız nedir?
intake-ask-contact = Size nasıl ulaşabiliriz? Lütfen bir telefon numarası veya e-posta adresi yazın.
intake-ask-language = Hangi dilde danışmanlık almak istersiniz?
intake-ask-situation = Şu andaki durumunuz nedir?
intake-ask-topic = Konu nedir? Birkaç sözcük yeterli.
intake-ask-note = Görüşmeden önce bilmemiz gereken başka bir şey var mı?
# Short labels of the six questions, for the summary
intake-label-name = Ad
intake-label-contact = İletişim
intake-label-language = Dil
intake-label-situation = Durum
intake-label-topic = Konu
intake-label-note = Diğer bilgiler
intake-summary = Lütfen bilgilerinizi kontrol edin:
intake-unsaid = belirtilmedi
# $number: the case number, like 26-K7MPX
intake-saved = Teşekkür ederiz, bilgileriniz kaydedildi. Başvuru numaranız: { $number }
situation-employed = Bir işte çalışıyorum
situation-self-employed = Kendi işim var
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = İşsizim, Jobcenter parası
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = İşsizim, Arbeitslosengeld
situation-other = Başka bir durum
