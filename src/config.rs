//! What a project says about its status codes: `statuslens.toml`, or the same keys in the settings of an editor.
//!
//! What is wrong in there is told at its place, and the rest holds. The doc comments of the fields are the documentation: the
//! JSON Schema is made of them, and `docs/configuration.md` of the schema.

mod projects;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};
use toml::de::{DeArray, DeTable, DeValue};
use toml::{Spanned, Value};

use crate::codes::{ProjectCode, Registry};
use crate::language::{LANGUAGES, Language};
use crate::rules::{self, Rule, Severity};
pub use projects::{ConfigFile, Projects};

/// The name of the file that a project is configured in. The nearest one counts, from a file's own folder upwards.
pub const FILE_NAME: &str = "statuslens.toml";

/// What a project or a user has set. Everything may be left out.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// How grave the findings of each rule are, by the name of the rule; `off` turns it off.
    pub rules: BTreeMap<RuleName, Level>,
    /// Status codes that the project defines for itself. They count as known, and are hovered and completed.
    pub codes: Vec<ProjectCode>,
    /// Places that hold status codes and that nothing else shows to be such: numbers there are status codes for sure.
    pub positions: Vec<Position>,
    /// The rule `prefer-constant`.
    pub prefer_constant: Preference,
    /// The rule `prefer-number`.
    pub prefer_number: Preference,
    /// If any, only files that match one of these patterns are looked at. The syntax is that of `.gitignore`, from the folder
    /// of the file, or from the workspace folder in the settings of an editor.
    pub include: Vec<Glob>,
    /// Files that match one of these patterns are not looked at, unless they are named on the command line without
    /// `--force-exclude`.
    pub exclude: Vec<Glob>,
    /// What an editor shows between the letters of the text.
    pub inlay_hints: InlayHints,
}

/// A place where a number is a status code. Exactly one of `function` and `name` is set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, try_from = "PositionEntry", into = "PositionEntry")]
#[schemars(!try_from, !into)]
pub struct Position {
    /// The name of a function, method or macro that is handed a status code.
    #[serde(default)]
    pub function: Option<String>,
    /// Which of its arguments, counted from 0.
    #[serde(default)]
    pub argument: usize,
    /// The name of a variable, field or key that holds a status code.
    #[serde(default)]
    pub name: Option<String>,
    /// The languages in which this is so; all, if there are none.
    #[serde(default)]
    pub language: Vec<LanguageId>,
}

/// A position as it is written, which may say too little or too much.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct PositionEntry {
    #[serde(skip_serializing_if = "Option::is_none")]
    function: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    argument: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    language: Vec<LanguageId>,
}

impl TryFrom<PositionEntry> for Position {
    type Error = &'static str;

    fn try_from(entry: PositionEntry) -> Result<Position, &'static str> {
        match entry {
            PositionEntry { function: Some(_), name: Some(_), .. }
            | PositionEntry { function: None, name: None, .. } => Err("a position has either a `function` or a `name`"),
            PositionEntry { name: Some(_), argument: Some(_), .. } => Err("a `name` has no `argument`"),
            PositionEntry { function, argument, name, language } => {
                Ok(Position { function, argument: argument.unwrap_or_default(), name, language })
            }
        }
    }
}

impl From<Position> for PositionEntry {
    fn from(Position { function, argument, name, language }: Position) -> PositionEntry {
        PositionEntry { argument: function.is_some().then_some(argument), function, name, language }
    }
}

/// How a rule about spelling is applied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Preference {
    /// Codes that may be written either way.
    pub allow: Vec<u16>,
}

/// Which inlay hints are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct InlayHints {
    /// The phrase behind a number: `404` shows `Not Found`. On unless it is `false`.
    #[schemars(extend("default" = true))]
    pub numbers: Option<bool>,
    /// The number behind a name: `StatusCode::NOT_FOUND` shows `404`. On unless it is `false`.
    #[schemars(extend("default" = true))]
    pub constants: Option<bool>,
    /// The class behind a range or a class test: `400..=499` shows `Client Error`. On unless it is `false`.
    #[schemars(extend("default" = true))]
    pub ranges: Option<bool>,
}

/// How grave the findings of a rule are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// There are none.
    Off,
    /// Worth knowing.
    Hint,
    /// Worth a look.
    Information,
    /// Probably a mistake.
    Warning,
    /// It cannot work.
    Error,
}

/// How grave what a rule finds is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gravity {
    /// It is not told at all.
    Off,
    /// As the rule says of each finding.
    AsFound,
    /// This, whatever the rule says.
    Always(Severity),
}

/// The name of a rule that there is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "String")]
pub struct RuleName(String);

