//! What the client tells of files that are not open: which it is asked to watch, and what a change of one leads to.

use std::ffi::OsStr;
use std::path::PathBuf;

use tower_lsp::ls_types::notification::{DidChangeWatchedFiles, Notification};
use tower_lsp::ls_types::{
    DidChangeWatchedFilesRegistrationOptions, FileSystemWatcher, GlobPattern, OneOf, Registration, RelativePattern,
    Unregistration, Uri,
};

use super::Server;
use super::settings::is_configuration;
use super::workspace::path;
use crate::config::FILE_NAME;
use crate::language::LANGUAGES;

/// Files that say which files are left out.
const IGNORE_FILES: [&str; 2] = [".gitignore", ".ignore"];

impl Server {
    /// Asks the client to watch the files of all folders, in place of what it was asked before.
    pub(super) fn watch_files(&self) {
        let session = self.session();
        if !session.watching {
            return;
        }
        let bases = if session.relative_patterns { self.workspace.folders() } else { Vec::new() };
        let (server, watchers) = (self.clone(), watchers(&bases, session.relative_patterns));
        tokio::spawn(async move {
            let (id, method) = ("watch".to_string(), DidChangeWatchedFiles::METHOD.to_string());
            let before = vec![Unregistration { id: id.clone(), method: method.clone() }];
            let options = serde_json::to_value(DidChangeWatchedFilesRegistrationOptions { watchers }).ok();
            let registration = Registration { id, method, register_options: options };
            // One after the other, should folders change while the client is being asked.
            let _turn = server.watching.lock().await;
            if server.is_watching.swap(true, std::sync::atomic::Ordering::Relaxed) {
                let _ = server.client.unregister_capability(before).await;
            }
            if let Err(error) = server.client.register_capability(vec![registration]).await {
                tracing::warn!("the client does not watch files: {error}");
            }
        });
    }

    /// Files were created, changed or deleted, by whatever program.
    pub(super) fn watched_files_changed(&self, uris: Vec<Uri>) {
        let is_ignore_file = |uri: &Uri| {
            let name = path(uri).and_then(|path| path.file_name().map(OsStr::to_owned));
            name.is_some_and(|name| IGNORE_FILES.iter().any(|ignore_file| name == *ignore_file))
        };
        if uris.iter().any(is_configuration) {
            self.settings_changed();
        } else if uris.iter().any(is_ignore_file) {
            self.workspace.look_at_everything();
        } else {
            self.workspace.look_at(&uris);
        }
    }

    /// The user created, renamed or deleted files in the client.
    pub(super) fn files_changed<'a>(&self, uris: impl Iterator<Item = &'a String>) {
        self.watched_files_changed(uris.filter_map(|uri| uri.parse().ok()).collect());
    }
}

/// What to watch: in these folders alone, or wherever the client sees fit.
fn watchers(folders: &[PathBuf], is_relative: bool) -> Vec<FileSystemWatcher> {
    let sources =
        LANGUAGES.iter().flat_map(|language| language.extensions).map(|extension| format!("**/*.{extension}"));
    let decisive = IGNORE_FILES.into_iter().chain([FILE_NAME]).map(|name| format!("**/{name}"));
    let patterns: Vec<String> = sources.chain(decisive).collect();
    let watcher = |glob_pattern| FileSystemWatcher { glob_pattern, kind: None };
    if !is_relative {
        return patterns.into_iter().map(|pattern| watcher(GlobPattern::String(pattern))).collect();
    }
    let bases = folders.iter().filter_map(Uri::from_file_path);
    bases
        .flat_map(|base| patterns.iter().map(move |pattern| (base.clone(), pattern.clone())))
        .map(|(base, pattern)| {
            watcher(GlobPattern::Relative(RelativePattern { base_uri: OneOf::Right(base), pattern }))
        })
        .collect()
}
