//! The answers to requests, each a pure view of one snapshot in the protocol's terms.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tower_lsp::ls_types::{
    CodeAction, CodeActionContext, CodeActionKind, CodeActionOrCommand, CodeDescription, CompletionItem,
    CompletionItemKind, CompletionItemLabelDetails, CompletionItemTag, CompletionList, CompletionResponse,
    CompletionTextEdit, Diagnostic, DiagnosticSeverity, DiagnosticTag, DocumentChanges, DocumentHighlight,
    DocumentHighlightKind, Documentation, FullDocumentDiagnosticReport, Hover, HoverContents, InlayHint,
    InlayHintLabel, InlayHintTooltip, MarkupContent, MarkupKind, NumberOrString, OneOf,
    OptionalVersionedTextDocumentIdentifier, Position, Range, TextDocumentEdit, TextEdit,
    UnchangedDocumentDiagnosticReport, Uri, WorkspaceEdit,
};

use super::convert;
use super::own_code;
use super::session::{Deprecation, Session};
use super::snapshot::Snapshot;
use crate::document::Document;
use crate::family::{Family, Form};
use crate::features::completion::{self, Item};
use crate::features::hover::{self, Context, Markup};
use crate::features::inlay_hints::{self, Hint};
use crate::features::references;
use crate::features::silence;
use crate::fix;
use crate::index::{self, Span};
use crate::installed::Installed;
use crate::mention::{Meaning, Mention, Role};
use crate::rewrite::File;
use crate::rules::{self, Finding, Fix, Severity};

/// What the mention at a position means.
pub fn hover(snapshot: &Snapshot, position: Position) -> Option<Hover> {
    let scan = snapshot.scan()?;
    let mention = scan.at(snapshot.offset(position))?;
    let markup = snapshot.session.hover_markup;
    let file = changeable(snapshot);
    let hover = hover::hover(mention, &context(snapshot, &scan.families, markup, file.as_ref()));
    let contents = HoverContents::Markup(MarkupContent { kind: markup_kind(markup), value: hover.text });
    Some(Hover { contents, range: Some(snapshot.range(&hover.range)) })
}

/// What an explanation in a document depends on.
fn context<'s>(
    snapshot: &'s Snapshot,
    families: &'s [&'static Family],
    markup: Markup,
    file: Option<&'s File<'s>>,
) -> Context<'s> {
    Context { registry: &snapshot.settings().registry, families, language: snapshot.document.language(), markup, file }
}

fn markup_kind(markup: Markup) -> MarkupKind {
    match markup {
        Markup::Markdown => MarkupKind::Markdown,
        Markup::Plain => MarkupKind::PlainText,
    }
}

/// The codes that may be written at a position.
pub fn completion(snapshot: &Snapshot, position: Position) -> Option<CompletionResponse> {
    let offset = snapshot.offset(position);
    let registry = &snapshot.settings().registry;
    let installed = Installed::new(snapshot.packages(), snapshot.document.language()?);
    let completion = completion::complete(&snapshot.document, offset, registry, &installed, &snapshot.cancel)?;
    let range = snapshot.range(&completion.range);
    let items = completion.items.iter().enumerate();
    let items = items.map(|(index, item)| completion_item(snapshot, range, index, item)).collect();
    // Which items there are depends on what was typed so far, so the editor has to ask again for more letters.
    Some(CompletionResponse::List(CompletionList { is_incomplete: true, items }))
}

fn completion_item(snapshot: &Snapshot, range: Range, index: usize, item: &Item) -> CompletionItem {
    let session = &snapshot.session;
    let hint = item.hint(&snapshot.settings().registry);
    let class = item.class().map(|class| format!("{}xx {}", class.digit(), class.name()));
    let detail = match (&class, session.completion_hint) {
        (class, true) => class.clone(),
        (Some(class), false) => Some(format!("{hint} ({class})")),
        (None, false) => Some(hint.clone()),
    };
    let deprecation = Some(session.completion_deprecation).filter(|_| item.deprecated);
    let origin = Origin { uri: snapshot.uri.clone(), meaning: item.meaning.clone(), is_named: item.family.is_some() };
    CompletionItem {
        label: item.label.clone(),
        kind: Some(match item.family.map(|family| family.form) {
            None => CompletionItemKind::VALUE,
            Some(Form::Constant) if session.completion_constant => CompletionItemKind::CONSTANT,
            Some(Form::Constant | Form::Symbol | Form::String) => CompletionItemKind::VALUE,
            Some(Form::Builder | Form::Function) => CompletionItemKind::FUNCTION,
            Some(Form::Method) => CompletionItemKind::METHOD,
        }),
        detail,
        label_details: session
            .completion_hint
            .then_some(CompletionItemLabelDetails { detail: None, description: Some(hint.clone()) }),
        tags: (deprecation == Some(Deprecation::Tag)).then(|| vec![CompletionItemTag::DEPRECATED]),
        deprecated: (deprecation == Some(Deprecation::Flag)).then_some(true),
        // Editors sort by the alphabet; the classes are to stay together.
        sort_text: Some(format!("{index:04}")),
        filter_text: Some(item.filter.clone()),
        text_edit: Some(CompletionTextEdit::Edit(TextEdit::new(range, item.label.clone()))),
        data: serde_json::to_value(origin).ok(),
        ..CompletionItem::default()
    }
}

