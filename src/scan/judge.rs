//! The second half of a scan: which candidates are mentions, and how sure that is. Here the rest of the file is asked:
//! what its imports lead to, what a variable is bound to, how a function names its parameters.

use std::cell::{Cell, OnceCell, RefCell};
use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use tree_sitter::{Node, Tree};

use super::candidates::{self, Candidate, Clue, Value, moved};
use super::hits;
use super::imports::{Imports, Origin};
use super::subject::{self, Name};
use super::vocabulary::{self, Strength};
use super::walk::{Step, Walk};
use crate::codes::Registry;
use crate::config::Position;
use crate::family::{Family, Form};
use crate::language::{Binding, Language, Pattern, Syntax};
use crate::mention::{Confidence, Meaning, Mention, Role, Spelling};

/// Judges the candidates of one text.
pub(crate) struct Judge<'a> {
    pub language: &'static Language,
    pub text: &'a str,
    pub tree: &'a Tree,
    pub imports: &'a Imports,
    /// Where the project says that status codes stand.
    positions: &'a [Position],
    families: OnceCell<Vec<&'static Family>>,
    /// The functions that were asked for, by name.
    functions: RefCell<HashMap<String, Vec<Function>>>,
    /// What the verdicts since the last [`Judge::judge`] depend on.
    context: RefCell<Range<usize>>,
    asks_for_functions: Cell<bool>,
}

/// The verdicts on the candidates of one piece of the text, and what they depend on besides the piece and the imports.
#[derive(Debug)]
pub(crate) struct Verdicts {
    verdicts: Vec<Verdict>,
    /// The stretch of text that was looked at.
    pub context: Range<usize>,
    /// Whether it was asked what the functions of the file call their parameters.
    pub asks_for_functions: bool,
}

/// A verdict before the neighbours are heard.
#[derive(Debug)]
struct Verdict {
    mention: Mention,
    /// How sure the position alone makes it; breaks ties between patterns.
    rank: u8,
    /// The group that it belongs to, if it tells of other values.
    group: Option<Group>,
    /// It is believed only with its group.
    waits: bool,
}

/// Values that stand in the same place: under the same name, in the same column.
#[derive(Debug)]
struct Group {
    name: String,
    /// How sure the name is by itself.
    kind: GroupKind,
    /// Where the table starts that it is a column of.
    table: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum GroupKind {
    /// The name may be that of a status.
    Weak,
    /// There is no name, but rows of equal shape.
    Column,
    /// The name says nothing.
    Unnamed,
    /// It is a name that libraries about HTTP have too.
    Named,
}

impl<'a> Judge<'a> {
    pub fn new(
        language: &'static Language,
        text: &'a str,
        tree: &'a Tree,
        imports: &'a Imports,
        positions: &'a [Position],
    ) -> Judge<'a> {
        Judge {
            language,
            text,
            tree,
            imports,
            positions,
            families: OnceCell::new(),
            functions: RefCell::default(),
            context: RefCell::new(0..0),
            asks_for_functions: Cell::new(false),
        }
    }

    /// The verdicts on the candidates of a piece.
    pub fn judge(&self, piece: &Range<usize>, candidates: &[Candidate]) -> Verdicts {
        self.context.replace(piece.clone());
        self.asks_for_functions.set(false);
        let verdicts = candidates.iter().filter_map(|candidate| self.verdict(candidate)).collect();
        let context = self.context.borrow().clone();
        Verdicts { verdicts, context, asks_for_functions: self.asks_for_functions.get() }
    }

    /// Notes that a verdict depends on a stretch of the text.
    fn look_at(&self, range: Range<usize>) {
        let mut context = self.context.borrow_mut();
        *context = context.start.min(range.start)..context.end.max(range.end);
    }

    /// Whether a candidate is a mention, or would be one in the right neighbourhood.
    pub fn believes(&self, candidate: &Candidate) -> bool {
        self.verdict(candidate).is_some()
    }

    /// The families that the file imports.
    pub fn families(&self) -> &[&'static Family] {
        self.families.get_or_init(|| self.imports.families(self.language))
    }

