# XLIFF: čo vrátený súbor uvádza chybne a ako sa s tým naložilo. Program dopĺňa súbor, riadok,
# jednotku a segment.

## Súbor

exchange-not-xliff = koreňovým prvkom je „{ $element }“, nie „xliff“
    .hint = Skontrolujte, či ide o súbor, ktorý vrátil prekladateľ.
exchange-version = verzia XLIFF „{ $version }“ nie je známa
    .hint = Uložte súbor ako XLIFF 1.2, 2.0, 2.1 alebo 2.2.
exchange-namespace = menný priestor „{ $namespace }“ nepatrí k XLIFF { $version }
    .hint = Atribúty „version“ a „xmlns“ prvého prvku musia navzájom súhlasiť.

## Prvky a atribúty

exchange-attribute-missing = v „{ $element }“ chýba atribút „{ $attribute }“
    .hint = XLIFF ho vyžaduje; uložte súbor znova v nástroji, v ktorom vznikol, alebo atribút doplňte.
exchange-attribute-value = „{ $value }“ nie je hodnota atribútu „{ $attribute }“ v „{ $element }“
    .hint = Použite niektorú z hodnôt, ktoré preň XLIFF určuje.
exchange-element-missing = v „{ $parent }“ chýba prvok „{ $element }“
    .hint = XLIFF ho vyžaduje; súbor bol možno upravený ručne.
exchange-element-unknown = XLIFF nemá v „{ $parent }“ prvok „{ $element }“
    .hint = Odstráňte ho alebo ho zaraďte do vlastného menného priestoru.
exchange-id-doubled = iný prvok „{ $element }“ už má identifikátor „{ $id }“
    .hint = Identifikátory sú jedinečné; táto časť bola možno vložená dvakrát. Ponechajte jednu z nich.
exchange-language = jazyk prvku „{ $element }“ je „{ $found }“, ale súbor uvádza „{ $expected }“
    .hint = Uveďte obe hodnoty do súladu.
exchange-binary = binárna jednotka „{ $id }“ sa preskakuje
    .hint = Obrázky a iné súbory sa tu neprekladajú.
exchange-sub-kept = { $count ->
        [one] jeden kód obsahuje text na preklad, ktorý zostáva v kóde
        [few] { $count } kódy obsahujú text na preklad, ktorý zostáva v kódoch
       *[other] { $count } kódov obsahuje text na preklad, ktorý zostáva v kódoch
    }
    .hint = Text vnútri kódov, napríklad opis obrázka, preložte v nástroji, v ktorom súbor vznikol.
exchange-match-ref = zhoda odkazuje na „{ $ref }“, čo nie je v žiadnom segmente tejto jednotky
    .hint = Zhoda je vynechaná.

## Kódy v súbore

exchange-code-doubled-id = dva kódy zdrojového textu majú identifikátor „{ $id }“
    .hint = Identifikátory kódov sú v jednotke jedinečné; súbor bol možno upravený ručne.
exchange-code-unclosed = kód „{ $id }“ je v tejto jednotke otvorený, ale nie uzavretý
    .hint = Doplňte jeho koniec alebo ho označte ako izolovaný.
exchange-code-unopened = koniec kódu „{ $id }“ stojí tam, kde tento kód nie je otvorený
    .hint = Umiestnite začiatok kódu pred jeho koniec alebo koniec označte ako izolovaný.
exchange-code-alone = kód „{ $id }“ má v tejto jednotke len jednu krajnú značku
    .hint = Niektoré nástroje kódy takto zapisujú; ak zdrojový text vyzerá rovnako, netreba nič robiť.
exchange-data-missing = kód odkazuje na pôvodné údaje „{ $data }“, ktoré neexistujú
    .hint = Súbor bol možno upravený ručne: exportujte ho znova a preložte nový.

## Stavy

exchange-state-assumed = { $count ->
        [one] jeden segment nie je označený ako preložený, ale jeho preklad sa líši od zdrojového textu: považuje sa za preložený
        [few] { $count } segmenty nie sú označené ako preložené, ale ich preklady sa líšia od zdrojového textu: považujú sa za preložené
       *[other] { $count } segmentov nie je označených ako preložené, ale ich preklady sa líšia od zdrojového textu: považujú sa za preložené
    }
    .hint = Kde je to chyba, nastavte v nástroji stav alebo preklad vymažte.
exchange-state-unknown = stav „{ $state }“ nie je známy; segment sa považuje za preložený
    .hint = Ak nie je hotový, nastavte v nástroji niektorý zo stavov XLIFF.