/// What a completion item carries, for its documentation to be written when somebody looks at it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Origin {
    /// The document that it was offered in.
    pub uri: Uri,
    meaning: Meaning,
    is_named: bool,
}

/// Where a completion item comes from, if it is one of ours.
pub fn origin(item: &CompletionItem) -> Option<Origin> {
    Origin::deserialize(item.data.as_ref()?).ok()
}

/// What the code of a completion item means.
pub fn documentation(snapshot: &Snapshot, origin: &Origin) -> Option<Documentation> {
    let markup = snapshot.session.completion_markup;
    // Somebody who is offered a name sees how it is written.
    let families = if origin.is_named { &[][..] } else { &snapshot.scan()?.families };
    let file = changeable(snapshot);
    let text = hover::explain(&origin.meaning, &context(snapshot, families, markup, file.as_ref()));
    Some(Documentation::MarkupContent(MarkupContent { kind: markup_kind(markup), value: text }))
}

/// What the mention at a position says.
pub fn meaning(snapshot: &Snapshot, position: Position) -> Option<Meaning> {
    Some(snapshot.scan()?.at(snapshot.offset(position))?.meaning.clone())
}

/// The other places in the document that speak of the same as the mention at a position.
pub fn highlights(snapshot: &Snapshot, position: Position) -> Option<Vec<DocumentHighlight>> {
    let scan = snapshot.scan()?;
    let subject = scan.at(snapshot.offset(position))?;
    let same = scan.mentions.iter().filter(|mention| references::concerns(&subject.meaning, &mention.meaning));
    Some(same.map(|mention| highlight(snapshot, mention)).collect())
}

fn highlight(snapshot: &Snapshot, mention: &Mention) -> DocumentHighlight {
    let kind = match mention.role {
        Role::Sent => DocumentHighlightKind::WRITE,
        Role::Compared => DocumentHighlightKind::READ,
        Role::Expected | Role::Documented | Role::Named | Role::Unknown => DocumentHighlightKind::TEXT,
    };
    DocumentHighlight { range: snapshot.range(&mention.range), kind: Some(kind) }
}

/// What is to be shown beside the mentions in a range.
pub fn inlay_hints(snapshot: &Snapshot, range: Range) -> Option<Vec<InlayHint>> {
    let (scan, range) = (snapshot.scan()?, snapshot.byte_range(range));
    let settings = snapshot.settings();
    let wanted = &settings.config.inlay_hints;
    let hints = inlay_hints::hints(&snapshot.document, scan, &range, wanted, &settings.registry);
    Some(hints.into_iter().map(|hint| inlay_hint(snapshot, hint)).collect())
}

fn inlay_hint(snapshot: &Snapshot, hint: Hint) -> InlayHint {
    let about = About { uri: snapshot.uri.clone(), meaning: hint.meaning };
    InlayHint {
        position: snapshot.position(hint.offset),
        label: InlayHintLabel::String(hint.label),
        kind: None,
        text_edits: None,
        tooltip: None,
        padding_left: Some(true),
        padding_right: None,
        data: snapshot.session.inlay_tooltip.then(|| serde_json::to_value(about).ok()).flatten(),
    }
}

/// What an inlay hint carries, for its tooltip to be written when somebody looks at it.
#[derive(Debug, Serialize, Deserialize)]
pub struct About {
    /// The document that it stands in.
    pub uri: Uri,
    meaning: Meaning,
}

/// What an inlay hint is about, if it is one of ours.
pub fn about(hint: &InlayHint) -> Option<About> {
    About::deserialize(hint.data.as_ref()?).ok()
}

/// What stands in the tooltip of an inlay hint.
pub fn tooltip(snapshot: &Snapshot, about: &About) -> Option<InlayHintTooltip> {
    let (families, markup) = (&snapshot.scan()?.families, snapshot.session.hover_markup);
    let file = changeable(snapshot);
    let text = hover::explain(&about.meaning, &context(snapshot, families, markup, file.as_ref()));
    Some(InlayHintTooltip::MarkupContent(MarkupContent { kind: markup_kind(markup), value: text }))
}

