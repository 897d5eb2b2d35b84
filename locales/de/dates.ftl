# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Diesen Tag gibt es im Kalender nicht. Bitte schreiben Sie das Datum noch einmal, zum Beispiel „24.11.“.
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = Welchen Tag meinen Sie genau?
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = Diese Uhrzeit gibt es nicht. Bitte schreiben Sie zum Beispiel „10 Uhr“ oder „15:30“.
