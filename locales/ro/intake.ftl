# Consent. When its meaning changes, CONSENT_VERSION in bot/intake/answers.py changes too.
intake-consent = Vă punem șase întrebări scurte pentru consiliere. Orice răspuns este opțional. Datele dumneavoastră sunt salvate criptat. Le citesc doar persoanele care oferă consiliere la WerkStadt. Le puteți vedea și șterge aici oricând: scrieți „datele mele”. Sunteți de acord?
intake-consent-needed = Fără acordul dumneavoastră nu salvăm nimic. Puteți accepta sau renunța. Programarea dumneavoastră rămâne valabilă în orice caz.
intake-ask-name = Cum vă numiți?
intake-ask-contact = Cum vă putem contacta? Vă rugăm să scrieți un număr de telefon sau o adresă de e-mail.
intake-ask-language = În ce limbă doriți consilierea?
intake-ask-situation = Care este situația dumneavoastră acum?
intake-ask-topic = Despre ce este vorba? Ajung câteva cuvinte.
intake-ask-note = Ce ar mai trebui să știm înainte de discuție?
# Short labels of the six questions, for the summary
intake-label-name = Nume
intake-label-contact = Contact
intake-label-language = Limba
intake-label-situation = Situația
intake-label-topic = Tema
intake-label-note = Alte informații
intake-summary = Vă rugăm să verificați datele dumneavoastră:
intake-unsaid = fără răspuns
# $number: the case number, like 26-K7MPX
intake-saved = Vă mulțumim, datele dumneavoastră sunt salvate. Numărul cazului: { $number }
situation-employed = Am un loc de muncă
situation-self-employed = Lucrez pe cont propriu
# SGB II: benefits of the Jobcenter
situation-unemployed-sgb2 = Fără job, bani de la Jobcenter
# SGB III: unemployment benefit of the Agentur für Arbeit
situation-unemployed-sgb3 = Fără job, Arbeitslosengeld
situation-other = Altceva
