//! What can be wrong with a mention. One file a rule; its doc comment and its examples are its documentation page.
//!
//! A rule speaks of one mention at a time, only of those that are certain, and never of the bounds of a range: those
//! (`< 600`) need not be codes at all.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use crate::codes::Registry;
use crate::config::Settings;
pub use crate::fix::Fix;
use crate::mention::{Confidence, Meaning, Mention, Spelling};
use crate::rewrite::File;
use crate::scan::{Interest, Scan};

mod deprecated_constant;
mod invalid_code;
mod obsolete_code;
mod prefer_constant;
mod prefer_number;
mod unknown_code;
mod unknown_constant;
mod unofficial_code;
mod unused_ignore;

/// Every rule, the gravest first.
pub static RULES: [&Rule; 9] = [
    &invalid_code::RULE,
    &unknown_constant::RULE,
    &unknown_code::RULE,
    &obsolete_code::RULE,
    &deprecated_constant::RULE,
    &unofficial_code::RULE,
    &prefer_constant::RULE,
    &prefer_number::RULE,
    &unused_ignore::RULE,
];

/// One thing that can be wrong.
pub struct Rule {
    /// Its name, such as `unknown-code`.
    pub id: &'static str,
    /// What it reports, in one line.
    pub summary: &'static str,
    /// How grave it is, unless a finding says otherwise.
    pub severity: Severity,
    /// Whether it is on where the configuration does not say.
    pub is_on: bool,
    /// What it looks at.
    pub interest: Interest,
    /// Code that it reports, and code that it does not.
    pub examples: &'static [Example],
    /// The text of its file, whose doc comment explains it.
    source: &'static str,
    check: fn(&Mention, &Context) -> Option<Finding>,
}

/// What a rule may know besides the mention.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// What is set for the file, with the codes that are known there.
    pub settings: &'a Settings,
    /// The file, for rules that look at more than the mention.
    pub file: Option<&'a File<'a>>,
}

impl Context<'_> {
    fn registry(&self) -> &Registry {
        &self.settings.registry
    }
}

/// A whole file, as short as can be.
#[derive(Debug)]
pub struct Example {
    /// The language it is written in.
    pub language: &'static str,
    /// What it says.
    pub code: &'static str,
    /// What the rule's only finding points at; `None` if there is nothing to find.
    pub finding: Option<&'static str>,
}

/// How grave a finding is. The order is that of growing severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Hint,
    /// Worth a look.
    Information,
    /// Probably a mistake.
    Warning,
    /// It cannot work.
    Error,
}

/// One thing that is wrong at one place.
#[derive(Debug)]
pub struct Finding {
    /// The rule that says so.
    pub rule: &'static Rule,
    /// Where, in bytes.
    pub range: Range<usize>,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, in one short sentence.
    pub message: String,
    /// Whether what stands there is out of use: editors strike it through.
    pub deprecated: bool,
    /// What can be done about it, the best first.
    pub fixes: Vec<Fix>,
}

/// Everything that is wrong in a text, in its order, but for what its comments silence and the configuration turns off.
pub fn check(scan: &Scan, context: &Context) -> Vec<Finding> {
    let mut findings = of_mentions(&scan.mentions, context);
    let mut silenced = vec![BTreeSet::new(); scan.suppressions.len()];
    findings.retain(|finding| {
        let rule = finding.rule.id;
        let those = scan.suppressions.iter().zip(&mut silenced);
        let those = those.filter(|(one, _)| one.silences(rule, finding.range.start));
        those.map(|(_, silenced)| silenced.insert(rule)).count() == 0
    });
    let unused = scan.suppressions.iter().zip(&silenced).flat_map(|(one, rules)| unused_ignore::check(one, rules));
    findings.extend(unused.filter_map(|finding| with_level(finding, context)));
    findings.sort_by_key(|finding| finding.range.start);
    findings
}

/// What is wrong with some mentions, as grave as the configuration says.
fn of_mentions(mentions: &[Mention], context: &Context) -> Vec<Finding> {
    let certain = mentions.iter().filter(|mention| mention.confidence == Confidence::Certain);
    let findings = certain.flat_map(|mention| RULES.iter().filter_map(|rule| (rule.check)(mention, context)));
    findings.filter_map(|finding| with_level(finding, context)).collect()
}

fn with_level(mut finding: Finding, context: &Context) -> Option<Finding> {
    finding.severity = context.settings.config.gravity(finding.rule).of(finding.severity)?;
    Some(finding)
}

