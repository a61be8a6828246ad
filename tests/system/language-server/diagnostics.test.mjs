import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { Client, capabilities, ids } from '../support/client.mjs';
import { factFilesBelow, folderOf, writeIn } from '../support/files.mjs';
import { facts } from '../support/places.mjs';
import { river } from '../support/samples.mjs';
import { assertSameAsCheck } from './same.mjs';

async function opened(t, files = river, options = {}) {
  const folder = folderOf(t, files);
  const client = await Client.start(t, folder, options);
  for (const name of Object.keys(files).filter(name => name.endsWith('.facts')))
    client.open(name);
  return { folder, client };
}

test('sound files have no diagnostics', async t => {
  const { client } = await opened(t);
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
  assert.deepEqual(await client.diagnostics('people.facts'), []);
});

test('an error appears where it is made, and goes when it is mended', async t => {
  const { client } = await opened(t);
  client.replace('talks.facts', 'when: 2021-05-03', 'when: 2021-02-30');
  const [error] = await client.diagnostics('talks.facts');
  assert.equal(error.code, 'FACT3002');
  assert.equal(error.severity, 1);
  assert.deepEqual(error.range, { start: { line: 12, character: 8 }, end: { line: 12, character: 18 } });
  client.replace('talks.facts', '2021-02-30', '2021-05-03');
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
});

test('words that are not in the source are an error', async t => {
  const { client } = await opened(t);
  client.replace('talks.facts', 'in Port Ansel on 3 May', 'in Port Anzel on 3 May');
  assert.deepEqual(ids(await client.diagnostics('talks.facts')), ['FACT4002']);
});

test('an edit in one file is an error in another, and no longer when it is taken back', async t => {
  const { client } = await opened(t);
  await client.diagnostics('talks.facts');
  client.replace('people.facts', 'person lind', 'person lynd');
  const { diagnostics } = await client.until('talks.facts', published => published.diagnostics.length > 0, 'an error');
  assert.deepEqual([...new Set(ids(diagnostics))], ['FACT2003']);
  client.replace('people.facts', 'person lynd', 'person lind');
  await client.until('talks.facts', published => published.diagnostics.length === 0, 'no error');
});

test('files that are not open have diagnostics too', async t => {
  const folder = folderOf(t, { ...river, 'wrong.facts': 'scenario river-accord\nplace weir "Weir"\n  in: nowhere\n' });
  const client = await Client.start(t, folder);
  await client.until('wrong.facts', published => published.diagnostics.length === 1, 'its error');
});

test('an unsaved text counts, and the one on the disk when it is closed', async t => {
  const { client } = await opened(t);
  client.replace('people.facts', 'person lind', 'person lynd');
  await client.until('talks.facts', published => published.diagnostics.length > 0, 'an error');
  client.close('people.facts');
  await client.until('talks.facts', published => published.diagnostics.length === 0, 'no error');
});

test('a file that is open is not read from the disk', async t => {
  const { folder, client } = await opened(t);
  await client.diagnostics('people.facts');
  writeIn(folder, 'people.facts', 'scenario river-accord\nnonsense\n');
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('people.facts'), type: 2 }] });
  client.replace('talks.facts', 'First naval talks', 'The first naval talks');
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
  assert.deepEqual(client.published('people.facts').diagnostics, []);
});

test('a file made on the disk counts, and no longer when it is deleted', async t => {
  const { folder, client } = await opened(t);
  await client.diagnostics('talks.facts');
  writeIn(folder, 'more.facts', 'scenario river-accord\nperson lind "Another"\n  because "to have two"\nplac weir\n');
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('more.facts'), type: 1 }] });
  await client.until('people.facts', published => published.diagnostics.length > 0, 'an error');
  await client.until('more.facts', published => published.diagnostics.length > 0, 'an error');
  await assertSameAsCheck(client, folder);
  rmSync(path.join(folder, 'more.facts'));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('more.facts'), type: 3 }] });
  await client.until('people.facts', published => published.diagnostics.length === 0, 'no error');
  await client.until('more.facts', published => published.diagnostics.length === 0, 'no error');
});

test('the text of a source that changes on the disk is looked at again', async t => {
  const { folder, client } = await opened(t);
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
  writeIn(folder, 'gazette.txt', river['gazette.txt'].replace('3 May', '4 May'));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('gazette.txt'), type: 2 }] });
  const { diagnostics } = await client.until('talks.facts', published => published.diagnostics.length > 0, 'an error');
  assert.ok(ids(diagnostics).includes('FACT4002'));
});

test('a folder with sources can be named', async t => {
  const { 'gazette.txt': gazette, ...others } = river;
  const folder = folderOf(t, { ...others, 'private/gazette.txt': gazette });
  const client = await Client.start(t, folder, { initializationOptions: { sources: 'private' } });
  client.open('talks.facts');
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
});

test('the server asks to be told of files, sources and seals that change', async t => {
  const { client } = await opened(t);
  await client.diagnostics('talks.facts');
  const watchers = client.registrations.filter(one => one.method === 'workspace/didChangeWatchedFiles').flatMap(one => one.registerOptions.watchers);
  assert.ok(watchers.length > 0);
  const patterns = JSON.stringify(watchers);
  for (const end of ['.facts', '.seal', '.txt'])
    assert.ok(patterns.includes(end.slice(1)), `${end} in ${patterns}`);
});

test('of many quick edits the last one counts', async t => {
  const { client } = await opened(t);
  for (let i = 0; i < 50; i++) {
    client.replace('talks.facts', 'when: 2021-05-03', 'when: 2021-05-0');
    client.replace('talks.facts', 'when: 2021-05-0', 'when: 2021-05-03');
  }
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
  client.replace('talks.facts', 'when: 2021-05-03', 'when: 2021-05-0');
  assert.equal((await client.diagnostics('talks.facts')).length, 1);
});

