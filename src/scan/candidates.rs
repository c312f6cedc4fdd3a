//! The first half of a scan: what the queries say about the places where a mention may stand. Nothing in here depends on
//! more of the text than the piece that a candidate stands in, so that what is unchanged need not be looked at again.

use std::collections::HashMap;
use std::ops::Range;

use tree_sitter::{Node, Parser, QueryCursor, QueryMatch, StreamingIterator, Tree};

use super::injections::trees_within;
use super::subject::{self, Name};
use super::vocabulary::Strength;
use super::walk::{Step, Walk};
use crate::document::Cancel;
use crate::language::{Language, Pattern, Syntax};

/// A value in the text that may be a status.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// A number, written as one.
    Number(u32),
    /// A number, written as a string.
    Text(u32),
    /// A symbol, without what it begins with.
    Symbol(String),
    /// A range of numbers, both ends included.
    Range { first: Option<u32>, last: Option<u32> },
    /// No number of its own: a name, or a class test.
    None,
}

/// What may show that a value is a status.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Clue {
    /// The position alone.
    Position,
    /// The name of what it is compared with, stored in or handed to.
    Subject(Name),
    /// The words beside it.
    Reason(String),
    /// The parameter of a function: its name, the type that it is called on, and the argument's index from 0.
    Parameter { callee: String, owner: Option<String>, index: usize },
    /// A column of a table: where the table starts, and the column's index from 0.
    Column { table: usize, index: usize },
    /// An element, with its index from 0, of a row of the table that is bound to this variable.
    Row { table: String, index: usize },
    /// It is handed to this function of this owner.
    Constructor { owner: String, name: String },
    /// It is this member of this owner.
    Constant { owner: String, name: String, called: bool },
    /// It is this name, which the file imports by itself.
    Name(String),
    /// It is a call of this function.
    Function(String),
    /// It is this name of one of these families, told by their places in the list.
    Member { families: Vec<usize>, name: String },
    /// It asks for this class.
    Class { digit: u8, subject: Option<Name> },
    /// A string that begins with a code and its phrase.
    StatusLine,
}

/// A place that one pattern says something about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Candidate {
    /// Index of the pattern; none where no query was needed.
    pub pattern: Option<usize>,
    /// Where the mention would stand.
    pub range: Range<usize>,
    pub value: Value,
    pub clue: Clue,
    /// For each of the pattern's tests, the path in the text that is to be followed.
    pub paths: Vec<String>,
}

impl Candidate {
    /// The same candidate so many bytes farther on.
    pub fn moved(&self, by: isize) -> Candidate {
        let mut moved = Candidate { range: moved(&self.range, by), ..self.clone() };
        if let Clue::Column { table, .. } = &mut moved.clue {
            *table = table.wrapping_add_signed(by);
        }
        moved
    }
}

/// A range so many bytes farther on.
pub(crate) fn moved(range: &Range<usize>, by: isize) -> Range<usize> {
    range.start.wrapping_add_signed(by)..range.end.wrapping_add_signed(by)
}

/// What was found in a piece of the text that is looked at by itself.
#[derive(Debug)]
pub(crate) struct Found {
    /// The piece.
    pub range: Range<usize>,
    pub candidates: Vec<Candidate>,
}

/// A value and the node that it is written as.
#[derive(Clone, Debug)]
struct Literal {
    range: Range<usize>,
    value: Value,
    /// Which element of a tuple it is, counted from 0, if the node stands for the whole tuple.
    element: Option<usize>,
    /// That tuple may as well be a list of equal values, as JavaScript's arrays are.
    is_listed: bool,
}

impl Literal {
    fn new(range: Range<usize>, value: Value) -> Literal {
        Literal { range, value, element: None, is_listed: false }
    }

    /// Whether a pattern is about it that wants this element of a tuple, or a value by itself.
    fn is(&self, element: Option<usize>) -> bool {
        self.element == element || (self.is_listed && element.is_none())
    }
}

