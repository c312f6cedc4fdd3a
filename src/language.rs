//! The table of languages. Each is a grammar and a folder of `queries/`; everything else about it is data in there.

mod syntax;

use std::path::Path;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::family::Family;
pub(crate) use syntax::{Binding, Pattern, Rewriting, Syntax};

static QUERIES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/queries");

/// One language whose files are understood.
pub struct Language {
    /// The identifier that editors use for it (`languageId`) and the name of its folder in `queries/`.
    pub id: &'static str,
    /// File name endings, without the dot.
    pub extensions: &'static [&'static str],
    grammar: fn() -> tree_sitter::Language,
    families: LazyLock<Vec<Family>>,
    syntax: LazyLock<Syntax>,
}

macro_rules! language {
    ($id:literal, [$($extension:literal),+], $grammar:expr) => {
        Language {
            id: $id,
            extensions: &[$($extension),+],
            grammar: || $grammar.into(),
            families: LazyLock::new(|| read_families($id)),
            syntax: LazyLock::new(|| Syntax::read($id, &$grammar.into(), Language::of_id($id).expect("a row of the table").families())),
        }
    };
}

/// Every language, in the order of the README's support matrix.
pub static LANGUAGES: [Language; 1] = [language!("rust", ["rs"], tree_sitter_rust::LANGUAGE)];

impl Language {
    /// The language of a file, told by its name.
    pub fn of_path(path: &Path) -> Option<&'static Language> {
        let extension = path.extension()?.to_str()?;
        LANGUAGES.iter().find(|language| language.extensions.contains(&extension))
    }

    /// The language that an editor calls `id`.
    pub fn of_id(id: &str) -> Option<&'static Language> {
        LANGUAGES.iter().find(|language| language.id == id)
    }

    /// Its grammar.
    pub fn grammar(&self) -> tree_sitter::Language {
        (self.grammar)()
    }

    /// A parser for it.
    pub fn parser(&self) -> tree_sitter::Parser {
        let mut parser = tree_sitter::Parser::new();
        parser.set_language(&self.grammar()).expect("the grammar fits the library");
        parser
    }

    /// Its constant families, read on first use.
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// What the parts of a path are joined with, such as `::`.
    pub fn separator(&self) -> &str {
        &self.syntax().separator
    }

    /// Compiles its queries now, for those who would not like to wait for it later.
    pub fn prepare(&self) {
        self.syntax();
    }

    /// What a comment up to the end of its line begins with, if it has such comments.
    pub fn line_comment(&self) -> Option<&str> {
        self.syntax().line_comment.as_deref()
    }

    /// Its queries and the rest of its folder, compiled on first use.
    pub(crate) fn syntax(&self) -> &Syntax {
        &self.syntax
    }

    /// Whether a file with these bytes can hold a mention at all. Much cheaper than parsing it; never wrong when it says no.
    pub fn may_mention(&self, bytes: &[u8]) -> bool {
        crate::scan::may_mention(self, bytes)
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        self.id == other.id
    }
}

/// The text files of one of the folders of `queries/`, by name, with the name's ending cut off.
fn files(folder: &str, ending: &str) -> Vec<(&'static str, &'static str)> {
    let Some(folder) = QUERIES.get_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = folder
        .files()
        .filter_map(|file| {
            let name = file.path().file_name()?.to_str()?.strip_suffix(ending)?;
            Some((name, file.contents_utf8()?))
        })
        .collect();
    files.sort();
    files
}

/// One file of `queries/`, by its path in there.
pub(crate) fn file(path: &str) -> &'static str {
    QUERIES.get_file(path).and_then(|file| file.contents_utf8()).unwrap_or_else(|| panic!("queries/{path} is missing"))
}

fn read_families(id: &str) -> Vec<Family> {
    files(&format!("{id}/families"), ".toml")
        .into_iter()
        .map(|(name, text)| {
            Family::parse(name, text).unwrap_or_else(|error| panic!("queries/{id}/families/{name}.toml: {error}"))
        })
        .collect()
}
