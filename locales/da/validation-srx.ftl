# Overholdelse af SRX. Programmet tilføjer fil og linje og stedet i specifikationen. Hvad der er galt
# med regulære udtryk, står i segmentation.ftl.

validate-srx-namespace = rodelementet er i navnerummet »{ $namespace }«, som ikke er det for dets version af SRX
    .hint = Skriv version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = en anden regelliste har allerede navnet »{ $name }«
    .hint = Giv hver regelliste sit eget languagerulename.
validate-srx-name-unknown = ingen regelliste har navnet »{ $name }«
    .hint = Brug languagerulename for en liste i denne fil; der skelnes mellem store og små bogstaver.
validate-srx-handles = dette er det fjerde formathandle; højst tre er tilladt
    .hint = Behold ét til hver af start, end og isolated.
validate-srx-handle-doubled = et andet formathandle er allerede til »{ $type }«
    .hint = Behold det, der er ment.
validate-srx-rule-nowhere = denne regel beskriver intet sted
    .hint = Giv den et beforebreak, et afterbreak eller begge.