/// Collects the candidates at the hits of one tree, in pieces. `hits` are in the order of the text. Stops when `cancel` is raised.
pub(crate) fn collect(
    language: &Language,
    text: &str,
    tree: &Tree,
    hits: &[Range<usize>],
    parser: &mut Parser,
    cancel: &Cancel,
) -> Vec<Found> {
    let mut collector = Collector { language, syntax: language.syntax(), text, parser, cancel };
    let mut walk = Walk::new(tree);
    let mut literals: Literals = HashMap::new();
    let mut roots: Vec<Root> = Vec::new();
    let mut places: HashMap<usize, usize> = HashMap::new();
    for hit in hits {
        let path = walk.to(hit);
        // Comments are extras, and no code.
        if path.len() < 2 || path.last().is_some_and(|leaf| leaf.node.is_extra()) {
            continue;
        }
        let (node, injected) = collector.root(path, hit, &mut literals);
        let place = *places.entry(node.id()).or_insert(roots.len());
        if place == roots.len() {
            roots.push(Root { node, hits: Vec::new(), injected: Vec::new(), names: Vec::new() });
        }
        let root = &mut roots[place];
        root.hits.push(hit.clone());
        if injected.is_none() && collector.is_name(path, hit) {
            root.names.push(hit.clone());
        }
        if root.injected.last() != injected.as_ref() {
            root.injected.extend(injected);
        }
    }
    let lines = status_lines(&literals);
    let piece = |root| collector.piece(root, hits, &literals, &lines);
    roots.into_iter().take_while(|_| !cancel.is_raised()).map(piece).collect()
}

type Literals = HashMap<usize, Vec<Literal>>;

/// The node to run the queries on, for one or more hits.
struct Root<'t> {
    node: Node<'t>,
    /// What singled it out, in the order of the text.
    hits: Vec<Range<usize>>,
    /// Nodes inside whose syntax is to be parsed again.
    injected: Vec<Node<'t>>,
    /// Names that stand by themselves.
    names: Vec<Range<usize>>,
}

struct Collector<'a> {
    language: &'a Language,
    syntax: &'a Syntax,
    text: &'a str,
    parser: &'a mut Parser,
    cancel: &'a Cancel,
}

