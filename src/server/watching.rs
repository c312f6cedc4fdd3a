//! What the client tells of files that are not open: which it is asked to watch, and what a change of one leads to.

use std::iter;
use std::path::{Path, PathBuf};

use tower_lsp::ls_types::notification::{DidChangeWatchedFiles, Notification};
use tower_lsp::ls_types::{
    DidChangeWatchedFilesRegistrationOptions, FileChangeType, FileEvent, FileSystemWatcher, GlobPattern, OneOf,
    Registration, RelativePattern, Unregistration, Uri, WatchKind,
};

use super::Server;
use super::settings::is_configuration;
use super::workspace::path;
use crate::config::FILE_NAME;
use crate::language::{LANGUAGES, Language};
use crate::packages::lock_files;

/// Files that say which files are left out.
const IGNORE_FILES: [&str; 2] = [".gitignore", ".ignore"];

impl Server {
    /// Asks the client to watch the files of all folders, in place of what it was asked before.
    pub(super) async fn ask_to_watch(&self) {
        let session = self.session();
        if !session.watching {
            return;
        }
        let watchers = watchers(&self.workspace.folders(), session.relative_patterns);
        let (id, method) = ("watch".to_string(), DidChangeWatchedFiles::METHOD.to_string());
        let before = vec![Unregistration { id: id.clone(), method: method.clone() }];
        let options = serde_json::to_value(DidChangeWatchedFilesRegistrationOptions { watchers }).ok();
        let registration = Registration { id, method, register_options: options };
        if self.is_watching.swap(true, std::sync::atomic::Ordering::Relaxed) {
            let _ = self.client.unregister_capability(before).await;
        }
        if let Err(error) = self.client.register_capability(vec![registration]).await {
            tracing::warn!("the client does not watch files: {error}");
        }
    }

    /// Files were created, changed or deleted, by whatever program.
    pub(super) fn watched_files_changed(&self, uris: &[Uri]) {
        if self.configuration_saved(uris) {
            return;
        }
        // A folder may go with the configuration in it.
        let projects = self.settings.projects();
        let is_folder = |uri: &&Uri| !is_configuration(uri);
        if uris.iter().filter(is_folder).filter_map(path).any(|path| projects.has_read_below(&path)) {
            return self.settings_changed();
        }
        let paths = uris.iter().filter_map(path);
        self.workspace.look_at(paths.map(|path| if is_decisive(&path) { parent(path) } else { path }));
        if uris.iter().filter_map(path).any(|path| has_name(&path, lock_files())) {
            self.documents.uris().into_iter().for_each(|uri| self.stale.mark(uri));
            self.asking.diagnostics.notify_one();
        }
    }

    /// Whether a change may be one of files that are looked at: clients tell of everything that is deleted, since that may be a
    /// folder of theirs.
    pub(super) fn concerns_us(&self, change: &FileEvent) -> bool {
        let Some(path) = path(&change.uri) else { return false };
        change.typ != FileChangeType::DELETED
            || Language::of_path(&path).is_some()
            || has_name(&path, decisive_files())
            || self.settings.projects().has_read_below(&path)
            || self.workspace.has_below(&path)
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

/// The names of all files that decide about others.
fn decisive_files() -> impl Iterator<Item = &'static str> {
    lock_files().chain(IGNORE_FILES).chain([FILE_NAME])
}

fn has_name<'a>(path: &Path, mut names: impl Iterator<Item = &'a str>) -> bool {
    let Some(file) = path.file_name().map(|file| file.to_string_lossy()) else { return false };
    // A file may be told by a path, or by what its name ends in.
    names.any(|name| match name.rsplit('/').next().unwrap_or_default() {
        name if name.starts_with('*') => file.ends_with(&name[1..]),
        name => file == name,
    })
}

fn parent(path: PathBuf) -> PathBuf {
    path.parent().map(Path::to_path_buf).unwrap_or(path)
}

/// What to watch: in these folders alone, or wherever the client sees fit.
fn watchers(folders: &[PathBuf], is_relative: bool) -> Vec<FileSystemWatcher> {
    let sources =
        LANGUAGES.iter().flat_map(|language| language.extensions).map(|extension| format!("**/*.{extension}"));
    let patterns = sources.chain(decisive_files().map(|name| format!("**/{name}"))).map(|pattern| (pattern, None));
    // A folder that is deleted is one event, of a name like any other.
    let folders_too = iter::once(("**/*".to_string(), Some(WatchKind::Delete)));
    let patterns: Vec<(String, Option<WatchKind>)> = patterns.chain(folders_too).collect();
    let watcher = |glob_pattern, kind| FileSystemWatcher { glob_pattern, kind };
    if !is_relative {
        return patterns.into_iter().map(|(pattern, kind)| watcher(GlobPattern::String(pattern), kind)).collect();
    }
    let bases = folders.iter().filter_map(Uri::from_file_path);
    bases
        .flat_map(|base| patterns.iter().map(move |pattern| (base.clone(), pattern.clone())))
        .map(|(base, (pattern, kind))| {
            watcher(GlobPattern::Relative(RelativePattern { base_uri: OneOf::Right(base), pattern }), kind)
        })
        .collect()
}
