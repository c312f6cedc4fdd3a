//! One version of one document, and what a request may know besides it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};

use tokio::sync::Semaphore;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::ls_types::{Position, Range, Uri};

use super::convert;
use super::documents::Documents;
use super::session::Session;
use crate::config::{Projects, Settings};
use crate::document::{Cancel, Document};
use crate::installed::PackagesOf;
use crate::packages::Packages;
use crate::parts::Mounts;
use crate::scan::{Outside, Scan};

/// How many answers may be computed at a time. More would only share the processors among them, and could take the
/// last of the threads that read and write.
const MOST_AT_A_TIME: usize = 8;

static COMPUTING: Semaphore = Semaphore::const_new(MOST_AT_A_TIME);

/// What a request is answered from. It stays as it is whatever the editor does meanwhile.
pub struct Snapshot {
    /// What the editor calls the document.
    pub uri: Uri,
    /// The text.
    pub document: Arc<Document>,
    /// The editor's number for this version of it.
    pub version: i32,
    /// What was agreed on with the client.
    pub session: Session,
    /// The open documents, which it is the newest version of one of, or was.
    pub documents: Documents,
    /// Raised when nobody waits for the answer any more.
    pub cancel: Cancel,
    /// Where the settings are found; they are looked for when somebody asks, since that may mean to read files.
    pub projects: Arc<Projects>,
    /// Where it stands in documents of the workspace that lead to it, as far as that is known.
    pub mounts: Mounts,
    /// The settings, once somebody has asked.
    pub found: OnceLock<Arc<Settings>>,
}

impl Snapshot {
    /// The mentions of the document; `None` when cancelled.
    pub fn scan(&self) -> Option<&Scan> {
        self.document.scan(&self.cancel)
    }

    /// What is set for the document.
    pub fn settings(&self) -> &Settings {
        self.found.get_or_init(|| self.projects.of_uri(&self.uri))
    }

    /// The same with what is known besides its text. What was analysed without that is of no use then.
    pub fn settled(mut self) -> Snapshot {
        let outside = self.outside(self.settings());
        if *self.document.outside() != outside {
            self.document = self.documents.with_outside(&self.uri, &self.document, outside);
        }
        self
    }

    fn outside(&self, settings: &Settings) -> Outside {
        Outside { positions: settings.positions(self.document.language()), mounts: self.mounts.clone() }
    }

    /// Whether it is analysed with what is known besides its text, as far as that is known without asking the system.
    fn is_ready(&self) -> bool {
        let settings = self.projects.known_of_uri(&self.uri);
        let is_settled = |settings: Arc<Settings>| *self.document.outside() == self.outside(&settings);
        self.document.is_analysed() && settings.is_some_and(is_settled)
    }

    /// Where to look for the packages of its project.
    pub fn packages(&self) -> PackagesOf<'_> {
        self.uri.to_file_path().map_or(PackagesOf::Known(Packages::default()), PackagesOf::Path)
    }

    /// The byte offset of a position.
    pub fn offset(&self, position: Position) -> usize {
        convert::offset(self.document.rope(), position, self.session.encoding)
    }

    /// The byte range of a range.
    pub fn byte_range(&self, range: Range) -> std::ops::Range<usize> {
        convert::byte_range(self.document.rope(), range, self.session.encoding)
    }

    /// The position of a byte offset.
    pub fn position(&self, offset: usize) -> Position {
        convert::position(self.document.rope(), offset, self.session.encoding)
    }

    /// The range of a byte range.
    pub fn range(&self, range: &std::ops::Range<usize>) -> Range {
        convert::range(self.document.rope(), range, self.session.encoding)
    }

    /// Computes an answer where computing may take long, away from the messages that come in. If the answer is not
    /// awaited to the end, because the client cancelled its request, [`Snapshot::cancel`] is raised.
    ///
    /// # Errors
    /// If `feature` panics; the panic's message is on stderr by then.
    pub async fn answer<T: Send + 'static>(
        self,
        feature: impl FnOnce(&Snapshot) -> Option<T> + Send + 'static,
    ) -> Result<Option<T>> {
        away(self.cancel.clone(), move || feature(&self.settled())).await
    }

    /// Computes an answer that may take long on the thread of this task, for tasks that have nothing else to do: it saves the way
    /// to another thread and back.
    ///
    /// # Errors
    /// As [`Snapshot::answer`].
    pub async fn answer_here<T>(self, feature: impl FnOnce(&Snapshot) -> Option<T>) -> Result<Option<T>> {
        let _until_it_is_computed = COMPUTING.acquire().await.map_err(|_| Error::internal_error())?;
        tokio::task::block_in_place(|| self.settled().compute(feature))
    }

    /// Computes an answer that takes no time worth the way to another thread once the text is analysed.
    ///
    /// # Errors
    /// As [`Snapshot::answer`].
    pub async fn answer_at_once<T: Send + 'static>(
        self,
        feature: impl FnOnce(&Snapshot) -> Option<T> + Send + 'static,
    ) -> Result<Option<T>> {
        if self.is_ready() { self.compute(feature) } else { self.answer(feature).await }
    }

    fn compute<T>(&self, feature: impl FnOnce(&Snapshot) -> Option<T>) -> Result<Option<T>> {
        // A version of a text cannot be left half changed: nobody changes it.
        catch_unwind(AssertUnwindSafe(|| feature(self))).map_err(|_| Error::internal_error())
    }
}

