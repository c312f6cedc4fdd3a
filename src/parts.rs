//! Which files are parts of documents in other files. A part does not say itself what it is: a link of the document, or of another
//! part, puts it in its place.
//!
//! Only links are followed that stand on the way to a place where codes are known to stand: so what a document says of a path or an
//! operation is a part of it, and a schema or an example is none.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use percent_encoding::percent_decode_str;

use crate::language::{Language, Syntax};
use crate::scan::{self, Link};

/// How many mounts are known. What has more is no description of an API.
const MOST_MOUNTS: usize = 20_000;

/// Where the value at some keys of a file stands in a document that leads to it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mount {
    /// The keys in the file.
    pub at: Vec<String>,
    /// The keys in the document, with `*` for what may be any.
    pub keys: Vec<String>,
    /// The kind of the document.
    pub document: String,
}

/// The mounts of one file, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mounts(Arc<[Mount]>);

/// The mounts of files. What is not in it is no part of anything.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Parts(HashMap<PathBuf, Mounts>);

/// The links of documents and of their parts, as they were read.
#[derive(Debug, Default)]
pub struct Links(BTreeMap<PathBuf, LinksOfFile>);

/// The links of one file, in the order of their keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinksOfFile(Arc<[Link]>);

impl Mount {
    /// Some keys of the file as the document has them, if they are those of the mount or below.
    fn in_document<'k>(&'k self, keys: &[&'k str]) -> Option<Vec<&'k str>> {
        let is_below = keys.len() >= self.at.len() && self.at.iter().zip(keys).all(|(at, key)| at == key);
        let rest = || keys[self.at.len()..].iter().copied();
        is_below.then(|| self.keys.iter().map(String::as_str).chain(rest()).collect())
    }
}

impl Mounts {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What some keys of the file are in each document that leads to them, or to what they are in.
    pub(crate) fn of<'k>(&'k self, keys: &'k [&'k str]) -> impl Iterator<Item = (&'k Mount, Vec<&'k str>)> {
        let at = move |end: usize| {
            let order = move |mount: &Mount| mount.at.iter().map(String::as_str).cmp(keys[..end].iter().copied());
            let first = self.0.partition_point(|mount| order(mount).is_lt());
            self.0[first..].iter().take_while(move |mount| order(mount).is_eq())
        };
        (0..=keys.len()).flat_map(at).filter_map(|mount| Some((mount, mount.in_document(keys)?)))
    }
}

impl FromIterator<Mount> for Mounts {
    fn from_iter<I: IntoIterator<Item = Mount>>(mounts: I) -> Mounts {
        let sorted: BTreeSet<Mount> = mounts.into_iter().collect();
        Mounts(sorted.into_iter().collect())
    }
}

impl LinksOfFile {
    /// The links of a text.
    pub fn read(language: &Language, text: &str) -> LinksOfFile {
        let mut links = scan::links(language, text);
        links.sort_by(|a, b| a.keys.cmp(&b.keys));
        LinksOfFile(links.into())
    }

    /// The links of a text that says by a key of its own that it is a document, if it has parts in other files.
    pub fn of_document(language: &Language, bytes: &[u8]) -> Option<LinksOfFile> {
        let text = scan::may_have_parts(language, bytes).then(|| std::str::from_utf8(bytes).ok())??;
        Some(LinksOfFile::read(language, text)).filter(LinksOfFile::are_of_document)
    }

    fn are_of_document(&self) -> bool {
        self.0.iter().any(|link| link.document.is_some())
    }

    /// Those at or below some keys.
    fn below(&self, at: &[String]) -> impl Iterator<Item = &Link> {
        let first = self.0.partition_point(|link| link.keys.as_slice() < at);
        self.0[first..].iter().take_while(move |link| link.keys.starts_with(at))
    }
}

impl Parts {
    /// The mounts of a file, by its absolute path without `.` and `..`.
    pub fn of(&self, path: &Path) -> Mounts {
        self.0.get(path).cloned().unwrap_or_default()
    }

