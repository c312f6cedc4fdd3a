//! What the client can do, and what is offered to it: nothing that it did not say it can take.

use tower_lsp::ls_types::{
    ClientCapabilities, CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CompletionItemCapability,
    CompletionItemKind, CompletionItemTag, CompletionOptions, DiagnosticOptions, DiagnosticServerCapabilities,
    DiagnosticTag, FileOperationFilter, FileOperationPattern, FileOperationPatternKind,
    FileOperationRegistrationOptions, HoverProviderCapability, InlayHintOptions, InlayHintServerCapabilities,
    MarkupKind, OneOf, ResourceOperationKind, ServerCapabilities, TextDocumentSyncCapability, TextDocumentSyncKind,
    TextDocumentSyncOptions, TextDocumentSyncSaveOptions, WorkspaceFileOperationsServerCapabilities,
    WorkspaceFoldersServerCapabilities, WorkspaceServerCapabilities,
};

use super::answers::FIX_ALL;
use super::convert::Encoding;
use crate::features::hover::Markup;
use crate::language::LANGUAGES;

/// What makes an editor ask for completions besides letters: what stands before a name or an argument, and the first
/// digit of a code, which editors do not count among the letters.
const TRIGGERS: [&str; 8] = [":", ".", "(", "1", "2", "3", "4", "5"];

/// How the client learns that something is out of use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deprecation {
    /// By a tag.
    Tag,
    /// By the older flag.
    Flag,
    /// It cannot show it.
    Unknown,
}

/// What was agreed on with the client, for as long as it is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// What columns count.
    pub encoding: Encoding,
    /// How hovers are written.
    pub hover_markup: Markup,
    /// How the documentation of completion items is written.
    pub completion_markup: Markup,
    /// Whether a completion item may have words behind its label.
    pub completion_hint: bool,
    /// Whether a completion item may be a constant, which is younger than the kinds that every client knows.
    pub completion_constant: bool,
    /// How a completion item is marked as being out of use.
    pub completion_deprecation: Deprecation,
    /// Whether diagnostics may say which version of the text they are about.
    pub diagnostic_version: bool,
    /// Whether diagnostics may link to the documentation of their rule.
    pub diagnostic_link: bool,
    /// Whether diagnostics may mark what is out of use.
    pub deprecated_tag: bool,
    /// Whether code actions may be more than commands, without which there are none.
    pub code_actions: bool,
    /// Whether a code action may be the preferred one.
    pub preferred_action: bool,
    /// Whether a code action may come without its edit, which is asked for when somebody chooses it.
    pub lazy_actions: bool,
    /// Whether an edit may say which version of the text it is for.
    pub versioned_edits: bool,
    /// Whether an edit may make files.
    pub creates_files: bool,
    /// Whether it can be asked for its settings.
    pub configuration: bool,
    /// Whether it wants to be asked to tell about changes of its settings.
    pub configuration_registration: bool,
    /// Whether it can be asked to watch files.
    pub watching: bool,
    /// Whether it can be asked to watch files in certain folders alone.
    pub relative_patterns: bool,
    /// Whether the client asks for diagnostics, so that they need not be sent.
    pub pulls_diagnostics: bool,
    /// Whether it may be told to ask for diagnostics anew.
    pub diagnostic_refresh: bool,
    /// Whether it can show inlay hints.
    pub inlay_hints: bool,
    /// Whether it asks for the tooltip of an inlay hint when it shows it.
    pub inlay_tooltip: bool,
    /// Whether it may be told to ask for inlay hints anew.
    pub inlay_refresh: bool,
    /// Whether it shows how far long work has come.
    pub progress: bool,
    /// Whether it has several folders, and tells when they change.
    pub folders: bool,
    /// What it tells of files that the user creates, renames and deletes in it.
    pub file_operations: FileOperations,
}

/// What a client tells of files that the user changes in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileOperations {
    /// New ones.
    pub created: bool,
    /// New names.
    pub renamed: bool,
    /// Removed ones.
    pub deleted: bool,
}

