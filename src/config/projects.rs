//! Which settings hold for which file: those of the editor for its workspace folder, and over them those of the nearest
//! `statuslens.toml`, as it is open in the editor or stands on the disk.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ropey::Rope;

use super::{Config, FILE_NAME, Layer, Problem, Settings};

/// The settings of every folder, found when they are first asked for.
#[derive(Debug, Default)]
pub struct Projects {
    /// What holds in files of no workspace folder, unless a configuration file says otherwise.
    elsewhere: Layer,
    /// The same for the files of each workspace folder.
    folders: Vec<Layer>,
    /// The configuration files that are open in an editor, as they are there.
    open: HashMap<PathBuf, Rope>,
    /// What holds everywhere, if files are not asked.
    fixed: Option<Arc<Settings>>,
    known: Mutex<Known>,
}

/// What was found in the file system. A folder without a configuration is known as such.
#[derive(Debug, Default)]
struct Known {
    folders: HashMap<PathBuf, Arc<Settings>>,
    files: BTreeMap<PathBuf, Arc<ConfigFile>>,
    /// By the configuration file and the folder of the workspace.
    settings: HashMap<(Option<PathBuf>, Option<usize>), Arc<Settings>>,
}

/// A configuration file as it was read.
#[derive(Debug)]
pub struct ConfigFile {
    /// Where it is.
    pub path: PathBuf,
    /// What it says.
    pub text: Rope,
    /// What is set by that.
    pub config: Config,
    /// What is wrong in it.
    pub problems: Vec<Problem>,
}

/// More folders than this are not remembered.
const MOST_FOLDERS: usize = 20_000;

impl Projects {
    /// The settings in the files of the projects, over those of an editor: of each workspace folder, and of all others. `open`
    /// are the configuration files that it has open.
    pub fn new(elsewhere: Config, folders: Vec<Layer>, open: HashMap<PathBuf, Rope>) -> Projects {
        let elsewhere = Layer { config: elsewhere, folder: PathBuf::new() };
        Projects { elsewhere, folders, open, ..Projects::default() }
    }

    /// The same settings everywhere, whatever files there are.
    pub fn fixed(settings: Settings) -> Projects {
        Projects { fixed: Some(Arc::new(settings)), ..Projects::default() }
    }

