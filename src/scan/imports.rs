//! What the names of a file lead to, told by its imports and the types that it makes itself.

use std::ops::Range;
use std::sync::Arc;

use tree_sitter::{Node, QueryCursor, StreamingIterator, Tree};

use super::hits;
use super::stale::{Shift, Stale};
use super::walk::Walk;
use crate::family::Family;
use crate::language::{Language, Syntax};

/// The imports of a file and the types it makes itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Imports {
    /// In the order of the text.
    declarations: Vec<Declaration>,
}

/// A declaration that gives names to things, in bytes from 0.
#[derive(Clone, Debug)]
struct Declaration {
    /// The word that it begins with.
    word: Range<usize>,
    /// All of it.
    range: Range<usize>,
    /// Where its names are known.
    scope: Range<usize>,
    names: Arc<[Local]>,
}

/// A name that a declaration makes known.
#[derive(Debug, PartialEq)]
struct Local {
    /// Empty for a glob.
    name: String,
    /// The full path that it leads to; empty for a type of the file's own.
    path: Vec<String>,
}

/// One name of a declaration, where its parts stand in the text. Without an import it is a type of the file's own.
struct Leaf {
    import: Option<Range<usize>>,
    alias: Option<Range<usize>>,
}

/// Where a path in the code leads to.
#[derive(Debug, PartialEq)]
pub(crate) enum Origin {
    /// To this full path of another package.
    Package(Vec<String>),
    /// Perhaps to one of these, through globs.
    Globs(Vec<Vec<String>>),
    /// To something that the file makes itself.
    File,
    /// Into the project's own code, or nowhere that the file shows.
    Unknown,
}

impl Imports {
    /// Reads the imports of a file, and those of its own types whose names could be mistaken for a family's.
    pub fn read(language: &Language, text: &str, tree: &Tree) -> Imports {
        let mut imports = Imports::default();
        imports.read_within(language.syntax(), text, tree, 0..text.len());
        imports.sort();
        imports
    }

    /// The same from those of an earlier version; `stale` is where the text or its tree differ from it.
    pub fn updated(&self, language: &Language, text: &str, tree: &Tree, stale: &Stale, shift: Shift) -> Imports {
        let mut imports = Imports::default();
        let mut stale = stale.clone();
        for declaration in &self.declarations {
            let moved = declaration.moved(shift);
            if stale.touches(&moved.range) {
                stale.add(moved.range);
            }
        }
        let kept = self.declarations.iter().map(|declaration| declaration.moved(shift));
        imports.declarations.extend(kept.filter(|declaration| !stale.touches(&declaration.range)));
        for range in stale.ranges() {
            imports.read_within(language.syntax(), text, tree, hits::between_words(text, range));
        }
        imports.sort();
        imports
    }

    /// Whether the names lead to the same, wherever the declarations stand.
    pub fn say_the_same(&self, other: &Imports, shift: Shift) -> bool {
        let now = self.declarations.iter().map(|declaration| (&declaration.scope, &declaration.names));
        let before = other.declarations.iter().map(|declaration| (shift.range(&declaration.scope), &declaration.names));
        now.len() == before.len()
            && now.zip(before).all(|((scope, names), (scope_before, names_before))| {
                *scope == scope_before && (Arc::ptr_eq(names, names_before) || names == names_before)
            })
    }

    fn sort(&mut self) {
        self.declarations.sort_by_key(|declaration| declaration.word.start);
        // `from` and `import` may begin the same one.
        self.declarations.dedup_by(|a, b| a.word.start == b.word.start || a.range == b.range);
    }

    fn read_within(&mut self, syntax: &Syntax, text: &str, tree: &Tree, within: Range<usize>) {
        let mut walk = Walk::new(tree);
        let mut cursor = QueryCursor::new();
        for word in &syntax.import_words {
            for at in hits::whole_words(text.as_bytes(), within.clone(), word) {
                self.declarations.extend(declaration(syntax, text, &mut walk, &mut cursor, at, word));
            }
        }
        for word in &syntax.type_words {
            for at in hits::whole_words(text.as_bytes(), within.clone(), word) {
                let line_end = memchr::memchr(b'\n', &text.as_bytes()[at.end..]).map_or(text.len(), |n| at.end + n);
                if syntax.anchors.is_match(&text[at.end..line_end]) {
                    self.declarations.extend(declaration(syntax, text, &mut walk, &mut cursor, at, word));
                }
            }
        }
    }

    /// Every name, with where it is known.
    fn locals(&self) -> impl Iterator<Item = (&Local, &Range<usize>)> {
        self.declarations
            .iter()
            .flat_map(|declaration| declaration.names.iter().map(|local| (local, &declaration.scope)))
    }

