# Conformance of SRX. The program adds file and line, and the place in the specification. What
# is wrong with regular expressions stands in segmentation.ftl.

validate-srx-namespace = the root is in the namespace “{ $namespace }”, which is not that of its version of SRX
    .hint = Write version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = another list of rules has the name “{ $name }” already
    .hint = Give each list of rules a languagerulename of its own.
validate-srx-name-unknown = no list of rules has the name “{ $name }”
    .hint = Use the languagerulename of a list of this file; capital letters count.
validate-srx-handles = this is the fourth formathandle; three are the most
    .hint = Keep one each for start, end and isolated.
validate-srx-handle-doubled = another formathandle is for “{ $type }” already
    .hint = Keep the one that is meant.
validate-srx-rule-nowhere = this rule describes no position
    .hint = Give it a beforebreak, an afterbreak or both.
