# Nápověda příkazového řádku. Identifikátory odpovídají cestě příkazu: help-tm-import říká, co dělá
# "vulgate tm import", help-tm-import-keep, co dělá jeho volba --keep. Příklady se zobrazují
# beze změny, jeden na řádku: překládá se v nich jen to, co následuje po "#".

help-vulgate = Překlad koncepčních dokumentů s překladovou pamětí a jejich publikování ve všech jazycích EU
help-vulgate-examples =
    vulgate init briefings && cd briefings    # projekt s ukázkou, kterou lze hned sestavit
    vulgate export --lang de                  # XLIFF pro překladatele
    vulgate import returned/brief.xlf         # převzetí hotového souboru
    vulgate build --strict                    # soubory PDF; chyba, pokud není vše přeloženo

## Volby všech příkazů

help-global-project = Složka projektu [výchozí: nejbližší nadřazená složka se souborem vulgate.toml]
help-global-json = Vypíše zprávu jako jeden objekt JSON na standardní výstup
help-global-quiet = Zobrazí jen výsledky, varování a chyby
help-global-color = Barvy ve výstupu
help-global-lang-ui = Jazyk zpráv [výchozí: jazyk systému]

## init

help-init = Vytvoří nový projekt s krátkým dokumentem, který lze hned sestavit
help-init-dir = Složka projektu; pokud chybí, vytvoří se
help-init-examples =
    vulgate init briefings

## repair

help-repair = Opraví text získaný z PDF nebo přečte PDF; každou změnu zdůvodní
help-repair-file = Markdown, prostý text nebo PDF
help-repair-output = Výstupní soubor [výchozí: standardní výstup]
help-repair-in-place = Změní samotný soubor
help-repair-diff = Zobrazí změny jako rozdíly, místo textu, pokud se soubor nezapisuje
help-repair-all = Provede i pochybné změny
help-repair-interactive = Zeptá se na každou pochybnou změnu
help-repair-examples =
    vulgate repair brief.md --diff             # co by se změnilo a proč
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # rozhodnutí o pochybných místech

## segment

help-segment = Ukáže, jak se soubory dělí na segmenty
help-segment-files = Soubory v kterémkoli formátu, který Vulgate čte
help-segment-jsonl = Čte řádky {"{"}"lang":…,"text":…{"}"} ze standardního vstupu a na každý odpoví {"{"}"segments":[…]{"}"}
help-segment-lang = Jazyk textu [výchozí: zdrojový jazyk projektu, nebo en]
help-segment-srx = Použije pravidla z tohoto souboru SRX místo pravidel projektu
help-segment-explain = U každého místa, kde by věta mohla končit, uvede rozhodující pravidlo
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Práce s překladovou pamětí

help-tm-import = Přidá do paměti překlady ze souborů TMX nebo XLIFF
help-tm-import-files = Soubory TMX nebo XLIFF
help-tm-import-keep = Uchová kopii ve složce tm/ a zapíše ji do vulgate.toml, aby bylo možné paměť obnovit z textu
help-tm-import-collection = Název sbírky, do které patří [výchozí: název souboru]
help-tm-import-provenance = Kdo za překlady stojí; lepší se nabízejí jako první
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Zapíše paměť jako TMX
help-tm-export-output = Výstupní soubor [výchozí: standardní výstup]
help-tm-export-lang = Jen tyto jazyky; lze opakovat
help-tm-export-collection = Jen tato sbírka
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Uvede k segmentům jejich shody, řádek po řádku
help-tm-match-text = Segmenty, každý v uvozovkách
help-tm-match-from = Jazyk segmentů
help-tm-match-to = Cílový jazyk
help-tm-match-min = Nejnižší podobnost shody před odečtením srážek, 1 až 100
help-tm-match-limit = Nejvyšší počet shod na segment; 0 znamená všechny
help-tm-match-jsonl = Čte řádky {"{"}"text":…{"}"} ze standardního vstupu a na každý odpoví {"{"}"matches":[…]{"}"}
help-tm-match-explain = U každé shody vysvětlí její skóre: odlišné tokeny a každou srážku
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Vyhledá text v paměti, v kterémkoli jazyce
help-tm-search-text = Slova nebo "celá fráze", bez ohledu na velikost písmen; * a ? zastupují písmena slova
help-tm-search-lang = Hledá jen v těchto jazycích; lze opakovat
help-tm-search-limit = Nejvyšší počet zobrazených položek; 0 znamená všechny
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Vypíše, co je v paměti několikrát nebo v několika podobách
help-tm-duplicates-conflicts = Texty s několika překlady místo textů s jedním překladem několikrát
help-tm-duplicates-lang = Jen překlady do těchto jazyků; lze opakovat
help-tm-duplicates-limit = Nejvyšší počet zobrazených textů; 0 znamená všechny
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Nahradí text v překladech z paměti
help-tm-edit-text = Text v podobě, v jaké je v překladech
help-tm-edit-replacement = Text, který jej nahradí
help-tm-edit-lang = Jazyk překladů
help-tm-edit-collection = Jen v této sbírce
help-tm-edit-document = Jen v tomto dokumentu
help-tm-edit-dry-run = Ukáže, co by se změnilo, a nic nezmění
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Odstraní překlady z paměti
help-tm-delete-text = Co obsahuje jejich text nebo zdrojový text, jako u „tm search“
help-tm-delete-lang = Jazyk tohoto textu
help-tm-delete-collection = Jen v této sbírce
help-tm-delete-document = Jen v tomto dokumentu
help-tm-delete-dry-run = Ukáže, co by se odstranilo, a nic nezmění
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Spočítá obsah paměti
help-tm-verify = Zkontroluje, zda je paměť v pořádku a shoduje se se svými textovými soubory
help-tm-rebuild = Znovu vytvoří paměť z translations/ a tm/

