//! The name that an expression goes by: what a reader would call the thing that a number is compared with or stored in.

use tree_sitter::Node;

use super::candidates::between_quotes;
use super::hits::is_part_of_word;
use super::vocabulary::{self, Strength};
use crate::language::Syntax;

/// The name of an expression, such as `response.status()`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Name {
    /// Its last part that says something: `status` in `response.status().as_u16()`.
    pub last: String,
    /// The parts before.
    pub before: Vec<String>,
    /// The expression is that one word, so that its binding may say more.
    pub is_variable: bool,
    /// It is what a collection is asked for, as in `query.get("status")`: anybody may have filled that.
    pub is_key: bool,
    /// What the parts together say.
    pub strength: Strength,
    /// It is called to answer something with what it is given.
    pub answers: bool,
}

struct Part {
    text: String,
    called: bool,
    /// It is called with arguments, so that what they are is no concern of the parts behind it: `.status(200).expect(300)`.
    takes: bool,
    /// It is what a collection is asked for.
    is_key: bool,
}

/// The name of an expression, if it has one.
pub(crate) fn name(syntax: &Syntax, node: Node, text: &str) -> Option<Name> {
    let mut parts = Vec::new();
    collect(syntax, node, text, &mut parts);
    let count = parts.len();
    while parts.len() > 1 && parts.last().is_some_and(|part| syntax.transparent.contains(&part.text)) {
        parts.pop();
    }
    let is_whole = parts.len() == count;
    let last = parts.pop()?;
    let is_variable = parts.is_empty() && !last.called && !is_label(syntax, node);
    // `respond_with(answer).expect(200)` does not answer with 200.
    let is_of_response = parts.last().is_some_and(|part| vocabulary::is_response(&part.text));
    let answers = (vocabulary::is_of_answer(&last.text) || is_of_response) && (is_whole || !last.takes);
    let is_member_of_status =
        parts.last().is_some_and(|part| !part.takes && vocabulary::judge(&part.text) == Strength::Strong);
    let is_other_field = !last.called && parts.last().is_some_and(|part| vocabulary::has_own_status(&part.text));
    let before: Vec<String> = parts.into_iter().map(|part| part.text).collect();
    let mut strength = vocabulary::judge(&last.text);
    let chain =
        format!("{}.{}{}", before.last().map_or("", String::as_str), last.text, if last.called { "()" } else { "" });
    let is_foreign = before.iter().any(|part| vocabulary::is_foreign_domain(part));
    if is_foreign || is_other_field || syntax.foreign_chains.contains(&chain) {
        strength = Strength::Foreign;
    } else if strength == Strength::Weak && is_member_of_status {
        // `status.code`
        strength = Strength::Strong;
    }
    Some(Name { is_variable, is_key: last.is_key, last: last.text, before, strength, answers })
}

/// Whether a name only labels what stands behind it, as the keys of tables do.
fn is_label(syntax: &Syntax, node: Node) -> bool {
    syntax.strings.has(node)
        || syntax.symbols.has(node)
        || node.parent().is_some_and(|parent| {
            let field = (0..parent.child_count()).find(|at| parent.child(*at as _) == Some(node));
            syntax.labels.have(parent, field.and_then(|at| parent.field_name_for_child(at as _)))
        })
}

/// The name that one of several in a string is: `status` of `"path, status"`.
pub(crate) fn listed(string: &str, index: usize) -> Option<Name> {
    let last = between_quotes(string).split(',').nth(index)?.trim().to_string();
    let strength = vocabulary::judge(&last);
    Some(Name { last, before: Vec::new(), is_variable: true, is_key: false, strength, answers: false })
}

fn collect(syntax: &Syntax, node: Node, text: &str, parts: &mut Vec<Part>) {
    if syntax.is_nameless(node) {
        if let Some(value) = syntax.preferred(node) {
            collect(syntax, value, text, parts);
        }
        return;
    }
    if syntax.identifiers.has(node) || syntax.strings.has(node) {
        let word = text[node.byte_range()].trim_matches(|c| !is_part_of_word(c));
        if !word.is_empty() {
            parts.push(Part { text: word.to_string(), called: false, takes: false, is_key: false });
        }
        return;
    }
    let mut cursor = node.walk();
    let children: Vec<Node> = node.named_children(&mut cursor).collect();
    let is_call = syntax.calls.has(node);
    for child in &children {
        if !syntax.arguments.has(*child) {
            collect(syntax, *child, text, parts);
        } else if is_call {
            let has_last = |names: &[String]| parts.last().is_some_and(|part| names.contains(&part.text));
            if has_last(&syntax.getters)
                && let Some(key) = key_of(syntax, *child, text)
            {
                parts.push(Part { text: key, called: true, takes: true, is_key: true });
            } else if has_last(&syntax.continuations)
                && let Some(given) = given_by(syntax, *child)
                && name(syntax, given, text).is_some_and(|name| name.strength != Strength::None)
            {
                parts.clear();
                collect(syntax, given, text, parts);
            } else if has_last(&syntax.wrappers) {
                // `Some(status)` goes by the name of what it wraps.
                parts.clear();
                let mut cursor = child.walk();
                if let Some(inner) = child.named_children(&mut cursor).next() {
                    collect(syntax, inner, text, parts);
                }
            } else if let Some(part) = parts.last_mut() {
                part.called = true;
                part.takes = child.named_child_count() > 0;
            }
        }
    }
}

/// The word that a call is asked for by its first argument.
fn key_of(syntax: &Syntax, arguments: Node, text: &str) -> Option<String> {
    let key = syntax.string_in(arguments.named_child(0)?)?;
    let word = text[key.byte_range()].trim_matches(|c| !is_part_of_word(c));
    let is_word = !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'));
    is_word.then(|| word.to_string())
}

/// The expression that the function gives which a call is handed, if it is no more than one.
fn given_by<'t>(syntax: &Syntax, arguments: Node<'t>) -> Option<Node<'t>> {
    let function = arguments.named_child(0).filter(|function| syntax.functions.has(*function))?;
    function.child_by_field_name(&syntax.body).filter(|body| !syntax.containers.has(*body))
}
