import assert from 'node:assert/strict';
import * as path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { check } from '../support/tool.mjs';

/** Fails unless what the server published last, of all files, comes to what `facts check` says of them; gives that. */
export async function assertSameAsCheck(client, folder) {
  const expected = check(folder).map(one => line(
    path.resolve(one.file), one.line - 1, one.column - 1, one.endLine - 1, one.endColumn - 1, one.severity === 'error' ? 1 : 2, one.id, one.message)).sort();
  // Files are published one after another: the one that was waited for may not be the last.
  for (let i = 0; i < 50 && !isDeepStrictEqual(publishedBy(client), expected); i++)
    await setTimeout(50);
  assert.deepEqual(publishedBy(client), expected);
  return expected;
}

const publishedBy = client => client.allPublished.filter(one => one.uri.startsWith('file:')).flatMap(({ uri, diagnostics }) => diagnostics.map(one => line(
  fileURLToPath(uri), one.range.start.line, one.range.start.character, one.range.end.line, one.range.end.character, one.severity, one.code, one.message))).sort();

const line = (file, startLine, start, endLine, end, severity, id, message) => `${file} ${startLine}:${start}-${endLine}:${end} ${severity} ${id} ${message.split('\n')[0]}`;
