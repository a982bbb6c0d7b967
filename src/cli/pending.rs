//! The subcommands that are not in this build.

use super::Context;
use super::args::*;
use super::report::Outcome;
use crate::error::{Error, Result};
use crate::model::{Message, Place};

macro_rules! pending {
    ($($module:ident($args:ident))*) => {$(
        pub mod $module {
            use super::*;

            pub fn run(_: &$args, _: &Context) -> Result<Outcome> {
                Err(Error::usage(Place::default(), Message::new("cli-not-in-this-build")))
            }
        }
    )*};
}
pending! {
    init(InitArgs)
    segment(SegmentArgs)
    tm_import(TmImportArgs)
    tm_export(TmExportArgs)
    tm_match(TmMatchArgs)
    tm_search(TmSearchArgs)
    tm_stats(TmStatsArgs)
    tm_verify(TmVerifyArgs)
    tm_rebuild(TmRebuildArgs)
    export(ExportArgs)
    import(ImportArgs)
    align(AlignArgs)
    build(BuildArgs)
    status(StatusArgs)
    check(CheckArgs)
    schema(SchemaArgs)
}
