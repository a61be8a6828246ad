-- How a user sets Neovim 0.7 up for `.facts` files. FACTS_COMMAND has the command of the server, one word a line.
vim.o.hidden = true
vim.o.swapfile = false
vim.o.completeopt = 'menuone,noinsert'

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = '*.facts',
  callback = function() vim.bo.filetype = 'facts' end,
})

local client
vim.api.nvim_create_autocmd('FileType', {
  pattern = 'facts',
  callback = function(event)
    -- Names have hyphens.
    vim.bo[event.buf].iskeyword = vim.bo[event.buf].iskeyword .. ',-'
    vim.bo[event.buf].omnifunc = 'v:lua.vim.lsp.omnifunc'
    -- One server for all files.
    client = client or vim.lsp.start_client({
      name = 'facts',
      cmd = vim.split(vim.env.FACTS_COMMAND, '\n'),
      root_dir = vim.fn.getcwd(),
      -- Neovim sends the changes of other buffers later than a request about this one; tests must not ask before a rename in two files has arrived.
      flags = { debounce_text_changes = 0 },
    })
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})