impl Session {
    /// What a client with these capabilities can take.
    pub fn with(client: &ClientCapabilities) -> Session {
        let general = client.general.as_ref();
        let text_document = client.text_document.as_ref();
        let hover = text_document.and_then(|text_document| text_document.hover.as_ref());
        let completion = text_document.and_then(|text_document| text_document.completion.as_ref());
        let item = completion.and_then(|completion| completion.completion_item.as_ref());
        let kinds = completion.and_then(|completion| completion.completion_item_kind.as_ref());
        let diagnostics = text_document.and_then(|text_document| text_document.publish_diagnostics.as_ref());
        let tags = diagnostics.and_then(|diagnostics| diagnostics.tag_support.as_ref());
        let actions = text_document.and_then(|text_document| text_document.code_action.as_ref());
        let inlay = text_document.and_then(|text_document| text_document.inlay_hint.as_ref());
        let workspace = client.workspace.as_ref();
        let edits = workspace.and_then(|workspace| workspace.workspace_edit.as_ref());
        let files = workspace.and_then(|workspace| workspace.file_operations.as_ref());
        let watched = workspace.and_then(|workspace| workspace.did_change_watched_files.as_ref());
        Session {
            encoding: Encoding::choose(list(general.and_then(|general| general.position_encodings.as_ref()))),
            hover_markup: markup(hover.and_then(|hover| hover.content_format.as_ref())),
            completion_markup: markup(item.and_then(|item| item.documentation_format.as_ref())),
            completion_hint: item.and_then(|item| item.label_details_support).unwrap_or_default(),
            completion_constant: list(kinds.and_then(|kinds| kinds.value_set.as_ref()))
                .contains(&CompletionItemKind::CONSTANT),
            completion_deprecation: item.map_or(Deprecation::Unknown, deprecation),
            diagnostic_version: diagnostics.and_then(|diagnostics| diagnostics.version_support).unwrap_or_default(),
            diagnostic_link: diagnostics
                .and_then(|diagnostics| diagnostics.code_description_support)
                .unwrap_or_default(),
            deprecated_tag: list(tags.map(|tags| &tags.value_set)).contains(&DiagnosticTag::DEPRECATED),
            code_actions: actions.is_some_and(|actions| actions.code_action_literal_support.is_some()),
            preferred_action: actions.and_then(|actions| actions.is_preferred_support).unwrap_or_default(),
            lazy_actions: actions.is_some_and(|actions| {
                let lazy = actions.resolve_support.as_ref().map(|support| &support.properties);
                actions.data_support.unwrap_or_default() && list(lazy).iter().any(|property| property == "edit")
            }),
            versioned_edits: edits.and_then(|edits| edits.document_changes).unwrap_or_default(),
            creates_files: edits.is_some_and(|edits| {
                edits.document_changes.unwrap_or_default()
                    && list(edits.resource_operations.as_ref()).contains(&ResourceOperationKind::Create)
            }),
            configuration: workspace.and_then(|workspace| workspace.configuration).unwrap_or_default(),
            configuration_registration: workspace
                .and_then(|workspace| workspace.did_change_configuration?.dynamic_registration)
                .unwrap_or_default(),
            watching: watched.and_then(|watched| watched.dynamic_registration).unwrap_or_default(),
            relative_patterns: watched.and_then(|watched| watched.relative_pattern_support).unwrap_or_default(),
            pulls_diagnostics: text_document.is_some_and(|text_document| text_document.diagnostic.is_some()),
            diagnostic_refresh: workspace
                .and_then(|workspace| workspace.diagnostics.as_ref()?.refresh_support)
                .unwrap_or_default(),
            inlay_hints: inlay.is_some(),
            inlay_tooltip: inlay
                .and_then(|inlay| inlay.resolve_support.as_ref())
                .is_some_and(|resolve| resolve.properties.iter().any(|property| property == "tooltip")),
            inlay_refresh: workspace
                .and_then(|workspace| workspace.inlay_hint.as_ref()?.refresh_support)
                .unwrap_or_default(),
            progress: client.window.as_ref().and_then(|window| window.work_done_progress).unwrap_or_default(),
            folders: workspace.and_then(|workspace| workspace.workspace_folders).unwrap_or_default(),
            file_operations: FileOperations {
                created: files.and_then(|files| files.did_create).unwrap_or_default(),
                renamed: files.and_then(|files| files.did_rename).unwrap_or_default(),
                deleted: files.and_then(|files| files.did_delete).unwrap_or_default(),
            },
        }
    }

