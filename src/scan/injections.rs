//! Code that the grammar leaves as bare tokens, parsed again as `injections.scm` says.

use tree_sitter::{Node, Parser, QueryCursor, StreamingIterator, Tree};

use crate::language::Syntax;

/// The trees of what stands in a node as bare tokens, of those parts of it that are `wanted`. Their offsets are those of the text.
pub(crate) fn trees_within(
    syntax: &Syntax,
    text: &str,
    node: Node,
    parser: &mut Parser,
    wanted: impl Fn(&[tree_sitter::Range]) -> bool,
) -> Vec<Tree> {
    let Some(query) = &syntax.injections else { return Vec::new() };
    let mut cursor = QueryCursor::new();
    cursor.set_max_start_depth(Some(1));
    let mut matches = cursor.matches(query, node, text.as_bytes());
    let mut trees = Vec::new();
    while let Some(found) = matches.next() {
        let mut ranges: Vec<tree_sitter::Range> = found.captures.iter().map(|capture| capture.node.range()).collect();
        ranges.sort_by_key(|range| range.start_byte);
        if !wanted(&ranges) || parser.set_included_ranges(&ranges).is_err() {
            continue;
        }
        trees.extend(parser.parse(text, None));
        parser.set_included_ranges(&[]).expect("no ranges are always in order");
    }
    trees
}
