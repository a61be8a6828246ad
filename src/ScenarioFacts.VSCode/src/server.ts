import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import * as path from 'node:path';

export interface Server {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * The program that a setting names: a path as it stands or from the folder, or else a command as a shell would find it, and where
 * `dotnet tool install --global` puts it, since an editor that was not started from a shell often does not have that folder in its PATH.
 */
export function findServer(wanted: string, folder: string | undefined): Server | undefined {
  const found = candidates(wanted.replace(/^~(?=[/\\])/, homedir()), folder).find(isFile);
  if (found === undefined)
    return undefined;
  return found.endsWith('.dll') ? { command: 'dotnet', args: ['exec', found] } : { command: found, args: [] };
}

function candidates(wanted: string, folder: string | undefined): string[] {
  if (path.basename(wanted) !== wanted)
    return withExtensions(path.resolve(folder ?? '', wanted));
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute);
  return [...folders, path.join(homedir(), '.dotnet', 'tools')].flatMap(one => withExtensions(path.join(one, wanted)));
}

/** What a command is called on this system. A script of a shell is not among it: no program can be started from one without the shell. */
function withExtensions(file: string): string[] {
  return process.platform === 'win32' && path.extname(file) === '' ? [`${file}.exe`] : [file];
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    // Not there, or in a folder that nobody may read.
    return false;
  }
}
