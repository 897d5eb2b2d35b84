# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Această zi nu există în calendar. Vă rog să scrieți data încă o dată, de exemplu „24.11.”.
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = La ce zi vă referiți exact?
