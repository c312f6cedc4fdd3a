//! What a mention means, for the reader who points at it. `statuslens explain` prints the same text.
//!
//! The first line is the whole answer, because some editors show no more. There are no tables, because most editors
//! show them as raw pipes.

use std::ops::Range;

use crate::codes::{
    Body, Class, Code, Header, Method, Move, Registration, Registry, Spec, StorageRule, Strength, Unofficial, name_key,
};
use crate::family::{Family, Form};
use crate::installed::Lack;
use crate::language::{Language, Note};
use crate::mention::{Meaning, Mention, Spelling};
use crate::rewrite::File;
use crate::suggestions::suggestions;

/// How many codes that are easily mixed up with this one are named; more would hide the rest.
const MOST_ALTERNATIVES: usize = 3;

/// How many codes of a range are named one by one.
const MOST_LISTED: usize = 8;

/// The format that the reader's editor can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Markup {
    /// With bold, code and links.
    Markdown,
    /// The same words without any marks.
    Plain,
}

/// What to show about a mention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// The bytes that it is about.
    pub range: Range<usize>,
    /// The text, in the format that was asked for.
    pub text: String,
}

/// What an explanation depends on besides the code.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The known codes.
    pub registry: &'a Registry,
    /// The families that the file uses, the best first.
    pub families: &'a [&'static Family],
    /// The language that the text is in, if it is about a place in one.
    pub language: Option<&'static Language>,
    /// The format of the text.
    pub markup: Markup,
    /// The file that the place is in, if what its project has got is of interest.
    pub file: Option<&'a File<'a>>,
}

/// What to show to somebody who points at a mention.
pub fn hover(mention: &Mention, context: &Context) -> Hover {
    let text = match (&mention.meaning, &mention.meant) {
        (Meaning::Unknown(word), Some(meant)) => explain_no_class(word, meant, context),
        (Meaning::Unknown(name), None) => explain_unknown(name, mention.family, context),
        // Somebody who reads a constant sees how it is written.
        (Meaning::Code(code), _) if matches!(mention.spelling, Spelling::Constant | Spelling::Builder) => {
            let mut page = code_page(*code, &Context { families: &[], ..*context });
            page.list.splice(..0, standing(mention, *code, context));
            page.render(context.markup)
        }
        (meaning, _) => explain(meaning, context),
    };
    Hover { range: mention.range.clone(), text }
}

/// What a mention says, whatever it is written with.
pub fn explain(meaning: &Meaning, context: &Context) -> String {
    match meaning {
        Meaning::Code(code) => explain_code(*code, context),
        Meaning::Range { first, last } => explain_range(*first, *last, context),
        Meaning::Class(digit) => match Class::from_digit(*digit) {
            Some(class) => explain_class(class, context),
            None => explain_code(u16::from(*digit) * 100, context),
        },
        Meaning::Unknown(name) => explain_unknown(name, None, context),
    }
}

/// What the language has to say of a meaning.
fn note(meaning: &Meaning, context: &Context) -> Option<&'static Note> {
    context.language?.syntax().notes.of(meaning)
}

/// What a code means: a registered one, the project's own, a vendor's, or one that nobody knows.
pub fn explain_code(code: u16, context: &Context) -> String {
    code_page(code, context).render(context.markup)
}

fn code_page(code: u16, context: &Context) -> Page {
    let mut page = match (context.registry.code(code), context.registry.project(code)) {
        (Some(registered), _) => registered_page(registered, context),
        (None, Some(own)) => {
            let title = format!("{}, this project's own", class_of(code));
            let mut page = Page::new(&format!("{code} {}", own.name), &title);
            page.paragraphs.extend(own.description.clone());
            page.paragraphs.extend(stand_in(code, context.registry));
            page.list.extend(context.registry.unofficial(code).iter().map(|one| use_line(one, true)));
            page
        }
        (None, None) => unregistered_page(code, context),
    };
    page.list.extend(here(code, context));
    page
}

