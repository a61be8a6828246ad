import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import datapackage from 'datapackage';
import { facts } from '../support/places.mjs';
import { run } from '../support/tool.mjs';

const comparison = fileURLToPath(new URL('compare_workbook.py', import.meta.url));
const types = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' };

/** The text that was in a table: its first apostrophe is against spreadsheets. */
const restored = column => `CASE WHEN ${column} LIKE '''%' THEN ${column}[2:] ELSE ${column} END`;

describe('the facts of this repository as tables', () => {
  let root, csv, descriptor, database;

  const folder = name => path.join(root, name);
  const one = async sql => (await database.runAndReadAll(sql)).getRows()[0][0];

  function exported(format, output, ...args) {
    const { status, stdout, stderr } = run(['export', format, facts, '-o', folder(output), ...args]);
    assert.equal(status, 0, stderr || stdout);
  }

  before(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'scenario-facts-'));
    exported('csv', 'csv');
    csv = folder('csv');
    descriptor = JSON.parse(readFileSync(path.join(csv, 'datapackage.json'), 'utf8'));
    database = await (await DuckDBInstance.create()).connect();
    for (const { name, path: file, schema } of descriptor.resources) {
      const columns = schema.fields.map(field => {
        const quoted = `"${field.name}"`;
        return field.type === 'string' ? `${restored(quoted)} AS ${quoted}` : `CAST(${quoted} AS ${types[field.type]}) AS ${quoted}`;
      });
      await database.run(`CREATE TABLE "csv_${name}" AS SELECT ${columns.join(', ')} FROM read_csv('${path.join(csv, file)}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`);
    }
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  test('the CSV files are as their data package says: types, keys and references', async () => {
    const described = await datapackage.Package.load(path.join(csv, 'datapackage.json'));
    assert.deepEqual(described.errors.map(String), []);
    for (const resource of described.resources)
      assert.equal((await resource.read({ cast: true, relations: true })).length, Number(await one(`SELECT count(*) FROM "csv_${resource.name}"`)), resource.name);
  });

  test('SQLite finds its database sound, and as many rows in it', async () => {
    exported('sqlite', 'facts.sqlite');
    const ask = sql => {
      const { status, stdout, stderr } = spawnSync('sqlite3', ['-readonly', folder('facts.sqlite'), sql], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      return stdout.trim();
    };
    assert.equal(ask('PRAGMA integrity_check'), 'ok');
    assert.equal(ask('PRAGMA foreign_key_check'), '');
    for (const { name } of descriptor.resources)
      assert.equal(ask(`SELECT count(*) FROM "${name}"`), String(await one(`SELECT count(*) FROM "csv_${name}"`)), name);
    assert.ok(Number(ask("SELECT count(*) FROM quotes WHERE quotes MATCH 'defence'")) > 10);
  });

  for (const partition of [[], ['--partition', 'scenario'], ['--partition', 'kind']]) {
    test(`DuckDB reads from Parquet what it reads from CSV ${partition.join(' ')}`, async () => {
      exported('parquet', 'parquet', ...partition);
      await database.run(`SET file_search_path = '${folder('parquet')}'`);
      await database.run(readFileSync(folder('parquet/views.sql'), 'utf8'));
      for (const { name, schema } of descriptor.resources) {
        // A CSV file has no empty texts, and none of these tables has any that means more than nothing.
        const columns = schema.fields.map(({ name, type }) => type === 'string' ? `nullif("${name}", '')` : `"${name}"`).join(', ');
        assert.equal(await one(`SELECT count(*) FROM "${name}"`), await one(`SELECT count(*) FROM "csv_${name}"`), name);
        assert.equal(await one(`SELECT count(*) FROM (SELECT ${columns} FROM "${name}" EXCEPT ALL SELECT ${columns} FROM "csv_${name}")`), 0n, name);
      }
      assert.equal(await one("SELECT count(*) FROM (SELECT value, certainty FROM as_of_day(DATE '2015-01-21') EXCEPT SELECT value, certainty FROM spans)"), 0n);
    });
  }

  test('openpyxl reads from the workbook what is in the CSV files', () => {
    exported('xlsx', 'facts.xlsx');
    const { status, stdout, stderr } = spawnSync('/usr/bin/python3', [comparison, folder('facts.xlsx'), csv], { encoding: 'utf8' });
    assert.equal(status, 0, stderr || stdout);
    assert.match(stdout, new RegExp(`^${descriptor.resources.length} sheets alike, [0-9]+ links that lead to their rows$`, 'm'));
  });
});
