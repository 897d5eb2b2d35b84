# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Diesen Tag gibt es im Kalender nicht. Bitte schreiben Sie das Datum noch einmal, zum Beispiel „24.11.“.
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = Welchen Tag meinen Sie genau?