impl<'a> Collector<'a> {
    /// Where to look for the meaning of a hit, and what has to be parsed again for it. Notes the literal that the hit is, for
    /// each node that its value passes through.
    fn root<'t>(&self, path: &[Step<'t>], hit: &Range<usize>, literals: &mut Literals) -> (Node<'t>, Option<Node<'t>>) {
        let injected = path.iter().find(|step| self.syntax.injected.has(step.node)).map(|step| step.node);
        let mut top = path.len() - 1;
        if let Some((at, literal)) = self.literal(path, hit) {
            top = self.note(path, at, literal, literals);
        }
        let consumer = top.saturating_sub(1).max(1);
        let is_statement =
            |at: &usize| self.syntax.containers.has(path[at - 1].node) && !self.syntax.clauses.has(path[*at].node);
        let root = (1..=consumer).rev().find(is_statement).unwrap_or(1);
        (path[root].node, injected)
    }

    fn piece(&mut self, root: Root, hits: &[Range<usize>], literals: &Literals, lines: &[Range<usize>]) -> Found {
        let range = root.node.byte_range();
        let mut candidates: Vec<Candidate> =
            groups(&root.hits).flat_map(|near| self.query(root.node, near, literals)).collect();
        for injected in root.injected {
            candidates.extend(self.inject(injected, within(hits, &injected.byte_range())));
        }
        candidates.extend(root.names.into_iter().map(|range| {
            let clue = Clue::Name(self.text[range.clone()].to_string());
            Candidate { pattern: None, range, value: Value::None, clue, paths: Vec::new() }
        }));
        candidates.extend(within(lines, &range).iter().filter_map(|line| {
            let value = Value::Text(self.text[line.clone()].parse().ok()?);
            Some(Candidate { pattern: None, range: line.clone(), value, clue: Clue::StatusLine, paths: Vec::new() })
        }));
        Found { range, candidates }
    }

    /// Whether a hit is an identifier that stands for what it names.
    fn is_name(&self, path: &[Step], hit: &Range<usize>) -> bool {
        let Some(leaf) = path.last() else { return false };
        !self.syntax.no_values.is_empty()
            && leaf.node.byte_range() == *hit
            && self.syntax.identifiers.has(leaf.node)
            && !self.syntax.stands_in(&self.syntax.no_values, path)
            && !self.is_import(leaf.node)
    }

    /// The literal that a hit stands in, with its place on the path.
    fn literal(&self, path: &[Step], hit: &Range<usize>) -> Option<(usize, Literal)> {
        let leaf = path.last()?.node;
        if self.syntax.symbols.has(leaf) {
            let value = self.simple_value(leaf).filter(|_| leaf.byte_range() == *hit)?;
            return Some((path.len() - 1, Literal::new(hit.clone(), value)));
        }
        if self.syntax.numbers.has(leaf) {
            let value = self.simple_value(leaf)?;
            let at = path.len() - 1;
            if at > 0 && self.syntax.ranges.has(path[at - 1].node) {
                let range = path[at - 1].node;
                let value = range_value(self.syntax, range, self.text)?;
                return Some((at - 1, Literal::new(range.byte_range(), value)));
            }
            return Some((at, Literal::new(leaf.byte_range(), value)));
        }
        let at = path.iter().rposition(|step| self.syntax.strings.has(step.node))?;
        let node = path[at].node;
        let content = between_quotes(&self.text[node.byte_range()]);
        if !content.is_empty() && content.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some((at, Literal::new(node.byte_range(), Value::Text(content.parse().ok()?))));
        }
        (!self.syntax.is_prose && is_status_line(self.text, hit, node))
            .then(|| (at, Literal::new(hit.clone(), Value::None)))
    }

    /// The value that a number or a symbol stands for.
    fn simple_value(&self, node: Node) -> Option<Value> {
        let text = &self.text[node.byte_range()];
        if self.syntax.numbers.has(node) {
            return number(text).map(Value::Number);
        }
        let name = text.trim_start_matches(|c: char| c.is_ascii_punctuation());
        self.syntax.symbols.has(node).then(|| Value::Symbol(name.to_string()))
    }

    /// Notes a literal for itself and for every node that its value passes through; gives the place of the last of them.
    fn note(&self, path: &[Step], at: usize, mut literal: Literal, literals: &mut Literals) -> usize {
        let mut note = |node: Node, literal: &Literal| {
            let noted = literals.entry(node.id()).or_default();
            if !noted.iter().any(|known| known.range == literal.range) {
                noted.push(literal.clone());
            }
        };
        let mut top = at;
        note(path[top].node, &literal);
        while top > 0 {
            let (parent, child) = (path[top - 1], path[top]);
            if self.syntax.returns.has(parent.node) {
                let Some(function) = path[..top].iter().rposition(|step| self.syntax.functions.has(step.node)) else {
                    break;
                };
                top = function + 1;
                note(path[top].node, &literal);
                continue;
            }
            let passes = self.syntax.passes(parent.node, child.node, child.field)
                || self.syntax.wraps(parent.node, self.text)
                || self.hands_on(parent.node, child.node);
            let is_element =
                literal.element.is_none() && self.syntax.tuples.has(parent.node) && parent.node.named_child_count() > 1;
            if is_element {
                literal.element = Some(argument_index(child.node));
                literal.is_listed = passes || self.is_list_of_numbers(parent.node);
            }
            if passes || is_element {
                top -= 1;
            } else if top > 1
                && (self.converts(path[top - 2].node, parent.node, child.node)
                    || (self.syntax.arguments.has(parent.node) && self.syntax.wraps(path[top - 2].node, self.text)))
            {
                top -= 2;
            } else {
                break;
            }
            note(path[top].node, &literal);
        }
        top
    }

    /// Whether a node is a tuple that is a list as well, since nothing but numbers stands in it: `(401, 403)`.
    fn is_list_of_numbers(&self, node: Node) -> bool {
        let mut cursor = node.walk();
        self.syntax.number_lists.has(node)
            && node.named_children(&mut cursor).all(|child| child.is_extra() || self.syntax.numbers.has(child))
    }

    /// Whether a call only hands on the value that its function is a member of: `404.into()`, `"404".to_string()`.
    fn converts(&self, call: Node, function: Node, value: Node) -> bool {
        let is_call = self.syntax.calls.has(call) && call.named_child(0) == Some(function);
        is_call && function.named_child_count() == 2 && self.is_transparent(function, value)
    }

    /// The same where the call itself holds the value and the name of its member: `[404].freeze`.
    fn hands_on(&self, call: Node, value: Node) -> bool {
        self.syntax.calls.has(call) && self.is_transparent(call, value)
    }

    /// Whether a node is that of a value with one of its members that hand it on.
    fn is_transparent(&self, node: Node, value: Node) -> bool {
        node.named_child(0) == Some(value)
            && node.named_child(1).is_some_and(|member| {
                self.syntax.transparent.iter().any(|known| *known == self.text[member.byte_range()])
            })
    }

    /// What the patterns say about the values and names in a part of a node.
    fn query(&mut self, root: Node, part: Range<usize>, literals: &Literals) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        let mut cursor = QueryCursor::new();
        cursor.set_byte_range(part);
        let mut matches = cursor.matches(&self.syntax.query, root, self.text.as_bytes());
        while let Some(found) = matches.next() {
            let pattern = &self.syntax.patterns[found.pattern_index];
            self.read(found, pattern, literals, &mut candidates);
        }
        candidates
    }

    fn read(&self, found: &QueryMatch, pattern: &Pattern, literals: &Literals, candidates: &mut Vec<Candidate>) {
        let captures = &self.syntax.captures;
        let capture = |index: Option<u32>| found.nodes_for_capture_index(index?).next();
        let word = |node: Node| self.text[node.byte_range()].to_string();
        let paths: Vec<String> =
            pattern.tests.iter().map(|test| capture(Some(test.capture)).map(word).unwrap_or_default()).collect();
        let mut push = |range: Range<usize>, value: Value, clue: Clue| {
            candidates.push(Candidate { pattern: Some(found.pattern_index), range, value, clue, paths: paths.clone() });
        };
        let subject = || capture(captures.subject).and_then(|node| subject::name(self.syntax, node, self.text));

        if let Some(class) = pattern.class {
            let Some(node) = capture(captures.class) else { return };
            let first = || word(node).chars().find_map(|c| c.to_digit(10)).unwrap_or_default() as u8;
            let digit = if class == 0 { first() } else { class };
            push(node.byte_range(), Value::None, Clue::Class { digit, subject: subject() });
            return;
        }
        let Some(status) = capture(captures.status) else {
            self.read_name(found, pattern, &mut push);
            return;
        };
        let noted;
        let values: &[Literal] = match literals.get(&status.id()) {
            Some(values) => values,
            // A number that has not three digits, or a symbol that is no name, is worth a look only where nothing but a
            // status can stand.
            None if pattern.certain => {
                let Some(value) = self.simple_value(status) else { return };
                noted = [Literal::new(status.byte_range(), value)];
                &noted
            }
            None => return,
        };
        let elements = capture(captures.elements);
        if let Some(elements) = elements {
            // `param("/", 404)` holds its elements as a call does.
            let is_argument = status.parent().is_some_and(|parent| self.syntax.arguments.has(parent));
            let place = is_argument.then(|| argument_index(status));
            for literal in values {
                let Some(index) = literal.element.or(place) else { continue };
                let name = self.element_name(elements, index);
                if let Some(name) = name {
                    push(literal.range.clone(), literal.value.clone(), Clue::Subject(name));
                }
            }
            return;
        }
        if let Some(table) = capture(captures.rows) {
            for literal in values {
                let Some(index) = literal.element else { continue };
                push(literal.range.clone(), literal.value.clone(), Clue::Row { table: word(table), index });
            }
            return;
        }
        let clue = if let Some(constructor) = capture(captures.constructor) {
            let Some(owner) = capture(captures.owner) else { return };
            Clue::Constructor { owner: word(owner), name: word(constructor) }
        } else if pattern.siblings {
            let Some(table) = capture(captures.table) else { return };
            if subject().is_some_and(|name| name.strength == Strength::Foreign) {
                return;
            }
            Clue::Column { table: table.start_byte(), index: argument_index(status) }
        } else if captures.subject.is_some() && found.captures.iter().any(|c| Some(c.index) == captures.subject) {
            match subject() {
                Some(name) => Clue::Subject(name),
                None => return,
            }
        } else if let Some(reason) = capture(captures.reason) {
            let text = word(reason);
            let name = if self.syntax.strings.has(reason) {
                // `b"Not Found"`
                let quoted = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
                Some(if quoted.starts_with(['"', '\'']) { quoted.to_string() } else { text })
            } else {
                subject::name(self.syntax, reason, self.text).map(|name| name.last)
            };
            match name {
                Some(name) => Clue::Reason(name),
                None => return,
            }
        } else if let Some(callee) = capture(captures.callee) {
            Clue::Parameter { callee: word(callee), owner: self.type_before(callee), index: argument_index(status) }
        } else if let Some(table) = capture(captures.table) {
            Clue::Column { table: table.start_byte(), index: argument_index(status) }
        } else {
            Clue::Position
        };
        let sign = match capture(captures.operator) {
            Some(word) if word.is_named() => match self.syntax.signs.get(&self.text[word.byte_range()]) {
                Some(sign) => Some(sign.as_str()),
                None => return,
            },
            Some(sign) if status.start_byte() < sign.start_byte() => Some(turned(sign.kind())),
            Some(sign) => Some(sign.kind()),
            None => pattern.bound.as_deref(),
        };
        for literal in values.iter().filter(|literal| literal.is(pattern.element)) {
            let value = sign.map_or_else(|| literal.value.clone(), |sign| bound(&literal.value, sign));
            push(literal.range.clone(), value, clue.clone());
        }
    }

    /// The name of an element with this index from 0, of elements that a node holds or a string lists: `"path, status"`.
    fn element_name(&self, elements: Node, index: usize) -> Option<Name> {
        if !self.syntax.strings.has(elements) {
            return subject::name(self.syntax, argument(elements, index)?, self.text);
        }
        subject::listed(&self.text[elements.byte_range()], index)
    }

    /// The type in whose path a name stands: `Template` before `new` in `answers::Template::new`.
    fn type_before(&self, name: Node) -> Option<String> {
        let path = name.prev_named_sibling()?;
        let between = &self.text[path.end_byte()..name.start_byte()];
        let is_path = between == self.syntax.separator || self.syntax.other_separators.iter().any(|s| s == between);
        let last = self.syntax.last_part(&self.text[path.byte_range()]);
        (is_path && last.starts_with(char::is_uppercase)).then(|| last.to_string())
    }

    fn read_name(&self, found: &QueryMatch, pattern: &Pattern, push: &mut impl FnMut(Range<usize>, Value, Clue)) {
        let captures = &self.syntax.captures;
        let capture = |index: Option<u32>| found.nodes_for_capture_index(index?).next();
        let word = |node: Node| self.text[node.byte_range()].to_string();
        let Some(name) = capture(captures.name) else { return };
        let text = &self.text[name.byte_range()];
        let all = self.language.families();
        if let Some(family) = pattern.family {
            let name_of = text.trim_matches(['"', '\'']).to_string();
            push(name.byte_range(), Value::None, Clue::Member { families: vec![family], name: name_of });
        } else if let (Some(constant), Some(owner)) = (capture(captures.constant), capture(captures.owner)) {
            // A name that no family has is of interest where it is written as theirs are.
            let is_name = text.starts_with(char::is_uppercase) || self.syntax.names.contains(text);
            if !is_name || self.is_import(constant) {
                return;
            }
            // An argument is handed on to be called: `ok_or_else(StatusError::not_found)`.
            let called = self.syntax.calls.has(constant)
                || constant
                    .parent()
                    .is_some_and(|parent| self.syntax.calls.has(parent) || self.syntax.arguments.has(parent));
            push(
                owner.start_byte()..name.end_byte(),
                Value::None,
                Clue::Constant { owner: word(owner), name: word(name), called },
            );
        } else if capture(captures.function).is_some() && self.syntax.functions_by_name.contains_key(text) {
            push(name.byte_range(), Value::None, Clue::Function(word(name)));
        } else if let (Some(_), Some(families)) = (capture(captures.method), self.syntax.methods_by_name.get(text)) {
            let receiver = capture(captures.receiver).map_or("", |node| &self.text[node.byte_range()]);
            let families = families.iter().copied().filter(|family| all[*family].is_called_on(receiver));
            push(name.byte_range(), Value::None, Clue::Member { families: families.collect(), name: word(name) });
        }
    }

    /// Whether a path is what an import brings into scope.
    fn is_import(&self, path: Node) -> bool {
        std::iter::successors(path.parent(), Node::parent).take_while(|node| !self.syntax.containers.has(*node)).any(
            |node| {
                (0..2)
                    .filter_map(|at| node.child(at))
                    .any(|word| self.syntax.import_words.iter().any(|w| w == word.kind()))
            },
        )
    }

    /// Parses what the grammar leaves as bare tokens, and collects what stands at the hits in there.
    fn inject(&mut self, node: Node, hits: &[Range<usize>]) -> Vec<Candidate> {
        let trees = trees_within(self.syntax, self.text, node, self.parser, |_| true);
        let mut candidates = Vec::new();
        for tree in trees {
            let pieces = collect(self.language, self.text, &tree, hits, self.parser, self.cancel);
            candidates.extend(pieces.into_iter().flat_map(|piece| piece.candidates));
        }
        candidates
    }
}