/// What the rules that are on look at.
pub fn interest(settings: &Settings) -> Interest {
    let speaks = |rule: &&&Rule| settings.config.gravity(rule).of(rule.severity).is_some();
    let all = RULES.iter().filter(speaks).any(|rule| rule.interest == Interest::Everything);
    // What the project says of its positions, no prefilter knows.
    if all || !settings.config.positions.is_empty() { Interest::Everything } else { Interest::Faults }
}

/// The rule of this name.
pub fn by_id(id: &str) -> Option<&'static Rule> {
    RULES.into_iter().find(|rule| rule.id == id)
}

impl Rule {
    /// Its documentation page, in Markdown.
    pub fn documentation(&self) -> String {
        let prose = self.prose();
        let mut page = format!("# {}\n\n{} Severity: {}.\n\n{prose}", self.id, self.summary, self.severity);
        for (title, bad) in [("Example", true), ("Write instead", false)] {
            page.push_str(&format!("\n## {title}\n"));
            for example in self.examples.iter().filter(|example| example.finding.is_some() == bad) {
                page.push_str(&format!("\n```{}\n{}```\n", example.language, example.code));
            }
        }
        page
    }

    /// What it reports, in a paragraph on one line: the first of its documentation.
    pub fn description(&self) -> String {
        let prose = self.prose();
        let paragraph = prose.split("\n\n").find(|paragraph| !paragraph.starts_with('#')).unwrap_or_default();
        paragraph.trim_end().replace('\n', " ")
    }

    /// The doc comment of its file, in Markdown.
    fn prose(&self) -> String {
        let lines = self.source.lines().map_while(|line| line.strip_prefix("//!"));
        lines.map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect()
    }

    /// How grave it is where the configuration does not say, in the configuration's words.
    pub fn level(&self) -> String {
        if self.is_on { self.severity.to_string() } else { "off".to_string() }
    }

    /// Where its documentation page can be read, once the product has a public home.
    pub fn url(&self) -> Option<String> {
        let home = option_env!("CARGO_PKG_REPOSITORY").filter(|home| !home.is_empty())?;
        Some(format!("{home}/blob/main/docs/rules/{}.md", self.id))
    }

    /// A finding of this rule that has no fix.
    fn finding(&'static self, mention: &Mention, message: String) -> Finding {
        let range = mention.range.clone();
        Finding { rule: self, range, severity: self.severity, message, deprecated: false, fixes: Vec::new() }
    }
}

impl Example {
    const fn bad(language: &'static str, finding: &'static str, code: &'static str) -> Example {
        Example { language, code, finding: Some(finding) }
    }

