//! By which name a library's type can be called at a place, and what has to be imported for it.

use std::ops::Range;

use super::{File, Type};
use crate::family::Family;
use crate::fix::Edit;
use crate::mention::Spelling;
use crate::scan::{Origin, Walk, whole_words};

/// How to call what holds the names of a family.
#[derive(Clone, Debug)]
pub(super) struct Called {
    /// What to write, such as `StatusCode`.
    pub path: String,
    pub family: &'static Family,
    /// The package that the path leads to, as code calls it.
    pub package: String,
    /// What must be imported for it: the full path, and the edit that does it.
    pub import: Option<(String, Edit)>,
}

/// A full path, cut into its parts, and how well it goes with the file: the lower the better.
type Ranked<'f> = (Rank, &'f str, Vec<&'f str>);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// The package is not that of the value beside it.
    is_foreign: bool,
    /// The file imports nothing from the same module.
    is_new_module: bool,
    /// The file imports nothing from the same package.
    is_new_package: bool,
    /// It is not the one that most users write.
    is_unusual: bool,
    length: usize,
}

impl File<'_> {
    /// How to call one of some families at an offset: by a name that is there, else by one that can be imported. `None` if
    /// there is no such name, or more than one family that it may be.
    pub(super) fn called(&self, families: &[&'static Family], at: usize, of_type: &Type) -> Option<Called> {
        let modules = self.modules(at);
        let package = match of_type {
            Type::Of(package) => Some(package.as_str()),
            Type::Number | Type::Status => None,
        };
        let there: Vec<Called> = families.iter().filter_map(|family| self.in_scope(family, at, &modules)).collect();
        match there.as_slice() {
            [one] => return Some(one.clone()),
            [] => {}
            several => return several.iter().find(|called| Some(called.package.as_str()) == package).cloned(),
        }
        let mut paths: Vec<(Ranked, &'static Family)> = families
            .iter()
            .filter_map(|family| Some((self.best_path(family, at, &modules, package)?, *family)))
            .collect();
        paths.sort_by_key(|((rank, ..), _)| *rank);
        let is_as_good = |one: Rank, other: Rank| {
            let key = |rank: Rank| (rank.is_foreign, rank.is_new_module, rank.is_new_package);
            key(one) == key(other)
        };
        match paths.as_slice() {
            [((rank, ..), _), ((other, ..), _), ..] if is_as_good(*rank, *other) => None,
            [((_, path, parts), family), ..] => self.imported(family, path, parts, at, &modules),
            [] => None,
        }
    }

    /// The modules around an offset, the innermost first; the last is the file.
    fn modules(&self, at: usize) -> Vec<Range<usize>> {
        let mut walk = Walk::new(self.tree);
        let path = walk.to(&(at..at));
        let is_module = |kind: &str| self.settings().modules.iter().any(|known| known == kind);
        let inner = path.iter().rev().filter(|step| is_module(step.node.kind())).map(|step| step.node.byte_range());
        inner.chain([0..self.text().len()]).collect()
    }

    /// Calls for each declaration of names that are known at an offset, in the modules that it can see, the nearest first.
    fn visible(&self, at: usize, modules: &[Range<usize>]) -> Vec<(&str, &[String])> {
        let Some((module, outer)) = modules.split_first() else { return Vec::new() };
        let mut known: Vec<_> = self
            .imports()
            .names()
            .filter(|(_, _, scope)| scope.contains(&at) && module.start <= scope.start && scope.end <= module.end)
            .collect();
        known.sort_by_key(|(_, _, scope)| scope.len());
        let mut names: Vec<(&str, &[String])> = known.into_iter().map(|(name, path, _)| (name, path)).collect();
        let parent = &self.settings().parent;
        let sees_parent = names.iter().any(|(name, path)| name.is_empty() && *path == [parent.clone()]);
        if sees_parent {
            names.extend(self.visible(module.start, outer));
        }
        names
    }

    /// The full path that a name leads to at an offset: empty for something of the project's own, `None` if it is no name there.
    fn lookup(&self, name: &str, at: usize, modules: &[Range<usize>]) -> Option<Vec<String>> {
        let visible = self.visible(at, modules);
        let (_, path) = visible.into_iter().find(|(known, _)| *known == name)?;
        Some(self.full_path(path, at, modules))
    }

    fn full_path(&self, path: &[String], at: usize, modules: &[Range<usize>]) -> Vec<String> {
        if let [parent, name, rest @ ..] = path
            && *parent == self.settings().parent
            && modules.len() > 1
        {
            let mut full = self.lookup(name, modules[0].start, &modules[1..]).unwrap_or_default();
            if !full.is_empty() {
                full.extend(rest.iter().cloned());
            }
            return full;
        }
        match self.imports().origin(self.syntax(), &path.join(&self.syntax().separator), at) {
            Origin::Package(full) => full,
            Origin::Globs(_) | Origin::File | Origin::Unknown => Vec::new(),
        }
    }

    /// How a family can be called without a further import.
    fn in_scope(&self, family: &'static Family, at: usize, modules: &[Range<usize>]) -> Option<Called> {
        let separator = &self.syntax().separator;
        let visible = self.visible(at, modules);
        let named = visible.iter().enumerate().filter(|(index, (name, _))| {
            !name.is_empty() && !visible[..*index].iter().any(|(nearer, _)| nearer == name)
        });
        let mut ways: Vec<Called> = named
            .filter_map(|(_, (name, path))| {
                let full = self.full_path(path, at, modules);
                let package = full.first()?.clone();
                let full = full.join(separator);
                let rest = family.owners.iter().filter_map(|owner| owner.strip_prefix(full.as_str()));
                let rest = rest.filter(|rest| rest.is_empty() || rest.starts_with(separator.as_str()));
                let path = format!("{name}{}", rest.min_by_key(|rest| rest.len())?);
                Some(Called { path, family, package, import: None })
            })
            .collect();
        ways.sort_by_key(|called| called.path.matches(separator.as_str()).count());
        let way = ways.into_iter().next();
        way.or_else(|| self.by_glob(family, at, modules)).or_else(|| self.by_full_path(family, at, modules))
    }

    /// The name that a glob surely brings.
    fn by_glob(&self, family: &'static Family, at: usize, modules: &[Range<usize>]) -> Option<Called> {
        let separator = &self.syntax().separator;
        let visible = self.visible(at, modules);
        let globs = visible.iter().filter(|(name, _)| name.is_empty()).map(|(_, path)| path.join(separator));
        let owner = globs.into_iter().find_map(|glob| {
            let is_inside = |owner: &&String| owner.rsplit_once(separator.as_str()).is_some_and(|(m, _)| m == glob);
            family.owners.iter().find(is_inside)
        })?;
        let name = owner.rsplit(separator.as_str()).next()?;
        let package = owner.split(separator.as_str()).next()?.to_string();
        let is_free = self.lookup(name, at, modules).is_none();
        is_free.then(|| Called { path: name.to_string(), family, package, import: None })
    }

    /// The full path that the file writes elsewhere.
    fn by_full_path(&self, family: &'static Family, at: usize, modules: &[Range<usize>]) -> Option<Called> {
        let separator = self.syntax().separator.as_str();
        let constants = self.scan.mentions.iter().filter(|mention| {
            mention.spelling == Spelling::Constant && mention.family.is_some_and(|known| known.id == family.id)
        });
        constants.into_iter().find_map(|mention| {
            let (owner, _) = self.text()[mention.range.clone()].rsplit_once(separator)?;
            let package = owner.split(separator).next()?.to_string();
            let is_full = family.owners.iter().any(|known| known == owner) && self.is_free(&package, at, modules);
            is_full.then(|| Called { path: owner.to_string(), family, package, import: None })
        })
    }

    /// Whether a name of a package means that package at an offset.
    fn is_free(&self, package: &str, at: usize, modules: &[Range<usize>]) -> bool {
        self.lookup(package, at, modules).is_none_or(|path| path == [package.to_string()])
    }

    /// The path of a family to import: of those whose package the project has, the one that goes best with the file.
    fn best_path(
        &self,
        family: &'static Family,
        at: usize,
        modules: &[Range<usize>],
        of_package: Option<&str>,
    ) -> Option<Ranked<'static>> {
        let separator = self.syntax().separator.as_str();
        let usual = family.import.as_deref().unwrap_or_default();
        let imported: Vec<&[String]> = self.imports().names().map(|(_, path, _)| path).collect();
        let ranked = family.owners.iter().filter_map(|owner| {
            let parts: Vec<&str> = owner.split(separator).collect();
            let (_, module) = parts.split_last()?;
            let package = *parts.first()?;
            let begins = |path: &[String], start: &[&str]| {
                path.len() > start.len() && path.iter().zip(start).all(|(part, wanted)| part == wanted)
            };
            let rank = Rank {
                is_foreign: of_package.is_some_and(|other| other != package),
                is_new_module: !imported.iter().any(|path| begins(path, module)),
                is_new_package: !imported.iter().any(|path| begins(path, &parts[..1])),
                is_unusual: self.import_line(owner) != usual,
                length: parts.len(),
            };
            let is_there = match self.packages().may_call(package) {
                Some(is_there) => is_there,
                None => !rank.is_new_package || !rank.is_unusual,
            };
            (is_there && self.is_free(package, at, modules)).then_some((rank, owner.as_str(), parts))
        });
        ranked.min()
    }

    /// The line that imports a full path.
    pub(super) fn import_line(&self, path: &str) -> String {
        self.settings().import.replace("{path}", path)
    }

    /// The last part of a path with an import of it; all of the path if its last part means something else there.
    fn imported(
        &self,
        family: &'static Family,
        path: &str,
        parts: &[&str],
        at: usize,
        modules: &[Range<usize>],
    ) -> Option<Called> {
        let name = *parts.last()?;
        let package = parts.first()?.to_string();
        if self.lookup(name, at, modules).is_some() || self.is_used(name, &modules[0]) {
            return Some(Called { path: path.to_string(), family, package, import: None });
        }
        let edit = self.import(parts, &modules[0])?;
        Some(Called { path: name.to_string(), family, package, import: Some((path.to_string(), edit)) })
    }

    /// Whether code of a module says a name that nothing shown in it stands for.
    fn is_used(&self, name: &str, module: &Range<usize>) -> bool {
        let mut walk = Walk::new(self.tree);
        whole_words(self.text().as_bytes(), module.clone(), name).any(|range| {
            let path = walk.to(&range);
            let is_first = !self.text()[..range.start].ends_with(self.syntax().separator.as_str());
            let is_name = path.last().is_some_and(|leaf| self.syntax().identifiers.has(leaf.node));
            let inner = self.modules(range.start);
            is_name && is_first && inner[0] == *module
        })
    }
}