    /// The settings of one file everywhere, whatever other files there are.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn from_file(path: &Path) -> io::Result<Projects> {
        let file = ConfigFile::new(path.to_path_buf(), &fs::read_to_string(path)?.into());
        let projects = Projects::fixed(Settings::new(file.config.clone(), Some(path.to_path_buf())));
        projects.known().files.insert(path.to_path_buf(), Arc::new(file));
        Ok(projects)
    }

    /// What holds for a file.
    pub fn of(&self, path: &Path) -> Arc<Settings> {
        if let Some(settings) = self.known_of(path) {
            return settings;
        }
        let folder = folder(path);
        // Nothing is locked while the system is asked.
        let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
        let files = absolute.ancestors().map(|folder| folder.join(FILE_NAME));
        let file = files.into_iter().find(|file| self.open.contains_key(file) || file.is_file());
        let settings = self.settings(file.map(|file| self.read(file)), self.workspace_folder(&absolute));
        let mut known = self.known();
        if known.folders.len() == MOST_FOLDERS {
            known.folders.clear();
        }
        known.folders.insert(folder.to_path_buf(), Arc::clone(&settings));
        settings
    }

    /// What holds for a file, if that is known without asking the system.
    pub fn known_of(&self, path: &Path) -> Option<Arc<Settings>> {
        self.fixed.clone().or_else(|| self.known().folders.get(folder(path)).cloned())
    }

    /// What holds for a text that is in no folder.
    pub fn elsewhere(&self) -> Arc<Settings> {
        self.fixed.clone().unwrap_or_else(|| self.settings(None, None))
    }

    /// Where the project of a file that has no configuration would get one: in its workspace folder, or the first of all.
    pub fn root_of(&self, path: &Path) -> Option<&Path> {
        let at = self.workspace_folder(path).unwrap_or_default();
        self.folders.get(at).map(|layer| layer.folder.as_path())
    }

    /// The files in which something is wrong, of those that were read so far.
    pub fn with_problems(&self) -> Vec<Arc<ConfigFile>> {
        self.known().files.values().filter(|file| !file.problems.is_empty()).cloned().collect()
    }

    /// What a configuration file says, as far as that is known without asking the system.
    pub fn known_config(&self, file: &Path) -> Option<Config> {
        match self.open.get(file) {
            Some(text) => Some(Config::read(&text.to_string()).0),
            None => self.known().files.get(file).map(|file| file.config.clone()),
        }
    }

    /// Whether a configuration file at or below a path was read.
    pub fn has_read_below(&self, path: &Path) -> bool {
        self.known().files.keys().any(|file| file.starts_with(path))
    }

    /// The innermost workspace folder that a path is in.
    fn workspace_folder(&self, path: &Path) -> Option<usize> {
        let around = (0..self.folders.len()).filter(|at| path.starts_with(&self.folders[*at].folder));
        around.max_by_key(|at| self.folders[*at].folder.components().count())
    }

    /// What a configuration file sets over the settings of a workspace folder. The same for the same two.
    fn settings(&self, file: Option<Arc<ConfigFile>>, folder: Option<usize>) -> Arc<Settings> {
        let path = file.as_ref().map(|file| file.path.clone());
        let mut known = self.known();
        let settings = known.settings.entry((path.clone(), folder)).or_insert_with(|| {
            let base = folder.map_or(&self.elsewhere, |at| &self.folders[at]).clone();
            let own = file.as_ref().map(|file| Layer::of_file(file.config.clone(), &file.path));
            Arc::new(Settings::layered(&[Some(base), own].into_iter().flatten().collect::<Vec<_>>(), path))
        });
        Arc::clone(settings)
    }

    fn read(&self, path: PathBuf) -> Arc<ConfigFile> {
        let known = self.known().files.get(&path).cloned();
        known.unwrap_or_else(|| {
            let text = self.open.get(&path).cloned().map_or_else(|| fs::read_to_string(&path).map(Rope::from), Ok);
            let file = Arc::new(match text {
                Ok(text) => ConfigFile::new(path.clone(), &text),
                Err(error) => ConfigFile::unreadable(path.clone(), &error),
            });
            Arc::clone(self.known().files.entry(path).or_insert(file))
        })
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ConfigFile {
    fn new(path: PathBuf, text: &Rope) -> ConfigFile {
        let (config, problems) = Config::read(&text.to_string());
        ConfigFile { path, text: text.clone(), config, problems }
    }

    fn unreadable(path: PathBuf, error: &io::Error) -> ConfigFile {
        let message = format!("it cannot be read: {error}");
        let problem = Problem { range: 0..0, key: String::new(), message };
        ConfigFile { path, text: Rope::new(), config: Config::default(), problems: vec![problem] }
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(text: &str) -> Config {
        Config::read(text).0
    }

    #[test]
    fn each_workspace_folder_has_settings_of_its_own() {
        let layer = |folder: &str, text| Layer { config: config(text), folder: folder.into() };
        let folders = vec![layer("/a", "exclude = ['/gen']"), layer("/a/b", "include = ['/src']")];
        let projects = Projects::new(config("exclude = ['x.rs']"), folders, HashMap::new());
        let covers = |path: &str| projects.of(Path::new(path)).covers(Path::new(path));
        let covered =
            ["/a/gen/a.rs", "/a/x/gen/a.rs", "/a/b/gen/a.rs", "/a/b/src/a.rs", "/c/x.rs", "/c/gen/a.rs"].map(covers);
        assert_eq!(covered, [false, true, false, true, false, true]);
        assert_eq!(projects.root_of(Path::new("/a/b/c.rs")), Some(Path::new("/a/b")));
        assert_eq!(projects.root_of(Path::new("/c.rs")), Some(Path::new("/a")), "as good as any");
    }

    #[test]
    fn what_is_open_goes_before_what_is_on_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let (file, source) = (folder.path().join(FILE_NAME), folder.path().join("a.rs"));
        fs::write(&file, "exclude = ['a.rs']").unwrap();
        let open = |text: &str| HashMap::from([(file.clone(), Rope::from(text))]);
        let covers = |open| Projects::new(Config::default(), Vec::new(), open).of(&source).covers(&source);
        assert!(!covers(HashMap::new()));
        assert!(covers(open("")));
        fs::remove_file(&file).unwrap();
        assert!(!covers(open("exclude = ['a.rs']")), "it need not be saved yet");
    }

    #[test]
    fn what_was_found_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("a.rs");
        fs::write(folder.path().join(FILE_NAME), "rulez = 1").unwrap();
        let projects = Projects::default();
        assert!(projects.known_of(&source).is_none());
        let settings = projects.of(&source);
        assert!(Arc::ptr_eq(&settings, &projects.known_of(&source).unwrap()));
        fs::remove_file(folder.path().join(FILE_NAME)).unwrap();
        let wrong = projects.with_problems();
        assert_eq!((wrong.len(), wrong[0].text.to_string().as_str()), (1, "rulez = 1"), "its text is kept");
        assert!(projects.has_read_below(folder.path()));
    }
}
