import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { repository } from './places.mjs';

const built = path.join(repository, 'src/ScenarioFacts.Tool/bin/Debug/net10.0/facts.dll');

/** The tool under test: what FACTS_TOOL names, or else what `dotnet build` left. */
export const tool = process.env.FACTS_TOOL || built;

/** How a program starts it. */
export function command(...args) {
  return tool.endsWith('.dll') ? ['dotnet', ['exec', path.resolve(tool), ...args]] : [tool, args];
}

export function run(args, options = {}) {
  const [file, all] = command(...args);
  return spawnSync(file, all, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
}

/** What `facts check` says of a folder. */
export function check(folder, ...args) {
  const [file, all] = command('check', folder, '--format', 'json', ...args);
  try {
    return JSON.parse(execFileSync(file, all, { encoding: 'utf8', maxBuffer: 1 << 28 })).diagnostics;
  } catch (error) {
    if (error.status !== 1)
      throw error;
    return JSON.parse(error.stdout).diagnostics;
  }
}

if (!process.env.FACTS_TOOL && !existsSync(built))
  throw new Error(`${built} is not there: run tests/system/run.sh, or 'dotnet build src/ScenarioFacts.Tool'`);
