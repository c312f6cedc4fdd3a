//! One language's folder of `queries/`, made ready: its queries compiled, its kinds of node as sets.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, LazyLock};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use serde::Deserialize;
use tree_sitter::{CaptureQuantifier, Node, Query, QueryPredicateArg, QueryProperty};

use super::signs::{Signs, rarest_words};
use super::{file, files};
use crate::codes::{Code, Registry};
use crate::family::{Family, Form};
use crate::mention::{Meaning, Role};
use crate::rewrite::{Importing, Patterns};
use crate::scan::Step;

/// `language.toml`: what the queries cannot say about a language. What a language has not got is left out.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Settings {
    containers: Vec<String>,
    clauses: Vec<String>,
    functions: Vec<String>,
    numbers: Vec<String>,
    symbols: Vec<String>,
    strings: Vec<String>,
    ranges: Vec<String>,
    exclusive_ranges: Vec<String>,
    list_openers: Vec<char>,
    identifiers: Vec<String>,
    tuples: Vec<String>,
    number_lists: Vec<String>,
    calls: Vec<String>,
    arguments: Vec<String>,
    nameless: Vec<String>,
    flows: Vec<String>,
    returns: Vec<String>,
    wrappers: Vec<String>,
    wrapper_patterns: Vec<String>,
    generic: Vec<String>,
    transparent: Vec<String>,
    getters: Vec<String>,
    signs: HashMap<String, String>,
    foreign_chains: Vec<String>,
    injected: Vec<String>,
    import_words: Vec<String>,
    type_words: Vec<String>,
    no_values: Vec<String>,
    hides: Vec<String>,
    labels: Vec<String>,
    bindings: Vec<String>,
    function_bindings: Vec<String>,
    loops: Vec<String>,
    continuations: Vec<String>,
    parameters: String,
    records: Vec<String>,
    body: String,
    receivers: Vec<String>,
    self_names: Vec<String>,
    self_types: Vec<String>,
    modules: Vec<String>,
    module_parent: String,
    line_comment: Option<String>,
    separator: String,
    other_separators: Vec<String>,
    slashes: bool,
    paths_are_full: bool,
    quoted_modules: bool,
    names_are_global: bool,
    own_roots: Vec<String>,
    own_prefixes: Vec<String>,
    documents: Vec<String>,
    link: String,
    bundled_line: Option<usize>,
    anchors: Vec<String>,
    is_prose: bool,
    entries: Vec<String>,
    openings: Vec<String>,
    class_word: String,
    every_word: String,
    notes: Notes,
    unfinished: Vec<String>,
    keys: HashMap<String, Vec<String>>,
    places: HashMap<String, Vec<String>>,
    rewrite: Rewriting,
}

/// What one has to know to change code; `language.toml` explains each. Without it nothing is rewritten.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Rewriting {
    pub import: String,
    pub import_member: String,
    pub other_imports: Vec<(String, String)>,
    pub import_list: String,
    pub import_places: Vec<String>,
    pub import_lists: Vec<String>,
    pub import_kinds: Vec<String>,
    pub import_block: String,
    pub block_import: String,
    pub new_block: String,
    pub lone_imports: Vec<String>,
    pub member_separator: String,
    pub packages_are_roots: bool,
    pub package_parts: usize,
    pub root: String,
    pub opening: String,
    pub removes_imports: bool,
    pub unused_imports_fail: bool,
    pub uses_are_code: bool,
    pub comments_name_types: bool,
    pub exports: String,
    pub public_files: Vec<String>,
    pub groups: bool,
    pub standard_first: bool,
    pub hidden_imports: bool,
    pub last_imports: Vec<String>,
    pub spaced: Vec<String>,
    pub conditions: Vec<String>,
    pub condition_blocks: Vec<String>,
    pub test_conditions: Vec<String>,
    pub preamble: Vec<String>,
    pub inner_comments: Vec<String>,
    pub standard_roots: Vec<String>,
    pub numbers: Vec<String>,
    pub templates: Vec<String>,
    pub elsewhere: Vec<String>,
    pub only_types: Vec<String>,
    pub plain_macros: Vec<String>,
    pub numeric: Vec<String>,
    pub bounding: Vec<String>,
    pub statuses: Vec<String>,
    pub members: Vec<String>,
    pub other_bindings: Vec<String>,
    pub type_field: String,
}

impl Settings {
    /// Reads `language.toml` of one or more folders; what they say adds up.
    fn read(folders: &[&str]) -> Settings {
        let mut all = toml::Table::new();
        for folder in folders {
            let path = format!("{folder}/language.toml");
            let table = file(&path).parse().unwrap_or_else(|error| panic!("queries/{path}: {error}"));
            add(&mut all, table);
        }
        all.try_into().unwrap_or_else(|error| panic!("queries/{}/language.toml: {error}", folders.join("+")))
    }
}

/// Whether these folders say by which key a value stands elsewhere: to be known without compiling their queries.
pub(super) fn have_links(folders: &[&str]) -> bool {
    !Settings::read(folders).link.is_empty()
}

/// Puts the entries of one table into another: lists go on, tables are put together, other values are replaced.
fn add(into: &mut toml::Table, table: toml::Table) {
    for (key, value) in table {
        match (into.get_mut(&key), value) {
            (Some(toml::Value::Array(list)), toml::Value::Array(more)) => list.extend(more),
            (Some(toml::Value::Table(inner)), toml::Value::Table(more)) => add(inner, more),
            (_, value) => drop(into.insert(key, value)),
        }
    }
}

/// A set of kinds of node.
#[derive(Debug, Default)]
pub(crate) struct Kinds(Vec<bool>);

