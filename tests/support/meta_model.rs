//! The protocol's own description of its messages (the "meta model"), and whether a message is as it says.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};

/// What the protocol says of its messages.
#[derive(Deserialize)]
pub struct MetaModel {
    pub requests: Vec<Method>,
    pub notifications: Vec<Method>,
    structures: Vec<Structure>,
    enumerations: Vec<Enumeration>,
    #[serde(rename = "typeAliases")]
    aliases: Vec<Alias>,
}

/// A request or a notification.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Method {
    pub method: String,
    pub message_direction: Direction,
    pub params: Option<Type>,
    pub result: Option<Type>,
    pub partial_result: Option<Type>,
    #[serde(default)]
    pub proposed: bool,
}

/// Who may send it.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    ClientToServer,
    ServerToClient,
    Both,
}

#[derive(Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Type {
    Base { name: String },
    Reference { name: String },
    Array { element: Box<Type> },
    Map { value: Box<Type> },
    And { items: Vec<Type> },
    Or { items: Vec<Type> },
    Tuple { items: Vec<Type> },
    Literal { value: Properties },
    StringLiteral { value: String },
}

#[derive(Clone, Deserialize)]
pub struct Properties {
    properties: Vec<Property>,
}

#[derive(Clone, Deserialize)]
struct Property {
    name: String,
    r#type: Type,
    #[serde(default)]
    optional: bool,
    #[serde(default)]
    proposed: bool,
}

#[derive(Deserialize)]
struct Structure {
    name: String,
    properties: Vec<Property>,
    #[serde(default)]
    extends: Vec<Type>,
    #[serde(default)]
    mixins: Vec<Type>,
}

#[derive(Deserialize)]
struct Enumeration {
    name: String,
    r#type: Type,
    #[serde(default, rename = "supportsCustomValues")]
    is_open: bool,
    values: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    value: Value,
}

#[derive(Deserialize)]
struct Alias {
    name: String,
    r#type: Type,
}

/// How much of a value is written when one is made up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fullness {
    /// What it cannot be without.
    Least,
    /// Everything.
    Most,
}

