# Az SRX megfelelősége. A program hozzáteszi a fájlt és a sort, valamint a helyet az előírásban.
# A reguláris kifejezések hibái a segmentation.ftl fájlban vannak.

validate-srx-namespace = a gyökér névtere „{ $namespace }”, ami nem az adott SRX-verzió névtere
    .hint = Írja ezt: version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = már van „{ $name }” nevű szabálylista
    .hint = Adjon minden szabálylistának saját languagerulename értéket.
validate-srx-name-unknown = nincs „{ $name }” nevű szabálylista
    .hint = A fájl egyik listájának languagerulename értékét használja; a kis- és nagybetű különbözik.
validate-srx-handles = ez a negyedik formathandle; legfeljebb három lehet
    .hint = Hagyjon meg egyet-egyet a start, az end és az isolated típushoz.
validate-srx-handle-doubled = már van formathandle ehhez: „{ $type }”
    .hint = Azt hagyja meg, amelyik a szándékolt.
validate-srx-rule-nowhere = ez a szabály nem ír le helyet
    .hint = Adjon meg beforebreak vagy afterbreak elemet, vagy mindkettőt.
