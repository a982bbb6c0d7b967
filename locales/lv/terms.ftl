# Terminoloģija.

## TBX datnes

terms-tbx-root = saknes elements ir „{ $element }”: tas nav TBX
    .hint = Pārbaudiet, vai tā ir iecerētā datne. TBX datne sākas ar elementu „tbx” vai „martif”.
terms-tbx-prefix = TBX elementiem ir prefikss „{ $prefix }”, kas netiek lasīts
    .hint = Eksportējiet datni vēlreiz, lai TBX nosaukumvieta būtu noklusējuma, bez prefiksa.
terms-tbx-body = nav elementa body, tātad nav arī šķirkļu
    .hint = Eksportējiet datni vēlreiz no rīka, kas to izveidojis.
terms-tbx-element = elementam „{ $element }” šeit nav vietas, un tas ir izlaists
    .hint = Pārbaudiet, vai tajā ir termins; ja ir, lieciet to šķirklī.
terms-tbx-large = šķirklis ir lielāks par { $limit } MB
    .hint = Pārbaudiet, vai datne nav bojāta: varbūt trūkst beigu birkas.
terms-tbx-cut-off = datne beidzas pirms sava gala
    .hint = Tā aprauta pārsūtot vai nav pabeigta. Iegūstiet to vēlreiz no sākotnējā avota.
terms-tbx-broken = šķirklis ir izlaists, jo tas ir bojāts
    .hint = Izlabojiet to vai izņemiet un importējiet datni vēlreiz.
terms-tbx-id = identifikators „{ $id }” jau ir citam šķirklim
    .hint = Pārņemti abi. Piešķiriet vienam no tiem citu identifikatoru, lai tos varētu atšķirt.
terms-tbx-no-term = šķirklis ir izlaists: tajā nav izmantojama termina
    .hint = Pievienojiet terminu zināmā valodā vai izņemiet šķirkli.
terms-tbx-empty = termins (valoda „{ $lang }”) ir izlaists: tas ir tukšs
    .hint = Pievienojiet tā tekstu vai izņemiet to.
terms-tbx-lang = termini ir izlaisti: „{ $lang }” nav zināma valoda
    .hint = Atribūtā „xml:lang” rakstiet valodas birku, piemēram, „de” vai „pt-BR”.
terms-tbx-no-lang = termini ir izlaisti: to valoda nav norādīta
    .hint = Pievienojiet „xml:lang”.
terms-status = „{ $value }” nav termina statuss un nav ņemts vērā
    .hint = Rakstiet „preferred”, „admitted”, „deprecated” vai „superseded”; TBX – ar „Term-admn-sts” beigās.

## Tabulas

terms-csv-no-language = pirmajā rindā nav nosaukta neviena valoda
    .hint = Terminu sleju galvā lieciet valodu birkas, piemēram, „en” un „de”.
terms-csv-column = sleja „{ $name }” nav zināma un ir izlaista
    .hint = Zināmas ir valodu birkas, „id”, „subject”, „definition”, „note”, „source” un aiz birkas „:status”, „:part-of-speech”, „:context”, „:note”, „:definition”.
terms-csv-cells = rinda ir izlaista: tajā šūnu skaits ir { $count }, bet pirmajā rindā – { $expected }
    .hint = Šūnas, kurās ir komats vai rindas lūzums, lieciet pēdiņās.
terms-csv-no-term = rinda ir izlaista: tajā nav termina
    .hint = Pievienojiet terminu kādas valodas slejā vai izņemiet rindu.
terms-csv-quote = rinda ir izlaista: tajā pēdiņas nekur netiek aizvērtas
    .hint = Aizveriet tās vai dubultojiet, ja tās ir teksta daļa.

## Komandas

terms-import-one-name = vairākas terminu bāzes nevar saukt vienādi: „{ $name }”
    .hint = Importējiet datnes pa vienai vai nelietojiet „--name”.
terms-import-name = „{ $name }” nevar būt datnes nosaukums
    .hint = Lietojiet burtus, ciparus un defises.
terms-import-exists = terminu bāze „{ $file }” jau ir, un tā ir cita
    .hint = Pievienojiet „--replace”, lai jaunā to aizstātu, vai „--name”, lai saglabātu abas.
terms-import-nothing = datnē nav neviena izmantojama termina
    .hint = Pārbaudiet, vai tā ir iecerētā datne. Kas TBX nav kārtībā, pasaka `vulgate validate`.
terms-import-rewritten = datnē ir kļūdas; „{ $file }” ierakstīta no jauna ar visu derīgo
    .hint = Izlabojiet kļūdas un, lai datni saglabātu, kāda tā ir, importējiet to vēlreiz ar „--replace”.
terms-import-done = { $path }: { $concepts ->
    [one] { $concepts } jēdziens
   *[other] { $concepts } jēdzieni
}, { $terms ->
    [one] { $terms } termins
   *[other] { $terms } termini
}, saglabāts kā { $file }
terms-export-nothing = projektā nav terminu šajās valodās
    .hint = Pievienojiet terminu bāzi ar `vulgate terms import` vai norādiet citas valodas.
terms-export-done = datnē { $path } { $count ->
    [one] ierakstīts { $count } jēdziens
   *[other] ierakstīti { $count } jēdzieni
}
terms-search-done = { $count ->
    [0] nekas nav atrasts
    [one] atrasts { $count } jēdziens
   *[other] atrasti { $count } jēdzieni
}
terms-extract-done = { $count ->
    [0] nav kandidātu, kuru nebūtu terminu bāzē
    [one] { $count } kandidāts
   *[other] { $count } kandidāti
}
terms-head-candidate = kandidāts
terms-head-count = skaits
terms-head-score = vērtējums
terms-head-example = piemērs
