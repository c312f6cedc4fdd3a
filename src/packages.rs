//! The packages that a project is built from: which it names itself, and which versions its lock file holds them at.
//!
//! Each kind of project is one row of [`ECOSYSTEMS`] and a reader of its two files.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::SystemTime;

use semver::Version;

mod cargo;
mod dotnet;
mod go;
mod gradle;
mod jvm;
mod maven;
mod npm;
mod php;
mod python;
mod ruby;

/// Every kind of project whose packages are read.
static ECOSYSTEMS: [&Ecosystem; 8] = [
    &cargo::ECOSYSTEM,
    &python::ECOSYSTEM,
    &npm::ECOSYSTEM,
    &go::ECOSYSTEM,
    &ruby::ECOSYSTEM,
    &php::ECOSYSTEM,
    &dotnet::ECOSYSTEM,
    &jvm::ECOSYSTEM,
];

/// How many projects are remembered. A thousand open files seldom belong to more.
const MOST_REMEMBERED: usize = 64;

/// A kind of project, told by the files that it has.
struct Ecosystem {
    /// The identifiers of the languages that it is for.
    languages: &'static [&'static str],
    /// The files that say which packages the project asks for, the most telling first, and their readers. Whoever writes them may
    /// not have finished: what cannot be read is left out.
    manifests: Files<Asked>,
    /// The files that say which versions it has got, likewise.
    locks: Files<Locked>,
    /// Folders below the manifest whose files are built with what is only for development; behind a `*` what is part of the path of
    /// such a file, wherever it stands.
    development: &'static [&'static str],
    /// Which of the files above a source hold for it.
    reach: Reach,
}

/// Which of the files in the folders above a source hold for it.
#[derive(Clone, Copy)]
enum Reach {
    /// One: of the nearest folder that has any, the most telling.
    One,
    /// The nearest of each name, as MSBuild looks for what its projects share.
    EachName,
    /// All of them, the nearest first: a module's own, and those of the projects that it is a part of.
    All,
}

/// What the text of a file says.
type Reader<T> = fn(&str) -> T;

/// Names of files, and their readers. `*` stands for the beginning of a name that everybody chooses for themselves.
type Files<T> = &'static [(&'static str, Reader<T>)];

/// The versions that a project has got, by the names of packages.
type Locked = HashMap<String, Vec<Version>>;

/// What a manifest asks for, by the names that code calls it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Asked {
    always: HashSet<String>,
    /// Only for tests and the like.
    development: HashSet<String>,
    /// The oldest versions that it lets in, where it says so.
    oldest: Locked,
    globals: Globals,
}

/// What a manifest says of names that all files of the project know without an import.
#[derive(Debug, Default, PartialEq, Eq)]
struct Globals {
    /// Full paths whose names are known, in their parts.
    paths: Vec<Vec<String>>,
    /// What else is known if that is switched on.
    usual: Vec<Vec<String>>,
    /// Whether it is, if this file says so.
    with_usual: Option<bool>,
    /// What is not known all the same.
    removed: Vec<Vec<String>>,
}

/// The packages that a file may use.
#[derive(Clone, Debug, Default)]
pub struct Packages {
    /// What the project asks for, by each manifest.
    asked: Vec<Arc<Asked>>,
    /// Whether the file is built with what is only for development.
    is_development: bool,
    /// The versions in each lock file; the first that has a package is right.
    locked: Vec<Arc<Locked>>,
}

impl Packages {
    /// The packages of the project that a file belongs to: those of the nearest manifest and lock file above it. The files
    /// are read again when they have changed.
    pub fn of(path: &Path, language: &str) -> Packages {
        let Some(ecosystem) = ECOSYSTEMS.iter().find(|ecosystem| ecosystem.languages.contains(&language)) else {
            return Packages::default();
        };
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let manifests = found(&path, ecosystem.manifests, ecosystem.reach);
        let folder = manifests.first().and_then(|(file, _)| file.parent());
        let below = folder.and_then(|folder| path.strip_prefix(folder).ok());
        let is_development = below.is_some_and(|below| {
            ecosystem.development.iter().any(|part| match part.strip_prefix('*') {
                Some(part) => below.to_string_lossy().contains(part),
                None => below.starts_with(part),
            })
        });
        let asked = manifests.iter().filter_map(|(file, read)| MANIFESTS.get(file, read)).collect();
        let locks = found(&path, ecosystem.locks, ecosystem.reach);
        let locked = locks.iter().filter_map(|(file, read)| LOCKS.get(file, read)).collect();
        Packages { asked, is_development, locked }
    }

    /// The packages of a project that asks for these and has got these, for tests.
    pub fn new(direct: &[&str], locked: &[(&str, &str)]) -> Packages {
        let mut versions = Locked::new();
        for (name, version) in locked {
            versions.entry(name.to_string()).or_default().extend(Version::parse(version));
        }
        let always = direct.iter().map(|name| name.to_string()).collect();
        let asked = vec![Arc::new(Asked { always, ..Asked::default() })];
        Packages { asked, is_development: false, locked: vec![Arc::new(versions)] }
    }

    /// The same with packages that are there for development only, for tests.
    #[must_use]
    pub fn with_development(self, names: &[&str]) -> Packages {
        let development = names.iter().map(|name| name.to_string()).collect();
        self.with(Asked { development, ..Asked::default() })
    }

    /// The same with names of these paths known in all files, for tests.
    #[must_use]
    pub fn with_globals(self, paths: &[&[&str]]) -> Packages {
        let path = |path: &&[&str]| path.iter().map(|part| part.to_string()).collect();
        let globals = Globals { paths: paths.iter().map(path).collect(), ..Globals::default() };
        self.with(Asked { globals, ..Asked::default() })
    }

