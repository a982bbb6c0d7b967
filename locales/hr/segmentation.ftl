# Pravila za rečenice (SRX). $number broji pravila datoteke od 1. $reason kaže zašto se
# regularni izraz ne može upotrijebiti; $what je mjesto u njemu ili poruka samog pogona.

seg-not-srx = ovo nije SRX: vanjski je element „{ $name }”, a ne „srx”
    .hint = Navedite datoteku s pravilima segmentacije u formatu SRX 2.0.
seg-version = nepoznata verzija SRX-a „{ $version }”; čita se kao 2.0
    .hint = Postavite version="2.0" u elementu srx.
seg-missing = nedostaje element „{ $name }”
    .hint = SRX 2.0 zahtijeva header te body s elementima languagerules i maprules.
seg-only-first = <{ $parent }> ima više od jednog elementa <{ $element }>; upotrebljava se samo prvi
    .hint = Sve potrebno stavite u prvi i uklonite ostale.
seg-value = atribut { $attribute } ne može biti „{ $value }”; primjenjuje se zadana vrijednost
    .hint = Dopušteno je yes i no, a za vrstu elementa formathandle start, end i isolated.
seg-group-twice = dva se popisa pravila zovu „{ $name }”; jezici upotrebljavaju drugi
    .hint = Dajte svakom zaseban languagerulename.
seg-rule-break = pravilo { $number } izostavljeno je: njegov break nije ni yes ni no, nego „{ $value }”
    .hint = Postavite break="yes" ili break="no".
seg-rule-empty = pravilo { $number } nema ništa ni ispred prijeloma ni iza njega pa vrijedi svugdje
    .hint = Dopunite beforebreak ili afterbreak ili uklonite pravilo.
seg-rule-unusable = pravilo { $number } izostavljeno je: { $reason ->
    [seg-regex-syntax] regularni je izraz nepotpun ili pogrešan kod „{ $what }”
    [seg-regex-depth] ima više od { $what } razina ugniježđenih skupina
    [seg-regex-count] broji predaleko, „{ $what }”
    [seg-regex-unsupported] „{ $what }” nije podržano
    [seg-regex-code-point] „{ $what }” nije broj nijednog znaka
    [seg-regex-property] „{ $what }” nije naziv nijedne klase znakova
    [seg-regex-size] njegovi su regularni izrazi preveliki
   *[seg-regex-engine] alat za regularne izraze ne može ga obraditi
}
    .hint = Ispravite pravilo; u međuvremenu se primjenjuju ostala.
seg-rule-steps = pravilo { $number } na nekim mjestima zahtijeva previše koraka i smatra se da ondje ne vrijedi
    .hint = Napišite njegove regularne izraze bez ponavljanja unutar ponavljanja; „vulgate segment --explain” pokazuje mjesta.
seg-map-group = languagemap navodi pravila „{ $name }”, kojih nema
    .hint = Upotrijebite languagerulename nekog popisa pravila iz ove datoteke.
seg-no-map = nijedan languagemap ne odgovara jeziku „{ $lang }”, pa se njegovi tekstovi ne dijele
    .hint = Dodajte languagemap čiji mu languagepattern odgovara, na primjer .* za sve jezike.
seg-map-pattern = languagepattern „{ $pattern }” izostavljen je: { $reason ->
    [seg-regex-syntax] regularni je izraz nepotpun ili pogrešan kod „{ $what }”
    [seg-regex-depth] ima više od { $what } razina ugniježđenih skupina
    [seg-regex-count] broji predaleko, „{ $what }”
    [seg-regex-unsupported] „{ $what }” nije podržano
    [seg-regex-code-point] „{ $what }” nije broj nijednog znaka
    [seg-regex-property] „{ $what }” nije naziv nijedne klase znakova
    [seg-regex-size] regularni je izraz prevelik
   *[seg-regex-engine] alat za regularne izraze ne može ga obraditi
}
    .hint = Napišite regularni izraz za jezične oznake, na primjer en.* za engleski.
