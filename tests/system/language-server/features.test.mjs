import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client, editsByFile, ids } from '../support/client.mjs';
import { applied } from '../support/edits.mjs';
import { folderOf } from '../support/files.mjs';
import { river } from '../support/samples.mjs';
import { run } from '../support/tool.mjs';

async function opened(t, files = river) {
  const folder = folderOf(t, files);
  const client = await Client.start(t, folder);
  for (const name of Object.keys(files).filter(name => name.endsWith('.facts')))
    client.open(name);
  for (const name of Object.keys(files).filter(name => name.endsWith('.facts')))
    await client.diagnostics(name);
  return client;
}

const inFile = uri => fileURLToPath(uri).split('/').at(-1);
const spot = ({ uri, targetUri, range, targetSelectionRange }) => `${inFile(uri ?? targetUri)}:${(targetSelectionRange ?? range).start.line}:${(targetSelectionRange ?? range).start.character}`;
const markup = contents => typeof contents === 'string' ? contents : Array.isArray(contents) ? contents.map(markup).join('\n') : contents.value;

/** The labels offered behind a place, after a text was typed there. */
async function offered(client, name, words, typed) {
  client.replace(name, words, words + typed);
  const answer = await client.request('textDocument/completion', { ...client.place(name, words + typed, (words + typed).length), context: { triggerKind: 1 } });
  const items = answer.items ?? answer;
  return { items, labels: items.map(item => item.label) };
}

test('completion: kinds at the start of a line', async t => {
  const { labels } = await offered(await opened(t), 'people.facts', 'person lind "Tomas Lind"\n  > gazette "her colleague Tomas Lind"\n', 'mee');
  assert.ok(labels.includes('meeting'), labels.join());
});

test('completion: a whole fact, with tab stops that choose among the sources and words there are', async t => {
  const { items } = await offered(await opened(t), 'people.facts', 'person lind "Tomas Lind"\n  > gazette "her colleague Tomas Lind"\n', 'mee');
  const whole = items.find(item => item.label === 'meeting …');
  assert.equal(whole.insertTextFormat, 2);
  assert.match(whole.textEdit.newText, /^meeting \$\{1:NAME\} "\$\{2:Meeting\}"\n {2}> \$\{3:gazette\} /);
});

test('completion: reserved words at the start of a line', async t => {
  const { labels } = await offered(await opened(t), 'people.facts', 'person lind "Tomas Lind"\n  > gazette "her colleague Tomas Lind"\n', 'exp');
  assert.ok(labels.includes('expect'), labels.join());
});

test('completion: fields of the kind in a body', async t => {
  const { labels } = await offered(await opened(t), 'talks.facts', 'where: port-ansel\n', '  top');
  assert.ok(labels.includes('topics'), labels.join());
  assert.ok(!labels.includes('published'), 'a field of another kind');
});

test('completion: names of a type that fits, of all files', async t => {
  const { labels } = await offered(await opened(t), 'talks.facts', 'participants: roe, lind', ', ');
  assert.ok(labels.includes('norland'), labels.join());
  assert.ok(!labels.includes('first-talks'), 'a meeting takes no part');
});

test('completion: a name with hyphens is put in place of all that was typed of it', async t => {
  const client = await opened(t);
  client.replace('talks.facts', 'where: port-ansel', 'where: port-an');
  const place = client.place('talks.facts', 'where: port-an', 'where: port-an'.length);
  const answer = await client.request('textDocument/completion', { ...place, context: { triggerKind: 1 } });
  const item = (answer.items ?? answer).find(one => one.label === 'port-ansel');
  assert.ok(item, JSON.stringify(answer));
  const edit = item.textEdit;
  assert.ok(edit, 'an edit says what is replaced: clients differ on what a word is');
  const range = edit.range ?? edit.insert;
  assert.ok(applied(client.text('talks.facts'), [{ range, newText: edit.newText }]).includes('  where: port-ansel\n'));
});

