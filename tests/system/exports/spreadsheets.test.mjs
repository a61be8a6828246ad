import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { parseCsv, restored } from '../support/csv.mjs';
import { folderOf } from '../support/files.mjs';
import { facts } from '../support/places.mjs';
import { run } from '../support/tool.mjs';

// What LibreOffice calls its filter: comma, quote, UTF-8, from the first line on; cells as they are shown.
const asShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
const allSheets = `${asShown},false,false,-1`;
// Each column as a text, as a person chooses who wants it as it is written.
const asTexts = `CSV:44,34,76,1,${Array.from({ length: 100 }, (_, column) => `${column + 1}/2`).join('/')}`;
const asGuessed = 'CSV:44,34,76,1';
const formulas = ['=1+1', '+44 20', '-2+3', '@SUM(A1)', '=HYPERLINK("https://example.org")', "=cmd|'/c calc'!A1"];

describe('what LibreOffice opens and writes again as CSV', () => {
  let root;

  before(() => { root = mkdtempSync(path.join(tmpdir(), 'scenario-facts-')); });
  after(() => rmSync(root, { recursive: true, force: true }));

  const folder = name => path.join(root, name);

  function exported(format, from, output) {
    const { status, stdout, stderr } = run(['export', format, from, '-o', folder(output)]);
    assert.equal(status, 0, stderr || stdout);
    return folder(output);
  }

  /** Opens files and writes each, or each of its sheets, into a folder; returns the files written, in order. */
  function convert(output, to, files, ...options) {
    const { status, stdout, stderr } = spawnSync(
      'soffice', [`-env:UserInstallation=${pathToFileURL(folder('profile'))}`, '--headless', ...options, '--convert-to', to, '--outdir', folder(output), ...files], { encoding: 'utf8', timeout: 120_000 });
    assert.equal(status, 0, stderr);
    return [...stdout.matchAll(/-> (.*\.csv)(?: using filter.*)?$/gm)].map(([, file]) => file);
  }

  const resourcesOf = csv => JSON.parse(readFileSync(path.join(csv, 'datapackage.json'), 'utf8')).resources;
  const rowsOf = file => parseCsv(readFileSync(file, 'utf8'));
  const plain = text => text.replaceAll('\r\n', '\n');

  /** A cell as a table has it: truths are words and numbers have no form of their own. */
  const meant = (cell, type) => type === 'boolean' ? cell.toLowerCase() : type === 'number' && cell !== '' ? String(Number(cell)) : plain(cell);

  /** Compares the sheets of a workbook with the tables: those of kinds come first, and last what columns hold. */
  function compareSheets(xlsx, csv, output) {
    const written = convert(output, allSheets, [xlsx]);
    const resources = resourcesOf(csv);
    const inOrder = [...resources.filter(({ name }) => name.startsWith('kind_')), ...resources.filter(({ name }) => !name.startsWith('kind_'))];
    assert.equal(written.length, inOrder.length + 1);
    inOrder.forEach(({ name, path: file, schema }, place) => {
      const read = cells => cells.slice(0, schema.fields.length).map((cell, column) => meant(cell, schema.fields[column].type));
      assert.deepEqual(rowsOf(written[place]).slice(1).map(read), rowsOf(path.join(csv, file)).slice(1).map(row => read(row.map(restored))), name);
    });
  }

  test('each cell of the workbook is that of its table', () => {
    const csv = exported('csv', facts, 'own');
    compareSheets(exported('xlsx', facts, 'own.xlsx'), csv, 'sheets');
    assert.ok(rowsOf(path.join(csv, 'claims.csv')).length > 1500 && rowsOf(path.join(csv, 'evidence.csv')).length > 1500);
  });

  test('each cell of the CSV files is itself, where columns are read as texts', () => {
    const csv = exported('csv', facts, 'texts');
    for (const subfolder of ['', 'kinds']) {
      const files = resourcesOf(csv).map(({ path: file }) => file).filter(file => path.dirname(file) === (subfolder || '.'));
      const written = convert(path.join('written', subfolder), asShown, files.map(file => path.join(csv, file)), `--infilter=${asTexts}`);
      assert.equal(written.length, files.length);
      files.forEach((file, place) => assert.deepEqual(rowsOf(written[place]), rowsOf(path.join(csv, file)).map(row => row.map(plain)), file));
    }
  });

  test('nothing that looks like a formula is one, where columns are guessed too', t => {
    const hostile = folderOf(t, { 'h.facts': `scenario h\nuse defence\n\n${formulas.map((label, n) => `country c${n} "${label.replaceAll('"', '\\"')}"\n`).join('\n')}` });
    const csv = exported('csv', hostile, 'hostile');
    const labels = ([head, ...rows]) => rows.map(row => row[head.indexOf('label')]);
    assert.deepEqual(labels(rowsOf(path.join(csv, 'facts.csv'))).map(restored), formulas);
    compareSheets(exported('xlsx', hostile, 'hostile.xlsx'), csv, 'hostile-sheets');
    const [guessed] = convert('guessed', asShown, [path.join(csv, 'facts.csv')], `--infilter=${asGuessed}`);
    assert.deepEqual(labels(rowsOf(guessed)).map(restored), formulas);
  });
});
