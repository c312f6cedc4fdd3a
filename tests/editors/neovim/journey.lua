-- nvim -l journey.lua NVIM PLUGIN PROJECTS JOURNEYS : makes the journeys in NVIM, with the plugin and nothing else.
--
-- This Neovim is the user: it sends keys to another one and looks at what that one holds.
local nvim, plugin, projects, journeys = unpack(arg)

local PATIENCE = 30000 -- milliseconds: a machine may be busy

local editor -- the channel of the other one

local function start(file, arguments)
  local settings = 'set completeopt=menuone,noselect runtimepath^=' .. plugin
  local command = { nvim, '--embed', '--headless', '--clean', '-n', '--cmd', settings }
  vim.list_extend(command, arguments or {})
  editor = vim.fn.jobstart(vim.list_extend(command, { file }), { rpc = true })
end

local function stop()
  vim.fn.jobstop(editor)
  vim.fn.jobwait({ editor })
end

--- Runs Lua in the editor.
local function ask(code, ...)
  return vim.rpcrequest(editor, 'nvim_exec_lua', code, { ... })
end

local function keys(text)
  vim.rpcrequest(editor, 'nvim_input', text)
end

local function fail(what, got)
  error(('%s\nIt is %s'):format(what, vim.inspect(got)), 0)
end

--- Waits until `look` returns something that `is_right` takes, and returns that.
local function see(what, look, is_right)
  local got
  local function right()
    got = look()
    return is_right(got)
  end
  if not vim.wait(PATIENCE, right, 20) then
    fail(what, got)
  end
  print('ok   ' .. what)
  return got
end

local function has(text, words)
  return vim.iter(words):all(function(word)
    return text:find(word, 1, true) ~= nil
  end)
end

-- What the editor holds

local function text()
  return table.concat(vim.rpcrequest(editor, 'nvim_buf_get_lines', 0, 0, -1, false), '\n')
end

--- The diagnostics, with the text that each of them stands at.
local function diagnostics()
  return ask([[
    return vim.tbl_map(function(one)
      local at = vim.api.nvim_buf_get_text(0, one.lnum, one.col, one.end_lnum, one.end_col, {})
      return { at = table.concat(at, '\n'), says = one.message, source = one.source }
    end, vim.diagnostic.get(0))
  ]])
end

--- The inlay hints, with the end of the line before each of them.
local function hints()
  return ask([[
    return vim.tbl_map(function(one)
      local hint = one.inlay_hint
      local line = vim.api.nvim_buf_get_lines(0, hint.position.line, hint.position.line + 1, false)[1]
      local parts = type(hint.label) == 'table' and vim.tbl_map(function(part) return part.value end, hint.label)
      return { behind = line:sub(1, hint.position.character), says = vim.trim(parts and table.concat(parts) or hint.label) }
    end, vim.lsp.inlay_hint.get({ bufnr = 0 }))
  ]])
end

--- What the floating windows show.
local function floats()
  return ask([[
    local text = ''
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        text = text .. table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
      end
    end
    return text
  ]])
end

--- The list of completions: all words that came, how many are shown, and which of them is chosen.
local function completions()
  local info = ask('return vim.fn.complete_info({ "items", "selected" })')
  local words = vim.tbl_map(function(item) return item.word end, info.items)
  return { words = words, shown = ask('return vim.fn.pum_getpos().size') or 0, chosen = words[info.selected + 1] }
end

-- What the user does

--- Puts the cursor on the first place of a text.
local function go(place)
  local line = ask('vim.fn.cursor(1, 1); return vim.fn.search("\\\\V" .. vim.fn.escape(..., "\\\\"), "cw")', place)
  return line > 0 or fail('`' .. place .. '` stands in the text', text())
end

--- The keys that put the cursor there.
local function find(place)
  return 'gg/\\V' .. vim.fn.escape(place, '\\/'):gsub('<', '<lt>') .. '<CR>'
end

--- The keys that put other text in place of the one at the cursor.
local function replace(old, new)
  return ('%dcl%s<Esc>'):format(vim.fn.strchars(old), new)
end

local function hover(place)
  keys('<Esc>')
  ask('vim.cmd.fclose({ bang = true })')
  go(place)
  keys('K')
end

--- Makes the code action of that title, out of the list that a user sees.
local function act(title)
  ask([[
    local title = ...
    vim.ui.select = function(items, options, choose)
      _G.offered = vim.tbl_map(function(item) return options.format_item(item) end, items)
      for _, item in ipairs(items) do
        if options.format_item(item):find(title, 1, true) then return choose(item) end
      end
    end
    vim.lsp.buf.code_action()
  ]], title)
end

-- The journey