impl MetaModel {
    /// Reads it; `None` where it is not at hand.
    pub fn read() -> Option<MetaModel> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/lsp/metaModel-3.17.json");
        let Ok(text) = std::fs::read_to_string(&path) else {
            println!("skipped: the protocol's meta model is not at {}", path.display());
            return None;
        };
        Some(serde_json::from_str(&text).unwrap())
    }

    /// A request or notification that one side may send.
    pub fn method(&self, name: &str, by: Direction) -> Result<&Method, String> {
        let mut all = self.requests.iter().chain(&self.notifications);
        let method = all.find(|method| method.method == name).ok_or_else(|| format!("no such method: {name}"))?;
        let is_allowed = [by, Direction::Both].contains(&method.message_direction);
        is_allowed.then_some(method).ok_or_else(|| format!("{name} goes the other way"))
    }

    /// A type by its name.
    pub fn reference(name: &str) -> Type {
        Type::Reference { name: name.to_string() }
    }

    /// Whether a value is of a type; if not, what is wrong and where.
    pub fn check(&self, value: &Value, is: &Type) -> Result<(), String> {
        match is {
            Type::Base { name } => is_base(value, name).then_some(()).ok_or_else(|| format!("{value} is no {name}")),
            Type::Reference { name } => self.check_named(value, name),
            Type::Array { element } => {
                let elements = value.as_array().ok_or_else(|| format!("{value} is no array"))?;
                elements.iter().enumerate().try_for_each(|(index, item)| at(index, self.check(item, element)))
            }
            Type::Map { value: member } => {
                object(value)?.iter().try_for_each(|(key, value)| at(key, self.check(value, member)))
            }
            Type::And { items } => {
                let all = items.iter().flat_map(|item| self.properties(item)).collect();
                self.check_properties(value, &all)
            }
            Type::Or { items } => {
                let complaints: Vec<_> = items.iter().filter_map(|item| self.check(value, item).err()).collect();
                let fits = complaints.len() < items.len();
                fits.then_some(()).ok_or_else(|| format!("none of: {}", complaints.join("; ")))
            }
            Type::Tuple { items } => {
                let elements = value.as_array().filter(|elements| elements.len() == items.len());
                let elements = elements.ok_or_else(|| format!("{value} does not have {} elements", items.len()))?;
                elements.iter().zip(items).enumerate().try_for_each(|(index, (a, b))| at(index, self.check(a, b)))
            }
            Type::Literal { value: literal } => self.check_properties(value, &by_name(&literal.properties).collect()),
            Type::StringLiteral { value: only } => {
                (value == only).then_some(()).ok_or_else(|| format!("{value} is not \"{only}\""))
            }
        }
    }

    fn check_named(&self, value: &Value, name: &str) -> Result<(), String> {
        if ["LSPAny", "LSPObject", "LSPArray"].contains(&name) {
            return Ok(());
        }
        if let Some(alias) = self.alias(name) {
            return self.check(value, &alias.r#type);
        }
        if let Some(enumeration) = self.enumeration(name) {
            let is_known = enumeration.is_open || enumeration.values.iter().any(|known| known.value == *value);
            is_known.then_some(()).ok_or_else(|| format!("{value} is no {name}"))?;
            return self.check(value, &enumeration.r#type);
        }
        self.check_properties(value, &self.inherited(name)).map_err(|why| format!("{name}: {why}"))
    }

    fn check_properties(&self, value: &Value, known: &HashMap<&str, &Property>) -> Result<(), String> {
        let members = object(value)?;
        if let Some(unknown) = members.keys().find(|key| known.get(key.as_str()).is_none_or(|known| known.proposed)) {
            return Err(format!("unknown property {unknown}"));
        }
        // In the order of the alphabet, so that the same thing is always complained of first.
        BTreeMap::from_iter(known).into_iter().try_for_each(|(name, property)| match members.get(*name) {
            Some(value) => at(name, self.check(value, &property.r#type)),
            None if property.optional => Ok(()),
            None => Err(format!("no {name}")),
        })
    }

    fn properties<'a>(&'a self, of: &'a Type) -> HashMap<&'a str, &'a Property> {
        match of {
            Type::Reference { name } => self.inherited(name),
            Type::Literal { value } => by_name(&value.properties).collect(),
            _ => panic!("only structures have properties"),
        }
    }

    /// Every property of a structure, with those that it inherits.
    fn inherited(&self, name: &str) -> HashMap<&str, &Property> {
        let structure = self.structures.iter().find(|structure| structure.name == name);
        let structure = structure.unwrap_or_else(|| panic!("the meta model does not know {name}"));
        let parents = structure.extends.iter().chain(&structure.mixins);
        parents.flat_map(|parent| self.properties(parent)).chain(by_name(&structure.properties)).collect()
    }

    /// A value of a type.
    pub fn example(&self, of: &Type, fullness: Fullness) -> Value {
        match of {
            Type::Base { name } => match name.as_str() {
                "boolean" => json!(true),
                "string" => json!("edit"),
                "URI" | "DocumentUri" => json!("file:///a.rs"),
                "null" => Value::Null,
                _ => json!(0),
            },
            Type::Reference { name } => match (self.alias(name), self.enumeration(name)) {
                _ if name == "LSPAny" => Value::Null,
                (Some(alias), _) => self.example(&alias.r#type, fullness),
                (_, Some(enumeration)) => enumeration.values[0].value.clone(),
                _ => self.example_of(self.properties(of), fullness),
            },
            Type::Array { element } => match &**element {
                _ if fullness == Fullness::Least => json!([]),
                // The only lists of strings among capabilities say what is asked for later.
                Type::Base { name } if name == "string" => json!(["edit", "tooltip"]),
                Type::Reference { name } if self.enumeration(name).is_some() => {
                    self.enumeration(name).unwrap().values.iter().map(|known| known.value.clone()).collect()
                }
                element => json!([self.example(element, fullness)]),
            },
            Type::Map { .. } => json!({}),
            Type::Or { items } => self.example(&items[0], fullness),
            Type::Tuple { items } => items.iter().map(|item| self.example(item, fullness)).collect(),
            Type::And { items } => {
                self.example_of(items.iter().flat_map(|item| self.properties(item)).collect(), fullness)
            }
            Type::Literal { .. } => self.example_of(self.properties(of), fullness),
            Type::StringLiteral { value } => json!(value),
        }
    }

    fn example_of(&self, properties: HashMap<&str, &Property>, fullness: Fullness) -> Value {
        let is_written =
            |property: &&Property| !property.proposed && (!property.optional || fullness == Fullness::Most);
        let members = properties.into_values().filter(is_written);
        members.map(|member| (member.name.clone(), self.example(&member.r#type, fullness))).collect()
    }

    fn alias(&self, name: &str) -> Option<&Alias> {
        self.aliases.iter().find(|alias| alias.name == name)
    }

    fn enumeration(&self, name: &str) -> Option<&Enumeration> {
        self.enumerations.iter().find(|enumeration| enumeration.name == name)
    }
}

fn by_name(properties: &[Property]) -> impl Iterator<Item = (&str, &Property)> {
    properties.iter().map(|property| (property.name.as_str(), property))
}

fn is_base(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" | "RegExp" => value.is_string(),
        "URI" | "DocumentUri" => value.as_str().is_some_and(|uri| uri.parse::<tower_lsp::ls_types::Uri>().is_ok()),
        "integer" => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        "uinteger" => value.as_i64().is_some_and(|number| (0..=i64::from(i32::MAX)).contains(&number)),
        "decimal" => value.is_number(),
        _ => panic!("the meta model has a new base type: {name}"),
    }
}

fn object(value: &Value) -> Result<&Map<String, Value>, String> {
    value.as_object().ok_or_else(|| format!("{value} is no object"))
}

fn at(step: impl std::fmt::Display, outcome: Result<(), String>) -> Result<(), String> {
    outcome.map_err(|why| format!("{step}/{why}"))
}

#[test]
fn wrong_messages_are_told_from_right_ones() {
    let Some(model) = MetaModel::read() else { return };
    let place = json!({"line": 1, "character": 2});
    let range = json!({"start": place, "end": place});
    for (name, value, complaint) in [
        ("Position", place.clone(), None),
        ("Position", json!({"line": 1}), Some("Position: no character")),
        ("Position", json!({"line": -1, "character": 0}), Some("Position: line/-1 is no uinteger")),
        ("Position", json!({"line": 1, "character": 2, "column": 3}), Some("Position: unknown property column")),
        ("Range", json!({"start": place, "end": 7}), Some("Range: end/Position: 7 is no object")),
        ("DiagnosticSeverity", json!(4), None),
        ("DiagnosticSeverity", json!(5), Some("5 is no DiagnosticSeverity")),
        ("CodeActionKind", json!("source.fixAll.own"), None),
        ("CodeActionKind", json!(1), Some("1 is no string")),
        ("Diagnostic", json!({"range": range, "message": "x", "code": 1}), None),
        (
            "Diagnostic",
            json!({"range": range, "message": "x", "code": true}),
            Some("Diagnostic: code/none of: true is no integer; true is no string"),
        ),
        ("Location", json!({"uri": "no uri", "range": range}), Some("Location: uri/\"no uri\" is no DocumentUri")),
        ("ServerCapabilities", json!({"hoverProvider": true}), None),
        ("ServerCapabilities", json!({"inlineCompletionProvider": true}), {
            Some("ServerCapabilities: unknown property inlineCompletionProvider")
        }),
        ("FullDocumentDiagnosticReport", json!({"kind": "full", "items": []}), None),
        ("FullDocumentDiagnosticReport", json!({"kind": "unchanged", "items": []}), {
            Some("FullDocumentDiagnosticReport: kind/\"unchanged\" is not \"full\"")
        }),
        ("WorkspaceEdit", json!({"changes": {"file:///a": [{"range": range, "newText": "x"}]}}), None),
        ("WorkspaceEdit", json!({"changes": {"file:///a": [7]}}), {
            Some("WorkspaceEdit: changes/file:///a/0/TextEdit: 7 is no object")
        }),
    ] {
        let found = model.check(&value, &MetaModel::reference(name));
        assert_eq!(found.err().as_deref(), complaint, "{name}: {value}");
    }
}

#[test]
fn examples_are_what_they_are_examples_of() {
    let Some(model) = MetaModel::read() else { return };
    for method in model.requests.iter().chain(&model.notifications) {
        for of in [&method.params, &method.result].into_iter().flatten() {
            model.check(&model.example(of, Fullness::Least), of).unwrap();
        }
    }
    let capabilities = MetaModel::reference("ClientCapabilities");
    model.check(&model.example(&capabilities, Fullness::Most), &capabilities).unwrap();
}
