import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { extension } from '../support/places.mjs';

const configuration = JSON.parse(readFileSync(path.join(extension, 'language-configuration.json'), 'utf8'));
const { pattern, flags } = configuration.wordPattern;

const words = text => text.match(new RegExp(pattern, `${flags}g`));

test('a name is one word with its hyphens, whatever its script', () => {
  assert.deepEqual(words('  office at 2015-01-21: foreign-minister-jp, köln-süd, 東京-港'), ['office', 'at', '2015-01-21', 'foreign-minister-jp', 'köln-süd', '東京-港']);
  assert.deepEqual(words('expect fdmm-2015.where is'), ['expect', 'fdmm-2015', 'where', 'is']);
});

/** What the Enter key does at the end of a line. */
const onEnter = line => configuration.onEnterRules.find(rule => new RegExp(rule.beforeText).test(line) && new RegExp(rule.afterText ?? '').test(''))?.action.indent ?? 'none';

for (const [line, indent] of [
  ['meeting talks "Talks"', 'indent'],
  ['place lindholm', 'indent'],
  ['source gazette "The Gazette"   # of the capital', 'indent'],
  ['kind pipeline is structure "Pipeline"', 'indent'],
  ['assume talks.status: cancelled', 'indent'],
  ['retract talks', 'indent'],
  ['country norland, vestmark', 'none'],
  ['scenario river "The river"', 'none'],
  ['use defence', 'none'],
  ['choice state: open, shut', 'none'],
  ['expect talks.when before 2022', 'none'],
  ['# a note', 'none'],
  ['  where: lindholm', 'none'],
  ['    > gazette "at the house"', 'none'],
  ['  ', 'outdent'],
  ['', 'none'],
])
  test(`after ${JSON.stringify(line)} the next line is: ${indent}`, () => assert.equal(onEnter(line), indent));

test('a line that is moved or pasted is indented by the same rules', () => {
  const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;
  assert.match('meeting talks "Talks"', new RegExp(increaseIndentPattern));
  assert.doesNotMatch('  where: lindholm', new RegExp(increaseIndentPattern));
  assert.match('  expect talks.when before 2022', new RegExp(decreaseIndentPattern));
  assert.doesNotMatch('  expect: talks', new RegExp(decreaseIndentPattern));
  assert.doesNotMatch('  assume at 2015: talks', new RegExp(decreaseIndentPattern));
});