/// What is wrong in the document; `None` when cancelled.
pub fn diagnostics(snapshot: &Snapshot) -> Option<Vec<Diagnostic>> {
    Some(findings(snapshot)?.iter().map(|finding| own_diagnostic(snapshot, finding)).collect())
}

/// What the document mentions, and what is wrong in it; `None` when cancelled.
pub fn file(snapshot: &Snapshot) -> Option<index::File> {
    Some(index::File::new(&snapshot.document, snapshot.scan()?, findings(snapshot)?))
}

/// What is wrong in a file; or that it is what it was when the client asked before, and was given the result with this number.
pub fn pulled(session: &Session, file: &index::File, before: Option<&str>) -> Pulled {
    let result_id = format!("{:x}", file.fingerprint);
    if before == Some(&result_id) {
        return Err(UnchangedDocumentDiagnosticReport { result_id });
    }
    let diagnostic =
        |(span, finding): &(Span, Finding)| diagnostic(session, convert::span(*span, session.encoding), finding);
    let items = file.findings.iter().map(diagnostic).collect();
    Ok(FullDocumentDiagnosticReport { result_id: Some(result_id), items })
}

/// Everything that is wrong, or that nothing has changed.
pub type Pulled = Result<FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport>;

/// The kind of the action that mends the whole document.
pub const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.statuslens");

/// What can be done about the text in a range: mend what is wrong, silence what is not, write it another way.
pub fn code_actions(
    snapshot: &Snapshot,
    range: Range,
    context: &CodeActionContext,
    configurations: &HashMap<PathBuf, Arc<Document>>,
) -> Option<Vec<CodeActionOrCommand>> {
    let range = snapshot.byte_range(range);
    let touches = |other: &std::ops::Range<usize>| other.start <= range.end && range.start <= other.end;
    let mut actions = Vec::new();
    if wants(context, &CodeActionKind::QUICKFIX) {
        let findings = findings(snapshot)?;
        for finding in findings.iter().filter(|finding| touches(&finding.range)) {
            let fixes = finding.fixes.iter().filter_map(|fix| fix.clone().that_keeps_syntax(&snapshot.document));
            actions.extend(fixes.map(|fix| quick_fix(snapshot, finding, &fix)));
            let silenced = silence::silence(&snapshot.document, snapshot.scan()?, finding);
            actions.extend(silenced.iter().map(|fix| quick_fix(snapshot, finding, fix)));
            actions.extend(own_code::add(snapshot, finding, configurations).map(|action| CodeAction {
                diagnostics: Some(vec![diagnostic(&snapshot.session, snapshot.range(&finding.range), finding)]),
                ..action
            }));
        }
    }
    if wants(context, &CodeActionKind::REFACTOR_REWRITE) {
        let file = changeable(snapshot)?;
        for mention in snapshot.scan()?.mentions.iter().filter(|mention| touches(&mention.range)) {
            let fixes = file.rewrites(mention).into_iter();
            let fixes = fixes.filter_map(|fix| fix.that_keeps_syntax(&snapshot.document));
            actions.extend(fixes.map(|fix| rewrite(snapshot, &fix)));
        }
    }
    if context.only.as_ref().is_some_and(|only| !only.is_empty()) && wants(context, &FIX_ALL) {
        actions.extend(fix_all(snapshot)?);
    }
    Some(actions.into_iter().map(CodeActionOrCommand::CodeAction).collect())
}

fn rewrite(snapshot: &Snapshot, fix: &Fix) -> CodeAction {
    CodeAction {
        title: fix.title.clone(),
        kind: Some(CodeActionKind::REFACTOR_REWRITE),
        edit: Some(workspace_edit(snapshot, &fix.edits)),
        ..CodeAction::default()
    }
}

/// Every safe fix of the document in one edit. Only for those who ask for it by name, since editors run it on saving. The edit
/// itself is left for later where the editor asks for it then.
fn fix_all(snapshot: &Snapshot) -> Option<Option<CodeAction>> {
    let is_safe = |finding: &Finding| finding.fixes.iter().any(|fix| fix.safe);
    if !findings(snapshot)?.iter().any(is_safe) {
        return Some(None);
    }
    let target = Target { uri: snapshot.uri.clone(), version: snapshot.version };
    let (data, edit) = if snapshot.session.lazy_actions {
        (serde_json::to_value(target).ok(), None)
    } else {
        (None, Some(fix_all_edit(snapshot, &target)?))
    };
    let title = "Fix all status codes that can be fixed safely".to_string();
    Some(Some(CodeAction { title, kind: Some(FIX_ALL), edit, data, ..CodeAction::default() }))
}