local function opens(journey)
  start(projects .. '/' .. journey.file, { '+lua vim.lsp.inlay_hint.enable(true)' })
  local found = see('inlay hints', hints, function(got)
    return vim.iter(journey.hints):all(function(hint)
      return vim.iter(got):any(function(one) return vim.endswith(one.behind, hint.behind) and one.says == hint.says end)
    end)
  end)
  for _, hint in ipairs(found) do
    if vim.endswith(hint.behind, journey.silent) then fail('no hint where no status is', found) end
  end
  see('no diagnostic in a file without a mistake', diagnostics, function(got) return #got == 0 end)
end

local function hovers(journey)
  for _, one in ipairs(journey.hovers) do
    hover(one.at)
    see('hover over ' .. one.at, floats, function(got) return has(got, one.shows) end)
  end
end

local function completes(journey)
  local completion = journey.completion
  go(completion.below)
  keys('o' .. completion.types .. '<C-x><C-o>')
  see('completion by class', completions, function(got)
    local places = vim.tbl_map(function(word)
      for place, other in ipairs(got.words) do
        if other == word then return place end
      end
      return 0
    end, completion.offers)
    return got.shown == #got.words and places[1] > 0 and vim.deep_equal(places, vim.fn.sort(vim.deepcopy(places), 'n'))
  end)
  keys(completion.narrows)
  see('a list that gets shorter', completions, function(got)
    return got.shown > 0 and got.shown < #completion.offers
  end)
  see('what is chosen of it', function()
    keys('<C-n>')
    return completions().chosen
  end, function(got) return got == completion.accepts end)
  keys('<C-y><Esc>')
  see('it stands in the text', text, function(got) return has(got, { completion.becomes }) end)
  keys('u')
  see('it is undone', text, function(got) return not has(got, { completion.becomes }) end)
end

local function mistakes(journey)
  for _, mistake in ipairs(journey.mistakes) do
    go(mistake.replaces)
    keys(replace(mistake.replaces, mistake.by))
    see('a diagnostic at ' .. mistake.by, diagnostics, function(got)
      return #got == 1 and got[1].at == mistake.by and has(got[1].says, { mistake.says })
    end)
    go(mistake.by)
    act(mistake.fix)
    see('the quick fix', text, function(got) return has(got, { mistake.becomes }) end)
    see('no diagnostic any more', diagnostics, function(got) return #got == 0 end)
  end
end

local function bursts(journey)
  local burst = journey.burst
  keys(find(burst.below)
    .. ('o<Esc>0C' .. burst.types .. '<Esc>'):rep(50)
    .. find(burst.then_before) .. 'i' .. burst.inserts .. '<Esc>'
    .. find(burst.replaces) .. replace(burst.replaces, burst.by))
  see('the diagnostic in the right place after many edits', diagnostics, function(got)
    return #got == 1 and got[1].at == burst.by and has(got[1].says, { burst.says })
  end)
  local _, lines = text():gsub(vim.pesc(burst.types), '')
  if lines ~= 50 then fail('every edit was made', lines) end
end

--- What `:checkhealth statuslens` finds.
local function is_healthy()
  ask('vim.cmd.checkhealth("statuslens")')
  see('its health', text, function(got)
    return has(got, { 'is statuslens ', 'Running in ', 'File types: ' }) and not has(got, { 'ERROR' })
  end)
end

--- Both servers answer a hover.
local function beside_rust_analyzer(journey)
  start(projects .. '/' .. journey.file)
  ask([[
    vim.lsp.config('rust_analyzer', {
      cmd = { 'rust-analyzer' }, filetypes = { 'rust' }, root_markers = { 'Cargo.toml' },
      settings = { ['rust-analyzer'] = {
        cachePriming = { enable = false }, cargo = { buildScripts = { enable = false } }, checkOnSave = false,
        procMacro = { enable = false },
      } },
    })
    vim.lsp.enable('rust_analyzer')
  ]])
  local beside = journey.beside
  see('two servers', function()
    return ask('return vim.tbl_map(function(one) return one.name end, vim.lsp.get_clients({ bufnr = 0 }))')
  end, function(got) return #got == 2 end)
  see(beside.server .. ' and StatusLens in one hover', function()
    hover(beside.at)
    -- The window comes when both have answered, with nothing of a server that is still reading the project.
    vim.wait(PATIENCE, function() return floats() ~= '' end, 20)
    return floats()
  end, function(got) return has(got, beside.shows) end)
end

local function read(path)
  return vim.json.decode(table.concat(vim.fn.readfile(path), '\n'))
end

--- Takes some steps in an editor of their own.
local function make(steps, journey)
  local made, failure = pcall(function()
    for _, step in ipairs(steps) do step(journey) end
  end)
  if not made then print('FAIL ' .. failure .. '\nThe text is\n' .. text()) end
  stop()
  return made
end

local failed = false
for _, journey in ipairs(read(journeys)) do
  print(journey.language)
  failed = not make({ opens, hovers, completes, mistakes, bursts, is_healthy }, journey) or failed
  if journey.beside and vim.fn.executable(journey.beside.server) == 1 and vim.lsp.config then
    failed = not make({ beside_rust_analyzer }, journey) or failed
  end
end
os.exit(failed and 1 or 0)
