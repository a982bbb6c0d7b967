# Regler for sætninger (SRX). $number tæller reglerne i en fil fra 1. $reason siger, hvorfor et
# regulært udtryk ikke kan bruges; $what er stedet i det eller det fortolkende programs egne ord.

seg-not-srx = dette er ikke SRX: det yderste element er »{ $name }«, ikke »srx«
    .hint = Angiv en fil med segmenteringsregler i SRX 2.0.
seg-version = ukendt SRX-version »{ $version }«; den læses som 2.0
    .hint = Angiv version="2.0" i elementet srx.
seg-missing = elementet »{ $name }« mangler
    .hint = SRX 2.0 kræver header og body med languagerules og maprules.
seg-only-first = <{ $parent }> har mere end ét <{ $element }>; kun det første bruges
    .hint = Saml det nødvendige i det første, og fjern de andre.
seg-value = attributten { $attribute } kan ikke være »{ $value }«; dens standardværdi bruges
    .hint = Tilladt er yes og no, og for type i et formathandle start, end og isolated.
seg-group-twice = to regellister hedder »{ $name }«; sprogene bruger den anden
    .hint = Giv hver sit eget languagerulename.
seg-rule-break = regel { $number } udelades: dens break er hverken yes eller no, men »{ $value }«
    .hint = Angiv break="yes" eller break="no".
seg-rule-empty = regel { $number } har intet før delingen og intet efter, så den passer overalt
    .hint = Udfyld beforebreak eller afterbreak, eller fjern reglen.
seg-rule-unusable = regel { $number } udelades: { $reason ->
    [seg-regex-syntax] det regulære udtryk er ufuldstændigt eller forkert ved »{ $what }«
    [seg-regex-depth] den har mere end { $what } grupper inden i hinanden
    [seg-regex-count] den tæller for langt, »{ $what }«
    [seg-regex-unsupported] »{ $what }« understøttes ikke
    [seg-regex-code-point] »{ $what }« er ikke nummeret på noget tegn
    [seg-regex-property] »{ $what }« er ikke navnet på nogen tegnklasse
    [seg-regex-size] dens regulære udtryk er for store
   *[seg-regex-engine] programmet til regulære udtryk kan ikke behandle det
}
    .hint = Ret reglen; de andre bruges imens.
seg-rule-steps = regel { $number } kræver for mange trin visse steder og regnes for ikke at passe dér
    .hint = Skriv dens regulære udtryk uden gentagelser i gentagelser; »vulgate segment --explain« viser stederne.
seg-map-group = en languagemap angiver reglerne »{ $name }«, som ikke findes
    .hint = Brug languagerulename for en regelliste i denne fil.
seg-no-map = ingen languagemap passer til sproget »{ $lang }«, så dets tekster deles ikke
    .hint = Tilføj en languagemap, hvis languagepattern passer, f.eks. .* for alle sprog.
seg-map-pattern = languagepattern »{ $pattern }« udelades: { $reason ->
    [seg-regex-syntax] det regulære udtryk er ufuldstændigt eller forkert ved »{ $what }«
    [seg-regex-depth] det har mere end { $what } grupper inden i hinanden
    [seg-regex-count] det tæller for langt, »{ $what }«
    [seg-regex-unsupported] »{ $what }« understøttes ikke
    [seg-regex-code-point] »{ $what }« er ikke nummeret på noget tegn
    [seg-regex-property] »{ $what }« er ikke navnet på nogen tegnklasse
    [seg-regex-size] det regulære udtryk er for stort
   *[seg-regex-engine] programmet til regulære udtryk kan ikke behandle det
}
    .hint = Skriv et regulært udtryk for sprogkoder, f.eks. en.* for engelsk.