test('completion: words of a choice', async t => {
  const client = await opened(t);
  client.replace('talks.facts', 'status: occurred', 'status: ');
  const { labels } = await offered(client, 'talks.facts', 'status: ', 'o');
  assert.ok(labels.includes('occurred'), labels.join());
});

test('completion: sources behind >', async t => {
  const { labels } = await offered(await opened(t), 'talks.facts', '  where: port-ansel\n', '    > ');
  assert.ok(labels.includes('gazette'), labels.join());
  assert.ok(!labels.includes('port-ansel'), 'no source');
});

test('completion: in a text and in a comment nothing is offered that would spoil it', async t => {
  const client = await opened(t);
  const answer = await client.request('textDocument/completion', { ...client.place('people.facts', 'Ida Roe"', 3), context: { triggerKind: 1 } });
  assert.deepEqual((answer?.items ?? answer ?? []).filter(item => item.label === 'meeting'), []);
});

test('completion: on a line that has not been saved and cannot be read yet', async t => {
  const client = await opened(t);
  client.replace('talks.facts', 'expect first-talks.participants includes roe\n', 'meeting next-talks "Next"\n  par');
  const answer = await client.request('textDocument/completion', { ...client.place('talks.facts', '  par\n'.trimEnd(), 5), context: { triggerKind: 1 } });
  assert.ok((answer.items ?? answer).some(item => item.label === 'participants'), JSON.stringify(answer).slice(0, 300));
});

test('hover: a name has its label, a field its documentation', async t => {
  const client = await opened(t);
  assert.match(markup((await client.request('textDocument/hover', client.place('talks.facts', 'roe, lind', 1))).contents), /Ida Roe/);
  assert.match(markup((await client.request('textDocument/hover', client.place('talks.facts', 'status: occurred', 2))).contents), /How real it is/);
  assert.match(markup((await client.request('textDocument/hover', client.place('people.facts', 'defence-minister-norland\n', 2))).contents), /Who answers for the ships/);
});

test('hover: the range is the name with its hyphens', async t => {
  const client = await opened(t);
  const { range } = await client.request('textDocument/hover', client.place('talks.facts', 'where: port-ansel', 9));
  assert.deepEqual(range, { start: { line: 14, character: 9 }, end: { line: 14, character: 19 } });
});

test('hover: on nothing there is nothing', async t => {
  const client = await opened(t);
  assert.equal(await client.request('textDocument/hover', { textDocument: { uri: client.uri('talks.facts') }, position: { line: 1, character: 0 } }), null);
});

test('definition: of a name in another file', async t => {
  const client = await opened(t);
  const found = [await client.request('textDocument/definition', client.place('talks.facts', 'lind\n', 1))].flat();
  assert.deepEqual(found.map(spot), ['people.facts:9:7']);
});

test('definition: what is built in is declared in a file that can be opened and is never diagnosed', async t => {
  const client = await opened(t);
  const [{ uri, range }] = [await client.request('textDocument/definition', client.place('talks.facts', 'participants:', 2))].flat();
  const text = readFileSync(new URL(uri), 'utf8');
  assert.match(text.split('\n')[range.start.line], /^ {2}participants: list of /);
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'facts', version: 1, text } });
  client.replace('talks.facts', '2021-05-03', '2021-02-30');
  assert.deepEqual((await client.diagnostics('talks.facts')).map(one => one.code), ['FACT3002']);
  assert.equal(await client.request('textDocument/definition', { textDocument: { uri }, position: range.start }), null);
});

test('references: all files, and the declaration where it is wanted', async t => {
  const client = await opened(t);
  const ask = async includeDeclaration =>
    (await client.request('textDocument/references', { ...client.place('people.facts', 'person roe', 8), context: { includeDeclaration } })).map(spot).sort();
  assert.deepEqual(await ask(false), ['talks.facts:15:16', 'talks.facts:18:41']);
  assert.deepEqual(await ask(true), ['people.facts:5:7', 'talks.facts:15:16', 'talks.facts:18:41']);
});

