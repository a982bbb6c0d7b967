# Overholdelse af TBX. Programmet tilføjer fil og linje og stedet i standarden.

validate-tbx-namespace = rodelementet er i navnerummet »{ $namespace }« i stedet for »{ $expected }«
    .hint = Et martif-element har intet navnerum; et tbx-element har xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = »{ $name }« er ikke navnet på en TBX-dialekt
    .hint = Skriv et, der begynder med TBX-, f.eks. TBX-Basic.
validate-tbx-date = »{ $value }« er ikke en dato
    .hint = Skriv år, måned og dag, f.eks. 2024-05-03.
validate-tbx-language-doubled = begrebet har allerede et afsnit for sproget »{ $lang }«
    .hint = Saml termerne fra begge afsnit i ét.
validate-tbx-target-unknown = intet element i dokumentet har id'et »{ $target }«
    .hint = Ret henvisningsmålet, eller tilføj det, der henvises til.
validate-tbx-target-web = henvisningsmålet »{ $target }« er ikke en webadresse
    .hint = Skriv en adresse, der begynder med https:// eller http://.
validate-tbx-target-missing = denne henvisning har intet mål
    .hint = Tilføj attributten »target«.
validate-tbx-style-dct = en fil i stilen dct skriver datakategorier som elementer fra deres moduler, ikke som denne attribut
    .hint = Skriv kategoriens element, f.eks. min:partOfSpeech, eller angiv style="dca".
validate-tbx-style-dca = en fil i stilen dca har ingen elementer fra andre navnerum
    .hint = Skriv kategorien som attribut, f.eks. termNote type="partOfSpeech", eller angiv style="dct".
validate-tbx-category-empty = typen er tom
    .hint = Angiv en datakategori.
validate-tbx-category = dialekten har ingen datakategori »{ $name }« for dette element
    .hint = Brug en af dialektens kategorier; der skelnes mellem store og små bogstaver.
validate-tbx-module = dialekten har ingen datakategori »{ $name }« i navnerummet »{ $namespace }«
    .hint = Brug en af dialektens kategorier i dens moduls navnerum.
validate-tbx-level = »{ $name }« må ikke stå på dette niveau i en post
    .hint = Flyt det til den post, det sprog eller den term, som det kan høre til.
validate-tbx-value = »{ $value }« er ikke en værdi for »{ $name }«, som har disse: { $values }
    .hint = Brug en af disse værdier.
