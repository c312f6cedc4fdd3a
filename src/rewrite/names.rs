//! By which name a library's type can be called at a place, and what has to be imported for it.

use std::ops::Range;

use super::{File, Type};
use crate::family::{Family, Form};
use crate::fix::Edit;
use crate::mention::{Mention, Spelling};
use crate::scan::{Origin, Walk, is_hidden, whole_words};

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
    /// Whether something shows that the project has that package.
    pub is_there: bool,
    /// What must be imported for it: in words, and the edit that does it.
    pub import: Option<(String, Edit)>,
}

impl Called {
    /// What can be called there already.
    pub(super) fn there(path: String, family: &'static Family, package: String) -> Called {
        Called { path, family, package, is_at_home: true, is_there: true, import: None }
    }
}

/// A place in the text, with the names that are known there.
struct Place<'f> {
    at: usize,
    /// The modules around it, the innermost first; the last is the file.
    modules: Vec<Range<usize>>,
    /// Each name (empty for a glob) with the path that it stands for, the nearest first. The path is empty for what is the
    /// project's own, or there only under some conditions. Last come the globs that hold for all files of the project.
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
    /// Its place in the list of owners.
    index: usize,
}

impl File<'_> {
    /// How to call one of some families at an offset: by a name that is there, else by one that can be imported. `None` if
    /// there is no such name, or more than one family that it may be.
    ///
    /// Of families whose constants are all numbers, that one is taken which the file imports, else the first.
    pub(super) fn called(&self, families: &[&'static Family], code: u16, at: usize, of_type: &Type) -> Option<Called> {
        if let Some(family) = families.iter().find(|family| matches!(family.form, Form::Symbol | Form::Method)) {
            // A symbol is known everywhere, a method by what it is called on.
            let package = family.package.clone();
            return Some(Called::there(String::new(), family, package));
        }
        let place = self.place(at, self.modules(at));
        let package = match of_type {
            Type::Of(package) => Some(package.as_str()),
            Type::Number | Type::Status { .. } => None,
        };
        let is_hidden = |called: &Called| {
            let first = self.syntax().split(&called.path).into_iter().next();
            first.is_some_and(|first| self.is_hidden(&first, at))
        };
        let in_scope = |family: &&'static Family| self.in_scope(family, code, &place);
        let there: Vec<Called> = families.iter().filter_map(in_scope).filter(|called| !is_hidden(called)).collect();
        let paths = families.iter().filter_map(|family| Some((self.best_path(family, &place, package)?, *family)));
        let key = |rank: Rank| (rank.is_foreign, rank.is_new_module, rank.is_new_package);
        if *of_type == Type::Number {
            // Any will do. What comes with a package that is there for something else gives way, unless it is named already.
            let parts = |called: &Called| self.syntax().split(&called.path).len();
            let is_named = |called: &&Called| !called.family.guest || parts(called) < 2;
            if let Some(named) = there.iter().filter(is_named).min_by_key(|called| parts(called)) {
                return Some(named.clone());
            }
            let mut paths: Vec<(Ranked, &'static Family)> = paths.collect();
            paths.sort_by_key(|((rank, ..), family)| (family.guest, key(*rank)));
            let best = paths.first().filter(|(_, family)| there.is_empty() || !family.guest);
            let imported =
                best.and_then(|((rank, path, parts), family)| self.imported(family, path, parts, *rank, &place));
            return imported.or_else(|| there.into_iter().next());
        }
        match there.as_slice() {
            [one] => return Some(one.clone()),
            [] => {}
            several => return several.iter().find(|called| Some(called.package.as_str()) == package).cloned(),
        }
        let mut paths: Vec<(Ranked, &'static Family)> = paths.collect();
        paths.sort_by_key(|((rank, ..), _)| *rank);
        match paths.as_slice() {
            [((rank, ..), _), ((other, ..), _), ..] if key(*rank) == key(*other) => None,
            [((rank, path, parts), family), ..] => self.imported(family, path, parts, *rank, &place),
            [] => None,
        }
    }

    /// Whether a variable of a function around an offset hides what is imported by its name.
    fn is_hidden(&self, name: &str, at: usize) -> bool {
        is_hidden(self.syntax(), self.text(), self.tree, self.imports(), name, at)
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
        let mut is_conditional = |name: &str, word: &Range<usize>| {
            let [.., declaration, _] = walk.to(word) else { return false };
            let before = declaration.node.prev_named_sibling();
            before.is_some_and(|before| self.settings().conditions.iter().any(|kind| kind == before.kind()))
                || self.is_under_condition(word, at)
                || self.is_only_type(name, declaration.node.byte_range())
        };
        let mut names: Vec<(&str, &[String])> = known
            .into_iter()
            .map(|(name, path, _, word)| (name, if is_conditional(name, word) { &[][..] } else { path }))
            .collect();
        let parent = [self.syntax().module_parent.clone()];
        if modules.len() > 1 && names.iter().any(|(name, path)| name.is_empty() && *path == parent) {
            names.extend(self.place(module.start, modules[1..].to_vec()).names);
        }
        names.extend(self.packages().globals().map(|path| ("", path)));
        Place { at, modules, names }
    }

    /// Whether an import is there only under some condition that is not asked for around an offset, as between `#if` and `#endif`.
    fn is_under_condition(&self, import: &Range<usize>, at: usize) -> bool {
        let blocks = &self.settings().condition_blocks;
        !blocks.is_empty()
            && Walk::new(self.tree)
                .to(import)
                .iter()
                .any(|step| blocks.iter().any(|kind| kind == step.node.kind()) && !step.node.byte_range().contains(&at))
    }

    /// Whether a name is imported as a type only: by itself, or with all that the import brings.
    fn is_only_type(&self, name: &str, import: Range<usize>) -> bool {
        let text = self.text();
        let is_marked = |at: usize| {
            let before = text[import.start..at].trim_end_matches(|c: char| c.is_whitespace() || c == '{');
            let word = before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
            self.settings().only_types.iter().any(|known| known == word)
        };
        let first = text[import.clone()].find('{').map(|brace| import.start + brace);
        let marks = whole_words(text.as_bytes(), import.clone(), name).map(|word| word.start).chain(first);
        !self.settings().only_types.is_empty() && marks.into_iter().any(is_marked)
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
        let is_foreign = path.first().is_some_and(|first| !self.syntax().is_own(first));
        match self.imports().origin(self.syntax(), &path.join(&self.syntax().separator), place.at) {
            Origin::Package(full) => full,
            Origin::Unknown if self.syntax().quoted_modules && is_foreign => path.to_vec(),
            Origin::Globs(_) | Origin::File | Origin::Unknown => Vec::new(),
        }
    }

    /// How a family can be called as the file does already.
    fn in_scope(&self, family: &'static Family, code: u16, place: &Place) -> Option<Called> {
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
                let rest = rest.filter(|rest| {
                    rest.is_empty() || rest.starts_with(separator.as_str()) && self.installed.has_owner(family)
                });
                let path = format!("{name}{}", rest.min_by_key(|rest| rest.len())?);
                let is_heir = family.heirs.contains(&full);
                (!is_heir || self.is_written(family, &path, place.at)).then(|| Called::there(path, family, package))
            })
            .collect();
        ways.sort_by_key(|called| called.path.matches(separator.as_str()).count());
        let way = ways.into_iter().next();
        // A file that writes them by themselves, and never otherwise, goes on so.
        let mut said = self.constants_of(family).map(|mention| self.is_by_itself(mention)).peekable();
        let is_its_way = said.peek().is_some() && said.all(|by_itself| by_itself);
        let by_itself = if is_its_way { self.by_itself(family, code, place) } else { None };
        by_itself
            .or(way)
            .or_else(|| self.by_glob(family, code, place))
            .or_else(|| self.by_full_path(family, place))
            .or_else(|| self.by_itself(family, code, place))
    }

    /// A name by itself, where the file imports names of the family that way.
    fn by_itself(&self, family: &'static Family, code: u16, place: &Place) -> Option<Called> {
        let separator = &self.syntax().separator;
        let name = self.installed.name(family, code)?;
        let is_owner = |path: &[String]| family.owners.contains(&path.join(separator));
        let is_said = || self.constants_of(family).any(|mention| self.is_by_itself(mention));
        let module = place.names.iter().find_map(|(known, path)| match path.split_last()? {
            // A glob brings more names than its file may want.
            _ if known.is_empty() => (is_owner(path) && is_said()).then_some(*path),
            (last, module) => (family.names.contains_key(last) && is_owner(module)).then_some(module),
        })?;
        let is_there = place.names.iter().any(|(known, path)| known.is_empty() && *path == module);
        let parts: Vec<&str> = module.iter().map(String::as_str).chain([name]).collect();
        let import = match self.lookup(name, place) {
            Some(path) if path == parts => None,
            Some(_) => return None,
            None if is_there => None,
            None if self.is_used(name, &place.modules[0]) => return None,
            None => Some((self.in_words(&parts), self.import(&parts, place.at, &place.modules[0], true)?)),
        };
        let called = Called { import, ..Called::there(String::new(), family, module[0].clone()) };
        (!self.is_hidden(name, place.at)).then_some(called)
    }

    /// The name that a glob surely brings: the owner's, or that of the code itself.
    fn by_glob(&self, family: &'static Family, code: u16, place: &Place) -> Option<Called> {
        let separator = self.syntax().separator.as_str();
        let globs = place.names.iter().filter(|(name, _)| name.is_empty()).map(|(_, path)| path.join(separator));
        // A type brings along those that stand in it.
        let is_within = |rest: &str| {
            !rest.contains(separator) || self.syntax().paths_are_full && rest.starts_with(char::is_uppercase)
        };
        let (owner, path) = globs.into_iter().find_map(|glob| {
            let inside = |owner: &'static String| owner.strip_prefix(&glob)?.strip_prefix(separator);
            family.owners.iter().find_map(|owner| match *owner == glob {
                true => Some((owner, "")),
                false => Some((owner, inside(owner).filter(|rest| is_within(rest))?)),
            })
        })?;
        let name = if path.is_empty() { self.installed.name(family, code)? } else { path.split(separator).next()? };
        let package = owner.split(separator).next()?.to_string();
        let is_free = self.lookup(name, place).is_none() && !self.is_hidden(name, place.at);
        is_free.then(|| Called::there(path.to_string(), family, package))
    }

    /// What the file writes elsewhere: the full path, or a name that an import elsewhere makes known.
    fn by_full_path(&self, family: &'static Family, place: &Place) -> Option<Called> {
        let separator = self.syntax().separator.as_str();
        self.written(family, place.at).find_map(|owner| {
            let full = owner.strip_prefix(separator).unwrap_or(owner);
            let package = full.split(separator).next()?.to_string();
            let is_full = family.owners.iter().any(|known| known == full) && self.is_free(&package, place);
            let is_known = self.settings().hidden_imports && self.lookup(owner, place).is_none();
            let known = || family.owners.iter().find(|known| known.rsplit(separator).next() == Some(owner));
            let package = if is_full { package } else { known().filter(|_| is_known)?.split(separator).next()?.into() };
            Some(Called::there(owner.to_string(), family, package))
        })
    }

    /// What stands before the names of a family where the file writes some that are there wherever an offset is.
    fn written(&self, family: &'static Family, at: usize) -> impl Iterator<Item = &str> {
        let separator = self.syntax().member_separator();
        let owner = move |mention: &Mention| Some(self.text()[mention.range.clone()].rsplit_once(separator)?.0);
        let is_sure = move |mention: &&Mention| !self.is_under_condition(&mention.range, at);
        self.constants_of(family).filter(is_sure).filter_map(owner)
    }

    fn is_written(&self, family: &'static Family, owner: &str, at: usize) -> bool {
        self.written(family, at).any(|written| written == owner)
    }

    /// Whether the code writes full paths of a package.
    fn is_spoken_of(&self, package: &str) -> bool {
        let text = self.text();
        let is_path = |at: Range<usize>| text[at.end..].starts_with(self.syntax().separator.as_str());
        whole_words(text.as_bytes(), 0..text.len(), package).any(is_path)
    }

    /// The constants of a family that the file writes.
    fn constants_of(&self, family: &'static Family) -> impl Iterator<Item = &Mention> {
        self.scan.mentions.iter().filter(|mention| {
            mention.spelling == Spelling::Constant && mention.family.is_some_and(|known| known.id == family.id)
        })
    }

    /// Whether a constant is written without what holds it.
    fn is_by_itself(&self, constant: &Mention) -> bool {
        self.name_of(constant) == &self.text()[constant.range.clone()]
    }

    /// Whether a name of a package means that package at an offset.
    fn is_free(&self, package: &str, place: &Place) -> bool {
        self.lookup(package, place).is_none_or(|path| path == [package.to_string()])
    }

    /// The path of a family to import: of those whose package the project has, the one that goes best with the file.
    fn best_path(&self, family: &'static Family, place: &Place, of_package: Option<&str>) -> Option<Ranked<'static>> {
        let separator = self.syntax().separator.as_str();
        let usual = family.import.as_deref().unwrap_or_default();
        let in_test = place.modules.iter().any(|module| self.is_for_tests(module));
        let package_parts = self.settings().package_parts;
        let is_sure = |word: &Range<usize>| !self.is_under_condition(word, place.at);
        let names = self.imports().names().filter(|(.., word)| is_sure(word));
        let imported: Vec<&[String]> = names.map(|(_, path, ..)| path).collect();
        let owners = family.owners.iter().enumerate().filter(|(_, owner)| !family.heirs.contains(owner));
        let ranked = owners.filter_map(|(index, owner)| {
            let parts: Vec<&str> = owner.split(separator).collect();
            let (_, module) =
                parts.split_last().filter(|(_, module)| !(self.syntax().quoted_modules && module.is_empty()))?;
            let package = *parts.first()?;
            let begins = |path: &[String], start: &[&str]| {
                path.len() > start.len() && path.iter().zip(start).all(|(part, wanted)| part == wanted)
            };
            let is_beside = |path: &&[String]| {
                path.first().is_some_and(|first| family.beside.iter().any(|beside| first.starts_with(beside.as_str())))
            };
            let is_at_home = imported.iter().any(is_beside);
            let rank = Rank {
                is_foreign: of_package.is_some_and(|other| other != package),
                is_new_module: !imported.iter().any(|path| begins(path, module)),
                is_new_package: !imported.iter().any(|path| begins(path, &parts[..package_parts.max(1)])),
                is_unusual: self.import_line(&parts) != usual,
                length: parts.len(),
                index,
            };
            let is_there = self.has_package(family, package, in_test);
            let is_there = is_there.map(|is_there| is_there || package_parts > 0 && !rank.is_new_package);
            let is_usual = !rank.is_unusual && package_parts == 0 && !self.syntax().quoted_modules;
            let is_there = is_there.unwrap_or(!rank.is_new_package || is_usual || is_at_home);
            let is_there = is_there
                && self.installed.has_owner(family)
                && !((family.guest || family.at_home) && rank.is_new_module && !is_at_home);
            let is_free = !self.syntax().paths_are_full || self.is_free(package, place);
            (is_there && is_free).then_some((rank, owner.as_str(), parts))
        });
        ranked.min()
    }

    /// Whether the project has a package, by the name that code calls it and by that of its registry; `None` if nothing says so.
    fn has_package(&self, family: &'static Family, package: &str, in_test: bool) -> Option<bool> {
        let may_call = self.packages().may_call(package, in_test);
        if self.settings().packages_are_roots {
            may_call
        } else if self.is_standard(package) {
            Some(true)
        } else {
            may_call.map(|is_there| is_there || self.packages().may_call(&family.package, in_test).unwrap_or_default())
        }
    }

    /// What is said of an import of a full path.
    fn in_words(&self, parts: &[&str]) -> String {
        match parts.split_last() {
            Some((_, module)) if self.syntax().quoted_modules => {
                format!("it from `{}`", module.join(&self.syntax().separator))
            }
            _ => format!("`{}`", parts.join(&self.syntax().separator)),
        }
    }

    /// The line that imports a full path.
    pub(super) fn import_line(&self, parts: &[&str]) -> String {
        self.filled_in(&self.settings().import, parts)
    }

    /// The line that imports one name of an owner.
    pub(super) fn member_line(&self, parts: &[&str]) -> String {
        match self.settings().import_member.as_str() {
            "" => self.import_line(parts),
            template => self.filled_in(template, parts),
        }
    }

    pub(super) fn filled_in(&self, template: &str, parts: &[&str]) -> String {
        let separator = self.syntax().separator.as_str();
        let Some((name, parent)) = parts.split_last() else { return String::new() };
        let line = template.replace("{path}", &parts.join(separator));
        line.replace("{parent}", &parent.join(separator)).replace("{name}", name)
    }

    /// The last part of a path with an import of it; all of the path if its last part means something else there, or nothing can be
    /// imported.
    fn imported(
        &self,
        family: &'static Family,
        path: &str,
        parts: &[&str],
        rank: Rank,
        place: &Place,
    ) -> Option<Called> {
        let name = self.syntax().import_name(parts.last()?)?;
        let package = *parts.first()?;
        let in_test = place.modules.iter().any(|module| self.is_for_tests(module));
        let is_there = !rank.is_new_package
            || self.has_package(family, package, in_test) == Some(true)
            || self.is_spoken_of(package);
        let called = |path: String, import: Option<(String, Edit)>| {
            let package = package.to_string();
            Called { path, family, package, is_at_home: !rank.is_new_package, is_there, import }
        };
        let is_free = self.lookup(name, place).is_none() && !self.is_used(name, &place.modules[0]);
        let import = is_free.then(|| self.import(parts, place.at, &place.modules[0], false)).flatten();
        if let Some(edit) = import {
            return Some(called(name.to_string(), Some((self.in_words(parts), edit))));
        }
        let root = &self.settings().root;
        (self.syntax().paths_are_full || !root.is_empty()).then(|| called(format!("{root}{path}"), None))
    }

    /// Whether code of a module says a name that nothing shown in it stands for.
    fn is_used(&self, name: &str, module: &Range<usize>) -> bool {
        let mut walk = Walk::new(self.tree);
        whole_words(self.text().as_bytes(), module.clone(), name).any(|range| {
            let path = walk.to(&range);
            let is_first = !self.text()[..range.start].ends_with(self.syntax().separator.as_str());
            let [.., parent, leaf] = path else { return false };
            let is_label = self.syntax().labels.have(parent.node, leaf.field);
            let is_name = self.syntax().identifiers.has(leaf.node) && !is_label;
            let inner = self.modules(range.start);
            is_name && is_first && inner[0] == *module
        })
    }
}
