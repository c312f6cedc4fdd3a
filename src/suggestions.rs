//! What may be meant by a name that a family does not have.

use crate::codes::{Registry, is_typo_of, name_key};
use crate::family::Family;

/// More suggestions than this are no help.
const MOST: usize = 3;

/// The family's names for what `name` may mean, the likeliest first: its own for the code that `name` is a name of elsewhere,
/// then those that are spelled almost alike, then those of codes whose words it has. Only such as the project `has`.
pub fn suggestions<'f>(
    name: &str,
    family: &'f Family,
    registry: &Registry,
    has: impl Fn(&str) -> bool,
) -> Vec<&'f str> {
    let name_of = |code: u16| family.names_of(code).find(|name| has(name));
    let same_code = registry.by_name(name).and_then(name_of);
    let wanted = name_key(name);
    let is_current = |known: &&String| has(known) && !family.deprecated.get(*known).is_some_and(|new| has(new));
    let current = family.names.keys().filter(is_current);
    let alike = current.map(|known| (name_key(known), known.as_str())).filter(|(key, _)| is_typo_of(key, &wanted));
    let mut alike: Vec<(String, &str)> = alike.collect();
    alike.sort_by_cached_key(|(key, known)| (strsim::osa_distance(key, &wanted), *known));
    let found = registry.search(name);
    let found = found.iter().filter_map(|found| name_of(found.code));
    let mut names: Vec<&str> = Vec::new();
    for name in same_code.into_iter().chain(alike.into_iter().map(|(_, known)| known)).chain(found) {
        if names.len() < MOST && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
