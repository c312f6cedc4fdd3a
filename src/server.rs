//! The language server: the only place that knows the Language Server Protocol.
//!
//! What the client says goes through [`transport`] to the handlers here. Those that edit change the open
//! [`documents`] at once; the others take a [`snapshot`] and answer from it.

mod answers;
mod asking;
pub mod client;
pub mod convert;
mod diagnostics;
pub mod documents;
mod everywhere;
mod following;
#[doc(hidden)]
pub mod framing;
mod history;
mod indexing;
mod own_code;
mod parent;
mod partial;
mod session;
mod settings;
mod snapshot;
mod transport;
pub mod view;
mod watching;
mod workspace;

use std::ops::Deref;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use serde::Deserialize;
use serde_json::json;
use tower_lsp::jsonrpc::{Request, Result};
use tower_lsp::ls_types::notification::{
    DidChangeTextDocument, DidOpenTextDocument, Notification, WorkDoneProgressCancel,
};
use tower_lsp::ls_types::{
    CodeAction, CodeActionParams, CodeActionResponse, CompletionItem, CompletionParams, CompletionResponse,
    CreateFilesParams, DeleteFilesParams, DidChangeConfigurationParams, DidChangeTextDocumentParams,
    DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams, DidCloseTextDocumentParams,
    DidOpenTextDocumentParams, DidSaveTextDocumentParams, DocumentDiagnosticParams, DocumentDiagnosticReportResult,
    DocumentHighlight, DocumentHighlightParams, Hover, HoverParams, InitializeParams, InitializeResult,
    InitializedParams, InlayHint, InlayHintParams, Location, MessageType, ReferenceParams,
    RelatedFullDocumentDiagnosticReport, RelatedUnchangedDocumentDiagnosticReport, RenameFilesParams, ServerInfo,
    TextDocumentPositionParams, Uri, WorkDoneProgressCancelParams, WorkspaceDiagnosticParams,
    WorkspaceDiagnosticReport, WorkspaceDiagnosticReportResult, WorkspaceSymbolParams, WorkspaceSymbolResponse,
};
use tower_lsp::{Client, LanguageServer, LspService};
use tracing_appender::non_blocking::NonBlockingBuilder;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

use self::asking::Asking;
use self::diagnostics::Stale;
use self::documents::Documents;
use self::everywhere::Everything;
use self::framing::Incoming;
use self::history::Change;
use self::parent::Parent;
use self::session::Session;
use self::settings::{SettingsStore, is_configuration};
use self::snapshot::Snapshot;
use self::transport::End;
use self::workspace::Workspace;
use crate::document::{Cancel, Document, MAX_ANALYSED_BYTES};
use crate::index::File;
use crate::language::Language;

/// Serves the client at the other end of stdin and stdout until it is gone. Exit code 0 if it took leave as the protocol
/// demands.
///
/// # Errors
/// If the system gives no threads or timers.
pub fn run() -> std::io::Result<ExitCode> {
    // Stdout belongs to the protocol. A client that does not read stderr loses lines, and does not stop us.
    // Room for every line would be 128,000 of them, which is most of the time to start and of the memory when idle.
    let (stderr, _written_before_the_end) =
        NonBlockingBuilder::default().buffered_lines_limit(1_000).finish(std::io::stderr());
    // The framework warns of every notification that is not handled, which is nothing to worry about.
    let targets = Targets::new().with_default(LevelFilter::WARN).with_target("tower_lsp_server", LevelFilter::ERROR);
    let log = tracing_subscriber::fmt::layer().with_writer(stderr).with_ansi(false).with_filter(targets);
    // Whoever calls us may have a log of their own.
    let _ = tracing_subscriber::registry().with(log).try_init();
    let runtime = tokio::runtime::Runtime::new()?;
    let exit_code = runtime.block_on(converse());
    // A thread may still wait for input that never comes.
    runtime.shutdown_background();
    Ok(exit_code)
}

