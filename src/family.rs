//! Constant families: the names that a library gives to status codes, read from `queries/<language>/families/*.toml`.

use std::collections::BTreeMap;

use semver::{Version, VersionReq};
use serde::Deserialize;

/// The names that one library gives to status codes.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Stable identifier, such as `http` (the file's name without its ending).
    #[serde(skip)]
    pub id: String,
    /// What its users call it, such as `http::StatusCode`.
    pub title: String,
    /// The package that defines it, as its registry names it; `python`, `node`, `go` and `java` for what comes with them.
    pub package: String,
    /// The version of the package that the names were read from.
    pub version: Version,
    /// How its names are written.
    pub form: Form,
    /// Full paths of what holds the names: the type for [`Form::Constant`] and [`Form::Builder`], the module for
    /// [`Form::Function`], each re-export included. Empty for [`Form::Symbol`]. Families that share an owner have different names.
    /// For [`Form::Method`] and [`Form::String`] what shows that a file uses the library: it must import something from the module
    /// of one of them, if there are any.
    #[serde(default)]
    pub owners: Vec<String>,
    /// Those of the owners that have inherited the names. One writes them by another one, unless the file does so already.
    #[serde(default)]
    pub heirs: Vec<String>,
    /// What a [`Form::Method`] of an ordinary name must be called on, as it is written: `status()`, or behind whatever else, `.reply`.
    #[serde(default)]
    pub receivers: Vec<String>,
    /// How one name is written in code, without the brackets of a call: `{name}` stands for it, as in
    /// `StatusCode::{name}` and `HttpResponse::{name}`.
    pub spelling: String,
    /// The line after which `spelling` compiles, as most users write it; `{name}` stands for the name, as it does there.
    /// None if it compiles without one.
    #[serde(default)]
    pub import: Option<String>,
    /// The versions of the package that have the owner which `import` names, unless all in use have.
    #[serde(default)]
    pub requires: Option<VersionReq>,
    /// Its package is there for something else: it is written only in files that import something of it already.
    #[serde(default)]
    pub at_home: bool,
    /// What the names of packages begin with that are used with it and nothing else: a file that imports one is at home too.
    #[serde(default)]
    pub beside: Vec<String>,
    /// The same, and it gives way to a package that is made for status codes, if the project asks for one.
    #[serde(default)]
    pub guest: bool,
    /// Associated functions that turn a number into a value of this family (`from_u16`). They are among
    /// `other_members` too.
    #[serde(default)]
    pub from_number: Vec<String>,
    /// Members of the owner that are no status names (associated functions, constants, what its traits bring). Empty
    /// for most modules: see [`Family::lacks`].
    #[serde(default)]
    pub other_members: Vec<String>,
    /// What the names begin with, where their owner is a module or class that holds other things too. Only members that
    /// begin so can be said to be missing.
    #[serde(default)]
    pub prefix: String,
    /// Its owners hold, or are given by others, members that nothing tells apart from status names: none can be said to be
    /// missing.
    #[serde(default)]
    pub open: bool,
    /// It is the one meant by its owner's name where no import tells.
    #[serde(default)]
    pub usual: bool,
    /// Every name and its code.
    pub names: BTreeMap<String, u16>,
    /// The first version of the package that is known to have a name, for names that not all versions in use have.
    #[serde(default)]
    pub since: BTreeMap<String, Version>,
    /// The first version of the package that no longer has a name, for names that code for an older one may have. They are
    /// read, never written.
    #[serde(default)]
    pub removed: BTreeMap<String, Version>,
    /// Names that are kept for old code only, and the name to use.
    #[serde(default)]
    pub deprecated: BTreeMap<String, String>,
    /// Second names for a code, as good as the first, which are read but not written.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// How the names of a family are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// `StatusCode::NOT_FOUND`: a constant or enum variant of an owner.
    Constant,
    /// `HttpResponse::NotFound()`: an associated function of an owner.
    Builder,
    /// `ErrorNotFound(err)`, `status::NotFound(body)`, `NoContent`: a free function or a type of an owner.
    Function,
    /// `response.assert_status_not_found()`: a method whose name alone tells, or that and its receiver.
    Method,
    /// `"NOT_FOUND"`: a string, where a pattern says so.
    String,
    /// `:not_found`: a symbol, which is a value wherever a number is one.
    Symbol,
}

impl Family {
    /// Reads one file of `families/`.
    ///
    /// # Errors
    /// If the text is not such a file.
    pub fn parse(id: &str, text: &str) -> Result<Family, toml::de::Error> {
        let mut family: Family = toml::from_str(text)?;
        family.id = id.to_string();
        Ok(family)
    }

    /// Whether one of its methods may be called on an expression.
    pub fn is_called_on(&self, receiver: &str) -> bool {
        self.receivers.is_empty()
            || self.receivers.iter().any(|known| match known.starts_with('.') {
                true => receiver.ends_with(known.as_str()),
                false => receiver == known,
            })
    }

    /// The code behind a name.
    pub fn code(&self, name: &str) -> Option<u16> {
        self.names.get(name).copied()
    }

    /// Whether the library surely has no such member, so that code with it cannot compile.
    ///
    /// Only said of types whose names all begin with a capital letter, and of members that do: a module holds more than
    /// status names (see [`Family::prefix`]), and any trait may add a function to a type, whose name then begins with a
    /// small letter. Of symbols it is said of all.
    pub fn lacks(&self, member: &str) -> bool {
        let is_known = || self.names.contains_key(member) || self.other_members.iter().any(|other| other == member);
        if self.form == Form::Symbol {
            return !is_known();
        }
        let capital = |name: &str| name.starts_with(|first: char| first.is_ascii_uppercase());
        matches!(self.form, Form::Constant | Form::Builder)
            && capital(member)
            && !self.open
            && member.starts_with(&self.prefix)
            && self.names.keys().all(|name| capital(name))
            && !is_known()
    }

    /// The name to write for a code: one that is not deprecated and no alias, if there is a choice.
    pub fn name(&self, code: u16) -> Option<&str> {
        self.names_of(code).next()
    }

    /// Every name for a code that the library still has: first the one to write, deprecated ones last.
    pub fn names_of(&self, code: u16) -> impl Iterator<Item = &str> {
        let named = move |rank: usize| {
            let names = self.names.iter().filter(move |(_, other)| **other == code).map(|(name, _)| name.as_str());
            names.filter(move |name| !self.removed.contains_key(*name) && self.rank(name) == rank)
        };
        (0..3).flat_map(named)
    }

    /// How far down the list of those for the same code a name belongs.
    fn rank(&self, name: &str) -> usize {
        if self.deprecated.contains_key(name) { 2 } else { usize::from(self.aliases.iter().any(|alias| alias == name)) }
    }

    /// How a name is written in code, such as `StatusCode::NOT_FOUND`.
    pub fn spell(&self, name: &str) -> String {
        self.spelling.replace("{name}", name)
    }
}