impl Kinds {
    fn new<'n>(grammar: &tree_sitter::Language, names: impl IntoIterator<Item = &'n String>) -> Kinds {
        let mut kinds = vec![false; grammar.node_kind_count()];
        for name in names {
            let mut known = false;
            for id in kind_ids(grammar, name) {
                kinds[id as usize] = true;
                known = true;
            }
            assert!(known, "the grammar has no node of the kind {name:?}");
        }
        Kinds(kinds)
    }

    /// Whether a node is of one of these kinds.
    pub fn has(&self, node: Node) -> bool {
        self.0.get(node.kind_id() as usize).copied().unwrap_or(false)
    }
}

fn kind_ids(grammar: &tree_sitter::Language, name: &str) -> Vec<u16> {
    (0..grammar.node_kind_count() as u16).filter(|id| grammar.node_kind_for_id(*id) == Some(name)).collect()
}

/// Places in the tree: kinds of node, or fields of such.
#[derive(Debug, Default)]
pub(crate) struct Places(Vec<(String, Option<String>)>);

impl Places {
    /// `kind` or `kind.field`
    fn new(texts: &[String]) -> Places {
        let place = |text: &String| match text.split_once('.') {
            Some((kind, field)) => (kind.to_string(), Some(field.to_string())),
            None => (text.clone(), None),
        };
        Places(texts.iter().map(place).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a child of a node stands in one of them.
    pub fn have(&self, parent: Node, field: Option<&str>) -> bool {
        self.0.iter().any(|(kind, of)| parent.kind() == kind && (of.is_none() || of.as_deref() == field))
    }
}

/// Through which of a node's children a value passes unchanged.
#[derive(Debug, Clone, PartialEq)]
enum Flow {
    Any,
    Field(String),
    Last,
    Only,
    Operator(String),
    /// Any, where the node itself stands right behind one of this kind.
    Behind(String),
}

/// One key on the way to a place.
#[derive(Debug)]
enum Key {
    /// Any but an extension, `x-..`.
    Any,
    OneOf(Vec<String>),
}

impl Key {
    /// `*`, `a|b`, or `:kind` for one of the kinds that are told.
    fn read(text: &str, kinds: &HashMap<String, Vec<String>>) -> Key {
        match (text, text.strip_prefix(':')) {
            ("*", _) => Key::Any,
            (_, Some(kind)) => Key::OneOf(kinds[kind].clone()),
            (_, None) => Key::OneOf(text.split('|').map(str::to_string).collect()),
        }
    }

    fn fits(&self, key: &str) -> bool {
        match self {
            Key::Any => !key.starts_with("x-"),
            Key::OneOf(keys) => keys.iter().any(|known| known == key),
        }
    }

    /// A key that fits, unless any other would as well.
    fn generic<'k>(&self, key: &'k str) -> &'k str {
        match self {
            Key::Any => "*",
            Key::OneOf(_) => key,
        }
    }
}

/// Whether some keys are the beginning of a way.
fn begins(way: &[Key], keys: &[impl AsRef<str>]) -> bool {
    keys.len() <= way.len() && way.iter().zip(keys).all(|(key, text)| key.fits(text.as_ref()))
}

/// What a language has to say of classes beyond what HTTP says.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Notes {
    /// Of one class.
    pub class: Option<Note>,
    /// Of what stands for every code that is not named.
    pub every: Option<Note>,
}

impl Notes {
    /// What is said of a meaning.
    pub fn of(&self, meaning: &Meaning) -> Option<&Note> {
        match meaning {
            Meaning::Class(_) => self.class.as_ref(),
            Meaning::Range { first: None, last: None } => self.every.as_ref(),
            _ => None,
        }
    }
}

/// One thing that a language has to say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Note {
    /// What it is, in few words, where that is not what it is everywhere.
    #[serde(default)]
    pub title: Option<String>,
    /// What it means there.
    pub text: String,
    /// The title of the page that defines it.
    pub label: String,
    /// Where that page is.
    pub url: String,
}

/// What is put where a code may stand, though nothing stands there yet.
#[derive(Debug, Default)]
pub(crate) struct Opening {
    /// What is inserted for a code, around it.
    pub around: (String, String),
    /// What has to follow until somebody has written it.
    pub rest: String,
}

impl Opening {
    /// Reads `'404':| rest`.
    fn read(text: &str) -> Opening {
        let (written, rest) = text.split_once('|').expect("a cursor");
        let (before, after) = written.split_once("404").expect("a code");
        Opening { around: (before.into(), after.into()), rest: rest.into() }
    }

    /// Whether nothing is inserted but the code.
    pub fn is_nothing(&self) -> bool {
        self.around.0.is_empty() && self.around.1.is_empty()
    }

    /// The quotes that are inserted around the code.
    pub fn quote(&self) -> Option<char> {
        self.around.0.chars().last().filter(|c| matches!(c, '"' | '\''))
    }
}

/// A kind of node that binds a name: the fields of the name and of what it is bound to.
#[derive(Debug)]
pub(crate) struct Binding {
    pub kind: String,
    pub pattern: String,
    pub value: String,
}

/// What stands for all classes in the place of a class.
pub(crate) const EVERY_CLASS: u8 = u8::MAX;