exchange-target-copied = { $count ->
        [one] jeden preklad je kópiou zdrojového textu bez stavu: považuje sa za nepreložený
        [few] { $count } preklady sú kópiami zdrojových textov bez stavu: považujú sa za nepreložené
       *[other] { $count } prekladov sú kópie zdrojových textov bez stavu: považujú sa za nepreložené
    }
    .hint = Kde je kópia prekladom, dajte jej v nástroji stav alebo ju schváľte.

exchange-target-suggested = { $count ->
        [one] jeden preklad je návrh, ktorý nikto nepotvrdil: považuje sa za nepreložený
        [few] { $count } preklady sú návrhy, ktoré nikto nepotvrdil: považujú sa za nepreložené
       *[other] { $count } prekladov sú návrhy, ktoré nikto nepotvrdil: považujú sa za nepreložené
    }
    .hint = Potvrďte v nástroji, čo je správne, a súbor importujte znova.
exchange-target-rejected = { $count ->
        [one] jeden preklad revízor odmietol: považuje sa za nepreložený
        [few] { $count } preklady revízor odmietol: považujú sa za nepreložené
       *[other] { $count } prekladov revízor odmietol: považujú sa za nepreložené
    }
    .hint = Opravte a potvrďte ich v nástroji a súbor importujte znova.
exchange-target-outside = časť textu prekladu stojí mimo vyznačených segmentov; zostáva na svojom mieste: „{ $text }“
    .hint = Presuňte ho do segmentu, do ktorého patrí.
exchange-order-waits = tieto vety majú iné poradie, ale nie sú všetky preložené; preložené zostávajú v poradí zdrojového textu
    .hint = Nič sa nestratilo. Preložte zvyšok jednotky a importujte znova, aby mali nové poradie.

## Iné nástroje

exchange-flavour = súbor pochádza z nástroja { $tool }: jeho stavy, zhody a komentáre sa rozpoznávajú
    .hint = Čo ďalšie nástroj uchováva, napríklad história segmentov, zostáva v jeho vlastnom súbore.
exchange-tool = súbor pochádza z nástroja { $tool } a číta sa ako ktorýkoľvek XLIFF
    .hint = Prejdite si stavy, ktoré nástroje používajú rôzne.
exchange-locked = { $count ->
        [one] jeden segment je uzamknutý: jeho preklad sa preberá, zámka sa neuchováva
        [few] { $count } segmenty sú uzamknuté: ich preklady sa preberajú, zámky sa neuchovávajú
       *[other] { $count } segmentov je uzamknutých: ich preklady sa preberajú, zámky sa neuchovávajú
    }
    .hint = Netreba nič robiť; uzamknutý segment bez prekladu sa považuje za neurčený na preklad.
exchange-locked-unfinished = { $count ->
        [one] jeden segment je uzamknutý, ale nie je hotový: jeho preklad sa nepreberá
        [few] { $count } segmenty sú uzamknuté, ale nie sú hotové: ich preklady sa nepreberajú
       *[other] { $count } segmentov je uzamknutých, ale nie je hotových: ich preklady sa nepreberajú
    }
    .hint = Ak je preklad správny, potvrďte ho v nástroji a súbor importujte znova.
exchange-deleted-text = { $count ->
        [one] vynechaný jeden úsek textu, ktorý odstránila sledovaná zmena
        [few] vynechané { $count } úseky textu, ktoré odstránili sledované zmeny
       *[other] vynechaných { $count } úsekov textu, ktoré odstránili sledované zmeny
    }
    .hint = Ak je to chyba, prijmite alebo odmietnite zmeny v nástroji.

exchange-fill-codes = kódy prekladu nezodpovedajú tomuto súboru
    .hint = Preložte tento segment v nástroji, v ktorom súbor vznikol.

## Zlúčenie

exchange-older-source = dokument „{ $document }“ sa od exportu tohto súboru zmenil
    .hint = Čo stále zodpovedá, sa preberá; zvyšok sa vypisuje a pridáva do pamäte.
exchange-source-changed = zdrojový text tohto segmentu sa medzitým zmenil: { $change }
    .hint = Preklad sa pridáva len do pamäte; exportujte dokument znova, aby ste ho dostali ako zhodu.
exchange-unit-gone = dokument už túto jednotku nemá: „{ $text }“
    .hint = Jej preklad sa pridáva len do pamäte.
exchange-units-missing = v tomto súbore chýbajú jednotky dokumentu: { $count } z { $all }
    .hint = Ich preklady zostávajú, ako boli. Ak má byť súbor úplný, vyžiadajte si ho znova.
exchange-joined-by-code = kód bol presunutý do iného segmentu, takže segmenty sú teraz jedným
    .hint = Netreba nič robiť; v najbližšom exporte budú spojené.
