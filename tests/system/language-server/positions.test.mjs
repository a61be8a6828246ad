import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from '../support/client.mjs';
import { folderOf } from '../support/files.mjs';
import { assertSameAsCheck } from './same.mjs';

/** What stands before the mistake on its line, and where the mistake then begins, in UTF-16 units. */
const lines = [
  ['an emoji', '  purpose: "🚢🚢 two ships" stray', '  purpose: "🚢🚢 two ships" '],
  ['an emoji of many', '  purpose: "👩‍👩‍👧 a family" stray', '  purpose: "👩‍👩‍👧 a family" '],
  ['combining marks', '  purpose: "Cafe\u0301 o\u0308" stray', '  purpose: "Cafe\u0301 o\u0308" '],
  ['CJK', '  purpose: "日本国と英国の協力" stray', '  purpose: "日本国と英国の協力" '],
  ['rare CJK', '  purpose: "𠮷野家" stray', '  purpose: "𠮷野家" '],
  ['tabs', '\tpurpose:\t"tab" stray', '\tpurpose:\t"tab" '],
];

for (const [what, line, before] of lines)
  for (const [ending, end] of [['LF', '\n'], ['CRLF', '\r\n']])
    test(`columns are UTF-16 units after ${what}, with ${ending}`, async t => {
      const text = ['scenario harbour', 'use defence', 'equipment crane "Crane"', line, '    because "of the sample"', ''].join(end);
      const folder = folderOf(t, { 'a.facts': text });
      const client = await Client.start(t, folder);
      client.open('a.facts');
      const [error, ...others] = await client.diagnostics('a.facts');
      assert.deepEqual(others.filter(one => one.severity === 1), []);
      assert.deepEqual(error.range.start, { line: 3, character: before.length });
      assert.deepEqual(error.range.end, { line: 3, character: before.length + 'stray'.length });
      await assertSameAsCheck(client, folder);

      // An edit is understood in the same units.
      const at = before.length;
      client.change('a.facts', [{ range: { start: { line: 3, character: at - 1 }, end: { line: 3, character: at + 'stray'.length } }, text: '' }]);
      assert.deepEqual((await client.diagnostics('a.facts')).filter(one => one.severity === 1), []);
    });

test('a position between the halves of an emoji, behind a line or behind the file is no crash', async t => {
  const folder = folderOf(t, { 'a.facts': 'scenario harbour\nuse defence\nequipment crane "🚢"\n' });
  const client = await Client.start(t, folder);
  client.open('a.facts');
  await client.diagnostics('a.facts');
  const textDocument = { uri: client.uri('a.facts') };
  for (const position of [{ line: 2, character: 18 }, { line: 2, character: 999 }, { line: 99, character: 0 }, { line: 0, character: 2147483647 }])
    for (const method of ['hover', 'definition', 'completion', 'references'])
      await client.request(`textDocument/${method}`, { textDocument, position, context: { includeDeclaration: true } });
  client.change('a.facts', [{ range: { start: { line: 50, character: 7 }, end: { line: 60, character: 0 } }, text: 'plac x\n' }]);
  assert.equal((await client.diagnostics('a.facts')).length, 1);
});

test('a byte order mark does not move columns', async t => {
  const folder = folderOf(t, { 'a.facts': '\uFEFFscenario harbour\nuse defence\nplace quay\n  in: nowhere\n' });
  const client = await Client.start(t, folder);
  await client.until('a.facts', published => published.diagnostics.length > 0, 'an error');
  client.open('a.facts', 'scenario harbour\nuse defence\nplace quay\n  in: nowhere\n');
  const [error] = await client.diagnostics('a.facts');
  assert.deepEqual(error.range.start, { line: 3, character: 6 });
});

test('names of all scripts are found at their places', async t => {
  const text = 'scenario harbour\nuse defence\nplace 港-東 "港"\nplace köln-süd "Köln"\n  in: 港-東\n';
  const folder = folderOf(t, { 'a.facts': text });
  const client = await Client.start(t, folder);
  client.open('a.facts');
  assert.deepEqual((await client.diagnostics('a.facts')).filter(one => one.severity === 1), []);
  const found = [await client.request('textDocument/definition', client.place('a.facts', 'in: 港-東', 5))].flat()[0];
  assert.deepEqual((found.targetSelectionRange ?? found.range).start, { line: 2, character: 6 });
});

test('addresses with spaces and letters of all scripts are files', async t => {
  const folder = folderOf(t, { 'a b/ü 日本 #1%.facts': 'scenario harbour\nuse defence\nplace quay\n  in: nowhere\n' });
  const client = await Client.start(t, folder);
  client.open('a b/ü 日本 #1%.facts');
  assert.equal((await client.diagnostics('a b/ü 日本 #1%.facts')).length, 1);
  await assertSameAsCheck(client, folder);
});