/// One pattern of the queries, with what its `#set!` lines say.
#[derive(Debug, Default)]
pub(crate) struct Pattern {
    /// The file it stands in, without its ending.
    pub framework: &'static str,
    /// The position alone shows a status: no name need confirm it, and any number there is one.
    pub certain: bool,
    /// Never more than likely.
    pub likely: bool,
    /// A number that hardly means anything but a status is likely one there, another is none.
    pub telling: bool,
    /// It is one of a table's values, of which enough others have to be shown to be statuses by the words beside them.
    pub siblings: bool,
    /// Which element of a tuple it is about, counted from 0; a value by itself if none.
    pub element: Option<usize>,
    /// A range that spans whole classes is a status by itself.
    pub range: bool,
    pub role: Role,
    /// The evidence in words; `{capture}` stands for the text of a capture.
    pub evidence: String,
    /// The sign of the comparison that a bound stands for, where none is written: `range(400, 500)`.
    pub bound: Option<String>,
    /// The class that a class test asks for; `Some(0)` where the captured digit says it, [`EVERY_CLASS`] for all of them.
    pub class: Option<u8>,
    /// The names of places, of which one must be that of the value.
    pub under: Vec<String>,
    /// Paths of which the file must import something below one, if there are any.
    pub imports: Vec<String>,
    /// Whether the text must say that it is one of some kinds of document, or must not, and the kinds.
    pub documents: Option<(bool, Vec<String>)>,
    /// Captures whose path must lead to one of some full paths.
    pub tests: Vec<Test>,
    /// The place in the list of families of the one that the captured name belongs to.
    pub family: Option<usize>,
}

/// A capture's path must lead to one of these full paths.
#[derive(Debug)]
pub(crate) struct Test {
    pub capture: u32,
    pub paths: Vec<String>,
    /// An import must show it; otherwise it is enough that none denies it.
    pub imported: bool,
}

/// The captures that patterns may use, by their index in the query.
#[derive(Debug)]
pub(crate) struct Captures {
    pub status: Option<u32>,
    pub subject: Option<u32>,
    pub reason: Option<u32>,
    pub callee: Option<u32>,
    pub table: Option<u32>,
    pub rows: Option<u32>,
    pub elements: Option<u32>,
    pub operator: Option<u32>,
    pub class: Option<u32>,
    pub owner: Option<u32>,
    pub name: Option<u32>,
    pub constant: Option<u32>,
    pub function: Option<u32>,
    pub method: Option<u32>,
    pub receiver: Option<u32>,
    pub constructor: Option<u32>,
}

/// The captures that `imports.scm` may use, by their index in the query.
#[derive(Debug)]
pub(crate) struct ImportCaptures {
    pub prefix: Option<u32>,
    pub scope: Option<u32>,
    pub glob: Option<u32>,
    pub definition: Option<u32>,
    pub import: Option<u32>,
    pub alias: Option<u32>,
}

/// What is compiled only where code is changed.
pub(crate) type Later<T> = LazyLock<Option<T>, Box<dyn FnOnce() -> Option<T> + Send>>;

/// One language's folder of `queries/`, made ready.
pub(crate) struct Syntax {
    pub query: Query,
    pub patterns: Vec<Pattern>,
    pub captures: Captures,
    pub imports: Query,
    pub import_captures: ImportCaptures,
    pub injections: Option<Query>,
    /// Expressions that only make a code from a number, as a whole.
    pub containers: Kinds,
    /// What stands in a container and is no statement by itself.
    pub clauses: Kinds,
    pub functions: Kinds,
    pub numbers: Kinds,
    /// Names that are values by themselves, as `:not_found` is one.
    pub symbols: Kinds,
    pub strings: Kinds,
    pub ranges: Kinds,
    /// The signs of ranges whose last number is not among them.
    pub exclusive_ranges: Vec<String>,
    /// What a list of values begins with.
    pub list_openers: Vec<char>,
    pub identifiers: Kinds,
    pub tuples: Kinds,
    /// Tuples that are lists as well where nothing but numbers stands in them.
    pub number_lists: Kinds,
    pub calls: Kinds,
    pub arguments: Kinds,
    pub returns: Kinds,
    pub wrapper_patterns: Kinds,
    pub injected: Kinds,
    pub receivers: Kinds,
    nameless: HashMap<u16, Option<String>>,
    flows: HashMap<u16, Vec<Flow>>,
    pub wrappers: Vec<String>,
    pub generic: Vec<String>,
    pub transparent: Vec<String>,
    /// Calls that go by the name of what they are asked for: `query.get("status")`.
    pub getters: Vec<String>,
    /// Calls that go by the name of what the function gives that they are handed: `reply.then((r) => r.status)`.
    pub continuations: Vec<String>,
    /// Words that compare, with the signs that they stand for.
    pub signs: HashMap<String, String>,
    pub foreign_chains: Vec<String>,
    pub import_words: Vec<String>,
    pub type_words: Vec<String>,
    /// Where an identifier does not stand for the value that it names.
    pub no_values: Places,
    /// Where an identifier makes a local variable, which hides what is imported by that name.
    pub hides: Places,
    /// Where an identifier only labels what stands behind it.
    pub labels: Places,
    pub bindings: Vec<Binding>,
    /// What binds a name to a function.
    pub function_bindings: Vec<Binding>,
    /// What takes the rows of a table apart: the kind of a loop, where it names their elements and where the table stands.
    pub loops: Vec<Binding>,
    pub parameters: String,
    /// Types whose values are written as the list of their fields, with the field of what these are declared in.
    pub records: Vec<(String, String)>,
    pub body: String,
    pub self_names: Vec<String>,
    /// Kinds of node that give `self` a type, with the field of that type.
    pub self_types: Vec<(String, String)>,
    /// What names of the text around it are not known in, but by a glob import of its parent.
    pub modules: Kinds,
    pub module_parent: String,
    /// What a comment up to the end of its line begins with.
    pub line_comment: Option<String>,
    pub separator: String,
    pub other_separators: Vec<String>,
    /// The name of an import is what stands behind its last slash.
    pub slashes: bool,
    /// A path of several parts need not be imported.
    pub paths_are_full: bool,
    /// Imports name modules in quotes: what they say is a full path, and nothing that code could say by chance.
    pub quoted_modules: bool,
    /// What a package defines is known everywhere by its full path, of one part as well.
    pub names_are_global: bool,
    pub own_roots: Vec<String>,
    pub own_prefixes: Vec<String>,
    /// Only texts with one of these words are parsed, if there are any.
    pub documents: Option<AhoCorasick>,
    /// The key of a value that stands elsewhere, in this text or in another; empty if there is none.
    pub link: String,
    /// A file whose lines have more bytes than this on the average was written by a bundler.
    pub bundled_line: Option<usize>,
    /// Strings are prose: there are no status lines in them.
    pub is_prose: bool,
    /// Kinds of node that put a value under a key, with the field of the key.
    pub entries: Vec<(String, String)>,
    /// How a code is written where there is nothing yet.
    pub openings: Vec<Opening>,
    /// How a class is written that stands where a code does, with `{digit}`; empty if none can.
    pub class_word: String,
    /// What stands there for every code that is not named; empty if nothing does.
    pub every_word: String,
    pub notes: Notes,
    /// What a statement may lack that somebody is still writing.
    pub unfinished: Vec<String>,
    /// Ways to a place, by the name of the place: the keys from the root on.
    places: HashMap<String, Vec<Vec<Key>>>,
    /// The names of those places that only documents of a kind have.
    document_places: BTreeSet<String>,
    pub rewriting: Arc<Rewriting>,
    /// The patterns of `rewrites.scm`, if there is such a file.
    pub rewrites: Later<Patterns>,
    /// Those of `importing.scm`, likewise.
    pub importing: Later<Importing>,
    /// Words of which one stands in every mention that is not written with three digits.
    pub anchors: AhoCorasick,
    /// All of those words.
    pub anchor_words: HashSet<String>,
    /// Those of them that patterns are known by in whose place nothing but a status can stand.
    pub position_words: HashSet<String>,
    /// What is said around every number that is a status for sure.
    pub status_signs: Signs,
    /// Those that own names, with places in the list of families.
    pub owned_by: HashMap<String, Vec<usize>>,
    /// Names that new code should not say, whatever the version of their library: a rule may speak of them.
    pub dubious_names: HashSet<String>,
    /// What a name begins with that is a value by itself, if there are such.
    pub symbol_opening: Option<String>,
    /// Those of the anchors that may go on as a longer word.
    pub prefixes: Vec<String>,
    /// The last part of every path that owns names of a family.
    pub owner_words: Vec<String>,
    /// Places in the list of families, by the full path of an owner, by the name of a function, of a method.
    pub owners: HashMap<String, Vec<usize>>,
    /// The same by the last part of the path, those that are usual first.
    pub owners_by_last: HashMap<String, Vec<usize>>,
    pub functions_by_name: HashMap<String, Vec<usize>>,
    pub methods_by_name: HashMap<String, Vec<usize>>,
    /// Every name of every family.
    pub names: HashSet<String>,
}