/// The identifier of a language that there is, such as `rust`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String")]
pub struct LanguageId(String);

/// A pattern in the syntax of `.gitignore`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(try_from = "String")]
#[schemars(with = "String")]
pub struct Glob(String);

/// Something that is wrong in a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands, in bytes of the file.
    pub range: Range<usize>,
    /// The key, such as `rules.unknown-code`; empty if it is no key at all.
    pub key: String,
    /// What is wrong, in a sentence.
    pub message: String,
}

impl Config {
    /// Reads a file's text. What is wrong is left out and told.
    pub fn read(text: &str) -> (Config, Vec<Problem>) {
        let (mut table, errors) = DeTable::parse_recoverable(text);
        let mut problems: Vec<Problem> = errors.iter().map(|error| problem(error, String::new(), text.len())).collect();
        loop {
            match Config::deserialize(toml::Deserializer::from(table.clone())) {
                Ok(config) => {
                    problems.sort_by_key(|problem| problem.range.start);
                    return (config, problems);
                }
                Err(error) => {
                    let Some(key) = take_out(table.get_mut(), &error.span().unwrap_or_default()) else {
                        problems.push(problem(&error, String::new(), text.len()));
                        return (Config::default(), problems);
                    };
                    let problem = problem(&error, key, text.len());
                    // Where the syntax is wrong, so is what was made of it.
                    if problems.iter().all(|known| !known.key.is_empty() || known.range.end < problem.range.start) {
                        problems.push(problem);
                    }
                }
            }
        }
    }

    /// Reads the settings of an editor. The ranges of the problems mean nothing.
    pub fn of_json(mut settings: serde_json::Value) -> (Config, Vec<Problem>) {
        // Editors send `null` for what is not set.
        without_nulls(&mut settings);
        match Value::try_from(settings).ok().filter(Value::is_table).and_then(|table| toml::to_string(&table).ok()) {
            Some(text) => Config::read(&text),
            None => (Config::default(), Vec::new()),
        }
    }

    /// These settings with those of `other` before them where both say something.
    #[must_use]
    pub fn overridden_by(self, other: Config) -> Config {
        let mut rules = self.rules;
        rules.extend(other.rules);
        let codes: Vec<ProjectCode> = other.codes.into_iter().chain(self.codes).collect();
        let longer = |own: Vec<u16>, other: Vec<u16>| if other.is_empty() { own } else { other };
        let preference = |own: Preference, other: Preference| Preference { allow: longer(own.allow, other.allow) };
        Config {
            rules,
            codes,
            positions: other.positions.into_iter().chain(self.positions).collect(),
            prefer_constant: preference(self.prefer_constant, other.prefer_constant),
            prefer_number: preference(self.prefer_number, other.prefer_number),
            include: if other.include.is_empty() { self.include } else { other.include },
            exclude: self.exclude.into_iter().chain(other.exclude).collect(),
            inlay_hints: InlayHints {
                numbers: other.inlay_hints.numbers.or(self.inlay_hints.numbers),
                constants: other.inlay_hints.constants.or(self.inlay_hints.constants),
                ranges: other.inlay_hints.ranges.or(self.inlay_hints.ranges),
            },
        }
    }

    /// How grave the findings of a rule are.
    pub fn gravity(&self, rule: &Rule) -> Gravity {
        match self.rules.get(&RuleName(rule.id.to_string())) {
            None if rule.is_on => Gravity::AsFound,
            None | Some(Level::Off) => Gravity::Off,
            Some(Level::Hint) => Gravity::Always(Severity::Hint),
            Some(Level::Information) => Gravity::Always(Severity::Information),
            Some(Level::Warning) => Gravity::Always(Severity::Warning),
            Some(Level::Error) => Gravity::Always(Severity::Error),
        }
    }

    /// The same, and all that holds where it says nothing.
    #[must_use]
    pub fn in_full(&self) -> Config {
        let level = |rule: &Rule| self.gravity(rule).of(rule.severity).map_or(Level::Off, Level::from);
        let shown = |set: Option<bool>| Some(set.unwrap_or(true));
        let InlayHints { numbers, constants, ranges } = self.inlay_hints;
        Config {
            rules: rules::RULES.into_iter().map(|rule| (RuleName(rule.id.to_string()), level(rule))).collect(),
            inlay_hints: InlayHints { numbers: shown(numbers), constants: shown(constants), ranges: shown(ranges) },
            ..self.clone()
        }
    }

