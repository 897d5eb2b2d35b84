# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = { $name }, del equipo WerkStadt, está ahora aquí y le escribe. Puede responder en su idioma.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = La conversación con el equipo WerkStadt ha terminado. A partir de ahora vuelvo a responder yo, el asistente. Si necesita algo más, escríbame.
