//! Where settings come from: the editor, and the `statuslens.toml` files of its projects. Nothing is read here before it is asked
//! for; a change only forgets what was read.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tower_lsp::ls_types::{ConfigurationItem, Diagnostic, DiagnosticSeverity, MessageType, Registration, Uri};

use super::convert;
use super::{Server, lock};
use crate::config::{Config, FILE_NAME, Problem, Projects, Settings};

/// The name of our section among the settings of an editor.
const SECTION: &str = env!("CARGO_PKG_NAME");

/// What is set, as far as it is known.
#[derive(Debug, Default)]
pub struct SettingsStore {
    projects: Mutex<Arc<Projects>>,
    /// The first folder of the workspace.
    root: Mutex<Option<PathBuf>>,
    /// What the editor has set.
    editor: Mutex<Config>,
    /// What the editor was told to be wrong in configuration files.
    wrong: Mutex<HashMap<Uri, Vec<Diagnostic>>>,
}

impl SettingsStore {
    /// The settings as they are now.
    pub fn projects(&self) -> Arc<Projects> {
        Arc::clone(&lock(&self.projects))
    }

    /// Takes in the first folder of the workspace, where a project without a configuration would get one.
    pub fn set_root(&self, root: Option<PathBuf>) {
        *lock(&self.root) = root;
        self.forget();
    }

    /// Forgets what was read of files.
    fn forget(&self) {
        let (base, root) = (lock(&self.editor).clone(), lock(&self.root).clone());
        *lock(&self.projects) = Arc::new(Projects::new(base, root));
    }
}

impl Server {
    /// Takes what the editor has set, and tells what is wrong with it.
    pub(super) fn set(&self, settings: Value) {
        // Some send all their settings, some only our section of them.
        let section = settings.get(SECTION).cloned().unwrap_or(settings);
        let (config, problems) = Config::of_json(section);
        for Problem { key, message, .. } in problems {
            self.tell(MessageType::WARNING, format!("The setting `{SECTION}.{key}` is left out: {message}."));
        }
        // Some tell all their settings whenever any of them changes.
        let before = std::mem::replace(&mut *lock(&self.settings.editor), config.clone());
        if before != config {
            self.settings_changed();
        }
    }

    /// Looks at everything again, with what is set now.
    pub(super) fn settings_changed(&self) {
        self.settings.forget();
        let projects = self.settings.projects();
        self.documents.set_positions(|uri| Arc::clone(&projects.of_uri(uri).positions));
        self.workspace.look_at_everything();
        self.refresh_diagnostics();
        self.refresh_inlay_hints();
        self.documents.uris().into_iter().for_each(|uri| self.stale.mark(uri));
    }

    /// Asks the editor for its settings, if it can be asked.
    pub(super) async fn ask_for_settings(&self) {
        if self.session().configuration {
            let item = ConfigurationItem { scope_uri: None, section: Some(SECTION.to_string()) };
            if let Ok(mut answer) = self.client.configuration(vec![item]).await {
                self.set(answer.pop().unwrap_or_default());
            }
        }
    }

    /// Asks to be told of changes, as far as the editor can be asked that.
    pub(super) async fn ask_for_changes(&self) {
        let session = self.session();
        let registration = |method: &str, options: Option<Value>| Registration {
            id: method.to_string(),
            method: method.to_string(),
            register_options: options,
        };
        let mut wanted = Vec::new();
        if session.configuration_registration {
            let options = serde_json::json!({ "section": SECTION });
            wanted.push(registration("workspace/didChangeConfiguration", Some(options)));
        }
        if !wanted.is_empty()
            && let Err(error) = self.client.register_capability(wanted).await
        {
            tracing::warn!("the editor does not tell of changes: {error}");
        }
    }

    /// What is wrong in an open configuration file.
    pub(super) fn configuration_diagnostics(&self, uri: &Uri) -> Option<Vec<Diagnostic>> {
        let open = self.documents.get(uri)?;
        let text = open.document.rope();
        let (_, problems) = Config::read(&text.to_string());
        Some(problems.iter().map(|problem| self.problem(text, problem)).collect())
    }

    /// Tells what is wrong in the configuration files that were read and are not open, and what no longer is.
    pub(super) async fn publish_configuration(&self) {
        let problems = self.settings.projects().problems();
        let now: HashMap<Uri, Vec<Diagnostic>> = problems
            .into_iter()
            .filter_map(|(path, problems)| {
                let text = ropey::Rope::from_str(&std::fs::read_to_string(&path).unwrap_or_default());
                let diagnostics: Vec<_> = problems.iter().map(|problem| self.problem(&text, problem)).collect();
                Some((Uri::from_file_path(&path)?, diagnostics))
            })
            .filter(|(uri, _)| self.documents.get(uri).is_none())
            .collect();
        let before = std::mem::replace(&mut *lock(&self.settings.wrong), now.clone());
        for uri in before.keys().filter(|uri| !now.contains_key(uri) && self.documents.get(uri).is_none()) {
            self.client.publish_diagnostics(uri.clone(), Vec::new(), None).await;
        }
        for (uri, diagnostics) in now.into_iter().filter(|(uri, diagnostics)| before.get(uri) != Some(diagnostics)) {
            self.client.publish_diagnostics(uri, diagnostics, None).await;
        }
    }

    fn problem(&self, text: &ropey::Rope, problem: &Problem) -> Diagnostic {
        Diagnostic {
            range: convert::range(text, &problem.range, self.session().encoding),
            severity: Some(DiagnosticSeverity::WARNING),
            source: Some(SECTION.to_string()),
            message: problem.message.clone(),
            ..Diagnostic::default()
        }
    }
}

impl Projects {
    /// What holds for a document.
    pub(super) fn of_uri(&self, uri: &Uri) -> Arc<Settings> {
        match uri.to_file_path() {
            Some(path) => self.of(&path),
            None => self.elsewhere(),
        }
    }
}

/// Whether a document is a configuration file.
pub fn is_configuration(uri: &Uri) -> bool {
    uri.path().as_str().rsplit('/').next() == Some(FILE_NAME)
}