impl Syntax {
    /// Reads folders of `queries/`.
    ///
    /// # Panics
    /// If a file in there is wrong: they are part of the program, and a test reads them all.
    pub fn read(folders: &[&str], grammar: &tree_sitter::Language, families: &[Family]) -> Syntax {
        let settings = Settings::read(folders);
        let folder = folders.join("+");
        let compile = |name: &str, source: &str| query(grammar, &folder, name, source);
        // What is said of a language as a whole, and what is found in it.
        let mut sources: HashMap<&str, String> = HashMap::new();
        let mut source = String::new();
        let mut starts = Vec::new();
        for (name, text) in folders.iter().flat_map(|folder| files(folder, ".scm")) {
            let into = match name {
                "imports" | "importing" | "injections" | "rewrites" => sources.entry(name).or_default(),
                _ => {
                    starts.push((source.len(), name));
                    &mut source
                }
            };
            into.push_str(text);
            into.push('\n');
        }
        let other = |name: &str| sources.get(name).map(|source| compile(name, source));
        let rewriting = Arc::new(settings.rewrite);
        let rewrites = later(grammar, &folder, "rewrites", &sources, &rewriting, Patterns::read);
        let importing = later(grammar, &folder, "importing", &sources, &rewriting, Importing::read);
        let query = compile("*", &source);
        let patterns: Vec<Pattern> = (0..query.pattern_count())
            .map(|index| {
                let start = query.start_byte_for_pattern(index);
                let framework = starts.iter().rev().find(|(from, _)| *from <= start).map_or("", |(_, name)| name);
                pattern(&query, index, framework, families)
            })
            .collect();
        let text_of = |at: usize| &source[query.start_byte_for_pattern(at)..query.end_byte_for_pattern(at)];
        let kinds = |names: &Vec<String>| Kinds::new(grammar, names);
        let owner_word = |owner: &str| owner_word(owner, &settings.separator, settings.quoted_modules).to_string();
        let prefixes = prefixes(families, &settings.separator);
        let dubious_names = dubious_names(families);
        let mut position_words: HashSet<String> = settings.anchors.iter().cloned().collect();
        let mut anchor_words: HashSet<String> = prefixes.iter().chain(&dubious_names).cloned().collect();
        for (index, pattern) in patterns.iter().enumerate().filter(|(_, one)| one.certain || one.class.is_some()) {
            let into = if pattern.certain { &mut position_words } else { &mut anchor_words };
            into.extend(rarest_words(text_of(index)));
        }
        anchor_words.extend(position_words.iter().cloned());
        anchor_words.extend(families.iter().flat_map(|family| family_words(family, &settings.separator, owner_word)));
        let captures = Captures::of(&query);
        let is_sure = |pattern: &Pattern| !(pattern.likely || pattern.telling || pattern.range);
        let positions =
            (0..patterns.len()).filter(|at| is_sure(&patterns[*at]) && captures.are_a_position(&query, *at));
        let positions = positions.map(|at| (&patterns[at], text_of(at)));
        let status_signs =
            Signs::new(positions, families, &settings.separator, settings.quoted_modules, &settings.anchors);
        let owned_by = owned_by(families, &settings.separator, owner_word);
        let way = |text: &String| text.split('/').map(|key| Key::read(key, &settings.keys)).collect();
        let ways = |(name, ways): (&String, &Vec<String>)| (name.clone(), ways.iter().map(way).collect());
        let places: HashMap<String, Vec<Vec<Key>>> = settings.places.iter().map(ways).collect();
        for name in patterns.iter().flat_map(|pattern| &pattern.under) {
            assert!(places.contains_key(name), "`#under? {name}`: no such place in language.toml");
        }
        let in_documents = patterns.iter().filter(|pattern| matches!(pattern.documents, Some((true, _))));
        let document_places = in_documents.flat_map(|pattern| pattern.under.iter().cloned()).collect();
        let mut owner_words: Vec<String> =
            families.iter().flat_map(|family| &family.owners).map(|owner| owner_word(owner)).collect();
        owner_words.sort();
        owner_words.dedup();
        let mut functions_by_name: HashMap<String, Vec<usize>> = HashMap::new();
        let mut methods_by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, family) in families.iter().enumerate() {
            for name in family.names.keys().cloned() {
                match family.form {
                    Form::Function => functions_by_name.entry(name).or_default().push(index),
                    Form::Method => methods_by_name.entry(name).or_default().push(index),
                    Form::Constant | Form::Builder | Form::Symbol | Form::String => {}
                }
            }
        }
        let owners_by_last = owners_by_last(families, &settings.separator);
        let mut owners: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, family) in families.iter().enumerate() {
            for owner in &family.owners {
                owners.entry(owner.clone()).or_default().push(index);
            }
        }
        let imports = other("imports").unwrap_or_else(|| compile("imports", ""));
        Syntax {
            anchors: automaton(&anchor_words),
            anchor_words,
            position_words,
            status_signs,
            owned_by,
            dubious_names,
            symbol_opening: families.iter().find(|family| family.form == Form::Symbol).map(|family| family.spell("")),
            captures,
            import_captures: ImportCaptures::of(&imports),
            imports,
            injections: other("injections"),
            containers: kinds(&settings.containers),
            clauses: kinds(&settings.clauses),
            functions: kinds(&settings.functions),
            numbers: kinds(&settings.numbers),
            symbols: kinds(&settings.symbols),
            strings: kinds(&settings.strings),
            ranges: kinds(&settings.ranges),
            exclusive_ranges: settings.exclusive_ranges,
            list_openers: settings.list_openers,
            identifiers: kinds(&settings.identifiers),
            tuples: kinds(&settings.tuples),
            number_lists: kinds(&settings.number_lists),
            calls: kinds(&settings.calls),
            arguments: kinds(&settings.arguments),
            returns: kinds(&settings.returns),
            wrapper_patterns: kinds(&settings.wrapper_patterns),
            injected: kinds(&settings.injected),
            receivers: kinds(&settings.receivers),
            nameless: nameless(grammar, &settings.nameless),
            flows: flows(grammar, &settings.flows),
            wrappers: settings.wrappers,
            generic: settings.generic,
            transparent: settings.transparent,
            getters: settings.getters,
            signs: settings.signs,
            continuations: settings.continuations,
            foreign_chains: settings.foreign_chains,
            import_words: settings.import_words,
            type_words: settings.type_words,
            no_values: Places::new(&settings.no_values),
            hides: Places::new(&settings.hides),
            labels: Places::new(&settings.labels),
            bindings: settings.bindings.iter().map(|text| binding(text)).collect(),
            function_bindings: settings.function_bindings.iter().map(|text| binding(text)).collect(),
            loops: settings.loops.iter().map(|text| binding(text)).collect(),
            parameters: settings.parameters,
            records: settings.records.iter().map(|text| kind_and_field(text)).collect(),
            body: settings.body,
            self_names: settings.self_names,
            self_types: settings.self_types.iter().map(|text| kind_and_field(text)).collect(),
            modules: kinds(&settings.modules),
            module_parent: settings.module_parent,
            line_comment: settings.line_comment,
            separator: settings.separator,
            other_separators: settings.other_separators,
            slashes: settings.slashes,
            paths_are_full: settings.paths_are_full,
            quoted_modules: settings.quoted_modules,
            names_are_global: settings.names_are_global,
            own_prefixes: settings.own_prefixes,
            own_roots: settings.own_roots,
            documents: (!settings.documents.is_empty())
                .then(|| AhoCorasick::new(&settings.documents).expect("a list of short words")),
            link: settings.link,
            bundled_line: settings.bundled_line,
            is_prose: settings.is_prose,
            entries: settings.entries.iter().map(|text| kind_and_field(text)).collect(),
            openings: settings.openings.iter().map(|text| Opening::read(text)).collect(),
            class_word: settings.class_word,
            every_word: settings.every_word,
            notes: settings.notes,
            unfinished: settings.unfinished,
            places,
            document_places,
            rewrites,
            importing,
            rewriting,
            query,
            patterns,
            prefixes,
            owner_words,
            owners,
            owners_by_last,
            functions_by_name,
            methods_by_name,
            names: families.iter().flat_map(|family| family.names.keys().cloned()).collect(),
        }
    }

    /// The parts of a path, whose first is a prefix or root of the project's own code if it leads there.
    pub fn split(&self, path: &str) -> Vec<String> {
        let text = path.trim();
        let path = text.trim_matches(['"', '\'', '`']);
        let own = self.own_prefixes.iter().find(|prefix| path.starts_with(prefix.as_str())).cloned();
        if path.len() < text.len() {
            // What is written as a string has no parts but those of the library's own naming.
            return own.into_iter().chain([path.to_string()]).collect();
        }
        let mut path = path.to_string();
        for other in &self.other_separators {
            path = path.replace(other.as_str(), &self.separator);
        }
        let parts = path.split(self.separator.as_str());
        // Type arguments are no part of the path.
        let parts = parts.map(|part| part.split('<').next().unwrap_or_default().trim().to_string());
        own.into_iter().chain(parts.filter(|part| !part.is_empty())).collect()
    }

    /// The last part of a path as it is written in the code.
    pub fn last_part<'p>(&self, path: &'p str) -> &'p str {
        let separators = std::iter::once(&self.separator).chain(&self.other_separators);
        let start = separators.filter_map(|separator| Some(path.rfind(separator.as_str())? + separator.len())).max();
        path[start.unwrap_or(0)..].trim()
    }

    /// The name that an import of a path gives if it gives no other, told by the last part of the path.
    pub fn import_name<'p>(&self, last: &'p str) -> Option<&'p str> {
        if self.slashes { module_name(last) } else { Some(last) }
    }

    /// Whether what stands at the end of a path down the tree, alone or beside others of a tuple, stands in one of some places.
    pub fn stands_in(&self, places: &Places, path: &[Step]) -> bool {
        let within = |end: &usize| places.have(path[end - 1].node, path[*end].field);
        let mut ends = (1..path.len()).rev();
        ends.find(|end| within(end) || !self.tuples.has(path[end - 1].node)).is_some_and(|end| within(&end))
    }

    /// Whether some keys, from the root on, lead to the place of this name.
    pub fn leads_to_place(&self, name: &str, keys: &[impl AsRef<str>]) -> bool {
        let leads = |way: &Vec<Key>| way.len() == keys.len() && begins(way, keys);
        self.places.get(name).is_some_and(|ways| ways.iter().any(leads))
    }

    /// Some keys, from the root on, if a place that only documents of a kind have may be below them; `*` stands for those that might
    /// be any.
    pub fn on_the_way(&self, keys: &[impl AsRef<str>]) -> Option<Vec<String>> {
        let mut ways = self.document_places.iter().flat_map(|name| &self.places[name]);
        let way = ways.find(|way| begins(way, keys))?;
        Some(way.iter().zip(keys).map(|(key, text)| key.generic(text.as_ref()).to_string()).collect())
    }

    /// What stands between an owner and its member.
    pub fn member_separator(&self) -> &str {
        match self.rewriting.member_separator.as_str() {
            "" => &self.separator,
            separator => separator,
        }
    }

    /// Whether a part of a path, its first, leads into the project's own code.
    pub fn is_own(&self, first: &str) -> bool {
        self.own_roots.iter().chain(&self.own_prefixes).any(|own| own == first)
    }

    /// Whether the value of `child` is the value of its parent `node`.
    pub fn passes(&self, node: Node, child: Node, field: Option<&str>) -> bool {
        let Some(flows) = self.flows.get(&node.kind_id()) else { return false };
        flows.iter().any(|flow| match flow {
            Flow::Any => true,
            Flow::Field(name) => field == Some(name),
            Flow::Last => child.next_named_sibling().is_none(),
            Flow::Only => node.named_child_count() == 1,
            Flow::Operator(sign) => operator(node) == Some(sign),
            Flow::Behind(kind) => node.prev_sibling().is_some_and(|before| before.kind() == kind),
        })
    }

    /// Whether a node is `Some(..)` or the like, as a call or as a pattern.
    pub fn wraps(&self, node: Node, text: &str) -> bool {
        (self.calls.has(node) || self.wrapper_patterns.has(node))
            && node.named_child(0).is_some_and(|callee| {
                let name = &text[callee.byte_range()];
                self.wrappers.iter().any(|wrapper| {
                    let parts = self.split(name);
                    parts.iter().rev().take(2).any(|part| part == wrapper)
                })
            })
    }

    /// The side of an expression that its value is taken from wherever there is one: `status` in `status ?? 0`.
    pub fn preferred<'t>(&self, node: Node<'t>) -> Option<Node<'t>> {
        let flows = self.flows.get(&node.kind_id())?;
        let is_joined = |flow: &Flow| matches!(flow, Flow::Operator(sign) if operator(node) == Some(sign));
        node.child_by_field_name("left").filter(|_| flows.iter().any(is_joined))
    }

    /// The string that an argument is, with nothing but what is written around an argument.
    pub fn string_in<'t>(&self, node: Node<'t>) -> Option<Node<'t>> {
        if self.strings.has(node) || self.symbols.has(node) {
            return Some(node);
        }
        let is_only = node.named_child_count() == 1;
        node.named_child(0).filter(|child| is_only && (self.strings.has(*child) || self.symbols.has(*child)))
    }

    /// Whether an expression has no name of its own, as `a + b` has none.
    pub fn is_nameless(&self, node: Node) -> bool {
        match self.nameless.get(&node.kind_id()) {
            Some(Some(sign)) => node.child(0).is_some_and(|first| first.kind() == sign),
            Some(None) => true,
            None => false,
        }
    }
}

