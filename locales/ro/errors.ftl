error-store-unavailable = Acum nu pot salva nimic. Mesajul dumneavoastră nu se pierde. Vă rog să încercați din nou peste un minut.
# $limit: a number of characters
error-message-too-long = Acest mesaj este prea lung. Număr maxim de caractere: { $limit }.
error-empty-message = Nu pot citi niciun text în acest mesaj. Vă rog să scrieți întrebarea în cuvinte.
error-unsupported-message = Pot citi doar text, nu și mesaje vocale, imagini, fișiere sau locații. Vă rog să îmi scrieți.
error-unknown-button = Nu cunosc această opțiune. Vă rog să folosiți ultimul mesaj sau să îmi scrieți.
error-unexpected = A apărut o problemă la noi. Îmi pare rău. Nu s-a schimbat nimic. Vă rog să încercați din nou sau să vorbiți cu o persoană din echipă.
error-answer-too-long = Acest răspuns este prea lung. Număr maxim de caractere: { $limit }.
error-answer-empty = Acest răspuns este gol. Vă rog să scrieți ceva sau să alegeți „Prefer să nu spun”.
error-no-contact = Acesta nu este un număr de telefon valabil sau o adresă de e-mail valabilă. Vă rog să verificați.
error-no-such-file = Acest fișier nu mai există.
