//! Writing a status code otherwise: a number as a constant, a constant as a number. Only where the types are known to let it.
//!
//! What the types let is told by `queries/<language>/rewrites.scm`, what has to be imported for a name by [`names`], which
//! names there are by the project's [`Packages`].

use std::ops::Range;
use std::sync::OnceLock;

use tree_sitter::{Node, QueryCapture, QueryCursor, StreamingIterator, Tree};

use crate::codes::Registry;
use crate::document::{Cancel, Document};
use crate::family::{Family, Form};
use crate::fix::Fix;
use crate::installed::{Installed, PackagesOf};
use crate::language::{Binding, Language, Syntax};
use crate::mention::{Confidence, Meaning, Mention, Spelling};
use crate::packages::Packages;
use crate::scan::{
    Imports, Origin, Scan, Step, Walk, between_quotes, declared_at, trees_within, whole_words, whole_words_before,
};

mod imports;
mod names;
mod patterns;
mod quoted;

use names::Called;
pub(crate) use patterns::{Pattern, Patterns};
pub(crate) use quoted::Importing;

/// The signs of bounds, ranges and arithmetic: a number beside one of them is no code, and is left as it is written.
const RECKONING: [&str; 18] =
    ["<", "<=", ">", ">=", "<=>", "..", "...", "..=", "..<", "+", "-", "*", "/", "//", "%", "**", "+=", "-="];

/// Macros within macros are looked into no deeper than this.
const DEEPEST: usize = 8;

/// A file as one has to know it to change it.
#[derive(Debug)]
pub struct File<'d> {
    document: &'d Document,
    language: &'static Language,
    tree: &'d Tree,
    scan: &'d Scan,
    installed: Installed<'d>,
    text: OnceLock<String>,
}

/// What the value at a position is known to be of.
#[derive(Clone, Debug, PartialEq)]
enum Type {
    /// A plain number: constants of any library compare with it.
    Number,
    /// What this package calls a status.
    Of(String),
    /// What a function called `status` gives. It surely is a status of one of the families that fit if the value that it is
    /// called on comes from another package: the project's own types may call anything a status.
    Status { is_foreign: bool },
}

/// What a pattern says of a position.
struct Fit<'p, 't> {
    pattern: &'p Pattern,
    /// What is replaced.
    place: Range<usize>,
    /// The type of which a value is made of the number, as it is written there.
    owner: Option<Node<'t>>,
    /// The name of the function that does so, if it is one.
    constructor: Option<Node<'t>>,
    of_type: Type,
    /// What is given the value as its own.
    given_to: Option<Node<'t>>,
    /// What a function is called on, and what it is given besides.
    receiver: Option<Node<'t>>,
    arguments: Option<Node<'t>>,
    /// Whether the package has the version that the pattern is about; `None` if nothing says so.
    has_version: Option<bool>,
    /// The alternatives to the value, which have to be written as it is: `if gone { 410 } else { 404 }` is of one type.
    alternatives: Vec<&'p Mention>,
}

impl Fit<'_, '_> {
    /// What a fix is called that writes the value so.
    fn title(&self, text: &str) -> String {
        let others = if self.alternatives.is_empty() { "" } else { " (alternatives too)" };
        format!("Write as `{text}`{others}")
    }
}