/// The sign between the two sides of an expression.
fn operator(node: Node) -> Option<&'static str> {
    node.child_by_field_name("operator").map(|sign| sign.kind())
}

impl Captures {
    fn of(query: &Query) -> Captures {
        let index = |name| query.capture_index_for_name(name);
        Captures {
            status: index("status"),
            subject: index("subject"),
            reason: index("reason"),
            callee: index("callee"),
            table: index("table"),
            rows: index("rows"),
            elements: index("elements"),
            operator: index("operator"),
            class: index("class"),
            owner: index("owner"),
            name: index("name"),
            constant: index("constant"),
            function: index("function"),
            method: index("method"),
            receiver: index("receiver"),
            constructor: index("constructor"),
        }
    }

    /// Whether a pattern captures a status and nothing that would have to show it to be one.
    fn are_a_position(&self, query: &Query, pattern: usize) -> bool {
        let quantifiers = query.capture_quantifiers(pattern);
        let is_used =
            |capture: &Option<u32>| capture.is_some_and(|index| quantifiers[index as usize] != CaptureQuantifier::Zero);
        let others = [
            self.subject,
            self.rows,
            self.reason,
            self.callee,
            self.table,
            self.elements,
            self.class,
            self.constructor,
        ];
        is_used(&self.status) && !others.iter().any(is_used)
    }
}

