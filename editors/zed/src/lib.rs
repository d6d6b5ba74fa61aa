//! Tells Zed how the language server of Rutin is started: the program of the workspace's path, as in a terminal.

use zed_extension_api::{self as zed, LanguageServerId, Result};

struct Rutin;

impl zed::Extension for Rutin {
    fn new() -> Self {
        Rutin
    }

    fn language_server_command(
        &mut self,
        _server: &LanguageServerId,
        worktree: &zed::Worktree,
    ) -> Result<zed::Command> {
        let command = worktree
            .which("rutin")
            .ok_or_else(|| "Kommandot rutin finns inte i sökvägen. Installera Rutin och öppna mappen igen.".to_string())?;
        Ok(zed::Command {
            command,
            args: vec!["lsp".to_string(), "--stdio".to_string()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(Rutin);