async fn converse() -> ExitCode {
    let (service, socket) = LspService::build(Server::new)
        .custom_method(WorkDoneProgressCancel::METHOD, Server::work_done_progress_cancel)
        .finish();
    let server = service.inner().clone();
    let observe = |incoming: &Incoming| server.forget_what_cannot_be_followed(incoming);
    let end = tokio::select! {
        end = transport::serve(tokio::io::stdin(), tokio::io::stdout(), service, socket, observe) => Some(end),
        () = server.parent.gone() => None,
    };
    match end {
        Some(End::Exit | End::InputClosed) if server.was_shut_down.load(Ordering::Relaxed) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// A connected client and what it has told. Clones are the same server.
#[derive(Clone, Debug)]
struct Server {
    client: Client,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    session: OnceLock<Session>,
    documents: Documents,
    stale: Stale,
    settings: SettingsStore,
    workspace: Workspace,
    asking: Asking,
    /// Whether the client was asked to watch files.
    is_watching: AtomicBool,
    parent: Parent,
    was_shut_down: AtomicBool,
}

impl Deref for Server {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.shared
    }
}

impl LanguageServer for Server {
    // Lifecycle

    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        if let Some(process) = params.process_id {
            self.parent.is(process);
        }
        let session = *self.session.get_or_init(|| Session::with(&params.capabilities));
        self.workspace.begin(&params);
        self.set_at_first(params.initialization_options.unwrap_or_default());
        tokio::spawn(diagnostics::publish(self.clone()));
        tokio::spawn(asking::tell(self.clone()));
        Ok(InitializeResult {
            capabilities: session.offer(),
            server_info: Some(ServerInfo {
                name: env!("CARGO_PKG_NAME").to_string(),
                version: Some(env!("CARGO_PKG_VERSION").to_string()),
            }),
            ..InitializeResult::default()
        })
    }

    async fn initialized(&self, _: InitializedParams) {
        tokio::spawn(indexing::follow(self.clone()));
        tokio::spawn(asking::ask(self.clone()));
        self.workspace.look_at_everything();
        self.asking.watching.notify_one();
        self.asking.settings.notify_one();
    }

    async fn shutdown(&self) -> Result<()> {
        self.was_shut_down.store(true, Ordering::Relaxed);
        Ok(())
    }

    // Documents: nothing is awaited here, so that edits are applied in the order of arrival

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let opened = params.text_document;
        let language = documents::language(&opened.uri, &opened.language_id);
        let document = Document::new(language, &opened.text);
        let text = document.rope().clone();
        if document.is_too_long() {
            self.tell_too_long(&opened.uri);
        }
        if self.documents.open(opened.uri.clone(), opened.version, document).is_some() {
            tracing::warn!("{} was opened while it was open; its text is replaced", opened.uri.as_str());
        }
        if is_configuration(&opened.uri) {
            self.configuration_edited(&opened.uri, &text);
        }
        self.text_changed(opened.uri, language);
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let uri = params.text_document.uri;
        let encoding = self.session().encoding;
        let change = Change { version: params.text_document.version, events: params.content_changes };
        let Some((before, after)) = self.documents.change(&uri, change, encoding) else {
            return tracing::warn!("{} was changed without being open", uri.as_str());
        };
        if after.document.is_too_long() && !before.document.is_too_long() {
            self.tell_too_long(&uri);
        }
        if is_configuration(&uri) {
            self.configuration_edited(&uri, after.document.rope());
        }
        self.text_changed(uri, after.document.language());
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        let uri = params.text_document.uri;
        if self.documents.close(&uri).is_none() {
            return tracing::warn!("{} was closed without being open", uri.as_str());
        }
        self.closed(uri);
    }

    async fn did_save(&self, params: DidSaveTextDocumentParams) {
        self.configuration_saved([&params.text_document.uri]);
    }

    // Settings

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        if !self.session().configuration {
            return self.set(params.settings);
        }
        self.asking.settings.notify_one();
    }

    // Requests about a document

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position_params;
        match self.snapshot(&text_document.uri) {
            Some(snapshot) => snapshot.answer_at_once(move |snapshot| answers::hover(snapshot, position)).await,
            None => Ok(None),
        }
    }

    async fn completion(&self, params: CompletionParams) -> Result<Option<CompletionResponse>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        self.answer(&text_document.uri, move |snapshot| answers::completion(snapshot, position)).await
    }

    async fn completion_resolve(&self, mut item: CompletionItem) -> Result<CompletionItem> {
        if let Some(origin) = answers::origin(&item) {
            let uri = origin.uri.clone();
            item.documentation = self.answer(&uri, move |snapshot| answers::documentation(snapshot, &origin)).await?;
        }
        Ok(item)
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let CodeActionParams { text_document, range, context, .. } = params;
        let configurations = self.documents.configurations();
        let actions = move |snapshot: &Snapshot| answers::code_actions(snapshot, range, &context, &configurations);
        self.answer(&text_document.uri, actions).await
    }

    async fn code_action_resolve(&self, mut action: CodeAction) -> Result<CodeAction> {
        if let Some(target) = answers::target(&action) {
            let uri = target.uri.clone();
            action.edit = self.answer(&uri, move |snapshot| answers::fix_all_edit(snapshot, &target)).await?;
        }
        Ok(action)
    }

    async fn document_highlight(&self, params: DocumentHighlightParams) -> Result<Option<Vec<DocumentHighlight>>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position_params;
        self.answer(&text_document.uri, move |snapshot| answers::highlights(snapshot, position)).await
    }

    async fn inlay_hint(&self, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>> {
        self.answer(&params.text_document.uri, move |snapshot| answers::inlay_hints(snapshot, params.range)).await
    }

    async fn inlay_hint_resolve(&self, mut hint: InlayHint) -> Result<InlayHint> {
        if let Some(about) = answers::about(&hint) {
            let uri = about.uri.clone();
            hint.tooltip = self.answer(&uri, move |snapshot| answers::tooltip(snapshot, &about)).await?;
        }
        Ok(hint)
    }

    async fn diagnostic(&self, params: DocumentDiagnosticParams) -> Result<DocumentDiagnosticReportResult> {
        self.pulled(&params.text_document.uri, params.previous_result_id).await
    }

    // Requests about the workspace

    async fn references(&self, params: ReferenceParams) -> Result<Option<Vec<Location>>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        let Some(snapshot) = self.snapshot(&text_document.uri) else { return Ok(None) };
        let meaning = move |snapshot: &Snapshot| answers::meaning(snapshot, position);
        let Some(subject) = self.placed(snapshot).await.answer(meaning).await? else { return Ok(None) };
        let locations = self.everywhere(move |everything| everywhere::references(everything, &subject)).await?;
        Ok(Some(self.in_parts(params.partial_result_params, locations.unwrap_or_default(), |part| json!(part)).await))
    }

    async fn symbol(&self, params: WorkspaceSymbolParams) -> Result<Option<WorkspaceSymbolResponse>> {
        let symbols = self.everywhere(move |everything| everywhere::symbols(everything, &params.query)).await?;
        Ok(symbols.map(WorkspaceSymbolResponse::Nested))
    }

    async fn workspace_diagnostic(&self, params: WorkspaceDiagnosticParams) -> Result<WorkspaceDiagnosticReportResult> {
        let before = params.previous_result_ids;
        let reports = self.everywhere(move |everything| everywhere::diagnostics(everything, &before)).await?;
        let reports = reports.unwrap_or_default();
        let items = self.in_parts(params.partial_result_params, reports, |part| json!({"items": part})).await;
        Ok(WorkspaceDiagnosticReport { items }.into())
    }

    // What happens to files and folders

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        self.workspace.change_folders(params);
        self.settings_changed();
        self.asking.watching.notify_one();
        self.asking.settings.notify_one();
    }

    async fn did_create_files(&self, params: CreateFilesParams) {
        self.files_changed(params.files.iter().map(|file| &file.uri));
    }

    async fn did_rename_files(&self, params: RenameFilesParams) {
        self.files_changed(params.files.iter().flat_map(|file| [&file.old_uri, &file.new_uri]));
    }

    async fn did_delete_files(&self, params: DeleteFilesParams) {
        self.files_changed(params.files.iter().map(|file| &file.uri));
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        let changes = params.changes.into_iter().filter(|change| self.concerns_us(change));
        self.watched_files_changed(&changes.map(|change| change.uri).collect::<Vec<_>>());
    }
}

