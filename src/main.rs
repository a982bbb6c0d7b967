//! The program `vulgate`; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    vulgate::cli::run(std::env::args_os().collect())
}