    /// What it is told about us.
    pub fn offer(&self) -> ServerCapabilities {
        ServerCapabilities {
            position_encoding: Some(self.encoding.kind()),
            text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::INCREMENTAL),
                save: Some(TextDocumentSyncSaveOptions::Supported(true)),
                ..TextDocumentSyncOptions::default()
            })),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            completion_provider: Some(CompletionOptions {
                trigger_characters: Some(TRIGGERS.map(str::to_string).to_vec()),
                resolve_provider: Some(true),
                ..CompletionOptions::default()
            }),
            code_action_provider: self.code_actions.then(|| {
                CodeActionProviderCapability::Options(CodeActionOptions {
                    code_action_kinds: Some(vec![CodeActionKind::QUICKFIX, CodeActionKind::REFACTOR_REWRITE, FIX_ALL]),
                    resolve_provider: self.lazy_actions.then_some(true),
                    ..CodeActionOptions::default()
                })
            }),
            references_provider: Some(OneOf::Left(true)),
            document_highlight_provider: Some(OneOf::Left(true)),
            workspace_symbol_provider: Some(OneOf::Left(true)),
            inlay_hint_provider: self.inlay_hints.then(|| {
                OneOf::Right(InlayHintServerCapabilities::Options(InlayHintOptions {
                    resolve_provider: Some(self.inlay_tooltip),
                    ..InlayHintOptions::default()
                }))
            }),
            diagnostic_provider: self.pulls_diagnostics.then(|| {
                DiagnosticServerCapabilities::Options(DiagnosticOptions {
                    identifier: Some(env!("CARGO_PKG_NAME").to_string()),
                    workspace_diagnostics: true,
                    ..DiagnosticOptions::default()
                })
            }),
            workspace: Some(WorkspaceServerCapabilities {
                workspace_folders: self.folders.then_some(WorkspaceFoldersServerCapabilities {
                    supported: Some(true),
                    change_notifications: Some(OneOf::Left(true)),
                }),
                file_operations: self.file_operations.offer(),
            })
            .filter(|workspace| *workspace != WorkspaceServerCapabilities::default()),
            ..ServerCapabilities::default()
        }
    }
}

impl FileOperations {
    /// What we want to be told of, as far as it can be told.
    fn offer(self) -> Option<WorkspaceFileOperationsServerCapabilities> {
        let of = |kind: FileOperationPatternKind, glob: String| FileOperationFilter {
            scheme: Some("file".to_string()),
            pattern: FileOperationPattern { glob, matches: Some(kind), ..FileOperationPattern::default() },
        };
        let files =
            LANGUAGES.iter().flat_map(|language| language.extensions).map(|extension| format!("**/*.{extension}"));
        let files = files.map(|glob| of(FileOperationPatternKind::File, glob));
        let folders = std::iter::once(of(FileOperationPatternKind::Folder, "**".to_string()));
        let all = FileOperationRegistrationOptions { filters: files.chain(folders).collect() };
        let wanted = |is_told: bool| is_told.then(|| all.clone());
        let operations = WorkspaceFileOperationsServerCapabilities {
            did_create: wanted(self.created),
            did_rename: wanted(self.renamed),
            did_delete: wanted(self.deleted),
            ..WorkspaceFileOperationsServerCapabilities::default()
        };
        (operations != WorkspaceFileOperationsServerCapabilities::default()).then_some(operations)
    }
}

fn deprecation(client: &CompletionItemCapability) -> Deprecation {
    let tags = client.tag_support.as_ref().map(|tags| &tags.value_set);
    if list(tags).contains(&CompletionItemTag::DEPRECATED) {
        Deprecation::Tag
    } else if client.deprecated_support.unwrap_or_default() {
        Deprecation::Flag
    } else {
        Deprecation::Unknown
    }
}

impl Default for Session {
    fn default() -> Session {
        Session::with(&ClientCapabilities::default())
    }
}

/// Markdown for a client that can show it at all: its list only says which it likes better.
fn markup(formats: Option<&Vec<MarkupKind>>) -> Markup {
    if list(formats).contains(&MarkupKind::Markdown) { Markup::Markdown } else { Markup::Plain }
}

fn list<T>(list: Option<&Vec<T>>) -> &[T] {
    list.map_or(&[], Vec::as_slice)
}
