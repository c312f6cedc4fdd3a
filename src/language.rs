//! The table of languages. Each is a grammar and a folder of `queries/`; everything else about it is data in there.

mod signs;
mod syntax;

use std::path::Path;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::family::Family;
pub(crate) use signs::Shown;
pub(crate) use syntax::{Binding, EVERY_CLASS, Note, Opening, Pattern, Rewriting, Syntax};

static QUERIES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/queries");

/// One language whose files are understood.
pub struct Language {
    /// The identifier that editors use for it (`languageId`).
    pub id: &'static str,
    /// Other identifiers that editors use for it.
    pub other_ids: &'static [&'static str],
    /// Its folders in `queries/`, the most general first: what they hold adds up.
    pub folders: &'static [&'static str],
    /// File name endings, without the dot.
    pub extensions: &'static [&'static str],
    grammar: fn() -> tree_sitter::Language,
    families: LazyLock<Vec<Family>>,
    syntax: LazyLock<Syntax>,
    has_links: LazyLock<bool>,
}

macro_rules! language {
    ($id:literal $(| $other:literal)* in $folders:expr, $extensions:expr, $grammar:expr) => {
        Language {
            id: $id,
            other_ids: &[$($other),*],
            folders: &$folders,
            extensions: &$extensions,
            grammar: || $grammar.into(),
            families: LazyLock::new(|| read_families(&$folders)),
            syntax: LazyLock::new(|| {
                let families = Language::of_id($id).expect("a row of the table").families();
                Syntax::read(&$folders, &$grammar.into(), families)
            }),
            has_links: LazyLock::new(|| syntax::have_links(&$folders)),
        }
    };
}

/// Every language, in the order of the README's support matrix.
pub static LANGUAGES: [Language; 12] = [
    language!("rust" in ["rust"], ["rs"], tree_sitter_rust::LANGUAGE),
    language!("python" in ["python"], ["py", "pyi", "pyw"], tree_sitter_python::LANGUAGE),
    language!(
        "javascript" | "javascriptreact" in ["javascript", "ecmascript", "jsx"],
        ["js", "jsx", "mjs", "cjs"],
        tree_sitter_javascript::LANGUAGE
    ),
    language!(
        "typescript" in ["javascript", "typescript"],
        ["ts", "mts", "cts"],
        tree_sitter_typescript::LANGUAGE_TYPESCRIPT
    ),
    language!("typescriptreact" in ["javascript", "jsx", "typescript"], ["tsx"], tree_sitter_typescript::LANGUAGE_TSX),
    language!("ruby" in ["ruby"], ["rb", "rake", "ru", "gemspec", "jbuilder"], tree_sitter_ruby::LANGUAGE),
    language!("go" in ["go"], ["go"], tree_sitter_go::LANGUAGE),
    language!("java" in ["java"], ["java"], tree_sitter_java::LANGUAGE),
    language!("php" in ["php"], ["php"], tree_sitter_php::LANGUAGE_PHP),
    language!("csharp" in ["csharp"], ["cs"], tree_sitter_c_sharp::LANGUAGE),
    language!("yaml" in ["openapi", "yaml"], ["yaml", "yml"], tree_sitter_yaml::LANGUAGE),
    language!("json" in ["openapi", "json"], ["json"], tree_sitter_json::LANGUAGE),
];

impl Language {
    /// The language of a file, told by its name.
    pub fn of_path(path: &Path) -> Option<&'static Language> {
        let extension = path.extension()?.to_str()?;
        LANGUAGES.iter().find(|language| language.extensions.contains(&extension))
    }

    /// The language that an editor calls `id`.
    pub fn of_id(id: &str) -> Option<&'static Language> {
        LANGUAGES.iter().find(|language| language.id == id || language.other_ids.contains(&id))
    }

    /// Every identifier that editors use for it.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.id).chain(self.other_ids.iter().copied())
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

    /// Compiles its queries now, for those who would not like to wait for it later.
    pub fn prepare(&self) {
        self.syntax();
    }

    /// That of them with this identifier.
    pub(crate) fn family(&self, id: &str) -> Option<&Family> {
        self.families.iter().find(|family| family.id == id)
    }

    /// What a comment up to the end of its line begins with, if it has such comments.
    pub fn line_comment(&self) -> Option<&str> {
        self.syntax().line_comment.as_deref()
    }

    /// What a statement may lack that somebody is still writing, such as its end.
    pub fn unfinished(&self) -> &[String] {
        &self.syntax().unfinished
    }

    /// Its queries and the rest of its folder, compiled on first use.
    pub(crate) fn syntax(&self) -> &Syntax {
        &self.syntax
    }

    /// Whether a file with these bytes can hold a mention at all. Much cheaper than parsing it; never wrong when it says no.
    pub fn may_mention(&self, bytes: &[u8]) -> bool {
        self.reads(|| bytes) && crate::scan::may_mention(self, bytes)
    }

    /// Whether its files may lead to others, parts of the documents that they are.
    pub fn has_links(&self) -> bool {
        *self.has_links
    }

    /// Whether a file with these bytes was written by a bundler: nobody reads or mends it.
    pub fn is_bundled(&self, bytes: &[u8]) -> bool {
        /// Of a shorter file a person may have written every line.
        const FEW: usize = 20;
        let lines = || memchr::memchr_iter(b'\n', bytes).count().max(FEW);
        self.syntax().bundled_line.is_some_and(|longest| bytes.len() > longest * lines())
    }

    /// Whether a text with these bytes is worth to be parsed: any one, unless only documents that have certain words are. Only then
    /// are the bytes asked for.
    pub fn reads<B: AsRef<[u8]>>(&self, bytes: impl FnOnce() -> B) -> bool {
        self.syntax().documents.as_ref().is_none_or(|words| words.is_match(bytes().as_ref()))
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

fn read_families(folders: &[&str]) -> Vec<Family> {
    let all = folders.iter().flat_map(|folder| {
        files(&format!("{folder}/families"), ".toml").into_iter().map(move |(name, text)| {
            Family::parse(name, text).unwrap_or_else(|error| panic!("queries/{folder}/families/{name}.toml: {error}"))
        })
    });
    all.collect()
}
