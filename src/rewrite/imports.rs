//! Where an import is written: into a list of the same module, into the block where it belongs, or before everything else.

use std::ops::Range;

use tree_sitter::Node;

use super::File;
use crate::fix::Edit;
use crate::scan::Walk;

/// An import that stands in a module, with all that is written for it.
struct Declaration<'t> {
    node: Node<'t>,
    /// What it is sorted by.
    key: Key,
    /// The package or module that it begins with.
    first: String,
}

/// The project's own modules stand before other packages; names of modules before those of types before those of constants.
type Key = (bool, String);

impl File<'_> {
    /// What to insert so that a module imports a full path, given in its parts. `None` if there is no place for it.
    pub(super) fn import(&self, parts: &[&str], module: &Range<usize>) -> Option<Edit> {
        if self.settings().import.is_empty() {
            return None;
        }
        let container = self.container(module)?;
        let declarations = self.declarations(container);
        let in_list = declarations.iter().find_map(|declaration| self.put_in_list(declaration.node, parts));
        in_list.or_else(|| Some(self.as_line(container, &declarations, parts)))
    }

    /// The node whose children are the declarations of a module.
    fn container(&self, module: &Range<usize>) -> Option<Node<'_>> {
        let root = self.tree.root_node();
        if *module == (0..self.text().len()) {
            return Some(root);
        }
        let mut walk = Walk::new(self.tree);
        let path = walk.to(module);
        let node = path.iter().rev().find(|step| step.node.byte_range() == *module)?.node;
        let mut cursor = node.walk();
        node.children(&mut cursor).find(|child| self.syntax().containers.has(*child))
    }

    /// The imports among the children of a node that always hold and are the module's own business.
    fn declarations<'t>(&self, container: Node<'t>) -> Vec<Declaration<'t>> {
        let syntax = self.syntax();
        let mut cursor = container.walk();
        let children: Vec<Node> = container.named_children(&mut cursor).collect();
        let is_kind = |kinds: &[String], node: &Node| kinds.iter().any(|kind| kind == node.kind());
        children
            .iter()
            .enumerate()
            .filter(|(_, node)| {
                node.child(0).is_some_and(|word| syntax.import_words.iter().any(|known| known == word.kind()))
            })
            .filter(|(at, _)| {
                let before = at.checked_sub(1).map(|before| &children[before]);
                !before.is_some_and(|before| is_kind(&self.settings().conditions, before))
            })
            .map(|(_, node)| {
                let text = &self.text()[node.byte_range()];
                let path = text.split_once(char::is_whitespace).map_or("", |(_, path)| path.trim_start());
                let end = path.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(path.len());
                let first = path[..end].to_string();
                Declaration { node: *node, key: self.key(path), first }
            })
            .collect()
    }

    fn key(&self, path: &str) -> Key {
        let first = path.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default();
        (!self.syntax().own_roots.iter().any(|root| root == first), path.to_string())
    }

    /// Into the braces of an import of the same module.
    fn put_in_list(&self, declaration: Node, parts: &[&str]) -> Option<Edit> {
        let (name, module) = parts.split_last()?;
        let (kind, fields) = self.settings().import_list.split_once('.')?;
        let (path, list) = fields.split_once('=')?;
        let mut cursor = declaration.walk();
        let import = declaration.named_children(&mut cursor).find(|child| child.kind() == kind)?;
        let text = |node: Node| &self.text()[node.byte_range()];
        if text(import.child_by_field_name(path)?) != module.join(&self.syntax().separator) {
            return None;
        }
        let list = import.child_by_field_name(list)?;
        let mut cursor = list.walk();
        let items: Vec<Node> = list.named_children(&mut cursor).collect();
        let last = items.last()?;
        if items.iter().any(|item| item.is_extra()) {
            return None;
        }
        let names: Vec<&str> = items.iter().map(|item| text(*item)).collect();
        // Formatters have sorted such lists in two ways.
        let is_before = [plain_order, order_of_kinds].into_iter().find(|order| names.is_sorted_by(|a, b| order(a, b)));
        let next = is_before.and_then(|is_before| items.iter().find(|item| !is_before(text(**item), name)));
        let Some(next) = next else {
            return Some((last.end_byte()..last.end_byte(), format!(", {name}")));
        };
        let start = next.start_byte();
        let line = &self.text()[line_start(self.text(), start)..start];
        let space = if line.trim().is_empty() { format!("{}{line}", self.line_break()) } else { " ".to_string() };
        Some((start..start, format!("{name},{space}")))
    }

    /// As a line of its own.
    fn as_line(&self, container: Node, declarations: &[Declaration], parts: &[&str]) -> Edit {
        let path = parts.join(&self.syntax().separator);
        let (line, key) = (self.import_line(&path), self.key(&format!("{path};")));
        let Some(block) = self.block(declarations, parts[0]) else { return self.before_everything(container, &line) };
        let is_sorted = block.is_sorted_by_key(|declaration| &declaration.key);
        let next = block.iter().position(|declaration| is_sorted && declaration.key > key);
        match next {
            Some(0) if self.is_free_above(block[0].node) => {
                let start = block[0].node.start_byte();
                (start..start, format!("{line}{}{}", self.line_break(), self.indent(start)))
            }
            Some(0) => self.after(block[0].node, &line),
            Some(next) => self.after(block[next - 1].node, &line),
            None => self.after(block[block.len() - 1].node, &line),
        }
    }

    /// The imports that follow each other without a gap, among which one of a package belongs.
    fn block<'i, 't>(&self, declarations: &'i [Declaration<'t>], package: &str) -> Option<&'i [Declaration<'t>]> {
        let follows =
            |one: &Declaration, next: &Declaration| next.node.start_position().row <= one.node.end_position().row + 1;
        let blocks: Vec<&[Declaration]> = declarations.chunk_by(follows).collect();
        let has = |block: &&[Declaration], is_it: &dyn Fn(&str) -> bool| block.iter().any(|one| is_it(&one.first));
        let is_own = |first: &str| self.syntax().own_roots.iter().any(|root| root == first);
        let is_standard = |first: &str| self.settings().standard_roots.iter().any(|root| root == first);
        let last = |is_it: &dyn Fn(&str) -> bool| blocks.iter().rev().find(|block| has(block, is_it)).copied();
        last(&|first| first == package)
            .or_else(|| last(&|first| !is_own(first) && !is_standard(first)))
            .or_else(|| last(&|first| !is_own(first)))
            .or_else(|| blocks.first().copied())
    }

    /// On a line behind a declaration.
    fn after(&self, node: Node, line: &str) -> Edit {
        // A remark behind it stays with it.
        let remark = node
            .next_named_sibling()
            .filter(|next| next.is_extra() && next.start_position().row == node.end_position().row);
        let until = remark.unwrap_or(node);
        let end = until.start_byte() + self.text()[until.byte_range()].trim_end().len();
        (end..end, format!("{}{}{line}", self.line_break(), self.indent(node.start_byte())))
    }

    /// Before the first declaration of a module, behind what is said of the module as a whole.
    fn before_everything(&self, container: Node, line: &str) -> Edit {
        let settings = self.settings();
        let line_break = self.line_break();
        let mut cursor = container.walk();
        let children: Vec<Node> = container.named_children(&mut cursor).collect();
        let mut first = 0;
        for (at, child) in children.iter().enumerate() {
            let text = &self.text()[child.byte_range()];
            let gap = children.get(at + 1).map_or(2, |next| next.start_position().row - end_row(child, text));
            let is_preamble = settings.preamble.iter().any(|kind| kind == child.kind())
                || child.is_extra()
                    && (gap > 1 || settings.inner_comments.iter().any(|start| text.starts_with(start.as_str())));
            if is_preamble {
                first = at + 1;
            } else if !child.is_extra() {
                break;
            }
        }
        let Some(next) = children.get(first) else {
            let at = children.last().map_or(container.start_byte(), |last| last.end_byte());
            return (at..at, format!("{line_break}{line}{line_break}"));
        };
        let start = next.start_byte();
        (start..start, format!("{line}{line_break}{line_break}{}", self.indent(start)))
    }

    /// Whether nothing that belongs to a node stands right above it.
    fn is_free_above(&self, node: Node) -> bool {
        let Some(before) = node.prev_named_sibling() else { return true };
        let text = &self.text()[before.byte_range()];
        let is_near = node.start_position().row <= end_row(&before, text) + 1;
        !(is_near && (before.is_extra() || self.settings().conditions.iter().any(|kind| kind == before.kind())))
    }

    /// The white space that the line of an offset begins with.
    fn indent(&self, at: usize) -> &str {
        let line = &self.text()[line_start(self.text(), at)..at];
        &line[..line.len() - line.trim_start().len()]
    }

    /// How the lines of the file end.
    fn line_break(&self) -> &'static str {
        match self.text().find('\n') {
            Some(at) if self.text()[..at].ends_with('\r') => "\r\n",
            _ => "\n",
        }
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |line_break| line_break + 1)
}

/// The row that a node ends on; some comments take the line break behind them along.
fn end_row(node: &Node, text: &str) -> usize {
    node.end_position().row - usize::from(text.ends_with('\n'))
}

/// Whether a name stands before another one where lists are sorted by their letters, capitals first.
fn plain_order(one: &str, other: &str) -> bool {
    one <= other
}

/// Whether a name stands before another one where modules go before types, and types before constants.
fn order_of_kinds(one: &str, other: &str) -> bool {
    let kind = |name: &str| match name {
        _ if name.starts_with(char::is_lowercase) => 0,
        _ if name.len() > 1 && !name.contains(char::is_lowercase) => 2,
        _ => 1,
    };
    (kind(one), one) <= (kind(other), other)
}