/// What the project's version of the library says of a name: that it lacks it, or has a newer one.
fn standing(mention: &Mention, code: u16, context: &Context) -> Option<String> {
    let (family, file) = (mention.family?, context.file?);
    let name = file.name_of(mention);
    let is_kept = [&family.since, &family.removed].iter().any(|versions| versions.contains_key(name));
    if !is_kept && !family.deprecated.contains_key(name) {
        return None;
    }
    let installed = file.installed();
    let spelled = |name: &str| format!("`{}`", family.spell(name));
    if let Some(lack) = installed.lack(family, name) {
        let (verb, version) = match lack {
            Lack::NotYet(since) => ("came", since),
            Lack::NoLonger(until) => ("went", until),
        };
        let there: Vec<String> = installed.versions(family).iter().map(ToString::to_string).collect();
        let instead =
            installed.name(family, code).map(|other| format!("; here it is {}", spelled(other))).unwrap_or_default();
        let package = &family.package;
        return Some(format!(
            "{} {verb} with {package} {version}, this project builds on {}{instead}",
            spelled(name),
            words(&there, "and")
        ));
    }
    let new = family.deprecated.get(name).filter(|new| installed.surely_has(family, new))?;
    let since = family.since.get(new).map(|since| format!(" since {} {since}", family.package)).unwrap_or_default();
    Some(format!("Kept for old code: it is called {}{since}", spelled(new)))
}

/// What a class means.
pub fn explain_class(class: Class, context: &Context) -> String {
    let range = class.range();
    let title = format!("{} to {}", range.start(), range.end());
    let mut page = Page::new(&class_name(class), &title);
    page.paragraphs.push(class.description().to_string());
    page.list.extend(class.rules().iter().cloned());
    page.list.push(format!("Most used: {}", join(class.used(), context.registry, ", ")));
    page.list.push(format!("An unknown code of this class counts as {}", name(class.first(), context.registry)));
    page.links = vec![(class.spec().to_string(), class.spec().url()), mdn("")];
    if let Some(note) = note(&Meaning::Class(class.digit()), context) {
        page.add(note);
    }
    page.render(context.markup)
}

/// Which codes a range covers. An open end is `None`; both ends belong to it.
pub fn explain_range(first: Option<u16>, last: Option<u16>, context: &Context) -> String {
    let note = note(&Meaning::Range { first, last }, context);
    if let Some((note, title)) = note.and_then(|note| Some((note, note.title.as_ref()?))) {
        let word = context.language.map_or("", |language| &language.syntax().every_word);
        let mut page = Page::new(&format!("`{word}`"), title);
        page.add(note);
        return page.render(context.markup);
    }
    let (from, to) = (first.unwrap_or(0), last.unwrap_or(u16::MAX));
    let covered: Vec<Class> =
        Class::ALL.into_iter().filter(|class| from <= *class.range().end() && *class.range().start() <= to).collect();
    let is_whole = |class: &Class| from <= *class.range().start() && *class.range().end() <= to;
    if let ([class], Some(_), Some(_)) = (&covered[..], first, last)
        && class.range() == (from..=to)
    {
        return explain_class(*class, context);
    }

    let heading = match (first, last) {
        (Some(first), Some(last)) => format!("{first} to {last}"),
        (Some(first), None) => format!("{first} and above"),
        (None, Some(last)) => format!("up to {last}"),
        (None, None) => "every code".to_string(),
    };
    let title = match &covered[..] {
        [] if from > to => "an empty range".to_string(),
        [] => "outside the five classes, 100 to 599".to_string(),
        classes => words(&classes.iter().map(|class| class.name().to_lowercase()).collect::<Vec<_>>(), "and"),
    };
    let mut page = Page::new(&heading, &title);
    for class in covered.iter().filter(|_| from <= to) {
        if is_whole(class) {
            page.list.push(format!("{}: {}", class_name(*class), class.description()));
        } else {
            let codes: Vec<u16> = context
                .registry
                .codes()
                .map(|code| code.code)
                .filter(|code| class.range().contains(code) && (from..=to).contains(code))
                .collect();
            let list = match codes.len() {
                0 => "no registered code".to_string(),
                1..=MOST_LISTED => join(&codes, context.registry, ", "),
                more => {
                    format!("{} and {} more", join(&codes[..MOST_LISTED], context.registry, ", "), more - MOST_LISTED)
                }
            };
            page.list.push(format!("Of {}: {list}", class_name(*class)));
        }
    }
    page.links = vec![("RFC 9110 §15".to_string(), classes_url())];
    page.render(context.markup)
}

