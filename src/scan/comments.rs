//! A text without the comments that stand between the parts of an expression, so that no query need know of them.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use tree_sitter::{InputEdit, Node, Parser, Tree};

use super::walk::{Step, Walk};
use crate::language::Syntax;

/// The same text with blanks for the comments in the statements around some hits, and its tree. Every place stays where it is.
/// `None` if there are no such comments, or if they are needed.
pub(crate) fn without(
    syntax: &Syntax,
    text: &str,
    tree: &Tree,
    hits: &[Range<usize>],
    parser: &mut Parser,
) -> Option<(String, Tree)> {
    let comments = beside(syntax, tree, hits);
    if comments.is_empty() {
        return None;
    }
    let mut bytes = text.as_bytes().to_vec();
    let mut old = tree.clone();
    for node in comments.values() {
        bytes[node.byte_range()].iter_mut().filter(|byte| !byte.is_ascii_whitespace()).for_each(|byte| *byte = b' ');
        old.edit(&InputEdit {
            start_byte: node.start_byte(),
            old_end_byte: node.end_byte(),
            new_end_byte: node.end_byte(),
            start_position: node.start_position(),
            old_end_position: node.end_position(),
            new_end_position: node.end_position(),
        });
    }
    let blank = String::from_utf8(bytes).ok()?;
    let plain = parser.parse(&blank, Some(&old))?;
    (plain.root_node().has_error() == tree.root_node().has_error()).then_some((blank, plain))
}

/// The comments beside what is on the way from a statement down to a hit, by where they begin.
fn beside<'t>(syntax: &Syntax, tree: &'t Tree, hits: &[Range<usize>]) -> BTreeMap<usize, Node<'t>> {
    let mut walk = Walk::new(tree);
    let mut seen = HashSet::new();
    let mut comments = BTreeMap::new();
    for hit in hits {
        let in_statement = |step: &&Step| !syntax.containers.has(step.node);
        let path: Vec<Node> = walk.to(hit).iter().rev().take_while(in_statement).map(|step| step.node).collect();
        for node in path {
            if !seen.insert(node.id()) {
                continue;
            }
            comments.extend(comments_in(node));
            // Those of a call stand beside the name that is a hit, and not around it.
            let mut cursor = node.walk();
            let arguments = node.children(&mut cursor).filter(|child| syntax.arguments.has(*child));
            let arguments: Vec<Node> = arguments.filter(|child| !syntax.containers.has(*child)).collect();
            comments.extend(arguments.into_iter().flat_map(comments_in));
        }
    }
    comments
}

/// The comments right in a node. There are other extras, such as what a heredoc holds.
fn comments_in(node: Node) -> Vec<(usize, Node)> {
    let mut cursor = node.walk();
    let is_comment = |child: &Node| child.is_extra() && child.kind().contains("comment");
    node.children(&mut cursor).filter(is_comment).map(|child| (child.start_byte(), child)).collect()
}