/// The parts of a text that hold some hits, without the long stretches between them.
fn groups(hits: &[Range<usize>]) -> impl Iterator<Item = Range<usize>> {
    /// It costs about as much to start the queries anew as to let them run over so many bytes.
    const FAR: usize = 512;
    let groups = hits.chunk_by(|one, next| next.start.saturating_sub(one.end) < FAR);
    groups.map(|group| group[0].start..group.iter().map(|hit| hit.end).fold(0, usize::max))
}

/// Those of some hits that stand in a range.
fn within<'h>(hits: &'h [Range<usize>], range: &Range<usize>) -> &'h [Range<usize>] {
    let first = hits.partition_point(|hit| hit.start < range.start);
    let after = hits.partition_point(|hit| hit.start < range.end);
    &hits[first..after]
}

/// The number that a literal stands for: `404`, `404u16`, `4_04`.
pub(crate) fn number(text: &str) -> Option<u32> {
    let digits: String = text.chars().take_while(|c| c.is_ascii_digit() || *c == '_').filter(|c| *c != '_').collect();
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
    let is_type =
        rest.is_empty() || (rest.starts_with(['i', 'u']) && rest[1..].chars().all(|c| c.is_ascii_alphanumeric()));
    is_type.then(|| digits.parse().ok()).flatten()
}

