# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Această zi nu există în calendar. Vă rog să scrieți data încă o dată, de exemplu „24.11.”.
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = La ce zi vă referiți exact?
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = Această oră nu există. Vă rog să scrieți, de exemplu, „10:00” sau „15:30”.
