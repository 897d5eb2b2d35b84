# First words and small talk
utter-greet = Dzień dobry! Jestem cyfrowym asystentem biur WerkStadt we wschodniej części Lipska. Odpowiadam na pytania o urzędy, pracę, pieniądze i własną firmę, umawiam spotkania, a na życzenie łączę z człowiekiem. Czego chce się Pan/Pani dowiedzieć?
utter-help = Oto, co mogę zrobić. Odpowiedzieć na pytania o urzędy, pracę, pieniądze i własną firmę. Umówić, przełożyć lub odwołać spotkanie w jednej z pięciu WerkStadt. Przyjąć dane potrzebne do rozmowy z doradcą. Połączyć z człowiekiem. Proszę po prostu pisać w swoim języku.
utter-bot-identity = Jestem programem komputerowym, nie człowiekiem. Moje odpowiedzi są sprawdzone i mają źródło. Nie zastępują porady prawnej. Na życzenie połączę z człowiekiem.
utter-thanks = Proszę bardzo. Można do mnie pisać o każdej porze.
utter-goodbye = Do widzenia i wszystkiego dobrego!
utter-nothing-open = W porządku. Co chce Pan/Pani zrobić dalej?
utter-stale-button = Ten wybór nie jest już aktualny. Proszę wybrać odpowiedź w ostatniej wiadomości lub napisać do mnie.

# Buttons: at most about 25 characters
button-book = Umów spotkanie
button-appointments = Moje spotkania
button-human = Rozmowa z człowiekiem
button-language = Język / Sprache
button-help = Co mogę tu zrobić?
button-more = Więcej na ten temat
button-whole-answer = Cała odpowiedź
# $werkstadt: name of one of the offices
button-book-at = Spotkanie: { $werkstadt }
button-helpful = To pomogło
button-not-helpful = To mi nie pomaga
button-simple-language = Prostym językiem
button-normal-language = Zwykłym językiem
button-leave-details = Zostaw dane
button-stop = Przerwij
button-back = Wstecz
button-skip = Nie chcę odpowiadać
button-callback = Umów rozmowę telefoniczną
button-confirm-booking = Tak, zarezerwuj
button-intake-yes = Tak, chcę podać dane
button-not-now = Nie, dziękuję
button-move = Przełóż
button-cancel = Odwołaj spotkanie
button-cancel-yes = Tak, odwołaj
button-cancel-no = Nie, zachowaj
button-consent = Tak, wyrażam zgodę
button-save = Zgadza się, zapisz
# $question: what is to be corrected, e.g. "Name"
button-correct = Zmień: { $question }
button-delete-data = Usuń moje dane
button-delete-yes = Tak, usuń wszystko
button-delete-no = Nie, zachowaj

# Language
language-which = W jakim języku chce Pan/Pani pisać?
language-changed = Dobrze. Od teraz piszemy po polsku.

# Forms
form-choose-one = Nie rozumiem tej odpowiedzi. Proszę wybrać jedną z możliwości.
form-stopped = Przerwano. Nic nie zostało zapisane.
