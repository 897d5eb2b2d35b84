# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = { $name } из команды WerkStadt теперь здесь и пишет Вам в этом чате. Вы можете отвечать на своём языке.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = Разговор с командой WerkStadt закончен. Теперь Вам снова отвечаю я, помощник. Если Вам нужно что-то ещё, просто напишите мне.
