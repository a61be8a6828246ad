import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { folderOf } from '../support/files.mjs';
import { facts } from '../support/places.mjs';
import { river } from '../support/samples.mjs';
import { run } from '../support/tool.mjs';

/** Microsoft's validator, which has the schema of OASIS and rules of its own. */
const multitool = fileURLToPath(new URL('../node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool', import.meta.url));

// Its own script, which would do it, is not run.
chmodSync(multitool, 0o755);

function checked(...paths) {
  const { stdout, stderr } = run(['check', ...paths, '--format', 'sarif']);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

/** What the validator finds in a log: errors and warnings by their rules. */
function findings(t, log) {
  const folder = folderOf(t, { 'a.sarif': JSON.stringify(log, null, 2) });
  const said = execFileSync(multitool, ['validate', `${folder}/a.sarif`], { encoding: 'utf8' });
  assert.match(said, /1 files scanned\.\s+Analysis completed successfully\./);
  return [...said.matchAll(/: (error|warning) ([A-Z]+\d+)/g)].map(found => `${found[1]} ${found[2]}`);
}

// The tool has no home on the web to name (SARIF2005).
const sound = ['warning SARIF2005'];

test('sound facts are a log without an error', t => {
  assert.deepEqual(findings(t, checked(facts)), sound);
});

test('errors, fixes and places beside them are a log without an error', t => {
  const wrong = Object.fromEntries(Object.entries(river).map(([name, text]) => [name, name.endsWith('.facts') ? text.replaceAll('status: ', 'status = ').replaceAll('country ', 'cuontry ') : text]));
  const log = checked(folderOf(t, wrong));
  assert.ok(log.runs[0].results.length > 1, 'there are results');
  assert.ok(log.runs[0].results.some(result => result.fixes), 'one has a fix');
  assert.ok(log.runs[0].results.every(result => result.partialFingerprints), 'each has a fingerprint');
  assert.deepEqual(findings(t, log).filter(found => found.startsWith('error')), []);
});

test('the validator refuses what is not so', t => {
  const log = checked(facts);
  for (const wrong of [{}, { ...log, version: '2.0.0' }, { ...log, runs: [{ ...log.runs[0], tool: {} }] }])
    assert.ok(findings(t, wrong).some(found => found.startsWith('error')));
});
