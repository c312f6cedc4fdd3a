//! Which names of a library the version of it has that a project has got.

use std::borrow::Cow;
use std::path::Path;
use std::sync::OnceLock;

use semver::Version;

use crate::family::Family;
use crate::language::Language;
use crate::packages::Packages;

/// Where the packages of a file's project come from, once they are asked for.
#[derive(Clone, Debug)]
pub enum PackagesOf<'p> {
    /// From the folders above this file.
    Path(Cow<'p, Path>),
    /// These they are.
    Known(Packages),
}

/// What is installed in a file's project, looked for when somebody asks.
#[derive(Debug)]
pub struct Installed<'p> {
    of: PackagesOf<'p>,
    language: &'static Language,
    packages: OnceLock<Packages>,
}

/// Why a project's version of a library has not got a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack<'a> {
    /// It came with this version.
    NotYet(&'a Version),
    /// It went with this version.
    NoLonger(&'a Version),
}

impl<'p> Installed<'p> {
    /// What is installed for a file in a language.
    pub fn new(of: PackagesOf<'p>, language: &'static Language) -> Installed<'p> {
        Installed { of, language, packages: OnceLock::new() }
    }

    /// The packages.
    pub fn packages(&self) -> &Packages {
        self.packages.get_or_init(|| match &self.of {
            PackagesOf::Path(path) => Packages::of(path, self.language.id),
            PackagesOf::Known(packages) => packages.clone(),
        })
    }

    /// What the file is called, as far as that is known.
    pub fn file_name(&self) -> Option<&str> {
        match &self.of {
            PackagesOf::Path(path) => path.file_name()?.to_str(),
            PackagesOf::Known(_) => None,
        }
    }

    /// The versions of a family's package, none if nothing is known of it.
    pub fn versions(&self, family: &Family) -> &[Version] {
        self.packages().versions(&family.package).unwrap_or_default()
    }

    /// The family's name for a code, if the project's version of the library has one.
    pub fn name(&self, family: &'static Family, code: u16) -> Option<&'static str> {
        family.names_of(code).find(|name| !family.since.contains_key(*name) || self.surely_has(family, name))
    }

    /// Whether nothing but versions of a library are known that have a name.
    pub fn surely_has(&self, family: &Family, name: &str) -> bool {
        let versions = self.versions(family);
        let since = family.since.get(name).unwrap_or(&family.version);
        !versions.is_empty() && versions.iter().all(|version| version >= since)
    }

    /// Why a name is missing, if nothing but versions of the library are known that lack it.
    pub fn lack<'f>(&self, family: &'f Family, name: &str) -> Option<Lack<'f>> {
        let since = family.since.get(name).map(Lack::NotYet);
        let lacks = |lack: &Lack| {
            let versions = self.versions(family);
            !versions.is_empty() && versions.iter().all(|version| lack.is_of(version))
        };
        since.into_iter().chain(family.removed.get(name).map(Lack::NoLonger)).find(lacks)
    }

    /// The name that has come in the place of an old one, unless the project's version of the library lacks it.
    pub fn new_name<'f>(&self, family: &'f Family, name: &str) -> Option<&'f str> {
        family.deprecated.get(name).map(String::as_str).filter(|new| self.lack(family, new).is_none())
    }

    /// Whether nothing but versions of a library are known that have what holds the names of a family, if not all have.
    pub fn has_owner(&self, family: &Family) -> bool {
        family.requires.as_ref().is_none_or(|required| {
            let versions = self.versions(family);
            !versions.is_empty() && versions.iter().all(|version| required.matches(version))
        })
    }
}

impl Lack<'_> {
    /// Whether a version has not got the name.
    fn is_of(&self, version: &Version) -> bool {
        match self {
            Lack::NotYet(since) => version < since,
            Lack::NoLonger(until) => version >= until,
        }
    }
}
