import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from '../support/client.mjs';
import { folderOf, writeIn } from '../support/files.mjs';
import { river } from '../support/samples.mjs';
import { assertSameAsCheck } from './same.mjs';

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed) {
  return below => {
    seed = (seed + 0x6d2b79f5) | 0;
    let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

const variant = `scenario dry extends river-accord "Without water"

assume first-talks.status from 2021-05: cancelled
  because "the river is dry"

expect first-talks.status at 2021-06 is cancelled
`;

/** One edit: its range and the text in its place. */
function edit(text, pick) {
  const lines = text.split('\n');
  const line = pick(lines.length);
  const words = [...text.matchAll(/[^\s,:"]+/g)];
  const inLine = (start, end, newText) => ({ range: { start: { line, character: start }, end: { line, character: end } }, text: newText });
  const column = pick(lines[line].length + 1);
  switch (pick(6)) {
    case 0:
      return inLine(column, column, ['x', ' ', '"', ':', '#', '>', ',', '\n', 'ä', '🚢', '-', '2'][pick(12)]);
    case 1:
      return inLine(Math.max(column - 1, 0), column, '');
    case 2:
      return inLine(0, lines[line].length, lines[pick(lines.length)]);
    case 3:
      return { range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, text: '' };
    case 4:
      return inLine(0, 0, `${lines[pick(lines.length)]}\n`);
    default: {
      const word = /[^\s,:"]+/.exec(lines[line]);
      return word && words.length > 0 ? inLine(word.index, word.index + word[0].length, words[pick(words.length)][0]) : inLine(0, 0, '');
    }
  }
}

for (const seed of [1, 2, 3, 4])
  test(`after any edits the server says what is said of the files as they then are (${seed})`, async t => {
    const pick = chance(seed);
    const files = { ...river, 'dry.facts': variant };
    const folder = folderOf(t, files);
    const client = await Client.start(t, folder);
    const names = Object.keys(files).filter(name => name.endsWith('.facts'));
    for (const name of names)
      client.open(name);
    for (let round = 0; round < 4; round++) {
      for (let i = 0; i < 12; i++) {
        const name = names[pick(names.length)];
        client.change(name, [edit(client.text(name), pick)]);
        // Some edits are heard alone, others come while the one before is being worked on.
        if (pick(3) === 0)
          await client.diagnostics(name);
        if (pick(4) === 0)
          await client.request('textDocument/hover', { textDocument: { uri: client.uri(name) }, position: { line: pick(20), character: pick(20) } });
      }

      for (const name of names) {
        await client.diagnostics(name);
        writeIn(folder, name, client.text(name));
      }

      await assertSameAsCheck(client, folder);
      // Half of the rounds go on from sound files again.
      if (round % 2 === 1)
        names.forEach(name => client.change(name, [{ text: files[name] }]));
    }

    assert.equal(client.process.exitCode, null);
    assert.deepEqual(client.messages.filter(message => message.type === 1), []);
  });
