# The public chat page: its labels, and what the chat's HTTP interface says when something is wrong.

# Below the name in the header. Short.
web-tagline = Asystent AI · to nie porada prawna
# Label of the language menu, for screen readers.
web-language = Język
# Name of the area with all messages, for screen readers.
web-conversation = Rozmowa
# Grey text in the empty input field.
web-input = Wiadomość
web-send = Wyślij
web-new = Nowa rozmowa
web-new-question = Czy zacząć nową rozmowę? Poprzedniej rozmowy nie będzie już wtedy widać na tym urządzeniu.
# Button: yes, begin a new conversation.
web-new-start = Zacznij nową
web-cancel = Anuluj
web-close = Zamknij
# Link and heading of the short privacy note.
web-privacy = Ochrona danych
# A new line separates paragraphs.
web-privacy-text =
    Ta strona nie używa plików cookie i niczego nie pobiera z obcych serwerów.
    To, co Pan/Pani pisze, przechowujemy w postaci zaszyfrowanej. Gdy potrzebny jest człowiek, doradca lub doradczyni czyta rozmowę: na Pana/Pani życzenie, w nagłej sytuacji lub gdy asystent dwa razy nie potrafi odpowiedzieć.
    Dane osobowe do rozmowy z doradcą zapisujemy tylko po wcześniejszej zgodzie. Swoje dane można w każdej chwili zobaczyć i usunąć.
    Rozmowa pozostaje otwarta na tym urządzeniu. Jeśli z urządzenia korzystają też inne osoby, proszę na koniec zacząć nową rozmowę.
web-privacy-show = Zobacz moje dane
web-privacy-delete = Usuń moje dane
# Who speaks: the program.
web-assistant = Asystent
# Who speaks: a human being who advises.
web-advisor = Doradca (człowiek)
# Who speaks: the person who reads this. For screen readers.
web-you = Pan/Pani
web-typing = Asystent pisze…
web-sending = Wysyłanie…
# Below a message that could not be sent yet; it is sent by itself later.
web-waiting = Jeszcze nie wysłano. Próbujemy dalej.
web-failed = Nie wysłano.
web-retry = Wyślij jeszcze raz
# A bar at the top while there is no connection.
web-offline = Brak połączenia. Wiadomości nie zginą.
web-expired = Poprzednia rozmowa nie jest już otwarta. Zaczęliśmy nową.
# Said once to screen readers after "new conversation".
web-started = Rozpoczęła się nowa rozmowa.
web-earlier = Wcześniejsze wiadomości
# Heading of the links below an answer.
web-sources = Źródła
# For screen readers, in front of a file name.
web-download = Pobierz plik:
# For screen readers, behind a link.
web-opens-outside = (otwiera nowe okno)
# Button that scrolls to the newest message.
web-newest = Do nowych wiadomości
web-back = Do czatu
web-no-script = Ten czat wymaga JavaScript. Proszę włączyć go w przeglądarce.

problem-invalid-json = Nie udało się odczytać tego zapytania. Proszę spróbować jeszcze raz.
problem-invalid-request = Nie udało się zrozumieć tego zapytania. Proszę spróbować jeszcze raz.
# Neither a text nor a tapped button arrived, or both at once.
problem-text-or-payload = Proszę napisać wiadomość lub wybrać odpowiedź.
problem-invalid-id = Nie udało się przyjąć tej wiadomości. Proszę wysłać ją jeszcze raz.
problem-too-large = Wiadomość jest za długa. Proszę podzielić ją na krótsze wiadomości.
problem-missing-token = Proszę najpierw zacząć rozmowę.
problem-invalid-token = Nie możemy otworzyć tej rozmowy. Proszę zacząć nową.
problem-expired-token = Rozmowa wygasła. Proszę zacząć nową.
problem-not-found = Takiej strony nie ma.
problem-method-not-allowed = To zapytanie nie jest tutaj możliwe.
problem-too-many-requests = To było bardzo dużo wiadomości naraz. Proszę chwilę poczekać.
problem-unexpected = Przepraszamy, wystąpił u nas błąd. Proszę spróbować jeszcze raz za kilka minut.

error-unknown-conversation = Tej rozmowy już nie ma. Proszę zacząć nową.
