# A human is asked for while the offices are open, for four reasons
handoff-open-request = Am anunțat echipa noastră. Cineva vă răspunde în curând aici. Vă rog să rămâneți în această conversație.
handoff-open-failed-answers = Nu vă pot ajuta destul de bine aici. De aceea am anunțat echipa noastră. Cineva vă răspunde în curând aici.
handoff-open-complaint = Am anunțat echipa noastră. Cineva vă răspunde în curând aici.
handoff-open-distress = Am anunțat imediat echipa noastră. Cineva vă răspunde aici cât mai repede posibil.
# $moment: when the offices open again
handoff-later = Am transmis mesajul dumneavoastră echipei noastre. Birourile noastre se deschid din nou: { $moment }. Atunci vă răspunde cineva aici. Preferați o programare ca să vă sunăm noi?
handoff-unknown-hours = Am transmis mesajul dumneavoastră echipei noastre. Cineva vă răspunde aici imediat ce se deschide un birou. Preferați o programare ca să vă sunăm noi?
complaint-sorry = Îmi pare rău. Vă mulțumim că ne spuneți. O persoană din echipa noastră se ocupă de această problemă.

# Distress: help lines first. $lines: German names with numbers or addresses, e.g. "Notruf: 112 · Polizei: 110"
distress-intro = Îmi pare rău că treceți printr-un moment atât de greu. Nu trebuie să treceți prin asta fără ajutor. Aici primiți ajutor imediat:
distress-danger = Dacă viața vă este în pericol sau dacă cineva vă amenință – { $lines }
distress-violence = În caz de violență, anonim, gratuit și în multe limbi – { $lines }
distress-despair = Dacă nu mai știți ce să faceți – { $lines }
distress-housing = Dacă vă pierdeți locuința sau ați pierdut-o deja – { $lines }

# Opening hours
hours-open = Acum este cineva aici. Chem cu plăcere o persoană din echipă.
hours-closed = Acum nu este nimeni aici. Birourile noastre se deschid din nou: { $moment }. Eu vă stau mereu la dispoziție.
hours-unknown = Acum nu cunosc programul nostru de lucru. Transmit cu plăcere mesajul dumneavoastră echipei noastre.

# Own data. $cases and $appointments: numbers
data-stored =
    { $cases ->
        [0] Nu avem salvate date despre dumneavoastră.
        [one] Avem salvate date despre dumneavoastră în { $cases } caz.
        [few] Avem salvate date despre dumneavoastră în { $cases } cazuri.
       *[other] Avem salvate date despre dumneavoastră în { $cases } de cazuri.
    } { $appointments ->
        [0] Nu aveți nicio programare.
        [one] Aveți { $appointments } programare.
        [few] Aveți { $appointments } programări.
       *[other] Aveți { $appointments } de programări.
    } Totul se află în acest fișier.
data-delete-sure = Sigur doriți să ștergeți tot? Datele, cazurile dumneavoastră și această conversație vor fi șterse. Programările viitoare vor fi anulate. Acest lucru nu mai poate fi schimbat după aceea.
data-deleted = Datele dumneavoastră sunt șterse și programările sunt anulate. Puteți începe din nou oricând.
