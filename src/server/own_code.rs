//! The quick fix that makes an unknown code known: a table at the end of the project's `statuslens.toml`.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ropey::Rope;
use tower_lsp::ls_types::{
    CodeAction, CodeActionKind, CreateFile, CreateFileOptions, DocumentChangeOperation, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, Range, ResourceOp, TextDocumentEdit, TextEdit, Uri, WorkspaceEdit,
};

use super::convert;
use super::snapshot::Snapshot;
use super::workspace::path;
use crate::config::{Config, FILE_NAME};
use crate::document::Document;
use crate::rules::Finding;

/// The rules that a code of the project's own answers.
const RULES: [&str; 2] = ["unknown-code", "unofficial-code"];

/// Adds the code of a finding to the configuration. `None` where there is no place for one, or the editor cannot make it.
/// `open` are the configuration files that the editor has open: an edit is of what it shows, saved or not.
pub fn add(snapshot: &Snapshot, finding: &Finding, open: &HashMap<PathBuf, Arc<Document>>) -> Option<CodeAction> {
    if !RULES.contains(&finding.rule.id) {
        return None;
    }
    let written = snapshot.document.rope().byte_slice(finding.range.clone()).to_string();
    let code: u16 = written.trim_matches(|c: char| !c.is_ascii_digit()).get(..3)?.parse().ok()?;
    let file = match &snapshot.settings().file {
        Some(file) => file.clone(),
        None => snapshot.projects.root_of(&path(&snapshot.uri).unwrap_or_default())?.join(FILE_NAME),
    };
    let before = match open.get(&file) {
        Some(document) => Some(document.rope().to_string()),
        None => fs::read_to_string(&file).ok(),
    };
    if before.is_none() && !snapshot.session.creates_files {
        return None;
    }
    let text = before.as_deref().unwrap_or_default();
    let line_break = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    let gap = if text.is_empty() { "" } else { "\n" };
    let added = format!("{line_break}{gap}[[codes]]\ncode = {code}\nname = \"Our {code}\"\n");
    // Not where the codes are written in a way that this does not go with.
    let is_known = |config: Config| config.codes.iter().any(|own| own.code == code);
    if !is_known(Config::read(&format!("{text}{added}")).0) {
        return None;
    }
    let name = file.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
    Some(CodeAction {
        title: format!("Add {code} to the codes of `{name}` ({FILE_NAME})"),
        kind: Some(CodeActionKind::QUICKFIX),
        edit: Some(edit(snapshot, Uri::from_file_path(&file)?, before.as_deref(), added)),
        ..CodeAction::default()
    })
}

/// Inserts at the end of a file, which is made if there is none.
fn edit(snapshot: &Snapshot, uri: Uri, before: Option<&str>, added: String) -> WorkspaceEdit {
    let text = Rope::from_str(before.unwrap_or_default());
    let end = convert::position(&text, text.len_bytes(), snapshot.session.encoding);
    let insertion = TextEdit::new(Range::new(end, end), added);
    if !snapshot.session.versioned_edits {
        return WorkspaceEdit { changes: Some([(uri, vec![insertion])].into()), ..WorkspaceEdit::default() };
    }
    let creation = before.is_none().then(|| {
        let options = CreateFileOptions { overwrite: Some(false), ignore_if_exists: Some(true) };
        DocumentChangeOperation::Op(ResourceOp::Create(CreateFile {
            uri: uri.clone(),
            options: Some(options),
            annotation_id: None,
        }))
    });
    let text_document = OptionalVersionedTextDocumentIdentifier { uri, version: None };
    let change = TextDocumentEdit { text_document, edits: vec![OneOf::Left(insertion)] };
    let operations = creation.into_iter().chain([DocumentChangeOperation::Edit(change)]).collect();
    WorkspaceEdit { document_changes: Some(DocumentChanges::Operations(operations)), ..WorkspaceEdit::default() }
}
