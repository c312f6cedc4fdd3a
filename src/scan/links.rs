//! Values that stand elsewhere, in a language whose data has keys: `$ref: users.yaml#/get`.

use super::hits;
use super::imports::Imports;
use super::keys;
use super::walk::Walk;
use crate::language::{Language, Syntax};

/// A value that stands elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// The keys that the value is under, from the root of its text on.
    pub keys: Vec<String>,
    /// Where it stands, as it is written.
    pub target: String,
    /// The kind of document that the text around it says that it is.
    pub document: Option<String>,
}

/// Whether a text with these bytes may say that it is a document that has parts in other files. Much cheaper than parsing it.
pub(crate) fn may_have_parts(language: &Language, bytes: &[u8]) -> bool {
    let syntax = language.syntax();
    let has = |word: &String| memchr::memmem::find(bytes, word.as_bytes()).is_some();
    let is_between = |byte: &&u8| !matches!(byte, b'"' | b'\'' | b':') && !byte.is_ascii_whitespace();
    let leads_out = |at: usize| bytes[at + syntax.link.len()..].iter().find(is_between) != Some(&b'#');
    !syntax.link.is_empty()
        && memchr::memmem::find_iter(bytes, syntax.link.as_bytes()).any(leads_out)
        && syntax.import_words.iter().any(has)
}

/// The links of a text, in its order.
pub(crate) fn read(language: &Language, text: &str) -> Vec<Link> {
    let syntax = language.syntax();
    let Some(tree) = language.parser().parse(text, None) else { return Vec::new() };
    let imports = Imports::read(language, text, &tree);
    let mut walk = Walk::new(&tree);
    let words = hits::whole_words(text.as_bytes(), 0..text.len(), &syntax.link);
    words.filter_map(|word| link(syntax, text, &imports, &mut walk, word.start)).collect()
}

/// The link whose key has a word at an offset.
fn link(syntax: &Syntax, text: &str, imports: &Imports, walk: &mut Walk, at: usize) -> Option<Link> {
    let is_entry = |pair: &&[_]| keys::key_field(syntax, &pair[0]).is_some_and(|field| pair[1].field == Some(field));
    let entry = walk.to(&(at..at + 1)).windows(2).rev().find(is_entry)?;
    let [entry, key] = [entry[0].node, entry[1].node];
    let is_link = keys::said(&text[key.byte_range()]) == syntax.link;
    let value = entry.child_by_field_name("value").filter(|_| is_link)?;
    let document = syntax.import_words.iter().find(|kind| imports.say_kind(syntax, kind, at));
    Some(Link {
        keys: keys::above(syntax, text, walk, at).0.into_iter().map(Into::into).collect(),
        target: keys::said(&text[value.byte_range()]).into_owned(),
        document: document.cloned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(language: &str, text: &str) -> Vec<String> {
        let links = read(Language::of_id(language).unwrap(), text);
        let shown =
            |link: Link| format!("{} -> {} {}", link.keys.join(" "), link.target, link.document.unwrap_or_default());
        links.into_iter().map(shown).collect()
    }

    #[test]
    fn links_of_data() {
        let yaml = "openapi: 3.1.0\npaths:\n  /a: {$ref: 'a.yaml#/~1a'}\n  \"/b\":\n    $ref: b.yaml # here\n    get:\n      parameters:\n      - \"$ref\": p.yaml\n      description: a $ref here\n---\nget:\n  $ref: {a: 1}\n";
        assert_eq!(
            links("yaml", yaml),
            [
                "paths /a -> a.yaml#/~1a openapi",
                "paths /b -> b.yaml openapi",
                "paths /b get parameters -> p.yaml openapi",
                "get -> {a: 1} ",
            ]
        );
        let json = r#"{"swagger": "2.0", "paths": {"\/a": {"$ref": "paths\/a.json"}, "$ref": 1, "b": "$ref"}}"#;
        assert_eq!(links("json", json), ["paths /a -> paths/a.json swagger", "paths -> 1 swagger"]);
        assert_eq!(links("rust", "fn f() { \"$ref\"; }"), [""; 0]);
    }

    #[test]
    fn only_documents_that_lead_to_other_files_are_read() {
        let may = |text: &str| may_have_parts(Language::of_id("yaml").unwrap(), text.as_bytes());
        assert!(may("swagger: '2.0'\npaths: {/a: {\"$ref\" : 'a.yaml'}}"));
        assert!(!may("swagger: '2.0'\npaths: {/a: {$ref: '#/b'}}"));
        assert!(!may("a: {$ref: a.yaml}"));
        assert!(!may("openapi: 3.0.0"));
    }
}