    /// The JSON Schema of the file.
    pub fn schema() -> serde_json::Value {
        let mut schema = schemars::schema_for!(Config);
        schema.insert("title".into(), FILE_NAME.into());
        let mut schema = schema.to_value();
        for rule in rules::RULES {
            let about = &mut schema["properties"]["rules"]["properties"][rule.id];
            about["description"] = rule.summary.into();
            about["default"] = rule.level().into();
        }
        schema
    }
}

/// The settings that hold for the files of one folder.
#[derive(Debug, Default)]
pub struct Settings {
    /// What is set.
    pub config: Config,
    /// The codes that are known, the project's own among them.
    pub registry: Registry,
    /// The file that they come from, if there is one.
    pub file: Option<PathBuf>,
    include: Option<Gitignore>,
    exclude: Vec<Gitignore>,
}

/// What is set at one place, and the folder from which its patterns count.
#[derive(Clone, Debug, Default)]
pub struct Layer {
    /// What is set.
    pub config: Config,
    /// The folder; none, the root of the file system.
    pub folder: PathBuf,
}

impl Layer {
    /// What a file sets.
    fn of_file(config: Config, file: &Path) -> Layer {
        let absolute = std::path::absolute(file).unwrap_or_else(|_| file.to_path_buf());
        Layer { config, folder: absolute.parent().map(Path::to_path_buf).unwrap_or_default() }
    }
}

impl Settings {
    /// What holds where a configuration does. `file` is where it was read from.
    pub fn new(config: Config, file: Option<PathBuf>) -> Settings {
        let layer = match &file {
            Some(file) => Layer::of_file(config, file),
            None => Layer { config, folder: PathBuf::new() },
        };
        Settings::layered(&[layer], file)
    }

    /// What holds where several layers do, of which the last has the last word.
    fn layered(layers: &[Layer], file: Option<PathBuf>) -> Settings {
        let config = layers.iter().fold(Config::default(), |all, layer| all.overridden_by(layer.config.clone()));
        let include = layers.iter().rev().find_map(|layer| matcher(&layer.folder, &layer.config.include));
        let exclude = layers.iter().filter_map(|layer| matcher(&layer.folder, &layer.config.exclude)).collect();
        let registry = Registry::with_project_codes(config.codes.clone());
        Settings { config, registry, file, include, exclude }
    }

    /// What holds where nothing is set.
    pub fn builtin() -> &'static Settings {
        static BUILTIN: std::sync::LazyLock<Settings> = std::sync::LazyLock::new(Settings::default);
        &BUILTIN
    }

    /// The places in a language that hold status codes because the project says so.
    pub fn positions(&self, language: Option<&Language>) -> Arc<[Position]> {
        let speaks_of = |position: &&Position| {
            let ids = &position.language;
            ids.is_empty() || language.is_some_and(|language| ids.iter().any(|LanguageId(id)| id == language.id))
        };
        self.config.positions.iter().filter(speaks_of).cloned().collect()
    }

    /// Whether a file is to be looked at.
    pub fn covers(&self, path: &Path) -> bool {
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let is_excluded = self.exclude.iter().rev().map(|matcher| verdict(matcher, &absolute)).find(|it| !it.is_none());
        self.include.as_ref().is_none_or(|matcher| verdict(matcher, &absolute).is_ignore())
            && !is_excluded.is_some_and(|verdict| verdict.is_ignore())
    }
}

impl RuleName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A name of something of which there is a table.
macro_rules! name_of {
    ($what:literal, $name:ident, $names:expr) => {
        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(name: String) -> Result<$name, String> {
                if $names.any(|known| known == name) {
                    return Ok($name(name));
                }
                Err(format!(concat!("there is no ", $what, " `{}`{}"), name, did_you_mean(&name, $names)))
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "enum": $names.collect::<Vec<&str>>() })
            }
        }
    };
}

name_of!("rule", RuleName, rules::RULES.iter().map(|rule| rule.id));
name_of!("language", LanguageId, LANGUAGES.iter().map(|language| language.id));

impl Gravity {
    /// How grave a finding is of which the rule says this; `None` if it is not told.
    pub fn of(self, found: Severity) -> Option<Severity> {
        match self {
            Gravity::Off => None,
            Gravity::AsFound => Some(found),
            Gravity::Always(severity) => Some(severity),
        }
    }
}

impl From<Severity> for Level {
    fn from(severity: Severity) -> Level {
        match severity {
            Severity::Hint => Level::Hint,
            Severity::Information => Level::Information,
            Severity::Warning => Level::Warning,
            Severity::Error => Level::Error,
        }
    }
}

impl TryFrom<String> for Glob {
    type Error = String;