    /// Every name (empty for a glob), the path that it stands for (empty for a type of the file's own), where it is known, and
    /// the word that its declaration begins with.
    pub fn names(&self) -> impl Iterator<Item = (&str, &[String], &Range<usize>, &Range<usize>)> {
        self.declarations.iter().flat_map(|one| {
            one.names.iter().map(|local| (local.name.as_str(), local.path.as_slice(), &one.scope, &one.word))
        })
    }

    /// Whether something is imported from below one of some paths.
    pub fn any_below(&self, syntax: &Syntax, paths: &[String]) -> bool {
        let paths: Vec<Vec<String>> = paths.iter().map(|path| syntax.split(path)).collect();
        self.names().any(|(_, path, ..)| paths.iter().any(|above| path.starts_with(above)))
    }

    /// Whether something is imported from a module of a family's owners, or it has none.
    pub fn show(&self, syntax: &Syntax, family: &Family) -> bool {
        let module = |owner: &String| syntax.split(owner).into_iter().next();
        let modules: Vec<String> = family.owners.iter().filter_map(module).collect();
        let is_one = |path: &[String]| path.first().is_some_and(|first| modules.contains(first));
        modules.is_empty() || self.names().any(|(_, path, ..)| is_one(path))
    }

    /// Whether a name that stands there is imported, even if it is written as a variable is: `const http = require("http")`.
    pub fn bring(&self, name: &Range<usize>) -> bool {
        let is_around = |outer: &Range<usize>| outer.start <= name.start && name.end <= outer.end;
        let is_import = |declaration: &&Declaration| declaration.names.iter().any(|local| !local.path.is_empty());
        self.declarations.iter().filter(is_import).any(|declaration| is_around(&declaration.range))
    }

    /// Where a path that stands at an offset leads to.
    pub fn origin(&self, syntax: &Syntax, path: &str, at: usize) -> Origin {
        if path.starts_with(syntax.separator.as_str()) {
            return Origin::Package(syntax.split(path));
        }
        self.follow(syntax, syntax.split(path), at, 0)
    }

    fn follow(&self, syntax: &Syntax, path: Vec<String>, at: usize, depth: usize) -> Origin {
        let Some(first) = path.first() else { return Origin::Unknown };
        if syntax.is_own(first) {
            return Origin::Unknown;
        }
        let entry = self
            .locals()
            .filter(|(local, scope)| local.name == *first && scope.contains(&at))
            .min_by_key(|(_, scope)| scope.len());
        if let Some((entry, _)) = entry {
            if entry.path.is_empty() {
                return Origin::File;
            }
            let full: Vec<String> = entry.path.iter().chain(&path[1..]).cloned().collect();
            // An alias of an alias; `use http;` leads to itself.
            let leads_on = entry.path[0] != *first && depth < 8;
            return if leads_on { self.follow(syntax, full, at, depth + 1) } else { origin_of(syntax, full) };
        }
        let is_full = syntax.paths_are_full && path.len() > 1 && first.starts_with(|c: char| c.is_lowercase());
        let is_owner = || {
            (path.len() > 1 || first.contains('/') || syntax.names_are_global)
                && syntax.owners.contains_key(&path.join(&syntax.separator))
        };
        if is_full || depth > 0 || is_owner() {
            return Origin::Package(path);
        }
        let globs: Vec<Vec<String>> = self
            .locals()
            .filter(|(local, scope)| local.name.is_empty() && scope.contains(&at))
            .filter(|(glob, _)| !glob.path.first().is_some_and(|first| syntax.is_own(first)))
            .map(|(glob, _)| glob.path.iter().chain(&path).cloned().collect())
            .collect();
        if globs.is_empty() { Origin::Unknown } else { Origin::Globs(globs) }
    }

    /// Whether the text around an offset says that it is of this kind of document.
    pub fn say_kind(&self, syntax: &Syntax, kind: &str, at: usize) -> bool {
        self.origin(syntax, kind, at) == Origin::Package(syntax.split(kind))
    }

    /// Names of families and of their owners that the file says otherwise than by an anchor: aliases of owners, and names that
    /// are imported by themselves.
    pub fn aliases<'a>(&'a self, language: &'static Language) -> Vec<&'a str> {
        let syntax = language.syntax();
        let mut aliases = Vec::new();
        for (local, _) in self.locals() {
            let Some((last, module)) = local.path.split_last() else { continue };
            if local.name.is_empty() {
                let families = families_of(language, &local.path).filter(|_| !syntax.no_values.is_empty());
                aliases.extend(families.flat_map(|family| family.names.keys()).map(String::as_str));
                continue;
            }
            let alias_of = syntax.import_name(last).filter(|own| *own != local.name);
            let is_owner = alias_of.is_some_and(|own| {
                let last = own.rsplit('/').next().unwrap_or_default();
                syntax.owner_words.binary_search_by(|word| word.as_str().cmp(last)).is_ok()
            });
            let is_module = || families_of(language, &local.path).next().is_some();
            let is_name = || families_of(language, module).any(|family| family.names.contains_key(last));
            if is_owner || is_module() || is_name() {
                aliases.push(local.name.as_str());
            }
        }
        aliases
    }