impl ImportCaptures {
    fn of(query: &Query) -> ImportCaptures {
        let index = |name| query.capture_index_for_name(name);
        ImportCaptures {
            prefix: index("prefix"),
            scope: index("scope"),
            glob: index("glob"),
            definition: index("definition"),
            import: index("import"),
            alias: index("alias"),
        }
    }
}

/// Compiles the query of this name in a folder.
fn query(grammar: &tree_sitter::Language, folder: &str, name: &str, source: &str) -> Query {
    Query::new(grammar, source).unwrap_or_else(|error| panic!("queries/{folder}/{name}.scm: {error}"))
}

/// The same when it is first asked for, if there is one.
fn later<T: 'static>(
    grammar: &tree_sitter::Language,
    folder: &str,
    name: &'static str,
    sources: &HashMap<&str, String>,
    settings: &Arc<Rewriting>,
    read: fn(Query, &Rewriting) -> T,
) -> Later<T> {
    let (grammar, folder, settings) = (grammar.clone(), folder.to_string(), Arc::clone(settings));
    let source = sources.get(name).cloned();
    LazyLock::new(Box::new(move || Some(read(query(&grammar, &folder, name, &source?), &settings))))
}

fn pattern(query: &Query, index: usize, framework: &'static str, families: &[Family]) -> Pattern {
    let mut pattern = Pattern { framework, ..Pattern::default() };
    for QueryProperty { key, value, .. } in query.property_settings(index) {
        let value = value.as_deref().unwrap_or_default();
        match (&**key, value) {
            ("confidence", "certain") => pattern.certain = true,
            ("confidence", "likely") => pattern.likely = true,
            ("confidence", "telling") => pattern.telling = true,
            ("confidence", "siblings") => pattern.siblings = true,
            ("element", index) => pattern.element = Some(index.parse().expect("an index")),
            ("confidence", "range") => pattern.range = true,
            ("role", "sent") => pattern.role = Role::Sent,
            ("role", "expected") => pattern.role = Role::Expected,
            ("role", "compared") => pattern.role = Role::Compared,
            ("role", "documented") => pattern.role = Role::Documented,
            ("role", "named") => pattern.role = Role::Named,
            ("evidence", words) => pattern.evidence = words.to_string(),
            ("bound", sign) => pattern.bound = Some(sign.to_string()),
            ("family", id) => {
                let place = families.iter().position(|family| family.id == id);
                pattern.family = Some(place.unwrap_or_else(|| panic!("{framework}.scm: there is no family {id}")));
            }
            ("class", "digit") => pattern.class = Some(0),
            ("class", "every") => pattern.class = Some(EVERY_CLASS),
            ("class", digit) => pattern.class = Some(digit.parse().expect("a class is a digit")),
            (key, value) => panic!("{framework}.scm: `#set! {key} {value}` means nothing"),
        }
    }
    for predicate in query.general_predicates(index) {
        let words = predicate.args.iter().filter_map(|argument| match argument {
            QueryPredicateArg::String(word) => Some(word.to_string()),
            QueryPredicateArg::Capture(_) => None,
        });
        let imported = match &*predicate.operator {
            "resolves?" => false,
            "imported?" => true,
            "under?" => {
                pattern.under = words.collect();
                continue;
            }
            "imports?" => {
                pattern.imports = words.collect();
                continue;
            }
            sign @ ("document?" | "not-document?") => {
                pattern.documents = Some((sign == "document?", words.collect()));
                continue;
            }
            other => panic!("{framework}.scm: there is no predicate #{other}"),
        };
        let mut test = Test { capture: 0, paths: Vec::new(), imported };
        for argument in &predicate.args {
            match argument {
                QueryPredicateArg::Capture(capture) => test.capture = *capture,
                QueryPredicateArg::String(path) => test.paths.push(path.to_string()),
            }
        }
        pattern.tests.push(test);
    }
    pattern
}

