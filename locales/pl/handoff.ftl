# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = { $name } z zespołu WerkStadt jest już tutaj i pisze na tym czacie. Można odpowiadać w swoim języku.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = Rozmowa z zespołem WerkStadt jest zakończona. Teraz znowu odpowiadam ja, asystent. Jeśli potrzebna jest dalsza pomoc, proszę po prostu do mnie napisać.