    fn try_from(glob: String) -> Result<Glob, String> {
        let mut builder = GitignoreBuilder::new("");
        match builder.add_line(None, &glob) {
            Ok(_) => Ok(Glob(glob)),
            Err(error) => Err(error.to_string()),
        }
    }
}

/// A code that a project may define: three digits.
pub(crate) fn three_digits<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let code = i64::deserialize(deserializer)?;
    let code = u16::try_from(code).ok().filter(|code| (100..=999).contains(code));
    code.ok_or_else(|| serde::de::Error::custom("a status code has three digits"))
}

/// "; did you mean `x`?", if one of the names is near enough.
pub(crate) fn did_you_mean<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> String {
    let is_begun = |known: &str| !name.is_empty() && known.starts_with(name);
    let distance = |known: &str| if is_begun(known) { 1 } else { strsim::osa_distance(name, known) };
    match names.map(|known| (distance(known), known)).min() {
        Some((distance, known)) if distance <= 1 + name.len() / 4 => format!("; did you mean `{known}`?"),
        _ => String::new(),
    }
}

/// What a pattern says of an absolute path, if any does.
fn verdict<'m>(matcher: &'m Gitignore, absolute: &Path) -> Match<&'m ignore::gitignore::Glob> {
    let path = absolute.strip_prefix(matcher.path()).unwrap_or(absolute);
    // The matcher panics at a root, which is left where the file is not below the folder.
    let names = path.components().filter(|component| matches!(component, Component::Normal(_)));
    matcher.matched_path_or_any_parents(names.collect::<PathBuf>(), false)
}

/// What tells files apart by patterns, if there are any.
fn matcher(folder: &Path, globs: &[Glob]) -> Option<Gitignore> {
    if globs.is_empty() {
        return None;
    }
    let mut builder = GitignoreBuilder::new(folder);
    for Glob(glob) in globs {
        builder.add_line(None, glob).expect("it was tried when it was read");
    }
    Some(builder.build().expect("every line of it was tried"))
}

fn problem(error: &toml::de::Error, key: String, length: usize) -> Problem {
    const FEW: usize = 6;
    let range = error.span().unwrap_or_default();
    // "unknown field `rule`, expected one of `rules`, `codes`"
    let (what, expected) = error.message().split_once(", expected").unwrap_or((error.message(), ""));
    let wrong = what.split('`').nth(1).unwrap_or_default();
    let names: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
    let hint = did_you_mean(wrong, names.iter().copied());
    let is_short = hint.is_empty() && names.len() < FEW;
    let message = if is_short { error.message().to_string() } else { format!("{what}{hint}") };
    Problem { range: range.start.min(length)..range.end.min(length), key, message }
}

/// Removes the entry of a table that a place stands in, so that the rest can be read: the whole element of a list, since half of
/// one means nothing. Gives its key.
fn take_out(table: &mut DeTable, at: &Range<usize>) -> Option<String> {
    let key = table.iter().find(|(key, value)| holds(&key.span(), at) || holds_anywhere(value, at));
    let name = key?.0.get_ref().to_string();
    let value = table.get_mut(name.as_str())?.get_mut();
    let inner = match value {
        DeValue::Table(inner) => take_out(inner, at),
        DeValue::Array(array) => {
            let index = array.iter().position(|element| holds_anywhere(element, at));
            index.map(|index| {
                let kept =
                    std::mem::replace(array, DeArray::new()).into_iter().enumerate().filter(|(at, _)| *at != index);
                *array = kept.map(|(_, element)| element).collect();
                index.to_string()
            })
        }
        _ => None,
    };
    match inner {
        Some(inner) => Some(format!("{name}.{inner}")),
        None => {
            table.remove(name.as_str());
            Some(name)
        }
    }
}

fn holds(range: &Range<usize>, at: &Range<usize>) -> bool {
    range.start <= at.start && at.end <= range.end
}

fn holds_anywhere(value: &Spanned<DeValue>, at: &Range<usize>) -> bool {
    holds(&value.span(), at)
        || match value.get_ref() {
            DeValue::Table(table) => {
                table.iter().any(|(key, value)| holds(&key.span(), at) || holds_anywhere(value, at))
            }
            DeValue::Array(array) => array.iter().any(|element| holds_anywhere(element, at)),
            _ => false,
        }
}

