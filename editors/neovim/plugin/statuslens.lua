-- Starts StatusLens for the files of its languages. `vim.g.statuslens` may hold what is to be other than in lsp/statuslens.lua,
-- or be `false`, so that nothing is started.
if vim.g.loaded_statuslens or vim.g.statuslens == false then
  return
end
vim.g.loaded_statuslens = true

if vim.lsp.config then
  vim.lsp.config('statuslens', vim.g.statuslens or {})
  vim.lsp.enable('statuslens')
  return
end

-- Neovim 0.8 to 0.10.
local config = require('statuslens').config()

local function start(buffer)
  local path = vim.api.nvim_buf_get_name(buffer)
  local marker = vim.fs.find(config.root_markers, { upward = true, path = vim.fs.dirname(path) })[1]
  local root = marker and vim.fs.dirname(marker)
  vim.lsp.start(vim.tbl_extend('keep', { name = 'statuslens', root_dir = root }, config), { bufnr = buffer })
end

vim.api.nvim_create_autocmd('FileType', {
  group = vim.api.nvim_create_augroup('statuslens', {}),
  pattern = config.filetypes,
  callback = function(event)
    -- Windows of plugins have no file.
    if vim.bo[event.buf].buftype == '' then
      start(event.buf)
    end
  end,
})
