# Vad `vulgate validate` hittar i alla format.

validate-format = <{ $element }> är inte rotelement i något format som kan kontrolleras här
    .hint = XLIFF 1.2 och 2.0 till 2.2, TMX, SRX och TBX kan kontrolleras. Namnrymden är ”{ $namespace }”: se efter om den är felskriven.
validate-sound = { $path }: { $format }, följer standarden
validate-warned = { $path }: { $format }, följer standarden, med { $warnings ->
    [one] en varning
   *[other] { $warnings } varningar
}
validate-ill-formed = { $path }: inte välformad XML, så den följer ingen standard
validate-broken = { $path }: { $format }, följer inte standarden: { $errors ->
    [one] en överträdelse
   *[other] { $errors } överträdelser
}

validate-element-unexpected = <{ $element }> kan inte stå i <{ $parent }>
    .hint = Ta bort det, flytta det dit det hör, eller rätta dess namn eller namnrymd.
validate-element-order = <{ $element }> kommer efter <{ $other }> i <{ $parent }>, men ska stå före det
    .hint = Flytta det framåt.
validate-element-too-early = <{ $element }> kommer före <{ $other }> i <{ $parent }>, men ska stå efter det
    .hint = Flytta det bakåt.
validate-element-repeated = <{ $parent }> har fler <{ $element }> än det får ha
    .hint = Behåll ett, eller sätt de andra där de hör hemma.
validate-element-missing = <{ $element }> saknar vad det måste innehålla: { $child }
    .hint = Lägg till det, eller ta bort det ofullständiga elementet.
validate-text = <{ $element }> innehåller text, ”{ $text }”, där bara element kan stå
    .hint = Ta bort texten, eller flytta den till ett element för text.
validate-not-empty = <{ $element }> måste vara tomt, men innehåller blanktecken
    .hint = Skriv det som en enda tagg som stänger sig själv.
validate-attribute-missing = <{ $element }> saknar attributet { $attribute }
    .hint = Lägg till attributet.
validate-attribute-unexpected = <{ $element }> kan inte ha attributet { $attribute }
    .hint = Ta bort det, eller rätta dess namn eller namnrymd.
validate-value-nmtoken = { $attribute }="{ $value }" i <{ $element }> är ingen namntoken
    .hint = Använd bara bokstäver, siffror, punkter, bindestreck, understreck och kolon, utan mellanslag.
validate-value-nmtokens = { $attribute }="{ $value }" i <{ $element }> är ingen lista över namntoken
    .hint = Skilj dem åt med mellanslag; var och en består av bokstäver, siffror, punkter, bindestreck, understreck och kolon.
validate-value-name = { $attribute }="{ $value }" i <{ $element }> är inget namn
    .hint = Börja med en bokstav eller ett understreck, och fortsätt med bokstäver, siffror, punkter, bindestreck och understreck.
validate-value-iri = { $attribute }="{ $value }" i <{ $element }> är ingen adress
    .hint = Skriv % som %25 om inte två hexadecimala siffror följer, och använd # högst en gång.
validate-value-lang = { $attribute }="{ $value }" i <{ $element }> är ingen språktagg
    .hint = Använd en tagg enligt BCP 47, till exempel en, pt-PT eller sr-Latn.
validate-value-integer = { $attribute }="{ $value }" i <{ $element }> är inget heltal
    .hint = Skriv bara siffror.
validate-value-integer-from = { $attribute }="{ $value }" i <{ $element }> är inget heltal från { $from } och uppåt
    .hint = Skriv bara siffror, och inget lägre än { $from }.
validate-value-integer-range = { $attribute }="{ $value }" i <{ $element }> är inget heltal från { $from } till { $to }
    .hint = Välj ett tal inom dessa gränser.
validate-value-decimal = { $attribute }="{ $value }" i <{ $element }> är inget tal
    .hint = Skriv siffror, med punkt före decimaler.
validate-value-decimal-range = { $attribute }="{ $value }" i <{ $element }> är inget tal från { $from } till { $to }
    .hint = Välj ett tal inom dessa gränser, med punkt före decimaler.
validate-value-choice = { $attribute }="{ $value }" i <{ $element }> är inget av de definierade värdena
    .hint = De är: { $values }.
validate-value-choices = { $attribute }="{ $value }" i <{ $element }> har ett värde som inte är definierat
    .hint = Definierade är: { $values }. Flera skiljs åt med mellanslag.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" i <{ $element }> är varken ett definierat värde eller ett med prefix
    .hint = Definierade är: { $values }. Egna värden har ett prefix och ett kolon, till exempel my:value.
validate-value-prefixed = { $attribute }="{ $value }" i <{ $element }> är inget värde med eget prefix
    .hint = Skriv ett eget prefix, ett kolon och värdet, utan mellanslag; prefixet xlf är upptaget.
validate-value-date-time = { $attribute }="{ $value }" i <{ $element }> är inget datum med klockslag
    .hint = Skriv det som 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" i <{ $element }> är inget datum med klockslag
    .hint = Skriv det som 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" i <{ $element }> är inget datum
    .hint = Skriv det som 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" i <{ $element }> är ingen medietyp
    .hint = Skriv typ och undertyp, till exempel image/png.
validate-value-unicode = { $attribute }="{ $value }" i <{ $element }> är ingen kodpunkt
    .hint = Skriv #x och hexadecimala siffror, till exempel #xF8FF.
validate-id-doubled = ett annat element har redan id ”{ $id }”
    .hint = Id:n är unika i dokumentet; ändra ett av dem, och det som hänvisar till det.
validate-value-coordinates = { $attribute }="{ $value }" i <{ $element }> är inga koordinater
    .hint = Skriv fyra tal med semikolon emellan, # för ett som inte är känt: 10;20;#;30.
