# Rilievi dei controlli di qualità sulle traduzioni. Il valore dice che cosa non va, `.hint` che
# cosa fare, `.explain` che cosa cerca il controllo e quando lo si può ignorare.

check-blank = il segmento ha una traduzione, ma è vuota
    .hint = Tradurre il segmento, oppure riportarlo allo stato «initial» se non è ancora pronto.
    .explain =
        Cerca i segmenti la cui traduzione è vuota benché il testo di partenza non lo sia.

        Esempio: il testo di partenza è «A second wall.», la traduzione non contiene nulla o
        solo spazi.

        Da non ignorare mai: il testo pubblicato avrebbe una lacuna.

# $kind: che cosa non va nel codice. $code è il codice come lo vede il traduttore.
check-codes =
    { $kind ->
        [missing] manca il codice { $code }
        [doubled] il codice { $code } compare più volte che nel testo di partenza
        [added] il codice { $code } non compare nel testo di partenza
        [order] il codice { $code } è stato spostato oltre un altro codice, il che non è ammesso
        [nesting] il codice { $code } non è aperto e chiuso correttamente
       *[dropped] la formattazione { $code } del testo di partenza non è stata ripresa
    }
    .hint =
        { $kind ->
            [missing] Rimetterlo al suo posto nella frase.
            [doubled] Lasciarlo una volta sola.
            [added] Eliminarlo.
            [order] Rimettere i codici nell’ordine del testo di partenza.
            [nesting] Chiudere ogni codice aperto, a cominciare dall’ultimo.
           *[dropped] Applicarla alle parole corrispondenti, salvo che sia stata omessa di proposito.
        }
    .explain =
        Confronta i codici interni (grassetti, collegamenti, note a piè di pagina, immagini)
        della traduzione con quelli del testo di partenza. Una nota a piè di pagina o
        un’immagine deve comparire, una volta sola; nessun codice può essere inventato; i passi
        marcati devono essere chiusi e non incrociarsi. Un grassetto o un collegamento perduto
        dà luogo solo a un’osservazione.

        Esempio: il testo di partenza termina con la nota a piè di pagina 3, la traduzione no.

        Un’osservazione si può ignorare se in quel punto la lingua non richiede enfasi. Un
        errore mai.

# $character è il punto di codice, $near il testo circostante.
check-forbidden = la traduzione contiene il carattere { $character }, vicino a «{ $near }»
    .hint = Eliminarlo, oppure digitare la lettera andata perduta in quel punto.
    .explain =
        Cerca i caratteri che nessun testo dovrebbe contenere: caratteri di controllo,
        caratteri a uso privato, un indicatore dell’ordine dei byte in mezzo al testo e U+FFFD,
        che sta al posto di una lettera che un programma non è riuscito a leggere.

        Esempio: «pr□cis» invece di «précis».

        Da non ignorare mai: il compositore non ha segni per questi caratteri.

# $before e $now sono il testo di partenza precedente e quello attuale.
check-stale = il testo di partenza è cambiato, la traduzione no
    .hint = Il testo di partenza era «{ $before }» e ora è «{ $now }». Aggiornare la traduzione.
    .explain =
        Cerca i segmenti il cui testo di partenza è stato modificato mentre la traduzione è
        ancora quella del testo precedente.

        Esempio: «12 weeks» è diventato «eight weeks», ma nella traduzione si legge ancora
        dodici.

        Si può ignorare se la modifica non incide sulla traduzione, per esempio una virgola.

check-same-as-source = la traduzione è identica al testo di partenza
    .hint = Tradurre il testo. Se deve restare com’è, contrassegnarlo come testo da non tradurre.
    .explain =
        Cerca le traduzioni che ripetono parola per parola il testo di partenza. Occorrono
        almeno due parole piuttosto lunghe in minuscolo, cosicché nomi, numeri e indirizzi
        restano esclusi.

        Esempio: «Executive summary in bullets» nel testo francese.

        Si può ignorare per le citazioni e i titoli riportati nella lingua originale.

