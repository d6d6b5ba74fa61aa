-- A second client: Neovim, headless, with the same server. Diagnostics, completion, hover, rename across files, a quick fix, format.
-- Neovim 0.7 has no vim.lsp.start and no vim.lsp.buf.format: where the newer names exist, they are used.
local server = vim.env.RUTIN_SERVER
local node = vim.env.RUTIN_NODE

local function fail(what)
  io.stderr:write('FAILED ' .. what .. '\n')
  vim.cmd('cquit 1')
end

local function check(what, ok)
  if not ok then fail(what) end
  io.stdout:write('ok ' .. what .. '\n')
end

local function lines() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end

-- Puts the cursor at the first place where a text stands; columns are bytes.
local function go(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = line:find(text, 1, true)
    if column then
      vim.api.nvim_win_set_cursor(0, { number, column - 1 })
      return number
    end
  end
  fail('not in the file: ' .. text)
end

local function ask(id, method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000)
  local answer = answers and answers[id]
  if not answer or answer.err then fail(method .. ': ' .. vim.inspect(answer and answer.err)) end
  return answer.result
end

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
    found[diagnostic.code or lsp.code or '?'] = diagnostic
  end
  return found
end

local function format()
  if vim.lsp.buf.format then vim.lsp.buf.format({ timeout_ms = 30000 }) else vim.lsp.buf.formatting_sync(nil, 30000) end
end

local function main()
  vim.o.hidden = true
  vim.bo.filetype = 'rutin'
  local id = vim.lsp.start_client({
    name = 'rutin',
    cmd = { node, server, '--stdio' },
    root_dir = vim.fn.getcwd(),
    workspace_folders = { { uri = vim.uri_from_fname(vim.fn.getcwd()), name = 'region' } },
    init_options = { datum = '2026-11-21', lang = 'sv' },
    settings = { rutin = { datum = '2026-11-21', lang = 'sv' } },
  })
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, id)
  check('the server starts', vim.wait(30000, function() return vim.lsp.buf_get_clients(buffer)[id] ~= nil end, 20))
  vim.wait(30000, function() return vim.lsp.get_client_by_id(id).initialized end, 20)
  vim.wait(1500, function() return false end)
  check('no false alarm', #vim.diagnostic.get(buffer) == 0)

  local ombud = go('ombud exetr1')
  vim.api.nvim_buf_set_lines(buffer, ombud - 1, ombud, false, {})
  check('diagnostic', vim.wait(30000, function() return codes()['MC-TIL-12'] ~= nil end, 20))
  check('its words', codes()['MC-TIL-12'].message:find('har färre än 2 ombud', 1, true))

  local absence = go('exeet1 semester')
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer, absence - 1) }
  local actions = ask(id, 'textDocument/codeAction', params)
  check('code action', actions and #actions > 0 and actions[1].edit ~= nil)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  check('the finding is gone', vim.wait(30000, function() return codes()['MC-TIL-12'] == nil end, 20))

  go('exeet1,')
  local card = ask(id, 'textDocument/hover', vim.lsp.util.make_position_params())
  check('hover', vim.inspect(card.contents):find('Exempel Ett', 1, true))

  local inbox = go('inkorg meddelande')
  vim.api.nvim_buf_set_lines(buffer, inbox - 1, inbox - 1, false, { '    adm' })
  vim.api.nvim_win_set_cursor(0, { inbox, 7 })
  local result = ask(id, 'textDocument/completion', vim.lsp.util.make_position_params())
  local labels = {}
  for _, item in ipairs(vim.lsp.util.extract_completion_items(result)) do labels[#labels + 1] = item.label end
  check('completion: ' .. table.concat(labels, ' '):sub(1, 60), table.concat(labels, ' '):find('administreras', 1, true))
  vim.api.nvim_buf_set_lines(buffer, inbox - 1, inbox, false, {})

  go('FristadVC')
  vim.lsp.buf.rename('FristadVårdcentral')
  check('rename here', vim.wait(30000, function() return lines():find('enhet FristadVårdcentral', 1, true) and not lines():find('FristadVC', 1, true) end, 20))
  local elsewhere = vim.fn.bufadd('lokala-rutiner.rutin')
  vim.fn.bufload(elsewhere)
  local other = table.concat(vim.api.nvim_buf_get_lines(elsewhere, 0, -1, false), '\n')
  check('rename in another file', other:find('gäller FristadVårdcentral', 1, true))

  local line = go('nivå 5')
  vim.api.nvim_buf_set_lines(buffer, line - 1, line, false, { '  nivå    5' })
  format()
  check('format', vim.wait(30000, function() return lines():find('\n    nivå 5\n', 1, true) ~= nil end, 20))

  vim.lsp.stop_client(id)
  check('the server stops', vim.wait(30000, function() return vim.lsp.client_is_stopped(id) end, 20))
end

local ok, problem = xpcall(main, debug.traceback)
if not ok then fail(problem) end
vim.cmd('qall!')
