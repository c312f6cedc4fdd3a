//! Constant families: the names that a library gives to status codes, read from `queries/<language>/families/*.toml`.

use std::collections::BTreeMap;

use semver::Version;
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
    /// The package that defines it, as its registry names it.
    pub package: String,
    /// The version of the package that the names were read from.
    pub version: Version,
    /// How its names are written.
    pub form: Form,
    /// Full paths of what holds the names: the type for [`Form::Constant`] and [`Form::Builder`], the module for
    /// [`Form::Function`], each re-export included. Empty for [`Form::Method`]. No two families share an owner.
    #[serde(default)]
    pub owners: Vec<String>,
    /// How one name is written in code, without the brackets of a call: `{name}` stands for it, as in
    /// `StatusCode::{name}` and `HttpResponse::{name}`.
    pub spelling: String,
    /// The `use` line after which `spelling` compiles, as most users write it. None if it compiles without one.
    #[serde(default)]
    pub import: Option<String>,
    /// Associated functions that turn a number into a value of this family (`from_u16`). They are among
    /// `other_members` too.
    #[serde(default)]
    pub from_number: Vec<String>,
    /// Members of the owner that are no status names (associated functions, constants, what its traits bring). Empty
    /// for most modules: see [`Family::lacks`].
    #[serde(default)]
    pub other_members: Vec<String>,
    /// It is the one meant by its owner's name where no import tells.
    #[serde(default)]
    pub usual: bool,
    /// Every name and its code.
    pub names: BTreeMap<String, u16>,
    /// The first version of the package that has a name, for names that not all versions in use have.
    #[serde(default)]
    pub since: BTreeMap<String, Version>,
    /// Names that are kept for old code only, and the name to use.
    #[serde(default)]
    pub deprecated: BTreeMap<String, String>,
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
    /// `response.assert_status_not_found()`: a method whose name alone tells.
    Method,
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

    /// The code behind a name.
    pub fn code(&self, name: &str) -> Option<u16> {
        self.names.get(name).copied()
    }

    /// Whether the library surely has no such member, so that code with it cannot compile.
    ///
    /// Only said of types whose names all begin with a capital letter, and of members that do: a module holds more than
    /// status names, and any trait may add a function to a type, whose name then begins with a small letter.
    pub fn lacks(&self, member: &str) -> bool {
        let capital = |name: &str| name.starts_with(|first: char| first.is_ascii_uppercase());
        matches!(self.form, Form::Constant | Form::Builder)
            && capital(member)
            && self.names.keys().all(|name| capital(name))
            && !self.names.contains_key(member)
            && !self.other_members.iter().any(|other| other == member)
    }

    /// The name to write for a code: one that is not deprecated, if there is a choice.
    pub fn name(&self, code: u16) -> Option<&str> {
        self.names_of(code).next()
    }

    /// Every name for a code, deprecated ones last.
    pub fn names_of(&self, code: u16) -> impl Iterator<Item = &str> {
        let named = move |deprecated: bool| {
            let names = self.names.iter().filter(move |(_, other)| **other == code).map(|(name, _)| name.as_str());
            names.filter(move |name| self.deprecated.contains_key(*name) == deprecated)
        };
        named(false).chain(named(true))
    }

    /// How a name is written in code, such as `StatusCode::NOT_FOUND`.
    pub fn spell(&self, name: &str) -> String {
        self.spelling.replace("{name}", name)
    }
}