/// `kind`, `kind.field`, `kind/last`, `kind/only`, `other+kind` or `kind|`, as language.toml explains them.
fn flows(grammar: &tree_sitter::Language, texts: &[String]) -> HashMap<u16, Vec<Flow>> {
    let mut flows: HashMap<u16, Vec<Flow>> = HashMap::new();
    for text in texts {
        let (kind, flow) = if let Some((before, kind)) = text.split_once('+') {
            (kind, Flow::Behind(before.to_string()))
        } else if let Some((kind, field)) = text.split_once('.') {
            (kind, Flow::Field(field.to_string()))
        } else if let Some(kind) = text.strip_suffix("/last") {
            (kind, Flow::Last)
        } else if let Some(kind) = text.strip_suffix("/only") {
            (kind, Flow::Only)
        } else if let Some(at) = text.find(|c: char| c.is_ascii_punctuation() && c != '_') {
            (&text[..at], Flow::Operator(text[at..].to_string()))
        } else {
            (text.as_str(), Flow::Any)
        };
        let ids = kind_ids(grammar, kind);
        assert!(!ids.is_empty(), "the grammar has no node of the kind {kind:?}");
        for id in ids {
            flows.entry(id).or_default().push(flow.clone());
        }
    }
    flows
}

/// `kind`, or `kind/sign` for those that begin with that sign.
fn nameless(grammar: &tree_sitter::Language, texts: &[String]) -> HashMap<u16, Option<String>> {
    let mut nameless = HashMap::new();
    for text in texts {
        let (kind, sign) = match text.split_once('/') {
            Some((kind, sign)) => (kind, Some(sign.to_string())),
            None => (text.as_str(), None),
        };
        for id in kind_ids(grammar, kind) {
            nameless.insert(id, sign.clone());
        }
    }
    nameless
}