    fn syntax(&self) -> &'static Syntax {
        self.language.syntax()
    }

    fn verdict(&self, candidate: &Candidate) -> Option<Verdict> {
        static NAMELESS: std::sync::LazyLock<Pattern> = std::sync::LazyLock::new(Pattern::default);
        let pattern = candidate.pattern.map_or(&*NAMELESS, |index| &self.syntax().patterns[index]);
        let tests = pattern.tests.iter().zip(&candidate.paths);
        if !tests.into_iter().all(|(test, path)| self.leads_to(path, candidate.range.start, &test.paths, test.imported))
        {
            return None;
        }
        match &candidate.clue {
            Clue::Constant { owner, name, called } => self.constant(candidate, owner, name, *called),
            Clue::Function(name) => self.function(candidate, name),
            Clue::Method(name) => self.method(candidate, name),
            Clue::Class { digit, subject } => self.class(candidate, pattern, *digit, subject.as_ref()),
            Clue::Constructor { owner, name } => self.constructor(candidate, pattern, owner, name),
            Clue::Reason(words) => self.reason(candidate, pattern, words),
            Clue::Subject(name) => self.subject(candidate, pattern, name),
            Clue::Parameter { callee, owner, index } => {
                self.parameter(candidate, pattern, callee, owner.as_deref(), *index)
            }
            Clue::Column { table, index } => {
                let group = Group { name: index.to_string(), kind: GroupKind::Column, table: Some(*table) };
                self.grouped(candidate, pattern.evidence.clone(), group)
            }
            Clue::Position if pattern.range => self.whole_classes(candidate, pattern),
            Clue::Position => {
                let confidence = if pattern.likely { Confidence::Likely } else { Confidence::Certain };
                self.number(candidate, confidence, pattern.evidence.clone(), None, 9)
            }
            Clue::StatusLine if candidates::follows_protocol(&self.text[..candidate.range.start]) => {
                let evidence = "status line of a response".to_string();
                self.number(candidate, Confidence::Certain, evidence, None, 1)
            }
            Clue::StatusLine => {
                let evidence = "number and phrase in one string".to_string();
                self.number(candidate, Confidence::Likely, evidence, None, 1)
            }
        }
    }

    /// A value that is a status, as sure as `confidence` says.
    fn number(
        &self,
        candidate: &Candidate,
        confidence: Confidence,
        evidence: String,
        family: Option<&'static Family>,
        rank: u8,
    ) -> Option<Verdict> {
        let small = |number: u32| u16::try_from(number).ok();
        let (meaning, spelling) = match candidate.value {
            Value::Number(number) => (Meaning::Code(small(number)?), Spelling::Number),
            Value::Text(number) => (Meaning::Code(small(number)?), Spelling::String),
            Value::Range { first, last } => {
                (Meaning::Range { first: first.and_then(small), last: last.and_then(small) }, Spelling::Range)
            }
            Value::None => return None,
        };
        let rank = rank + 10 * u8::from(confidence == Confidence::Certain);
        Some(Verdict { rank, ..self.named(candidate, meaning, spelling, family, confidence, evidence) })
    }

    fn subject(&self, candidate: &Candidate, pattern: &Pattern, name: &Name) -> Option<Verdict> {
        if self.positions.iter().any(|position| position.name.as_ref() == Some(&name.last)) {
            let evidence = format!("{}, as the project says", pattern.evidence.replace("{subject}", &name.last));
            return self.number(candidate, Confidence::Certain, evidence, None, 9);
        }
        let mut strength = name.strength;
        if name.is_variable
            && matches!(strength, Strength::Weak | Strength::None)
            && let Some(bound) = self.binding(&name.last, candidate.range.start)
        {
            strength = if bound == Strength::Foreign { bound } else { strength.max(bound) };
        }
        let is_self = |part: &String| self.syntax().self_names.contains(part);
        let is_own_type = strength == Strength::None && is_self(&name.last);
        let is_own_member = strength == Strength::Weak && !name.before.is_empty();
        if (is_own_type || is_own_member)
            && name.before.iter().all(is_self)
            && let Some(of_type) = self.type_of_self(candidate.range.start)
        {
            // `Self::new(404)` and `self.code`, where `self` is a `Status`
            strength = strength.max(vocabulary::judge(&of_type));
        }
        let evidence = pattern.evidence.replace("{subject}", &name.last);
        let is_generic =
            name.before.is_empty() || !name.before.last().is_some_and(|part| part.starts_with(char::is_uppercase));
        if strength == Strength::None && is_generic && self.syntax().generic.contains(&name.last) {
            return None;
        }
        let group = if strength == Strength::None {
            format!("{}.{}", name.before.join("."), name.last)
        } else {
            name.last.clone()
        };
        self.by_strength(candidate, pattern, strength, evidence, &group)
    }

    fn parameter(
        &self,
        candidate: &Candidate,
        pattern: &Pattern,
        callee: &str,
        owner: Option<&str>,
        index: usize,
    ) -> Option<Verdict> {
        let is_it = |position: &Position| position.function.as_deref() == Some(callee) && position.argument == index;
        if self.positions.iter().any(is_it) {
            let evidence = format!("argument {index} of `{callee}()`, as the project says");
            return self.number(candidate, Confidence::Certain, evidence, None, 9);
        }
        let is_generic = self.syntax().generic.iter().any(|generic| generic == callee);
        let is_nothing = (is_generic && owner.is_none()) || Worth::of(&candidate.value) == Worth::Nothing;
        if is_nothing || vocabulary::judge(callee) == Strength::Foreign {
            return None;
        }
        let Some(name) = self.parameter_name(callee, owner, index, candidate.range.start) else {
            if is_generic {
                return None;
            }
            let evidence = format!("argument of `{callee}()`, which is given nothing but status codes");
            return self.grouped(
                candidate,
                evidence,
                Group::new(&format!("argument {index} of {callee}"), GroupKind::Unnamed),
            );
        };
        let evidence = pattern.evidence.replace("{subject}", &name).replace("{callee}", callee);
        self.by_strength(candidate, pattern, vocabulary::judge(&name), evidence, &name)
    }

    /// What the strength of a name and the value together show.
    fn by_strength(
        &self,
        candidate: &Candidate,
        pattern: &Pattern,
        strength: Strength,
        evidence: String,
        name: &str,
    ) -> Option<Verdict> {
        let worth = Worth::of(&candidate.value);
        if strength != Strength::Strong && self.is_among_others(&candidate.range) {
            return None;
        }
        let confidence = match (strength, worth) {
            (Strength::Foreign, _) => return None,
            (Strength::Strong, Worth::Telling | Worth::Plain | Worth::Vendor) => Confidence::Certain,
            (Strength::Strong, Worth::Unregistered) if !self.families().is_empty() => Confidence::Certain,
            (Strength::Strong, Worth::Unregistered) => Confidence::Likely,
            // `INTERNET_STATUS_SERVER_STATE = 410` is a status of something else.
            (Strength::Mixed, Worth::Telling) if matches!(pattern.role, Role::Compared | Role::Expected) => {
                Confidence::Certain
            }
            (Strength::Mixed, Worth::Telling) => Confidence::Likely,
            (Strength::Mixed, Worth::Plain | Worth::Vendor) => Confidence::Likely,
            (Strength::Weak, Worth::Telling) => Confidence::Likely,
            // Nothing but a status is compared with a bare 200 or a class of errors under such a name.
            (Strength::Weak, Worth::Plain)
                if matches!(pattern.role, Role::Compared | Role::Expected)
                    && matches!(
                        candidate.value,
                        Value::Number(200 | 400 | 500)
                            | Value::Range { first: Some(400 | 500), last: None | Some(499 | 599) }
                            | Value::Range { first: None | Some(200), last: Some(299 | 399) }
                            | Value::Range { first: Some(100), last: Some(199) }
                    ) =>
            {
                Confidence::Likely
            }
            (Strength::Weak, Worth::Plain) => {
                return self.grouped(candidate, evidence, Group::new(name, GroupKind::Weak));
            }
            // What is no code speaks against its group.
            (Strength::Weak, _) => {
                return self.grouped(candidate, evidence, Group::new(name, GroupKind::Weak));
            }
            (Strength::None, _) => {
                return self.grouped(candidate, evidence, Group::new(name, GroupKind::Unnamed));
            }
            _ => return None,
        };
        let confidence = if pattern.likely { Confidence::Likely } else { confidence };
        let mut verdict = self.number(candidate, confidence, evidence, None, 5)?;
        if strength == Strength::Weak {
            verdict.group = Some(Group::new(name, GroupKind::Weak));
        }
        Some(verdict)
    }

    /// Whether a number stands in a list beside one that is no code, as bytes do.
    fn is_among_others(&self, range: &Range<usize>) -> bool {
        const FAR: usize = 64;
        // Characters of up to four bytes.
        self.look_at(range.start.saturating_sub(4 * FAR + 4)..range.end + 4 * FAR);
        let is_listed = |c: &char| c.is_ascii_alphanumeric() || c.is_whitespace() || matches!(c, ',' | '_');
        let before: String = self.text[..range.start].chars().rev().take(FAR).take_while(is_listed).collect();
        let opener = self.text[..range.start].chars().rev().nth(before.chars().count());
        if before.chars().count() < FAR && opener != Some('[') {
            return false;
        }
        let before: String = before.chars().rev().collect();
        let after: String = self.text[range.end..].chars().take(FAR).take_while(is_listed).collect();
        let neighbours = [before.rsplit(',').nth(1), after.split(',').nth(1)];
        neighbours
            .into_iter()
            .flatten()
            .filter_map(|text| candidates::number(text.trim()))
            .any(|number| matches!(Worth::of(&Value::Number(number)), Worth::Nothing | Worth::Unregistered))
    }

    /// A value that is believed if all of its group are codes: see [`believe_groups`].
    fn grouped(&self, candidate: &Candidate, evidence: String, group: Group) -> Option<Verdict> {
        let mut verdict = self.number(candidate, Confidence::Likely, evidence, None, 0)?;
        verdict.group = Some(group);
        verdict.waits = true;
        Some(verdict)
    }

    fn reason(&self, candidate: &Candidate, pattern: &Pattern, words: &str) -> Option<Verdict> {
        let (Value::Number(number) | Value::Text(number)) = candidate.value else { return None };
        if Registry::builtin().by_name(words) != Some(u16::try_from(number).ok()?) {
            // `Answer404 => 404`
            let name = words.strip_suffix(&number.to_string()).filter(|name| !name.is_empty())?;
            let evidence = format!("number of `{words}`");
            return self.grouped(candidate, evidence, Group::new(name, GroupKind::Unnamed));
        }
        let words = words.trim_matches('"');
        self.number(candidate, Confidence::Certain, pattern.evidence.replace("{reason}", words), None, 7)
    }

    /// A range is a status by itself when it spans whole classes of errors, both ends included, as `400..=599`.
    fn whole_classes(&self, candidate: &Candidate, pattern: &Pattern) -> Option<Verdict> {
        let Value::Range { first: Some(first), last: Some(last) } = candidate.value else { return None };
        let is_inclusive = self.text[candidate.range.clone()].contains("..=");
        (is_inclusive
            && first % 100 == 0
            && last % 100 == 99
            && (100..=500).contains(&first)
            && (199..=599).contains(&last))
        .then(|| self.number(candidate, Confidence::Likely, pattern.evidence.clone(), None, 2))
        .flatten()
    }

    fn class(&self, candidate: &Candidate, pattern: &Pattern, digit: u8, subject: Option<&Name>) -> Option<Verdict> {
        let strength = subject.map_or(Strength::None, |name| name.strength);
        let confidence = match strength {
            Strength::Foreign => return None,
            Strength::Strong | Strength::Mixed => Confidence::Certain,
            _ if pattern.certain => Confidence::Certain,
            Strength::Weak => Confidence::Likely,
            _ if pattern.class == Some(0) => return None,
            _ => Confidence::Likely,
        };
        let evidence = pattern.evidence.replace("{subject}", subject.map_or("", |name| &name.last));
        let meaning = (1..=5).contains(&digit).then_some(Meaning::Class(digit))?;
        Some(self.named(candidate, meaning, Spelling::Class, None, confidence, evidence))
    }

    fn constructor(&self, candidate: &Candidate, pattern: &Pattern, owner: &str, name: &str) -> Option<Verdict> {
        let Owner::Family(family) = self.owner(owner, candidate.range.start) else { return None };
        family.from_number.iter().find(|known| *known == name)?;
        let evidence = pattern.evidence.replace("{owner}", owner).replace("{constructor}", name);
        self.number(candidate, Confidence::Certain, evidence, Some(family), 9)
    }

    fn constant(&self, candidate: &Candidate, owner: &str, name: &str, called: bool) -> Option<Verdict> {
        let origin = self.owner(owner, candidate.range.start);
        let spelling =
            |family: &Family| if family.form == Form::Constant { Spelling::Constant } else { Spelling::Builder };
        let fits = |family: &&'static Family| called || matches!(family.form, Form::Constant | Form::Function);
        match origin {
            Owner::Family(family) if !fits(&family) => None,
            Owner::Family(family) => {
                let (meaning, evidence) = match family.code(name) {
                    Some(code) => (Meaning::Code(code), format!("`{name}` of `{}`", family.title)),
                    None if family.lacks(name) && is_styled_alike(family, name) => {
                        (Meaning::Unknown(name.to_string()), format!("a name that `{}` does not have", family.title))
                    }
                    None => return None,
                };
                Some(self.named(candidate, meaning, spelling(family), Some(family), Confidence::Certain, evidence))
            }
            Owner::Unknown => {
                let mut families = self.families_by_last(owner).into_iter().filter(fits);
                let (family, code) = families.find_map(|family| Some((family, family.code(name)?)))?;
                // Only names that mean the same wherever they stand.
                if Registry::builtin().by_name(name) != Some(code) {
                    return None;
                }
                let evidence = format!("a name of `{}`, though nothing shows that it is that one", family.title);
                let meaning = Meaning::Code(code);
                let mut verdict =
                    self.named(candidate, meaning, spelling(family), Some(family), Confidence::Likely, evidence);
                // Much has a `Status::Ok`.
                let last = owner.rsplit(self.syntax().separator.as_str()).next().unwrap_or_default();
                verdict.waits = vocabulary::words(last).len() == 1;
                verdict.group = Some(Group::new(last, GroupKind::Named));
                Some(verdict)
            }
            Owner::Other => None,
        }
    }

    fn function(&self, candidate: &Candidate, name: &str) -> Option<Verdict> {
        let separator = &self.syntax().separator;
        let mut families =
            self.syntax().functions_by_name.get(name)?.iter().map(|index| &self.language.families()[*index]);
        let family = families.find(|family| {
            let paths: Vec<String> = family.owners.iter().map(|owner| format!("{owner}{separator}{name}")).collect();
            self.leads_to(name, candidate.range.start, &paths, true)
        })?;
        let evidence = format!("`{name}` of `{}`", family.title);
        let meaning = Meaning::Code(family.code(name)?);
        Some(self.named(candidate, meaning, Spelling::Builder, Some(family), Confidence::Certain, evidence))
    }

    fn method(&self, candidate: &Candidate, name: &str) -> Option<Verdict> {
        let family = &self.language.families()[*self.syntax().methods_by_name.get(name)?];
        let code = family.code(name)?;
        let evidence = format!("`{name}()` of `{}`", family.title);
        Some(self.named(candidate, Meaning::Code(code), Spelling::Builder, Some(family), Confidence::Certain, evidence))
    }

    fn named(
        &self,
        candidate: &Candidate,
        meaning: Meaning,
        spelling: Spelling,
        family: Option<&'static Family>,
        confidence: Confidence,
        evidence: String,
    ) -> Verdict {
        let pattern = candidate.pattern.map(|index| &self.syntax().patterns[index]);
        let role = pattern.map(|pattern| pattern.role).unwrap_or_default();
        let mention = Mention {
            range: candidate.range.clone(),
            meaning,
            spelling,
            family,
            confidence,
            role,
            evidence: evidence.into(),
        };
        Verdict { mention, rank: 9 + 10 * u8::from(confidence == Confidence::Certain), group: None, waits: false }
    }

    /// Whether a path in the code leads to one of some full paths; where nothing shows where it leads, whether its end says so.
    fn leads_to(&self, path: &str, at: usize, targets: &[String], imported: bool) -> bool {
        let separator = &self.syntax().separator;
        let is_target = |path: &[String]| targets.contains(&path.join(separator));
        match self.imports.origin(self.syntax(), path, at) {
            Origin::Package(path) => is_target(&path),
            Origin::Globs(paths) => {
                paths.iter().any(|path| is_target(path)) || (!imported && ends_alike(path, targets, separator))
            }
            Origin::File => false,
            Origin::Unknown => !imported && ends_alike(path, targets, separator),
        }
    }

    /// Whose names a path holds.
    fn owner(&self, path: &str, at: usize) -> Owner {
        match self.imports.origin(self.syntax(), path, at) {
            Origin::Package(path) => match self.family_of(&path) {
                Some(family) => Owner::Family(family),
                // A re-export that is not listed, `some_framework::http::StatusCode`.
                None if (1..path.len()).any(|from| self.family_of(&path[from..]).is_some()) => Owner::Unknown,
                None => Owner::Other,
            },
            Origin::Globs(paths) => match paths.iter().find_map(|path| self.family_of(path)) {
                Some(family) => Owner::Family(family),
                None => Owner::Unknown,
            },
            Origin::File => Owner::Other,
            Origin::Unknown => Owner::Unknown,
        }
    }

    /// The family with this full path among its owners.
    fn family_of(&self, path: &[String]) -> Option<&'static Family> {
        let index = self.syntax().owners.get(&path.join(&self.syntax().separator))?;
        Some(&self.language.families()[*index])
    }

    /// The families that the path before a name leads to; where nothing shows where it leads, the usual one.
    pub fn families_of(&self, candidate: &Candidate) -> Option<Vec<&'static Family>> {
        let Clue::Constant { owner, .. } = &candidate.clue else { return None };
        match self.owner(owner, candidate.range.start) {
            Owner::Family(family) => Some(vec![family]),
            Owner::Unknown => Some(self.families_by_last(owner).into_iter().filter(|family| family.usual).collect()),
            Owner::Other => None,
        }
    }

    /// The families with an owner of the same last part as a path, the usual ones first.
    fn families_by_last(&self, path: &str) -> Vec<&'static Family> {
        let last = path.rsplit(self.syntax().separator.as_str()).next().unwrap_or_default();
        let indices = self.syntax().owners_by_last.get(last).into_iter().flatten();
        indices.map(|index| &self.language.families()[*index]).collect()
    }

    /// What the nearest binding of a variable before an offset, in the same function, says about it.
    fn binding(&self, variable: &str, at: usize) -> Option<Strength> {
        let syntax = self.syntax();
        let mut walk = Walk::new(self.tree);
        let path = walk.to(&(at..at));
        let function = path.iter().rev().find(|step| syntax.functions.has(step.node))?.node;
        self.look_at(function.start_byte()..at);
        let mut before = hits::whole_words_before(self.text.as_bytes(), function.start_byte(), at, variable);
        before.find_map(|occurrence| {
            let path = walk.to(&occurrence);
            let [.., parent, leaf] = path else { return None };
            syntax
                .bindings
                .iter()
                .filter(|binding| parent.node.kind() == binding.kind && leaf.field == Some(&binding.pattern))
                .filter_map(|binding| parent.node.child_by_field_name(&binding.value))
                .filter_map(|value| subject::name(syntax, value, self.text))
                .map(|name| name.strength)
                .max()
        })
    }

    /// The type that `self` has at an offset.
    fn type_of_self(&self, at: usize) -> Option<String> {
        let mut walk = Walk::new(self.tree);
        let path = walk.to(&(at..at));
        path.iter().rev().find_map(|step| {
            let (_, field) = self.syntax().self_types.iter().find(|(kind, _)| step.node.kind() == kind)?;
            self.look_at(step.node.start_byte()..at);
            Some(self.text[step.node.child_by_field_name(field)?.byte_range()].to_string())
        })
    }

    /// The name of a parameter of a function that stands in this file. Of several functions of one name, those of the type
    /// that it is called on count; they must not contradict each other.
    fn parameter_name(&self, function: &str, owner: Option<&str>, index: usize, at: usize) -> Option<String> {
        self.asks_for_functions.set(true);
        let own_type;
        let owner = match owner {
            Some(owner) if self.syntax().self_names.iter().any(|name| name == owner) => {
                own_type = self.type_of_self(at)?;
                Some(type_name(&own_type))
            }
            owner => owner,
        };
        let mut known = self.functions.borrow_mut();
        let functions = known.entry(function.to_string()).or_insert_with(|| self.read_functions(function));
        let mut names = functions
            .iter()
            .filter(|function| owner.is_none() || function.of_type.as_deref() == owner)
            .filter_map(|function| function.parameters.get(index));
        let first = names.next()?;
        names.all(|name| vocabulary::judge(name) == vocabulary::judge(first)).then(|| first.clone())
    }

    fn read_functions(&self, function: &str) -> Vec<Function> {
        let syntax = self.syntax();
        let mut walk = Walk::new(self.tree);
        hits::whole_words(self.text.as_bytes(), 0..self.text.len(), function)
            .filter_map(|range| {
                let node = declared_at(syntax, self.text, walk.to(&range), &range)?;
                let parameters = node.child_by_field_name(&syntax.parameters)?;
                let mut cursor = parameters.walk();
                let is_parameter = |node: &Node| !syntax.receivers.has(*node) && !node.is_extra();
                let names = parameters.named_children(&mut cursor).filter(is_parameter).map(|parameter| {
                    let name = first_identifier(syntax, parameter);
                    name.map_or("", |node| &self.text[node.byte_range()]).to_string()
                });
                let of_type = self.type_of_self(range.start).map(|of_type| type_name(&of_type).to_string());
                Some(Function { of_type, parameters: names.collect() })
            })
            .collect()
    }
}

