//! Keeping the index in step with the files: one task, on few threads that give way to all others.

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, OnceLock, PoisonError};
use std::time::Duration;

use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};
use tower_lsp::ls_types::notification::Progress;
use tower_lsp::ls_types::{
    MessageType, NumberOrString, ProgressParams, ProgressParamsValue, ProgressToken, Uri, WorkDoneProgress,
    WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport,
};

use super::snapshot::Snapshot;
use super::workspace::{Roots, Work};
use super::{Server, answers};
use crate::document::{Cancel, Document};
use crate::index::{File, MOST_MENTIONS};
use crate::scan::Interest;
use crate::workspace::{self, Completeness, Source};

/// How many files are looked at. In a larger workspace, only so many are.
const MOST_FILES: usize = 100_000;

/// What takes longer is shown to the user, and then again after each such time.
const PATIENCE: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(200);

/// How far they give way: enough for a hover, and not so much that a compiler would bring them to a halt.
#[cfg(target_os = "linux")]
const NICE: i32 = 5;

/// The threads that look at files: half of the processors, since the user is waiting for other things.
static THREADS: LazyLock<Result<ThreadPool, ThreadPoolBuildError>> = LazyLock::new(|| {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let builder = ThreadPoolBuilder::new().num_threads((processors / 2).max(1));
    builder.thread_name(|_| "index".to_string()).start_handler(|_| give_way()).build()
});

/// A piece of work while it is being done.
#[derive(Debug, Default)]
pub struct Job {
    /// Raised when it is not wanted any more.
    pub cancel: Cancel,
    /// Its number, for the client.
    number: u32,
    /// How many files there are to look at, once that is known.
    files: AtomicUsize,
    /// How many of them are done.
    done: AtomicUsize,
    /// Whether the user is shown how far it has come.
    is_shown: AtomicBool,
}

/// How a piece of work went.
#[derive(Debug)]
struct Outcome {
    /// Whether something else is wrong in the files than before.
    changes_findings: bool,
    completeness: Completeness,
}

/// Looks at files for as long as the server lives.
pub async fn follow(server: Server) {
    loop {
        let work = server.workspace.next().await;
        let outcome = look(&server, work).await;
        server.workspace.rest();
        // Configurations were read with the files.
        server.stale.wake();
        if outcome.changes_findings {
            server.asking.diagnostics.notify_one();
        }
        if outcome.completeness == Completeness::TooMany {
            let message =
                format!("The workspace has more than {MOST_FILES} files; the others are left out of searches.");
            server.asking.tell(MessageType::WARNING, message);
        }
    }
}

async fn look(server: &Server, work: Work) -> Outcome {
    let job = server.workspace.begin_job();
    let was_full = server.workspace.index().is_full();
    let mut looking = tokio::task::spawn_blocking({
        let (server, job) = (server.clone(), Arc::clone(&job));
        move || look_at(&server, &work, &job)
    });
    let outcome = tokio::select! {
        outcome = &mut looking => outcome,
        never = show(server, &job) => match never {},
    };
    if job.is_shown.load(Ordering::Relaxed) {
        let message = Some(format!("{} files", job.done.load(Ordering::Relaxed)));
        let (server, token) = (server.clone(), job.token());
        // The client may not be reading, and there may be more to do.
        tokio::spawn(async move {
            report(&server, token, WorkDoneProgress::End(WorkDoneProgressEnd { message })).await;
        });
    }
    if !was_full && server.workspace.index().is_full() {
        let message =
            format!("The workspace mentions status codes more than {MOST_MENTIONS} times; the rest is left out.");
        server.asking.tell(MessageType::WARNING, message);
    }
    outcome.unwrap_or_else(|error| {
        tracing::error!("the workspace could not be looked at: {error}");
        Outcome { changes_findings: false, completeness: Completeness::Cancelled }
    })
}

