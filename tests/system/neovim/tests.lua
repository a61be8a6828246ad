-- Drives another Neovim by its keyboard, as somebody who edits would, and looks at what it shows. Prints in the words of the Test Anything Protocol.
local here = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h')
local passed, failed = 0, 0
local editor = vim.fn.jobstart({ vim.v.progpath, '--embed', '--headless', '-u', here .. '/init.lua' }, { rpc = true })

local function lua(code, ...)
  return vim.rpcrequest(editor, 'nvim_exec_lua', code, { ... })
end

local function keys(typed)
  vim.rpcrequest(editor, 'nvim_input', typed)
end

local function test(name, body)
  local ok, why = xpcall(body, debug.traceback)
  passed, failed = passed + (ok and 1 or 0), failed + (ok and 0 or 1)
  io.stdout:write(ok and ('ok - ' .. name .. '\n') or ('not ok - ' .. name .. '\n  ' .. tostring(why):gsub('\n', '\n  ') .. '\n'))
end

local function equal(actual, expected)
  if not vim.deep_equal(actual, expected) then
    error('expected ' .. vim.inspect(expected) .. ', not ' .. vim.inspect(actual), 2)
  end
end

-- What is wrong with a file: where, and which diagnostic.
local function wrong(file)
  return lua([[
    return vim.tbl_map(
      function(one) return { line = one.lnum + 1, from = one.col, to = one.end_col, id = one.code or one.user_data.lsp.code } end,
      vim.diagnostic.get(vim.fn.bufnr(...)))]], file)
end

local function eventually(what, is_so)
  if not vim.wait(30000, is_so, 20) then
    error(('never came: %s; there is %s, %s'):format(what, vim.inspect(wrong('people.facts')), vim.inspect(wrong('talks.facts'))), 2)
  end
end

local function lines(file)
  return lua('return vim.api.nvim_buf_get_lines(vim.fn.bufnr(...), 0, -1, true)', file)
end

-- Opens a file and puts the cursor on words.
local function go_to(file, words)
  keys('<Esc>')
  lua('vim.cmd("buffer " .. (...))', file)
  for number, line in ipairs(lines(file)) do
    local column = line:find(words, 1, true)
    if column then
      lua('vim.api.nvim_win_set_cursor(0, { ... })', number, column - 1)
      return number, column - 1
    end
  end
  error(file .. ' has no ' .. words, 2)
end

local function has_line(file, line)
  return function() return vim.tbl_contains(lines(file), line) end
end

lua('vim.cmd("edit people.facts")')
lua('vim.cmd("edit talks.facts")')

test('the client attaches to both files', function()
  eventually('a client', function()
    return lua([[
      local client = vim.lsp.get_active_clients()[1]
      return client ~= nil and client.initialized == true and vim.lsp.buf_is_attached(vim.fn.bufnr('people.facts'), client.id)
        and vim.lsp.buf_is_attached(vim.fn.bufnr('talks.facts'), client.id)]])
  end)
end)

