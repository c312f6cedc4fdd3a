local M = {}

--- What lsp/statuslens.lua says, with `vim.g.statuslens` over it.
function M.config()
  local file = vim.api.nvim_get_runtime_file('lsp/statuslens.lua', false)[1]
  return vim.tbl_deep_extend('force', dofile(file), vim.g.statuslens or {})
end

return M
