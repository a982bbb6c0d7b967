# Pomocník príkazového riadka. Identifikátory zodpovedajú ceste príkazu: help-tm-import hovorí, čo
# robí "vulgate tm import", help-tm-import-keep, čo robí jeho voľba --keep. Príklady sa zobrazujú
# bez zmeny, jeden na riadku: prekladá sa v nich len to, čo nasleduje po "#".

help-vulgate = Preklad koncepčných dokumentov s prekladovou pamäťou a zverejnenie vo všetkých jazykoch EÚ
help-vulgate-examples =
    vulgate init briefings && cd briefings    # projekt s ukážkou, ktorú možno hneď zostaviť
    vulgate export --lang de                  # XLIFF pre prekladateľa
    vulgate import returned/brief.xlf         # prevzatie hotového súboru
    vulgate build --strict                    # súbory PDF; chyba, ak nie je všetko preložené

## Voľby všetkých príkazov

help-global-project = Priečinok projektu [predvolené: najbližší nadradený priečinok so súborom vulgate.toml]
help-global-json = Vypíše správu ako jeden objekt JSON na štandardný výstup
help-global-quiet = Zobrazí len výsledky, upozornenia a chyby
help-global-color = Farby vo výstupe
help-global-lang-ui = Jazyk správ [predvolené: jazyk systému]

## init

help-init = Vytvorí nový projekt s krátkym dokumentom, ktorý možno hneď zostaviť
help-init-dir = Priečinok projektu; ak chýba, vytvorí sa
help-init-examples =
    vulgate init briefings

## repair

help-repair = Opraví text získaný z PDF alebo prečíta PDF; každú zmenu zdôvodní
help-repair-file = Markdown, obyčajný text alebo PDF
help-repair-output = Výstupný súbor [predvolené: štandardný výstup]
help-repair-in-place = Zmení samotný súbor
help-repair-diff = Zobrazí zmeny ako rozdiely, namiesto textu, ak sa súbor nezapisuje
help-repair-all = Vykoná aj pochybné zmeny
help-repair-interactive = Opýta sa na každú pochybnú zmenu
help-repair-examples =
    vulgate repair brief.md --diff             # čo by sa zmenilo a prečo
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # rozhodnutie o pochybných miestach

## segment

help-segment = Ukáže, ako sa súbory delia na segmenty
help-segment-files = Súbory v ktoromkoľvek formáte, ktorý Vulgate číta
help-segment-jsonl = Číta riadky {"{"}"lang":…,"text":…{"}"} zo štandardného vstupu a na každý odpovie {"{"}"segments":[…]{"}"}
help-segment-lang = Jazyk textu [predvolené: zdrojový jazyk projektu alebo en]
help-segment-srx = Použije pravidlá z tohto súboru SRX namiesto pravidiel projektu
help-segment-explain = Pri každom mieste, kde by sa veta mohla končiť, uvedie rozhodujúce pravidlo
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Práca s prekladovou pamäťou

help-tm-import = Pridá do pamäte preklady zo súborov TMX alebo XLIFF
help-tm-import-files = Súbory TMX alebo XLIFF
help-tm-import-keep = Uchová kópiu v priečinku tm/ a zapíše ju do vulgate.toml, aby bolo možné pamäť obnoviť z textu
help-tm-import-collection = Názov zbierky, do ktorej patria [predvolené: názov súboru]
help-tm-import-provenance = Kto za prekladmi stojí; lepšie sa ponúkajú ako prvé
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Zapíše pamäť ako TMX
help-tm-export-output = Výstupný súbor [predvolené: štandardný výstup]
help-tm-export-lang = Len tieto jazyky; možno opakovať
help-tm-export-collection = Len táto zbierka
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Uvedie k segmentom ich zhody, riadok po riadku
help-tm-match-text = Segmenty, každý v úvodzovkách
help-tm-match-from = Jazyk segmentov
help-tm-match-to = Cieľový jazyk
help-tm-match-min = Najnižšia podobnosť zhody pred zrážkami, 1 až 100
help-tm-match-limit = Najvyšší počet zhôd na segment; 0 znamená všetky
help-tm-match-jsonl = Číta riadky {"{"}"text":…{"}"} zo štandardného vstupu a na každý odpovie {"{"}"matches":[…]{"}"}
help-tm-match-explain = Pri každej zhode vysvetlí jej skóre: odlišné tokeny a každú zrážku
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Vyhľadá text v pamäti, v ktoromkoľvek jazyku
help-tm-search-text = Slová alebo "celá fráza", bez ohľadu na veľkosť písmen; * a ? zastupujú písmená slova
help-tm-search-lang = Hľadá len v týchto jazykoch; možno opakovať
help-tm-search-limit = Najvyšší počet zobrazených položiek; 0 znamená všetky
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Vypíše, čo je v pamäti viackrát alebo vo viacerých podobách
help-tm-duplicates-conflicts = Texty s viacerými prekladmi namiesto textov s jedným prekladom viackrát
help-tm-duplicates-lang = Len preklady do týchto jazykov; možno opakovať
help-tm-duplicates-limit = Najvyšší počet zobrazených textov; 0 znamená všetky
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Nahradí text v prekladoch z pamäte
help-tm-edit-text = Text v podobe, v akej je v prekladoch
help-tm-edit-replacement = Text, ktorý ho nahradí
help-tm-edit-lang = Jazyk prekladov
help-tm-edit-collection = Len v tejto zbierke
help-tm-edit-document = Len v tomto dokumente
help-tm-edit-dry-run = Ukáže, čo by sa zmenilo, a nič nezmení
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Odstráni preklady z pamäte
help-tm-delete-text = Čo obsahuje ich text alebo zdrojový text, ako pri „tm search“
help-tm-delete-lang = Jazyk tohto textu
help-tm-delete-collection = Len v tejto zbierke
help-tm-delete-document = Len v tomto dokumente
help-tm-delete-dry-run = Ukáže, čo by sa odstránilo, a nič nezmení
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Spočíta obsah pamäte
help-tm-verify = Skontroluje, či je pamäť v poriadku a zhoduje sa so svojimi textovými súbormi
help-tm-rebuild = Nanovo vytvorí pamäť z translations/ a tm/

