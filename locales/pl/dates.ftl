# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Nie ma takiego dnia w kalendarzu. Proszę wpisać datę jeszcze raz, na przykład „24.11.”.
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = O który dokładnie dzień chodzi?
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = Nie ma takiej godziny. Proszę wpisać na przykład „10:00” albo „15:30”.