exchange-note-deleted = poznámka „{ $text }“ bola vymazaná a odstraňuje sa aj zo záznamu
    .hint = Netreba nič robiť; ak je stále potrebná, napíšte ju znova.
exchange-resegmented = nástroj prekladateľa tu rozdelil alebo spojil segmenty; jeho hranice sa preberajú
    .hint = Netreba nič robiť.
exchange-resegmented-unfinished = segmenty tu boli rozdelené alebo spojené, ale časť toho, čo je už zaznamenané, sa vrátila nedokončená
    .hint = Záznam zostáva bez zmeny a hotové segmenty sa pridávajú do pamäte; preložte zvyšok jednotky a importujte znova.
exchange-target-blank = preklad je prázdny, hoci zdrojový text nie je
    .hint = Segment sa považuje za nepreložený.
exchange-locked-changed = tento text sa nemá prekladať, ale vrátil sa zmenený; zostáva, ako je: „{ $text }“
    .hint = Ak sa má prekladať, uveďte to v dokumente.
exchange-space-lost = nástroj spojil riadky alebo medzery, ktoré zdroj tohto segmentu oddeľuje
    .hint = Skontrolujte zalomenia riadkov a medzery v preklade.
exchange-sentences-touch = v preklade sa veta začína hneď za inou, bez medzery, ktorá je v zdrojovom texte: „{ $text }“
    .hint = Ak tam medzera chýba, doplňte ju.
exchange-translated-twice = súbor má dva preklady tohto segmentu; ten druhý, na riadku { $line }, sa nepoužije: „{ $text }“
    .hint = Rozhodnite, ktorý je správny, a druhý zo súboru vymažte.
exchange-character = preklad obsahuje znak { $character }, ktorý v zdrojovom texte nie je a ktorý v XML byť nemôže
    .hint = Vymažte ho z prekladu; je to riadiaci znak.
exchange-code-missing = v preklade chýba kód „{ $code }“ ({ $id })
    .hint = Vráťte ho na príslušné miesto, ak nebol vynechaný zámerne a vynechať sa smie.
exchange-code-edited = kód „{ $code }“ ({ $id }) bol upravený; používajú sa značky z dokumentu
    .hint = Ak chcete mať v niektorom jazyku iné adresy odkazov, nastavte link-destinations = "translate" v časti [markdown] súboru vulgate.toml; ostatné značky sa menia v dokumente.
exchange-code-doubled = kód „{ $code }“ ({ $id }) je v preklade dvakrát, ale smie tam byť len raz
    .hint = Jeden z nich odstráňte.
exchange-code-taken = kód „{ $code }“ ({ $id }) patrí do segmentu „{ $segment }“, ktorý ešte nie je preložený, takže je tam dvakrát
    .hint = Preložte aj tento segment alebo v ňom kód ponechajte.
exchange-code-foreign = kód „{ $code }“ nie je v zdrojovom texte
    .hint = Odstráňte ho; použiť možno len kódy zdrojového textu.
exchange-code-close-first = koniec kódu „{ $code }“ ({ $id }) stojí pred jeho začiatkom alebo bez neho
    .hint = Umiestnite začiatok pred koniec, okolo slov, ku ktorým kód patrí.
exchange-code-crossing = kód „{ $code }“ ({ $id }) sa končí vnútri iného kódu, ktorý sa v ňom začal
    .hint = Najprv uzavrite vnútorný kód.
exchange-code-half = kód „{ $code }“ ({ $id }) sa v preklade začína, ale nekončí
    .hint = Vráťte na miesto jeho koniec.

## vulgate xliff

exchange-modify-version = takto možno meniť len XLIFF 2.0, 2.1 a 2.2
    .hint = Súbor XLIFF 1.2 najprv skonvertujte: `vulgate xliff convert --to 2.1`; späť pomocou `--to 1.2`.
exchange-modify-overlap = dve zmeny sa týkajú toho istého miesta v súbore
    .hint = Nič nebolo zapísané. Nahláste to, prosím, spolu so súborom.
exchange-modify-where = nie je uvedené, kam sa majú zmenené súbory zapísať
    .hint = Uveďte priečinok pomocou „-o“ alebo zmeňte samotné súbory pomocou „--in-place“.
exchange-modify-same-name = dva súbory by sa zapísali ako „{ $path }“
    .hint = Meňte ich jeden po druhom, každý do iného priečinka.
exchange-modify-order = poradie prekladov v tejto jednotke si odporuje; jednotka zostáva bez zmeny
    .hint = Každá hodnota „order“ je číslo od 1 do počtu segmentov a žiadne dve nie sú rovnaké.