test('many changes in one message are made one after another', async t => {
  const { client } = await opened(t);
  client.change('talks.facts', [
    { range: { start: { line: 12, character: 8 }, end: { line: 12, character: 18 } }, text: 'x' },
    { range: { start: { line: 12, character: 8 }, end: { line: 12, character: 9 } }, text: '2021-05-03\n' },
    { range: { start: { line: 13, character: 0 }, end: { line: 14, character: 0 } }, text: '' },
  ]);
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
  client.change('talks.facts', [{ text: 'scenario river-accord\nplace\n' }]);
  assert.ok((await client.diagnostics('talks.facts')).length > 0);
});

test('a scenario that is not saved is read as well', async t => {
  const { client } = await opened(t);
  client.notify('textDocument/didOpen', { textDocument: { uri: 'untitled:Untitled-1', languageId: 'facts', version: 1, text: 'scenario new\nplac weir\n' } });
  client.replace('talks.facts', 'First naval talks', 'The first naval talks');
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
  assert.equal(client.process.exitCode, null);
});

test('a diagnostic has its id, the page that explains it, and the line it speaks of', async t => {
  const { client } = await opened(t);
  client.replace('people.facts', 'office defence-minister-norland', 'person roe "Twice"\n  because "to have two"\noffice defence-minister-norland');
  const diagnostics = await client.diagnostics('people.facts');
  const twice = diagnostics.find(one => one.relatedInformation?.length > 0);
  assert.ok(twice, JSON.stringify(diagnostics));
  assert.match(twice.code, /^FACT2\d{3}$/);
  assert.equal(twice.relatedInformation[0].location.uri, client.uri('people.facts'));
  if (twice.codeDescription !== undefined)
    assert.match(readFileSync(new URL(twice.codeDescription.href), 'utf8'), /<h1>FACT2\d{3}: /);
});

test('a client that knows little is served', async t => {
  const { client } = await opened(t, river, { capabilities: {} });
  client.replace('talks.facts', 'when: 2021-05-03', 'when: 2021-02-30');
  const { diagnostics } = await client.until('talks.facts', published => published.diagnostics.length > 0, 'an error');
  assert.deepEqual(ids(diagnostics), ['FACT3002']);
  assert.deepEqual(capabilities.general.positionEncodings, ['utf-16']);
});

/** Mistakes of all families, each in a file of its own. */
const mistakes = {
  'reading.facts': 'scenario river-accord\n\nplace Weir "Weir"\nplace lock\n  in norland\nplace quay “Quay”\n  in: norland\nplace pier "Pier\n',
  'names.facts': 'scenario river-accord\n\nplce mill "Mill"\nplace oak\n  inn: norland\nplace elm\n  in: norlant\nplace roe\nvisit trip "Trip"\n  participants: port-ansel\n',
  'values.facts': 'scenario river-accord\n\nprogramme weir-works "Works"\n  cost: $5 million\n    because "a guess"\n  partners: norland\n    because "a guess"\nvisit later "Later"\n  when: 03/04/2021\n    because "a guess"\n',
  'evidence.facts': 'scenario river-accord\n\nvisit other "Other"\n  when: 2021\n  where: norland\n    > gazette "two words"\n  participants: roe\n    > gazette "joint patrol boat. Work on"\n',
  'time.facts': 'scenario river-accord\n\nvisit late "Late"\n  status from 2022 to 2021: occurred\n    > gazette "agreed on a joint patrol ship"\n',
  'disagreement.facts': 'scenario river-accord\n\nvisit two "Two"\n  when: 2021\n    because "one says so"\n  when: 2020\n    because "another says so"\n',
  'variant.facts': 'scenario dry extends river-accord "Dry"\n\nassume first-talks.wher: norland\n  because "what if"\nretract lind\n',
  'none.facts': 'place nowhere\n',
  'empty.facts': '',
};

test('mistakes of all families are what `facts check` says of the same files', async t => {
  const { folder, client } = await opened(t, { ...river, ...mistakes });
  client.replace('talks.facts', 'First naval talks', 'First naval talks');
  await client.diagnostics('talks.facts');
  assert.ok((await assertSameAsCheck(client, folder)).length > 15);
});

test('so they are while nothing is open', async t => {
  const folder = folderOf(t, { ...river, ...mistakes });
  const client = await Client.start(t, folder);
  await client.until('reading.facts', published => published.diagnostics.length > 0, 'errors');
  client.open('talks.facts');
  await client.diagnostics('talks.facts');
  await assertSameAsCheck(client, folder);
});

test('after a hundred edits and back, the diagnostics are those of the beginning', async t => {
  const { folder, client } = await opened(t, { ...river, ...mistakes });
  const before = client.text('talks.facts');
  for (let i = 0; i < 100; i++) {
    const at = (i * 7919) % before.length;
    const text = client.text('talks.facts');
    client.change('talks.facts', [{ text: `${text.slice(0, at)}${'x\n"#>:,'[i % 7]}${text.slice(at)}` }]);
  }
  client.change('talks.facts', [{ text: before }]);
  await client.diagnostics('talks.facts');
  await assertSameAsCheck(client, folder);
});

test('the facts of this repository are judged as `facts check` judges them', async t => {
  const client = await Client.start(t, facts);
  const names = factFilesBelow(facts).map(file => path.relative(facts, file));
  for (const name of names)
    client.open(name);
  for (const name of names)
    await client.diagnostics(name);
  await assertSameAsCheck(client, facts);
});