check-untranslated-part = un passo del testo di partenza compare tale e quale nella traduzione: «…{ $text }…»
    .hint = Tradurlo; alcuni strumenti inseriscono la nuova traduzione prima del testo già presente.
    .explain =
        Cerca sei parole consecutive identiche nel testo di partenza e nella traduzione, per lo
        più parole comuni in minuscolo. Nomi, titoli, indirizzi e note a piè di pagina restano
        esclusi. Una citazione che deve restare nella sua lingua non è un errore.
# $kind mixed: $word è la parola, $letter la lettera estranea, $code il punto di codice.
check-script =
    { $kind ->
        [mixed] in «{ $word }» la lettera «{ $letter }» ({ $code }) appartiene a un altro alfabeto
       *[whole] la traduzione non è scritta nell’alfabeto della sua lingua
    }
    .hint =
        { $kind ->
            [mixed] Digitare di nuovo la lettera con la tastiera della lingua.
           *[whole] Verificare che la lingua sia quella giusta e tradurre il segmento.
        }
    .explain =
        Cerca le lettere dell’alfabeto sbagliato: una «E» latina in una parola cirillica o
        greca sembra giusta, ma la ricerca non la trova e un lettore di schermo la legge male.
        Trova anche i testi che non sono affatto nell’alfabeto della loro lingua.

        Esempio: «Eвропа» con la prima lettera latina.

        Si può ignorare per i nomi che mescolano alfabeti di proposito.

check-hidden = nella traduzione c’è un carattere invisibile ({ $code })
    .hint = Eliminarlo; se non lo si trova, digitare di nuovo le parole circostanti.
    .explain =
        Cerca i caratteri che nessuno vede: comandi della direzione di scrittura, spazi senza
        larghezza, indicatori dell’ordine dei byte. Arrivano con il testo copiato; alcuni
        cambiano la lettura di una frase, tutti ostacolano la ricerca e la sillabazione. Ciò
        che è anche nel testo di partenza resta escluso.

