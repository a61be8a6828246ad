// How long it takes from a key to the errors on the screen, in a project of 200 files. It prints and never fails for being slow:
//   node tests/system/latency/report.mjs [FILES [ROUNDS]]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Client } from '../support/client.mjs';
import { nameOf, writeProject } from './project.mjs';

const files = Number(process.argv[2] ?? 200);
const rounds = Number(process.argv[3] ?? 2);
const folder = mkdtempSync(path.join(tmpdir(), 'scenario-facts-latency-'));
writeProject(folder, files);
const edited = `${nameOf(Math.min(77, files - 1))}.facts`;
const name = path.basename(edited, '.facts');
const text = readFileSync(path.join(folder, edited), 'utf8');

/** Somebody types the letters behind a place, one a change, and takes them away again. */
const typing = (behind, letters) => ({ behind, letters });
const kinds = {
  label: typing('"Talk 3 on ', 'the tides '),
  quote: typing('"talk number 4 of', ' the old'),
  value: typing('  when: 2020-01-1', '234567890'),
  'fact name': typing(`meeting talk-7`, 'abcdefghij'),
  'new line': typing('  status: occurred\n', '  topics: x\n'),
  comment: typing('# What the paper', ' really says'),
};

function report(title, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1).padStart(8);
  console.log(`${title.padEnd(12)}${String(sorted.length).padStart(6)}${at(0.5)}${at(0.95)}${at(1)}`);
}

try {
  const started = performance.now();
  const client = await Client.start(null, folder);
  client.open(edited);
  const first = await client.diagnostics(edited);
  const ready = performance.now() - started;
  console.log(`${files} files of ${(text.length / 1024).toFixed(1)} KB, ${(text.match(/^\w\S* \S/gm) ?? []).length} lines at the margin each; ${first.length} diagnostics in the edited one`);
  console.log(`from the start of the server to the first diagnostics: ${ready.toFixed(0)} ms\n`);
  console.log(`milliseconds   keys  median     95 %   worst`);
  const all = [];
  const before = processorTime(client.process.pid);
  for (const [kind, { behind, letters }] of Object.entries(kinds)) {
    const times = [];
    for (let round = 0; round < rounds; round++) {
      let typed = '';
      for (const letter of [...letters, ...Array(letters.length).fill('')]) {
        const next = letter === '' ? typed.slice(0, -1) : typed + letter;
        const sent = performance.now();
        client.replace(edited, behind + typed, behind + next);
        await client.diagnostics(edited);
        times.push(client.published(edited).arrived - sent);
        typed = next;
      }
    }

    report(kind, times);
    all.push(...times);
  }

  report('all', all);
  console.log(`\nprocessor time of the server for a key: ${((processorTime(client.process.pid) - before) / all.length).toFixed(0)} ms (on a busy machine the better measure)`);
  if (client.text(edited) !== text)
    throw new Error('the text is not what it was');
  const burst = performance.now();
  for (const letter of 'as fast as machines can type it'.slice(0, 30))
    client.replace(edited, '"Talk 3 on ', `"Talk 3 on ${letter}`);
  await client.diagnostics(edited);
  console.log(`30 keys at once: ${(performance.now() - burst).toFixed(0)} ms to the diagnostics of the last`);
  console.log(`memory of the server: ${memoryOf(client.process.pid)}`);
  await client.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function memoryOf(pid) {
  try {
    return `${Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024)} MB`;
  } catch {
    return 'unknown on this system';
  }
}

/** Milliseconds, of which Linux counts ten at a time. */
function processorTime(pid) {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number);
    return (user + system) * 10;
  } catch {
    return NaN;
  }
}