## terms

help-terms = Terminologické databáze projektu: pojmy, jejich definice a termíny
help-terms-import = Přidá do projektu terminologickou databázi z TBX nebo CSV
help-terms-import-files = Soubory TBX nebo tabulky CSV se sloupcem pro každý jazyk
help-terms-import-name = Název terminologické databáze, souboru ve složce terms/ [výchozí: název souboru]
help-terms-import-replace = Nahradí jí terminologickou databázi stejného názvu
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Zapíše všechny terminologické databáze do jednoho souboru
help-terms-export-format = Výstupní formát
help-terms-export-output = Výstupní soubor [výchozí: standardní výstup]
help-terms-export-lang = Jen tyto jazyky; lze opakovat
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Vyhledá pojmy podle jejich termínů, s definicemi
help-terms-search-text = Část termínu, bez ohledu na velikost písmen
help-terms-search-from = Jazyk textu [výchozí: kterýkoli]
help-terms-search-to = Zobrazené jazyky; lze opakovat [výchozí: jazyky projektu]
help-terms-search-limit = Nejvyšší počet zobrazených pojmů; 0 znamená všechny
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Vypíše možné termíny z dokumentů, které nejsou v terminologické databázi
help-terms-extract-documents = Názvy dokumentů [výchozí: všechny]
help-terms-extract-min = Nejnižší počet výskytů kandidáta
help-terms-extract-limit = Nejvyšší počet zobrazených kandidátů; 0 znamená všechny
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Zapíše soubory XLIFF pro překladatele, se shodami z paměti
help-export-documents = Názvy dokumentů [výchozí: všechny]
help-export-lang = Cílové jazyky; lze opakovat [výchozí: všechny jazyky projektu]
help-export-xliff = Verze XLIFF
help-export-pseudo = Doplní do souborů pseudopřeklad, aby se dala vyzkoušet sazba dříve, než kdo začne překládat
help-export-into = Místo toho doplní překlady do tohoto souboru jiného nástroje, v jeho vlastní podobě formátu
help-export-output = Výstupní složka [výchozí: out/xliff v projektu]; s --into soubor [výchozí: tentýž]
help-export-examples =
    vulgate export                            # všechny dokumenty, všechny jazyky
    vulgate export water --lang de,fr         # jeden dokument ve dvou jazycích
    vulgate export --xliff 1.2 -o to-agency   # pro nástroje, které čtou jen XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # zpět do nástroje, ze kterého soubor pochází

## import

