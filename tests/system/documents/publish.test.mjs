// What `facts publish` writes, as other people's readers see it: pandoc, the Nu HTML checker, a browser with axe. And the page of `facts atlas` by the same checker.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import vnu from 'vnu-jar';
import { hostile, hostileLabels } from '../support/hostile.mjs';
import { facts } from '../support/places.mjs';
import { run as start } from '../support/tool.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'publish-'));
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser;

const run = (...given) => {
  const called = start(given);
  assert.equal(called.status, 0, called.stderr);
};
const publish = (from, name) => {
  const file = path.join(folder, name);
  run('publish', from, '-o', file);
  return file;
};

/** Everything in pandoc's tree of a document, in its order. */
const walk = (node, visit) => {
  if (Array.isArray(node))
    node.forEach(one => walk(one, visit));
  else if (node && typeof node === 'object') {
    visit(node);
    Object.values(node).forEach(one => walk(one, visit));
  }
};
const read = file => {
  const format = file.endsWith('.md') ? 'commonmark_x-smart' : path.extname(file).slice(1);
  const tree = JSON.parse(execFileSync('pandoc', ['-f', format, file, '-t', 'json'], { encoding: 'utf8', maxBuffer: 1 << 28 }));
  const found = { headings: [], notes: [], text: '', odd: [] };
  walk(tree.blocks, node => {
    if (node.t === 'Header')
      found.headings.push(plain(node.c[2]));
    if (node.t === 'Note')
      found.notes.push(JSON.stringify(node.c));
    found.text += node.t === 'Str' ? node.c : node.t === 'Space' || node.t === 'SoftBreak' ? ' ' : '';
    if (['Link', 'Image', 'RawInline', 'RawBlock', 'Code', 'CodeBlock', 'Math', 'BlockQuote', 'HorizontalRule', 'Strikeout', 'Emph'].includes(node.t))
      found.odd.push(node.t);
  });
  return found;
};
const plain = inlines => {
  let text = '';
  walk(inlines, node => { text += node.t === 'Str' ? node.c : node.t === 'Space' ? ' ' : ''; });
  return text;
};

/** The errors that the Nu HTML checker finds in some pages. */
const checkHtml = (...files) => {
  const checked = spawnSync('java', ['-jar', vnu, '--errors-only', '--format', 'json', ...files], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return JSON.parse(checked.stderr).messages.map(message => `${path.basename(message.url ?? '')} ${message.lastLine}: ${message.message}`);
};

before(async () => {
  fs.mkdirSync(path.join(folder, 'hostile'));
  for (const [name, text] of Object.entries(hostile))
    fs.writeFileSync(path.join(folder, 'hostile', name), text);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
});

after(async () => {
  await browser?.close();
  fs.rmSync(folder, { recursive: true });
});

test('pandoc reads the same headings from Markdown and Word, and each note once from Word', () => {
  const [markdown, word] = ['own.md', 'own.docx'].map(name => read(publish(facts, name)));
  const headings = word.headings;
  assert.deepEqual(markdown.headings, ['UK–Japan defence and security cooperation', ...headings]);
  for (const heading of ['Findings', 'Chronology', 'Agreements', 'Statements', 'Disagreements', 'Open plans', 'Open questions', 'Background', 'What is left out'])
    assert.ok(headings.includes(heading), heading);
  assert.ok(word.notes.length > 100);
  assert.equal(word.notes.length, new Set(markdown.notes).size);
  assert.deepEqual(markdown.odd, []);
});

for (const ending of ['md', 'docx']) {
  test(`hostile labels come back through pandoc from .${ending}, and are nothing but text`, () => {
    const found = read(publish(path.join(folder, 'hostile'), 'hostile.' + ending));
    assert.deepEqual(found.odd, []);
    for (const label of hostileLabels)
      assert.ok(found.text.includes(label), label);
  });
}

test('the Nu HTML checker finds no error in a briefing, nor in one of hostile labels', () => {
  assert.deepEqual(checkHtml(publish(facts, 'own.html'), publish(path.join(folder, 'hostile'), 'hostile.html')), []);
});

test('the Nu HTML checker does find an error where there is one', () => {
  const wrong = path.join(folder, 'wrong.html');
  fs.writeFileSync(wrong, '<!DOCTYPE html><html lang="en"><title>x</title><p id="a"><foo id="a"></foo>');
  assert.ok(checkHtml(wrong).length > 1);
});

test('the Nu HTML checker finds no error in the page of facts atlas, as it is written and as its script makes it', async () => {
  const pages = [];
  for (const [name, from] of [['own', facts], ['hostile', path.join(folder, 'hostile')]]) {
    const file = path.join(folder, name + '-atlas.html');
    run('atlas', from, '-o', file);
    pages.push(file);
    const page = await browser.newPage();
    for (const [n, hash] of ['', 'page=facts', 'page=day&day=2015-03-01', 'page=disputes', 'page=sources', 'page=changes', name === 'own' ? 'fact=fdmm-2015' : 'fact=m0'].entries()) {
      await page.goto('about:blank');
      await page.goto('file://' + file + '#' + hash);
      const shown = path.join(folder, `${name}-shown-${n}.html`);
      fs.writeFileSync(shown, '<!DOCTYPE html>\n' + await page.evaluate(() => document.documentElement.outerHTML));
      pages.push(shown);
    }
    await page.close();
  }
  assert.deepEqual(checkHtml(...pages), []);
});

test('A briefing opens without a network, in its own style, and axe finds nothing, light or dark', async () => {
  const page = await (await browser.newContext({ offline: true })).newPage();
  const problems = [];
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', message => message.type() === 'error' && problems.push(message.text()));
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.goto('file://' + publish(facts, 'own.html'));
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('table')).borderCollapse), 'collapse');
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: axe });
    assert.deepEqual(await page.evaluate(async () => (await axe.run(document)).violations.map(violation => `${violation.id}: ${violation.nodes[0].html}`)), [], colorScheme);
  }
  await page.click('sup a');
  assert.ok(await page.evaluate(() => document.querySelector(':target')?.id.startsWith('note-')));
  assert.deepEqual(problems, []);
});
