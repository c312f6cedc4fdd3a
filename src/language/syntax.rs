//! One language's folder of `queries/`, made ready: its queries compiled, its kinds of node as sets.

use std::collections::{HashMap, HashSet};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use serde::Deserialize;
use tree_sitter::{Node, Query, QueryPredicateArg, QueryProperty};

use super::{file, files};
use crate::family::{Family, Form};
use crate::mention::Role;
use crate::rewrite::Patterns;
use crate::scan::is_ordinary;

/// `language.toml`: what the queries cannot say about a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    containers: Vec<String>,
    functions: Vec<String>,
    numbers: Vec<String>,
    strings: Vec<String>,
    ranges: Vec<String>,
    identifiers: Vec<String>,
    tuples: Vec<String>,
    calls: Vec<String>,
    arguments: Vec<String>,
    nameless: Vec<String>,
    flows: Vec<String>,
    returns: Vec<String>,
    wrappers: Vec<String>,
    wrapper_patterns: Vec<String>,
    generic: Vec<String>,
    transparent: Vec<String>,
    foreign_chains: Vec<String>,
    injected: Vec<String>,
    import_words: Vec<String>,
    type_words: Vec<String>,
    function_words: Vec<String>,
    bindings: Vec<String>,
    function_bindings: Vec<String>,
    parameters: String,
    body: String,
    receivers: Vec<String>,
    self_names: Vec<String>,
    self_types: Vec<String>,
    modules: Vec<String>,
    module_parent: String,
    line_comment: Option<String>,
    separator: String,
    own_roots: Vec<String>,
    #[serde(default)]
    rewrite: Rewriting,
}

/// What one has to know to change code; `language.toml` explains each. Without it nothing is rewritten.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rewriting {
    pub import: String,
    pub import_list: String,
    pub conditions: Vec<String>,
    pub preamble: Vec<String>,
    pub inner_comments: Vec<String>,
    pub standard_roots: Vec<String>,
    pub templates: Vec<String>,
    pub plain_macros: Vec<String>,
    pub numeric: Vec<String>,
    pub statuses: Vec<String>,
    pub members: Vec<String>,
    pub other_bindings: Vec<String>,
    pub type_field: String,
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

/// Through which of a node's children a value passes unchanged.
#[derive(Debug, Clone, PartialEq)]
enum Flow {
    Any,
    Field(String),
    Last,
    Only,
    Operator(String),
}

/// A kind of node that binds a name: the fields of the name and of what it is bound to.
#[derive(Debug)]
pub(crate) struct Binding {
    pub kind: String,
    pub pattern: String,
    pub value: String,
}

/// One pattern of the queries, with what its `#set!` lines say.
#[derive(Debug, Default)]
pub(crate) struct Pattern {
    /// The file it stands in, without its ending.
    pub framework: &'static str,
    /// The position alone shows a status: no name need confirm it, and any number there is one.
    pub certain: bool,
    /// Never more than likely.
    pub likely: bool,
    /// A range that spans whole classes is a status by itself.
    pub range: bool,
    pub role: Role,
    /// The evidence in words; `{capture}` stands for the text of a capture.
    pub evidence: String,
    /// The class that a class test asks for; `Some(0)` where the captured digit says it.
    pub class: Option<u8>,
    /// Captures whose path must lead to one of some full paths.
    pub tests: Vec<Test>,
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
    pub elements: Option<u32>,
    pub operator: Option<u32>,
    pub class: Option<u32>,
    pub owner: Option<u32>,
    pub name: Option<u32>,
    pub constant: Option<u32>,
    pub function: Option<u32>,
    pub method: Option<u32>,
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
    pub functions: Kinds,
    pub numbers: Kinds,
    pub strings: Kinds,
    pub ranges: Kinds,
    pub identifiers: Kinds,
    pub tuples: Kinds,
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
    pub foreign_chains: Vec<String>,
    pub import_words: Vec<String>,
    pub type_words: Vec<String>,
    pub function_words: Vec<String>,
    pub bindings: Vec<Binding>,
    /// What binds a name to a function.
    pub function_bindings: Vec<Binding>,
    pub parameters: String,
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
    pub own_roots: Vec<String>,
    pub rewriting: Rewriting,
    /// The patterns of `rewrites.scm`, if there is such a file.
    pub rewrites: Option<Patterns>,
    /// Words of which one stands in every mention that is not written with three digits.
    pub anchors: AhoCorasick,
    /// The last part of every path that owns names of a family.
    pub owner_words: Vec<String>,
    /// Places in the list of families, by the full path of an owner, by the name of a function, of a method.
    pub owners: HashMap<String, usize>,
    /// The same by the last part of the path, those that are usual first.
    pub owners_by_last: HashMap<String, Vec<usize>>,
    pub functions_by_name: HashMap<String, Vec<usize>>,
    pub methods_by_name: HashMap<String, usize>,
    /// Every name of every family.
    pub names: HashSet<String>,
}

