//! The way from the root of a tree down to a place in the text.

use std::ops::Range;

use tree_sitter::{Node, Tree, TreeCursor};

/// One node on the way, with the field of its parent that it stands in.
#[derive(Clone, Copy)]
pub(crate) struct Step<'t> {
    pub node: Node<'t>,
    pub field: Option<&'static str>,
}

/// Walks to one place after the other; near places share most of the way.
pub(crate) struct Walk<'t> {
    cursor: TreeCursor<'t>,
    path: Vec<Step<'t>>,
}

impl<'t> Walk<'t> {
    pub fn new(tree: &'t Tree) -> Walk<'t> {
        let cursor = tree.walk();
        let root = Step { node: cursor.node(), field: None };
        Walk { cursor, path: vec![root] }
    }

    /// The nodes from the root to the smallest one, named or not, that holds a range of bytes.
    pub fn to(&mut self, range: &Range<usize>) -> &[Step<'t>] {
        let holds = |node: Node| node.start_byte() <= range.start && range.end <= node.end_byte();
        while self.path.len() > 1 && !holds(self.cursor.node()) {
            self.cursor.goto_parent();
            self.path.pop();
        }
        while self.cursor.goto_first_child_for_byte(range.start).is_some() {
            if !holds(self.cursor.node()) {
                self.cursor.goto_parent();
                break;
            }
            self.path.push(Step { node: self.cursor.node(), field: self.cursor.field_name() });
        }
        &self.path
    }
}
