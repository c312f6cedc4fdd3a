//! Tells Zed how StatusLens is started.

use zed_extension_api::settings::LspSettings;
use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree, serde_json};

const NAME: &str = "statuslens";

struct StatusLens;

impl zed::Extension for StatusLens {
    fn new() -> Self {
        StatusLens
    }

    fn language_server_command(&mut self, _server: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree.which(NAME).ok_or("There is no `statuslens` on the PATH: install it with `cargo install`")?;
        Ok(Command { command, args: vec!["lsp".to_string()], env: worktree.shell_env() })
    }

    fn language_server_workspace_configuration(
        &mut self,
        _server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<serde_json::Value>> {
        let settings = LspSettings::for_worktree(NAME, worktree)?.settings.unwrap_or_default();
        Ok(Some(serde_json::json!({ NAME: settings })))
    }
}

zed::register_extension!(StatusLens);