/// The function whose name stands at the end of a path, if it is declared there or a variable is bound to it.
fn declared_at<'t>(syntax: &Syntax, text: &str, path: &[Step<'t>], name: &Range<usize>) -> Option<Node<'t>> {
    let [.., parent, leaf] = path else { return None };
    let before = text[..name.start].trim_end();
    if syntax.functions.has(parent.node) && syntax.function_words.iter().any(|word| before.ends_with(word.as_str())) {
        return Some(parent.node);
    }
    let is_bound = |binding: &&Binding| parent.node.kind() == binding.kind && leaf.field == Some(&binding.pattern);
    let binding = syntax.function_bindings.iter().find(is_bound)?;
    parent.node.child_by_field_name(&binding.value).filter(|value| syntax.functions.has(*value))
}

/// A function that stands in the file.
struct Function {
    /// The type that it belongs to.
    of_type: Option<String>,
    /// The names of its parameters.
    parameters: Vec<String>,
}

/// A type without its arguments.
fn type_name(of_type: &str) -> &str {
    of_type.split('<').next().unwrap_or_default().trim_end()
}

/// What the path before a name leads to.
enum Owner {
    Family(&'static Family),
    /// Something that is not ours.
    Other,
    Unknown,
}

/// Whether a name is written in capitals where those of the family are, and in camel case where they are.
fn is_styled_alike(family: &Family, name: &str) -> bool {
    let is_upper = |name: &str| !name.contains(|c: char| c.is_lowercase());
    family.names.keys().next().is_some_and(|known| is_upper(known) == is_upper(name))
}

fn first_identifier<'t>(syntax: &Syntax, node: Node<'t>) -> Option<Node<'t>> {
    if syntax.identifiers.has(node) {
        return Some(node);
    }
    let mut cursor = node.walk();
    node.named_children(&mut cursor).find_map(|child| first_identifier(syntax, child))
}

