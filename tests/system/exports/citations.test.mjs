import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { folderOf, writeIn } from '../support/files.mjs';
import { hostile, hostileLabels } from '../support/hostile.mjs';
import { facts } from '../support/places.mjs';
import { check, run } from '../support/tool.mjs';

const sources = JSON.parse(run(['export', 'json', facts]).stdout).scenarios.flatMap(scenario => scenario.sources);

/** What Citation.js reads, without guesses of its own. */
function read(format, folder) {
  const { status, stdout, stderr } = run(['export', format, folder]);
  assert.equal(status, 0, stderr);
  return new Cite(stdout, { strict: true, generateGraph: false });
}

/** The year, month and day of a date in EDTF. */
const parts = date => date.split('-').map(Number);

describe('citations as others read them', () => {
  for (const format of ['csl', 'bibtex', 'ris']) {
    test(`Citation.js reads ${format}`, () => {
      const cited = read(format, facts);
      assert.deepEqual(cited.data.map(item => [item.id, item.title]), sources.map(source => [source.name, source.label]));
      for (const [n, source] of sources.entries()) {
        assert.equal(cited.data[n].publisher ?? null, source.publisher, source.name);
        if (/^\d{4}(-\d\d){2}$/.test(source.published?.date))
          assert.deepEqual(cited.data[n].issued['date-parts'][0], parts(source.published.date), source.name);
      }
      // A style can set them.
      assert.match(cited.format('bibliography'), /David Pugliese\. \(2014, July 22\)\. Ottawa Citizen, 22 July 2014/);
    });

    test(`hostile titles are titles in ${format}`, t => {
      const cited = read(format, folderOf(t, hostile));
      // Marks of rich text are marks in all of these; BibTeX has them as they are.
      assert.deepEqual(cited.data.map(item => item.id), hostileLabels.map((_, n) => `s${n}`));
      for (const [n, label] of hostileLabels.entries())
        assert.equal(cited.data[n].title, label);
    });

    test(`what Citation.js writes as ${format} becomes sources without an error`, t => {
      const cited = read('csl', facts);
      const text = format === 'csl' ? cited.format('data', { format: 'text' }) : cited.format(format === 'bibtex' ? 'biblatex' : 'ris');
      const folder = folderOf(t, { 'a.facts': 'scenario s\n' });
      writeIn(folder, 'library', text);
      const { status, stdout, stderr } = run(['new', 'source', '--from', `${folder}/library`, '--to', `${folder}/a.facts`]);
      assert.equal(status, 0, stderr);
      assert.match(stdout, new RegExp(`has ${sources.length} more sources now`));
      assert.deepEqual(check(folder).filter(diagnostic => diagnostic.severity === 'error'), []);
      const back = JSON.parse(run(['export', 'json', folder]).stdout).scenarios[0].sources;
      assert.deepEqual(back.map(source => source.label), sources.map(source => source.label));
    });
  }

  // Debian's pandoc reads no RIS.
  for (const [format, extension] of [['csl', 'json'], ['bibtex', 'bib']]) {
    test(`pandoc sets a bibliography from ${format}`, t => {
      const name = `sources.${extension}`;
      const folder = folderOf(t, { 'a.md': '---\nnocite: "@*"\n---\n', [name]: run(['export', format, facts]).stdout });
      const set = execFileSync('pandoc', ['--citeproc', '--bibliography', `${folder}/${name}`, '--wrap', 'none', '-t', 'plain', `${folder}/a.md`], { encoding: 'utf8' });
      // A style has capitals and quotation marks of its own.
      const letters = text => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
      const entries = set.split(/\n\n+/).filter(entry => entry.trim()).map(letters);
      assert.equal(entries.length, sources.length);
      for (const source of sources)
        assert.ok(entries.some(entry => entry.includes(letters(source.label)) && entry.includes(/^\d{4}/.exec(source.published?.date) ?? '')), source.label);
    });
  }
});
