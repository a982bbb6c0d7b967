# Kas XLIFF 1.0, 1.1 vai 1.2 datnē ir pretrunā ar specifikāciju. Datni, rindu, vienību un vietu
# specifikācijā pievieno programma.

## Sakne

xliff1-namespace-missing = XLIFF { $version } ir nosaukumvieta, bet šai datnei tās nav
    .hint = Pirmajā elementā rakstiet xmlns="{ $namespace }".
xliff1-version-older = nosaukumvieta ir XLIFF 1.2, bet versija ir „{ $version }”
    .hint = Rakstiet version="1.2", ja vien kāds rīks neprasa citādi.
xliff1-extension-after-files = „{ $element }” ir aiz pēdējā „file”
    .hint = Citu nosaukumvietu elementi šeit ir pirms „file”; pārvietojiet to uz sākumu.

## Identifikatori un atsauces uz tiem

xliff1-id-doubled = elementa „{ $element }” atribūta { $attribute } vērtība „{ $id }” jau ir lietota { $line }. rindā
    .hint = Elementā „file” tā ir unikāla; vienam no abiem dodiet citu.
xliff1-tool-unknown = elementa „{ $element }” atribūta { $attribute } vērtība „{ $id }” neatbilst nevienam galvenes „tool”
    .hint = Pievienojiet tā paša „file” galvenei „tool” ar šo identifikatoru vai izlabojiet identifikatoru.
xliff1-phase-unknown = elementa „{ $element }” atribūta { $attribute } vērtība „{ $id }” neatbilst nevienam galvenes „phase”
    .hint = Pievienojiet tā paša „file” galvenei „phase” ar šo nosaukumu vai izlabojiet nosaukumu.
xliff1-unit-unknown = elementa „{ $element }” atribūta { $attribute } vērtība „{ $id }” nav nevienas šīs datnes vienības identifikators
    .hint = Norādiet uz tā paša „file” elementu „trans-unit” vai „bin-unit” vai izlaidiet atribūtu.

## Atribūti

xliff1-language = elementa „{ $element }” valoda norādīta kā „{ $found }”, bet datnes { $attribute } ir „{ $expected }”
    .hint = Saskaņojiet abas norādes; valodas drīkst atšķirties tikai elementā „alt-trans”.
xliff1-mime-type = „{ $value }” nav multivides tips
    .hint = Sāciet ar vienu no šiem: { $classes }; aiz tā var būt slīpsvītra un apakštips.
xliff1-reformat = „{ $value }” pasaka „yes” vai „no” un reizē uzskaita atribūtus
    .hint = Rakstiet tikai „yes” vai „no” vai tikai atribūtus, kurus drīkst mainīt.

## Segmenti

xliff1-segment-without-mid = elementa „seg-source” segmentam nav mid
    .hint = Piešķiriet to, lai varētu atrast segmenta tulkojumu.
xliff1-segment-doubled = diviem segmentiem ir mid „{ $mid }”
    .hint = Piešķiriet katram „seg-source” segmentam savu mid.
xliff1-segment-unknown = „{ $element }” atsaucas uz segmentu „{ $mid }”, kura elementā „seg-source” nav
    .hint = Lietojiet līdzās esošā „seg-source” segmenta mid vai pievienojiet tur šo segmentu.
xliff1-segmented-otherwise = bez atzīmēm „seg-source” teksts atšķiras no „source”
    .hint = Segmentējiet avottekstu, kāds tas ir; tekstu nemaina ne vienā, ne otrā.

## Kodi

xliff1-rid-doubled = citam šī teksta „{ $element }” ir rid „{ $rid }”
    .hint = Piešķiriet katram kodu pārim savu rid.
xliff1-begin-without-end = neviens „{ $end }” nebeidz elementu „{ $element }”, kura { $attribute } ir „{ $id }”
    .hint = Pievienojiet tā beigas tajā pašā tekstā vai atsevišķam kodam lietojiet „it” vai „x”.
xliff1-end-without-begin = elements „{ $element }”, kura { $attribute } ir „{ $id }”, nebeidz nevienu „{ $begin }”
    .hint = Pievienojiet tā sākumu tajā pašā tekstā vai atsevišķam kodam lietojiet „it” vai „x”.
xliff1-end-first = elements „{ $element }”, kura { $attribute } ir „{ $id }”, ir pirms sava „{ $begin }”
    .hint = Lieciet koda sākumu pirms tā beigām.
xliff1-cloned = kods „{ $id }” tulkojumā ir divreiz, bet to nedrīkst klonēt
    .hint = Vienu no abiem izņemiet vai avottekstā norādiet clone="yes".
xliff1-code-id-shared = diviem atšķirīgiem šī teksta kodiem ir identifikators „{ $id }”
    .hint = Piešķiriet katram savu identifikatoru, citādi rīki tos nevar atšķirt.
