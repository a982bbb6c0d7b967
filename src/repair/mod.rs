//! Repairs what a text has suffered on its way through a PDF.

pub mod lines;
