//! What of an earlier version no longer holds after an edit. Everything else is taken over as it is.

use std::ops::Range;

use tree_sitter::{Node, Tree, TreeCursor};

use super::Previous;
use super::hits;
use super::walk::Walk;
use crate::document::Change;
use crate::language::Syntax;

/// A node that an edit stands in is looked at again as a whole if it is not longer than this, in bytes.
const SMALL: usize = 16 * 1024;

/// Where what stood in an earlier version stands in the present one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shift<'a>(pub &'a Change);

impl Shift<'_> {
    /// Where a range is now. Of one that the edit touches, what is left of it and the edit itself.
    pub fn range(self, range: &Range<usize>) -> Range<usize> {
        let Change { before, after } = self.0;
        let behind = |at: usize| at - before.end + after.end;
        let start = if range.start >= before.end { behind(range.start) } else { range.start.min(after.start) };
        let end = if range.end >= before.end { behind(range.end) } else { range.end };
        if before.start < range.end && range.end < before.end { start..after.end } else { start..end }
    }
}

/// Stretches of a text that have to be looked at again, in its order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Stale(Vec<Range<usize>>);

impl Stale {
    pub fn all(text: &str) -> Stale {
        Stale(std::iter::once(0..text.len()).collect())
    }

    /// The stretch around an edit outside of which two versions and their trees are the same, see [`surroundings`].
    pub fn around(previous: Previous, tree: &Tree) -> Option<Stale> {
        surroundings(previous.tree, tree, &previous.change.after).map(|range| Stale(vec![range]))
    }

    /// What an edit and its effect on the tree touch. What is around that may still be in other hands: a node may end elsewhere.
    pub fn changed(previous: Previous, text: &str, tree: &Tree) -> Stale {
        let mut stale = Stale::default();
        let changed = previous.tree.changed_ranges(tree).map(|range| range.start_byte..range.end_byte);
        let changed = changed.chain([previous.change.after.clone()]);
        changed.for_each(|range| stale.add(hits::between_words(text, &range)));
        stale
    }

    pub fn ranges(&self) -> &[Range<usize>] {
        &self.0
    }

    /// Whether a range has a byte or an end in common with it.
    pub fn touches(&self, range: &Range<usize>) -> bool {
        let first = self.0.partition_point(|stale| stale.end < range.start);
        self.0.get(first).is_some_and(|stale| stale.start <= range.end)
    }

    /// Whether a range lies in it.
    pub fn covers(&self, range: &Range<usize>) -> bool {
        let first = self.0.partition_point(|stale| stale.end < range.end);
        self.0.get(first).is_some_and(|stale| stale.start <= range.start)
    }

    /// Takes in a range, with all that it touches.
    pub fn add(&mut self, range: Range<usize>) {
        let first = self.0.partition_point(|stale| stale.end < range.start);
        let after = self.0.partition_point(|stale| stale.start <= range.end);
        let touched = &self.0[first..after];
        let start = touched.first().map_or(range.start, |stale| stale.start.min(range.start));
        let end = touched.last().map_or(range.end, |stale| stale.end.max(range.end));
        self.0.splice(first..after, std::iter::once(start..end));
    }
}

/// The smallest stretch around an edit outside of which two trees are surely the same: the inside of a node that both have at
/// the same place, on the same way down from the root. `old` was moved along with the edit. `None` if that is too much.
///
/// A parser that is in the same state at the same place reads the same text the same way, so it is enough to look at the way
/// down; but where it recovers from an error, anything may follow. [`Tree::changed_ranges`] would tell as well, in about the
/// time that parsing takes.
fn surroundings(old: &Tree, new: &Tree, edit: &Range<usize>) -> Option<Range<usize>> {
    let (mut old, mut new) = (old.walk(), new.walk());
    let is_around = |node: Node| node.start_byte() < edit.start && edit.end < node.end_byte() && !node.is_error();
    if !is_same(old.node(), new.node()) || !is_around(new.node()) {
        return None;
    }
    loop {
        let (parent, depth) = (new.node(), new.depth());
        let found = [&mut old, &mut new].map(|cursor| cursor.goto_first_child_for_byte(edit.start).is_some());
        if found == [true, true] && is_same(old.node(), new.node()) && is_around(new.node()) {
            continue;
        }
        for cursor in [&mut old, &mut new] {
            while cursor.depth() > depth {
                cursor.goto_parent();
            }
        }
        let range = parent.byte_range();
        if old.node().has_error() || parent.has_error() {
            return (range.len() <= SMALL).then_some(range);
        }
        return between_siblings(&mut old, &mut new, edit).or_else(|| (range.len() <= SMALL).then_some(range));
    }
}

