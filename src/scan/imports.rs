//! What the names of a file lead to, told by its imports and the types that it makes itself.

use std::ops::Range;

use tree_sitter::{Node, QueryCursor, StreamingIterator, Tree};

use super::hits;
use super::walk::Walk;
use crate::family::Family;
use crate::language::{Language, Syntax};

/// The imports of a file and the types it makes itself.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    entries: Vec<Entry>,
    globs: Vec<Entry>,
}

/// A local name (empty for a glob) and the full path that it leads to, within a part of the text.
#[derive(Debug, Clone)]
struct Entry {
    local: String,
    path: Vec<String>,
    scope: Range<usize>,
}

/// One name of a declaration, where its parts stand in the text. Without an import it is a type of the file's own.
struct Leaf {
    import: Option<Range<usize>>,
    alias: Option<Range<usize>>,
    is_glob: bool,
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
        let syntax = language.syntax();
        let mut imports = Imports::default();
        let mut walk = Walk::new(tree);
        for word in &syntax.import_words {
            for at in hits::whole_words(text.as_bytes(), word) {
                imports.read_declaration(syntax, text, &mut walk, at, word);
            }
        }
        for word in &syntax.type_words {
            for at in hits::whole_words(text.as_bytes(), word) {
                let line_end = memchr::memchr(b'\n', &text.as_bytes()[at.end..]).map_or(text.len(), |n| at.end + n);
                let line = &text[at.end..line_end];
                if syntax.anchors.is_match(line) {
                    imports.read_declaration(syntax, text, &mut walk, at, word);
                }
            }
        }
        imports
    }

    fn read_declaration(&mut self, syntax: &Syntax, text: &str, walk: &mut Walk, at: Range<usize>, word: &str) {
        let path = walk.to(&at);
        let [.., parent, leaf] = path else { return };
        if leaf.node.kind() != word {
            return;
        }
        let scope = path
            .iter()
            .rev()
            .skip(2)
            .find(|step| syntax.containers.has(step.node))
            .map_or(0..text.len(), |step| step.node.byte_range());
        self.read_node(syntax, text, parent.node, &scope);
    }

    fn read_node(&mut self, syntax: &Syntax, text: &str, node: Node, scope: &Range<usize>) {
        let query = &syntax.imports;
        let mut cursor = QueryCursor::new();
        let mut matches = cursor.matches(query, node, text.as_bytes());
        let mut prefixes: Vec<(Range<usize>, Range<usize>)> = Vec::new();
        let mut leaves: Vec<Leaf> = Vec::new();
        while let Some(found) = matches.next() {
            let capture = |name: &str| {
                let index = query.capture_index_for_name(name)?;
                found.nodes_for_capture_index(index).next().map(|node| node.byte_range())
            };
            if let (Some(prefix), Some(scope)) = (capture("prefix"), capture("scope")) {
                prefixes.push((prefix, scope));
            } else if let Some(glob) = capture("glob") {
                leaves.push(Leaf { import: Some(glob), alias: None, is_glob: true });
            } else if let Some(definition) = capture("definition") {
                leaves.push(Leaf { import: None, alias: Some(definition), is_glob: false });
            } else if let Some(import) = capture("import") {
                leaves.push(Leaf { import: Some(import), alias: capture("alias"), is_glob: false });
            }
        }
        let parts = |range: Range<usize>| split(syntax, &text[range]);
        for Leaf { import, alias, is_glob } in leaves {
            let Some(import) = import else {
                let local = alias.map(|range| text[range].to_string()).unwrap_or_default();
                self.entries.push(Entry { local, path: Vec::new(), scope: scope.clone() });
                continue;
            };
            let mut path: Vec<String> = Vec::new();
            for (prefix, within) in &prefixes {
                if within.start <= import.start && import.end <= within.end && *prefix != import {
                    path.extend(parts(prefix.clone()));
                }
            }
            path.extend(parts(import));
            // `use a::b::{self}`
            if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
                path.pop();
            }
            let local = match alias {
                Some(alias) => text[alias].to_string(),
                None => path.last().cloned().unwrap_or_default(),
            };
            if is_glob {
                self.globs.push(Entry { local: String::new(), path, scope: scope.clone() });
            } else {
                self.entries.push(Entry { local, path, scope: scope.clone() });
            }
        }
    }

    /// Where a path that stands at an offset leads to.
    pub fn origin(&self, syntax: &Syntax, path: &str, at: usize) -> Origin {
        if path.starts_with(syntax.separator.as_str()) {
            return Origin::Package(split(syntax, path));
        }
        self.follow(syntax, split(syntax, path), at, 0)
    }

    fn follow(&self, syntax: &Syntax, path: Vec<String>, at: usize, depth: usize) -> Origin {
        let Some(first) = path.first() else { return Origin::Unknown };
        if syntax.own_roots.contains(first) {
            return Origin::Unknown;
        }
        let entry = self
            .entries
            .iter()
            .filter(|entry| entry.local == *first && entry.scope.contains(&at))
            .min_by_key(|entry| entry.scope.len());
        if let Some(entry) = entry {
            if entry.path.is_empty() {
                return Origin::File;
            }
            let full: Vec<String> = entry.path.iter().chain(&path[1..]).cloned().collect();
            // An alias of an alias; `use http;` leads to itself.
            let leads_on = entry.path[0] != *first && depth < 8;
            return if leads_on { self.follow(syntax, full, at, depth + 1) } else { origin_of(syntax, full) };
        }
        if path.len() > 1 && first.starts_with(|c: char| c.is_lowercase()) {
            return Origin::Package(path);
        }
        let globs: Vec<Vec<String>> = self
            .globs
            .iter()
            .filter(|glob| glob.scope.contains(&at))
            .filter(|glob| !glob.path.first().is_some_and(|first| syntax.own_roots.contains(first)))
            .map(|glob| glob.path.iter().chain(&path).cloned().collect())
            .collect();
        if globs.is_empty() { Origin::Unknown } else { Origin::Globs(globs) }
    }

    /// Names that the file gives to owners of families, other than their own.
    pub fn aliases(&self, syntax: &Syntax) -> Vec<&str> {
        self.entries
            .iter()
            .filter(|entry| entry.path.last().is_some_and(|last| *last != entry.local))
            .filter(|entry| entry.path.last().is_some_and(|last| syntax.owner_words.binary_search(last).is_ok()))
            .map(|entry| entry.local.as_str())
            .collect()
    }

    /// The families whose owners the file imports, in the order of the text.
    pub fn families(&self, language: &'static Language) -> Vec<&'static Family> {
        let syntax = language.syntax();
        let mut used: Vec<&Family> = Vec::new();
        for entry in &self.entries {
            // Either the owner is imported, or one of its functions.
            let Some((_, module)) = entry.path.split_last() else { continue };
            let owner = |path: &[String]| syntax.owners.get(&path.join(&syntax.separator));
            let Some(index) = owner(&entry.path).or_else(|| owner(module)) else { continue };
            let family = &language.families()[*index];
            if !used.iter().any(|known| known.id == family.id) {
                used.push(family);
            }
        }
        used
    }
}

fn origin_of(syntax: &Syntax, path: Vec<String>) -> Origin {
    match path.first() {
        Some(first) if !syntax.own_roots.contains(first) => Origin::Package(path),
        _ => Origin::Unknown,
    }
}

fn split(syntax: &Syntax, path: &str) -> Vec<String> {
    path.split(syntax.separator.as_str())
        // Type arguments are no part of the path.
        .map(|part| part.split('<').next().unwrap_or_default().trim().to_string())
        .filter(|part| !part.is_empty())
        .collect()
}
