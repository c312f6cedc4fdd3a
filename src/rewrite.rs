//! Writing a status code otherwise: a number as a constant, a constant as a number. Only where the types are known to let it.
//!
//! What the types let is told by `queries/<language>/rewrites.scm`, what has to be imported for a name by [`names`], which
//! names there are by the project's [`Packages`].

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;
use std::sync::OnceLock;

use tree_sitter::{Node, QueryCursor, StreamingIterator, Tree};

use crate::document::{Cancel, Document};
use crate::family::Family;
use crate::fix::Fix;
use crate::language::{Language, Syntax};
use crate::mention::{Confidence, Meaning, Mention, Spelling};
use crate::packages::Packages;
use crate::scan::{Imports, Origin, Scan, Walk, trees_within, whole_words, whole_words_before};

mod imports;
mod names;
mod patterns;

use names::Called;
pub(crate) use patterns::{Pattern, Patterns};

/// Macros within macros are looked into no deeper than this.
const DEEPEST: usize = 8;

/// A file as one has to know it to change it.
#[derive(Debug)]
pub struct File<'d> {
    document: &'d Document,
    language: &'static Language,
    tree: &'d Tree,
    scan: &'d Scan,
    packages: OnceLock<Packages>,
    find_packages: PackagesOf<'d>,
    text: OnceLock<String>,
}

/// Where the packages of a file's project come from, once they are asked for.
#[derive(Clone, Debug)]
pub enum PackagesOf<'d> {
    /// From the folders above this file.
    Path(Cow<'d, Path>),
    /// These they are.
    Known(Packages),
}

/// What the value at a position is known to be of.
#[derive(Clone, Debug, PartialEq)]
enum Type {
    /// A plain number: constants of any library compare with it.
    Number,
    /// What this package calls a status.
    Of(String),
    /// A status of one of the families that fit.
    Status,
}

/// What a pattern says of a position.
struct Fit<'p, 't> {
    pattern: &'p Pattern,
    /// What is replaced.
    place: Range<usize>,
    /// The path before a constructor, and its name.
    constructor: Option<(Node<'t>, Node<'t>)>,
    of_type: Type,
    /// Whether the package has the version that the pattern is about; `None` if nothing says so.
    has_version: Option<bool>,
}