/// The version of a document that an action without its edit is for.
#[derive(Debug, Serialize, Deserialize)]
pub struct Target {
    /// The document.
    pub uri: Uri,
    version: i32,
}

/// What an action is for whose edit is to be written now, if it is one of ours.
pub fn target(action: &CodeAction) -> Option<Target> {
    Target::deserialize(action.data.as_ref()?).ok()
}

/// Every safe fix of the document; `None` if that is a different version by now, for which the places would be wrong.
pub fn fix_all_edit(snapshot: &Snapshot, target: &Target) -> Option<WorkspaceEdit> {
    if snapshot.version != target.version {
        return None;
    }
    let before = snapshot.document.rope().to_string();
    let fixed = fix::fix(&snapshot.document, snapshot.settings(), &snapshot.packages(), false);
    Some(workspace_edit(snapshot, &fix::difference(&before, &fixed.text)))
}

fn findings(snapshot: &Snapshot) -> Option<Vec<Finding>> {
    if snapshot.uri.to_file_path().is_some_and(|path| !snapshot.settings().covers(&path)) {
        return Some(Vec::new());
    }
    let file = changeable(snapshot);
    Some(rules::check(snapshot.scan()?, &rules::Context { settings: snapshot.settings(), file: file.as_ref() }))
}

/// The document as one has to know it to change it. `None` if there is nothing to know, or when cancelled.
fn changeable(snapshot: &Snapshot) -> Option<File<'_>> {
    File::new(&snapshot.document, snapshot.packages(), &snapshot.cancel)
}

fn own_diagnostic(snapshot: &Snapshot, finding: &Finding) -> Diagnostic {
    diagnostic(&snapshot.session, snapshot.range(&finding.range), finding)
}

fn diagnostic(session: &Session, range: Range, finding: &Finding) -> Diagnostic {
    let link = || Some(CodeDescription { href: finding.rule.url()?.parse().ok()? });
    Diagnostic {
        range,
        severity: Some(match finding.severity {
            Severity::Hint => DiagnosticSeverity::HINT,
            Severity::Information => DiagnosticSeverity::INFORMATION,
            Severity::Warning => DiagnosticSeverity::WARNING,
            Severity::Error => DiagnosticSeverity::ERROR,
        }),
        code: Some(NumberOrString::String(finding.rule.id.to_string())),
        code_description: session.diagnostic_link.then(link).flatten(),
        source: Some(env!("CARGO_PKG_NAME").to_string()),
        message: finding.message.clone(),
        tags: (finding.deprecated && session.deprecated_tag).then(|| vec![DiagnosticTag::DEPRECATED]),
        ..Diagnostic::default()
    }
}

fn quick_fix(snapshot: &Snapshot, finding: &Finding, fix: &Fix) -> CodeAction {
    CodeAction {
        title: fix.title.clone(),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![own_diagnostic(snapshot, finding)]),
        edit: Some(workspace_edit(snapshot, &fix.edits)),
        is_preferred: (fix.safe && snapshot.session.preferred_action).then_some(true),
        ..CodeAction::default()
    }
}

fn workspace_edit(snapshot: &Snapshot, edits: &[(std::ops::Range<usize>, String)]) -> WorkspaceEdit {
    let uri = snapshot.uri.clone();
    let edits = edits.iter().map(|(range, text)| TextEdit::new(snapshot.range(range), text.clone()));
    if snapshot.session.versioned_edits {
        let text_document = OptionalVersionedTextDocumentIdentifier { uri, version: Some(snapshot.version) };
        let edit = TextDocumentEdit { text_document, edits: edits.map(OneOf::Left).collect() };
        WorkspaceEdit { document_changes: Some(DocumentChanges::Edits(vec![edit])), ..WorkspaceEdit::default() }
    } else {
        WorkspaceEdit { changes: Some(HashMap::from([(uri, edits.collect())])), ..WorkspaceEdit::default() }
    }
}

/// Whether the client asks for actions of this kind: it names the kind, one that the kind is part of, or none.
fn wants(context: &CodeActionContext, kind: &CodeActionKind) -> bool {
    context.only.as_ref().is_none_or(|only| {
        only.iter().any(|wanted| match kind.as_str().strip_prefix(wanted.as_str()) {
            Some(rest) => rest.is_empty() || wanted.as_str().is_empty() || rest.starts_with('.'),
            None => false,
        })
    })
}
