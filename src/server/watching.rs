//! What the client tells of files that are not open: which it is asked to watch, and what a change of one leads to.

use std::path::{Path, PathBuf};

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
use crate::packages::lock_files;

/// Files that say which files are left out.
const IGNORE_FILES: [&str; 2] = [".gitignore", ".ignore"];

impl Server {
    /// Asks the client to watch the files of all folders, in place of what it was asked before.
    pub(super) fn watch_files(&self) {
        let session = self.session();
        if !session.watching {
            return;
        }
        let server = self.clone();
        tokio::spawn(async move {
            // One after the other, should folders change while the client is being asked.
            let _turn = server.watching.lock().await;
            let watchers = watchers(&server.workspace.folders(), session.relative_patterns);
            let (id, method) = ("watch".to_string(), DidChangeWatchedFiles::METHOD.to_string());
            let before = vec![Unregistration { id: id.clone(), method: method.clone() }];
            let options = serde_json::to_value(DidChangeWatchedFilesRegistrationOptions { watchers }).ok();
            let registration = Registration { id, method, register_options: options };
            if server.is_watching.swap(true, std::sync::atomic::Ordering::Relaxed) {
                let _ = server.client.unregister_capability(before).await;
            }
            if let Err(error) = server.client.register_capability(vec![registration]).await {
                tracing::warn!("the client does not watch files: {error}");
            }
        });
    }

    /// Files were created, changed or deleted, by whatever program.
    pub(super) fn watched_files_changed(&self, uris: &[Uri]) {
        if uris.iter().any(is_configuration) {
            return self.settings_changed();
        }
        let paths = uris.iter().filter_map(path);
        self.workspace.look_at(paths.map(|path| if is_decisive(&path) { parent(path) } else { path }));
        if uris.iter().filter_map(path).any(|path| has_name(&path, lock_files())) {
            self.documents.uris().into_iter().for_each(|uri| self.stale.mark(uri));
            self.refresh_diagnostics();
        }
    }

    /// The user created, renamed or deleted files in the client.
    pub(super) fn files_changed<'a>(&self, uris: impl Iterator<Item = &'a String>) {
        self.watched_files_changed(&uris.filter_map(|uri| uri.parse().ok()).collect::<Vec<_>>());
    }
}

/// Whether it says something about all files below its folder.
fn is_decisive(path: &Path) -> bool {
    has_name(path, lock_files().chain(IGNORE_FILES))
}

fn has_name<'a>(path: &Path, mut names: impl Iterator<Item = &'a str>) -> bool {
    names.any(|name| path.file_name().is_some_and(|file| file == name))
}

fn parent(path: PathBuf) -> PathBuf {
    path.parent().map(Path::to_path_buf).unwrap_or(path)
}

/// What to watch: in these folders alone, or wherever the client sees fit.
fn watchers(folders: &[PathBuf], is_relative: bool) -> Vec<FileSystemWatcher> {
    let sources =
        LANGUAGES.iter().flat_map(|language| language.extensions).map(|extension| format!("**/*.{extension}"));
    let decisive = lock_files().chain(IGNORE_FILES).chain([FILE_NAME]).map(|name| format!("**/{name}"));
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