/// What is written as a class and is none, and what is meant perhaps.
fn explain_no_class(word: &str, meant: &str, context: &Context) -> String {
    let mut page = Page::new(&format!("`{word}`"), "no class of status codes");
    page.paragraphs.push(format!("Perhaps `{meant}`."));
    let class = meant.chars().find_map(|c| c.to_digit(10)).and_then(|digit| u8::try_from(digit).ok());
    let note = class.and_then(|digit| note(&Meaning::Class(digit), context));
    page.links.extend(note.map(|note| (note.label.clone(), note.url.clone())));
    page.render(context.markup)
}

/// What may be meant by a name that a family does not have.
fn explain_unknown(unknown: &str, family: Option<&'static Family>, context: &Context) -> String {
    let registry = context.registry;
    let Some(family) = family else {
        let mut page = Page::new(&format!("`{unknown}`"), "not the name of a status code");
        page.list.extend(registry.by_name(unknown).map(|code| format!("Perhaps {}", name(code, registry))));
        return page.render(context.markup);
    };
    let mut page = Page::new(&format!("`{}`", family.spell(unknown)), &format!("no such name in `{}`", family.title));
    let line = |name_here: &str, code: u16| format!("`{}` ({})", family.spell(name_here), name(code, registry));
    // A name of the code that the library writes in another way, such as an older phrase.
    if let Some(code) = registry.by_name(unknown) {
        page.paragraphs.push(match name_here(family, code, context) {
            Some(name_here) => format!("Here it is {}.", line(name_here, code)),
            None => format!("It would be {}, for which there is no name here.", name(code, registry)),
        });
        return page.render(context.markup);
    }
    let lines: Vec<String> = suggestions(unknown, family, registry, |name| is_there(family, name, context))
        .into_iter()
        .map(|name_here| line(name_here, family.names[name_here]))
        .collect();
    if !lines.is_empty() {
        page.paragraphs.push(format!("Perhaps {}.", words(&lines, "or")));
    }
    page.render(context.markup)
}

fn registered_page(code: &Code, context: &Context) -> Page {
    let registry = context.registry;
    let standing = match code.registration {
        Registration::Assigned => "",
        Registration::Unused => ", unused in the registry",
        Registration::Temporary => ", temporary registration",
        Registration::Obsolete => ", obsolete",
        Registration::Deprecated => ", deprecated",
    };
    let mut page = Page::new(&format!("{} {}", code.code, code.phrase), &format!("{}{standing}", class_of(code.code)));
    page.paragraphs.push(match &code.note {
        Some(note) => format!("{} {note}", code.description),
        None => code.description.clone(),
    });

    let list = &mut page.list;
    if let Some(own) = registry.project(code.code) {
        let description = own.description.as_ref().map(|text| format!(": {text}")).unwrap_or_default();
        list.push(format!("In this project: {}{description}", own.name));
    }
    match code.body {
        Body::Allowed => {}
        Body::None if code.class() == Class::Informational => {
            list.push("No body: an interim answer, the final one follows".to_string());
        }
        Body::None => list.push("Has no body".to_string()),
        Body::Forbidden => list.push("Must not have a body".to_string()),
    }
    // What is merely allowed, and by a section that is not about this code alone, helps nobody choose.
    let is_own = |header: &&Header| header.strength != Strength::May || header.spec == code.spec;
    list.extend(headers(&code.headers.iter().filter(is_own).collect::<Vec<_>>()));
    if let Some(content) = &code.content {
        list.push(format!("Its body {} hold {}", verb(content.strength), content.what));
    }
    list.extend(caching(code).map(str::to_string));
    let method = code.redirect.as_ref().and_then(|redirect| redirect.method);
    list.extend(method.map(|method| match method {
        Method::MayBecomeGet => "A client may turn POST into GET".to_string(),
        Method::BecomesGet => "Followed with GET, whatever the method was (HEAD stays HEAD)".to_string(),
        Method::Kept => "Method and body are kept".to_string(),
    }));
    list.extend(code.retry.as_ref().map(|retry| format!("The client {}", retry.client)));
    for other in registry.alternatives(code.code).iter().take(MOST_ALTERNATIVES) {
        list.push(format!("Or {} if {}", name(other.code, registry), other.when));
    }
    let collisions: Vec<&Unofficial> = registry.unofficial(code.code).iter().filter(|one| one.collides).collect();
    list.extend(formerly(code, &collisions));
    list.extend(collisions.iter().map(|one| format!("Elsewhere {}", use_line(one, true))));

    page.links.push((code.spec.to_string(), code.spec.url()));
    if code.mdn {
        page.links.push(mdn(&format!("/{}", code.code)));
    }
    page
}

