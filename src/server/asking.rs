//! What the client is asked, and what stands in its log: by one task, so that a client that does not read is never owed more
//! than each question once and a few lines.

use std::collections::VecDeque;
use std::sync::Mutex;

use tokio::sync::Notify;
use tower_lsp::ls_types::MessageType;

use super::{Server, lock};

/// How many lines wait for a client that does not read. Those that come then are left out.
const MOST_LINES: usize = 100;

/// What is to be asked. However often that is wished, it is asked once, after the last answer has come.
#[derive(Debug, Default)]
pub struct Asking {
    /// What is set.
    pub settings: Notify,
    /// To watch files.
    pub watching: Notify,
    /// To ask for diagnostics anew.
    pub diagnostics: Notify,
    /// To ask for inlay hints anew.
    pub inlay_hints: Notify,
    lines: Mutex<VecDeque<(MessageType, String)>>,
    line_added: Notify,
}

impl Asking {
    /// Says something in the editor's log, as soon as it reads. Never waits.
    pub fn tell(&self, kind: MessageType, message: String) {
        let mut lines = lock(&self.lines);
        if lines.len() < MOST_LINES {
            lines.push_back((kind, message));
            self.line_added.notify_one();
        } else {
            tracing::warn!("the editor does not read: {message}");
        }
    }

    fn next_line(&self) -> Option<(MessageType, String)> {
        lock(&self.lines).pop_front()
    }
}

/// Asks for as long as the server lives.
pub async fn ask(server: Server) {
    let (asking, client, session) = (&server.asking, &server.client, server.session());
    let settings = async {
        loop {
            asking.settings.notified().await;
            server.ask_for_settings().await;
        }
    };
    let watching = async {
        loop {
            asking.watching.notified().await;
            server.ask_to_watch().await;
        }
    };
    // A client that cannot ask anew right now does so by itself some time.
    let diagnostics = async {
        loop {
            asking.diagnostics.notified().await;
            if session.diagnostic_refresh {
                let _ = client.workspace_diagnostic_refresh().await;
            }
        }
    };
    let inlay_hints = async {
        loop {
            asking.inlay_hints.notified().await;
            if session.inlay_refresh {
                let _ = client.inlay_hint_refresh().await;
            }
        }
    };
    tokio::join!(server.ask_for_changes(), settings, watching, diagnostics, inlay_hints);
}

/// Fills the editor's log for as long as the server lives.
pub async fn tell(server: Server) {
    loop {
        server.asking.line_added.notified().await;
        while let Some((kind, message)) = server.asking.next_line() {
            server.client.log_message(kind, message).await;
        }
    }
}
