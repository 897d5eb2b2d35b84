# What advisors read; German only
summary-language = Sprache: { $language }
summary-reason-distress = Grund: Notlage
summary-reason-request = Grund: Möchte mit einem Menschen sprechen
summary-reason-failed-answers = Grund: Der Assistent konnte zweimal nicht antworten
summary-reason-complaint = Grund: Beschwerde
summary-werkstadt = WerkStadt: { $werkstadt }
summary-topics = Thema: { $topics }
summary-messages = Letzte Nachrichten (im Original):
