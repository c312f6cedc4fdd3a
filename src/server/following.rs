//! Following links from documents to their parts, as open texts and files have them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::workspace::{Roots, Work, path};
use super::{Server, lock};
use crate::document::{Cancel, Document};
use crate::language::Language;
use crate::parts::LinksOfFile;
use crate::workspace::{Source, find_some};

impl Server {
    /// Finds out anew which files are parts, if what has changed leads to others: `sources` are the files of it that there are.
    /// Gives the files of which something else is true than before. Blocks.
    pub(super) fn follow(&self, roots: &Roots, work: &Work, sources: &[Source], cancel: &Cancel) -> Vec<PathBuf> {
        let folders = roots.folders();
        let changed: Vec<PathBuf> = match work.everything {
            true => vec![PathBuf::new()],
            false => work.paths.iter().map(|path| roots.real(path)).collect(),
        };
        let edited: Vec<PathBuf> = work.edited.iter().map(|path| roots.real(path)).chain(changed.clone()).collect();
        let is_edited = |path: &Path| edited.iter().any(|edited| path.starts_with(edited));
        let is_inside = |path: &Path| folders.iter().any(|folder| path.starts_with(folder));
        let open = self.open_with_links(roots);
        let mut links = lock(&self.workspace.links);
        let mut differ = work.everything;
        changed.iter().for_each(|path| differ |= links.forget(path));
        let closed = sources.par_iter().filter(|source| !open.contains_key(&source.path));
        let documents = closed.filter_map(|source| Some((source.path.clone(), source.links_of_document()?)));
        documents
            .collect::<Vec<_>>()
            .into_iter()
            .for_each(|(path, of_document)| differ |= links.put(path, of_document));
        for (path, document) in open.iter().filter(|(path, _)| is_inside(path) && is_edited(path)) {
            let found = match links.matter_of(path) {
                true => links_of(document, |language, text| Some(LinksOfFile::read(language, text))),
                false => links_of(document, |language, text| LinksOfFile::of_document(language, text.as_bytes())),
            };
            differ |= found.is_some_and(|found| links.put(path.clone(), found));
        }
        if !differ || cancel.is_raised() {
            return Vec::new();
        }
        let parts = links.follow(|paths| {
            let of_open = |path: &PathBuf| {
                let read = |language: &Language, text: &str| Some(LinksOfFile::read(language, text));
                Some((path.clone(), links_of(open.get(path).filter(|_| is_inside(path))?, read)?))
            };
            let closed: Vec<PathBuf> = paths.iter().filter(|path| !open.contains_key(*path)).cloned().collect();
            let (closed, _) = find_some(&folders, Some(&closed), closed.len(), cancel);
            let of_closed = closed.par_iter().filter_map(|source| Some((source.path.clone(), source.links()?)));
            paths.iter().filter_map(of_open).chain(of_closed.collect::<Vec<_>>()).collect()
        });
        let before = self.workspace.set_parts(Arc::new(parts));
        let unlike = self.workspace.parts().unlike(&before);
        for uri in self.documents.uris() {
            if path(&uri).is_some_and(|path| unlike.contains(&roots.real(&path))) {
                self.stale.mark(uri);
                self.asking.inlay_hints.notify_one();
            }
        }
        unlike
    }

    /// The open documents that may have links, by where they are.
    fn open_with_links(&self, roots: &Roots) -> HashMap<PathBuf, Arc<Document>> {
        let open = self.documents.uris().into_iter().filter_map(|uri| Some((path(&uri)?, self.documents.get(&uri)?)));
        let with_links = open.filter(|(_, open)| open.document.language().is_some_and(Language::has_links));
        with_links.map(|(path, open)| (roots.real(&path), open.document)).collect()
    }
}

/// What `read` makes of the text of an open document.
fn links_of<T>(document: &Document, read: impl Fn(&Language, &str) -> Option<T>) -> Option<T> {
    let language = document.language().filter(|_| !document.is_too_long())?;
    read(language, &document.rope().to_string())
}
