-- A session with the server, with the lines of docs/editors.md as `init.lua`: from the first file to the end.
local folder = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h')
package.path = folder .. '/?.lua;' .. package.path
local tap = require('tap')
local editing = require('editing')

-- Nothing of it belongs between the lines of the report.
vim.o.showmode = false
vim.opt.shortmess:append('F')

local client, february

local function configure(rules)
  client.config.settings.minutes.rules = rules
  client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
end

local passed = tap.run({
  {
    'the server is started for the first Markdown file, in its repository',
    function()
      vim.cmd('edit 2031-02-12.md')
      february = vim.api.nvim_get_current_buf()
      tap.wait_until('client that is attached', function()
        client = (vim.lsp.get_clients or vim.lsp.get_active_clients)()[1]
        return client and client.initialized and vim.lsp.buf_is_attached(february, client.id)
      end)
      tap.equal(client.config.root_dir, vim.fn.getcwd())
    end,
  },
  {
    'marks say what is wrong, also what only the other minutes know',
    function()
      editing.wait_for_marks(february, { 'WARN duplicate-attendee Ada Byron', 'WARN unlisted-speaker Lena' })
      local mark = vim.diagnostic.get(february)[2]
      tap.equal({ mark.lnum, mark.col, mark.end_lnum, mark.end_col, mark.source }, { 20, 2, 20, 6, 'minutes' })
      tap.equal(
        mark.message,
        '"Lena" speaks, but is in no attendee list of this meeting: Lena Farrow was an attendee on 2031-01-08'
          .. ' and 2031-03-12, so add "Lena Farrow" to one of the lists'
      )
    end,
  },
  {
    'a hover card shows who somebody is',
    function()
      editing.go_to('Émile to Wes')
      vim.lsp.buf.hover()
      local text
      tap.wait_until('card', function()
        text = editing.floating_text()
        return text
      end)
      tap.equal(text, {
        '**Émile Noth** · present · 1 statement',
        'In the lists of 2 other meetings, last on 2031-03-12',
      })
    end,
  },
  {
    'the definition of a speaker is the entry in the list',
    function()
      editing.go_to('Wes: A box')
      vim.lsp.buf.definition()
      tap.wait_until('jump', function()
        return vim.fn.line('.') ~= 20
      end)
      tap.equal({ vim.fn.line('.'), vim.fn.col('.') }, { 9, 3 })
    end,
  },
  {
    'references are found in all minutes of the repository',
    function()
      vim.lsp.buf.references()
      tap.wait_until('list of places', function()
        return #vim.fn.getqflist() > 0
      end)
      vim.cmd('cclose')
      tap.equal(editing.found_places(), {
        '2031-01-08:10:3',
        '2031-01-08:19:3',
        '2031-02-12:9:3',
        '2031-02-12:19:13',
        '2031-02-12:20:3',
        '2031-02-12:22:3',
        '2031-03-12:10:3',
        '2031-03-12:17:3',
      })
    end,
  },
  {
    'completion offers who is there, first those who answer',
    function()
      editing.go_to('Wes: A box')
      tap.equal(
        editing.complete('o- ', '<C-y>I have more.<Esc>'),
        { 'Émile: ', 'Ada: ', 'Wes: ', 'Lena: ', 'All: ' }
      )
      tap.equal(editing.lines(20, 22), { '- Wes: A box of them.', '- Émile: I have more.', '- Lena: I have a saw.' })
    end,
  },
  {
    'completion goes on with a name that is begun, behind others on the line',
    function()
      tap.equal(editing.complete('o- Émile to W', 'I know.<Esc>'), { 'Wes: ' })
      tap.equal(editing.lines(22, 22), { '- Émile to Wes: I know.' })
      vim.cmd('undo')
    end,
  },
  {
    'a code action adds a speaker to the list',
    function()
      editing.go_to('Lena: I have')
      local add = 'Add "Lena Farrow" to Attendees'
      tap.equal(editing.choose_action(add), {
        add,
        'Disable unlisted-speaker for this line',
        'Disable unlisted-speaker for this file',
      })
      editing.wait_for_marks(february, { 'WARN duplicate-attendee Ada Byron' })
      tap.equal(editing.lines(9, 12), { '- Wes Quill', '- Ada Byron', '- Lena Farrow', '' })
    end,
  },
  {
    'a rename changes a name in the list and wherever it stands',
    function()
      editing.go_to('Wes: A box')
      vim.lsp.buf.rename('Wilma')
      tap.wait_until('renamed speaker', function()
        return vim.fn.search('Wilma: A box', 'nw') > 0
      end)
      tap.equal(editing.lines(9, 9), { '- Wilma Quill' })
      tap.equal(editing.lines(20, 21), { '- Émile to Wilma: Do you have nails?', '- Wilma: A box of them.' })
      tap.equal(editing.lines(24, 24), { '- Wilma: Then we begin on Monday.' })
    end,
  },
  {
    'the source action that fixes all does what is safe',
    function()
      editing.choose_action('Fix all safe problems of the minutes', { only = { 'source.fixAll.minutes' } })
      editing.wait_for_marks(february, {})
    end,
  },
  {
    'settings that the editor starts with count',
    function()
      vim.cmd('write | edit 2031-03-12.md')
      editing.wait_for_marks(0, { 'HINT unlinked-rfc RFC 8' })
    end,
  },
  {
    'completion is there in later files too, and after a file is read again',
    function()
      for _ = 1, 2 do
        editing.go_to('Émile: RFC 8')
        tap.equal(
          editing.complete('O- ', '<C-y>Yes.<Esc>'),
          { 'Lena: ', 'Ada: ', 'Wes: ', 'Émile: ', 'All: ' }
        )
        tap.equal(editing.lines(17, 18), { '- Wes to Émile: Shall we paint it?', '- Lena: Yes.' })
        vim.cmd('edit!')
      end
    end,
  },
  {
    'completion of a topic leaves nothing in the text that is no text',
    function()
      editing.go_to('- Ada/Lena')
      tap.equal(editing.complete('O### RFC', '<Esc>'), { 'RFC: Repair the pier' })
      tap.equal(editing.lines(16, 17), { '### RFC: Repair the pier', '- Ada/Lena: It stands.' })
      editing.go_to('RFC: Repair')
      local link = 'https://git.example.org/tidewater/rfcs/pull/7'
      editing.choose_action('Insert the link line ' .. link .. ' below the heading (as in 2031-02-12)')
      tap.wait_until('link of the topic', function()
        return vim.deep_equal(editing.lines(17, 17), { link })
      end)
      vim.cmd('edit!')
    end,
  },
  {
    'completion goes on with the number of an RFC, and with a topic that is begun',
    function()
      editing.go_to('Émile: RFC 8')
      tap.equal(editing.complete('OSee RFC ', '<Esc>'), { 'RFC 8' })
      tap.equal(editing.lines(18, 18), { 'See RFC 8' })
      tap.equal(editing.complete('o### RFC: Rep', '<Esc>'), { 'RFC: Repair the pier' })
      tap.equal(editing.lines(19, 19), { '### RFC: Repair the pier' })
      vim.cmd('edit!')
    end,
  },
  {
    'behind characters of two code units each place is right',
    function()
      local march = vim.api.nvim_get_current_buf()
      editing.wait_for_marks(march, { 'HINT unlinked-rfc RFC 8' })
      editing.go_to('RFC 8')
      editing.type('i𝄞🦀 é ')
      editing.go_to('Ada/Lena')
      editing.type('A 🦀 RFC 9 too.')
      editing.wait_for_marks(march, { 'HINT unlinked-rfc RFC 9', 'HINT unlinked-rfc RFC 8' })
      tap.equal(editing.lines(18, 18), { '- Émile: 𝄞🦀 é RFC 8 says how.' })
    end,
  },
  {
    'an edit behind such characters is made where it belongs',
    function()
      editing.go_to('RFC 8')
      editing.choose_action('Link RFC 8 to https://git.example.org/tidewater/rfcs/pull/8 (as in 2031-01-08)')
      editing.wait_for_marks(0, { 'HINT unlinked-rfc RFC 9' })
      tap.equal(editing.lines(18, 18), {
        '- Émile: 𝄞🦀 é [RFC 8](https://git.example.org/tidewater/rfcs/pull/8) says how.',
      })
    end,
  },
  {
    'settings of the editor count as soon as they change',
    function()
      configure({ ['unlinked-rfc'] = 'off' })
      editing.wait_for_marks(0, {})
      configure({ ['unlinked-rfc'] = 'error' })
      editing.wait_for_marks(0, { 'ERROR unlinked-rfc RFC 9' })
    end,
  },
  {
    'a configuration counts when it is saved, and says what is wrong in it',
    function()
      local march = vim.api.nvim_get_current_buf()
      vim.cmd('write | edit .minutes.json')
      vim.api.nvim_buf_set_lines(0, 0, -1, true, { '{ "rules": { "unlinked-rfc": "off" }, "rulez": {} }' })
      vim.cmd('write')
      editing.wait_for_marks(march, {})
      tap.wait_until('mark in the configuration', function()
        return #vim.diagnostic.get(0) == 1
      end)
      local mark = vim.diagnostic.get(0)[1]
      tap.equal({ mark.lnum, mark.col, mark.end_col }, { 0, 38, 45 })
    end,
  },
  {
    'the server ends with the editor, without an error',
    function()
      vim.lsp.stop_client(client.id)
      -- The command writes it when the server has ended.
      tap.wait_until('end of the server', function()
        return vim.fn.filereadable('../exit-code') == 1
      end)
      tap.equal(vim.fn.readfile('../exit-code'), { '0' })
    end,
  },
})

vim.cmd(passed and 'qall!' or 'cquit')