fn ends_alike(path: &str, targets: &[String], separator: &str) -> bool {
    let last = path.rsplit(separator).next().unwrap_or_default();
    targets.iter().any(|target| target.rsplit(separator).next() == Some(last))
}

/// How much a value says by itself.
#[derive(Clone, Copy, PartialEq)]
enum Worth {
    /// It hardly means anything but a status.
    Telling,
    /// A status, or a round number.
    Plain,
    /// A code that some vendor uses.
    Vendor,
    /// A number in the classes that nobody has registered.
    Unregistered,
    /// No status.
    Nothing,
}

impl Worth {
    fn of(value: &Value) -> Worth {
        let number = match *value {
            Value::Number(number) | Value::Text(number) => number,
            Value::Range { first, last } => {
                let fits = |bound: Option<u32>, rest: u32, most: u32| {
                    bound.is_none_or(|bound| bound % 100 == rest && (99..=most).contains(&bound))
                };
                return if fits(first, 0, 600) && fits(last, 99, 999) {
                    Worth::Plain
                } else if [first, last].iter().flatten().all(|bound| (100..=600).contains(bound)) {
                    Worth::Vendor
                } else {
                    Worth::Nothing
                };
            }
            Value::None => return Worth::Nothing,
        };
        let Ok(code) = u16::try_from(number) else { return Worth::Nothing };
        let registry = Registry::builtin();
        if registry.code(code).is_some() {
            if code % 100 == 0 || code < 200 { Worth::Plain } else { Worth::Telling }
        } else if (100..=599).contains(&code) {
            if registry.unofficial(code).is_empty() { Worth::Unregistered } else { Worth::Vendor }
        } else {
            Worth::Nothing
        }
    }
}

