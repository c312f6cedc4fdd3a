//! The second half of a scan: which candidates are mentions, and how sure that is. Here the rest of the file is asked:
//! what its imports lead to, what a variable is bound to, how a function names its parameters.

use std::cell::{Cell, OnceCell, RefCell};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use tree_sitter::{Node, Tree};

use super::Outside;
use super::candidates::{self, Candidate, Clue, Value, moved};
use super::hits;
use super::imports::{Imports, Origin, families_of};
use super::keys;
use super::subject::{self, Name};
use super::vocabulary::{self, Strength};
use super::walk::{Step, Walk};
use crate::codes::{Registry, bare_key, is_typo_of, name_key};
use crate::config::Position;
use crate::family::{Family, Form};
use crate::language::{Binding, EVERY_CLASS, Language, Pattern, Syntax};
use crate::mention::{Confidence, Meaning, Mention, Role, Spelling};

/// Where in a function variables are known, by their names.
type Hiders = HashMap<String, Vec<Range<usize>>>;

/// Judges the candidates of one text.
pub(crate) struct Judge<'a> {
    pub language: &'static Language,
    pub text: &'a str,
    pub tree: &'a Tree,
    pub imports: &'a Imports,
    outside: &'a Outside,
    families: OnceCell<Vec<&'static Family>>,
    /// The functions that were asked for, by name.
    functions: RefCell<HashMap<String, Vec<Function>>>,
    /// Where variables are known that hide names, by the start of the function and the name.
    hiders: RefCell<HashMap<usize, Hiders>>,
    walk: RefCell<Walk<'a>>,
    /// What the verdicts since the last [`Judge::judge`] depend on.
    context: RefCell<Range<usize>>,
    asks_for_functions: Cell<bool>,
    /// Arguments that the functions of the file call something else than a status, since the last [`Judge::judge`].
    denied: RefCell<Vec<Range<usize>>>,
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
    /// Words alone show it, which other protocols have as well.
    by_words: bool,
    /// It bears its own name.
    is_named: bool,
    /// It is no mention, but shows that the file speaks another protocol.
    is_foreign: bool,
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
    /// There is no name, but others in the same place of the table may bear theirs.
    Siblings,
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
        outside: &'a Outside,
    ) -> Judge<'a> {
        Judge {
            language,
            text,
            tree,
            imports,
            outside,
            families: OnceCell::new(),
            functions: RefCell::default(),
            hiders: RefCell::default(),
            walk: RefCell::new(Walk::new(tree)),
            context: RefCell::new(0..0),
            asks_for_functions: Cell::new(false),
            denied: RefCell::default(),
        }
    }

    /// The verdicts on the candidates of a piece.
    pub fn judge(&self, piece: &Range<usize>, candidates: &[Candidate]) -> Verdicts {
        self.context.replace(piece.clone());
        self.asks_for_functions.set(false);
        self.denied.borrow_mut().clear();
        let mut verdicts: Vec<Verdict> = candidates.iter().filter_map(|candidate| self.verdict(candidate)).collect();
        let denied = self.denied.borrow();
        verdicts.retain(|Verdict { mention, .. }| {
            mention.confidence == Confidence::Certain || !denied.contains(&mention.range)
        });
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
        let is_imported = pattern.imports.is_empty() || self.imports.any_below(self.syntax(), &pattern.imports);
        if !is_imported || !self.is_under(pattern, candidate.range.start) {
            return None;
        }
        match &candidate.clue {
            Clue::Constant { owner, name, called } => self.constant(candidate, owner, name, *called),
            Clue::Name(name) => self.name(candidate, name),
            Clue::Function(name) => self.function(candidate, name),
            Clue::Member { families, name } => self.member(candidate, families, name),
            Clue::Class { digit, subject } => self.class(candidate, pattern, *digit, subject.as_ref()),
            Clue::Constructor { owner, name } => self.constructor(candidate, pattern, owner, name),
            Clue::Reason(words) => self.reason(candidate, pattern, words),
            Clue::Subject(name) => self.subject(candidate, pattern, name),
            Clue::Parameter { callee, owner, index } => {
                self.parameter(candidate, pattern, callee, owner.as_deref(), *index)
            }
            Clue::Row { table, index } => {
                let name = self.row_name(table, *index, candidate.range.end)?;
                if name.strength == Strength::Foreign {
                    self.denied.borrow_mut().push(candidate.range.clone());
                }
                let evidence = pattern.evidence.replace("{subject}", &name.last).replace("{rows}", table);
                self.by_strength(candidate, pattern, name.strength, evidence, &name.last)
            }
            Clue::Column { table, index } => {
                let kind = if pattern.siblings { GroupKind::Siblings } else { GroupKind::Column };
                let group = Group { name: index.to_string(), kind, table: Some(*table) };
                self.grouped(candidate, pattern.evidence.clone(), group)
            }
            Clue::Position if pattern.range => self.whole_classes(candidate, pattern),
            Clue::Position if pattern.telling && Worth::of(&candidate.value) != Worth::Telling => None,
            Clue::Position => {
                let confidence =
                    if pattern.likely || pattern.telling { Confidence::Likely } else { Confidence::Certain };
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

    /// Whether the keys above an offset lead to a place of a pattern, in a document of a kind that it is about: the text may be one,
    /// or stand in one.
    fn is_under(&self, pattern: &Pattern, at: usize) -> bool {
        if pattern.under.is_empty() {
            return true;
        }
        let syntax = self.syntax();
        let (keys, first) = keys::above(syntax, self.text, &mut self.walk.borrow_mut(), at);
        self.look_at(first..at);
        let lead = |keys: &[&str]| pattern.under.iter().any(|place| syntax.leads_to_place(place, keys));
        let keys: Vec<&str> = keys.iter().map(AsRef::as_ref).collect();
        let Some((wanted, kinds)) = &pattern.documents else { return lead(&keys) };
        let is_document = kinds.iter().any(|kind| self.imports.say_kind(syntax, kind, at));
        let mut mounts = self.outside.mounts.of(&keys);
        match wanted {
            true => {
                is_document && lead(&keys) || mounts.any(|(mount, keys)| kinds.contains(&mount.document) && lead(&keys))
            }
            false => !is_document && lead(&keys) && mounts.next().is_none(),
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
        let (meaning, spelling, family) = match &candidate.value {
            Value::Number(number) => (Meaning::Code(small(*number)?), Spelling::Number, family),
            Value::Text(number) => (Meaning::Code(small(*number)?), Spelling::String, family),
            Value::Symbol(name) => {
                let (family, meaning) = self.symbol(name, confidence)?;
                (meaning, Spelling::Constant, Some(family))
            }
            Value::Range { first, last } => {
                (Meaning::Range { first: first.and_then(small), last: last.and_then(small) }, Spelling::Range, family)
            }
            Value::None => return None,
        };
        let rank = rank + 10 * u8::from(confidence == Confidence::Certain);
        Some(Verdict { rank, ..self.named(candidate, meaning, spelling, family, confidence, evidence) })
    }

    /// What a symbol says where a status stands. One that is no name is a slip only if it is almost one: what stands there may
    /// be named by the project as well.
    fn symbol(&self, name: &str, confidence: Confidence) -> Option<(&'static Family, Meaning)> {
        let mut families = self.language.families().iter().filter(|family| family.form == Form::Symbol);
        if let Some(found) = families.clone().find_map(|family| Some((family, Meaning::Code(family.code(name)?)))) {
            return Some(found);
        }
        let is_slip = |known: &String| is_typo_of(&name_key(known), &name_key(name));
        let is_almost =
            |family: &&Family| Registry::builtin().by_name(name).is_some() || family.names.keys().any(is_slip);
        let family = families.find(|family| family.lacks(name)).filter(is_almost)?;
        (confidence == Confidence::Certain).then(|| (family, Meaning::Unknown(name.to_string())))
    }

    fn subject(&self, candidate: &Candidate, pattern: &Pattern, name: &Name) -> Option<Verdict> {
        if self.outside.positions.iter().any(|position| position.name.as_ref() == Some(&name.last)) {
            let evidence = format!("{}, as the project says", pattern.evidence.replace("{subject}", &name.last));
            return self.number(candidate, Confidence::Certain, evidence, None, 9);
        }
        let mut strength = name.strength;
        if name.is_key {
            strength = match strength {
                Strength::None => return None,
                strength => strength.min(Strength::Weak),
            };
        }
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
        if self.outside.positions.iter().any(is_it) {
            let evidence = format!("argument {index} of `{callee}()`, as the project says");
            return self.number(candidate, Confidence::Certain, evidence, None, 9);
        }
        let is_generic = self.syntax().generic.iter().any(|generic| generic == callee);
        let is_nothing = (is_generic && owner.is_none()) || Worth::of(&candidate.value) == Worth::Nothing;
        if is_nothing || vocabulary::judge(callee) == Strength::Foreign {
            return None;
        }
        let Some(name) = self.parameter_name(callee, owner, index, candidate.range.start) else {
            // In quotes it is an id as easily.
            if is_generic || matches!(candidate.value, Value::Text(_)) {
                return None;
            }
            let evidence = format!("argument of `{callee}()`, which is given nothing but status codes");
            return self.grouped(
                candidate,
                evidence,
                Group::new(&format!("argument {index} of {callee}"), GroupKind::Unnamed),
            );
        };
        let strength = vocabulary::judge(&name);
        if strength == Strength::Foreign {
            self.denied.borrow_mut().push(candidate.range.clone());
        }
        let evidence = pattern.evidence.replace("{subject}", &name).replace("{callee}", callee);
        self.by_strength(candidate, pattern, strength, evidence, &name)
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
        let worth = match Worth::of(&candidate.value) {
            // What is hardly ever sent is not told from an error of something else by such a name.
            Worth::Telling if strength == Strength::Weak && is_rare(&candidate.value) => Worth::Plain,
            worth => worth,
        };
        if strength != Strength::Strong && self.is_among_others(&candidate.range) {
            return None;
        }
        let confidence = match (strength, worth) {
            (Strength::Foreign, _) => return None,
            // Much else has a status that is called by a symbol.
            (Strength::Strong | Strength::Mixed, Worth::Name) => Confidence::Likely,
            (_, Worth::Name) => return None,
            (Strength::Strong, Worth::Telling | Worth::Plain | Worth::Vendor) => Confidence::Certain,
            (Strength::Strong, Worth::Unregistered) if !self.families().is_empty() => Confidence::Certain,
            (Strength::Strong, Worth::Unregistered) => Confidence::Likely,
            // `INTERNET_STATUS_SERVER_STATE = 410` is a status of something else.
            (Strength::Mixed, Worth::Telling) if matches!(pattern.role, Role::Compared | Role::Expected) => {
                Confidence::Certain
            }
            (Strength::Mixed, Worth::Telling) => Confidence::Likely,
            (Strength::Mixed, Worth::Vendor) if !is_error(&candidate.value) => return None,
            (Strength::Mixed, Worth::Plain | Worth::Vendor) => Confidence::Likely,
            (Strength::Weak, Worth::Telling) => Confidence::Likely,
            // Nothing but a status is compared with a bare 200 or a class of errors under such a name.
            (Strength::Weak, Worth::Plain)
                if matches!(pattern.role, Role::Compared | Role::Expected)
                    && matches!(
                        candidate.value,
                        Value::Number(200 | 400 | 500)
                            | Value::Text(200 | 400 | 500)
                            | Value::Range { first: Some(400 | 500), last: None | Some(499 | 599) }
                            | Value::Range { first: None | Some(200), last: Some(299 | 399) }
                            | Value::Range { first: Some(100), last: Some(199) }
                    ) =>
            {
                Confidence::Likely
            }
            // `respond("", 400)`, `assertGetResponse("/", 200)`
            (Strength::Weak, Worth::Plain)
                if matches!(candidate.value, Value::Number(200 | 400 | 500))
                    && (matches!(&candidate.clue, Clue::Subject(subject) if subject.answers)
                        || vocabulary::asserts(name)) =>
            {
                Confidence::Likely
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
        if before.chars().count() < FAR && !opener.is_some_and(|opener| self.syntax().list_openers.contains(&opener)) {
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
        if Worth::of(&candidate.value) == Worth::Name {
            return None;
        }
        let mut verdict = self.number(candidate, Confidence::Likely, evidence, None, 0)?;
        verdict.group = Some(group);
        verdict.waits = true;
        Some(verdict)
    }

    fn reason(&self, candidate: &Candidate, pattern: &Pattern, words: &str) -> Option<Verdict> {
        let (Value::Number(number) | Value::Text(number)) = candidate.value else { return None };
        let is_self = self.syntax().self_names.iter().any(|name| name == words);
        let own_type = if is_self { self.type_of_self(candidate.range.start) } else { None };
        let words = own_type.as_deref().unwrap_or(words);
        if vocabulary::is_of_other_protocol(number, words) {
            let verdict = self.number(candidate, Confidence::Likely, String::new(), None, 0)?;
            return Some(Verdict { waits: true, is_foreign: true, ..verdict });
        }
        let code = u16::try_from(number).ok()?;
        let registry = Registry::builtin();
        let is_named = |name: &str| registry.by_name(name) == Some(code);
        if !is_named(words) && !bare_key(words).is_some_and(|name| is_named(&name)) {
            let evidence = || pattern.evidence.replace("{reason}", words.trim_matches(['"', '\'']));
            if registry
                .unofficial(code)
                .iter()
                .filter_map(|known| known.name.as_deref())
                .any(|name| is_same(name, words))
            {
                return self.number(candidate, Confidence::Likely, evidence(), None, 6);
            }
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
        let is_inclusive = self.text[candidate.range.clone()].ends_with(&last.to_string());
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
            _ if pattern.class == Some(0) && !pattern.likely => return None,
            _ => Confidence::Likely,
        };
        let evidence = pattern.evidence.replace("{subject}", subject.map_or("", |name| &name.last));
        let word = self.text[candidate.range.clone()].trim_matches(['"', '\'']);
        let meant = (pattern.certain && pattern.class == Some(0)).then(|| self.class_word(digit)).flatten();
        let is_class = meant.as_ref().is_none_or(|meant| meant.eq_ignore_ascii_case(word));
        let meaning = match digit {
            EVERY_CLASS => Meaning::Range { first: None, last: None },
            1..=5 if is_class => Meaning::Class(digit),
            _ if meant.is_some() => Meaning::Unknown(word.to_string()),
            _ => return None,
        };
        let meant = meant.filter(|meant| meant != word).map(Into::into);
        let mut verdict = self.named(candidate, meaning, Spelling::Class, None, confidence, evidence);
        verdict.mention.meant = meant;
        Some(verdict)
    }

    /// How the class with a digit, or the nearest that there is, has to be written where a code may stand.
    fn class_word(&self, digit: u8) -> Option<String> {
        let word = &self.syntax().class_word;
        (!word.is_empty() && digit <= 9).then(|| word.replace("{digit}", &digit.clamp(1, 5).to_string()))
    }

    fn constructor(&self, candidate: &Candidate, pattern: &Pattern, owner: &str, name: &str) -> Option<Verdict> {
        let Owner::Families(families) = self.owner(owner, candidate.range.start) else { return None };
        let family = families.into_iter().find(|family| family.from_number.iter().any(|known| known == name))?;
        let evidence = pattern.evidence.replace("{owner}", owner).replace("{constructor}", name);
        self.number(candidate, Confidence::Certain, evidence, Some(family), 9)
    }

    fn constant(&self, candidate: &Candidate, owner: &str, name: &str, called: bool) -> Option<Verdict> {
        let origin = self.owner(owner, candidate.range.start);
        let fits = |family: &&'static Family| called || matches!(family.form, Form::Constant | Form::Function);
        match origin {
            Owner::Families(families) => {
                let known = |family: &&'static Family| Some((*family, Meaning::Code(family.code(name)?)));
                let lacks = |family: &&&'static Family| family.lacks(name) && is_styled_alike(family, name);
                let unknown =
                    || families.iter().find(lacks).map(|family| (*family, Meaning::Unknown(name.to_string())));
                let (family, meaning) = families.iter().find_map(known).or_else(unknown)?;
                if !fits(&family) {
                    return None;
                }
                let evidence = match meaning {
                    Meaning::Unknown(_) => format!("a name that `{}` does not have", family.title),
                    _ => format!("`{name}` of `{}`", family.title),
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
                let meaning = Meaning::Code(code);
                if name.contains(&code.to_string()) {
                    let evidence = format!("`{name}` says its number");
                    let confidence = Confidence::Certain;
                    return Some(self.named(candidate, meaning, spelling(family), Some(family), confidence, evidence));
                }
                let evidence = format!("a name of `{}`, though nothing shows that it is that one", family.title);
                let mut verdict =
                    self.named(candidate, meaning, spelling(family), Some(family), Confidence::Likely, evidence);
                // Much has a `Status::Ok`.
                let last = self.syntax().last_part(owner);
                verdict.waits = vocabulary::words(last).len() == 1;
                verdict.group = Some(Group::new(last, GroupKind::Named));
                Some(verdict)
            }
            Owner::Other => None,
        }
    }

    /// A name that stands without its owner, because it is imported by itself.
    fn name(&self, candidate: &Candidate, name: &str) -> Option<Verdict> {
        let at = candidate.range.start;
        let paths = match self.imports.origin(self.syntax(), name, at) {
            Origin::Package(path) => vec![path],
            Origin::Globs(paths) => paths,
            Origin::File | Origin::Unknown => return None,
        };
        let (family, code) = paths.iter().find_map(|path| {
            let (last, owner) = path.split_last()?;
            let mut families = self.with_owner(owner).into_iter();
            families.find_map(|family| Some((family, family.code(last)?)))
        })?;
        if self.is_hidden(name, at) {
            return None;
        }
        let evidence = format!("`{name}` of `{}`", family.title);
        let meaning = Meaning::Code(code);
        Some(self.named(candidate, meaning, spelling(family), Some(family), Confidence::Certain, evidence))
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

    /// A name of the first of some families that the file uses.
    fn member(&self, candidate: &Candidate, families: &[usize], name: &str) -> Option<Verdict> {
        let mut families = families.iter().map(|index| &self.language.families()[*index]);
        let family = families.find(|family| self.imports.show(self.syntax(), family))?;
        let code = family.code(name)?;
        let brackets = if family.form == Form::Method { "()" } else { "" };
        let evidence = format!("`{name}{brackets}` of `{}`", family.title);
        Some(self.named(candidate, Meaning::Code(code), spelling(family), Some(family), Confidence::Certain, evidence))
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
            meant: None,
        };
        let rank = 9 + 10 * u8::from(confidence == Confidence::Certain);
        let by_words = matches!(candidate.clue, Clue::Reason(_) | Clue::Subject(_) | Clue::Parameter { .. });
        let is_named = matches!(candidate.clue, Clue::Reason(_));
        Verdict { mention, rank, group: None, waits: false, by_words, is_named, is_foreign: false }
    }

    /// Whether a path in the code leads to one of some full paths; where nothing shows where it leads, whether its end says so.
    fn leads_to(&self, path: &str, at: usize, targets: &[String], imported: bool) -> bool {
        let separator = &self.syntax().separator;
        let is_target = |path: &[String]| targets.contains(&path.join(separator));
        if self.begins_hidden(path, at) {
            return false;
        }
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
        if self.begins_hidden(path, at) {
            return Owner::Other;
        }
        match self.imports.origin(self.syntax(), path, at) {
            Origin::Package(path) => match self.with_owner(&path) {
                families if !families.is_empty() => Owner::Families(families),
                // A re-export that is not listed, `some_framework::http::StatusCode`.
                _ if (1..path.len()).any(|from| !self.with_owner(&path[from..]).is_empty()) => Owner::Unknown,
                _ => Owner::Other,
            },
            Origin::Globs(paths) => {
                let mut known = paths.iter().map(|path| self.with_owner(path)).filter(|families| !families.is_empty());
                known.next().map_or(Owner::Unknown, Owner::Families)
            }
            Origin::File => Owner::Other,
            Origin::Unknown => Owner::Unknown,
        }
    }

    /// The families with this full path among their owners.
    fn with_owner(&self, path: &[String]) -> Vec<&'static Family> {
        families_of(self.language, path).collect()
    }

    /// The families that the path before a name leads to; where nothing shows where it leads, the usual one.
    pub fn families_of(&self, candidate: &Candidate) -> Option<Vec<&'static Family>> {
        let Clue::Constant { owner, .. } = &candidate.clue else { return None };
        match self.owner(owner, candidate.range.start) {
            Owner::Families(families) => Some(families),
            Owner::Unknown => Some(self.families_by_last(owner).into_iter().filter(|family| family.usual).collect()),
            Owner::Other => None,
        }
    }

    /// The families with an owner of the same last part as a path, the usual ones first.
    fn families_by_last(&self, path: &str) -> Vec<&'static Family> {
        let last = self.syntax().last_part(path);
        let indices = self.syntax().owners_by_last.get(last).into_iter().flatten();
        indices.map(|index| &self.language.families()[*index]).collect()
    }

    /// Whether a variable of a function around an offset hides what is imported by its name.
    fn is_hidden(&self, name: &str, at: usize) -> bool {
        let function = function_around(self.syntax(), &mut self.walk.borrow_mut(), at);
        let Some(function) = function else { return false };
        let mut known = self.hiders.borrow_mut();
        let of_function = known.entry(function.start).or_default();
        let hiders = of_function
            .entry(name.to_string())
            .or_insert_with(|| hiders(self.syntax(), self.text, self.tree, self.imports, name, &function));
        let is_hidden = hiders.iter().any(|known| known.contains(&at));
        self.look_at(function);
        is_hidden
    }

    /// Whether a path begins with the name of such a variable.
    fn begins_hidden(&self, path: &str, at: usize) -> bool {
        self.syntax().split(path).first().is_some_and(|first| self.is_hidden(first, at))
    }

    /// What the nearest binding of a variable before an offset, in the same function, says about it.
    fn binding(&self, variable: &str, at: usize) -> Option<Strength> {
        let syntax = self.syntax();
        let mut walk = Walk::new(self.tree);
        let path = walk.to(&(at..at));
        let function = path.iter().rev().find(|step| syntax.functions.has(step.node));
        let start = function.map_or(0, |function| function.node.start_byte());
        self.look_at(start..at);
        let mut before = hits::whole_words_before(self.text.as_bytes(), start, at, variable);
        before.find_map(|occurrence| {
            let path = walk.to(&occurrence);
            syntax
                .bindings
                .iter()
                .filter_map(|binding| bound_value(syntax, path, binding))
                .filter_map(|value| subject::name(syntax, value, self.text))
                .map(|name| name.strength)
                .max()
        })
    }

    /// What a loop behind an offset, in the same function, calls an element of the rows of a table that is bound to a variable.
    fn row_name(&self, table: &str, index: usize, at: usize) -> Option<Name> {
        let syntax = self.syntax();
        if syntax.loops.is_empty() {
            return None;
        }
        let mut walk = Walk::new(self.tree);
        let function = walk.to(&(at..at)).iter().rev().find(|step| syntax.functions.has(step.node));
        let end = function.map_or(self.text.len(), |function| function.node.end_byte());
        self.look_at(at..end);
        hits::whole_words(self.text.as_bytes(), at..end, table).find_map(|occurrence| {
            let path = walk.to(&occurrence);
            let (parent, looped) = path.windows(2).rev().find_map(|pair| {
                let [parent, step] = pair else { return None };
                let is_looped = |known: &&Binding| {
                    parent.node.kind() == known.kind
                        && step.field == Some(&known.value)
                        && self.is_all_of(table, step.node)
                };
                Some((parent.node, syntax.loops.iter().find(is_looped)?))
            })?;
            let row = parent.child_by_field_name(&looped.pattern).filter(|row| syntax.tuples.has(*row))?;
            subject::name(syntax, candidates::argument(row, index)?, self.text)
        })
    }

    /// Whether an expression is a variable, or an iterator over it.
    fn is_all_of(&self, variable: &str, node: Node) -> bool {
        let text = self.text[node.byte_range()].trim_start_matches('&');
        text.strip_prefix(variable).is_some_and(|rest| matches!(rest, "" | ".iter()" | ".into_iter()"))
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
                let node = declared_at(syntax, walk.to(&range), &range)?;
                let parameters = declared_in(syntax, node)?;
                let mut cursor = parameters.walk();
                let is_receiver = |node: &Node| {
                    syntax.receivers.has(*node)
                        || syntax.self_names.iter().any(|name| *name == self.text[node.byte_range()])
                };
                let is_parameter = |node: &Node| !is_receiver(node) && !node.is_extra();
                let names = parameters.named_children(&mut cursor).filter(is_parameter).flat_map(|parameter| {
                    let names = parameter_names(syntax, parameter);
                    names.into_iter().map(|node| node.map_or("", |node| &self.text[node.byte_range()]).to_string())
                });
                let of_type = self.type_of_self(range.start).map(|of_type| type_name(&of_type).to_string());
                Some(Function { of_type, parameters: names.collect() })
            })
            .collect()
    }
}

/// Whether a variable of a function around an offset hides what is imported by its name.
pub(crate) fn is_hidden(syntax: &Syntax, text: &str, tree: &Tree, imports: &Imports, name: &str, at: usize) -> bool {
    let function = function_around(syntax, &mut Walk::new(tree), at);
    function.is_some_and(|function| {
        hiders(syntax, text, tree, imports, name, &function).iter().any(|known| known.contains(&at))
    })
}

/// The outermost function around an offset, in a language whose variables may hide what is imported: a name that is bound anywhere
/// in a function may be its own everywhere in it.
fn function_around(syntax: &Syntax, walk: &mut Walk, at: usize) -> Option<Range<usize>> {
    if syntax.hides.is_empty() {
        return None;
    }
    Some(walk.to(&(at..at)).iter().find(|step| syntax.functions.has(step.node))?.node.byte_range())
}

/// Where in a function variables of a name are known.
fn hiders(
    syntax: &Syntax,
    text: &str,
    tree: &Tree,
    imports: &Imports,
    name: &str,
    function: &Range<usize>,
) -> Vec<Range<usize>> {
    let mut walk = Walk::new(tree);
    let occurrences = hits::whole_words(text.as_bytes(), function.clone(), name);
    let known = occurrences.filter_map(|occurrence| {
        let path = walk.to(&occurrence);
        // A function's own name is known around it, its parameters are known in it.
        let around = path.iter().rev().skip(1).find(|step| syntax.functions.has(step.node));
        let within = around.map_or(0..text.len(), |function| function.node.byte_range());
        let hides = syntax.stands_in(&syntax.hides, path) && !imports.bring(&occurrence);
        hides.then_some(within)
    });
    known.collect()
}

/// The function whose name stands at the end of a path, if it is declared there or a variable is bound to it.
pub(crate) fn declared_at<'t>(syntax: &Syntax, path: &[Step<'t>], name: &Range<usize>) -> Option<Node<'t>> {
    let [.., parent, leaf] = path else { return None };
    let takes_values = syntax.functions.has(parent.node) || fields_of(syntax, parent.node).is_some();
    if takes_values && leaf.field == Some("name") && leaf.node.byte_range() == *name {
        return Some(parent.node);
    }
    let is_bound = |binding: &&Binding| parent.node.kind() == binding.kind && leaf.field == Some(&binding.pattern);
    let binding = syntax.function_bindings.iter().find(is_bound)?;
    parent.node.child_by_field_name(&binding.value).filter(|value| syntax.functions.has(*value))
}

