import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { Client, ids, uriOf } from '../support/client.mjs';
import { folderOf } from '../support/files.mjs';
import { river } from '../support/samples.mjs';
import { run } from '../support/tool.mjs';

const lonely = 'scenario lonely\nuse defence\nplace quay\n  in: nowhere\n';

test('a file outside the folder is judged with its own neighbours', async t => {
  const client = await Client.start(t, folderOf(t, river));
  const elsewhere = folderOf(t, river);
  const uri = uriOf(path.join(elsewhere, 'talks.facts'));
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'facts', version: 1, text: readFileSync(path.join(elsewhere, 'talks.facts'), 'utf8').replace('roe, lind', 'roe, lynd') } });
  const published = await client.untilUri(uri, one => one.version === 1);
  assert.deepEqual(ids(published.diagnostics), ['FACT2003']);
});

test('a folder that is added is judged, and no longer when it is removed', async t => {
  const client = await Client.start(t, folderOf(t, river));
  const added = folderOf(t, { 'lonely.facts': lonely });
  const [folder, uri] = [{ uri: uriOf(added), name: 'added' }, uriOf(path.join(added, 'lonely.facts'))];
  client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
  await client.untilUri(uri, one => one.diagnostics.length === 1);
  client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
  await client.untilUri(uri, one => one.diagnostics.length === 0);
});

test('without a folder a file is judged', async t => {
  const folder = folderOf(t, river);
  const client = await Client.start(t, folder, { rootless: true });
  client.open('talks.facts', river['talks.facts'].replace('2021-05-03', '2021-02-30'));
  assert.deepEqual(ids(await client.diagnostics('talks.facts')), ['FACT3002']);
});

test('folders that hold no facts of one’s own are left out, as `facts check` does', async t => {
  const folder = folderOf(t, { ...river, 'node_modules/x/lonely.facts': lonely, 'bin/lonely.facts': lonely, '.git/lonely.facts': lonely });
  const expected = JSON.parse(run(['check', folder, '--format', 'json']).stdout).diagnostics.map(one => one.id);
  const client = await Client.start(t, folder);
  client.open('talks.facts');
  await client.diagnostics('talks.facts');
  assert.deepEqual(client.allPublished.flatMap(one => ids(one.diagnostics)), expected);
});

test('a text that was never saved is judged by itself', async t => {
  const client = await Client.start(t, folderOf(t, river));
  client.notify('textDocument/didOpen', { textDocument: { uri: 'untitled:Untitled-1', languageId: 'facts', version: 1, text: lonely } });
  const published = await client.untilUri('untitled:Untitled-1', one => one.version === 1);
  assert.deepEqual(ids(published.diagnostics), ['FACT2003']);
});

test('a file that is deleted while it is open is judged until it is closed', async t => {
  const folder = folderOf(t, { ...river, 'lonely.facts': lonely });
  const client = await Client.start(t, folder);
  client.open('lonely.facts');
  assert.equal((await client.diagnostics('lonely.facts')).length, 1);
  rmSync(path.join(folder, 'lonely.facts'));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('lonely.facts'), type: 3 }] });
  client.replace('lonely.facts', 'place quay', 'place pier');
  assert.equal((await client.diagnostics('lonely.facts')).length, 1);
  client.close('lonely.facts');
  await client.until('lonely.facts', one => one.diagnostics.length === 0, 'nothing');
});

test('a seal in place of a text is enough', async t => {
  const folder = folderOf(t, river);
  assert.equal(run(['seal', 'gazette.txt', '--facts', '.'], { cwd: folder }).status, 0);
  rmSync(path.join(folder, 'gazette.txt'));
  const client = await Client.start(t, folder);
  client.open('talks.facts');
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
  client.replace('talks.facts', 'in Port Ansel on 3 May', 'at the Customs House in');
  assert.deepEqual(ids(await client.diagnostics('talks.facts')), ['FACT4003']);
});