impl<'d> File<'d> {
    /// What is needed to change a document. `None` if it is not analysed, or `cancel` was raised.
    pub fn new(document: &'d Document, packages: PackagesOf<'d>, cancel: &Cancel) -> Option<File<'d>> {
        let scan = document.scan(cancel)?;
        let tree = document.tree(cancel)?;
        let language = document.language()?;
        let (text, found) = (OnceLock::new(), OnceLock::new());
        Some(File { document, language, tree, scan, packages: found, find_packages: packages, text })
    }

    /// What was found in it.
    pub fn scan(&self) -> &'d Scan {
        self.scan
    }

    /// The packages of its project.
    pub fn packages(&self) -> &Packages {
        self.packages.get_or_init(|| match &self.find_packages {
            PackagesOf::Path(path) => Packages::of(path, self.language.id),
            PackagesOf::Known(packages) => packages.clone(),
        })
    }

    /// Every other way to write what a mention says.
    pub fn rewrites(&self, mention: &Mention) -> Vec<Fix> {
        [self.to_constant(mention), self.to_number(mention)].into_iter().flatten().collect()
    }

    /// Writes a number as a constant, and imports it if need be.
    pub fn to_constant(&self, mention: &Mention) -> Option<Fix> {
        let Meaning::Code(code) = mention.meaning else { return None };
        let is_number = mention.spelling == Spelling::Number && mention.confidence == Confidence::Certain;
        if !is_number || !self.is_plain(mention, code) {
            return None;
        }
        let number = self.patterns()?.number?;
        self.fit(&mention.range, number, |fit| match fit.constructor {
            Some((owner, constructor)) => self.without_constructor(&fit, mention, code, owner, constructor),
            None => self.by_constant(&fit, mention, code),
        })
    }

    /// Writes a constant as a number.
    pub fn to_number(&self, mention: &Mention) -> Option<Fix> {
        let (Meaning::Code(code), Some(family)) = (&mention.meaning, mention.family) else { return None };
        if mention.spelling != Spelling::Constant || mention.confidence != Confidence::Certain {
            return None;
        }
        let constant = self.patterns()?.constant?;
        self.fit(&mention.range, constant, |fit| {
            if !fit.pattern.families.contains(&family.id) || fit.has_version == Some(false) {
                return None;
            }
            let edits = vec![(fit.place.clone(), code.to_string())];
            Some(Fix { title: format!("Write as `{code}`"), edits, safe: fit.has_version == Some(true) })
        })
    }

    /// The family's name for a code, if the project's version of the library has one.
    pub fn name(&self, family: &'static Family, code: u16) -> Option<&'static str> {
        family.names_of(code).find(|name| self.has(family, name))
    }

    /// The name that a constant or a function is written with, without the path before it.
    pub fn name_of(&self, mention: &Mention) -> &str {
        self.text()[mention.range.clone()].rsplit(self.syntax().separator.as_str()).next().unwrap_or_default().trim()
    }

    /// Whether the lock file shows nothing but versions of a library that have a name.
    pub fn surely_has(&self, family: &Family, name: &str) -> bool {
        let versions = self.packages().versions(&family.package).unwrap_or_default();
        let since = family.since.get(name).unwrap_or(&family.version);
        !versions.is_empty() && versions.iter().all(|version| version >= since)
    }

    /// Whether the project's version of a library has a name, as far as that is known.
    fn has(&self, family: &Family, name: &str) -> bool {
        !family.since.contains_key(name) || self.surely_has(family, name)
    }

    /// Whether a number is written in digits alone, or as one of a type that constants compare with.
    fn is_plain(&self, mention: &Mention, code: u16) -> bool {
        let text = &self.text()[mention.range.clone()];
        let suffix = text.strip_prefix(code.to_string().as_str()).map(|rest| rest.trim_start_matches('_'));
        suffix.is_some_and(|suffix| suffix.is_empty() || self.settings().numeric.iter().any(|known| known == suffix))
    }

    /// `StatusCode::NOT_FOUND` for `StatusCode::from_u16(404).unwrap()`.
    fn without_constructor(&self, fit: &Fit, mention: &Mention, code: u16, owner: Node, made: Node) -> Option<Fix> {
        let family = mention.family?;
        let made = &self.text()[made.byte_range()];
        family.from_number.iter().find(|known| *known == made)?;
        let name = self.name(family, code)?;
        let text = format!("{}{}{name}", &self.text()[owner.byte_range()], self.syntax().separator);
        Some(Fix { title: format!("Write as `{text}`"), edits: vec![(fit.place.clone(), text)], safe: true })
    }

    fn by_constant(&self, fit: &Fit, mention: &Mention, code: u16) -> Option<Fix> {
        if fit.has_version == Some(false) {
            return None;
        }
        let families = self.language.families().iter().filter(|family| fit.pattern.families.contains(&family.id));
        let families: Vec<&'static Family> = families.filter(|family| self.name(family, code).is_some()).collect();
        let Called { path, family, package, is_at_home, import } =
            self.called(&families, mention.range.start, &fit.of_type)?;
        let is_same_type = self.is_same_type(&fit.pattern.families, &fit.of_type, family, &package);
        if is_same_type == Some(false) && fit.of_type != Type::Number && import.is_some() {
            return None;
        }
        let text = format!("{path}{}{}", self.syntax().separator, self.name(family, code)?);
        let mut title = format!("Write as `{text}`");
        let mut edits = vec![(fit.place.clone(), text)];
        if let Some((path, edit)) = import {
            title.push_str(&format!(" and import `{path}`"));
            edits.push(edit);
        }
        // Where nothing else speaks of the library, `status()` may well be the project's own.
        let is_type_sure = match fit.of_type {
            Type::Number => true,
            Type::Of(_) => is_same_type == Some(true),
            Type::Status => is_same_type == Some(true) && is_at_home,
        };
        let safe = fit.has_version == Some(true) && is_type_sure;
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

    /// What `read` makes of the first pattern that says something about the node at `range`.
    fn fit<T>(&self, range: &Range<usize>, capture: u32, mut read: impl FnMut(Fit) -> Option<T>) -> Option<T> {
        let patterns = self.patterns()?;
        self.trees(self.tree, range, 0).into_iter().find_map(|tree| {
            let mut walk = Walk::new(&tree);
            let path = walk.to(range);
            let in_container = (1..path.len()).rev().find(|at| self.syntax().containers.has(path[at - 1].node));
            let root = path[in_container.unwrap_or(0)].node;
            let mut cursor = QueryCursor::new();
            cursor.set_byte_range(range.clone());
            let mut matches = cursor.matches(&patterns.query, root, self.text().as_bytes());
            while let Some(found) = matches.next() {
                let node = |index: Option<u32>| found.nodes_for_capture_index(index?).next();
                if node(Some(capture)).is_none_or(|node| node.byte_range() != *range) {
                    continue;
                }
                let pattern = &patterns.patterns[found.pattern_index];
                let compared = pattern.compares.and_then(|capture| node(Some(capture)));
                let of_type = match (compared, &pattern.leads_to) {
                    (Some(compared), _) => self.type_of(compared, &pattern.families),
                    (None, Some((capture, targets))) => {
                        node(Some(*capture)).and_then(|begins| self.package_of(begins, targets)).map(Type::Of)
                    }
                    (None, None) => Some(Type::Status),
                };
                let Some(of_type) = of_type else { continue };
                let fit = Fit {
                    pattern,
                    place: node(patterns.place).map_or(range.clone(), |place| place.byte_range()),
                    constructor: node(patterns.owner).zip(node(patterns.constructor)),
                    of_type,
                    has_version: self.has_version(pattern),
                };
                let result = read(fit);
                if result.is_some() {
                    return result;
                }
            }
            None
        })
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
        if depth > DEEPEST || path.iter().any(|step| kind_is(&self.settings().templates, step.node)) {
            return Vec::new();
        }
        let Some(injected) = path.iter().find(|step| syntax.injected.has(step.node)).map(|step| step.node) else {
            return vec![tree.clone()];
        };
        let name = injected.named_child(0).map_or("", |name| &self.text()[name.byte_range()]);
        let name = name.rsplit(syntax.separator.as_str()).next().unwrap_or_default();
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
            return self.type_of_variable(node, families);
        }
        self.type_of_value(&self.text()[node.byte_range()])
    }

    fn type_of_value(&self, text: &str) -> Option<Type> {
        let ends = |endings: &[String]| endings.iter().any(|e| e.starts_with('.') && text.ends_with(e.as_str()));
        if ends(&self.settings().numeric) {
            return Some(Type::Number);
        }
        (ends(&self.settings().statuses) && !self.makes_own(text)).then_some(Type::Status)
    }

    /// Whether the function that an expression ends in is made in the file: it may give anything.
    fn makes_own(&self, call: &str) -> bool {
        let name = call.trim_end_matches("()").rsplit('.').next().unwrap_or_default();
        let made =
            |word: &String| whole_words(self.text().as_bytes(), 0..self.text().len(), &format!("{word} {name}")).next();
        self.syntax().function_words.iter().any(|word| made(word).is_some())
    }

    /// What the nearest binding of a variable in the same function makes it.
    fn type_of_variable(&self, node: Node, families: &[String]) -> Option<Type> {
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
                let known = if bound.value == self.settings().type_field {
                    self.type_named(value, families)
                } else {
                    self.type_of_value(&text[value.byte_range()])
                };
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
        let paths = match self.imports().origin(syntax, &self.text()[node.byte_range()], node.start_byte()) {
            Origin::Package(path) => vec![path],
            Origin::Globs(paths) => paths,
            Origin::File | Origin::Unknown => return None,
        };
        paths.into_iter().find(|path| targets.contains(&path.join(&syntax.separator)))?.into_iter().next()
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
