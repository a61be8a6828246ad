import { readFileSync } from 'node:fs';

/** The rows of a CSV file (RFC 4180), each an array of texts. */
export function parseCsv(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The text that was in a table: the first apostrophe of an exported one is against spreadsheets. */
export const restored = cell => cell.replace(/^'/, '');

/** The rows of an exported table, each an object by the names of its columns. */
export function readTable(file) {
  const [head, ...rows] = parseCsv(readFileSync(file, 'utf8'));
  return rows.map(row => Object.fromEntries(head.map((name, place) => [name, restored(row[place])])));
}
