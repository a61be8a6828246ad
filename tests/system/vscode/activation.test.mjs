import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { folderOf } from '../support/files.mjs';
import { river } from '../support/samples.mjs';
import { tool } from '../support/tool.mjs';
import { activated } from './stub.mjs';

/** A program that writes down how it was called, and answers as a language server that can do nothing. */
const standIn = `#!/usr/bin/env node
const fs = require('node:fs');
fs.appendFileSync(__dirname + '/calls', JSON.stringify({ args: process.argv.slice(2), folder: process.cwd() }) + '\\n');
let input = '';
process.stdin.on('data', chunk => {
  input += chunk;
  for (let match; (match = /^Content-Length: (\\d+)\\r\\n\\r\\n/.exec(input)) && input.length >= match[0].length + Number(match[1]);) {
    const message = JSON.parse(input.substr(match[0].length, Number(match[1])));
    input = input.slice(match[0].length + Number(match[1]));
    if (message.method === 'exit')
      process.exit(0);
    if (message.id === undefined)
      continue;
    if (message.method === 'initialize')
      fs.writeFileSync(__dirname + '/options', JSON.stringify(message.params.initializationOptions));
    const answer = JSON.stringify({ jsonrpc: '2.0', id: message.id, result: message.method === 'initialize' ? { capabilities: {} } : null });
    process.stdout.write('Content-Length: ' + Buffer.byteLength(answer) + '\\r\\n\\r\\n' + answer);
  }
});
`;

const dotnet = () => process.env.PATH.split(path.delimiter).map(folder => path.join(folder, 'dotnet')).find(existsSync);

function folderWithProgram(t, name = 'bin/facts') {
  const folder = folderOf(t, { [name]: standIn });
  chmodSync(path.join(folder, name), 0o755);
  return folder;
}

const calls = folder => existsSync(path.join(folder, 'bin/calls'))
  ? readFileSync(path.join(folder, 'bin/calls'), 'utf8').trim().split('\n').map(line => JSON.parse(line))
  : [];

test('the extension starts `facts lsp` in the folder that is open', async t => {
  const folder = folderWithProgram(t);
  const editor = await activated(t, { folder, settings: {}, path: path.join(folder, 'bin') });
  assert.deepEqual(calls(folder), [{ args: ['lsp'], folder }]);
  assert.deepEqual(editor.shown, []);
});

test('the folder of sources is handed on', async t => {
  const folder = folderWithProgram(t);
  await activated(t, { folder, settings: { 'server.path': './bin/facts', sources: 'private texts' }, path: '' });
  assert.deepEqual(calls(folder), [{ args: ['lsp'], folder }]);
  assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'bin/options'), 'utf8')), { sources: 'private texts' });
});

test('the program is found where dotnet puts tools', async t => {
  const folder = folderWithProgram(t, '.dotnet/tools/facts');
  const editor = await activated(t, { folder, settings: {}, path: '', home: folder });
  assert.ok(existsSync(path.join(folder, '.dotnet/tools/calls')));
  assert.deepEqual(editor.shown, []);
});

test('a restart ends the server and starts another', async t => {
  const folder = folderWithProgram(t);
  const editor = await activated(t, { folder, settings: { 'server.path': 'bin/facts' }, path: '' });
  await editor.commands['scenarioFacts.restartServer']();
  assert.equal(calls(folder).length, 2);
});

test('a change of its settings starts another, a change of others does not', async t => {
  const folder = folderWithProgram(t);
  const editor = await activated(t, { folder, settings: { 'server.path': 'bin/facts' }, path: '' });
  editor.changed('editor');
  editor.changed('scenarioFacts.sources');
  for (let i = 0; i < 100 && calls(folder).length < 2; i++)
    await delay(50);
  assert.equal(calls(folder).length, 2);
});

test('without the program a message says how to get it, and nothing throws', async t => {
  const folder = folderOf(t, { 'a.facts': 'scenario a\n' });
  const editor = await activated(t, { folder, settings: {}, path: '', home: folder, answer: 'Copy the command' });
  assert.equal(editor.shown.length, 1);
  assert.match(editor.shown[0], /‘facts’.*dotnet tool install --global ScenarioFacts\.Tool/);
  assert.equal(editor.clipboard, 'dotnet tool install --global ScenarioFacts.Tool');
});

test('a program that ends at once is a message and no crash', async t => {
  const folder = folderOf(t, { 'bin/facts': '#!/bin/sh\nexit 3\n' });
  chmodSync(path.join(folder, 'bin/facts'), 0o755);
  const editor = await activated(t, { folder, settings: { 'server.path': 'bin/facts' }, path: '' });
  assert.ok(editor.shown.length > 0);
});

test('with the server itself, the editor is given what the server can do', async t => {
  const editor = await activated(t, { folder: folderOf(t, river), settings: { 'server.path': path.resolve(tool) }, path: path.dirname(dotnet()) });
  assert.deepEqual(editor.shown, []);
  for (const feature of ['CompletionItem', 'Hover', 'Definition', 'Reference', 'Rename', 'DocumentFormattingEdit', 'CodeActions', 'DocumentSymbol', 'DocumentSemanticTokens'])
    assert.ok(editor.provided.has(`register${feature}Provider`), `${feature} in ${[...editor.provided].join()}`);
});