fn range_value(syntax: &Syntax, node: Node, text: &str) -> Option<Value> {
    let mut cursor = node.walk();
    let children: Vec<Node> = node.children(&mut cursor).collect();
    let sign = children.iter().position(|child| child.kind().starts_with(".."))?;
    let bound = |side: &[Node]| -> Option<Option<u32>> {
        match side {
            [] => Some(None),
            [one] => number(&text[one.byte_range()]).map(Some),
            _ => None,
        }
    };
    let first = bound(&children[..sign])?;
    let last = bound(&children[sign + 1..])?;
    let last = if syntax.exclusive_ranges.iter().any(|sign_of| sign_of == children[sign].kind()) {
        last.and_then(|last| last.checked_sub(1))
    } else {
        last
    };
    Some(Value::Range { first, last })
}

/// The sign of the same comparison with its sides exchanged.
fn turned(sign: &str) -> &str {
    match sign {
        "<" => ">",
        "<=" => ">=",
        ">" => "<",
        ">=" => "<=",
        other => other,
    }
}

/// The codes that a comparison with a number lets through.
fn bound(value: &Value, sign: &str) -> Value {
    let Value::Number(number) = *value else { return value.clone() };
    match sign {
        ">=" => Value::Range { first: Some(number), last: None },
        ">" => Value::Range { first: Some(number + 1), last: None },
        "<" => Value::Range { first: None, last: number.checked_sub(1) },
        "<=" => Value::Range { first: None, last: Some(number) },
        _ => value.clone(),
    }
}

