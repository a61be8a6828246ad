import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import Ajv from 'ajv';
import { folderOf } from '../support/files.mjs';
import { facts } from '../support/places.mjs';
import { river } from '../support/samples.mjs';
import { run } from '../support/tool.mjs';

/** The schema of OASIS, as a package of Microsoft's has it: draft 4, of which it uses what later drafts read alike but for the name of its id. */
const { id, $schema, ...schema } = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

function validator() {
  assert.equal($schema, 'http://json-schema.org/draft-04/schema#');
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
  return ajv.compile({ ...schema, $id: id });
}

function checked(...paths) {
  const { stdout, stderr } = run(['check', ...paths, '--format', 'sarif']);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

test('sound facts are a log as the schema says', () => {
  const validate = validator();
  validate(checked(facts));
  assert.deepEqual(validate.errors ?? [], []);
});

test('errors, fixes and places beside them are as the schema says', t => {
  const wrong = Object.fromEntries(Object.entries(river).map(([name, text]) => [name, name.endsWith('.facts') ? text.replaceAll('status: ', 'status = ').replaceAll('country ', 'cuontry ') : text]));
  const log = checked(folderOf(t, wrong));
  const validate = validator();
  validate(log);
  assert.deepEqual(validate.errors ?? [], []);
  assert.ok(log.runs[0].results.length > 1, 'there are results');
  assert.ok(log.runs[0].results.some(result => result.fixes), 'one has a fix');
});

test('the schema refuses what is not so', () => {
  const validate = validator();
  const log = checked(facts);
  assert.ok(!validate({}), 'nothing at all');
  assert.ok(!validate({ ...log, version: '2.0.0' }), 'another version');
  assert.ok(!validate({ ...log, runs: [{ ...log.runs[0], tool: {} }] }), 'no driver');
});
