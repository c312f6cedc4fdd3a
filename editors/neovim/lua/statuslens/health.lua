-- `:checkhealth statuslens`
local M = {}

-- Neovim 0.10 renamed these.
local health = {
  start = vim.health.start or vim.health.report_start,
  ok = vim.health.ok or vim.health.report_ok,
  info = vim.health.info or vim.health.report_info,
  warn = vim.health.warn or vim.health.report_warn,
  error = vim.health.error or vim.health.report_error,
}

local function program(config)
  if type(config.cmd) ~= 'table' then
    return health.info('The server is started by a function of your own')
  end
  local name = config.cmd[1]
  local path = vim.fn.exepath(name)
  if path == '' then
    return health.error(('There is no program `%s`'):format(name), {
      'Install it: cargo install --path <the folder of StatusLens>',
      'Or say where it is: vim.g.statuslens = { cmd = { "/path/to/statuslens", "lsp" } }',
    })
  end
  local version = vim.trim(vim.fn.system({ path, '--version' }))
  if vim.v.shell_error ~= 0 then
    return health.error(('`%s --version` fails: %s'):format(path, version))
  end
  health.ok(('`%s` is %s'):format(path, version))
end

local function clients()
  local get = vim.lsp.get_clients or vim.lsp.get_active_clients
  local running = get({ name = 'statuslens' })
  if #running == 0 then
    return health.info('The server is not running: it starts with the first file of a language that it knows')
  end
  for _, client in ipairs(running) do
    local buffers = #vim.lsp.get_buffers_by_client_id(client.id)
    health.ok(('Running in %s for %d buffer(s)'):format(client.config.root_dir or 'no project', buffers))
  end
end

function M.check()
  health.start('statuslens')
  if vim.g.statuslens == false then
    return health.warn('`vim.g.statuslens` is false, so nothing is started')
  end
  if vim.fn.has('nvim-0.8') == 0 then
    return health.error('Neovim is too old: 0.8 is the first that can start a language server as StatusLens needs it')
  end
  local config = require('statuslens').config()
  program(config)
  clients()
  health.info('File types: ' .. table.concat(config.filetypes, ', '))
end

return M
