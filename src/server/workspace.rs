//! The workspace: its folders, the index of their files, and what is still to be looked at.
//!
//! Handlers only say what has changed. One task (`indexing.rs`) looks at the files, one piece of work after the other.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tower_lsp::ls_types::{DidChangeWorkspaceFoldersParams, InitializeParams, Uri, WorkspaceFolder};

use super::indexing::Job;
use super::lock;
use crate::index::{File, Index};
use crate::parts::{Links, Mounts, Parts};

/// How long an answer waits for files to be looked at. After that it is given from what is known by then.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long to wait for further changes before any is looked at: files often change many at a time.
const PAUSE: Duration = Duration::from_millis(20);

/// How many changed paths are remembered one by one. If there are more, everything is looked at.
const MOST_PATHS: usize = 10_000;

/// The folders of a client and what their files mention.
#[derive(Debug)]
pub struct Workspace {
    /// The folders as the client names them.
    folders: Mutex<Vec<PathBuf>>,
    roots: RwLock<Arc<Roots>>,
    index: RwLock<Index>,
    parts: RwLock<Arc<Parts>>,
    /// The links that lead to them.
    pub links: Mutex<Links>,
    pending: Mutex<Work>,
    added: Notify,
    is_busy: watch::Sender<bool>,
    /// What is being looked at.
    pub job: Mutex<Arc<Job>>,
}

/// What is to be looked at.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Every folder.
    pub everything: bool,
    /// Files and folders that are different now, as the client names them.
    pub paths: BTreeSet<PathBuf>,
    /// Files that are open and say something else now, so that they may lead to other parts.
    pub edited: BTreeSet<PathBuf>,
}

/// The folders of the workspace, and where they really are: a link may lead there, and then two paths are one file.
#[derive(Debug, Default)]
pub struct Roots(Vec<Root>);

#[derive(Debug)]
struct Root {
    named: PathBuf,
    real: PathBuf,
}

impl Default for Workspace {
    fn default() -> Workspace {
        Workspace {
            folders: Mutex::default(),
            roots: RwLock::default(),
            index: RwLock::default(),
            parts: RwLock::default(),
            links: Mutex::default(),
            pending: Mutex::default(),
            added: Notify::new(),
            is_busy: watch::Sender::new(false),
            job: Mutex::default(),
        }
    }
}

impl Workspace {
    /// Takes the folders that the client names when it introduces itself.
    pub fn begin(&self, params: &InitializeParams) {
        *lock(&self.folders) = folders(params);
    }

    /// The folders, as the client names them.
    pub fn folders(&self) -> Vec<PathBuf> {
        lock(&self.folders).clone()
    }

    /// Folders come and go.
    pub fn change_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        let (added, removed) = (paths(&params.event.added), paths(&params.event.removed));
        let mut folders = lock(&self.folders);
        folders.retain(|folder| !removed.contains(folder));
        for folder in added {
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
        drop(folders);
        self.look_at_everything();
    }

    /// Has every file looked at anew.
    pub fn look_at_everything(&self) {
        self.add(|work| *work = Work { everything: true, ..Work::default() });
        // What is being looked at now will be looked at again.
        lock(&self.job).cancel.raise();
    }

    /// Has files and folders looked at that are different now, or gone.
    pub fn look_at(&self, paths: impl IntoIterator<Item = PathBuf>) {
        let mut paths = paths.into_iter().peekable();
        if paths.peek().is_none() {
            return;
        }
        self.add(|work| {
            work.paths.extend(paths);
            if work.paths.len() > MOST_PATHS {
                *work = Work { everything: true, ..Work::default() };
            }
        });
    }

    /// Has the links of an open document looked at, which may lead to other files now.
    pub fn look_at_links(&self, uri: &Uri) {
        if let Some(path) = path(uri) {
            self.add(|work| work.edited.extend([path]));
        }
    }

    fn add(&self, change: impl FnOnce(&mut Work)) {
        let mut pending = lock(&self.pending);
        change(&mut pending);
        self.is_busy.send_replace(true);
        self.added.notify_one();
    }

