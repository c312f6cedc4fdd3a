-- How the server is started. Neovim 0.11 reads this file itself (`:help lsp-config`), older ones through plugin/statuslens.lua.
return {
  cmd = { 'statuslens', 'lsp' },
  filetypes = {
    'cs', 'go', 'java', 'javascript', 'javascriptreact', 'json', 'jsonc', 'php', 'python', 'ruby', 'rust', 'typescript',
    'typescriptreact', 'yaml',
  },
  root_markers = { 'statuslens.toml', '.git', 'Cargo.toml' },
}