    /// The files that have other mounts in it than in another.
    pub fn unlike(&self, other: &Parts) -> Vec<PathBuf> {
        let all: BTreeSet<&PathBuf> = self.0.keys().chain(other.0.keys()).collect();
        all.into_iter().filter(|path| self.0.get(*path) != other.0.get(*path)).cloned().collect()
    }
}

impl Links {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the links of a file matter: it is a document, or a link leads to it.
    pub fn matter_of(&self, path: &Path) -> bool {
        self.0.contains_key(path)
    }

    /// Takes in the links of a file. Says whether they are others than before.
    pub fn put(&mut self, path: PathBuf, links: LinksOfFile) -> bool {
        self.0.insert(path, links.clone()).as_ref() != Some(&links)
    }

    /// Forgets the files at and below a path. Says whether there was one.
    pub fn forget(&mut self, below: &Path) -> bool {
        let before = self.0.len();
        self.0.retain(|path, _| !path.starts_with(below));
        self.0.len() < before
    }

    /// Follows the links from the documents on. `read` is given the files whose links are not known, and gives those of the ones
    /// that there are.
    pub fn follow(&mut self, mut read: impl FnMut(&[PathBuf]) -> Vec<(PathBuf, LinksOfFile)>) -> Parts {
        let mut mounts: BTreeSet<(PathBuf, Mount)> = BTreeSet::new();
        let documents = self.0.iter().filter(|(_, links)| links.are_of_document());
        let mut next: Vec<(PathBuf, Option<Mount>)> = documents.map(|(path, _)| (path.clone(), None)).collect();
        let mut reached: HashSet<PathBuf> = next.iter().map(|(path, _)| path.clone()).collect();
        while !next.is_empty() && mounts.len() < MOST_MOUNTS {
            let new: BTreeSet<PathBuf> =
                next.iter().map(|(path, _)| path).filter(|path| !self.0.contains_key(*path)).cloned().collect();
            let new: Vec<PathBuf> = new.into_iter().collect();
            if !new.is_empty() {
                let found = read(&new);
                self.0.extend(new.into_iter().map(|path| (path, LinksOfFile::default())).chain(found));
            }
            let found: Vec<(PathBuf, Mount)> =
                next.iter().flat_map(|(path, mount)| self.lead(path, mount.as_ref())).collect();
            next.clear();
            for (path, mount) in found {
                if mounts.insert((path.clone(), mount.clone())) {
                    reached.insert(path.clone());
                    next.push((path, Some(mount)));
                }
            }
        }
        self.0.retain(|path, _| reached.contains(path));
        let mut parts: HashMap<PathBuf, Vec<Mount>> = HashMap::new();
        mounts.into_iter().for_each(|(path, mount)| parts.entry(path).or_default().push(mount));
        Parts(parts.into_iter().map(|(path, mounts)| (path, mounts.into_iter().collect())).collect())
    }

    /// What the links of a document lead to, or those of a part of one.
    fn lead<'a>(&'a self, path: &'a Path, mount: Option<&'a Mount>) -> impl Iterator<Item = (PathBuf, Mount)> + 'a {
        let syntax = Language::of_path(path).map(Language::syntax);
        let at = mount.map_or(&[][..], |mount| &mount.at);
        let links = self.0.get(path).into_iter().flat_map(move |links| links.below(at));
        links.filter_map(move |link| {
            let (keys, document) = place(syntax?, link, mount)?;
            let (file, at) = target(path, &link.target)?;
            // What a document has in itself stands there as well as anywhere.
            let is_known = mount.is_none() && file == path;
            let may_be_part = Language::of_path(&file).is_some_and(Language::has_links);
            (!is_known && may_be_part).then_some((file, Mount { at, keys, document }))
        })
    }
}

/// Where in which kind of document a link stands, if it does on the way to a place.
fn place(syntax: &Syntax, link: &Link, mount: Option<&Mount>) -> Option<(Vec<String>, String)> {
    match mount {
        Some(mount) => {
            let keys: Vec<&str> = link.keys.iter().map(String::as_str).collect();
            Some((syntax.on_the_way(&mount.in_document(&keys)?)?, mount.document.clone()))
        }
        None => Some((syntax.on_the_way(&link.keys)?, link.document.clone()?)),
    }
}

