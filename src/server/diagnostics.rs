//! Sending diagnostics: only of the newest version, and never of an older one after a newer one.
//!
//! One task sends them all, one document after the other. Edits only put their document on its list; so a burst of
//! edits leads to one computation, and a client that does not read to no more than a list of names.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use tokio::sync::Notify;
use tower_lsp::ls_types::Uri;

use super::snapshot::Snapshot;
use super::{Server, answers, lock, settings};
use crate::document::Cancel;

/// The documents whose diagnostics are to be sent.
#[derive(Debug, Default)]
pub struct Stale {
    uris: Mutex<HashSet<Uri>>,
    /// The one that is just being computed.
    current: Mutex<Option<(Uri, Cancel)>>,
    marked: Notify,
}

impl Stale {
    /// Puts a document on the list. What is being computed for an older version of it is given up.
    pub fn mark(&self, uri: Uri) {
        if let Some((current, cancel)) = &*lock(&self.current)
            && *current == uri
        {
            cancel.raise();
        }
        lock(&self.uris).insert(uri);
        self.marked.notify_one();
    }

    /// Has the list looked at even if there is nothing on it, for what is told besides.
    pub fn wake(&self) {
        self.marked.notify_one();
    }

    /// Everything on the list, once there is something.
    async fn take(&self) -> HashSet<Uri> {
        self.marked.notified().await;
        std::mem::take(&mut *lock(&self.uris))
    }
}

/// Sends diagnostics for as long as the server lives.
pub async fn publish(server: Server) {
    loop {
        for uri in server.stale.take().await {
            publish_one(&server, uri).await;
        }
        server.publish_configuration().await;
    }
}

async fn publish_one(server: &Server, uri: Uri) {
    if settings::is_configuration(&uri)
        && let Some(diagnostics) = server.configuration_diagnostics(&uri)
    {
        return server.client.publish_diagnostics(uri, diagnostics, None).await;
    }
    let snapshot = server.snapshot(&uri);
    if server.session().pulls_diagnostics {
        // What is wrong with its settings is told all the same. They are read when somebody asks for them.
        if let Some(snapshot) = snapshot {
            let _ = snapshot.answer_here(|snapshot| Some(snapshot.settings().file.is_some())).await;
        }
        return;
    }
    let Some(snapshot) = snapshot else {
        return server.client.publish_diagnostics(uri, Vec::new(), None).await;
    };
    let version = snapshot.session.diagnostic_version.then_some(snapshot.version);
    *lock(&server.stale.current) = Some((uri.clone(), snapshot.cancel.clone()));
    let of_version = |snapshot: &Snapshot| Some((answers::diagnostics(snapshot)?, Arc::clone(&snapshot.document)));
    let answer = snapshot.answer_here(of_version).await;
    *lock(&server.stale.current) = None;
    // If it is not the newest one any more, the document is on the list again.
    if let Ok(Some((diagnostics, document))) = answer
        && server.documents.get(&uri).is_some_and(|open| Arc::ptr_eq(&open.document, &document))
    {
        server.client.publish_diagnostics(uri, diagnostics, version).await;
    }
}