exchange-modify-moves = táto jednotka zostáva bez zmeny: jej preklady majú vlastné poradie a segment bez prekladu by musel uviesť svoje miesto
    .hint = Najprv preložte celú jednotku.
exchange-join-order = preklad má tieto vety v inom poradí než zdrojový text; boli spojené v poradí prekladu
    .hint = S „--keep-order“ takéto segmenty zostanú oddelené.
exchange-join-codes = tieto segmenty zostávajú oddelené: po spojení by sa niektorý kód končil skôr, než sa začína
    .hint = Najprv kódy zoraďte, v zdrojovom texte aj v preklade.
exchange-join-prefixes = tieto segmenty zostávajú oddelené: používajú rovnakú predponu pre rôzne menné priestory
    .hint = Deklarujte každý menný priestor raz, na prvku „xliff“.
exchange-join-attribute = spojené segmenty sa líšia v „{ $name }“; zostáva hodnota prvého
    .hint = Ak na ostatných záleží, nastavte ich, kam patria.
exchange-join-untranslated = len časť spojených segmentov mala preklad
    .hint = Preložte zvyšok.
exchange-join-gap = v preklade chýba to, čo stojí medzi spojenými segmentmi
    .hint = Doplňte to ručne alebo dajte pred spojením každému „ignorable“ prvok „target“.
exchange-split-target = počet viet v zdrojovom texte: { $source }, v preklade: { $target ->
        [one] jedna
       *[other] { $target }
    }; segment zostáva vcelku
    .hint = Len prekladateľ môže určiť, ktoré k sebe patria: rozdeľte segment v nástroji.
exchange-split-codes = segment zostáva vcelku: ten istý kód by bol v zdrojovom texte a v preklade v rôznych častiach
    .hint = Len prekladateľ môže určiť, ktoré časti k sebe patria: rozdeľte segment v nástroji.
exchange-split-large = segment zostáva vcelku: je dlhší než { $limit } MB
    .hint = Rozdeľte text v dokumente, z ktorého súbor pochádza.
exchange-strip-kept = anotácia „{ $id }“ zostáva, pretože ju niečo iné potrebuje
    .hint = Odkazuje na ňu kandidát z pamäte alebo heslo glosára, alebo deklaruje menný priestor.
exchange-split-done = { $path }: { $count ->
        [one] pribudol jeden segment.
        [few] pribudli { $count } segmenty.
       *[other] pribudlo { $count } segmentov.
    }
exchange-join-done = { $path }: { $count ->
        [one] ubudol jeden segment.
        [few] ubudli { $count } segmenty.
       *[other] ubudlo { $count } segmentov.
    }
exchange-strip-done = { $path }: { $count ->
        [one] odstránená jedna položka.
        [few] odstránené { $count } položky.
       *[other] odstránených { $count } položiek.
    }
exchange-rewrite-done = Zapísané: { $path }.

## vulgate xliff convert

convert-kept = „{ $name }“ nemá v XLIFF { $version } náprotivok ({ $count ->
        [one] raz
       *[other] { $count }-krát
    }): uchováva sa tam, kde to iné nástroje preskočia
    .hint = Po spätnom prevode to súbor bude mať znova. Nástroj, ktorý to potrebuje, musí dostať originál.
convert-dropped = „{ $name }“ nemožno v XLIFF { $version } uchovať ({ $count ->
        [one] raz
       *[other] { $count }-krát
    }): vynecháva sa
    .hint = Ak na tom záleží, uschovajte pôvodný súbor a v novom to vyjadrite inak.
convert-module = „{ $name }“ patrí v XLIFF { $version } k modulu a predtým bolo rozšírením ({ $count ->
        [one] raz
       *[other] { $count }-krát
    }): musí byť také, ako to modul vyžaduje
    .hint = Nový súbor zvalidujte; čo sa ohlási, treba opraviť alebo odstrániť.
convert-renamed = „{ $name }“ nie je identifikátor povolený v XLIFF { $version } alebo je obsadený ({ $count ->
        [one] raz
       *[other] { $count }-krát
    }): bol pridelený nový
    .hint = Netreba nič robiť; po spätnom prevode bude mať súbor opäť pôvodné identifikátory.
convert-character = { $count ->
        [one] z jedného riadiaceho znaku sa stáva kód v texte
       *[other] z { $count } riadiacich znakov sa stávajú kódy v texte
    }: XLIFF { $version } ich nemôže obsahovať
    .hint = Prekladatelia musia tieto kódy zachovať; po spätnom prevode to budú opäť znaky.
