//! `rewrites.scm`, made ready: of which positions it is known that they take a constant, a number, or both.

use semver::VersionReq;
use tree_sitter::{Query, QueryPredicateArg, QueryProperty};

use crate::language::Rewriting;

/// The patterns of a language.
#[derive(Debug)]
pub(crate) struct Patterns {
    pub query: Query,
    /// By the index of the pattern in the query.
    pub patterns: Vec<Pattern>,
    /// A number that a constant may stand for.
    pub number: Option<u32>,
    /// A constant that a number may stand for.
    pub constant: Option<u32>,
    /// What has one of several values, and takes all of them as it takes a single one.
    pub either: Option<u32>,
    /// A code that a function is given which may be named by it, and such a name.
    pub code: Option<u32>,
    pub helper: Option<u32>,
    /// What the function is called on, and what besides is handed on to the other.
    pub receiver: Option<u32>,
    pub arguments: Option<u32>,
    /// All that a constant stands for, where that is more than the number; from one node to another, if several are captured. It may
    /// begin `from` somewhere in there.
    pub place: Option<u32>,
    pub from: Option<u32>,
    /// The path before the function that makes a number into a constant, and its name.
    pub owner: Option<u32>,
    pub constructor: Option<u32>,
}

/// What one pattern demands.
#[derive(Debug, Default)]
pub(crate) struct Pattern {
    /// The families whose constants fit. Empty where the constructor's own family is meant.
    pub families: Vec<String>,
    /// A package, and the versions of it with which this is so.
    pub requires: Option<(String, VersionReq)>,
    /// What is written in the place of the constant, `{constant}` standing for that, or of the number, `{number}`; where functions are
    /// named by codes `{name}`, `{code}` and `{arguments}` for these.
    pub spelling: Option<String>,
    /// It is offered to those who ask, and no reason for a finding.
    pub on_request: bool,
    /// The constant is written only where it takes no new import.
    pub in_scope: bool,
    /// The value is a plain number, and any of the families' constants is one too.
    pub of_number: bool,
    /// A name by itself means something else there.
    pub is_qualified: bool,
    /// What the value is compared with: it must be known to compare with numbers and constants alike.
    pub compares: Option<u32>,
    /// What is given the value as its own: nothing is to be changed where that is a name of the code.
    pub given_to: Option<u32>,
    /// The name that begins an expression, and the full paths of which it must lead to one.
    pub leads_to: Option<(u32, Vec<String>)>,
}

impl Patterns {
    /// Reads the patterns of `query`.
    ///
    /// # Panics
    /// If they use a property or a predicate that there is not.
    pub fn read(query: Query, settings: &Rewriting) -> Patterns {
        let capture = |name| query.capture_index_for_name(name);
        Patterns {
            number: capture("number"),
            constant: capture("constant"),
            either: capture("either"),
            code: capture("code"),
            helper: capture("helper"),
            receiver: capture("receiver"),
            arguments: capture("arguments"),
            place: capture("place"),
            from: capture("from"),
            owner: capture("owner"),
            constructor: capture("constructor"),
            patterns: (0..query.pattern_count()).map(|index| pattern(&query, index, settings)).collect(),
            query,
        }
    }
}

fn pattern(query: &Query, index: usize, settings: &Rewriting) -> Pattern {
    let mut pattern = Pattern::default();
    for QueryProperty { key, value, .. } in query.property_settings(index) {
        let value = value.as_deref().unwrap_or_default();
        match &**key {
            "families" => pattern.families = value.split(' ').map(str::to_string).collect(),
            "spelling" => pattern.spelling = Some(value.to_string()),
            "of" if value == "number" => {
                pattern.of_number = true;
                if pattern.families.is_empty() {
                    pattern.families = settings.numbers.clone();
                }
            }
            "where" if value == "in-scope" => pattern.in_scope = true,
            "only" if value == "on-request" => pattern.on_request = true,
            "name" if value == "qualified" => pattern.is_qualified = true,
            "requires" => {
                let (package, versions) = value.split_once(' ').expect("a package and its versions");
                let versions = VersionReq::parse(versions).expect("versions as Cargo writes them");
                pattern.requires = Some((package.to_string(), versions));
            }
            key => panic!("rewrites.scm: `#set! {key}` means nothing"),
        }
    }
    for predicate in query.general_predicates(index) {
        let mut captures = predicate.args.iter().filter_map(|argument| match argument {
            QueryPredicateArg::Capture(capture) => Some(*capture),
            QueryPredicateArg::String(_) => None,
        });
        let capture = captures.next().expect("what it is about");
        let texts = predicate.args.iter().filter_map(|argument| match argument {
            QueryPredicateArg::Capture(_) => None,
            QueryPredicateArg::String(text) => Some(text.to_string()),
        });
        match &*predicate.operator {
            "compares?" => pattern.compares = Some(capture),
            "not-its-name?" => pattern.given_to = Some(capture),
            "leads-to?" => pattern.leads_to = Some((capture, texts.collect())),
            other => panic!("rewrites.scm: there is no predicate #{other}"),
        }
    }
    pattern
}