/// Computes something as [`Snapshot::answer`] does, from whatever it likes.
///
/// # Errors
/// As [`Snapshot::answer`].
pub async fn away<T: Send + 'static>(cancel: Cancel, compute: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _raised_at_the_end = RaiseOnDrop(cancel);
    let permit = COMPUTING.acquire().await.map_err(|_| Error::internal_error())?;
    let answer = tokio::task::spawn_blocking(move || {
        let _until_it_is_computed = permit;
        compute()
    });
    answer.await.map_err(|_| Error::internal_error())
}

struct RaiseOnDrop(Cancel);

impl Drop for RaiseOnDrop {
    fn drop(&mut self) {
        self.0.raise();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use tower_lsp::jsonrpc::ErrorCode;

    use super::*;

    fn snapshot() -> Snapshot {
        let document = Arc::new(Document::new(None, "text"));
        let uri = "file:///a.rs".parse().unwrap();
        Snapshot {
            uri,
            document,
            version: 1,
            session: Session::default(),
            documents: Documents::default(),
            cancel: Cancel::default(),
            projects: Arc::default(),
            mounts: Mounts::default(),
            found: OnceLock::new(),
        }
    }

    #[tokio::test]
    async fn a_panic_is_an_error_of_that_request_alone() {
        let answer: Result<Option<()>> = snapshot().answer(|_| panic!("a bug in a feature")).await;
        assert_eq!(answer.unwrap_err().code, ErrorCode::InternalError);
        assert_eq!(snapshot().answer(|snapshot| Some(snapshot.version)).await, Ok(Some(1)));
    }

    #[tokio::test]
    async fn an_answer_that_is_not_awaited_is_cancelled() {
        let snapshot = snapshot();
        let cancel = snapshot.cancel.clone();
        let waits_for_the_flag = snapshot.answer(|snapshot| {
            while !snapshot.cancel.is_raised() {
                std::thread::sleep(Duration::from_millis(1));
            }
            Some(())
        });
        assert!(tokio::time::timeout(Duration::from_millis(50), waits_for_the_flag).await.is_err());
        assert!(cancel.is_raised());
    }

    #[tokio::test]
    async fn few_answers_are_computed_at_a_time() {
        static RUNNING: AtomicUsize = AtomicUsize::new(0);
        let answers = (0..20).map(|_| {
            tokio::spawn(snapshot().answer(|_| {
                let running = RUNNING.fetch_add(1, Ordering::SeqCst) + 1;
                std::thread::sleep(Duration::from_millis(20));
                RUNNING.fetch_sub(1, Ordering::SeqCst);
                Some(running)
            }))
        });
        for answer in answers.collect::<Vec<_>>() {
            assert!(answer.await.unwrap().unwrap().unwrap() <= MOST_AT_A_TIME);
        }
    }
}