    const fn good(language: &'static str, code: &'static str) -> Example {
        Example { language, code, finding: None }
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Hint => "hint",
            Severity::Information => "information",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// The code that a mention says, however it says it.
fn code(mention: &Mention) -> Option<u16> {
    match mention.meaning {
        Meaning::Code(code) => Some(code),
        _ => None,
    }
}

/// The code that a mention says in digits: a library vouches for what it has a name for.
fn number(mention: &Mention) -> Option<u16> {
    code(mention).filter(|_| matches!(mention.spelling, Spelling::Number | Spelling::String))
}

/// The registered codes that are nearest to what a mention says in digits.
fn nearest(mention: &Mention, code: u16, context: &Context) -> Vec<Fix> {
    let registry = context.registry();
    let fix = |near: u16| {
        let title = format!("Replace with `{near}` ({})", registry.phrase(near)?);
        Some(Fix {
            title,
            edits: vec![(inside_quotes(mention, code.to_string().len()), near.to_string())],
            safe: false,
        })
    };
    registry.nearest(code).into_iter().filter_map(fix).collect()
}

/// Where a word of some length stands that a mention is written with. Quotes are part of a mention's range, and stay.
fn inside_quotes(mention: &Mention, length: usize) -> Range<usize> {
    let quote = mention.range.len().saturating_sub(length) / 2;
    mention.range.start + quote..mention.range.end - quote
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::codes::ProjectCode;
    use crate::config::Config;
    use crate::mention::Role;

    static BUILTIN: LazyLock<Context> = LazyLock::new(|| Context { settings: Settings::builtin(), file: None });

    /// `404` where a response is made, certain.
    fn number(code: u16) -> Mention {
        Mention {
            range: 10..10 + code.to_string().len(),
            meaning: Meaning::Code(code),
            spelling: Spelling::Number,
            family: None,
            confidence: Confidence::Certain,
            role: Role::Sent,
            evidence: "".into(),
            meant: None,
        }
    }

    fn ids(mention: Mention) -> Vec<&'static str> {
        of_mentions(&[mention], &BUILTIN).iter().map(|finding| finding.rule.id).collect()
    }

    #[test]
    fn each_number_has_at_most_one_fault() {
        for code in 0..=1000 {
            let found = ids(number(code));
            let registry = Registry::builtin();
            let expected = match code {
                0..100 | 1000.. => Some("invalid-code"),
                305 | 306 | 510 => Some("obsolete-code"),
                _ if registry.code(code).is_some() => None,
                _ if !registry.unofficial(code).is_empty() => Some("unofficial-code"),
                _ => Some("unknown-code"),
            };
            assert_eq!(found, Vec::from_iter(expected), "{code}");
        }
    }

    #[test]
    fn doubt_keeps_silent() {
        assert_eq!(ids(Mention { confidence: Confidence::Likely, ..number(432) }), [""; 0]);
    }

    #[test]
    fn bounds_and_classes_need_not_be_codes() {
        let range = Meaning::Range { first: Some(0), last: Some(599) };
        assert_eq!(ids(Mention { meaning: range, spelling: Spelling::Range, ..number(599) }), [""; 0]);
        assert_eq!(ids(Mention { meaning: Meaning::Class(9), spelling: Spelling::Class, ..number(900) }), [""; 0]);
    }

    #[test]
    fn a_class_that_is_written_in_another_way_than_its_place_takes() {
        let class = |meaning, meant: &str| {
            let class = Mention { meaning, spelling: Spelling::Class, meant: Some(meant.into()), ..number(4321) };
            let findings = of_mentions(&[Mention { range: 10..15, ..class }], &BUILTIN);
            let [finding] = &findings[..] else { panic!("{findings:?}") };
            let fixes: Vec<_> = finding.fixes.iter().map(|fix| (fix.edits.clone(), fix.safe)).collect();
            (finding.rule.id, finding.severity, fixes)
        };
        let fix = |word: &str, safe| vec![(vec![(11..14, word.to_string())], safe)];
        assert_eq!(class(Meaning::Class(4), "4XX"), ("invalid-code", Severity::Warning, fix("4XX", true)));
        let none = Meaning::Unknown("6XX".to_string());
        assert_eq!(class(none, "5XX"), ("invalid-code", Severity::Error, fix("5XX", false)));
    }

    #[test]
    fn a_library_vouches_for_its_names() {
        let named = |code| Mention { spelling: Spelling::Constant, ..number(code) };
        assert_eq!(ids(named(432)), [""; 0]);
        assert_eq!(ids(named(499)), [""; 0]);
        assert_eq!(ids(named(510)), ["obsolete-code"]);
    }

    #[test]
    fn a_project_has_codes_of_its_own() {
        let own = |code| ProjectCode { code, name: "Ours".into(), description: None };
        let config = Config { codes: vec![own(432), own(499), own(799)], ..Config::default() };
        let settings = Settings::new(config, None);
        let mentions = [number(432), number(499), number(799)];
        assert_eq!(of_mentions(&mentions, &Context { settings: &settings, file: None }).len(), 0);
    }

    #[test]
    fn what_is_compared_comes_from_elsewhere() {
        let compared = |code| Mention { role: Role::Compared, ..number(code) };
        assert_eq!(ids(compared(0)), [""; 0], "a browser says so when no response came");
        assert_eq!(ids(number(0)), ["invalid-code"]);
        let findings = of_mentions(&[compared(305), number(305)], &BUILTIN);
        assert_eq!(findings.iter().map(|f| f.severity).collect::<Vec<_>>(), [Severity::Information, Severity::Warning]);
        assert!(findings.iter().all(|finding| finding.deprecated));
    }

    #[test]
    fn a_fix_leaves_the_quotes() {
        let places = |range: Range<usize>| {
            let quoted = Mention { range, spelling: Spelling::String, ..number(432) };
            let findings = of_mentions(&[quoted], &BUILTIN);
            let places = findings[0].fixes.iter().flat_map(|fix| fix.edits.iter().map(|(place, _)| place.clone()));
            places.collect::<Vec<_>>()
        };
        assert_eq!(places(10..15), vec![11..14; 3]);
        assert_eq!(places(10..13), vec![10..13; 3], "YAML needs none");
    }
}