fn without_nulls(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().for_each(without_nulls);
        }
        serde_json::Value::Array(elements) => elements.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(text: &str, expected: Expect) -> Config {
        let (config, problems) = Config::read(text);
        let told: Vec<String> = problems
            .iter()
            .map(|problem| format!("{:?} in {:?}: {}\n", &text[problem.range.clone()], problem.key, problem.message))
            .collect();
        expected.assert_eq(&told.concat());
        config
    }

    #[test]
    fn what_is_right_is_read() {
        let config = check(
            r#"
                include = ["src/"]
                exclude = ["*.gen.rs"]
                [rules]
                unofficial-code = "off"
                unknown-code = "error"
                [prefer-constant]
                allow = [200, 404]
                [inlay-hints]
                numbers = false
                [[codes]]
                code = 432
                name = "Quota Used Up"
                [[positions]]
                function = "respond"
                argument = 1
            "#,
            expect![""],
        );
        let gravity = |rule| config.gravity(rules::by_id(rule).unwrap());
        assert_eq!(gravity("unofficial-code"), Gravity::Off);
        assert_eq!(gravity("unknown-code"), Gravity::Always(Severity::Error));
        assert_eq!(gravity("invalid-code"), Gravity::AsFound);
        assert_eq!(Config::read(&toml::to_string(&config.in_full()).unwrap()), (config.in_full(), Vec::new()));
        assert_eq!(config.prefer_constant.allow, [200, 404]);
        assert_eq!(config.codes[0].name, "Quota Used Up");
    }

    #[test]
    fn what_is_wrong_is_told_at_its_place_and_the_rest_is_read() {
        let config = check(
            r#"
                exlude = ["a"]
                include = ["a/[b"]
                [rules]
                unkown-code = "off"
                unknown-code = "warn"
                obsolete-code = "off"
                [inlay-hints]
                numbers = 1
                [[codes]]
                code = 99
                name = "Low"
                [[codes]]
                code = 432
                name = "Quota"
                [[codes]]
                code = 433
            "#,
            expect![[r#"
                "exlude" in "exlude": unknown field `exlude`; did you mean `exclude`?
                "unkown-code" in "rules.unkown-code": there is no rule `unkown-code`; did you mean `unknown-code`?
                "\"warn\"" in "rules.unknown-code": unknown variant `warn`; did you mean `warning`?
                "1" in "inlay-hints.numbers": invalid type: integer `1`, expected a boolean
                "99" in "codes.0": a status code has three digits
                "[[codes]]" in "codes.1": missing field `name`
            "#]],
        );
        assert_eq!(config.codes.len(), 1);
        assert_eq!(config.rules.len(), 1);
    }

    #[test]
    fn broken_syntax_is_told_and_the_rest_is_read() {
        let config = check(
            "[rules]\nunknown-code = \nobsolete-code = \"off\"\n",
            expect![[r#"
            "" in "": string values must be quoted, expected literal string
        "#]],
        );
        assert_eq!(config.rules.len(), 1);
    }

    #[test]
    fn settings_of_an_editor_have_the_same_keys() {
        let settings = serde_json::json!({ "rules": { "unknown-code": "off", "obsolete-code": null }, "inlay-hints": { "numbers": false } });
        let (config, problems) = Config::of_json(settings);
        assert_eq!(problems, []);
        assert_eq!((config.rules.len(), config.inlay_hints.numbers), (1, Some(false)));
        assert_eq!(Config::of_json(serde_json::json!({ "ruls": {} })).1[0].key, "ruls");
        assert_eq!(Config::of_json(serde_json::Value::Null), (Config::default(), Vec::new()));
    }

    #[test]
    fn the_project_has_the_last_word() {
        let editor = Config::read("exclude = ['a']\n[rules]\nunknown-code = 'off'\nobsolete-code = 'off'\n").0;
        let project = Config::read("exclude = ['b']\n[rules]\nunknown-code = 'error'\n").0;
        let both = editor.overridden_by(project);
        assert_eq!(both.gravity(rules::by_id("unknown-code").unwrap()), Gravity::Always(Severity::Error));
        assert_eq!(both.gravity(rules::by_id("obsolete-code").unwrap()), Gravity::Off);
        assert_eq!(both.exclude.len(), 2);
    }

    #[test]
    fn files_are_left_out_by_patterns() {
        let settings = |text| Settings::new(Config::read(text).0, Some("/project/statuslens.toml".into()));
        let excluding = settings("exclude = ['generated/', '*.gen.rs']");
        assert!(excluding.covers(Path::new("/project/src/main.rs")));
        assert!(!excluding.covers(Path::new("/project/src/generated/main.rs")));
        assert!(!excluding.covers(Path::new("/project/a.gen.rs")));
        assert!(excluding.covers(Path::new("/elsewhere/main.rs")));
        assert!(!excluding.covers(Path::new("/elsewhere/a.gen.rs")));
        let including = settings("include = ['/src']");
        assert!(including.covers(Path::new("/project/src/main.rs")));
        assert!(!including.covers(Path::new("/project/tests/src/main.rs")));
    }
}
