import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { extension } from '../support/places.mjs';

const vsix = path.join(extension, 'out/scenario-facts.vsix');
const files = unzipSync(readFileSync(vsix));
const manifest = JSON.parse(strFromU8(files['extension/package.json']));

test('the package has what the extension needs and nothing else', () =>
  assert.deepEqual(Object.keys(files).sort(), [
    '[Content_Types].xml',
    'extension.vsixmanifest',
    'extension/LICENSE.txt',
    'extension/language-configuration.json',
    'extension/out/extension.js',
    'extension/package.json',
    'extension/readme.md',
    'extension/syntaxes/facts.tmLanguage.json',
  ]));

test('the package is small', t => {
  const size = statSync(vsix).size;
  t.diagnostic(`${path.basename(vsix)}: ${(size / 1024).toFixed(0)} KB`);
  assert.ok(size < 200 * 1024, `${size} bytes`);
});

test('every file that the manifest names is in it', () => {
  const { languages, grammars } = manifest.contributes;
  for (const file of [`${manifest.main}`, ...languages.map(one => one.configuration), ...grammars.map(one => one.path)])
    assert.ok(files[path.posix.join('extension', file)], file);
});

test('files that end in .facts are of the language, and coloured by its grammar', () => {
  const [language] = manifest.contributes.languages;
  assert.deepEqual(language.extensions, ['.facts']);
  assert.equal(manifest.contributes.grammars[0].language, language.id);
  assert.equal(manifest.contributes.grammars[0].scopeName, JSON.parse(strFromU8(files['extension/syntaxes/facts.tmLanguage.json'])).scopeName);
});

test('a folder that is not trusted cannot say which program is started', () =>
  assert.ok(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.includes('scenarioFacts.server.path')));

test('the lock file names no registry', () =>
  assert.doesNotMatch(readFileSync(path.join(extension, 'package-lock.json'), 'utf8'), /"resolved"/));