test('rename: a fact, in all files, and the facts are as sound as before', async t => {
  const client = await opened(t);
  const prepared = await client.request('textDocument/prepareRename', client.place('talks.facts', 'roe, lind', 1));
  assert.deepEqual(prepared.range ?? prepared, { start: { line: 15, character: 16 }, end: { line: 15, character: 19 } });
  client.apply(await client.request('textDocument/rename', { ...client.place('talks.facts', 'roe, lind', 1), newName: 'ida-roe' }));
  assert.match(client.text('people.facts'), /^person ida-roe "Ida Roe"$/m);
  assert.match(client.text('talks.facts'), /^ {2}participants: ida-roe, lind$/m);
  assert.match(client.text('talks.facts'), /^expect first-talks\.participants includes ida-roe$/m);
  assert.match(client.text('talks.facts'), /"Ida Roe welcomed her colleague Tomas Lind"/);
  assert.deepEqual(await client.diagnostics('people.facts'), []);
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
});

test('rename: a source, a fact on the left of a dot', async t => {
  const client = await opened(t);
  client.apply(await client.request('textDocument/rename', { ...client.place('people.facts', '> gazette', 3), newName: 'the-gazette' }));
  client.apply(await client.request('textDocument/rename', { ...client.place('talks.facts', 'expect first-talks', 9), newName: 'talks-2021' }));
  assert.doesNotMatch(client.text('people.facts') + client.text('talks.facts'), /> gazette|source gazette|first-talks/);
  assert.match(client.text('talks.facts'), /text: "gazette\.txt"/);
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
  assert.deepEqual(await client.diagnostics('people.facts'), []);
});

for (const newName of ['Ida', 'lind', 'two words', '', 'a_b'])
  test(`rename: to ‘${newName}’ is refused with a reason`, async t => {
    const client = await opened(t);
    await assert.rejects(client.request('textDocument/rename', { ...client.place('people.facts', 'person roe', 8), newName }), error => error.message.length > 10);
  });

test('rename: what ships with the compiler cannot be renamed', async t => {
  const client = await opened(t);
  const prepared = await client.request('textDocument/prepareRename', client.place('talks.facts', 'meeting first', 2)).catch(() => null);
  assert.equal(prepared, null);
});

test('formatting: as `facts format` does it, and twice is once', async t => {
  const untidy = river['talks.facts'].replace('  where: port-ansel', '   where:   port-ansel  ').replace('    > gazette "in', '      >   gazette   "in');
  const client = await opened(t, { ...river, 'talks.facts': untidy });
  const format = async () => applied(client.text('talks.facts'), await client.request('textDocument/formatting', { textDocument: { uri: client.uri('talks.facts') }, options: { tabSize: 2, insertSpaces: true } }) ?? []);
  const tidy = await format();
  assert.equal(tidy, river['talks.facts']);
  client.change('talks.facts', [{ text: tidy }]);
  assert.equal(await format(), tidy);
});

test('code action: a name that is like another is proposed, not preferred and not in fix-all; the error is gone when it is picked', async t => {
  const client = await opened(t);
  client.replace('talks.facts', 'where: port-ansel', 'where: port-ansle');
  const [error] = await client.diagnostics('talks.facts');
  assert.equal(error.code, 'FACT2003');
  const actions = await client.request('textDocument/codeAction', { textDocument: { uri: client.uri('talks.facts') }, range: error.range, context: { diagnostics: [error], only: ['quickfix'] } });
  const action = actions.find(one => one.kind?.startsWith('quickfix'));
  assert.ok(action, JSON.stringify(actions));
  assert.ok(!action.isPreferred, JSON.stringify(action));
  const all = await client.request('textDocument/codeAction', { textDocument: { uri: client.uri('talks.facts') }, range: error.range, context: { diagnostics: [error], only: ['source.fixAll'] } });
  assert.deepEqual(all ?? [], []);
  const edit = action.edit ?? (await client.request('codeAction/resolve', action)).edit;
  client.apply(edit);
  assert.match(client.text('talks.facts'), /^ {2}where: port-ansel$/m);
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
});

