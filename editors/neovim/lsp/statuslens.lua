-- Neovim 0.11 and newer: with this folder's parent on the 'runtimepath', `vim.lsp.enable('statuslens')` starts the server.
return {
  cmd = { 'statuslens', 'lsp' },
  filetypes = { 'rust' },
  root_markers = { 'Cargo.toml', '.git' },
}
