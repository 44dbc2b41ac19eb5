-- Runs the steps of a session and tells of each what came of it, in TAP (testanything.org) on the standard output.
local M = {}

-- Each step goes on from the one before, so the first that fails is the last; the plan says how many there are.
--- @param steps { [1]: string, [2]: function }[] the name of each, and what it does; it raises an error when it fails
--- @return boolean whether all of them passed
function M.run(steps)
  M.tell('1..' .. #steps)
  for number, step in ipairs(steps) do
    local passed, problem = xpcall(step[2], debug.traceback)
    M.tell((passed and 'ok ' or 'not ok ') .. number .. ' - ' .. step[1])
    if not passed then
      M.tell('# ' .. tostring(problem):gsub('\n', '\n# '))
      return false
    end
  end
  return true
end

function M.tell(line)
  io.stdout:write(line .. '\n')
  io.stdout:flush()
end

function M.equal(actual, expected)
  if vim.deep_equal(actual, expected) then return end
  error('expected ' .. vim.inspect(expected) .. '\nbut it is ' .. vim.inspect(actual), 2)
end

-- Handles what comes from the server until something holds.
--- @param what string for the message when it does not hold in half a minute
function M.wait_until(what, condition)
  if not vim.wait(30000, condition, 20) then error('there is no ' .. what, 2) end
end

return M
