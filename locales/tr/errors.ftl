error-store-unavailable = Şu anda kayıt yapamıyorum. Mesajınız kaybolmaz. Lütfen bir dakika sonra tekrar deneyin.
# $limit: a number of characters
error-message-too-long = Bu mesaj çok uzun. Lütfen en fazla { $limit } karakter yazın.
error-empty-message = Bu mesajda okuyabileceğim bir metin yok. Lütfen sorunuzu sözcüklerle yazın.
error-unsupported-message = Yalnızca yazılı metin okuyabilirim. Sesli mesaj, resim, dosya veya konum okuyamam. Lütfen bana yazın.
error-unknown-button = Bu seçeneği tanımıyorum. Lütfen son mesajı kullanın veya bana yazın.
error-unexpected = Bizde bir hata oluştu. Özür dilerim. Hiçbir şey değiştirilmedi. Lütfen tekrar deneyin veya bir çalışanımızla görüşün.
error-answer-too-long = Bu yanıt çok uzun. Lütfen en fazla { $limit } karakter yazın.
error-answer-empty = Bu yanıt boş. Lütfen bir şey yazın veya “Söylemek istemiyorum” seçeneğini seçin.
error-no-contact = Bu geçerli bir telefon numarası veya e-posta adresi değil. Lütfen kontrol edin.
error-no-such-file = Bu dosya artık yok.
