# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = { $name } from the WerkStadt team is here now and will write to you here. You can answer in your own language.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = The conversation with the WerkStadt team has ended. From now on I, the assistant, will answer again. If you need anything else, just write to me.