## terms

help-terms = Terminologické databázy projektu: pojmy, ich definície a termíny
help-terms-import = Pridá do projektu terminologickú databázu z TBX alebo CSV
help-terms-import-files = Súbory TBX alebo tabuľky CSV so stĺpcom pre každý jazyk
help-terms-import-name = Názov terminologickej databázy, súboru v priečinku terms/ [predvolené: názov súboru]
help-terms-import-replace = Nahradí ňou terminologickú databázu s rovnakým názvom
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Zapíše všetky terminologické databázy do jedného súboru
help-terms-export-format = Výstupný formát
help-terms-export-output = Výstupný súbor [predvolené: štandardný výstup]
help-terms-export-lang = Len tieto jazyky; možno opakovať
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Vyhľadá pojmy podľa ich termínov, s definíciami
help-terms-search-text = Časť termínu, bez ohľadu na veľkosť písmen
help-terms-search-from = Jazyk textu [predvolené: ktorýkoľvek]
help-terms-search-to = Zobrazené jazyky; možno opakovať [predvolené: jazyky projektu]
help-terms-search-limit = Najvyšší počet zobrazených pojmov; 0 znamená všetky
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Vypíše možné termíny z dokumentov, ktoré nie sú v terminologickej databáze
help-terms-extract-documents = Názvy dokumentov [predvolené: všetky]
help-terms-extract-min = Najnižší počet výskytov kandidáta
help-terms-extract-limit = Najvyšší počet zobrazených kandidátov; 0 znamená všetkých
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Zapíše súbory XLIFF pre prekladateľov, so zhodami z pamäte
help-export-documents = Názvy dokumentov [predvolené: všetky]
help-export-lang = Cieľové jazyky; možno opakovať [predvolené: všetky jazyky projektu]
help-export-xliff = Verzia XLIFF
help-export-pseudo = Doplní do súborov pseudopreklad, aby sa sadzba dala vyskúšať skôr, než niekto začne prekladať
help-export-into = Namiesto toho doplní preklady do tohto súboru iného nástroja, v jeho vlastnej podobe formátu
help-export-output = Výstupný priečinok [predvolené: out/xliff v projekte]; s --into súbor [predvolené: ten istý]
help-export-examples =
    vulgate export                            # všetky dokumenty, všetky jazyky
    vulgate export water --lang de,fr         # jeden dokument v dvoch jazykoch
    vulgate export --xliff 1.2 -o to-agency   # pre nástroje, ktoré čítajú len XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # späť do nástroja, z ktorého súbor pochádza

## import