/// Which argument of its call a node is, from 0.
pub(crate) fn argument_index(node: Node) -> usize {
    std::iter::successors(node.prev_named_sibling(), |node| node.prev_named_sibling())
        .filter(|node| !node.is_extra())
        .count()
}

/// The argument of a call, or the element of a tuple, with this index from 0; of elements that are declared, as those of a struct,
/// the name.
pub(crate) fn argument(node: Node, index: usize) -> Option<Node> {
    let mut cursor = node.walk();
    let elements = node.named_children(&mut cursor).filter(|child| !child.is_extra());
    elements.flat_map(declared_names).nth(index)
}

/// The names that a declaration makes, or else the node itself.
fn declared_names(node: Node) -> Vec<Node> {
    let mut cursor = node.walk();
    let names: Vec<Node> = node.children_by_field_name("name", &mut cursor).collect();
    if names.is_empty() { vec![node] } else { names }
}

/// Whether a hit in a string is the code of a status line: it begins the string and its phrase follows, or the protocol stands
/// before it. So it is in `"404 Not Found"` and in `"HTTP/1.1 404 Not Found\r\n"`.
fn is_status_line(text: &str, hit: &Range<usize>, string: Node) -> bool {
    let before = &text[string.start_byte()..hit.start];
    if follows_protocol(before) {
        return true;
    }
    let is_first = before.chars().all(|c| c.is_ascii_punctuation() || c == 'r' || c == 'b');
    let phrase = text[hit.end..string.end_byte()].trim_end_matches(|c: char| !c.is_alphanumeric());
    let code = text[hit.clone()].parse().ok();
    is_first && phrase.starts_with(' ') && code.is_some() && crate::codes::Registry::builtin().by_name(phrase) == code
}

/// Whether a text ends in `HTTP/1.1` and a space.
pub(crate) fn follows_protocol(before: &str) -> bool {
    let protocol = before.trim_end_matches(' ').trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    before.ends_with(' ') && protocol.ends_with("HTTP/")
}

/// Where the numbers of status lines stand, in the order of the text.
fn status_lines(literals: &Literals) -> Vec<Range<usize>> {
    let lines = literals.values().flatten().filter(|literal| literal.value == Value::None);
    let mut lines: Vec<_> = lines.map(|literal| literal.range.clone()).collect();
    lines.sort_unstable_by_key(|line| line.start);
    lines.dedup();
    lines
}

/// What stands between the quotes of a string. Ruby's `%q(404)` has brackets in their place.
pub(crate) fn between_quotes(string: &str) -> &str {
    let rest = string.trim_start_matches(|c: char| c == '%' || c.is_ascii_alphabetic());
    match string.strip_prefix('%') {
        Some(_) => rest.get(1..rest.len().saturating_sub(1)).unwrap_or_default(),
        None => rest.trim_matches(['"', '\'', '`', '#']),
    }
}