convert-data-character = { $count ->
        [one] jeden riadiaci znak natívneho kódu sa nahrádza znakom U+FFFD
        [few] { $count } riadiace znaky natívneho kódu sa nahrádzajú znakom U+FFFD
       *[other] { $count } riadiacich znakov natívneho kódu sa nahrádza znakom U+FFFD
    }: XLIFF { $version } ich nemôže obsahovať
    .hint = Na vytvorenie preloženého dokumentu použite pôvodný súbor.
convert-states = { $count ->
        [one] v jednej jednotke sa segmenty líšia
       *[other] v { $count } jednotkách sa segmenty líšia
    } svojimi stavmi: XLIFF { $version } má jeden pre všetky, tu najnižší
    .hint = Stavy segmentov sa uchovávajú vedľa neho, kým nikto nezmení stav jednotky.
convert-judged = { $count ->
        [one] jeden preklad je schválený, odmietnutý alebo len navrhnutý
        [few] { $count } preklady sú schválené, odmietnuté alebo len navrhnuté
       *[other] { $count } prekladov je schválených, odmietnutých alebo len navrhnutých
    }: vyjadruje to stav v XLIFF { $version }
    .hint = Schválené majú stav „reviewed“, ostatné „initial“. Netreba nič robiť.
convert-sub = { $count ->
        [one] jeden text vnútri kódu sa stáva samostatnou jednotkou
        [few] { $count } texty vnútri kódov sa stávajú samostatnými jednotkami
       *[other] { $count } textov vnútri kódov sa stáva samostatnými jednotkami
    }, ako to určuje XLIFF { $version }
    .hint = Po spätnom prevode budú opäť vo svojich kódoch, aj s prekladmi.
convert-whole-unit = { $count ->
        [one] jeden alternatívny preklad platí pre celú jednotku; priraďuje sa k prvému segmentu
        [few] { $count } alternatívne preklady platia pre celé jednotky; priraďujú sa k prvým segmentom
       *[other] { $count } alternatívnych prekladov platí pre celé jednotky; priraďujú sa k prvým segmentom
    }: XLIFF { $version } ich pre jednotky nemá
    .hint = Ak sa majú alternatívne preklady použiť, segmenty spojte (vulgate xliff join).
convert-no-language = sú tu preklady, ale ich jazyk nie je uvedený; XLIFF { $version } ho vyžaduje
    .hint = Teraz je to „und“; zapíšte jazyk do „trgLang“.
convert-outside = { $count ->
        [one] jedna časť prekladu stojí mimo segmentov svojho zdrojového textu; pripája sa
        [few] { $count } časti prekladov stoja mimo segmentov svojich zdrojových textov; pripájajú sa
       *[other] { $count } častí prekladov stojí mimo segmentov svojich zdrojových textov; pripájajú sa
    } k predchádzajúcemu segmentu, pretože XLIFF { $version } na to nemá miesto
    .hint = Tieto preklady si prejdite.
convert-languages = súbor má časti vo viacerých jazykoch: { $attribute } je „{ $found }“ aj „{ $expected }“
    .hint = XLIFF 2 má jednu dvojicu jazykov na súbor. Rozdeľte súbor podľa jazykov a preveďte každý zvlášť.
convert-done = Súbor { $path } je zapísaný ako XLIFF { $to }.

## Poznámky pre prekladateľov, zapisované do súboru

exchange-note-role = Toto je { $role ->
        [title] názov dokumentu
        [metadata] časť opisu dokumentu
        [heading-1] nadpis úrovne 1
        [heading-2] nadpis úrovne 2
        [heading-3] nadpis úrovne 3
        [heading-4] nadpis úrovne 4
        [heading-5] nadpis úrovne 5
        [heading-6] nadpis úrovne 6
        [paragraph] odsek
        [list-item] položka zoznamu
        [quote] citát
        [table-header] záhlavie stĺpca tabuľky
        [table-cell] bunka tabuľky
        [footnote] poznámka pod čiarou
        [caption] popisok
        [alt-text] opis obrázka pre tých, ktorí ho nevidia
        [link-title] pomocný text odkazu
        [link-destination] adresa odkazu
        [html] text v HTML
       *[other] časť textu
    }.
exchange-note-context = { exchange-note-role } Stojí pod „{ $heading }“.
exchange-note-length = Najväčšia povolená dĺžka prekladu v znakoch: { $count }.
exchange-note-term = „{ $term }“ je „{ $translations }“.
exchange-note-avoid = „{ $term }“ sa nemá prekladať ako „{ $avoid }“.
exchange-note-definition = „{ $term }“: { $definition }
exchange-note-change = Zdrojový text segmentu { $segment } sa zmenil: { $change }
