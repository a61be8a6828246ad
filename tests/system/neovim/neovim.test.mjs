import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderOf } from '../support/files.mjs';
import { river } from '../support/samples.mjs';
import { command } from '../support/tool.mjs';

/** Runs the tests in Neovim, and each of them as one here. */
test('Neovim with its own client', { timeout: 300_000 }, async t => {
  const folder = folderOf(t, river);
  const [file, args] = command('lsp');
  const nvim = spawn('nvim', ['--headless', '-u', 'NONE', '-S', fileURLToPath(new URL('tests.lua', import.meta.url))], {
    cwd: folder,
    env: { ...process.env, FACTS_COMMAND: [file, ...args].join('\n'), XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  nvim.stdout.setEncoding('utf8').on('data', text => output += text);
  nvim.stderr.setEncoding('utf8').on('data', text => errors += text);
  const code = await new Promise((resolve, reject) => {
    nvim.once('error', reject);
    nvim.once('close', resolve);
  });
  const results = [...output.matchAll(/^(not )?ok - (.*)((?:\n {2}.*)*)/gm)];
  for (const [, not, name, why] of results)
    await t.test(name, () => assert.ok(!not, why));
  assert.ok(results.length > 0 && output.includes(`1..${results.length}`), `${output}\n${errors}`);
  assert.equal(code, 0, errors);
});