/// What declares the values that a function or a type is given.
fn declared_in<'t>(syntax: &Syntax, node: Node<'t>) -> Option<Node<'t>> {
    node.child_by_field_name(&syntax.parameters).or_else(|| {
        let mut fields = fields_of(syntax, node)?;
        // `struct { .. }` around the list of fields
        while fields.named_child_count() == 1 && fields.named_child(0)?.child_by_field_name("name").is_none() {
            fields = fields.named_child(0)?;
        }
        Some(fields)
    })
}

/// What declares the fields of a type whose values are written as a list of them.
fn fields_of<'t>(syntax: &Syntax, node: Node<'t>) -> Option<Node<'t>> {
    let (_, field) = syntax.records.iter().find(|(kind, _)| node.kind() == kind)?;
    node.child_by_field_name(field)
}

/// What the name at the end of a path is bound to, by one kind of binding; of values that are bound side by side the one in the
/// same place.
fn bound_value<'t>(syntax: &Syntax, path: &[Step<'t>], binding: &Binding) -> Option<Node<'t>> {
    let is_bound = |node: Node, field: Option<&str>| node.kind() == binding.kind && field == Some(&binding.pattern);
    let value = |node: Node<'t>| node.child_by_field_name(&binding.value);
    match path {
        [.., parent, leaf] if is_bound(parent.node, leaf.field) => value(parent.node),
        [.., parent, list, leaf] if syntax.tuples.has(list.node) && is_bound(parent.node, list.field) => {
            let value = value(parent.node)?;
            let count = list.node.named_child_count();
            match syntax.tuples.has(value) {
                true if value.named_child_count() == count => {
                    candidates::argument(value, candidates::argument_index(leaf.node))
                }
                // `(_, status) = f()` binds a part of the value only.
                _ if list.node.child_count() == 1 => Some(value),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The nodes of the names that a parameter declares: usually one, several where they share a type.
fn parameter_names<'t>(syntax: &Syntax, parameter: Node<'t>) -> Vec<Option<Node<'t>>> {
    let mut cursor = parameter.walk();
    let named: Vec<_> = parameter.children_by_field_name("name", &mut cursor).map(Some).collect();
    if named.is_empty() {
        let declared = ["pattern", "left"].iter().find_map(|field| parameter.child_by_field_name(field));
        return vec![first_identifier(syntax, declared.unwrap_or(parameter))];
    }
    named
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
    Families(Vec<&'static Family>),
    /// Something that is not ours.
    Other,
    Unknown,
}

/// How a mention is written that names a member of a family.
fn spelling(family: &Family) -> Spelling {
    if matches!(family.form, Form::Constant | Form::String) { Spelling::Constant } else { Spelling::Builder }
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

/// Whether two names are those of one code, in whatever convention.
fn is_same(one: &str, other: &str) -> bool {
    name_key(one) == name_key(other) || bare_key(other).is_some_and(|key| name_key(one) == key)
}

/// Whether it is a code that is hardly ever sent.
fn is_rare(value: &Value) -> bool {
    matches!(value, Value::Number(number) | Value::Text(number) if vocabulary::is_rare(*number))
}

/// Whether it may be a code of an error, registered or not.
fn is_error(value: &Value) -> bool {
    matches!(value, Value::Number(number) | Value::Text(number) if (400..=599).contains(number))
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
    /// A symbol of several words, which is hardly anything else if its place may hold a status.
    Name,
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
            Value::Symbol(ref name) if name.contains('_') => return Worth::Name,
            Value::Symbol(_) | Value::None => return Worth::Nothing,
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
    let is_foreign = |placed: &Placed| placed.verdict.is_foreign;
    let speaks_other = verdicts.iter().any(is_foreign);
    verdicts.retain(|placed| !is_foreign(placed));
    believe_groups(&mut verdicts);
    settle(verdicts, speaks_other)
}

/// Values that no name confirms are believed in a file that speaks of HTTP where all of their group are codes, and enough of
/// them hardly anything else.
fn believe_groups(verdicts: &mut Vec<Placed>) {
    let speaks_http = verdicts.iter().any(|placed| !placed.verdict.waits);
    let is_shown = |placed: &&Placed| {
        let verdict = placed.verdict;
        !verdict.waits && verdict.is_named && verdict.mention.confidence == Confidence::Certain
    };
    let shown: HashSet<usize> = verdicts.iter().filter(is_shown).map(|placed| placed.range().start).collect();
    let mut groups: HashMap<_, Members> = HashMap::new();
    for placed in &*verdicts {
        let Verdict { mention, waits, .. } = placed.verdict;
        // The bounds of whole classes are no codes themselves.
        let bounds = match mention.meaning {
            Meaning::Code(_) => None,
            Meaning::Range { first, last } => {
                Some(Value::Range { first: first.map(u32::from), last: last.map(u32::from) })
            }
            _ => Some(Value::None),
        };
        if let Some(group) = placed.group() {
            let members = groups.entry(group).or_default();
            members.is_confirmed |= !waits;
            if bounds.is_none_or(|bounds| Worth::of(&bounds) != Worth::Plain) {
                members.codes.extend(mention.codes());
            }
            members.shown += usize::from(shown.contains(&placed.range().start));
        }
    }
    let denied: HashSet<_> = groups.iter().filter(|(_, members)| members.deny()).map(|(group, _)| *group).collect();
    groups.retain(|(_, kind, _), members| members.are_believed(*kind) && (speaks_http || *kind == GroupKind::Siblings));
    verdicts.retain(|placed| {
        let Verdict { mention, waits, .. } = placed.verdict;
        match placed.group() {
            // What stands in quotes is an id as easily, and that it is where others of its group are no codes.
            Some(group) if !waits => mention.spelling != Spelling::String || !denied.contains(&group),
            Some(group) => groups.contains_key(&group),
            None => !waits,
        }
    });
}

/// What is known of the values of a group.
#[derive(Default)]
struct Members {
    codes: Vec<u16>,
    /// One of them is a status whatever the others are.
    is_confirmed: bool,
    /// How many of them are shown to be statuses by something else than the group.
    shown: usize,
}

impl Members {
    /// Whether they are so many codes of so many classes that nothing else is as numerous, whatever language its words are in.
    fn is_registry(&self, telling: usize) -> bool {
        let mut classes: Vec<u16> = self.codes.iter().map(|code| code / 100).collect();
        classes.dedup();
        telling >= 8 && telling * 2 >= self.codes.len() && classes.len() >= 3
    }

    /// Whether one of them is no code, which speaks against the others.
    fn deny(&self) -> bool {
        self.codes.iter().any(|code| matches!(worth(*code), Worth::Unregistered | Worth::Nothing))
    }

    fn are_believed(&mut self, kind: GroupKind) -> bool {
        let count = self.codes.len();
        self.codes.sort_unstable();
        self.codes.dedup();
        let is_telling = |code: &&u16| worth(**code) == Worth::Telling && !vocabulary::is_rare(u32::from(**code));
        let telling = self.codes.iter().filter(is_telling).count();
        let fits = |code: &u16| match worth(*code) {
            Worth::Telling | Worth::Plain => true,
            Worth::Vendor => kind == GroupKind::Weak && *code >= 400,
            _ => false,
        };
        let are_codes = || self.codes.iter().all(fits);
        match kind {
            GroupKind::Weak => are_codes() && (telling >= 1 || self.is_confirmed),
            GroupKind::Column => are_codes() && telling >= 1 && self.codes.len() >= 2,
            GroupKind::Siblings => {
                (self.is_registry(telling) || (self.shown >= 2 && self.shown * 4 >= count))
                    && self.codes.iter().all(|code| (100..=599).contains(code))
            }
            GroupKind::Unnamed => are_codes() && telling >= 2,
            GroupKind::Named => are_codes(),
        }
    }
}

/// How much a code says by itself.
fn worth(code: u16) -> Worth {
    Worth::of(&Value::Number(u32::from(code)))
}

/// Of the verdicts on one place the surest; of overlapping places the larger.
/// In a file that speaks another protocol too, words make nothing certain.
fn settle(mut verdicts: Vec<Placed>, speaks_other: bool) -> Vec<Mention> {
    verdicts.sort_by_key(|placed| {
        let range = placed.range();
        (range.start, Reverse(range.end), Reverse(placed.verdict.rank))
    });
    let mut mentions: Vec<Mention> = Vec::new();
    for placed in verdicts {
        let range = placed.range();
        if mentions.last().is_none_or(|last| last.range.end <= range.start) {
            let Verdict { mention, by_words, .. } = placed.verdict;
            let is_unsure = speaks_other && *by_words;
            let confidence = if is_unsure { Confidence::Likely } else { mention.confidence };
            mentions.push(Mention { range, confidence, ..mention.clone() });
        }
    }
    mentions
}
