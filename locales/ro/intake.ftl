# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = Wir stellen Ihnen sechs kurze Fragen für die Beratung. Jede Antwort ist freiwillig. Ihre Angaben werden verschlüsselt gespeichert. Nur die Beraterinnen und Berater der WerkStädte lesen sie. Sie können sie jederzeit hier ansehen und löschen: Schreiben Sie „Meine Daten“. Stimmen Sie zu?
intake-consent-needed = Ohne Ihre Zustimmung speichern wir nichts. Sie können zustimmen oder abbrechen. Ihr Termin bleibt in jedem Fall bestehen.
intake-ask-name = Wie heißen Sie?
intake-ask-contact = Wie können wir Sie erreichen? Bitte schreiben Sie eine Telefonnummer oder eine E-Mail-Adresse.
intake-ask-language = In welcher Sprache möchten Sie beraten werden?
intake-ask-situation = Wie ist Ihre Situation zurzeit?
intake-ask-topic = Worum geht es? Ein paar Worte genügen.
intake-ask-note = Was sollen wir vor dem Gespräch noch wissen?
# Short labels of the six questions, for the summary
intake-label-name = Name
intake-label-contact = Erreichbar unter
intake-label-language = Sprache
intake-label-situation = Situation
intake-label-topic = Thema
intake-label-note = Weiteres
intake-summary = Bitte prüfen Sie Ihre Angaben:
intake-unsaid = keine Angabe
# $number: the case number, like 26-K7MPX
intake-saved = Danke, Ihre Angaben sind gespeichert. Ihre Fallnummer: { $number }
situation-employed = Angestellt
situation-self-employed = Selbständig
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = Arbeitslos, Geld vom Jobcenter
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = Arbeitslos, Arbeitslosengeld
situation-other = Etwas anderes
