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
    /// Whether the file imports something from that package already.
    pub is_at_home: bool,
    /// What must be imported for it: the full path, and the edit that does it.
    pub import: Option<(String, Edit)>,
}

/// A place in the text, with the names that are known there.
struct Place<'f> {
    at: usize,
    /// The modules around it, the innermost first; the last is the file.
    modules: Vec<Range<usize>>,
    /// Each name (empty for a glob) with the path that it stands for, the nearest first. The path is empty for what is the
    /// project's own, or there only under some conditions.
    names: Vec<(&'f str, &'f [String])>,
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
        let place = self.place(at, self.modules(at));
        let package = match of_type {
            Type::Of(package) => Some(package.as_str()),
            Type::Number | Type::Status => None,
        };
        let there: Vec<Called> = families.iter().filter_map(|family| self.in_scope(family, &place)).collect();
        match there.as_slice() {
            [one] => return Some(one.clone()),
            [] => {}
            several => return several.iter().find(|called| Some(called.package.as_str()) == package).cloned(),
        }
        let mut paths: Vec<(Ranked, &'static Family)> =
            families.iter().filter_map(|family| Some((self.best_path(family, &place, package)?, *family))).collect();
        paths.sort_by_key(|((rank, ..), _)| *rank);
        let is_as_good = |one: Rank, other: Rank| {
            let key = |rank: Rank| (rank.is_foreign, rank.is_new_module, rank.is_new_package);
            key(one) == key(other)
        };
        match paths.as_slice() {
            [((rank, ..), _), ((other, ..), _), ..] if is_as_good(*rank, *other) => None,
            [((rank, path, parts), family), ..] => self.imported(family, path, parts, *rank, &place),
            [] => None,
        }
    }

    /// The modules around an offset, the innermost first; the last is the file.
    fn modules(&self, at: usize) -> Vec<Range<usize>> {
        let mut walk = Walk::new(self.tree);
        let path = walk.to(&(at..at));
        let modules = path.iter().rev().filter(|step| self.syntax().modules.has(step.node));
        let inner = modules.map(|step| step.node.byte_range());
        inner.chain(std::iter::once(0..self.text().len())).collect()
    }

    fn place(&self, at: usize, modules: Vec<Range<usize>>) -> Place<'_> {
        let module = &modules[0];
        let mut known: Vec<_> = self
            .imports()
            .names()
            .filter(|(_, _, scope, _)| scope.contains(&at) && module.start <= scope.start && scope.end <= module.end)
            .collect();
        known.sort_by_key(|(_, _, scope, _)| scope.len());
        let mut walk = Walk::new(self.tree);
        let mut is_conditional = |word: &Range<usize>| {
            let before = match walk.to(word) {
                [.., declaration, _] => declaration.node.prev_named_sibling(),
                _ => None,
            };
            before.is_some_and(|before| self.settings().conditions.iter().any(|kind| kind == before.kind()))
        };
        let mut names: Vec<(&str, &[String])> = known
            .into_iter()
            .map(|(name, path, _, word)| (name, if is_conditional(word) { &[][..] } else { path }))
            .collect();
        let parent = [self.syntax().module_parent.clone()];
        if modules.len() > 1 && names.iter().any(|(name, path)| name.is_empty() && *path == parent) {
            names.extend(self.place(module.start, modules[1..].to_vec()).names);
        }
        Place { at, modules, names }
    }

    /// The full path that a name leads to: empty for something of the project's own, `None` if it is no name there.
    fn lookup(&self, name: &str, place: &Place) -> Option<Vec<String>> {
        let (_, path) = place.names.iter().find(|(known, _)| *known == name)?;
        Some(self.full_path(path, place))
    }

    fn full_path(&self, path: &[String], place: &Place) -> Vec<String> {
        if let [parent, name, rest @ ..] = path
            && *parent == self.syntax().module_parent
            && let [module, outer @ ..] = place.modules.as_slice()
            && !outer.is_empty()
        {
            let mut full = self.lookup(name, &self.place(module.start, outer.to_vec())).unwrap_or_default();
            if !full.is_empty() {
                full.extend(rest.iter().cloned());
            }
            return full;
        }
        match self.imports().origin(self.syntax(), &path.join(&self.syntax().separator), place.at) {
            Origin::Package(full) => full,
            Origin::Globs(_) | Origin::File | Origin::Unknown => Vec::new(),
        }
    }

    /// How a family can be called without a further import.
    fn in_scope(&self, family: &'static Family, place: &Place) -> Option<Called> {
        let separator = &self.syntax().separator;
        let named = place.names.iter().enumerate().filter(|(index, (name, _))| {
            !name.is_empty() && !place.names[..*index].iter().any(|(nearer, _)| nearer == name)
        });
        let mut ways: Vec<Called> = named
            .filter_map(|(_, (name, path))| {
                let full = self.full_path(path, place);
                let package = full.first()?.clone();
                let full = full.join(separator);
                let rest = family.owners.iter().filter_map(|owner| owner.strip_prefix(full.as_str()));
                let rest = rest.filter(|rest| rest.is_empty() || rest.starts_with(separator.as_str()));
                let path = format!("{name}{}", rest.min_by_key(|rest| rest.len())?);
                Some(Called { path, family, package, is_at_home: true, import: None })
            })
            .collect();
        ways.sort_by_key(|called| called.path.matches(separator.as_str()).count());
        let way = ways.into_iter().next();
        way.or_else(|| self.by_glob(family, place)).or_else(|| self.by_full_path(family, place))
    }

    /// The name that a glob surely brings.
    fn by_glob(&self, family: &'static Family, place: &Place) -> Option<Called> {
        let separator = &self.syntax().separator;
        let globs = place.names.iter().filter(|(name, _)| name.is_empty()).map(|(_, path)| path.join(separator));
        let owner = globs.into_iter().find_map(|glob| {
            let is_inside = |owner: &&String| owner.rsplit_once(separator.as_str()).is_some_and(|(m, _)| m == glob);
            family.owners.iter().find(is_inside)
        })?;
        let name = owner.rsplit(separator.as_str()).next()?;
        let package = owner.split(separator.as_str()).next()?.to_string();
        let is_free = self.lookup(name, place).is_none();
        is_free.then(|| Called { path: name.to_string(), family, package, is_at_home: true, import: None })
    }

    /// The full path that the file writes elsewhere.
    fn by_full_path(&self, family: &'static Family, place: &Place) -> Option<Called> {
        let separator = self.syntax().separator.as_str();
        let constants = self.scan.mentions.iter().filter(|mention| {
            mention.spelling == Spelling::Constant && mention.family.is_some_and(|known| known.id == family.id)
        });
        constants.into_iter().find_map(|mention| {
            let (owner, _) = self.text()[mention.range.clone()].rsplit_once(separator)?;
            let package = owner.split(separator).next()?.to_string();
            let is_full = family.owners.iter().any(|known| known == owner) && self.is_free(&package, place);
            is_full.then(|| Called { path: owner.to_string(), family, package, is_at_home: true, import: None })
        })
    }

    /// Whether a name of a package means that package at an offset.
    fn is_free(&self, package: &str, place: &Place) -> bool {
        self.lookup(package, place).is_none_or(|path| path == [package.to_string()])
    }

    /// The path of a family to import: of those whose package the project has, the one that goes best with the file.
    fn best_path(&self, family: &'static Family, place: &Place, of_package: Option<&str>) -> Option<Ranked<'static>> {
        let separator = self.syntax().separator.as_str();
        let usual = family.import.as_deref().unwrap_or_default();
        let imported: Vec<&[String]> = self.imports().names().map(|(_, path, ..)| path).collect();
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
            (is_there && self.is_free(package, place)).then_some((rank, owner.as_str(), parts))
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
        rank: Rank,
        place: &Place,
    ) -> Option<Called> {
        let name = *parts.last()?;
        let package = parts.first()?.to_string();
        let is_at_home = !rank.is_new_package;
        if self.lookup(name, place).is_some() || self.is_used(name, &place.modules[0]) {
            return Some(Called { path: path.to_string(), family, package, is_at_home, import: None });
        }
        let import = Some((path.to_string(), self.import(parts, &place.modules[0])?));
        Some(Called { path: name.to_string(), family, package, is_at_home, import })
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