help-import = Zkontroluje hotové soubory XLIFF, zapíše je do translations/ a přidá do paměti
help-import-files = Soubory XLIFF kterékoli verze
help-import-dry-run = Jen zkontroluje; nic nezmění
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Vytvoří z dokumentu a existujícího překladu hotový soubor XLIFF k importu
help-align-document = Název dokumentu
help-align-translation = Jeho překlad v kterémkoli formátu, který Vulgate čte
help-align-lang = Jazyk překladu
help-align-output = Výstupní soubor [výchozí: kam by jej zapsal export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Sestaví dokumenty ve všech jazycích: jako PDF, jako HTML, ve formátu autora
help-build-documents = Názvy dokumentů [výchozí: všechny]
help-build-lang = Sestavované jazyky; lze opakovat [výchozí: zdrojový jazyk a všechny jazyky projektu]
help-build-format = Co sestavit; lze opakovat
help-build-edition = Vydání pro čtenáře, pracovní nebo ke kontrole; lze opakovat
help-build-strict = Skončí chybou, pokud něco není přeloženo, a vypíše to
help-build-fresh = Sestaví znovu vše, i to, co se nezměnilo
help-build-report = Podoba zprávy
help-build-summary = Doplní do tohoto souboru tabulku sestavených dokumentů v Markdownu, například pro stránku úlohy CI
help-build-output = Výstupní složka [výchozí: out v projektu]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html vede na všechny stránky
    vulgate build --strict                    # pro CI

## status

help-status = Ukáže, nakolik je který dokument přeložen
help-status-documents = Názvy dokumentů [výchozí: všechny]
help-status-lang = Zobrazené jazyky; lze opakovat [výchozí: všechny jazyky projektu]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Spočítá slova k překladu podle toho, kolik z nich paměť zná
help-analyse-documents = Názvy dokumentů [výchozí: všechny]
help-analyse-lang = Počítané jazyky; lze opakovat [výchozí: všechny jazyky projektu]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Zkontroluje kvalitu překladů
help-check-documents = Názvy dokumentů [výchozí: všechny]
help-check-lang = Kontrolované jazyky; lze opakovat [výchozí: všechny jazyky projektu]
help-check-format = Podoba zprávy [výchozí: text, nebo json s --json]
help-check-fix = V záznamech opraví, co má jedinou správnou podobu: mezery a čísla a data podle pravidel projektu
help-check-explain = Místo kontroly ji vysvětlí
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # u řádků pull requestu
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Zjistí, zda soubory vyhovují XLIFF, TMX, SRX nebo TBX
help-validate-files = Soubory kterékoli verze těchto formátů
help-validate-format = Podoba zprávy [výchozí: text, nebo json s --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Mění v souborech XLIFF jen to, co by změnil nástroj CAT, nebo je převádí

help-xliff-split = Rozdělí segmenty na věty podle pravidel projektu
help-xliff-split-files = Soubory XLIFF verze 2.0, 2.1 nebo 2.2
help-xliff-split-output = Výstupní soubor, pro více souborů složka [výchozí: standardní výstup]
help-xliff-split-in-place = Změní samotné soubory
help-xliff-split-srx = Použije pravidla z tohoto souboru SRX místo pravidel projektu
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Spojí segmenty každé jednotky, pokud to soubor dovoluje
help-xliff-join-files = Soubory XLIFF verze 2.0, 2.1 nebo 2.2
help-xliff-join-output = Výstupní soubor, pro více souborů složka [výchozí: standardní výstup]
help-xliff-join-in-place = Změní samotné soubory
help-xliff-join-keep-order = Nespojí to, co má v překladu jiné pořadí
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Odstraní anotace nebo rozšíření
help-xliff-strip-files = Soubory XLIFF verze 2.0, 2.1 nebo 2.2
help-xliff-strip-output = Výstupní soubor, pro více souborů složka [výchozí: standardní výstup]
help-xliff-strip-in-place = Změní samotné soubory
help-xliff-strip-annotations = Anotace všech typů
help-xliff-strip-custom-annotations = Anotace typů, které nejsou v normě
help-xliff-strip-extensions = Prvky a atributy, které nejsou v normě
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Přečte soubory a zapíše je znovu, bajt po bajtu, aby se ověřilo, že s nimi lze pracovat
help-xliff-rewrite-files = Soubory XLIFF verze 2.0, 2.1 nebo 2.2
help-xliff-rewrite-output = Výstupní soubor, pro více souborů složka [výchozí: standardní výstup]
help-xliff-rewrite-in-place = Změní samotné soubory
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Převádí soubory kteréhokoli nástroje mezi XLIFF 1.2 a 2.x a uvede, co druhá verze neumí zachovat
help-xliff-convert-files = Soubory XLIFF kterékoli verze
help-xliff-convert-to = Cílová verze
help-xliff-convert-output = Výstupní soubor, pro více souborů složka [výchozí: standardní výstup]
help-xliff-convert-in-place = Změní samotné soubory
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Vypíše schéma JSON souboru vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Vypíše skript, díky němuž shell doplňuje příkazy
help-completions-shell = Shell
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Zapíše manuálové stránky
help-manual-dir = Složka pro ně; pokud chybí, vytvoří se
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