check-term-missing = nella base terminologica «{ $term }» è «{ $expected }», che la traduzione non usa
    .hint = Usare il termine della base terminologica, oppure aggiungervi come ammesso quello usato.
    .explain =
        Cerca nel testo di partenza i termini delle basi terminologiche del progetto
        (terms/*.tbx) e nella traduzione uno di quelli previsti per lo stesso concetto, in
        qualsiasi forma. I termini sconsigliati o superati non contano.

        Si può ignorare dove la frase riesce meglio senza il termine.

        Esempio: «public consultation» tradotto senza «öffentliche Konsultation».

check-term-forbidden = «{ $term }» non si dovrebbe tradurre con «{ $used }»{ $count ->
        [0] {""}
       *[other] {" "}ma con «{ $better }»
    }
    .hint = Usare un altro termine; `vulgate terms search` mostra quelli disponibili.
    .explain =
        Cerca nella traduzione i termini che la base terminologica dichiara sconsigliati o
        superati, dove il testo di partenza ha un termine dello stesso concetto.

        Esempio: «Regelung» per «regulation», dove la base terminologica vuole «Verordnung».

# $source e $target sono i numeri in questione, come sono scritti; uno può essere vuoto.
check-numbers =
    { $kind ->
        [missing] manca il numero { $source } del testo di partenza
        [added] il numero { $target } non compare nel testo di partenza
        [kept] il numero { $source } del testo di partenza si scrive { $expected } in questa lingua; così com’è, è un altro numero
       *[changed] il testo di partenza ha { $source }, la traduzione { $target }
    }
    .hint = Confrontare i numeri con il testo di partenza; scriverli con i separatori della lingua.
    .explain =
        Confronta i valori di tutti i numeri, quali che siano i separatori e l’ordine: «38,000»
        equivale a «38 000» e a «38.000», «6.10.1958» a «6 October 1958», «Article 14(2)» ad
        «Artikel 14 Absatz 2». Fino a dodici i numeri possono essere in lettere. Un numero
        presente, ma meno volte che nel testo di partenza, dà luogo solo a un’osservazione.

        Esempio: «38,000» in un testo tedesco significa trentotto.

        Si può ignorare dove la frase non ha bisogno di numeri, o ne richiede uno in più.

check-url-email = l’indirizzo { $address } del testo di partenza manca o è diverso
    .hint = Copiare l’indirizzo dal testo di partenza; può cambiare solo la lingua al suo interno.
    .explain =
        Cerca gli indirizzi web e di posta elettronica del testo di partenza che la traduzione
        non ha. Il codice di lingua all’interno di un indirizzo può essere diverso.

        Esempio: «us@dat.example» per «us@data.example».

        Si può ignorare se in questa lingua la pagina ha un altro indirizzo e lo si è aperto.

check-max-length = la traduzione ha { $count } caratteri e ne può avere al massimo { $most }
    .hint = Abbreviarla, o chiedere all’autore un limite più alto.
    .explain =
        L’autore del documento limita la lunghezza di alcuni testi con max-length, in un
        commento prima del blocco o sotto [markdown] in vulgate.toml. Tutti i segmenti del
        testo si contano insieme, con gli spazi intermedi.
# $target ed $expected sono lunghezze in caratteri.
check-length =
    { $kind ->
        [short] la traduzione è molto breve: { $target } caratteri, dove di solito ce ne sono circa { $expected }
       *[long] la traduzione è molto lunga: { $target } caratteri, dove di solito ce ne sono circa { $expected }
    }
    .hint = Verificare che sia la traduzione di questo segmento e che sia completa.
    .explain =
        Confronta la lunghezza della traduzione con quella consueta tra le due lingue. Si
        esaminano solo i segmenti piuttosto lunghi, e contano solo le grandi differenze.

        Esempio: manca metà di un capoverso.

        Si può ignorare se la lingua è davvero così concisa, o deve spiegare un termine.

# $source e $target sono i segni; vuoto se non ce n’è.
check-end-punctuation =
    { $kind ->
        [added] la traduzione termina con «{ $target }», il testo di partenza senza segno
        [missing] il testo di partenza termina con «{ $source }», la traduzione senza segno
       *[changed] il testo di partenza termina con «{ $source }», la traduzione con «{ $target }»
    }
    .hint = Terminarla come il testo di partenza, con i segni della lingua.
    .explain =
        Confronta l’ultimo segno della traduzione con quello del testo di partenza, ciascuno
        secondo i segni della propria lingua: una domanda in greco termina con «;». Parentesi e
        virgolette di chiusura, e i punti di abbreviazioni e numeri ordinali, non contano.

        Esempio: il testo di partenza chiede «Who reads it?», la traduzione termina con un
        punto.

        Si può ignorare se la lingua termina in altro modo un testo del genere.

check-brackets = la parentesi «{ $bracket }» è spaiata
    .hint = Aggiungere l’altra parentesi, o eliminare questa.
    .explain =
        Cerca le parentesi della traduzione che sono aperte e non chiuse, o chiuse e non
        aperte, mentre quelle del testo di partenza sono tutte appaiate. Il contrassegno di un
        elenco, «a)», non conta.

        Esempio: «the budget (in euro».

        Si può ignorare per i segni che solo somigliano a parentesi.

# $mark è la virgoletta, $near il testo circostante, $own le virgolette della lingua.
check-quotes =
    { $kind ->
        [straight] virgolette dritte vicino a «{ $near }»
        [backwards] la virgoletta { $mark } apre una citazione, vicino a «{ $near }»
       *[foreign] la virgoletta { $mark } non si usa in questa lingua, vicino a «{ $near }»
    }
    .hint = Usare le virgolette { $own }.
    .explain =
        Cerca le virgolette che la lingua della traduzione non usa, o usa alla rovescia. Le
        virgolette dritte danno luogo solo a un’osservazione. Quelle semplici non si esaminano,
        perché per lo più sono apostrofi.

        Esempio: “so” in un testo tedesco, che scrive „so“.

        Si può ignorare all’interno di una citazione in un’altra lingua.

check-percent =
    { $kind ->
        [breaks] tra numero e segno c’è uno spazio normale vicino a «{ $near }», dove la riga può spezzarsi
       *[joined] manca lo spazio prima del segno di percentuale vicino a «{ $near }»
    }
    .hint = Inserire uno spazio unificatore (U+00A0).
    .explain =
        Esamina lo spazio tra un numero e «%», «€» o un altro segno di valuta. Il Manuale
        interistituzionale di convenzioni redazionali dell’Unione europea vuole uno spazio
        unificatore in quasi tutte le lingue; se l’uso di una lingua non lo prevede, si accetta
        anche la sua assenza.

        Esempio: «59» a fine riga e «%» all’inizio della successiva.

        Si può ignorare dove il testo non viene mai impaginato.

check-spaces =
    { $kind ->
        [leading-lost] il testo di partenza comincia con uno spazio, la traduzione no
        [leading-added] la traduzione comincia con uno spazio, il testo di partenza no
        [trailing-lost] il testo di partenza termina con uno spazio, la traduzione no
        [trailing-added] la traduzione termina con uno spazio, il testo di partenza no
        [double] due spazi consecutivi vicino a «{ $near }»
        [before-stop] uno spazio prima di una virgola o di un punto vicino a «{ $near }»
        [before-tall] uno spazio prima di un segno di punteggiatura vicino a «{ $near }»
        [french] uno spazio normale prima di un segno di punteggiatura vicino a «{ $near }», dove la riga può spezzarsi
       *[bracket] uno spazio sul lato interno di una parentesi vicino a «{ $near }»
    }
    .hint =
        { $kind ->
            [leading-lost] Aggiungere lo spazio.
            [trailing-lost] Aggiungere lo spazio.
            [french] Inserire uno spazio unificatore (U+00A0 o U+202F).
           *[other] Eliminare lo spazio.
        }
    .explain =
        Cerca gli spazi doppi, perduti o fuori posto e gli spazi normali prima dei segni che in
        francese vanno staccati.

        Esempio: «uno , due».

        Si può ignorare per le colonne allineate con spazi.

check-conventions = invece di «{ $found }» qui si scrive «{ $wanted }» (convenzioni: { $profile })
    .hint = Scriverlo così, o scegliere le altre convenzioni sotto [project] in vulgate.toml.
    .explain =
        Confronta la grafia di numeri, date, ordinali, percentuali, virgolette e richiami di
        nota con le convenzioni indicate sotto [project] in vulgate.toml: eu è il Manuale
        interistituzionale di convenzioni redazionali dell’Unione europea, cldr l’uso del paese.
        In mancanza di una scelta, si segnala soltanto ciò che nessuna delle due prevede.

        Esempio: «16 Oktober» in un testo tedesco, dove si scrive «16. Oktober».

        Si può ignorare per nomi, codici e citazioni.

check-repeated-word = la parola «{ $word }» compare due volte di seguito
    .hint = Eliminarne una.
    .explain =
        Cerca una parola che compare due volte di seguito, separata solo da uno spazio, dove il
        testo di partenza non ne ripete alcuna. Le coppie dovute alla grammatica, come «nous
        nous», restano escluse.

        Esempio: «in the the text».

        Si può ignorare dove entrambe le parole sono volute.

check-capitalisation = la traduzione comincia con una minuscola: «{ $word }»
    .hint = Cominciare con una maiuscola, come il testo di partenza.
    .explain =
        Cerca titoli, capoversi, voci di elenco e note che cominciano con una minuscola, dove
        il testo di partenza comincia con una maiuscola.

        Esempio: «es besteht die Pflicht.» per «The duty exists.»

        Si può ignorare dove le norme redazionali vogliono la minuscola, per esempio negli
        elenchi.

# $other è l’altro testo di partenza o di arrivo, $unit l’identificativo dell’unità in cui si trova.
check-inconsistent =
    { $kind ->
        [targets] lo stesso testo di partenza è tradotto con «{ $other }» in { $unit }
       *[sources] la stessa traduzione sta per un altro testo di partenza in { $unit }: «{ $other }»
    }
    .hint =
        { $kind ->
            [targets] Scegliere una delle due traduzioni, salvo che il contesto le richieda entrambe.
           *[sources] Verificare che non sia stata copiata nel segmento sbagliato.
        }
    .explain =
        Cerca, in un documento, un testo di partenza che ha due traduzioni nello stesso ruolo, e
        una traduzione che sta per due testi di partenza con poco in comune.

        Esempio: il titolo «The gap» è una volta «Die Kluft» e una volta «Die Lücke».

        Si può ignorare dove la grammatica o il contesto richiedono parole diverse.
