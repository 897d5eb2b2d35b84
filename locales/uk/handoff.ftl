# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = { $name } з команди WerkStadt тепер тут і пише Вам у цьому чаті. Ви можете відповідати своєю мовою.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = Розмову з командою WerkStadt завершено. Тепер Вам знову відповідаю я, помічник. Якщо Вам потрібно ще щось, просто напишіть мені.
