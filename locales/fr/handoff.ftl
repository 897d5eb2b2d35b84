# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = { $name }, de l’équipe WerkStadt, est maintenant là et vous écrit ici. Vous pouvez répondre dans votre langue.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = La conversation avec l’équipe WerkStadt est terminée. À partir de maintenant, c’est de nouveau moi, l’assistant, qui réponds. Si vous avez besoin d’autre chose, écrivez-moi.
