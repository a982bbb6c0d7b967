# Om TBX följs. Programmet lägger till fil och rad, och stället i standarden.

validate-tbx-namespace = rotelementet är i namnrymden ”{ $namespace }” i stället för ”{ $expected }”
    .hint = Ett martif-element har ingen namnrymd; ett tbx-element har xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = ”{ $name }” är inte namnet på någon TBX-dialekt
    .hint = Skriv ett som börjar med TBX-, till exempel TBX-Basic.
validate-tbx-date = ”{ $value }” är inget datum
    .hint = Skriv år, månad och dag, till exempel 2024-05-03.
validate-tbx-language-doubled = begreppet har redan ett avsnitt för språket ”{ $lang }”
    .hint = För samman termerna från båda avsnitten i ett.
validate-tbx-target-unknown = inget element i dokumentet har id ”{ $target }”
    .hint = Rätta hänvisningsmålet, eller lägg till det som det hänvisar till.
validate-tbx-target-web = hänvisningsmålet ”{ $target }” är ingen webbadress
    .hint = Skriv en adress som börjar med https:// eller http://.
validate-tbx-target-missing = den här hänvisningen har inget mål
    .hint = Lägg till attributet ”target”.
validate-tbx-style-dct = en fil i stilen dct skriver datakategorier som element ur sina moduler, inte som detta attribut
    .hint = Skriv kategorins element, till exempel min:partOfSpeech, eller ange style="dca".
validate-tbx-style-dca = en fil i stilen dca har inga element ur andra namnrymder
    .hint = Skriv kategorin som attribut, till exempel termNote type="partOfSpeech", eller ange style="dct".
validate-tbx-category-empty = typen är tom
    .hint = Ange en datakategori.
validate-tbx-category = dialekten har ingen datakategori ”{ $name }” för detta element
    .hint = Använd en av dialektens kategorier; stora och små bokstäver skiljer sig.
validate-tbx-module = dialekten har ingen datakategori ”{ $name }” i namnrymden ”{ $namespace }”
    .hint = Använd en av dialektens kategorier i dess moduls namnrymd.
validate-tbx-level = ”{ $name }” får inte stå på denna nivå i en post
    .hint = Flytta det till den post, det språk eller den term som det kan höra till.
validate-tbx-value = ”{ $value }” är inget värde för ”{ $name }”, som har dessa: { $values }
    .hint = Använd ett av dessa värden.