fn unregistered_page(code: u16, context: &Context) -> Page {
    let registry = context.registry;
    let is_three_digits = (100..=999).contains(&code);
    let standing = match Class::of(code) {
        Some(_) => format!("{}, not registered", class_of(code)),
        None if is_three_digits => "outside the five classes, 100 to 599".to_string(),
        None => "not a status code".to_string(),
    };
    let uses = registry.unofficial(code);
    let called = uses.first().and_then(|one| one.name.as_ref()).map(|name| format!(" {name}")).unwrap_or_default();
    let mut page = Page::new(&format!("{code}{called}"), &standing);
    if let [first, others @ ..] = uses {
        page.paragraphs.push(format!("{}.", use_line(first, false)));
        page.list.extend(others.iter().map(|one| use_line(one, true)));
    }
    if uses.first().is_none_or(|one| one.sent) {
        page.paragraphs.extend(stand_in(code, registry));
    }
    if !is_three_digits {
        page.paragraphs.push("A status code has three digits, and the classes go from 100 to 599.".to_string());
    }
    if uses.is_empty() {
        let near: Vec<String> = registry.nearest(code).iter().map(|near| name(*near, registry)).collect();
        page.list.extend((!near.is_empty()).then(|| format!("Perhaps {}", words(&near, "or"))));
    }
    page.links = vec![
        ("RFC 9110 §15".to_string(), classes_url()),
        ("Registry".to_string(), "https://www.iana.org/assignments/http-status-codes".to_string()),
    ];
    page
}

/// How a client that does not know a code treats it (RFC 9110 section 15).
fn stand_in(code: u16, registry: &Registry) -> Option<String> {
    match Class::of(code) {
        Some(class) => Some(format!("A client that does not know it treats it as {}.", name(class.first(), registry))),
        None if (600..=999).contains(&code) => Some("A client treats it as a server error (5xx).".to_string()),
        None => None,
    }
}

/// Headers of the same strength and case share a line.
fn headers(headers: &[&Header]) -> Vec<String> {
    headers
        .chunk_by(|one, other| one.strength == other.strength && one.when == other.when)
        .map(|group| {
            let names: Vec<String> = group
                .iter()
                .map(|header| match &header.value {
                    Some(value) if value.starts_with("rel=") => format!("`{}; {value}`", header.name),
                    Some(value) => format!("`{}: {value}`", header.name),
                    None => format!("`{}`", header.name),
                })
                .collect();
            let names = words(&names, "and");
            let line = match group[0].strength {
                Strength::Must => format!("Needs {names} (MUST)"),
                Strength::Implied => format!("Needs {names}"),
                strength => format!("{} have {names}", capital(verb(strength))),
            };
            match &group[0].when {
                Some(when) => format!("{line}: {when}"),
                None => line,
            }
        })
        .collect()
}

/// What is worth to be said about caching: that it may happen unasked, that it must not, and that a redirect which is
/// often thought to be cached is not.
fn caching(code: &Code) -> Option<&'static str> {
    match (code.storage.as_ref().map(|storage| storage.rule), &code.cacheable, &code.redirect) {
        (Some(StorageRule::Forbidden), _, _) => Some("No cache may store it"),
        (Some(StorageRule::NotByDefault), _, _) => Some("Not cacheable by default"),
        (Some(StorageRule::IfUnderstood), Some(_), _) => Some("Cacheable by default, by a cache that knows the code"),
        (Some(StorageRule::IfUnderstood), None, _) => None,
        (None, Some(_), _) => Some("Cacheable by default"),
        (None, None, Some(redirect)) if matches!(redirect.to, Move::Temporary | Move::Other) => {
            Some("Not cacheable by default")
        }
        (None, None, _) => None,
    }
}

/// The phrases that it had, but for those that differ in nothing but case and those that a collision tells about.
fn formerly(code: &Code, collisions: &[&Unofficial]) -> Option<String> {
    let mut keys = vec![name_key(&code.phrase)];
    keys.extend(collisions.iter().filter_map(|one| one.name.as_deref()).map(name_key));
    let mut names = Vec::new();
    for older in &code.older {
        let key = name_key(&older.phrase);
        if !keys.contains(&key) {
            names.push(format!("{} ({})", older.phrase, older.from));
            keys.push(key);
        }
    }
    (!names.is_empty()).then(|| format!("Formerly {}", names.join(", ")))
}