test('an error appears after an edit, at its place', function()
  local line, column = go_to('talks.facts', '2021-05-03')
  keys('ciW2021-02-30<Esc>')
  eventually('an error', function() return #wrong('talks.facts') == 1 end)
  equal(wrong('talks.facts'), { { line = line, from = column, to = column + 10, id = 'FACT3002' } })
end)

test('it goes when the edit is undone', function()
  keys('u')
  eventually('no error', function() return #wrong('talks.facts') == 0 end)
end)

test('an error appears in a file when its cause is in another', function()
  go_to('people.facts', 'lind "')
  keys('ciwlynd<Esc>')
  eventually('an error', function()
    return #wrong('talks.facts') > 0 and wrong('talks.facts')[1].id == 'FACT2003'
  end)
  keys('u')
  eventually('no error', function() return #wrong('talks.facts') == 0 end)
end)

test('a line is typed, deleted and joined, and the server has the same text', function()
  go_to('talks.facts', 'where: port-ansel')
  keys('otopics: “ä🚢”<Esc>')
  eventually('an error', function() return #wrong('talks.facts') > 0 end)
  keys('kJ<Esc>uddu')
  keys(':silent g/topics:/d<CR>')
  eventually('no error', function() return #wrong('talks.facts') == 0 end)
end)

test('a name is completed, hyphens and all', function()
  go_to('talks.facts', 'where: port-ansel')
  keys('A<BS><BS><BS><C-x><C-o>')
  eventually('a menu', function() return lua('return vim.fn.pumvisible() == 1') end)
  keys('<C-y><Esc>')
  eventually('the name', has_line('talks.facts', '  where: port-ansel'))
  eventually('no error', function() return #wrong('talks.facts') == 0 end)
end)

test('a kind is completed at the start of a line', function()
  go_to('people.facts', '  of: norland')
  keys('omeet<Esc>^d0A<C-x><C-o>')
  eventually('a menu', function() return lua('return vim.fn.pumvisible() == 1') end)
  keys('<C-y><Esc>')
  eventually('the kind', function() return vim.trim(lua('return vim.api.nvim_get_current_line()')) == 'meeting' end)
  keys('dd')
  eventually('no error', function() return #wrong('people.facts') == 0 end)
end)

test('a fact is renamed in two files', function()
  go_to('talks.facts', 'roe, lind')
  lua('vim.lsp.buf.rename("ida-roe")')
  eventually('the new name where it was asked for', has_line('talks.facts', '  participants: ida-roe, lind'))
  eventually('the new name where it is declared', has_line('people.facts', 'person ida-roe "Ida Roe"'))
  eventually('the new name behind expect', has_line('talks.facts', 'expect first-talks.participants includes ida-roe'))
  eventually('no error', function() return #wrong('talks.facts') == 0 and #wrong('people.facts') == 0 end)
end)

test('the declaration of a name is gone to', function()
  go_to('talks.facts', ', lind')
  keys('w')
  lua('vim.lsp.buf.definition()')
  eventually('the other file', function()
    return lua('return vim.fn.expand("%:t")') == 'people.facts' and lua('return vim.api.nvim_get_current_line()') == 'person lind "Tomas Lind"'
  end)
end)

test('the declaration of a built-in kind is gone to, and nothing is wrong with it', function()
  go_to('talks.facts', 'meeting first-talks')
  lua('vim.lsp.buf.definition()')
  eventually('the vocabulary', function()
    return lua('return vim.fn.expand("%:t")') == 'defence.facts' and lua('return vim.api.nvim_get_current_line()'):find('^kind meeting ') ~= nil
  end)
  go_to('talks.facts', '2021-05-03')
  keys('ciW2021-02-30<Esc>')
  eventually('an error', function() return #wrong('talks.facts') == 1 end)
  keys('u')
  eventually('no error', function() return #wrong('talks.facts') == 0 end)
  equal(wrong('defence.facts'), {})
end)

test('hover shows the label', function()
  go_to('talks.facts', 'ida-roe')
  lua('vim.lsp.buf.hover()')
  eventually('a window', function()
    return lua([[
      for _, window in ipairs(vim.api.nvim_list_wins()) do
        local text = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), '\n')
        if vim.api.nvim_win_get_config(window).relative ~= '' and text:find('Ida Roe', 1, true) then
          return true
        end
      end
      return false]])
  end)
end)

test('an untidy file is formatted', function()
  go_to('people.facts', '  of: norland')
  keys('0i     <Esc>')
  eventually('the untidy line', has_line('people.facts', '       of: norland'))
  lua('vim.lsp.buf.formatting_sync({}, 20000)')
  eventually('a tidy line', has_line('people.facts', '  of: norland'))
end)

test('the server ends with the editor', function()
  keys('<Esc>')
  lua('vim.lsp.stop_client(vim.lsp.get_active_clients())')
  eventually('no client', function() return lua('return #vim.lsp.get_active_clients() == 0') end)
end)

vim.fn.jobstop(editor)
io.stdout:write(string.format('1..%d\n', passed + failed))
vim.cmd(failed > 0 and 'cquit 1' or 'qall!')
