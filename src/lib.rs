//! Vulgate carries policy papers into every language of the European Union.
//!
//! ```text
//! source ─ read ─► document ─ segment ─► units ─ leverage (TM) ─► XLIFF ─► translators
//!                                                                              │
//! PDF, HTML, md ◄─ write ◄─ assemble ◄─ translations/ + TM ◄─ import + check ◄─┘
//! ```
//!
//! The modules stand in the order of that line. None of the middle ones ([`formats`],
//! [`segmentation`], [`terminology`], [`tm`], [`exchange`], [`checks`], [`repair`], `typesetting`)
//! imports another: what
//! they share is plain data in [`model`] and the reader of [`xml`], and the pipeline joins them.

pub mod error;
pub mod model;
pub mod xml;

pub mod formats;
pub mod segmentation;
pub mod terminology;
pub mod tm;

pub mod exchange;

pub mod checks;
pub mod pseudo;
pub mod repair;
pub mod typesetting;
pub mod validation;

pub mod pipeline;
pub mod project;

pub mod l10n;
pub mod sample;

pub mod cli;
