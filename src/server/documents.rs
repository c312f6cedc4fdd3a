//! The open documents. What the editor says is applied here at once and in order; readers take a version and keep it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tower_lsp::ls_types::{TextDocumentContentChangeEvent, Uri};

use super::convert::{self, Encoding};
use super::settings::is_configuration;
use crate::config::Position;
use crate::document::Document;
use crate::language::Language;

/// Every open document in its newest version.
#[derive(Debug, Default)]
pub struct Documents(Mutex<HashMap<Uri, Open>>);

/// An open document.
#[derive(Clone, Debug)]
pub struct Open {
    /// Its text.
    pub document: Arc<Document>,
    /// The number that the editor gave to this version of it.
    pub version: i32,
}

impl Documents {
    /// Takes in a document, and gives the one that it takes the place of.
    pub fn open(&self, uri: Uri, version: i32, document: Document) -> Option<Open> {
        self.lock().insert(uri, Open { document: Arc::new(document), version })
    }

    /// Applies changes one after the other, and gives the versions before and after. `None` if it is not open.
    pub fn change(
        &self,
        uri: &Uri,
        version: i32,
        changes: &[TextDocumentContentChangeEvent],
        encoding: Encoding,
    ) -> Option<(Open, Open)> {
        let mut open = self.lock();
        // Taken out meanwhile: should an edit fail, the document is forgotten, and no wrong text is left behind.
        let (uri, before) = open.remove_entry(uri)?;
        let mut document = Arc::clone(&before.document);
        for change in changes {
            document = Arc::new(edited(&document, change, encoding));
        }
        let after = Open { document, version };
        open.insert(uri, after.clone());
        Some((before, after))
    }

    /// Gives up a document, because it was closed or its text is not known any more.
    pub fn close(&self, uri: &Uri) -> Option<Open> {
        self.lock().remove(uri)
    }

    /// Gives up every document.
    pub fn close_all(&self) -> Vec<Uri> {
        self.lock().drain().map(|(uri, _)| uri).collect()
    }

    /// Takes in where the projects of the documents say that status codes stand.
    pub fn set_positions(&self, positions: impl Fn(&Uri) -> Arc<[Position]>) {
        for (uri, open) in self.lock().iter_mut() {
            let positions = positions(uri);
            if *open.document.positions() != positions {
                let text = open.document.rope().to_string();
                let document = Document::new(open.document.language(), &text).with_positions(positions);
                open.document = Arc::new(document);
            }
        }
    }

    /// The configuration files among them, as the editor has them.
    pub fn configurations(&self) -> HashMap<PathBuf, Arc<Document>> {
        let open = self.lock();
        let files = open.iter().filter(|(uri, _)| is_configuration(uri));
        files.filter_map(|(uri, open)| Some((uri.to_file_path()?.to_path_buf(), Arc::clone(&open.document)))).collect()
    }

    /// What the editor calls the documents that are open.
    pub fn uris(&self) -> Vec<Uri> {
        self.lock().keys().cloned().collect()
    }

    /// A document in its newest version.
    pub fn get(&self, uri: &Uri) -> Option<Open> {
        self.lock().get(uri).cloned()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Uri, Open>> {
        // A failed edit leaves the map whole, see `change`.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The version after one change. A change without a range is the whole text.
pub fn edited(document: &Document, change: &TextDocumentContentChangeEvent, encoding: Encoding) -> Document {
    match change.range {
        Some(range) => document.edited(convert::byte_range(document.rope(), range, encoding), &change.text),
        None => Document::new(document.language(), &change.text).with_positions(Arc::clone(document.positions())),
    }
}

/// The language of a document: the one that the editor names, else the one that the file's name tells.
pub fn language(uri: &Uri, language_id: &str) -> Option<&'static Language> {
    Language::of_id(language_id).or_else(|| Language::of_path(Path::new(uri.path().as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(uri: &str) -> Uri {
        uri.parse().unwrap()
    }

    #[test]
    fn the_editors_word_for_the_language_goes_first() {
        let rust = Language::of_id("rust");
        assert_eq!(language(&uri("untitled:Untitled-1"), "rust"), rust);
        assert_eq!(language(&uri("file:///a%20b/main.rs"), "plaintext"), rust);
        assert_eq!(language(&uri("file:///main.xyz"), "plaintext"), None);
    }

    #[test]
    fn changes_of_a_document_that_is_not_open_are_not_applied() {
        let documents = Documents::default();
        assert!(documents.change(&uri("file:///a.rs"), 1, &[], Encoding::Utf16).is_none());
        assert!(documents.get(&uri("file:///a.rs")).is_none());
    }

    #[test]
    fn a_failed_edit_leaves_the_other_documents_usable() {
        let documents = Arc::new(Documents::default());
        documents.open(uri("file:///a.rs"), 1, Document::new(None, "a"));
        let other = Arc::clone(&documents);
        let failed = std::thread::spawn(move || {
            let _lock = other.lock();
            panic!("an edit failed");
        });
        assert!(failed.join().is_err());
        assert!(documents.get(&uri("file:///a.rs")).is_some());
    }
}
