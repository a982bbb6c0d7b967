//! What pages are made with: letters and a template, the house's or the project's own.

use super::child;
use super::fonts::Fonts;
use super::setting::{Outcome, Setting};
use crate::model::Finding;
use crate::typesetting::layout::{self, Limits};
use std::path::PathBuf;
use typst::foundations::Bytes;

/// Where the files of a project's own template are in the world.
const FOLDER: &str = "/template/";

/// With what pages are made.
#[derive(Default)]
pub struct Press {
    /// None: those that are built in.
    fonts: Option<Fonts>,
    template: Option<Template>,
}

/// A template of the project's own. It is a program of somebody else's: it runs in a process
/// with limits, and sees the files given here.
#[derive(Clone, Debug)]
pub struct Template {
    /// Its path from the project's folder, with `/`.
    pub path: String,
    /// It and what lies beside it: path from the project's folder, and bytes.
    pub files: Vec<(String, Vec<u8>)>,
    pub limits: Limits,
    /// The program that runs it: Vulgate itself.
    pub program: PathBuf,
}

impl Press {
    /// The project's press, with what is wrong about it. `files` are its font files, by their
    /// paths.
    pub fn new(
        wanted: &layout::Fonts,
        files: Vec<(String, Vec<u8>)>,
        template: Option<Template>,
    ) -> (Press, Vec<Finding>) {
        let (fonts, findings) = Fonts::of_project(files, wanted);
        let fonts = (!fonts.own().is_empty()).then_some(fonts);
        (Press { fonts, template }, findings)
    }

    pub fn fonts(&self) -> &Fonts {
        self.fonts.as_ref().unwrap_or_else(|| Fonts::built_in())
    }

    pub fn template(&self) -> Option<&Template> {
        self.template.as_ref()
    }
}

impl Template {
    /// Sets a document by this template.
    pub fn set(
        &self,
        fonts: &Fonts,
        mut files: Vec<(String, Bytes)>,
        setting: &Setting,
    ) -> Outcome {
        let own = self.files.iter();
        let own = own.map(|(path, data)| (format!("{FOLDER}{path}"), Bytes::new(data.clone())));
        files.extend(own);
        let main = format!("{FOLDER}{}", self.path);
        child::run(&self.program, self.limits, &child::Order { setting, main, files, fonts })
    }

    /// The path from the project's folder of a file of the world, if it is one of this template.
    pub fn in_project<'p>(&self, path: &'p str) -> Option<&'p str> {
        path.strip_prefix(FOLDER)
    }
}