/// Brings the index into step with the files. Blocks.
fn look_at(server: &Server, work: &Work, job: &Job) -> Outcome {
    let roots = if work.everything { server.workspace.resolve() } else { server.workspace.roots() };
    let changed: Option<Vec<PathBuf>> =
        (!work.everything).then(|| work.paths.iter().map(|path| roots.real(path)).collect());
    let find = |among| workspace::find_some(&roots.folders(), among, MOST_FILES, &job.cancel);
    let (mut sources, completeness) = find(changed.as_deref());
    let cancelled = Outcome { changes_findings: false, completeness: Completeness::Cancelled };
    if completeness == Completeness::Cancelled {
        return cancelled;
    }
    let is_wanted = |path: &std::path::Path| sources.binary_search_by(|source| source.path.as_path().cmp(path)).is_ok();
    let mut changes_findings = false;
    for below in changed.clone().unwrap_or_else(|| vec![PathBuf::new()]) {
        changes_findings |= server.workspace.index_mut().forget(&below, is_wanted);
    }
    // A hover that waits for this must not wait for threads that give way.
    sources.iter().for_each(|source| source.language.prepare());
    let threads = match &*THREADS {
        Ok(threads) => threads,
        Err(error) => {
            tracing::error!("no threads to look at the workspace: {error}");
            return cancelled;
        }
    };
    let parts = threads.install(|| server.follow(&roots, work, &sources, &job.cancel));
    if !work.everything {
        sources.extend(find(Some(&parts)).0);
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        sources.dedup_by(|a, b| a.path == b.path);
    }
    let all_parts = server.workspace.parts();
    sources.iter_mut().for_each(|source| source.mounts = all_parts.of(&source.path));
    job.files.store(sources.len(), Ordering::Relaxed);
    let read = |source: &Source, document| {
        let file = (!job.cancel.is_raised()).then(|| read(server, &roots, source, document, &job.cancel)).flatten();
        job.done.fetch_add(1, Ordering::Relaxed);
        file.map(|file| (source.path.clone(), file))
    };
    let take = |read: Option<(PathBuf, File)>| {
        let (path, file) = read.ok_or(Completeness::Cancelled)?;
        changes_findings |= server.workspace.index_mut().put(&path, file);
        Ok(())
    };
    let outcome = threads.install(|| workspace::read(&sources, |_| Interest::Everything, read, take));
    changes_findings |= !parts.is_empty();
    Outcome { changes_findings, completeness: outcome.map_or_else(|cancelled| cancelled, |()| completeness) }
}

/// What a file mentions; nothing if it cannot be read. `None` when cancelled.
fn read(
    server: &Server,
    roots: &Roots,
    source: &Source,
    document: Result<Option<Document>, workspace::Problem>,
    cancel: &Cancel,
) -> Option<File> {
    let Ok(Some(document)) = document else { return Some(File::default()) };
    let path = roots.named(&source.path);
    let projects = server.settings.projects();
    let settings = projects.of(&path);
    let Some(uri) = Uri::from_file_path(&path).filter(|_| settings.covers(&path)) else { return Some(File::default()) };
    let positions = settings.positions(document.language());
    let snapshot = Snapshot {
        uri,
        document: Arc::new(document.with_positions(positions)),
        version: 0,
        session: server.session(),
        documents: server.documents.clone(),
        cancel: cancel.clone(),
        projects,
        mounts: source.mounts.clone(),
        found: OnceLock::from(settings),
    };
    // One file must not keep all the others out.
    catch_unwind(AssertUnwindSafe(|| answers::file(&snapshot))).unwrap_or_else(|_| {
        tracing::error!("{} cannot be looked at", source.path.display());
        Some(File::default())
    })
}

impl super::workspace::Workspace {
    /// Begins the next piece of work.
    fn begin_job(&self) -> Arc<Job> {
        static NUMBER: AtomicU32 = AtomicU32::new(1);
        let job = Arc::new(Job { number: NUMBER.fetch_add(1, Ordering::Relaxed), ..Job::default() });
        *self.job.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&job);
        job
    }

    /// Gives up the piece of work that the client knows by this token.
    pub fn cancel_job(&self, token: &ProgressToken) {
        let job = self.job.lock().unwrap_or_else(PoisonError::into_inner);
        if job.token() == *token {
            job.cancel.raise();
        }
    }
}

impl Job {
    fn token(&self) -> ProgressToken {
        NumberOrString::String(format!("statuslens/index/{}", self.number))
    }

    /// "1200/5000 files", and the same in percent.
    fn state(&self) -> (String, u32) {
        let (done, files) = (self.done.load(Ordering::Relaxed), self.files.load(Ordering::Relaxed));
        let percentage = (done * 100).checked_div(files).unwrap_or_default();
        (format!("{done}/{files} files"), u32::try_from(percentage).unwrap_or(100))
    }
}

/// Shows the user how far a piece of work has come, if it takes long.
async fn show(server: &Server, job: &Job) -> Infallible {
    tokio::time::sleep(PATIENCE).await;
    let is_able = server.session().progress && server.client.create_work_done_progress(job.token()).await.is_ok();
    if !is_able {
        return std::future::pending().await;
    }
    let (message, percentage) = job.state();
    job.is_shown.store(true, Ordering::Relaxed);
    let begin = WorkDoneProgressBegin {
        title: "Looking for status codes".to_string(),
        cancellable: Some(true),
        message: Some(message),
        percentage: Some(percentage),
    };
    report(server, job.token(), WorkDoneProgress::Begin(begin)).await;
    loop {
        tokio::time::sleep(STEP).await;
        let (message, percentage) = job.state();
        let state =
            WorkDoneProgressReport { cancellable: Some(true), message: Some(message), percentage: Some(percentage) };
        report(server, job.token(), WorkDoneProgress::Report(state)).await;
    }
}

async fn report(server: &Server, token: ProgressToken, progress: WorkDoneProgress) {
    let value = ProgressParamsValue::WorkDone(progress);
    server.client.send_notification::<Progress>(ProgressParams { token, value }).await;
}

/// Lets every other thread go first. Where the system knows only priorities of whole processes, nothing is changed.
fn give_way() {
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::process::setpriority_process(None, NICE) {
        tracing::debug!("the priority stays as it is: {error}");
    }
}