/// What a vendor means by a number, with its name for it unless that has been said before.
fn use_line(one: &Unofficial, is_named: bool) -> String {
    let called = one.name.as_ref().filter(|_| is_named);
    match (called, &one.also) {
        (Some(name), Some(also)) => format!("{name} ({}; also {also}): {}", one.vendor, one.sense),
        (Some(name), None) => format!("{name} ({}): {}", one.vendor, one.sense),
        (None, Some(also)) => format!("{} (also {also}): {}", one.vendor, one.sense),
        (None, None) => format!("{}: {}", one.vendor, one.sense),
    }
}

/// How the file would write the code, in the best of its families that can.
fn here(code: u16, context: &Context) -> Option<String> {
    let spell = |form: Form| {
        let mut fitting = context.families.iter().filter(|family| family.form == form);
        fitting.find_map(|family| Some(family.spell(name_here(family, code, context)?)))
    };
    let spelling = [Form::Constant, Form::Builder, Form::Symbol].into_iter().find_map(spell)?;
    Some(format!("Here: `{spelling}`"))
}

/// What a family calls a code, in the version that the project has got.
fn name_here(family: &'static Family, code: u16, context: &Context) -> Option<&'static str> {
    family.names_of(code).find(|name| is_there(family, name, context))
}

/// Whether the project has got a name, as far as that is known.
fn is_there(family: &Family, name: &str, context: &Context) -> bool {
    context.file.is_none_or(|file| file.installed().lack(family, name).is_none())
}

/// `404 Not Found`
fn name(code: u16, registry: &Registry) -> String {
    match registry.phrase(code) {
        Some(phrase) => format!("{code} {phrase}"),
        None => code.to_string(),
    }
}

fn join(codes: &[u16], registry: &Registry, separator: &str) -> String {
    codes.iter().map(|code| name(*code, registry)).collect::<Vec<_>>().join(separator)
}

/// `4xx Client Error`
fn class_name(class: Class) -> String {
    format!("{}xx {}", class.digit(), class.name())
}

/// `client error`
fn class_of(code: u16) -> String {
    Class::of(code).map_or_else(|| "outside the five classes".to_string(), |class| class.name().to_lowercase())
}

fn verb(strength: Strength) -> &'static str {
    match strength {
        Strength::Must | Strength::Implied => "must",
        Strength::Should => "should",
        Strength::May => "may",
        Strength::MustNot => "must not",
    }
}

fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

/// `a, b and c`
fn words(items: &[String], last: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

fn mdn(page: &str) -> (String, String) {
    ("MDN".to_string(), format!("https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status{page}"))
}

/// Where the five classes and the treatment of unknown codes are defined.
fn classes_url() -> String {
    Spec { document: "RFC 9110".to_string(), section: Some("15".to_string()) }.url()
}

/// An explanation before it is set in either format. All its text is Markdown.
struct Page {
    title: String,
    paragraphs: Vec<String>,
    list: Vec<String>,
    links: Vec<(String, String)>,
}

impl Page {
    fn new(name: &str, remark: &str) -> Page {
        let title = format!("**{name}** · {remark}");
        Page { title, paragraphs: Vec::new(), list: Vec::new(), links: Vec::new() }
    }

    /// Adds what a language has to say.
    fn add(&mut self, note: &Note) {
        self.paragraphs.push(note.text.clone());
        self.links.insert(0, (note.label.clone(), note.url.clone()));
    }

    fn render(self, markup: Markup) -> String {
        let mut blocks = vec![self.title];
        if !self.paragraphs.is_empty() {
            blocks.push(self.paragraphs.join(" "));
        }
        if !self.list.is_empty() {
            blocks.push(self.list.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n"));
        }
        let marked = blocks.join("\n\n");
        let links = |one: &dyn Fn(&(String, String)) -> String, separator: &str| {
            let links: Vec<String> = self.links.iter().map(one).collect();
            if links.is_empty() { String::new() } else { format!("\n\n{}", links.join(separator)) }
        };
        match markup {
            Markup::Markdown => marked + links(&|(label, url)| format!("[{label}]({url})"), " · ").as_str(),
            Markup::Plain => {
                marked.replace("**", "").replace('`', "")
                    + links(&|(label, url)| format!("{label}: {url}"), "\n").as_str()
            }
        }
    }
}
