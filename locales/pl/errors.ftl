error-store-unavailable = W tej chwili nie mogę nic zapisać. Wiadomość nie zginie. Proszę spróbować jeszcze raz za minutę.
# $limit: a number of characters
error-message-too-long = { $limit ->
    [one] Ta wiadomość jest za długa. Proszę napisać nie więcej niż { $limit } znak.
    [few] Ta wiadomość jest za długa. Proszę napisać nie więcej niż { $limit } znaki.
    [many] Ta wiadomość jest za długa. Proszę napisać nie więcej niż { $limit } znaków.
   *[other] Ta wiadomość jest za długa. Proszę napisać nie więcej niż { $limit } znaku.
}
error-empty-message = W tej wiadomości nie ma tekstu. Proszę napisać pytanie słowami.
error-unsupported-message = Umiem czytać tylko tekst. Nie odczytuję nagrań głosowych, zdjęć, plików ani lokalizacji. Proszę do mnie napisać.
error-unknown-button = Nie znam takiego wyboru. Proszę wybrać odpowiedź w ostatniej wiadomości lub napisać do mnie.
error-unexpected = Wystąpił u nas błąd. Przepraszamy. Nic nie zostało zmienione. Proszę spróbować jeszcze raz lub porozmawiać z człowiekiem.
error-answer-too-long = { $limit ->
    [one] Ta odpowiedź jest za długa. Proszę napisać nie więcej niż { $limit } znak.
    [few] Ta odpowiedź jest za długa. Proszę napisać nie więcej niż { $limit } znaki.
    [many] Ta odpowiedź jest za długa. Proszę napisać nie więcej niż { $limit } znaków.
   *[other] Ta odpowiedź jest za długa. Proszę napisać nie więcej niż { $limit } znaku.
}
error-answer-empty = Ta odpowiedź jest pusta. Proszę coś napisać lub wybrać „Nie chcę odpowiadać”.
error-no-contact = To nie jest prawidłowy numer telefonu ani adres e-mail. Proszę sprawdzić.
error-no-such-file = Tego pliku już nie ma.
