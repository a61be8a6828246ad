import assert from 'node:assert/strict';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../support/tool.mjs';

/** Fails unless what the server published last, of all files, is what `facts check` says of them; gives that. */
export function assertSameAsCheck(client, folder) {
  const expected = check(folder).map(one => line(
    path.resolve(one.file), one.line - 1, one.column - 1, one.endLine - 1, one.endColumn - 1, one.severity === 'error' ? 1 : 2, one.id, one.message)).sort();
  const published = client.allPublished.filter(one => one.uri.startsWith('file:')).flatMap(({ uri, diagnostics }) => diagnostics.map(one => line(
    fileURLToPath(uri), one.range.start.line, one.range.start.character, one.range.end.line, one.range.end.character, one.severity, one.code, one.message))).sort();
  assert.deepEqual(published, expected);
  return expected;
}

const line = (file, startLine, start, endLine, end, severity, id, message) => `${file} ${startLine}:${start}-${endLine}:${end} ${severity} ${id} ${message.split('\n')[0]}`;