    /// Waits for work.
    pub async fn next(&self) -> Work {
        loop {
            self.added.notified().await;
            tokio::time::sleep(PAUSE).await;
            let work = std::mem::take(&mut *lock(&self.pending));
            if work != Work::default() {
                return work;
            }
        }
    }

    /// Says that a piece of work is done.
    pub fn rest(&self) {
        let pending = lock(&self.pending);
        self.is_busy.send_replace(*pending != Work::default());
    }

    /// Waits until everything is looked at, but not for ever. Says whether it is.
    pub async fn settled(&self) -> bool {
        let mut is_busy = self.is_busy.subscribe();
        tokio::time::timeout(PATIENCE, is_busy.wait_for(|is_busy| !is_busy)).await.is_ok()
    }

    /// What the files mention.
    pub fn index(&self) -> RwLockReadGuard<'_, Index> {
        self.index.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The same, to be changed.
    pub fn index_mut(&self) -> RwLockWriteGuard<'_, Index> {
        self.index.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Which files are parts of documents.
    pub fn parts(&self) -> Arc<Parts> {
        Arc::clone(&self.parts.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes in which files are parts, and gives what was known before.
    pub fn set_parts(&self, parts: Arc<Parts>) -> Arc<Parts> {
        std::mem::replace(&mut *self.parts.write().unwrap_or_else(PoisonError::into_inner), parts)
    }

    /// Where a file stands in documents that lead to it, by what the client calls it.
    pub fn mounts(&self, uri: &Uri) -> Mounts {
        path(uri).map(|path| self.parts().of(&self.roots().real(&path))).unwrap_or_default()
    }

    /// What is known of a file of the index, by what the client calls it.
    pub fn file<T>(&self, uri: &Uri, look: impl FnOnce(&File) -> T) -> Option<T> {
        let path = self.roots().real(&path(uri)?);
        self.index().file(&path).map(look)
    }

    /// Whether the index has files at or below a path.
    pub fn has_below(&self, path: &Path) -> bool {
        self.index().has_below(&self.roots().real(path))
    }

    /// Where the folders are.
    pub fn roots(&self) -> Arc<Roots> {
        Arc::clone(&self.roots.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Finds out where the folders are.
    pub fn resolve(&self) -> Arc<Roots> {
        let roots = Arc::new(Roots::resolve(self.folders()));
        *self.roots.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&roots);
        roots
    }
}

impl Roots {
    /// Asks the system.
    fn resolve(folders: Vec<PathBuf>) -> Roots {
        let real = |named: &PathBuf| named.canonicalize().unwrap_or_else(|_| named.clone());
        Roots(folders.into_iter().map(|named| Root { real: real(&named), named }).collect())
    }

    /// The folders, where they really are.
    pub fn folders(&self) -> Vec<PathBuf> {
        self.0.iter().map(|root| root.real.clone()).collect()
    }

    /// The path by which the index knows a file.
    pub fn real(&self, path: &Path) -> PathBuf {
        self.moved(path, |root| (&root.named, &root.real))
    }

    /// The path by which the client knows a file of the index.
    pub fn named(&self, path: &Path) -> PathBuf {
        self.moved(path, |root| (&root.real, &root.named))
    }

    /// A path below the innermost root that it is below.
    fn moved<'a>(&'a self, path: &Path, ends: impl Fn(&'a Root) -> (&'a PathBuf, &'a PathBuf)) -> PathBuf {
        let roots = self.0.iter().map(ends).filter(|(from, _)| path.starts_with(from));
        let innermost = roots.max_by_key(|(from, _)| from.components().count());
        match innermost.and_then(|(from, to)| Some(to.join(path.strip_prefix(from).ok()?))) {
            Some(moved) => moved.components().collect(),
            None => path.to_path_buf(),
        }
    }
}

/// The path of a file on the disk; `None` if it is none.
pub fn path(uri: &Uri) -> Option<PathBuf> {
    (uri.scheme().as_str() == "file").then(|| uri.to_file_path().map(|path| path.components().collect()))?
}

fn paths(folders: &[WorkspaceFolder]) -> Vec<PathBuf> {
    folders.iter().filter_map(|folder| path(&folder.uri)).collect()
}

/// The folders that a client opens: in the present way to say it, or else in an older one.
#[expect(deprecated, reason = "older clients say it in one of the older ways")]
fn folders(params: &InitializeParams) -> Vec<PathBuf> {
    match (&params.workspace_folders, &params.root_uri, &params.root_path) {
        (Some(folders), _, _) => paths(folders),
        (None, Some(uri), _) => path(uri).into_iter().collect(),
        (None, None, path) => path.iter().map(PathBuf::from).filter(|path| path.is_absolute()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn roots(roots: &[(&str, &str)]) -> Roots {
        Roots(roots.iter().map(|(named, real)| Root { named: named.into(), real: real.into() }).collect())
    }

    #[test]
    fn a_file_has_one_path_whatever_link_leads_to_it() {
        let roots = roots(&[("/work", "/work"), ("/link", "/work/inner"), ("/other", "/elsewhere")]);
        for (named, real) in [
            ("/work/a.rs", "/work/a.rs"),
            ("/link/a.rs", "/work/inner/a.rs"),
            ("/other/a.rs", "/elsewhere/a.rs"),
            ("/other", "/elsewhere"),
            ("/others/a.rs", "/others/a.rs"),
        ] {
            assert_eq!(roots.real(Path::new(named)), Path::new(real));
        }
        assert_eq!(roots.named(Path::new("/work/inner/a.rs")), Path::new("/link/a.rs"));
        assert_eq!(roots.named(Path::new("/elsewhere/a.rs")), Path::new("/other/a.rs"));
    }

    #[test]
    fn folders_are_told_in_three_ways() {
        let told = |params| folders(&serde_json::from_value(params).unwrap());
        let folder = |uri: &str| json!([{"uri": uri, "name": "a"}]);
        let new = json!({"capabilities": {}, "rootUri": "file:///b", "workspaceFolders": folder("file:///a%20b/")});
        assert_eq!(told(new), [Path::new("/a b")]);
        assert_eq!(told(json!({"capabilities": {}, "rootUri": "file:///b", "rootPath": "/c"})), [Path::new("/b")]);
        assert_eq!(told(json!({"capabilities": {}, "rootUri": null, "rootPath": "/c"})), [Path::new("/c")]);
        assert!(told(json!({"capabilities": {}, "workspaceFolders": folder("untitled:a")})).is_empty());
        assert!(told(json!({"capabilities": {}, "rootUri": null, "workspaceFolders": null})).is_empty());
    }

    #[tokio::test]
    async fn changes_add_up_until_somebody_looks() {
        let workspace = Workspace::default();
        let file = |name: &str| PathBuf::from(format!("/{name}.rs"));
        workspace.look_at([file("a"), file("b")]);
        workspace.look_at([file("a")]);
        workspace.look_at([]);
        let paths = |work: &Work| work.paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>();
        assert_eq!(paths(&workspace.next().await), ["/a.rs", "/b.rs"]);

        workspace.look_at((0..=MOST_PATHS).map(|number| file(&number.to_string())));
        assert_eq!(workspace.next().await, Work { everything: true, ..Work::default() });
    }

    #[tokio::test]
    async fn is_settled_when_nothing_is_left_to_do() {
        let workspace = Workspace::default();
        let is_settled = || tokio::time::timeout(Duration::from_millis(10), workspace.settled());
        assert!(is_settled().await.is_ok());
        workspace.look_at_everything();
        assert!(is_settled().await.is_err());
        workspace.next().await;
        workspace.look_at([PathBuf::from("/a.rs")]);
        workspace.rest();
        assert!(is_settled().await.is_err(), "more has come meanwhile");
        workspace.next().await;
        workspace.rest();
        assert!(is_settled().await.is_ok());
    }
}