/// `kind.pattern=value`
fn binding(text: &str) -> Binding {
    let (kind, fields) = kind_and_field(text);
    let (pattern, value) = fields.split_once('=').expect("kind.pattern=value");
    Binding { kind, pattern: pattern.into(), value: value.into() }
}

/// `kind.field`
fn kind_and_field(text: &str) -> (String, String) {
    let (kind, field) = text.split_once('.').expect("kind.field");
    (kind.into(), field.into())
}

/// What a path with slashes is called by: its last part that is no version, as `echo` in `github.com/labstack/echo/v4` and `gock` in
/// `gopkg.in/h2non/gock.v1`.
fn module_name(path: &str) -> Option<&str> {
    let last = path.rsplit('/').find(|part| !is_version(part))?;
    Some(last.rsplit_once('.').filter(|(_, version)| is_version(version)).map_or(last, |(name, _)| name))
}

fn is_version(part: &str) -> bool {
    part.strip_prefix('v').is_some_and(|number| number.parse::<u16>().is_ok())
}

fn owners_by_last(families: &[Family], separator: &str) -> HashMap<String, Vec<usize>> {
    let mut owners: HashMap<String, Vec<usize>> = HashMap::new();
    let usual_first = (0..families.len()).filter(|index| families[*index].usual);
    for index in usual_first.chain((0..families.len()).filter(|index| !families[*index].usual)) {
        for owner in &families[index].owners {
            let last = owner.rsplit(separator).next().and_then(module_name).unwrap_or_default();
            let known = owners.entry(last.to_string()).or_default();
            if !known.contains(&index) {
                known.push(index);
            }
        }
    }
    owners
}

/// The word by which an owner is found: its last. Of a module that imports name in quotes, whatever they call it, all of its name.
fn owner_word<'o>(owner: &'o str, separator: &str, quoted_modules: bool) -> &'o str {
    let mut last = owner.rsplit(|c: char| !c.is_alphanumeric() && c != '_');
    let last = last.find(|part| !is_version(part)).unwrap_or_default();
    if quoted_modules && !last.starts_with(char::is_uppercase) {
        return owner.split(separator).next().unwrap_or_default();
    }
    last
}

/// Whether the names of a family are found by what they begin with: their owner is a module, which is met too often to be
/// looked for.
fn has_prefix(family: &Family, separator: &str) -> bool {
    let first = |owner: &String| owner.rsplit(separator).next()?.rsplit('/').next()?.chars().next();
    let is_module = |owner| first(owner).is_some_and(|first| !first.is_uppercase());
    family.form == Form::Constant && !family.prefix.is_empty() && family.owners.iter().all(is_module)
}

/// The beginnings by which names are found.
fn prefixes(families: &[Family], separator: &str) -> Vec<String> {
    let with_prefix = families.iter().filter(|family| has_prefix(family, separator));
    let mut prefixes: Vec<String> = with_prefix.map(|family| family.prefix.clone()).collect();
    prefixes.sort();
    prefixes.dedup();
    prefixes
}

/// What a family is known by in a text.
fn family_words(family: &Family, separator: &str, owner_word: impl Fn(&str) -> String) -> Vec<String> {
    let owners = family.owners.iter().map(|owner| owner_word(owner));
    match family.form {
        Form::Constant if has_prefix(family, separator) => Vec::new(),
        Form::Constant | Form::Builder => owners.collect(),
        Form::Function => owners.chain(family.names.keys().cloned()).collect(),
        Form::Method | Form::String | Form::Symbol => family.names.keys().flat_map(|name| said(family, name)).collect(),
    }
}

/// How a name is met in a text: an ordinary one only behind what it is called on, a string in quotes, a symbol as one.
fn said(family: &Family, name: &str) -> Vec<String> {
    match family.form {
        Form::Method if !family.receivers.is_empty() => {
            family.receivers.iter().map(|receiver| format!("{}.{name}", receiver.trim_start_matches('.'))).collect()
        }
        Form::String => ['"', '\''].map(|quote| format!("{quote}{name}{quote}")).to_vec(),
        Form::Symbol => vec![family.spell(name)],
        Form::Constant | Form::Builder | Form::Function | Form::Method => vec![name.to_string()],
    }
}

/// The words that own names, with places in the list of families.
fn owned_by(families: &[Family], separator: &str, owner_word: impl Fn(&str) -> String) -> HashMap<String, Vec<usize>> {
    let mut owned_by: HashMap<String, Vec<usize>> = HashMap::new();
    let owns =
        |family: &Family| matches!(family.form, Form::Constant | Form::Builder) && !has_prefix(family, separator);
    for (index, family) in families.iter().enumerate().filter(|(_, family)| owns(family)) {
        for owner in &family.owners {
            owned_by.entry(owner_word(owner)).or_default().push(index);
        }
    }
    owned_by
}

/// The names that are deprecated, or whose codes are retired, as they are found in a text.
fn dubious_names(families: &[Family]) -> HashSet<String> {
    let is_retired = |code: u16| Registry::builtin().code(code).is_some_and(Code::is_retired);
    let of_family = |family: &'_ Family| {
        let names =
            family.names.iter().filter(|(name, code)| family.deprecated.contains_key(*name) || is_retired(**code));
        names.flat_map(|(name, _)| said(family, name)).collect::<Vec<_>>()
    };
    families.iter().flat_map(of_family).collect()
}

/// Finds words in a text.
fn automaton(words: &HashSet<String>) -> AhoCorasick {
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        // The fastest to search with; the words are few.
        .kind(Some(AhoCorasickKind::DFA))
        .build(words)
        .expect("a list of short words")
}