    fn with(mut self, asked: Asked) -> Packages {
        self.asked.push(Arc::new(asked));
        self
    }

    /// Whether code may call a package by this name; `None` if nothing says so. `in_test` says that the code is part of a test.
    pub fn may_call(&self, name: &str, in_test: bool) -> Option<bool> {
        let development = in_test || self.is_development;
        let has = |asked: &Arc<Asked>| asked.always.contains(name) || development && asked.development.contains(name);
        (!self.asked.is_empty()).then(|| self.asked.iter().any(has))
    }

    /// The versions of a package that the project has got, empty if it has none; without a lock file the oldest that its manifest
    /// lets in. `None` if nothing says so.
    pub fn versions(&self, package: &str) -> Option<&[Version]> {
        if self.locked.is_empty() {
            let oldest = self.asked.iter().find_map(|asked| asked.oldest.get(package));
            return oldest.map(Vec::as_slice);
        }
        let known = self.locked.iter().find_map(|locked| locked.get(package));
        Some(known.map_or(&[][..], Vec::as_slice))
    }

    /// Full paths, in their parts, whose names all files of the project know without an import.
    pub fn globals(&self) -> impl Iterator<Item = &[String]> {
        let globals = || self.asked.iter().map(|asked| &asked.globals);
        let with_usual = globals().find_map(|globals| globals.with_usual).unwrap_or_default();
        let usual = globals().filter(move |_| with_usual).flat_map(|globals| &globals.usual);
        let paths = usual.chain(globals().flat_map(|globals| &globals.paths));
        paths.filter(move |path| !globals().any(|globals| globals.removed.contains(path))).map(Vec::as_slice)
    }
}

/// The names of all files that say which versions a project has got; `*` stands for any beginning.
pub fn lock_files() -> impl Iterator<Item = &'static str> {
    ECOSYSTEMS.iter().flat_map(|ecosystem| ecosystem.locks).map(|(name, _)| *name)
}

/// The files above a path that hold for it, the most telling first, and their readers.
fn found<T>(path: &Path, files: Files<T>, reach: Reach) -> Vec<(PathBuf, Reader<T>)> {
    let folders = || path.ancestors().skip(1);
    let in_folder = |folder: &Path| -> Vec<(PathBuf, Reader<T>)> {
        files.iter().filter_map(|(name, read)| Some((file_in(folder, name)?, *read))).collect()
    };
    match reach {
        Reach::One => {
            let mut all = folders().map(in_folder).find(|found| !found.is_empty()).unwrap_or_default();
            all.truncate(1);
            all
        }
        Reach::EachName => {
            let nearest =
                |(name, read): &(&str, Reader<T>)| Some((folders().find_map(|folder| file_in(folder, name))?, *read));
            files.iter().filter_map(nearest).collect()
        }
        Reach::All => folders().flat_map(in_folder).collect(),
    }
}

/// The file of a folder with a name; the first by the alphabet, where `*` stands for its beginning.
fn file_in(folder: &Path, name: &str) -> Option<PathBuf> {
    let Some(end) = name.strip_prefix('*') else {
        return Some(folder.join(name)).filter(|file| file.is_file());
    };
    let files = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let has_end = |file: &PathBuf| file.file_name().is_some_and(|name| name.to_string_lossy().ends_with(end));
    files.filter(has_end).filter(|file| file.is_file()).min()
}

/// Adds a version of a package, unless it is there.
fn add(locked: &mut Locked, name: &str, version: Version) {
    let versions = locked.entry(name.to_string()).or_default();
    if !versions.contains(&version) {
        versions.push(version);
    }
}

/// A version as other ecosystems than Cargo's write it: `v1.2`, `3.13`, `2.0.0rc1`. What is missing is zero.
fn lenient(text: &str) -> Option<Version> {
    let text = text.trim().trim_start_matches(['v', '=', '^', '~', '>', ' ']);
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let mut numbers = text[..end].split('.').map(str::parse::<u64>);
    let first = numbers.next()?.ok()?;
    let mut next = || numbers.next().and_then(Result::ok).unwrap_or_default();
    Some(Version::new(first, next(), next()))
}

/// What is locked, for tests: `axios 1.18.0`, sorted.
#[cfg(test)]
fn shown(locked: &Locked) -> Vec<String> {
    let one = |(name, versions): (&String, &Vec<Version>)| -> Vec<String> {
        versions.iter().map(|version| format!("{name} {version}")).collect()
    };
    let mut all: Vec<String> = locked.iter().flat_map(one).collect();
    all.sort();
    all
}

static MANIFESTS: LazyLock<Remembered<Asked>> = LazyLock::new(Remembered::default);
static LOCKS: LazyLock<Remembered<Locked>> = LazyLock::new(Remembered::default);

/// What files say, as they were when they were last changed.
struct Remembered<T>(Mutex<HashMap<PathBuf, (SystemTime, Arc<T>)>>);

impl<T> Default for Remembered<T> {
    fn default() -> Remembered<T> {
        Remembered(Mutex::default())
    }
}

impl<T> Remembered<T> {
    /// What `read` makes of a file; `None` if the system does not give it.
    fn get(&self, path: &Path, read: &Reader<T>) -> Option<Arc<T>> {
        let changed = fs::metadata(path).and_then(|metadata| metadata.modified()).ok()?;
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((then, value)) = known().get(path).filter(|(then, _)| *then == changed) {
            debug_assert_eq!(*then, changed);
            return Some(Arc::clone(value));
        }
        let value = Arc::new(read(&fs::read_to_string(path).ok()?));
        let mut known = known();
        if known.len() >= MOST_REMEMBERED {
            known.clear();
        }
        known.insert(path.to_path_buf(), (changed, Arc::clone(&value)));
        Some(value)
    }
}