/// The file that a link leads to, and the keys in there; `None` if it does not lead to a file.
fn target(from: &Path, link: &str) -> Option<(PathBuf, Vec<String>)> {
    let (file, pointer) = link.split_once('#').unwrap_or((link, ""));
    let decoded = |text| percent_decode_str(text).decode_utf8().ok();
    let is_elsewhere = file.starts_with("//") || file.split('/').next().is_some_and(|first| first.contains(':'));
    let pointer = decoded(pointer)?;
    let keys = match pointer.strip_prefix('/') {
        None | Some("") if pointer.len() < 2 => Vec::new(),
        keys => keys?.split('/').map(|key| key.replace("~1", "/").replace("~0", "~")).collect(),
    };
    let file = match file {
        "" => from.to_path_buf(),
        file => normal(&from.parent()?.join(&*decoded(file)?)),
    };
    (!is_elsewhere).then_some((file, keys))
}

/// A path without `.` and `..`.
pub fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(normal.pop()),
            component => normal.push(component),
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    /// Which of some files are parts, and where. The first is known, the others are read when a link leads to them.
    fn check(files: &[(&str, &str)], expected: Expect) {
        let path = |name: &str| PathBuf::from(format!("/api/{name}"));
        let links = |(name, text): &(&str, &str)| {
            (path(name), LinksOfFile::read(Language::of_path(Path::new(name)).unwrap(), text))
        };
        let mut known = Links::default();
        let (first, of_first) = links(&files[0]);
        known.put(first, of_first);
        let mut asked = Vec::new();
        let parts = known.follow(|paths| {
            asked.extend(paths.to_vec());
            files.iter().filter(|(name, _)| paths.contains(&path(name))).map(links).collect()
        });
        let mut shown: Vec<String> = Vec::new();
        for (path, mounts) in &parts.0 {
            for Mount { at, keys, document } in &*mounts.0 {
                shown.push(format!("{} {at:?} = {document} {}\n", path.display(), keys.join(" ")));
            }
        }
        shown.sort();
        asked.sort();
        let asked: Vec<String> = asked.iter().map(|path| path.display().to_string()).collect();
        expected.assert_eq(&format!("{}read: {}\n", shown.concat(), asked.join(", ")));
    }

    #[test]
    fn paths_operations_and_responses_are_parts() {
        check(
            &[
                (
                    "openapi.yaml",
                    "
openapi: 3.1.0
info: {$ref: info.yaml}
paths:
  /a: {$ref: a.yaml}
  /b:
    get: {$ref: 'b.yaml#/get'}
    post:
      responses: {$ref: ./responses.yaml}
      callbacks: {done: {$ref: callbacks.yaml#/done}}
      requestBody: {$ref: body.yaml}
      parameters: [{$ref: parameter.yaml}]
    put:
      responses:
        '404': {$ref: response.yaml}
  x-c: {$ref: extension.yaml}
components:
  responses: {$ref: names.yaml}
  schemas: {A: {$ref: schema.yaml}}
  pathItems: {D: {$ref: d.yaml}}
",
                ),
                ("a.yaml", ""),
            ],
            expect![[r#"
                /api/a.yaml [] = openapi paths *
                /api/b.yaml ["get"] = openapi paths * get
                /api/callbacks.yaml ["done"] = openapi paths * post callbacks *
                /api/d.yaml [] = openapi components pathItems *
                /api/responses.yaml [] = openapi paths * post responses
                read: /api/a.yaml, /api/b.yaml, /api/callbacks.yaml, /api/d.yaml, /api/responses.yaml
            "#]],
        );
        check(
            &[("swagger.json", r#"{"swagger": "2.0", "paths": {"$ref": "paths.json"}}"#)],
            expect![[r#"
            /api/paths.json [] = swagger paths
            read: /api/paths.json
        "#]],
        );
        check(
            &[("a.yaml", "paths: {/a: {$ref: b.yaml}}")],
            expect![[r#"
            read: 
        "#]],
        );
    }

    #[test]
    fn parts_lead_on_to_further_parts() {
        check(
            &[
                ("openapi.yaml", "openapi: 3.1.0\npaths: {$ref: paths/all.json}"),
                (
                    "paths/all.json",
                    r##"{"/a": {"$ref": "a.yaml"}, "/b": {"$ref": "#/x-b"}, "x-b": {"get": {"$ref": "../get.yaml"}}}"##,
                ),
                ("paths/a.yaml", "parameters: [{$ref: p.yaml}]\nget: {$ref: '#/put'}\nput: {$ref: a.yaml#/get}"),
                ("get.yaml", "responses:\n  default: {$ref: error.yaml}\ncallbacks: {$ref: none.yaml}"),
            ],
            expect![[r#"
                /api/get.yaml [] = openapi paths * get
                /api/none.yaml [] = openapi paths * get callbacks
                /api/paths/a.yaml ["get"] = openapi paths * get
                /api/paths/a.yaml ["get"] = openapi paths * put
                /api/paths/a.yaml ["put"] = openapi paths * get
                /api/paths/a.yaml ["put"] = openapi paths * put
                /api/paths/a.yaml [] = openapi paths *
                /api/paths/all.json ["x-b"] = openapi paths *
                /api/paths/all.json [] = openapi paths
                read: /api/get.yaml, /api/none.yaml, /api/paths/a.yaml, /api/paths/all.json
            "#]],
        );
    }

    #[test]
    fn a_circle_ends() {
        check(
            &[
                ("openapi.yaml", "openapi: 3.1.0\npaths: {/a: {$ref: a.yaml}, /b: {$ref: openapi.yaml#/paths/~1a}}"),
                ("a.yaml", "$ref: b.yaml"),
                ("b.yaml", "$ref: a.yaml\npost: {callbacks: {a: {b: {$ref: b.yaml}}}}"),
            ],
            expect![[r#"
                /api/a.yaml [] = openapi paths *
                /api/a.yaml [] = openapi paths * post callbacks * *
                /api/b.yaml [] = openapi paths *
                /api/b.yaml [] = openapi paths * post callbacks * *
                read: /api/a.yaml, /api/b.yaml
            "#]],
        );
    }

    #[test]
    fn targets_of_links() {
        let at = |link: &str| {
            let (file, keys) = target(Path::new("/api/v1/openapi.yaml"), link)?;
            Some(format!("{} {}", file.display(), keys.join(" | ")))
        };
        let file = |link| at(link).unwrap_or_default();
        assert_eq!(file("users.yaml"), "/api/v1/users.yaml ");
        assert_eq!(file("./a/../../users.yaml#"), "/api/users.yaml ");
        assert_eq!(
            file("all%20users.yaml#/paths/~1users~1%7Bid%7D/a~01"),
            "/api/v1/all users.yaml paths | /users/{id} | a~1"
        );
        assert_eq!(file("#/a"), "/api/v1/openapi.yaml a");
        assert_eq!(file("users.yaml#/"), "/api/v1/users.yaml ");
        assert_eq!(file("/etc/users.yaml"), "/etc/users.yaml ");
        for elsewhere in ["https://example.org/a.yaml#/b", "//example.org/a.yaml", "urn:a", "a.yaml#name", "%ff.yaml"] {
            assert_eq!(at(elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn only_what_differs_is_unlike() {
        let parts = |files: &[(&str, &str)]| {
            let mount = |key: &str| Mount { at: vec![key.into()], keys: Vec::new(), document: String::new() };
            Parts(files.iter().map(|(path, key)| (path.into(), [mount(key)].into_iter().collect())).collect())
        };
        let (before, after) =
            (parts(&[("a", "1"), ("b", "1"), ("c", "1")]), parts(&[("a", "1"), ("b", "2"), ("d", "1")]));
        assert_eq!(before.unlike(&after), ["b", "c", "d"].map(Path::new));
    }
}