impl Group {
    fn new(name: &str, kind: GroupKind) -> Group {
        Group { name: name.to_string(), kind, table: None }
    }
}

/// A verdict, and how many bytes its piece stands from where it stood when it was judged.
#[derive(Clone, Copy)]
struct Placed<'v> {
    verdict: &'v Verdict,
    by: isize,
}

impl<'v> Placed<'v> {
    fn range(self) -> Range<usize> {
        moved(&self.verdict.mention.range, self.by)
    }

    fn group(self) -> Option<(&'v str, GroupKind, Option<usize>)> {
        let Group { name, kind, table } = self.verdict.group.as_ref()?;
        Some((name, *kind, table.map(|table| table.wrapping_add_signed(self.by))))
    }
}

/// The mentions in the order of the text, none overlapping another, from the verdicts on all pieces and how many bytes each piece
/// stands from where it was judged.
pub(crate) fn conclude<'v>(pieces: impl Iterator<Item = (&'v Verdicts, isize)>) -> Vec<Mention> {
    let mut verdicts: Vec<Placed> =
        pieces.flat_map(|(piece, by)| piece.verdicts.iter().map(move |verdict| Placed { verdict, by })).collect();
    believe_groups(&mut verdicts);
    settle(verdicts)
}

/// Values that no name confirms are believed in a file that speaks of HTTP where all of their group are codes, and enough of
/// them hardly anything else.
fn believe_groups(verdicts: &mut Vec<Placed>) {
    let speaks_http = verdicts.iter().any(|placed| !placed.verdict.waits);
    let mut groups: HashMap<_, (Vec<u16>, bool)> = HashMap::new();
    for placed in &*verdicts {
        let Verdict { mention, waits, .. } = placed.verdict;
        let is_code = matches!(mention.meaning, Meaning::Code(_));
        if let Some(group) = placed.group().filter(|_| is_code || *waits) {
            let (codes, is_confirmed) = groups.entry(group).or_default();
            codes.extend(mention.codes());
            *is_confirmed |= !waits;
        }
    }
    groups.retain(|(_, kind, _), (codes, is_confirmed)| {
        codes.sort_unstable();
        codes.dedup();
        let worth = |code: &u16| Worth::of(&Value::Number(u32::from(*code)));
        let telling = codes.iter().filter(|code| worth(code) == Worth::Telling).count();
        codes.iter().all(|code| matches!(worth(code), Worth::Telling | Worth::Plain))
            && match kind {
                GroupKind::Weak => telling >= 1 || *is_confirmed,
                GroupKind::Column => telling >= 1 && codes.len() >= 2,
                GroupKind::Unnamed => telling >= 2,
                GroupKind::Named => true,
            }
    });
    verdicts.retain(|placed| {
        !placed.verdict.waits || placed.group().is_some_and(|group| speaks_http && groups.contains_key(&group))
    });
}

/// Of the verdicts on one place the surest; of overlapping places the larger.
fn settle(mut verdicts: Vec<Placed>) -> Vec<Mention> {
    verdicts.sort_by_key(|placed| {
        let range = placed.range();
        (range.start, Reverse(range.end), Reverse(placed.verdict.rank))
    });
    let mut mentions: Vec<Mention> = Vec::new();
    for placed in verdicts {
        let range = placed.range();
        if mentions.last().is_none_or(|last| last.range.end <= range.start) {
            mentions.push(Mention { range, ..placed.verdict.mention.clone() });
        }
    }
    mentions
}
