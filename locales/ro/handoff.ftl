# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = { $name } din echipa WerkStadt este acum aici și vă scrie. Puteți răspunde în limba dumneavoastră.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = Discuția cu echipa WerkStadt s-a încheiat. De acum vă răspund din nou eu, asistentul. Dacă mai aveți nevoie de ceva, scrieți-mi.
