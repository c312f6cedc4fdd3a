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

/// Every kind of project whose packages are read.
static ECOSYSTEMS: [&Ecosystem; 1] = [&cargo::ECOSYSTEM];

/// How many projects are remembered. A thousand open files seldom belong to more.
const MOST_REMEMBERED: usize = 64;

/// A kind of project, told by the files that it has.
struct Ecosystem {
    /// The identifiers of the languages that it is for.
    languages: &'static [&'static str],
    /// The name of the file that says which packages the project asks for.
    manifest: &'static str,
    /// The name of the file that says which versions it has got.
    lock: &'static str,
    /// Reads a manifest. Whoever writes it may not have finished: what cannot be read is left out.
    read_manifest: fn(&str) -> Asked,
    /// Reads a lock file.
    read_lock: fn(&str) -> HashMap<String, Vec<Version>>,
    /// Folders below the manifest whose files are built with what is only for development.
    development: &'static [&'static str],
}

/// What a manifest asks for, by the names that code calls it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Asked {
    always: HashSet<String>,
    /// Only for tests and the like.
    development: HashSet<String>,
}

/// The packages that a file may use.
#[derive(Clone, Debug, Default)]
pub struct Packages {
    /// The names by which code calls the packages that the project asks for. `None` if no manifest says so.
    direct: Option<HashSet<String>>,
    /// The versions in the lock file. `None` if there is none.
    locked: Option<Arc<HashMap<String, Vec<Version>>>>,
}

impl Packages {
    /// The packages of the project that a file belongs to: those of the nearest manifest and lock file above it. The files
    /// are read again when they have changed.
    pub fn of(path: &Path, language: &str) -> Packages {
        let Some(ecosystem) = ECOSYSTEMS.iter().find(|ecosystem| ecosystem.languages.contains(&language)) else {
            return Packages::default();
        };
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let asked = nearest(&path, ecosystem.manifest).and_then(|manifest| {
            let asked = MANIFESTS.get(&manifest, |text| (ecosystem.read_manifest)(text))?;
            let below = path.strip_prefix(manifest.parent()?).ok()?;
            let is_development = ecosystem.development.iter().any(|folder| below.starts_with(folder));
            let development = asked.development.iter().filter(|_| is_development);
            Some(asked.always.iter().chain(development).cloned().collect())
        });
        let lock = nearest(&path, ecosystem.lock).and_then(|lock| LOCKS.get(&lock, |text| (ecosystem.read_lock)(text)));
        Packages { direct: asked, locked: lock }
    }

    /// The packages of a project that asks for these and has got these, for tests.
    pub fn new(direct: &[&str], locked: &[(&str, &str)]) -> Packages {
        let mut versions: HashMap<String, Vec<Version>> = HashMap::new();
        for (name, version) in locked {
            versions.entry(name.to_string()).or_default().extend(Version::parse(version));
        }
        Packages {
            direct: Some(direct.iter().map(|name| name.to_string()).collect()),
            locked: Some(Arc::new(versions)),
        }
    }

    /// Whether code may call a package by this name; `None` if nothing says so.
    pub fn may_call(&self, name: &str) -> Option<bool> {
        Some(self.direct.as_ref()?.contains(name))
    }

    /// The versions of a package that the project has got, empty if it has none; `None` if nothing says so.
    pub fn versions(&self, package: &str) -> Option<&[Version]> {
        Some(self.locked.as_ref()?.get(package).map_or(&[][..], Vec::as_slice))
    }
}

/// The names of all files that say which versions a project has got.
pub fn lock_files() -> impl Iterator<Item = &'static str> {
    ECOSYSTEMS.iter().map(|ecosystem| ecosystem.lock)
}

/// The file of this name in the nearest folder above a path.
fn nearest(path: &Path, name: &str) -> Option<PathBuf> {
    path.ancestors().skip(1).map(|folder| folder.join(name)).find(|file| file.is_file())
}

static MANIFESTS: LazyLock<Remembered<Asked>> = LazyLock::new(Remembered::default);
static LOCKS: LazyLock<Remembered<HashMap<String, Vec<Version>>>> = LazyLock::new(Remembered::default);

/// What files say, as they were when they were last changed.
struct Remembered<T>(Mutex<HashMap<PathBuf, (SystemTime, Arc<T>)>>);

impl<T> Default for Remembered<T> {
    fn default() -> Remembered<T> {
        Remembered(Mutex::default())
    }
}

impl<T> Remembered<T> {
    /// What `read` makes of a file; `None` if the system does not give it.
    fn get(&self, path: &Path, read: impl FnOnce(&str) -> T) -> Option<Arc<T>> {
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
