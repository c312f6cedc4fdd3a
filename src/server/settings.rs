//! Where settings come from: the editor, and the `statuslens.toml` files of its projects. Nothing is read here before it is asked
//! for; a change only forgets what was read.

use std::collections::{BTreeSet, HashMap};
use std::iter;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use ropey::Rope;
use serde_json::Value;
use tower_lsp::ls_types::{ConfigurationItem, Diagnostic, DiagnosticSeverity, MessageType, Registration, Uri};

use super::workspace::path;
use super::{Server, convert, lock};
use crate::config::{Config, ConfigFile, FILE_NAME, Layer, Problem, Projects, Settings};

/// The name of our section among the settings of an editor.
const SECTION: &str = env!("CARGO_PKG_NAME");

/// What is set, as far as it is known.
#[derive(Debug, Default)]
pub struct SettingsStore {
    projects: Mutex<Arc<Projects>>,
    editor: Mutex<EditorSettings>,
    /// What the editor was told to be wrong in configuration files.
    wrong: Mutex<HashMap<Uri, Vec<Diagnostic>>>,
}

/// What the editor has set.
#[derive(Clone, Debug, Default, PartialEq)]
struct EditorSettings {
    /// When it introduced itself.
    at_first: Config,
    /// Since then.
    everywhere: Option<Config>,
    /// For the files of a folder, where it says something of its own.
    folders: HashMap<PathBuf, Config>,
}

impl EditorSettings {
    fn everywhere(&self) -> &Config {
        self.everywhere.as_ref().unwrap_or(&self.at_first)
    }

    /// What holds for the files of a folder.
    fn of(&self, folder: &Path) -> Layer {
        let config = self.folders.get(folder).unwrap_or_else(|| self.everywhere()).clone();
        Layer { config, folder: folder.to_path_buf() }
    }
}

impl SettingsStore {
    /// The settings as they are now.
    pub fn projects(&self) -> Arc<Projects> {
        Arc::clone(&lock(&self.projects))
    }
}

impl Server {
    /// Takes what the editor has set when it introduced itself.
    pub(super) fn set_at_first(&self, settings: Value) {
        let config = self.read(vec![settings]).swap_remove(0).unwrap_or_default();
        lock(&self.settings.editor).at_first = config;
        self.forget_settings();
    }

    /// Takes what the editor has set since.
    pub(super) fn set(&self, settings: Value) {
        let everywhere = Some(self.read(vec![settings]).swap_remove(0).unwrap_or_default());
        self.change(|editor| editor.everywhere = everywhere);
    }

    /// Asks the editor for its settings, those of each folder too, if it can be asked.
    pub(super) async fn ask_for_settings(&self) {
        if !self.session().configuration {
            return;
        }
        let folders = self.workspace.folders();
        let scopes = iter::once(None).chain(folders.iter().map(Uri::from_file_path));
        let items = scopes.map(|scope_uri| ConfigurationItem { scope_uri, section: Some(SECTION.to_string()) });
        let Ok(answer) = self.client.configuration(items.collect()).await else { return };
        let mut answer = self.read(answer).into_iter();
        let everywhere = answer.next().flatten();
        let of_folders = folders.into_iter().zip(answer).filter_map(|(folder, config)| Some((folder, config?)));
        let of_folders = of_folders.collect();
        self.change(|editor| (editor.everywhere, editor.folders) = (everywhere, of_folders));
    }

    /// Reads sections of an editor's settings, and tells what is wrong in them, once. `None` where nothing is set.
    fn read(&self, settings: Vec<Value>) -> Vec<Option<Config>> {
        let mut wrong = BTreeSet::new();
        let mut read = |settings: Value| {
            // Some send all their settings, some only our section of them.
            let section = settings.get(SECTION).cloned().unwrap_or(settings);
            let (config, problems) = Config::of_json(section.clone());
            wrong.extend(problems.into_iter().map(|Problem { key, message, .. }| (key, message)));
            (!section.is_null()).then_some(config)
        };
        let configs = settings.into_iter().map(&mut read).collect();
        for (key, message) in wrong {
            self.asking.tell(MessageType::WARNING, format!("The setting `{SECTION}.{key}` is left out: {message}."));
        }
        configs
    }

    /// Changes what is known of the editor's settings. Some tell all of them whenever any changes.
    fn change(&self, change: impl FnOnce(&mut EditorSettings)) {
        let mut editor = lock(&self.settings.editor);
        let before = editor.clone();
        change(&mut editor);
        let is_different = *editor != before;
        drop(editor);
        if is_different {
            self.settings_changed();
        }
    }

    /// Looks at everything again, with what is set now.
    pub(super) fn settings_changed(&self) {
        self.forget_settings();
        self.workspace.look_at_everything();
        self.asking.diagnostics.notify_one();
        self.asking.inlay_hints.notify_one();
        self.documents.uris().into_iter().for_each(|uri| self.stale.mark(uri));
    }

    /// Forgets what was read of files.
    fn forget_settings(&self) {
        let open = self.documents.configurations();
        let open = open.into_iter().map(|(path, document)| (path, document.rope().clone())).collect();
        let editor = lock(&self.settings.editor).clone();
        let folders = self.workspace.folders().iter().map(|folder| editor.of(folder)).collect();
        *lock(&self.settings.projects) = Arc::new(Projects::new(editor.everywhere().clone(), folders, open));
    }

    /// Takes in what an open configuration file says now. Most letters that are typed change nothing yet.
    pub(super) fn configuration_edited(&self, uri: &Uri, text: &Rope) {
        let known = path(uri).and_then(|path| self.settings.projects().known_config(&path));
        if known != Some(Config::read(&text.to_string()).0) {
            self.settings_changed();
        }
    }

    /// Takes in that a configuration file is another one on the disk. While it is open, the editor's text counts.
    pub(super) fn configuration_saved<'a>(&self, uris: impl IntoIterator<Item = &'a Uri>) -> bool {
        let is_changed = uris.into_iter().any(|uri| is_configuration(uri) && self.documents.get(uri).is_none());
        if is_changed {
            self.settings_changed();
        }
        is_changed
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
        let diagnostics =
            |file: &ConfigFile| file.problems.iter().map(|problem| self.problem(&file.text, problem)).collect();
        let files = self.settings.projects().with_problems();
        let now: HashMap<Uri, Vec<Diagnostic>> = files
            .iter()
            .filter_map(|file| Some((Uri::from_file_path(&file.path)?, diagnostics(file))))
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

    fn problem(&self, text: &Rope, problem: &Problem) -> Diagnostic {
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
    /// What holds for a document, if that is known without asking the system.
    pub(super) fn known_of_uri(&self, uri: &Uri) -> Option<Arc<Settings>> {
        match uri.to_file_path() {
            Some(path) => self.known_of(&path),
            None => Some(self.elsewhere()),
        }
    }

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