impl Syntax {
    /// Reads `queries/<id>/`.
    ///
    /// # Panics
    /// If a file in there is wrong: they are part of the program, and a test reads them all.
    pub fn read(id: &str, grammar: &tree_sitter::Language, families: &[Family]) -> Syntax {
        let path = format!("{id}/language.toml");
        let settings: Settings = toml::from_str(file(&path)).unwrap_or_else(|error| panic!("queries/{path}: {error}"));
        let compile = |name: &str, source: &str| {
            Query::new(grammar, source).unwrap_or_else(|error| panic!("queries/{id}/{name}.scm: {error}"))
        };
        let mut source = String::new();
        let mut starts = Vec::new();
        let mut injections = None;
        let mut rewrites = None;
        for (name, text) in files(id, ".scm") {
            match name {
                "imports" => {}
                "injections" => injections = Some(compile(name, text)),
                "rewrites" => rewrites = Some(Patterns::read(compile(name, text))),
                _ => {
                    starts.push((source.len(), name));
                    source.push_str(text);
                    source.push('\n');
                }
            }
        }
        let query = compile("*", &source);
        let patterns: Vec<Pattern> = (0..query.pattern_count())
            .map(|index| {
                let start = query.start_byte_for_pattern(index);
                let framework = starts.iter().rev().find(|(from, _)| *from <= start).map_or("", |(_, name)| name);
                pattern(&query, index, framework)
            })
            .collect();
        let kinds = |names: &Vec<String>| Kinds::new(grammar, names);
        let owner_words = owner_words(families);
        let anchors = anchors(&query, &source, &patterns, families, &owner_words);
        let mut functions_by_name: HashMap<String, Vec<usize>> = HashMap::new();
        let mut methods_by_name = HashMap::new();
        for (index, family) in families.iter().enumerate() {
            for name in family.names.keys().cloned() {
                match family.form {
                    Form::Function => functions_by_name.entry(name).or_default().push(index),
                    Form::Method => drop(methods_by_name.insert(name, index)),
                    Form::Constant | Form::Builder => {}
                }
            }
        }
        let owners_by_last = owners_by_last(families, &settings.separator);
        let owners = families
            .iter()
            .enumerate()
            .flat_map(|(index, family)| family.owners.iter().map(move |owner| (owner.clone(), index)));
        let imports = compile("imports", file(&format!("{id}/imports.scm")));
        Syntax {
            captures: Captures::of(&query),
            import_captures: ImportCaptures::of(&imports),
            imports,
            injections,
            containers: kinds(&settings.containers),
            functions: kinds(&settings.functions),
            numbers: kinds(&settings.numbers),
            strings: kinds(&settings.strings),
            ranges: kinds(&settings.ranges),
            identifiers: kinds(&settings.identifiers),
            tuples: kinds(&settings.tuples),
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
            foreign_chains: settings.foreign_chains,
            import_words: settings.import_words,
            type_words: settings.type_words,
            function_words: settings.function_words,
            bindings: settings.bindings.iter().map(|text| binding(text)).collect(),
            function_bindings: settings.function_bindings.iter().map(|text| binding(text)).collect(),
            parameters: settings.parameters,
            body: settings.body,
            self_names: settings.self_names,
            self_types: settings.self_types.iter().map(|text| kind_and_field(text)).collect(),
            modules: kinds(&settings.modules),
            module_parent: settings.module_parent,
            line_comment: settings.line_comment,
            separator: settings.separator,
            own_roots: settings.own_roots,
            rewriting: settings.rewrite,
            rewrites,
            query,
            patterns,
            anchors,
            owner_words,
            owners: owners.collect(),
            owners_by_last,
            functions_by_name,
            methods_by_name,
            names: families.iter().flat_map(|family| family.names.keys().cloned()).collect(),
        }
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
        })
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
            elements: index("elements"),
            operator: index("operator"),
            class: index("class"),
            owner: index("owner"),
            name: index("name"),
            constant: index("constant"),
            function: index("function"),
            method: index("method"),
            constructor: index("constructor"),
        }
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