impl Server {
    fn new(client: Client) -> Server {
        Server { client, shared: Arc::default() }
    }

    fn session(&self) -> Session {
        self.session.get().copied().unwrap_or_default()
    }

    /// The newest version of an open document.
    fn snapshot(&self, uri: &Uri) -> Option<Snapshot> {
        let open = self.documents.get(uri)?;
        Some(Snapshot {
            uri: uri.clone(),
            document: open.document,
            version: open.version,
            session: self.session(),
            documents: self.documents.clone(),
            cancel: Cancel::default(),
            projects: self.settings.projects(),
            mounts: self.workspace.mounts(uri),
            found: OnceLock::new(),
        })
    }

    /// Answers a request about a document from its newest version; with nothing if it is not open. The version is taken
    /// before the first wait, so that it is the one that the client asked about.
    async fn answer<T: Send + 'static>(
        &self,
        uri: &Uri,
        feature: impl FnOnce(&Snapshot) -> Option<T> + Send + 'static,
    ) -> Result<Option<T>> {
        match self.snapshot(uri) {
            Some(snapshot) => snapshot.answer(feature).await,
            None => Ok(None),
        }
    }

    /// The same version of a document when it is known where it stands in others, for questions that wait for the workspace anyway.
    async fn placed(&self, snapshot: Snapshot) -> Snapshot {
        if !snapshot.document.language().is_some_and(Language::has_links) {
            return snapshot;
        }
        self.workspace.settled().await;
        Snapshot { mounts: self.workspace.mounts(&snapshot.uri), ..snapshot }
    }

    /// Answers from the whole workspace, once it has been looked at.
    async fn everywhere<T: Send + 'static>(
        &self,
        feature: impl FnOnce(&Everything) -> T + Send + 'static,
    ) -> Result<Option<T>> {
        if !self.workspace.settled().await {
            let message = "The files of the workspace are still being looked at; the answer is not complete.";
            self.asking.tell(MessageType::INFO, message.to_string());
        }
        let cancel = Cancel::default();
        let open = self.documents.uris().into_iter().filter_map(|uri| self.snapshot(&uri));
        let open = open.map(|snapshot| Snapshot { cancel: cancel.clone(), ..snapshot }).collect();
        let server = self.clone();
        let answer = move || Some(feature(&Everything::new(&server, open)?));
        snapshot::away(cancel, answer).await
    }

    /// Answers what is wrong in a document, or in a file of the workspace that is not open.
    async fn pulled(&self, uri: &Uri, before: Option<String>) -> Result<DocumentDiagnosticReportResult> {
        let session = self.session();
        let pulled = match self.snapshot(uri) {
            Some(snapshot) => {
                let before = before.clone();
                let answer = move |snapshot: &Snapshot| {
                    Some(answers::pulled(&session, &answers::file(snapshot)?, before.as_deref()))
                };
                snapshot.answer(answer).await?
            }
            None => {
                self.workspace.settled().await;
                self.workspace.file(uri, |file| answers::pulled(&session, file, before.as_deref()))
            }
        };
        let pulled = pulled.unwrap_or_else(|| answers::pulled(&session, &File::default(), before.as_deref()));
        Ok(DocumentDiagnosticReportResult::Report(match pulled {
            Ok(full_document_diagnostic_report) => {
                RelatedFullDocumentDiagnosticReport { related_documents: None, full_document_diagnostic_report }.into()
            }
            Err(unchanged_document_diagnostic_report) => RelatedUnchangedDocumentDiagnosticReport {
                related_documents: None,
                unchanged_document_diagnostic_report,
            }
            .into(),
        }))
    }

    async fn work_done_progress_cancel(&self, params: WorkDoneProgressCancelParams) {
        self.workspace.cancel_job(&params.token);
    }

    /// Gives up the documents whose text is no longer known, because an edit of them cannot be read. To go on would
    /// mean to show and change the wrong places.
    fn forget_what_cannot_be_followed(&self, incoming: &Incoming) {
        let forgotten = match incoming {
            Incoming::Request(request) if is_unreadable_edit(request) => {
                uri_of(request).filter(|uri| self.documents.close(uri).is_some()).into_iter().collect()
            }
            // It does not tell whose edit it was.
            Incoming::Unreadable { body, .. }
                if memchr::memmem::find(body, DidChangeTextDocument::METHOD.as_bytes()).is_some() =>
            {
                self.documents.close_all()
            }
            _ => Vec::new(),
        };
        for uri in forgotten {
            let name = uri.as_str();
            let message = format!("An edit of {name} cannot be read; close and open it to go on with it.");
            self.asking.tell(MessageType::ERROR, message);
            self.closed(uri);
        }
    }

    /// Goes on with the file of a document that is not open any more: it need not say what the document said.
    fn closed(&self, uri: Uri) {
        self.configuration_saved([&uri]);
        self.workspace.look_at(workspace::path(&uri));
        self.stale.mark(uri);
    }

    /// Goes on with what an open document says now.
    fn text_changed(&self, uri: Uri, language: Option<&'static Language>) {
        if language.is_some_and(Language::has_links) {
            self.workspace.look_at_links(&uri);
        }
        self.stale.mark(uri);
    }

    fn tell_too_long(&self, uri: &Uri) {
        let (uri, limit) = (uri.as_str(), MAX_ANALYSED_BYTES / 1024 / 1024);
        self.asking
            .tell(MessageType::INFO, format!("{uri} has more than {limit} MiB; no status codes are looked for in it."));
    }
}

/// Takes hold of what a mutex guards. Nothing that is guarded in here is ever left half changed, whoever panics.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether it says that a text is different now, in a way that cannot be read.
fn is_unreadable_edit(request: &Request) -> bool {
    let params = request.params().unwrap_or_default();
    match request.method() {
        DidOpenTextDocument::METHOD => DidOpenTextDocumentParams::deserialize(params).is_err(),
        DidChangeTextDocument::METHOD => DidChangeTextDocumentParams::deserialize(params).is_err(),
        _ => false,
    }
}

fn uri_of(request: &Request) -> Option<Uri> {
    Uri::deserialize(request.params()?.pointer("/textDocument/uri")?).ok()
}