impl<'d> File<'d> {
    /// What is needed to change a document. `None` if it is not analysed, or `cancel` was raised.
    pub fn new(document: &'d Document, packages: PackagesOf<'d>, cancel: &Cancel) -> Option<File<'d>> {
        let scan = document.scan(cancel)?;
        let tree = document.tree(cancel)?;
        let language = document.language()?;
        let installed = Installed::new(packages, language);
        Some(File { document, language, tree, scan, installed, text: OnceLock::new() })
    }

    /// What was found in it.
    pub fn scan(&self) -> &'d Scan {
        self.scan
    }

    /// What is installed in its project.
    pub fn installed(&self) -> &Installed<'d> {
        &self.installed
    }

    fn packages(&self) -> &Packages {
        self.installed.packages()
    }

    /// Every other way to write what a mention says, for those who ask.
    pub fn rewrites(&self, mention: &Mention) -> Vec<Fix> {
        let others = [self.constant_for(mention, true), self.number_for(mention, true), self.to_other_call(mention)];
        others.into_iter().flatten().collect()
    }

    /// Writes a number as a constant, and imports it if need be.
    pub fn to_constant(&self, mention: &Mention) -> Option<Fix> {
        self.constant_for(mention, false)
    }

    /// Writes a constant as a number.
    pub fn to_number(&self, mention: &Mention) -> Option<Fix> {
        self.number_for(mention, false)
    }

    fn constant_for(&self, mention: &Mention, is_asked: bool) -> Option<Fix> {
        let code = self.plain_code(mention)?;
        let number = self.patterns()?.number?;
        self.fit(&mention.range, number, is_asked, |fit| self.as_constant(&fit, mention, code))
    }

    /// The code that surely is meant by a number, or a string of its digits.
    fn plain_code(&self, mention: &Mention) -> Option<u16> {
        let Meaning::Code(code) = mention.meaning else { return None };
        (mention.confidence == Confidence::Certain && self.is_plain(mention, code)).then_some(code)
    }

    fn as_constant(&self, fit: &Fit, mention: &Mention, code: u16) -> Option<Fix> {
        match fit.owner.zip(fit.constructor) {
            Some((owner, constructor)) => self.without_constructor(fit, mention, code, owner, constructor),
            None => self.by_constant(fit, mention, code),
        }
    }

    fn number_for(&self, mention: &Mention, is_asked: bool) -> Option<Fix> {
        let (Meaning::Code(code), Some(family)) = (&mention.meaning, mention.family) else { return None };
        let is_name = matches!(mention.spelling, Spelling::Constant | Spelling::Builder);
        if !is_name || mention.confidence != Confidence::Certain {
            return None;
        }
        let constant = self.patterns()?.constant?;
        self.fit(&mention.range, constant, is_asked, |fit| self.as_number(&fit, family, *code))
    }

    fn as_number(&self, fit: &Fit, family: &Family, code: u16) -> Option<Fix> {
        let path = &self.text()[fit.place.clone()];
        if !fit.pattern.families.contains(&family.id) || fit.has_version == Some(false) || !self.can_do_without(path) {
            return None;
        }
        let written =
            |code: u16| fit.pattern.spelling.as_deref().unwrap_or("{number}").replace("{number}", &code.to_string());
        let mut edits = vec![(fit.place.clone(), written(code))];
        for other in &fit.alternatives {
            let is_alike = |family: &&Family| fit.pattern.families.contains(&family.id);
            let (Meaning::Code(code), Some(_)) = (&other.meaning, other.family.filter(is_alike)) else { return None };
            edits.push((other.range.clone(), written(*code)));
        }
        edits.extend(self.no_longer_imported(&edits));
        Some(Fix { title: fit.title(&written(code)), edits, safe: fit.has_version == Some(true) })
    }

    /// Writes a call that is given a code as one of a function that is named by it, or the other way round.
    pub fn to_other_call(&self, mention: &Mention) -> Option<Fix> {
        let Meaning::Code(code) = mention.meaning else { return None };
        let patterns = self.patterns()?;
        let captured = if mention.spelling == Spelling::Builder { patterns.helper } else { patterns.code };
        let is_sure = mention.confidence == Confidence::Certain;
        self.fit(&mention.range, captured.filter(|_| is_sure)?, true, |fit| self.as_other_call(&fit, code))
    }

    fn as_other_call(&self, fit: &Fit, code: u16) -> Option<Fix> {
        let text = |node: Option<Node>| node.map_or("", |node| &self.text()[node.byte_range()]);
        let family = self.language.family(fit.pattern.families.first()?)?;
        let is_used = match family.owners.is_empty() {
            true => {
                // What it is called on shows it too.
                let is_shown = !family.receivers.is_empty() || self.text().contains(&family.title);
                is_shown || !self.installed.versions(family).is_empty()
            }
            false => self.imports().show(self.syntax(), family),
        };
        let name = self.installed.name(family, code).filter(|_| is_used && family.is_called_on(text(fit.receiver)))?;
        let call = fit.pattern.spelling.as_ref()?.replace("{name}", name).replace("{code}", &code.to_string());
        let mut edits = vec![(fit.place.clone(), call.replace("{arguments}", text(fit.arguments)))];
        edits.extend(self.no_longer_imported(&edits));
        Some(Fix { title: format!("Write as `{}`", call.replace("{arguments}", "(..)")), edits, safe: true })
    }

    /// The name that a constant or a function is written with, without the path or the sign before it.
    pub fn name_of(&self, mention: &Mention) -> &str {
        let name = self.syntax().last_part(&self.text()[mention.range.clone()]);
        name.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '_').trim_end_matches(['"', '\''])
    }

    /// Whether a number is written in digits alone, as one of a type that constants compare with, or as a string of its digits.
    fn is_plain(&self, mention: &Mention, code: u16) -> bool {
        let text = &self.text()[mention.range.clone()];
        let digits = code.to_string();
        let suffix = text.strip_prefix(digits.as_str()).map(|rest| rest.trim_start_matches('_'));
        match mention.spelling {
            Spelling::Number => suffix
                .is_some_and(|suffix| suffix.is_empty() || self.settings().numeric.iter().any(|known| known == suffix)),
            Spelling::String => !text.starts_with(char::is_alphabetic) && between_quotes(text) == digits,
            Spelling::Constant | Spelling::Builder | Spelling::Range | Spelling::Class => false,
        }
    }

    /// `StatusCode::NOT_FOUND` for `StatusCode::from_u16(404).unwrap()`.
    fn without_constructor(&self, fit: &Fit, mention: &Mention, code: u16, owner: Node, made: Node) -> Option<Fix> {
        let family = mention.family?;
        let made = &self.text()[made.byte_range()];
        family.from_number.iter().find(|known| *known == made)?;
        let name = self.installed.name(family, code)?;
        let text = format!("{}{}{name}", &self.text()[owner.byte_range()], self.syntax().separator);
        Some(Fix { title: format!("Write as `{text}`"), edits: vec![(fit.place.clone(), text)], safe: true })
    }

    fn by_constant(&self, fit: &Fit, mention: &Mention, code: u16) -> Option<Fix> {
        let is_named = |node: Node| Registry::builtin().by_name(&self.text()[node.byte_range()]) == Some(code);
        if fit.has_version == Some(false) || fit.given_to.is_some_and(is_named) {
            return None;
        }
        let families = fit.pattern.families.iter().filter_map(|id| self.language.family(id));
        let others: Vec<(&Range<usize>, u16)> = fit
            .alternatives
            .iter()
            .map(|other| Some((&other.range, self.plain_code(other)?)))
            .collect::<Option<_>>()?;
        let has_all = |family: &&'static Family| {
            let codes = others.iter().map(|(_, code)| *code).chain([code]);
            codes.into_iter().all(|code| self.installed.name(family, code).is_some())
        };
        let families: Vec<&'static Family> = families.filter(has_all).collect();
        let called = match (fit.owner, &fit.of_type) {
            (Some(owner), Type::Of(package)) => {
                let path = self.text()[owner.byte_range()].to_string();
                families.first().map(|family| Called::there(path, family, package.clone()))
            }
            _ => self.called(&families, code, mention.range.start, &fit.of_type),
        };
        let Called { path, family, package, is_at_home, is_there, import } =
            called.filter(|called| called.import.is_none() || !fit.pattern.in_scope)?;
        let is_same_type = self.is_same_type(&fit.pattern.families, &fit.of_type, family, &package);
        if is_same_type == Some(false) && fit.of_type != Type::Number && import.is_some() {
            return None;
        }
        if fit.pattern.is_qualified && path.is_empty() {
            return None;
        }
        let written = |code: u16| {
            let name = self.installed.name(family, code)?;
            let constant = match path.as_str() {
                "" if family.form == Form::Symbol => family.spell(name),
                "" => name.to_string(),
                path => format!("{path}{}{name}", self.syntax().member_separator()),
            };
            Some(
                fit.pattern
                    .spelling
                    .as_ref()
                    .map_or(constant.clone(), |spelling| spelling.replace("{constant}", &constant)),
            )
        };
        let mut title = fit.title(&written(code)?);
        let mut edits = vec![(fit.place.clone(), written(code)?)];
        for (range, code) in others {
            edits.push((range.clone(), written(code)?));
        }
        if let Some((what, edit)) = import {
            title.push_str(&format!(" and import {what}"));
            edits.push(edit);
        }
        // Where nothing else speaks of the library, `status()` may well be the project's own.
        let is_type_sure = match fit.of_type {
            Type::Number => true,
            Type::Of(_) => is_same_type == Some(true),
            Type::Status { is_foreign } => is_foreign && is_same_type == Some(true) && is_at_home,
        };
        let safe = fit.has_version == Some(true) && is_type_sure && is_there;
        Some(Fix { title, edits, safe })
    }

    /// Whether a constant of a package is surely of the type at a position: because that is of the same package, or because
    /// the whole project has but one such type. `None` if nothing tells.
    fn is_same_type(&self, families: &[String], of_type: &Type, family: &Family, package: &str) -> Option<bool> {
        if let Type::Of(other) = of_type
            && other == package
        {
            return Some(true);
        }
        let mut packages: Vec<&str> = self
            .language
            .families()
            .iter()
            .filter(|family| families.contains(&family.id))
            .map(|family| family.package.as_str())
            .collect();
        packages.sort_unstable();
        packages.dedup();
        let versions: Option<usize> =
            packages.into_iter().map(|package| Some(self.packages().versions(package)?.len())).sum();
        let is_there = !self.packages().versions(&family.package)?.is_empty();
        is_there.then_some(versions? == 1)
    }

    /// What `read` makes of the first pattern that says something about the node at `range`; `is_asked` says that somebody asks for
    /// it.
    fn fit<T>(
        &self,
        range: &Range<usize>,
        capture: u32,
        is_asked: bool,
        mut read: impl FnMut(Fit) -> Option<T>,
    ) -> Option<T> {
        let patterns = self.patterns()?;
        self.trees(self.tree, range, 0).into_iter().find_map(|tree| {
            let mut walk = Walk::new(&tree);
            let path = walk.to(range);
            if self.is_reckoned_with(path) {
                return None;
            }
            let passes = |at: &usize| self.syntax().passes(path[at - 1].node, path[*at].node, path[*at].field);
            let top = (1..path.len()).rev().find(|at| !passes(at)).unwrap_or(0);
            let in_container = (1..=top).rev().find(|at| self.syntax().containers.has(path[at - 1].node));
            let root = path[in_container.unwrap_or(0)].node;
            let mut cursor = QueryCursor::new();
            cursor.set_byte_range(range.clone());
            let mut matches = cursor.matches(&patterns.query, root, self.text().as_bytes());
            let mut fitting: Vec<(usize, Vec<QueryCapture>)> = Vec::new();
            while let Some(found) = matches.next() {
                let is_offered = is_asked || !patterns.patterns[found.pattern_index].on_request;
                let is_it = |node: Node| node.byte_range() == *range;
                let is_here = found.nodes_for_capture_index(capture).next().is_some_and(is_it)
                    || patterns.either.is_some_and(|either| {
                        found.nodes_for_capture_index(either).any(|node| self.comes_to(path, node))
                    });
                if is_offered && is_here {
                    fitting.push((found.pattern_index, found.captures.to_vec()));
                }
            }
            fitting.sort_by_key(|(index, _)| *index);
            for (index, captures) in fitting {
                let node = |index: Option<u32>| {
                    let is_it = |capture: &&QueryCapture| Some(capture.index) == index;
                    captures.iter().find(is_it).map(|capture| capture.node)
                };
                let pattern = &patterns.patterns[index];
                let places = captures.iter().filter(|capture| Some(capture.index) == patterns.place);
                let place = places.map(|capture| capture.node.byte_range()).reduce(|one, next| one.start..next.end);
                let compared = pattern.compares.and_then(|capture| node(Some(capture)));
                let of_type = match (compared, &pattern.leads_to) {
                    (Some(compared), _) => self.type_of(compared, &pattern.families),
                    (None, Some((capture, targets))) => {
                        node(Some(*capture)).and_then(|begins| self.package_of(begins, targets)).map(Type::Of)
                    }
                    (None, None) if pattern.of_number => Some(Type::Number),
                    (None, None) => Some(Type::Status { is_foreign: true }),
                };
                let Some(of_type) = of_type else { continue };
                let either = node(patterns.either).filter(|_| !pattern.of_number);
                let Some(alternatives) = either.map_or(Some(Vec::new()), |either| self.alternatives(either)) else {
                    continue;
                };
                let alternatives = alternatives.into_iter().filter(|other| other.range != *range).collect();
                let mut place = place.unwrap_or(range.clone());
                place.start = node(patterns.from).map_or(place.start, |from| from.start_byte());
                let fit = Fit {
                    pattern,
                    place,
                    receiver: node(patterns.receiver),
                    arguments: node(patterns.arguments),
                    owner: node(patterns.owner),
                    constructor: node(patterns.constructor),
                    of_type,
                    given_to: node(pattern.given_to),
                    has_version: self.has_version(pattern),
                    alternatives,
                };
                let result = read(fit);
                if result.is_some() {
                    return result;
                }
            }
            None
        })
    }

    /// Whether the value at the end of a path is one of those that a node on it may have.
    fn comes_to(&self, path: &[Step], node: Node) -> bool {
        let Some(top) = path.iter().position(|step| step.node == node) else { return false };
        path[top..].windows(2).all(|steps| self.syntax().passes(steps[0].node, steps[1].node, steps[1].field))
    }

    /// Every value that a node may have, if each is a mention.
    fn alternatives(&self, node: Node) -> Option<Vec<&'d Mention>> {
        let mut cursor = node.walk();
        let mut values = Vec::new();
        let mut goes_on = cursor.goto_first_child();
        while goes_on {
            let child = cursor.node();
            if child.is_named() && !child.is_extra() && self.syntax().passes(node, child, cursor.field_name()) {
                values.extend(self.alternatives(child)?);
            }
            goes_on = cursor.goto_next_sibling();
        }
        if values.is_empty() {
            values.push(self.scan.mentions.iter().find(|mention| mention.range == node.byte_range())?);
        }
        Some(values)
    }

    /// Whether the value at the end of a path bounds something or is reckoned with, as that of `HttpStatus.OK.value()` is in
    /// `status >= HttpStatus.OK.value()`.
    fn is_reckoned_with(&self, path: &[Step]) -> bool {
        let syntax = self.syntax();
        let is_sign = |node: Option<Node>| node.is_some_and(|node| RECKONING.contains(&node.kind()));
        let mut at = path.len() - 1;
        while at > 0 {
            let (parent, child) = (path[at - 1].node, path[at].node);
            if is_sign(child.prev_sibling()) || is_sign(child.next_sibling()) {
                return true;
            }
            if syntax.arguments.has(parent) && at > 1 && syntax.calls.has(path[at - 2].node) {
                let call = path[at - 2].node;
                let before = self.text()[call.start_byte()..parent.start_byte()].trim_end();
                let name = before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                if self.settings().bounding.iter().any(|known| known == name) {
                    return true;
                }
                if !syntax.wraps(call, self.text()) {
                    return false;
                }
                at -= 1;
            } else {
                // `HttpStatus.OK` in `HttpStatus.OK.value()`
                let is_first = parent.named_child(0) == Some(child) && !syntax.is_nameless(parent);
                if !is_first && !syntax.passes(parent, child, path[at].field) {
                    return false;
                }
            }
            at -= 1;
        }
        false
    }

    fn has_version(&self, pattern: &Pattern) -> Option<bool> {
        let Some((package, required)) = &pattern.requires else { return Some(true) };
        let versions = self.packages().versions(package).filter(|versions| !versions.is_empty())?;
        Some(versions.iter().all(|version| required.matches(version)))
    }

    /// The trees in which a place is code: the file's own, or those of the macros around it. None where the names of the file
    /// mean something else.
    fn trees(&self, tree: &Tree, range: &Range<usize>, depth: usize) -> Vec<Tree> {
        let syntax = self.syntax();
        let mut walk = Walk::new(tree);
        let path = walk.to(range);
        let kind_is = |kinds: &[String], node: Node| kinds.iter().any(|kind| kind == node.kind());
        let is_elsewhere = |node: Node| {
            let called =
                node.named_child(0).filter(|_| syntax.calls.has(node)).map(|called| &self.text()[called.byte_range()]);
            called.is_some_and(|called| self.settings().elsewhere.iter().any(|known| known == called))
        };
        let is_strange = |step: &Step| kind_is(&self.settings().templates, step.node) || is_elsewhere(step.node);
        if depth > DEEPEST || path.iter().any(is_strange) {
            return Vec::new();
        }
        let Some(injected) = path.iter().find(|step| syntax.injected.has(step.node)).map(|step| step.node) else {
            return vec![tree.clone()];
        };
        let name = injected.named_child(0).map_or("", |name| &self.text()[name.byte_range()]);
        let name = syntax.last_part(name);
        if !self.settings().plain_macros.iter().any(|plain| plain == name) {
            return Vec::new();
        }
        let holds = |part: &tree_sitter::Range| part.start_byte <= range.start && range.end <= part.end_byte;
        let wanted = |parts: &[tree_sitter::Range]| parts.iter().any(holds);
        let inner = trees_within(syntax, self.text(), injected, &mut self.language.parser(), wanted);
        inner.iter().flat_map(|tree| self.trees(tree, range, depth + 1)).collect()
    }

    /// What an expression is known to be, of what compares with both numbers and the constants of `families`.
    fn type_of(&self, node: Node, families: &[String]) -> Option<Type> {
        if self.syntax().identifiers.has(node) {
            return self.bound(node, |binding, value| {
                if binding.value == self.settings().type_field {
                    self.type_named(value, families)
                } else {
                    self.type_of_value(value)
                }
            });
        }
        self.type_of_value(node)
    }

    fn type_of_value(&self, node: Node) -> Option<Type> {
        let text = &self.text()[node.byte_range()];
        let ends = |endings: &[String]| endings.iter().any(|e| e.starts_with('.') && text.ends_with(e.as_str()));
        if ends(&self.settings().numeric) {
            return Some(Type::Number);
        }
        let is_status = ends(&self.settings().statuses) && !self.makes_own(text);
        is_status.then(|| Type::Status { is_foreign: self.is_foreign(node, 0) })
    }

    /// Whether what an expression begins with is shown to come from another package: by its path, or by the type or the value
    /// that the nearest binding of a variable has.
    fn is_foreign(&self, node: Node, depth: usize) -> bool {
        let mut first = node;
        while let Some(child) = first.named_child(0).filter(|_| !self.is_path(first)) {
            first = child;
        }
        let is_bound_so = |binding: &Binding, value: Node| match binding.value == self.settings().type_field {
            true => self.is_foreign_type(value),
            false => self.is_foreign(value, depth + 1),
        };
        let is_variable = self.syntax().identifiers.has(first) && depth < DEEPEST;
        let bound = |binding: &Binding, value: Node| is_bound_so(binding, value).then_some(());
        self.leads_away(first) || is_variable && self.bound(first, bound).is_some()
    }

    /// Whether every name in a type is of another package: what the project wraps (`Data<State>`) may have its methods.
    fn is_foreign_type(&self, node: Node) -> bool {
        let mut rest = vec![node];
        let mut names = Vec::new();
        while let Some(node) = rest.pop() {
            let text = &self.text()[node.byte_range()];
            if self.is_path(node) && (self.syntax().identifiers.has(node) || text.contains(&self.syntax().separator)) {
                names.push(node);
            } else {
                let mut cursor = node.walk();
                rest.extend(node.named_children(&mut cursor));
            }
        }
        !names.is_empty() && names.into_iter().all(|name| self.leads_away(name))
    }

    /// Whether a path leads to another package that does not belong to the language.
    fn leads_away(&self, path: Node) -> bool {
        match self.imports().origin(self.syntax(), &self.text()[path.byte_range()], path.start_byte()) {
            Origin::Package(path) => !self.is_standard(&path[0]),
            Origin::Globs(_) | Origin::File | Origin::Unknown => false,
        }
    }

    /// Whether a node is a name or a path of names, which leads somewhere as a whole.
    fn is_path(&self, node: Node) -> bool {
        let text = &self.text()[node.byte_range()];
        let is_word = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_');
        text.split(self.syntax().separator.as_str()).all(is_word)
    }

    /// Whether the function that an expression ends in is made in the file: it may give anything.
    fn makes_own(&self, call: &str) -> bool {
        let name = call.trim_end_matches("()").rsplit('.').next().unwrap_or_default();
        let mut walk = Walk::new(self.tree);
        whole_words(self.text().as_bytes(), 0..self.text().len(), name)
            .any(|range| declared_at(self.syntax(), walk.to(&range), &range).is_some())
    }

    /// What `read` makes of the type or value that the nearest binding of a variable in the same function gives it.
    fn bound<T>(&self, node: Node, read: impl Fn(&Binding, Node) -> Option<T>) -> Option<T> {
        let syntax = self.syntax();
        let (text, at) = (self.text(), node.start_byte());
        let variable = &text[node.byte_range()];
        let mut walk = Walk::new(self.tree);
        let function = walk.to(&(at..at)).iter().rev().find(|step| syntax.functions.has(step.node))?.node;
        for occurrence in whole_words_before(text.as_bytes(), function.start_byte(), at, variable) {
            let path = walk.to(&occurrence);
            let [.., parent, leaf] = path else { return None };
            let scope = path.iter().rev().find(|step| syntax.containers.has(step.node) || step.node == function)?;
            if !scope.node.byte_range().contains(&at) {
                continue;
            }
            if self.settings().other_bindings.iter().any(|kind| kind == parent.node.kind()) {
                return None;
            }
            let bindings = syntax
                .bindings
                .iter()
                .filter(|binding| parent.node.kind() == binding.kind && leaf.field == Some(binding.pattern.as_str()));
            let mut is_binding = false;
            for bound in bindings {
                is_binding = true;
                let Some(value) = parent.node.child_by_field_name(&bound.value) else { continue };
                let known = read(bound, value);
                if known.is_some() {
                    return known;
                }
            }
            if is_binding {
                return None;
            }
        }
        None
    }

    /// What the name of a type says.
    fn type_named(&self, node: Node, families: &[String]) -> Option<Type> {
        let text = &self.text()[node.byte_range()];
        if self.settings().numeric.iter().any(|known| known == text) {
            return Some(Type::Number);
        }
        let owners = self.language.families().iter().filter(|family| families.contains(&family.id));
        let owners: Vec<String> = owners.flat_map(|family| family.owners.iter().cloned()).collect();
        self.package_of(node, &owners).map(Type::Of)
    }

    /// The package of that one of `targets` to which the name leads that an expression begins with.
    fn package_of(&self, node: Node, targets: &[String]) -> Option<String> {
        let syntax = self.syntax();
        let mut node = node;
        while syntax.calls.has(node) || self.settings().members.iter().any(|kind| kind == node.kind()) {
            node = node.named_child(0)?;
        }
        let name = &self.text()[node.byte_range()];
        let globals = || self.packages().globals().map(|path| [path, &syntax.split(name)].concat());
        let paths = match self.imports().origin(syntax, name, node.start_byte()) {
            Origin::Package(path) => vec![path],
            Origin::Globs(paths) => paths.into_iter().chain(globals()).collect(),
            Origin::Unknown => globals().collect(),
            Origin::File => return None,
        };
        paths.into_iter().find(|path| targets.contains(&path.join(&syntax.separator)))?.into_iter().next()
    }

    /// Whether a module is built for tests only.
    fn is_for_tests(&self, module: &Range<usize>) -> bool {
        let mut walk = Walk::new(self.tree);
        let node = walk.to(module).iter().rev().map(|step| step.node).find(|node| node.byte_range() == *module);
        let before = std::iter::successors(node.and_then(|node| node.prev_named_sibling()), Node::prev_named_sibling);
        let is_kind = |kinds: &[String], text: &str| kinds.iter().any(|kind| kind == text);
        before
            .take_while(|node| is_kind(&self.settings().conditions, node.kind()))
            .any(|node| is_kind(&self.settings().test_conditions, &self.text()[node.byte_range()]))
    }

    fn text(&self) -> &str {
        self.text.get_or_init(|| self.document.rope().to_string())
    }

    fn imports(&self) -> &Imports {
        self.scan.imports()
    }

    fn syntax(&self) -> &'static Syntax {
        self.language.syntax()
    }

    fn settings(&self) -> &'static crate::language::Rewriting {
        &self.syntax().rewriting
    }

    fn patterns(&self) -> Option<&'static Patterns> {
        self.syntax().rewrites.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each pattern of `rewrites.scm` has a sample, in its order, that it changes.
    #[test]
    fn each_pattern_changes_something() {
        const SAMPLES: [&str; 14] = [
            "use http::StatusCode;\nfn f(r: http::Response<()>) { r.status() == 404 }",
            "use http::StatusCode;\nfn f(r: http::Response<()>) { 404 == r.status() }",
            "use http::StatusCode;\nfn f(r: http::Response<()>) { r.status() == StatusCode::OK }",
            "use http::StatusCode;\nfn f(r: http::Response<()>) { StatusCode::OK == r.status() }",
            "use http::StatusCode;\nfn f(r: http::Response<()>) { assert_eq!(r.status(), 404) }",
            "use http::StatusCode;\nfn f(r: http::Response<()>) { assert_eq!(404, r.status()) }",
            "use http::StatusCode;\nfn f(r: http::Response<()>) { assert_eq!(r.status(), StatusCode::OK) }",
            "use http::StatusCode;\nfn f(r: http::Response<()>) { assert_eq!(StatusCode::OK, r.status()) }",
            "use http::{Response, StatusCode};\nfn f() { Response::builder().status(404) }",
            "use http::StatusCode;\nfn f() { wiremock::ResponseTemplate::new(404) }",
            "use tide::{Response, StatusCode};\nfn f() { Response::new(404) }",
            "use http::StatusCode;\nfn f() { StatusCode::from_u16(404).unwrap() }",
            "use http::StatusCode;\nfn f() { StatusCode::from_u16(404)? }",
            "use rocket::http::Status;\nfn f() { Status::new(404) }",
        ];
        let never = Cancel::default();
        let language = Language::of_id("rust").unwrap();
        let patterns = language.syntax().rewrites.as_ref().unwrap();
        let changes = |sample: &str, index: usize| {
            let document = Document::new(Some(language), sample);
            let packages = [("http", "1.5.0"), ("wiremock", "0.6.5"), ("tide", "0.16.0"), ("rocket", "0.5.1")];
            let packages = PackagesOf::Known(Packages::new(&packages.map(|(name, _)| name), &packages));
            let file = File::new(&document, packages, &never).unwrap();
            let is_it = |fit: &Fit| std::ptr::eq(fit.pattern, &patterns.patterns[index]);
            file.scan().mentions.iter().any(|mention| {
                let Meaning::Code(code) = mention.meaning else { return false };
                let number = file.fit(&mention.range, patterns.number.unwrap(), true, |fit| {
                    file.as_constant(&fit, mention, code).filter(|_| is_it(&fit))
                });
                let constant = || {
                    file.fit(&mention.range, patterns.constant.unwrap(), true, |fit| {
                        file.as_number(&fit, mention.family?, code).filter(|_| is_it(&fit))
                    })
                };
                number.or_else(constant).is_some()
            })
        };
        assert_eq!(patterns.patterns.len(), SAMPLES.len(), "a sample for each");
        for (index, sample) in SAMPLES.iter().enumerate() {
            assert!(changes(sample, index), "pattern {index} does not change {sample}");
        }
    }
}