help-import = Skontroluje hotové súbory XLIFF, zapíše ich do translations/ a pridá do pamäte
help-import-files = Súbory XLIFF ktorejkoľvek verzie
help-import-dry-run = Len skontroluje; nič nezmení
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Vytvorí z dokumentu a jeho prekladu hotový súbor XLIFF na import
help-align-document = Názov dokumentu
help-align-translation = Jeho preklad v ktoromkoľvek formáte, ktorý Vulgate číta
help-align-lang = Jazyk prekladu
help-align-output = Výstupný súbor [predvolené: kam by ho zapísal export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Zostaví dokumenty vo všetkých jazykoch: ako PDF, HTML aj vo formáte autora
help-build-documents = Názvy dokumentov [predvolené: všetky]
help-build-lang = Zostavované jazyky; možno opakovať [predvolené: zdrojový jazyk a všetky jazyky projektu]
help-build-format = Čo zostaviť; možno opakovať
help-build-edition = Vydania pre čitateľov, pracovné alebo na kontrolu; možno opakovať
help-build-strict = Skončí sa chybou, ak niečo nie je preložené, a vypíše to
help-build-fresh = Zostaví všetko znova, aj to, čo sa nezmenilo
help-build-report = Podoba hlásení
help-build-summary = Pridá do tohto súboru tabuľku zostavených vydaní vo formáte Markdown, napríklad na stránku úlohy CI
help-build-output = Výstupný priečinok [predvolené: out v projekte]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html vedie na všetky stránky
    vulgate build --strict                    # pre CI

## status

help-status = Ukáže, nakoľko je ktorý dokument preložený
help-status-documents = Názvy dokumentov [predvolené: všetky]
help-status-lang = Zobrazené jazyky; možno opakovať [predvolené: všetky jazyky projektu]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Spočíta slová na preklad podľa toho, koľko z nich pamäť pozná
help-analyse-documents = Názvy dokumentov [predvolené: všetky]
help-analyse-lang = Počítané jazyky; možno opakovať [predvolené: všetky jazyky projektu]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Skontroluje kvalitu prekladov
help-check-documents = Názvy dokumentov [predvolené: všetky]
help-check-lang = Kontrolované jazyky; možno opakovať [predvolené: všetky jazyky projektu]
help-check-format = Podoba správy [predvolené: text, s --json json]
help-check-fix = V záznamoch opraví, čo má jedinú správnu podobu: medzery a čísla a dátumy podľa pravidiel projektu
help-check-explain = Namiesto kontroly ju vysvetlí
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # pri riadkoch pull requestu
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Zistí, či súbory vyhovujú XLIFF, TMX, SRX alebo TBX
help-validate-files = Súbory ktorejkoľvek verzie týchto formátov
help-validate-format = Podoba správy [predvolené: text, s --json json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Mení súbory XLIFF ako nástroj CAT, bez iných zásahov, alebo ich konvertuje

help-xliff-split = Rozdelí segmenty na vety podľa pravidiel projektu
help-xliff-split-files = Súbory XLIFF verzie 2.0, 2.1 alebo 2.2
help-xliff-split-output = Výstupný súbor, pre viac súborov priečinok [predvolené: štandardný výstup]
help-xliff-split-in-place = Zmení samotné súbory
help-xliff-split-srx = Použije pravidlá z tohto súboru SRX namiesto pravidiel projektu
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Spojí segmenty každej jednotky, ak to súbor dovoľuje
help-xliff-join-files = Súbory XLIFF verzie 2.0, 2.1 alebo 2.2
help-xliff-join-output = Výstupný súbor, pre viac súborov priečinok [predvolené: štandardný výstup]
help-xliff-join-in-place = Zmení samotné súbory
help-xliff-join-keep-order = Nespojí to, čo má v preklade iné poradie
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Odstráni anotácie alebo rozšírenia
help-xliff-strip-files = Súbory XLIFF verzie 2.0, 2.1 alebo 2.2
help-xliff-strip-output = Výstupný súbor, pre viac súborov priečinok [predvolené: štandardný výstup]
help-xliff-strip-in-place = Zmení samotné súbory
help-xliff-strip-annotations = Anotácie všetkých typov
help-xliff-strip-custom-annotations = Anotácie typov, ktoré nie sú v norme
help-xliff-strip-extensions = Prvky a atribúty, ktoré nie sú v norme
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Prečíta súbory a zapíše ich znova, bajt po bajte, aby sa overilo, že sa s nimi dá pracovať
help-xliff-rewrite-files = Súbory XLIFF verzie 2.0, 2.1 alebo 2.2
help-xliff-rewrite-output = Výstupný súbor, pre viac súborov priečinok [predvolené: štandardný výstup]
help-xliff-rewrite-in-place = Zmení samotné súbory
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Konvertuje súbory ktoréhokoľvek nástroja medzi XLIFF 1.2 a 2.x a uvedie, čo druhá verzia nevie zachovať
help-xliff-convert-files = Súbory XLIFF ktorejkoľvek verzie
help-xliff-convert-to = Cieľová verzia
help-xliff-convert-output = Výstupný súbor, pre viac súborov priečinok [predvolené: štandardný výstup]
help-xliff-convert-in-place = Zmení samotné súbory
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Vypíše schému JSON súboru vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Vypíše skript, vďaka ktorému shell dopĺňa príkazy
help-completions-shell = Shell
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Zapíše manuálové stránky
help-manual-dir = Priečinok pre ne; ak chýba, vytvorí sa
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
