# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Ce jour n’existe pas dans le calendrier. Veuillez écrire la date encore une fois, par exemple « 24/11 ».
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = De quel jour s’agit-il exactement ?
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = Cette heure n’existe pas. Veuillez écrire, par exemple, « 10:00 » ou « 15:30 ».
