# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = { $name } vom WerkStadt-Team ist jetzt da und schreibt Ihnen hier. Sie können in Ihrer Sprache antworten.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = Das Gespräch mit dem WerkStadt-Team ist beendet. Ab jetzt antworte wieder ich, der Assistent. Wenn Sie noch etwas brauchen, schreiben Sie mir einfach.