/// The stretch between the children before and behind an edit, if both trees have the same ones there.
fn between_siblings(old: &mut TreeCursor, new: &mut TreeCursor, edit: &Range<usize>) -> Option<Range<usize>> {
    let is_behind = |node: Node| edit.end < node.start_byte();
    let is_before = |node: Node| node.end_byte() < edit.start;
    // The one before the child that the edit touches: its last byte is next to that one, but for blanks.
    let before = {
        let touched = child_at(new, edit.start)?;
        let previous = if is_before(touched) { Some(touched) } else { touched.prev_sibling() };
        previous.filter(|node| is_before(*node))?
    };
    let behind = {
        let mut next = child_at(new, edit.end)?;
        while !is_behind(next) {
            next = next.next_sibling()?;
        }
        next
    };
    let same_before = child_at(old, before.start_byte()).is_some_and(|node| are_equal(node, before));
    let same_behind = child_at(old, behind.start_byte()).is_some_and(|node| are_equal(node, behind));
    (same_before && same_behind).then(|| before.end_byte()..behind.start_byte())
}

/// The first child of the node at a cursor that ends behind an offset. The cursor stays where it is.
fn child_at<'t>(cursor: &mut TreeCursor<'t>, offset: usize) -> Option<Node<'t>> {
    cursor.goto_first_child_for_byte(offset)?;
    let node = cursor.node();
    cursor.goto_parent();
    Some(node)
}

/// Whether functions may have other parameters than before: unless nothing differs but what the body of one does.
pub(crate) fn functions_differ(syntax: &Syntax, old: &Tree, new: &Tree, stale: &Stale) -> bool {
    let [range] = stale.ranges() else { return true };
    let mut walk = Walk::new(new);
    let is_bound =
        |node: Node| {
            syntax.function_bindings.iter().filter(|binding| node.kind() == binding.kind).any(|binding| {
                node.child_by_field_name(&binding.value).is_some_and(|value| syntax.functions.has(value))
            })
        };
    let around = walk.to(range).iter().rev().map(|step| step.node);
    // A variable that is bound to a function gives it its name.
    let nearest = around.into_iter().find(|node| syntax.functions.has(*node) || is_bound(*node));
    let body =
        nearest.filter(|node| syntax.functions.has(*node)).and_then(|node| node.child_by_field_name(&syntax.body));
    let is_in_a_body = body.is_some_and(|body| body.start_byte() <= range.start);
    !is_in_a_body || [old, new].into_iter().any(|tree| holds_function(syntax, tree, range))
}

/// Whether a function stands in a range.
fn holds_function(syntax: &Syntax, tree: &Tree, range: &Range<usize>) -> bool {
    let mut cursor = tree.walk();
    let is_outside = |node: Node| node.end_byte() <= range.start || range.end <= node.start_byte();
    loop {
        let node = cursor.node();
        let is_inside = range.start <= node.start_byte() && node.end_byte() <= range.end;
        if is_inside && syntax.functions.has(node) {
            return true;
        }
        if !is_outside(node) && cursor.goto_first_child_for_byte(range.start).is_some() {
            continue;
        }
        while cursor.node().start_byte() >= range.end || !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return false;
            }
        }
    }
}

fn is_same(a: Node, b: Node) -> bool {
    a.kind_id() == b.kind_id() && a.byte_range() == b.byte_range()
}

/// Whether two nodes have the same below them. What the parser took over from the old tree is known by its address; of what
/// stands right behind an edit it makes the left edge anew.
fn are_equal(a: Node, b: Node) -> bool {
    if !is_same(a, b) || a.child_count() != b.child_count() {
        return false;
    }
    let (mut a, mut b) = (a.walk(), b.walk());
    if !a.goto_first_child() || !b.goto_first_child() || a.node().id() == b.node().id() {
        return true;
    }
    loop {
        if !are_equal(a.node(), b.node()) {
            return false;
        }
        if !a.goto_next_sibling() || !b.goto_next_sibling() {
            return true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_that_touch_become_one() {
        let mut stale = Stale(Vec::new());
        for range in [10..12, 20..21, 30..31, 12..15, 21..30] {
            stale.add(range);
        }
        assert_eq!(stale, Stale(vec![10..15, 20..31]));
        assert!(stale.touches(&(15..16)) && stale.touches(&(5..10)) && stale.touches(&(0..100)));
        assert!(!stale.touches(&(16..19)) && !stale.touches(&(32..40)));
        assert!(stale.covers(&(20..31)) && !stale.covers(&(9..11)) && !stale.covers(&(14..16)));
    }

    #[test]
    fn what_stands_behind_an_edit_moves() {
        let change = Change { before: 10..12, after: 10..15 };
        for (before, after) in [
            (5..9, 5..9),
            (12..20, 15..23),
            (5..20, 5..23),
            (10..12, 10..15),
            (11..12, 10..15),
            (5..11, 5..15),
            (11..20, 10..23),
        ] {
            assert_eq!(Shift(&change).range(&before), after, "{before:?}");
        }
    }
}
