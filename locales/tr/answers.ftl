# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: Bu bilgiler artık güncel değil. Bu yüzden burada göstermiyoruz. Lütfen doğrudan buraya sorun: { $office }.
answer-outdated = Bu konudaki bir tutar değişti veya henüz teyit edilmedi. Güncel tutarı buradan öğrenebilirsiniz: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = Bu metin henüz sizin dilinizde yok. Burada şu dilde okuyabilirsiniz: { $language }.
answer-office = Yetkili kurum: { $office }
answer-checked = Kontrol tarihi: { $date }
answer-clarify = Size doğru bilgiyi vermek istiyorum. Sorunuz hangi konuyla ilgili?
answer-clarify-between = Size doğru bilgiyi verebilmem için: “{ $first }” – { $about_first } – mi, yoksa “{ $second }” – { $about_second } – mi demek istiyorsunuz?
answer-unknown = Bunu ne yazık ki kesin olarak bilmiyorum ve size yanlış bir şey söylemek istemiyorum. Sorunuzu başka sözlerle yazabilirsiniz. Veya bir çalışanımızla görüşebilirsiniz.
answer-glad = Buna sevindim. Başka bir sorunuz var mı?
answer-sorry = Bunun için üzgünüm. Ekibimizden biri size yardımcı olabilir.
answer-unsaid = Yanıtımda bu konuda ne yazık ki bilgi yok. Lütfen yetkili daireye sorun.
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = Açık bir iş pozisyonunu bildirmek istiyorsunuz. Bunun için başvuracağınız yer: { $werkstadt }. Orada uygun adaylar sizinle birlikte aranır.
service-find-job = İş arıyorsunuz. Bu konuda size { $werkstadt } yardımcı olur. Randevu alın veya bilgilerinizi bırakın.
service-find-premises = İşletmeniz için yer arıyorsunuz. Bu konuda size { $werkstadt } yardımcı olur. Randevu alın veya bilgilerinizi bırakın.
service-offer-premises = İşletmeler için yer sunmak istiyorsunuz. Teklifinizi { $werkstadt } memnuniyetle kaydeder. Randevu alın veya bilgilerinizi bırakın.
service-join-event = Bir kursa veya etkinliğe katılmak istiyorsunuz. Şu anda neler olduğunu öğrenebileceğiniz yer: { $werkstadt }.
