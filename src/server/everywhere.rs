//! Answers about the whole workspace: open documents as they are now, all other files as they are on the disk.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLockReadGuard};

use tower_lsp::ls_types::{
    Location, OneOf, PreviousResultId, SymbolKind, Uri, WorkspaceDocumentDiagnosticReport,
    WorkspaceFullDocumentDiagnosticReport, WorkspaceSymbol, WorkspaceUnchangedDocumentDiagnosticReport,
};

use super::session::Session;
use super::snapshot::Snapshot;
use super::workspace::{self, Roots};
use super::{Server, answers, convert};
use crate::config::{Projects, Settings};
use crate::features::references;
use crate::features::symbols::{self, Query};
use crate::index::{Entry, File, Index};
use crate::mention::{Confidence, Meaning};

/// How many symbols are told: more than anybody reads, and a picker asks with every letter.
const MOST_SYMBOLS: usize = 200;

/// Every file that is open or in the index.
pub struct Everything<'a> {
    session: Session,
    projects: Arc<Projects>,
    roots: Arc<Roots>,
    open: Vec<(Snapshot, File)>,
    index: RwLockReadGuard<'a, Index>,
    /// Where the open documents stand on the disk.
    hidden: HashSet<PathBuf>,
}

/// A file by the name that it goes by.
#[derive(Clone, Copy)]
pub enum Name<'a> {
    /// An open document.
    Open(&'a Snapshot),
    /// A file of the index.
    Closed(&'a Path),
}

impl<'a> Everything<'a> {
    /// Looks at the open documents; `None` when cancelled.
    pub fn new(server: &'a Server, open: Vec<Snapshot>) -> Option<Everything<'a>> {
        let (workspace, projects) = (&server.workspace, server.settings.projects());
        let roots = workspace.roots();
        let hidden = open.iter().filter_map(|open| workspace::path(&open.uri)).map(|path| roots.real(&path)).collect();
        let open = open
            .into_iter()
            .map(Snapshot::settled)
            .map(|snapshot| answers::file(&snapshot).map(|file| (snapshot, file)))
            .collect::<Option<Vec<_>>>()?;
        Some(Everything { session: server.session(), projects, roots, open, index: workspace.index(), hidden })
    }

    /// Every file.
    pub fn files(&self) -> impl Iterator<Item = (Name<'_>, &File)> {
        let closed = self.index.files().filter(|(path, _)| !self.hidden.contains(*path));
        let closed = closed.map(|(path, file)| (Name::Closed(path), file));
        closed.chain(self.open.iter().map(|(open, file)| (Name::Open(open), file)))
    }

    /// What is set for a file.
    fn settings(&self, name: Name) -> Arc<Settings> {
        let path = match name {
            Name::Open(snapshot) => workspace::path(&snapshot.uri),
            Name::Closed(path) => Some(self.roots.named(path)),
        };
        path.map_or_else(|| self.projects.elsewhere(), |path| self.projects.of(&path))
    }

    fn uri(&self, name: Name) -> Option<Uri> {
        match name {
            Name::Open(snapshot) => Some(snapshot.uri.clone()),
            Name::Closed(path) => Uri::from_file_path(self.roots.named(path)),
        }
    }

    fn location(&self, name: Name, entry: &Entry) -> Option<Location> {
        Some(Location::new(self.uri(name)?, convert::span(entry.span, self.session.encoding)))
    }
}

/// Every place that speaks of the same.
pub fn references(everything: &Everything, subject: &Meaning) -> Vec<Location> {
    let mut locations: Vec<Location> = everything
        .files()
        .flat_map(|(name, file)| file.entries.iter().map(move |entry| (name, entry)))
        .filter(|(_, entry)| references::concerns(subject, &entry.meaning))
        .filter_map(|(name, entry)| everything.location(name, entry))
        .collect();
    locations.sort_by(|a, b| (&a.uri, a.range.start).cmp(&(&b.uri, b.range.start)));
    locations
}

/// The mentions that answer a query, the best first.
pub fn symbols(everything: &Everything, query: &str) -> Vec<WorkspaceSymbol> {
    let query = Query::new(query);
    // There are few meanings and many mentions. What a code is called depends on the project.
    let mut known: HashMap<&Meaning, Option<(usize, String)>> = HashMap::new();
    let mut project = everything.projects.elsewhere();
    let mut found = Vec::new();
    for (name, file) in everything.files() {
        let settings = everything.settings(name);
        if !Arc::ptr_eq(&settings, &project) {
            known.clear();
            project = settings;
        }
        for entry in &file.entries {
            let answer = known.entry(&entry.meaning).or_insert_with(|| {
                let called = symbols::name(&entry.meaning, &project.registry);
                Some((query.rank(&entry.meaning, &called)?, called))
            });
            if let Some((rank, called)) = answer {
                found.push(((Reverse(*rank), Reverse(entry.confidence)), called.clone(), name, entry));
            }
        }
    }
    found.sort_by(|(a, called_a, ..), (b, called_b, ..)| (a, called_a).cmp(&(b, called_b)));
    found
        .into_iter()
        .take(MOST_SYMBOLS)
        .filter_map(|(_, called, name, entry)| {
            Some(WorkspaceSymbol {
                name: called,
                kind: SymbolKind::CONSTANT,
                tags: None,
                container_name: Some(container(entry)),
                location: OneOf::Left(everything.location(name, entry)?),
                data: None,
            })
        })
        .collect()
}

/// What stands behind the name of a symbol.
fn container(entry: &Entry) -> String {
    match entry.confidence {
        Confidence::Certain => entry.text.to_string(),
        Confidence::Likely => format!("{} (likely)", entry.text),
    }
}

/// What is wrong anywhere. Of files in which nothing is wrong, only those are reported in which something was when the client
/// asked before.
pub fn diagnostics(everything: &Everything, before: &[PreviousResultId]) -> Vec<WorkspaceDocumentDiagnosticReport> {
    let mut before: HashMap<&Uri, &str> = before.iter().map(|before| (&before.uri, before.value.as_str())).collect();
    let mut reports = Vec::new();
    for (name, file) in everything.files() {
        let Some(uri) = everything.uri(name) else { continue };
        let earlier = before.remove(&uri);
        if file.findings.is_empty() && earlier.is_none() {
            continue;
        }
        let version = match name {
            Name::Open(snapshot) => Some(i64::from(snapshot.version)),
            Name::Closed(_) => None,
        };
        reports.push(report(&everything.session, uri, version, file, earlier));
    }
    // Nothing is known of these any more: they are closed, or gone, or mention nothing.
    for (uri, earlier) in before {
        reports.push(report(&everything.session, uri.clone(), None, &File::default(), Some(earlier)));
    }
    reports
}

fn report(
    session: &Session,
    uri: Uri,
    version: Option<i64>,
    file: &File,
    before: Option<&str>,
) -> WorkspaceDocumentDiagnosticReport {
    match answers::pulled(session, file, before) {
        Ok(full_document_diagnostic_report) => {
            WorkspaceFullDocumentDiagnosticReport { uri, version, full_document_diagnostic_report }.into()
        }
        Err(unchanged_document_diagnostic_report) => {
            WorkspaceUnchangedDocumentDiagnosticReport { uri, version, unchanged_document_diagnostic_report }.into()
        }
    }
}
