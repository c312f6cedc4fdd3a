//! Where an import is written that names a module in quotes: into a list of the same module, else on a line of its own, in the way
//! and the style in which the file imports already. A file that shows no such way gets none.
//!
//! What shows it is told by `queries/<language>/importing.scm`.

use tree_sitter::{Node, Query, QueryCursor, StreamingIterator};

use super::File;
use super::imports::Declaration;
use crate::fix::Edit;
use crate::language::Rewriting;

/// `importing.scm`, made ready.
#[derive(Debug)]
pub(crate) struct Importing {
    query: Query,
    /// By the index of the pattern, which way of the language's to import it shows, counted from 0.
    ways: Vec<Option<usize>>,
    import: Option<u32>,
    list: Option<u32>,
    module: Option<u32>,
    member: Option<u32>,
}

/// How a file imports.
#[derive(Default)]
struct Shown<'t> {
    /// Its imports among the statements of the file, in the order of the text, and the ways in which they are written.
    imports: Vec<(Node<'t>, usize)>,
    /// The first of the ways that it shows.
    way: Option<usize>,
    /// Lists of names, and the full path of what these are imported from.
    lists: Vec<(Vec<String>, Node<'t>)>,
}

impl Importing {
    /// Reads the patterns of `query`.
    ///
    /// # Panics
    /// If they name a way that there is not.
    pub fn read(query: Query, settings: &Rewriting) -> Importing {
        let capture = |name| query.capture_index_for_name(name);
        let way = |name: &str| match name {
            "import" => 0,
            other => 1 + settings.other_imports.iter().position(|(known, _)| known == other).expect("a way to import"),
        };
        let way_of = |index| {
            let mut properties = query.property_settings(index).iter();
            properties.find(|property| &*property.key == "way").and_then(|property| property.value.as_deref()).map(way)
        };
        Importing {
            ways: (0..query.pattern_count()).map(way_of).collect(),
            import: capture("import"),
            list: capture("list"),
            module: capture("module"),
            member: capture("member"),
            query,
        }
    }
}

impl File<'_> {
    /// What to insert so that a file imports a full path, given in its parts.
    pub(super) fn import_quoted(&self, importing: &Importing, parts: &[&str]) -> Option<Edit> {
        let root = self.tree.root_node();
        let (name, owner) = parts.split_last()?;
        let shown = self.shown(importing, root);
        let mut lists = shown.lists.iter().filter(|(path, _)| path == owner);
        if let Some(edit) = lists.find_map(|(_, list)| self.put_among(&items(*list), name)) {
            return Some(edit);
        }
        let [module] = owner else { return None };
        let is_hoisted = shown.way? == 0;
        let header = self.header(&shown, root, is_hoisted);
        let near = self.run(&header, module).unwrap_or(&header).last().map(|import| import.node);
        let like = shown.imports.iter().find(|(node, _)| near.is_none_or(|near| near == *node));
        // Where there are several ways, that of the neighbour is taken, but nothing is required where others are imported.
        let way = like.map(|(_, way)| *way).filter(|_| !is_hoisted).or(shown.way)?;
        let template =
            way.checked_sub(1).map_or(&self.settings().import, |other| &self.settings().other_imports[other].1);
        let line = self.styled(&self.filled_in(template, parts), like.map(|(node, _)| *node), &shown);
        self.in_header(&header, root, module, &line)
    }

    /// As a line among the imports that a file begins with.
    fn in_header(&self, header: &[Declaration], root: Node, module: &str, line: &str) -> Option<Edit> {
        let order = self.order(module);
        if let Some(run) = self.run(header, module) {
            // What has no name may be there for what it does, so that its place counts.
            let is_sorted = run.len() > 1 && run.iter().all(|import| !import.first.is_empty());
            return Some(match is_sorted {
                true => self.among(run, module, line, &(false, order, module.to_string())),
                false => self.after(run[run.len() - 1].node, line),
            });
        }
        let line_break = self.line_break();
        let next = header.iter().position(|import| import.key.1 > order).unwrap_or(header.len());
        Some(match next.checked_sub(1).map(|before| header[before].node) {
            Some(before) => {
                let has_gap = header[next - 1..].windows(2).next().map_or(header.windows(2).any(has_gap), has_gap);
                let (range, text) = self.after(before, line);
                (range, format!("{}{text}", if has_gap { line_break } else { "" }))
            }
            None => match header.first() {
                Some(first) => {
                    let start = first.node.start_byte();
                    (start..start, format!("{line}{line_break}"))
                }
                None => return self.before_everything(root, line),
            },
        })
    }

    /// The last imports that follow each other and are of a kind with those of a module.
    fn run<'i, 't>(&self, header: &'i [Declaration<'t>], module: &str) -> Option<&'i [Declaration<'t>]> {
        let order = self.order(module);
        header.chunk_by(|one, next| one.key.1 == next.key.1).rfind(|run| run[0].key.1 == order)
    }

    /// How a file imports.
    fn shown<'t>(&self, importing: &Importing, root: Node<'t>) -> Shown<'t> {
        let mut shown = Shown::default();
        let mut cursor = QueryCursor::new();
        cursor.set_max_start_depth(Some(1));
        let mut matches = cursor.matches(&importing.query, root, self.text().as_bytes());
        while let Some(found) = matches.next() {
            let node = |index: Option<u32>| found.nodes_for_capture_index(index?).next();
            if let Some(way) = importing.ways[found.pattern_index] {
                shown.way = Some(shown.way.map_or(way, |known| known.min(way)));
                shown.imports.extend(node(importing.import).map(|import| (import, way)));
            }
            if let (Some(list), Some(module)) = (node(importing.list), node(importing.module)) {
                let path = [Some(module), node(importing.member)].into_iter().flatten();
                let path = path.flat_map(|part| self.syntax().split(&self.text()[part.byte_range()])).collect();
                shown.lists.push((path, list));
            }
        }
        shown.imports.sort_by_key(|(node, _)| node.start_byte());
        shown.imports.dedup();
        shown
    }

    /// The imports that the file begins with. Where imports hold for what stands before them too, they may begin later.
    fn header<'t>(&self, shown: &Shown<'t>, root: Node<'t>, are_hoisted: bool) -> Vec<Declaration<'t>> {
        let mut cursor = root.walk();
        let is_import = |node: &Node| shown.imports.iter().any(|(import, _)| import == node);
        let is_between = |node: &Node| node.is_extra() || self.is_preamble(*node);
        let mut statements = root.named_children(&mut cursor).peekable();
        while statements.next_if(|node| !is_import(node) && (are_hoisted || is_between(node))).is_some() {}
        let header = statements.take_while(|node| is_import(node) || node.is_extra()).filter(is_import);
        let module = |node: &Node| quoted(&self.text()[node.byte_range()]).to_string();
        let named = |node: Node| self.imports().names().any(|(.., word)| node.byte_range().contains(&word.start));
        header
            .map(|node| {
                let module = module(&node);
                let key = (false, self.order(&module), module.clone());
                Declaration { node, key, first: if named(node) { module } else { String::new() } }
            })
            .collect()
    }

    /// Where a module belongs among the imports: those of the language itself go first, those of the project's own last.
    fn order(&self, module: &str) -> usize {
        let is_own = self.syntax().own_prefixes.iter().any(|own| module.starts_with(own.as_str()));
        if is_own { 2 } else { usize::from(!self.is_standard(module)) }
    }

    /// An import with the quotes, the semicolon and the spaces within braces that another one has, or the file.
    fn styled(&self, line: &str, other: Option<Node>, shown: &Shown) -> String {
        let text = self.text();
        let like = other.map(|node| &text[node.byte_range()]);
        let count = |quote: char| text.matches(quote).count();
        let is_single = match like.and_then(|like| like.find(['"', '\'']).map(|at| &like[at..])) {
            Some(quoted) => quoted.starts_with('\''),
            None => count('\'') > count('"'),
        };
        let has_semicolon = match like {
            Some(like) => like.ends_with(';'),
            None => text.lines().any(|line| line.trim_end().ends_with(';')),
        };
        let is_tight =
            |(_, list): &(Vec<String>, Node)| text[list.byte_range()][1..].starts_with(|c: char| !c.is_whitespace());
        let mut line = if is_single { line.replace('"', "'") } else { line.to_string() };
        if !has_semicolon {
            line = line.trim_end_matches(';').to_string();
        }
        if !shown.lists.is_empty() && shown.lists.iter().all(is_tight) {
            line = line.replace("{ ", "{").replace(" }", "}");
        }
        line
    }
}

/// The items of a list of names.
fn items(list: Node) -> Vec<Node> {
    list.named_children(&mut list.walk()).collect()
}

/// Whether there is an empty line between two imports that follow each other.
fn has_gap(pair: &[Declaration]) -> bool {
    pair[0].node.end_position().row + 1 < pair[1].node.start_position().row
}

/// What stands between the first quotes of a text.
fn quoted(text: &str) -> &str {
    let mut parts = text.split(['"', '\'']);
    parts.nth(1).unwrap_or_default()
}