test('code action: none where there is nothing to mend', async t => {
  const client = await opened(t);
  const range = { start: { line: 14, character: 3 }, end: { line: 14, character: 3 } };
  const actions = await client.request('textDocument/codeAction', { textDocument: { uri: client.uri('talks.facts') }, range, context: { diagnostics: [], only: ['quickfix'] } });
  assert.deepEqual(actions ?? [], []);
});

test('document symbols: the facts of a file with their labels, in order', async t => {
  const client = await opened(t);
  const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri: client.uri('talks.facts') } });
  const flat = symbols.flatMap(one => [one, ...one.children ?? []]);
  const names = flat.map(one => one.name);
  for (const name of ['gazette', 'port-ansel', 'first-talks'])
    assert.ok(names.some(one => one.includes(name)), names.join());
  for (const { range, selectionRange } of flat) {
    assert.ok(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
    assert.ok(range.end.line <= 19);
  }
});

test('workspace symbols: a fact is found by a part of its name', async t => {
  const client = await opened(t);
  if (!client.capabilities.workspaceSymbolProvider)
    return t.skip('the server does not offer them');
  const found = await client.request('workspace/symbol', { query: 'port' });
  assert.ok(found.some(one => one.name.includes('port-ansel')), JSON.stringify(found));
});

test('folding: a fact with its lines', async t => {
  const client = await opened(t);
  if (!client.capabilities.foldingRangeProvider)
    return t.skip('the server does not offer it');
  const ranges = await client.request('textDocument/foldingRange', { textDocument: { uri: client.uri('talks.facts') } });
  assert.ok(ranges.some(range => range.startLine === 9 && range.endLine === 16), JSON.stringify(ranges));
});

test('semantic tokens: in order, inside the text, each of a type that was announced', async t => {
  const client = await opened(t);
  const { legend } = client.capabilities.semanticTokensProvider;
  const { data } = await client.request('textDocument/semanticTokens/full', { textDocument: { uri: client.uri('talks.facts') } });
  assert.ok(data.length > 50);
  assert.equal(data.length % 5, 0);
  const lines = client.text('talks.facts').split('\n');
  const tokens = [];
  for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
    line += data[i];
    character = data[i] === 0 ? character + data[i + 1] : data[i + 1];
    assert.ok(character + data[i + 2] <= lines[line].length, `token ${i / 5} ends in line ${line}`);
    assert.ok(data[i + 2] > 0);
    assert.ok(i === 0 || data[i] > 0 || data[i + 1] >= data[i - 3], 'no two overlap');
    assert.ok(data[i + 3] < legend.tokenTypes.length);
    assert.ok(data[i + 4] < 2 ** legend.tokenModifiers.length);
    tokens.push([lines[line].substr(character, data[i + 2]), legend.tokenTypes[data[i + 3]]]);
  }
  const typeOf = text => tokens.find(token => token[0] === text)?.[1];
  assert.ok(typeOf('port-ansel') && typeOf('meeting') && typeOf('participants'), JSON.stringify(tokens));
  assert.notEqual(typeOf('meeting'), typeOf('port-ansel'));
});

test('what comes with `facts check` comes here: a repair made by hand leaves the files sound', async t => {
  const client = await opened(t);
  client.replace('people.facts', 'of: norland', 'of norland');
  const errors = await client.diagnostics('people.facts');
  assert.equal(ids(errors).length, 1);
  client.replace('people.facts', 'of norland', 'of: norland');
  assert.deepEqual(await client.diagnostics('people.facts'), []);
  assert.equal(run(['--version']).status, 0);
});
