import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { folderOf } from '../support/files.mjs';
import { facts } from '../support/places.mjs';
import { river } from '../support/samples.mjs';
import { run } from '../support/tool.mjs';

function exported(...args) {
  const { status, stdout, stderr } = run(['export', ...args]);
  assert.equal(status, 0, stderr || stdout);
  return JSON.parse(stdout);
}

/** The schema, read strictly: what its author misspelt is an error and not nothing. */
function schemaOf() {
  const schema = exported('schema');
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  return { schema, validate: ajv.compile(schema) };
}

test('the schema says of which draft it is', () =>
  assert.equal(schemaOf().schema.$schema, 'https://json-schema.org/draft/2020-12/schema'));

test('the facts of this repository are as the schema says', () => {
  const { validate } = schemaOf();
  validate(exported('json', facts));
  assert.deepEqual(validate.errors ?? [], []);
});

test('a small scenario is as the schema says', t => {
  const folder = folderOf(t, river);
  const { validate } = schemaOf();
  validate(exported('json', folder));
  assert.deepEqual(validate.errors ?? [], []);
});

test('the schema refuses what is not so', () => {
  const { validate } = schemaOf();
  const sound = exported('json', facts);
  assert.ok(!validate([]), 'a list');
  assert.ok(!validate({}), 'nothing at all');
  assert.ok(!validate({ ...sound, unheardOf: 1 }), 'a member that nobody declared');
});
