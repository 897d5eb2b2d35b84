# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: Aceste informații nu mai sunt actuale, de aceea nu le afișăm. Vă rugăm să întrebați direct aici: { $office }.
answer-outdated = O sumă din acest răspuns s-a schimbat sau nu este încă confirmată. Suma actuală o aflați aici: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = Acest text nu există încă în limba dumneavoastră. Aici îl citiți în această limbă: { $language }.
answer-office = Instituția responsabilă: { $office }
answer-checked = Verificat la: { $date }
answer-clarify = Ca să vă răspund corect: despre ce este vorba?
answer-clarify-between = Ca să vă răspund corect: vă referiți la „{ $first }” – { $about_first } – sau la „{ $second }” – { $about_second }?
answer-unknown = Din păcate nu știu sigur acest lucru și nu vreau să vă spun ceva greșit. Vă rog să întrebați cu alte cuvinte. Sau puteți vorbi cu o persoană din echipă.
answer-glad = Mă bucur. Mai aveți o întrebare?
answer-sorry = Îmi pare rău. O persoană din echipa noastră vă poate ajuta.
answer-unsaid = Din păcate, răspunsul meu nu spune nimic despre asta. Vă rog să întrebați la oficiul responsabil.
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = Doriți să anunțați un loc de muncă liber. De aceasta se ocupă { $werkstadt }. Echipa de acolo caută împreună cu dumneavoastră persoane potrivite.
service-find-job = Căutați un loc de muncă. Vă ajută { $werkstadt }. Faceți o programare sau lăsați datele dumneavoastră.
service-find-premises = Căutați un spațiu pentru firma dumneavoastră. Vă ajută { $werkstadt }. Faceți o programare sau lăsați datele dumneavoastră.
service-offer-premises = Doriți să oferiți un spațiu. Oferta dumneavoastră este primită cu plăcere la { $werkstadt }. Faceți o programare sau lăsați datele dumneavoastră.
service-join-event = Doriți să participați la un curs sau la un eveniment. Ce se organizează acum vă spune { $werkstadt }.
