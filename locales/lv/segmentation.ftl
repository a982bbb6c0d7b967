# Teikumu noteikumi (SRX). $number ir noteikuma kārtas numurs datnē, sākot ar 1. $reason pasaka,
# kāpēc regulāro izteiksmi nevar lietot; $what ir vieta tajā vai dzinēja paša paziņojums.

seg-not-srx = tas nav SRX: saknes elements ir „{ $name }”, nevis „srx”
    .hint = Norādiet segmentēšanas noteikumu datni SRX 2.0 formātā.
seg-version = nezināma SRX versija „{ $version }”; datne tiek lasīta kā 2.0
    .hint = Elementā srx iestatiet version="2.0".
seg-missing = trūkst elementa „{ $name }”
    .hint = SRX 2.0 prasa elementu header un elementu body ar languagerules un maprules.
seg-only-first = elementā <{ $parent }> ir vairāk nekā viens <{ $element }>; izmanto tikai pirmo
    .hint = Ielieciet vajadzīgo pirmajā un izņemiet pārējos.
seg-value = atribūta { $attribute } vērtība nevar būt „{ $value }”; tiek lietota noklusējuma vērtība
    .hint = Atļauts yes un no, bet formathandle tipam – start, end un isolated.
seg-group-twice = divus noteikumu sarakstus sauc „{ $name }”; valodām izmanto otro
    .hint = Piešķiriet katram savu languagerulename.
seg-rule-break = noteikums { $number } ir izlaists: tā break nav ne yes, ne no, bet „{ $value }”
    .hint = Iestatiet break="yes" vai break="no".
seg-rule-empty = noteikumā { $number } nav nekā ne pirms dalījuma, ne aiz tā, tāpēc tas der visur
    .hint = Aizpildiet beforebreak vai afterbreak vai izņemiet noteikumu.
seg-rule-unusable = noteikums { $number } ir izlaists: { $reason ->
    [seg-regex-syntax] regulārā izteiksme ir nepilnīga vai kļūdaina pie „{ $what }”
    [seg-regex-depth] tajā grupu ligzdojums ir dziļāks par { $what }
    [seg-regex-count] pārāk liels atkārtojumu skaits „{ $what }”
    [seg-regex-unsupported] „{ $what }” netiek atbalstīts
    [seg-regex-code-point] „{ $what }” nav nevienas rakstzīmes numurs
    [seg-regex-property] „{ $what }” nav nevienas rakstzīmju klases nosaukums
    [seg-regex-size] tā regulārās izteiksmes ir pārāk lielas
   *[seg-regex-engine] regulāro izteiksmju dzinējs to nevar apstrādāt
}
    .hint = Izlabojiet noteikumu; pa to laiku tiek lietoti pārējie.
seg-rule-steps = noteikumam { $number } dažās vietās vajag pārāk daudz soļu, un tiek uzskatīts, ka tur tas neder
    .hint = Rakstiet tā regulārās izteiksmes bez atkārtojumiem atkārtojumos; vietas parāda „vulgate segment --explain”.
seg-map-group = languagemap norāda uz noteikumiem „{ $name }”, kuru nav
    .hint = Lietojiet šīs datnes noteikumu saraksta languagerulename.
seg-no-map = valodai „{ $lang }” neatbilst neviens languagemap, tāpēc tās tekstus nedala
    .hint = Pievienojiet languagemap, kura languagepattern tai atbilst, piemēram, .* visām valodām.
seg-map-pattern = languagepattern „{ $pattern }” ir izlaists: { $reason ->
    [seg-regex-syntax] regulārā izteiksme ir nepilnīga vai kļūdaina pie „{ $what }”
    [seg-regex-depth] tajā grupu ligzdojums ir dziļāks par { $what }
    [seg-regex-count] pārāk liels atkārtojumu skaits „{ $what }”
    [seg-regex-unsupported] „{ $what }” netiek atbalstīts
    [seg-regex-code-point] „{ $what }” nav nevienas rakstzīmes numurs
    [seg-regex-property] „{ $what }” nav nevienas rakstzīmju klases nosaukums
    [seg-regex-size] regulārā izteiksme ir pārāk liela
   *[seg-regex-engine] regulāro izteiksmju dzinējs to nevar apstrādāt
}
    .hint = Rakstiet regulāro izteiksmi valodu birkām, piemēram, en.* angļu valodai.
