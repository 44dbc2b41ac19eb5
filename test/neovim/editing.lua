-- What somebody who edits does and sees.
local tap = require('tap')

local M = {}

local function keys(text)
  return vim.api.nvim_replace_termcodes(text, true, true, true)
end

-- The marks in a buffer, from the top: the rule, what is marked, and how severe it is.
function M.marks(buffer)
  local marks = vim.diagnostic.get(buffer)
  table.sort(marks, function(a, b)
    return a.lnum < b.lnum
  end)
  return vim.tbl_map(function(mark)
    local line = vim.api.nvim_buf_get_lines(buffer, mark.lnum, mark.lnum + 1, true)[1]
    local severity = vim.diagnostic.severity[mark.severity]
    return table.concat({ severity, mark.code, line:sub(mark.col + 1, mark.end_col) }, ' ')
  end, marks)
end

--- @param expected string[] as `marks` gives them
function M.wait_for_marks(buffer, expected)
  vim.wait(30000, function()
    return vim.deep_equal(M.marks(buffer), expected)
  end, 20)
  tap.equal(M.marks(buffer), expected)
end

-- Puts the cursor on the first character of a text that stands in the buffer once.
function M.go_to(text)
  vim.fn.cursor(1, 1)
  if vim.fn.search('\\V' .. vim.fn.escape(text, '\\'), 'cW') == 0 then error('there is no ' .. text, 2) end
end

-- Types keys, and ends what they begin, as a person does with Escape.
function M.type(text)
  vim.api.nvim_feedkeys(keys(text), 'tx', false)
end

-- The words that are offered behind what is typed; `choose` is typed then, and ends the insertion.
function M.complete(typed, choose)
  tap.wait_until('completion by the server', function()
    return vim.bo.omnifunc:find('lsp') ~= nil
  end)
  local words = {}
  local timer = vim.loop.new_timer()
  local left = 600
  timer:start(50, 50, vim.schedule_wrap(function()
    -- On a busy machine another call may have been waiting when the timer was stopped.
    if not timer:is_active() then return end
    left = left - 1
    words = vim.tbl_map(function(item)
      return item.word
    end, vim.fn.complete_info({ 'items' }).items)
    if #words == 0 and left > 0 then return end
    timer:stop()
    vim.api.nvim_feedkeys(keys(#words > 0 and choose or '<Esc>'), 't', false)
  end))
  -- With `!` the insertion goes on as with a person: it ends when the keys of the timer end it.
  vim.api.nvim_feedkeys(keys(typed .. '<C-x><C-o>'), 'tx!', false)
  timer:close()
  return words
end

-- Chooses a code action by its title, as in the list that opens. Gives the titles of all of them.
function M.choose_action(title, context)
  local titles
  local select = vim.ui.select
  vim.ui.select = function(items, options, choose)
    titles = vim.tbl_map(options.format_item, items)
    local number = vim.fn.index(titles, title) + 1
    choose(items[number], number)
  end
  vim.lsp.buf.code_action(context)
  tap.wait_until('list of actions', function()
    return titles ~= nil
  end)
  vim.ui.select = select
  if not vim.tbl_contains(titles, title) then error('only these actions are there: ' .. vim.inspect(titles), 2) end
  return titles
end

-- The text of the window that floats above the others, without empty lines.
function M.floating_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
      vim.api.nvim_win_close(window, true)
      return vim.tbl_filter(function(line)
        return line ~= ''
      end, lines)
    end
  end
end

-- Files and lines in the list that references fill.
function M.found_places()
  return vim.tbl_map(function(place)
    local name = vim.fn.fnamemodify(vim.fn.bufname(place.bufnr), ':t:r')
    return name .. ':' .. place.lnum .. ':' .. place.col
  end, vim.fn.getqflist())
end

function M.lines(first, last)
  return vim.api.nvim_buf_get_lines(0, first - 1, last, true)
end

return M