    /// The families whose owners the file imports, in the order of the text.
    pub fn families(&self, language: &'static Language) -> Vec<&'static Family> {
        let mut used: Vec<&Family> = Vec::new();
        for (entry, _) in self.locals().filter(|(local, _)| !local.name.is_empty()) {
            // Either the owner is imported, or one of its functions.
            let Some((_, module)) = entry.path.split_last() else { continue };
            let is_owner = families_of(language, &entry.path).next().is_some();
            for family in families_of(language, if is_owner { &entry.path } else { module }) {
                if !used.iter().any(|known| known.id == family.id) {
                    used.push(family);
                }
            }
        }
        used
    }
}

impl Declaration {
    fn moved(&self, shift: Shift) -> Declaration {
        let [word, range, scope] = [&self.word, &self.range, &self.scope].map(|range| shift.range(range));
        Declaration { word, range, scope, names: Arc::clone(&self.names) }
    }
}

/// The families with this full path among their owners.
pub(crate) fn families_of(language: &'static Language, path: &[String]) -> impl Iterator<Item = &'static Family> {
    let syntax = language.syntax();
    let indices = syntax.owners.get(&path.join(&syntax.separator)).into_iter().flatten();
    indices.map(|index| &language.families()[*index])
}

/// The declaration that begins with a word.
fn declaration(
    syntax: &Syntax,
    text: &str,
    walk: &mut Walk,
    cursor: &mut QueryCursor,
    at: Range<usize>,
    word: &str,
) -> Option<Declaration> {
    let path = walk.to(&at);
    let [.., parent, leaf] = path else { return None };
    let is_container = |index: &usize| syntax.containers.has(path[*index].node);
    // `require` is a function like any other, `openapi` a key: what counts is the statement that stands in.
    let declared = if leaf.node.kind() == word {
        parent.node
    } else if syntax.identifiers.has(leaf.node) && (syntax.calls.has(parent.node) || !syntax.entries.is_empty()) {
        path[(0..path.len()).rev().find(is_container)? + 1].node
    } else {
        return None;
    };
    let container = path
        .iter()
        .rev()
        .filter(|step| step.node != declared)
        .find(|step| syntax.containers.has(step.node) && step.node.start_byte() <= declared.start_byte());
    let scope = container.map_or(0..text.len(), |step| step.node.byte_range());
    // A type is named where it begins, however long it is.
    let is_type = leaf.node.kind() == word && syntax.type_words.iter().any(|known| known == word);
    cursor.set_max_start_depth(is_type.then_some(1));
    let names = names(syntax, text, declared, cursor).into();
    Some(Declaration { word: at, range: declared.byte_range(), scope, names })
}

/// What a declaration makes known.
fn names(syntax: &Syntax, text: &str, node: Node, cursor: &mut QueryCursor) -> Vec<Local> {
    let captures = &syntax.import_captures;
    let mut matches = cursor.matches(&syntax.imports, node, text.as_bytes());
    let mut prefixes: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut globs: Vec<Range<usize>> = Vec::new();
    while let Some(found) = matches.next() {
        let capture = |index: Option<u32>| found.nodes_for_capture_index(index?).next().map(|node| node.byte_range());
        if let (Some(prefix), Some(scope)) = (capture(captures.prefix), capture(captures.scope)) {
            prefixes.push((prefix, scope));
        } else if let Some(glob) = capture(captures.glob) {
            globs.push(glob);
        } else if let Some(definition) = capture(captures.definition) {
            leaves.push(Leaf { import: None, alias: Some(definition) });
        } else if let Some(import) = capture(captures.import) {
            leaves.push(Leaf { import: Some(import), alias: capture(captures.alias) });
        }
    }
    let path = |import: Range<usize>| {
        let before = prefixes
            .iter()
            .filter(|(prefix, within)| within.start <= import.start && import.end <= within.end && *prefix != import)
            .map(|(prefix, _)| prefix);
        let mut path: Vec<String> =
            before.chain([&import]).flat_map(|range| syntax.split(&text[range.clone()])).collect();
        // `use a::b::{self}`
        if path.len() > 1 && path.last().is_some_and(|last| syntax.self_names.contains(last)) {
            path.pop();
        }
        path
    };
    let named = leaves.into_iter().map(|Leaf { import, alias }| {
        let path = import.map(path).unwrap_or_default();
        let name = alias.map(|range| &text[range]).or_else(|| syntax.import_name(path.last()?)).map(str::to_string);
        Local { name: name.unwrap_or_default(), path }
    });
    let globs = globs.iter().map(|glob| Local { name: String::new(), path: path(glob.clone()) });
    named.chain(globs).collect()
}

fn origin_of(syntax: &Syntax, path: Vec<String>) -> Origin {
    match path.first() {
        Some(first) if !syntax.is_own(first) => Origin::Package(path),
        _ => Origin::Unknown,
    }
}
