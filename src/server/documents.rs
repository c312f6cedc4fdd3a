//! The open documents. What the editor says is applied here at once and in the order of versions; readers take a version and
//! keep it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tower_lsp::ls_types::{TextDocumentContentChangeEvent, Uri};

use super::convert::{self, Encoding};
use super::history::{Change, History};
use super::settings::is_configuration;
use super::workspace::path;
use crate::document::Document;
use crate::language::Language;
use crate::scan::Outside;

/// Every open document in its newest version. Clones are the same documents.
#[derive(Clone, Debug, Default)]
pub struct Documents(Arc<Mutex<HashMap<Uri, Entry>>>);

/// What is kept of an open document.
#[derive(Debug)]
struct Entry {
    open: Open,
    history: History,
}

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
        let entry = Entry { open: Open { document: Arc::new(document), version }, history: History::default() };
        self.lock().insert(uri, entry).map(|before| before.open)
    }

    /// Applies a change, and gives the versions before and after. `None` if the document is not open.
    pub fn change(&self, uri: &Uri, change: Change, encoding: Encoding) -> Option<(Open, Open)> {
        let mut entries = self.lock();
        // Taken out meanwhile: should an edit fail, the document is forgotten, and no wrong text is left behind.
        let (uri, Entry { open: before, mut history }) = entries.remove_entry(uri)?;
        let mut after = before.clone();
        let mut changes = vec![change];
        if let Some((text, later)) = history.rewind(changes[0].version) {
            after.document = Arc::new(before.document.with_text(&text.to_string()));
            changes.extend(later);
        }
        for change in changes {
            let text = after.document.rope().clone();
            for event in &change.events {
                after.document = Arc::new(edited(&after.document, event, encoding));
            }
            after.version = change.version;
            history.record(text, change);
        }
        entries.insert(uri, Entry { open: after.clone(), history });
        Some((before, after))
    }

    /// Gives up a document, because it was closed or its text is not known any more.
    pub fn close(&self, uri: &Uri) -> Option<Open> {
        self.lock().remove(uri).map(|entry| entry.open)
    }

    /// Gives up every document.
    pub fn close_all(&self) -> Vec<Uri> {
        self.lock().drain().map(|(uri, _)| uri).collect()
    }

    /// A version of a document with what is known besides its text now. It takes the place of that version, if that is still the
    /// newest one.
    pub fn with_outside(&self, uri: &Uri, version: &Arc<Document>, outside: Outside) -> Arc<Document> {
        let document = Document::new(version.language(), &version.rope().to_string()).with_outside(outside);
        let document = Arc::new(document);
        if let Some(entry) = self.lock().get_mut(uri).filter(|entry| Arc::ptr_eq(&entry.open.document, version)) {
            entry.open.document = Arc::clone(&document);
        }
        document
    }

    /// The configuration files among them, as the editor has them.
    pub fn configurations(&self) -> HashMap<PathBuf, Arc<Document>> {
        let entries = self.lock();
        let files = entries.iter().filter(|(uri, _)| is_configuration(uri));
        files.filter_map(|(uri, entry)| Some((path(uri)?, Arc::clone(&entry.open.document)))).collect()
    }

    /// What the editor calls the documents that are open.
    pub fn uris(&self) -> Vec<Uri> {
        self.lock().keys().cloned().collect()
    }

    /// A document in its newest version.
    pub fn get(&self, uri: &Uri) -> Option<Open> {
        self.lock().get(uri).map(|entry| entry.open.clone())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Uri, Entry>> {
        // A failed edit leaves the map whole, see `change`.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The version after one change. A change without a range is the whole text.
pub fn edited(document: &Document, change: &TextDocumentContentChangeEvent, encoding: Encoding) -> Document {
    match change.range {
        Some(range) => document.edited(convert::byte_range(document.rope(), range, encoding), &change.text),
        None => document.with_text(&change.text),
    }
}

/// The language of a document: the one that the editor names, else the one that the file's name tells.
pub fn language(uri: &Uri, language_id: &str) -> Option<&'static Language> {
    Language::of_id(language_id).or_else(|| Language::of_path(Path::new(uri.path().as_str())))
}

#[cfg(test)]
mod tests {
    use tower_lsp::ls_types::{Position, Range};

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
        let change = Change { version: 1, events: Vec::new() };
        assert!(documents.change(&uri("file:///a.rs"), change, Encoding::Utf16).is_none());
        assert!(documents.get(&uri("file:///a.rs")).is_none());
    }

    /// Writes `text` into a line, at the end of what was written before.
    fn typing(version: i32, column: u32, text: &str) -> Change {
        let range = Some(Range::new(Position::new(0, column), Position::new(0, column)));
        Change {
            version,
            events: vec![TextDocumentContentChangeEvent { range, range_length: None, text: text.into() }],
        }
    }

    #[test]
    fn changes_are_made_in_the_order_of_their_versions() {
        let word = "überschrieben";
        let keys: Vec<Change> =
            (0..).zip(word.chars()).map(|(at, key)| typing(at + 2, at as u32, &key.to_string())).collect();
        for step in [1, 2, 3, 5, 7] {
            let documents = Documents::default();
            let uri = uri("file:///a.rs");
            documents.open(uri.clone(), 1, Document::new(None, ""));
            for place in 0..keys.len() {
                let key = keys[place * step % keys.len()].clone();
                documents.change(&uri, key, Encoding::Utf16).unwrap();
            }
            let open = documents.get(&uri).unwrap();
            assert_eq!((open.document.rope().to_string().as_str(), open.version), (word, 14), "every {step}.");
        }
    }

    #[test]
    fn what_comes_late_does_not_outlive_a_new_text() {
        let documents = Documents::default();
        let uri = uri("file:///a.rs");
        documents.open(uri.clone(), 1, Document::new(None, ""));
        let event = TextDocumentContentChangeEvent { range: None, range_length: None, text: "new".into() };
        documents.change(&uri, Change { version: 3, events: vec![event] }, Encoding::Utf16).unwrap();
        documents.change(&uri, typing(2, 0, "late"), Encoding::Utf16).unwrap();
        assert_eq!(documents.get(&uri).unwrap().document.rope().to_string(), "new");
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
