# Hvad en XLIFF-fil af version 1.0, 1.1 eller 1.2 siger i strid med sin specifikation. Programmet
# tilføjer fil, linje, enhed og stedet i specifikationen.

## Rodelementet

xliff1-namespace-missing = XLIFF { $version } har et navnerum, og denne fil har intet
    .hint = Skriv xmlns="{ $namespace }" i det første element.
xliff1-version-older = navnerummet er det for XLIFF 1.2, men versionen er »{ $version }«
    .hint = Skriv version="1.2", medmindre et værktøj vil have det anderledes.
xliff1-extension-after-files = »{ $element }« står efter det sidste »file«
    .hint = Elementer fra andre navnerum står før et »file« her; flyt det til begyndelsen.

## Hvad der identificerer, og hvad der henviser til det

xliff1-id-doubled = { $attribute } »{ $id }« i »{ $element }« er allerede optaget, i linje { $line }
    .hint = Værdien er entydig i et »file«; giv den ene af de to en anden.
xliff1-tool-unknown = { $attribute } »{ $id }« i »{ $element }« angiver intet værktøj i hovedet
    .hint = Tilføj et »tool« med dette id i hovedet i samme »file«, eller ret id'et.
xliff1-phase-unknown = { $attribute } »{ $id }« i »{ $element }« angiver ingen fase i hovedet
    .hint = Tilføj et »phase« med dette navn i hovedet i samme »file«, eller ret navnet.
xliff1-unit-unknown = { $attribute } »{ $id }« i »{ $element }« er ikke id for nogen enhed i denne fil
    .hint = Henvis til en »trans-unit« eller »bin-unit« i samme »file«, eller udelad attributten.

## Attributter

xliff1-language = sproget i »{ $element }« er angivet som »{ $found }«, men filens { $attribute } er »{ $expected }«
    .hint = Bring dem i overensstemmelse; kun inden for »alt-trans« må sprogene være forskellige.
xliff1-mime-type = »{ $value }« er ikke en medietype
    .hint = Begynd med en af { $classes }; en skråstreg og en undertype må følge.
xliff1-reformat = »{ $value }« siger ja eller nej og opregner desuden attributter
    .hint = Skriv kun »yes« eller »no« eller kun de attributter, der må ændres.

## Segmenter

xliff1-segment-without-mid = et segment i »seg-source« har ingen mid
    .hint = Giv det en, så dets oversættelse kan findes.
xliff1-segment-doubled = to segmenter har mid »{ $mid }«
    .hint = Giv hvert segment i et »seg-source« sin egen mid.
xliff1-segment-unknown = »{ $element }« henviser til et segment »{ $mid }«, som »seg-source« ikke har
    .hint = Brug mid for et segment i »seg-source« ved siden af, eller tilføj segmentet der.
xliff1-segmented-otherwise = uden sine mærker lyder »seg-source« anderledes end »source«
    .hint = Segmentér kildeteksten, som den er; der ændres ikke tekst i nogen af dem.

## Koder

xliff1-rid-doubled = et andet »{ $element }« i denne tekst har rid »{ $rid }«
    .hint = Giv hvert kodepar sin egen rid.
xliff1-begin-without-end = intet »{ $end }« afslutter »{ $element }« med { $attribute } »{ $id }«
    .hint = Tilføj dets slutning i samme tekst, eller brug »it« eller »x« til en kode, der står alene.
xliff1-end-without-begin = »{ $element }« med { $attribute } »{ $id }« afslutter intet »{ $begin }«
    .hint = Tilføj dets begyndelse i samme tekst, eller brug »it« eller »x« til en kode, der står alene.
xliff1-end-first = »{ $element }« med { $attribute } »{ $id }« står før sit »{ $begin }«
    .hint = Sæt kodens begyndelse før dens slutning.
xliff1-cloned = koden »{ $id }« står to gange i målteksten og må ikke klones
    .hint = Fjern den ene af de to, eller lad kildeteksten sige clone="yes".
xliff1-code-id-shared = to forskellige koder i denne tekst har id'et »{ $id }«
    .hint = Giv hver sit eget id, ellers kan værktøjer ikke skelne dem.