fn pattern(query: &Query, index: usize, framework: &'static str) -> Pattern {
    let mut pattern = Pattern { framework, ..Pattern::default() };
    for QueryProperty { key, value, .. } in query.property_settings(index) {
        let value = value.as_deref().unwrap_or_default();
        match (&**key, value) {
            ("confidence", "certain") => pattern.certain = true,
            ("confidence", "likely") => pattern.likely = true,
            ("confidence", "range") => pattern.range = true,
            ("role", "sent") => pattern.role = Role::Sent,
            ("role", "expected") => pattern.role = Role::Expected,
            ("role", "compared") => pattern.role = Role::Compared,
            ("role", "documented") => pattern.role = Role::Documented,
            ("evidence", words) => pattern.evidence = words.to_string(),
            ("class", "digit") => pattern.class = Some(0),
            ("class", digit) => pattern.class = Some(digit.parse().expect("a class is a digit")),
            (key, value) => panic!("{framework}.scm: `#set! {key} {value}` means nothing"),
        }
    }
    for predicate in query.general_predicates(index) {
        let imported = match &*predicate.operator {
            "resolves?" => false,
            "imported?" => true,
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

/// `kind`, `kind.field`, `kind/last`, `kind/only` or `kind|`, as language.toml explains them.
fn flows(grammar: &tree_sitter::Language, texts: &[String]) -> HashMap<u16, Vec<Flow>> {
    let mut flows: HashMap<u16, Vec<Flow>> = HashMap::new();
    for text in texts {
        let (kind, flow) = if let Some((kind, field)) = text.split_once('.') {
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

fn owners_by_last(families: &[Family], separator: &str) -> HashMap<String, Vec<usize>> {
    let mut owners: HashMap<String, Vec<usize>> = HashMap::new();
    let usual_first = (0..families.len()).filter(|index| families[*index].usual);
    for index in usual_first.chain((0..families.len()).filter(|index| !families[*index].usual)) {
        for owner in &families[index].owners {
            let last = owner.rsplit(separator).next().unwrap_or_default();
            let known = owners.entry(last.to_string()).or_default();
            if !known.contains(&index) {
                known.push(index);
            }
        }
    }
    owners
}

fn owner_words(families: &[Family]) -> Vec<String> {
    let mut words: Vec<String> = families
        .iter()
        .flat_map(|family| &family.owners)
        .filter_map(|owner| owner.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next())
        .map(str::to_string)
        .collect();
    words.sort();
    words.dedup();
    words
}

/// One word of every pattern that sees more than three-digit numbers, and what the families are known by.
fn anchors(
    query: &Query,
    source: &str,
    patterns: &[Pattern],
    families: &[Family],
    owner_words: &[String],
) -> AhoCorasick {
    let mut words: Vec<String> = Vec::new();
    for family in families {
        match family.form {
            Form::Constant | Form::Builder => {}
            Form::Function | Form::Method => words.extend(family.names.keys().cloned()),
        }
    }
    words.extend(owner_words.iter().cloned());
    for (index, pattern) in patterns.iter().enumerate() {
        if pattern.certain || pattern.class.is_some() {
            let text = &source[query.start_byte_for_pattern(index)..query.end_byte_for_pattern(index)];
            words.extend(rarest_words(text));
        }
    }
    words.sort();
    words.dedup();
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        // The fastest to search with; the words are few.
        .kind(Some(AhoCorasickKind::DFA))
        .build(words)
        .expect("a list of short words")
}

/// Of the alternatives that each `#eq?`, `#any-of?`, `#resolves?` or `#imported?` of a pattern asks for, those of the one whose
/// shortest word is longest: that one is met least often by chance.
fn rarest_words(pattern: &str) -> Vec<String> {
    pattern
        .split("(#")
        .skip(1)
        .filter(|predicate| {
            ["eq?", "any-of?", "resolves?", "imported?"].iter().any(|operator| predicate.starts_with(operator))
        })
        .map(|predicate| {
            predicate
                .split('"')
                .skip(1)
                .step_by(2)
                .filter_map(|path| path.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next())
                .map(str::to_string)
                .collect::<Vec<_>>()
        })
        // Not what half of all files say.
        .filter(|words| words.iter().all(|word| word.contains(char::is_alphabetic) && !is_ordinary(word)))
        .max_by_key(|words| words.iter().map(String::len).min())
        .unwrap_or_default()
}
