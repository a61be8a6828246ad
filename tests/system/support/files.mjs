import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

/** A new folder with these files, `{ 'a/b.facts': text }`; it goes when the test ends. */
export function folderOf(test, files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'scenario-facts-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files))
    writeIn(folder, name, text);
  return folder;
}

export function writeIn(folder, name, text) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** All `.facts` files below a folder, in order. */
export function factFilesBelow(folder) {
  return readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.facts')).sort().map(name => path.join(folder, name));
}
