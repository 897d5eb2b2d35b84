# Answers from articles
# $title: title of the article; $office: the responsible office, in German
answer-expired = { $title }: te informacje są nieaktualne. Dlatego ich nie podajemy. Proszę zapytać bezpośrednio tutaj: { $office }.
answer-outdated = Kwota w tej sprawie zmieniła się lub nie jest jeszcze potwierdzona. Aktualną kwotę można poznać tutaj: { $office }.
# $language: name of a language in that language, e.g. "Deutsch"
answer-other-language = Tego tekstu nie ma jeszcze po polsku. Można go przeczytać w tym języku: { $language }.
answer-office = Zajmuje się tym: { $office }
answer-checked = Sprawdzono: { $date }
answer-clarify = Chcę odpowiedzieć właściwie. Czego dokładnie dotyczy pytanie?
answer-clarify-between = Aby odpowiedź była właściwa: czy chodzi o „{ $first }” – { $about_first } – czy o „{ $second }” – { $about_second }?
answer-unknown = Niestety nie wiem tego na pewno, a nie chcę podać błędnej informacji. Proszę zapytać innymi słowami. Można też porozmawiać z człowiekiem.
answer-glad = Bardzo się cieszę. Czy jest jeszcze jakieś pytanie?
answer-sorry = Przykro mi. Może pomóc człowiek z naszego zespołu.
answer-unsaid = Niestety moja odpowiedź nic o tym nie mówi. Proszę zapytać we właściwym urzędzie.
term-means = { $term }: { $gloss }.

# Wishes that one of the five offices serves. $werkstadt: its name
service-report-vacancy = Chce Pan/Pani zgłosić wolne miejsce pracy. Zajmuje się tym { $werkstadt }. Zespół pomaga znaleźć odpowiednich kandydatów.
service-find-job = Szuka Pan/Pani pracy. Pomaga w tym { $werkstadt }. Można umówić spotkanie lub zostawić swoje dane.
service-find-premises = Szuka Pan/Pani lokalu dla swojej firmy. Pomaga w tym { $werkstadt }. Można umówić spotkanie lub zostawić swoje dane.
service-offer-premises = Chce Pan/Pani zaoferować lokal. Takie oferty chętnie przyjmuje { $werkstadt }. Można umówić spotkanie lub zostawić swoje dane.
service-join-event = Chce Pan/Pani wziąć udział w kursie lub wydarzeniu. O tym, co jest teraz w ofercie, informuje { $werkstadt }.
