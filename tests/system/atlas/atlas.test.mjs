// The page that `facts atlas` writes, as a browser shows it: every feature clicked and keyed, hostile strings, accessibility, and the same answers as the tables.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { readTable } from '../support/csv.mjs';
import { repository } from '../support/places.mjs';
import { run as start } from '../support/tool.mjs';

const run = (...given) => {
  const called = start(given);
  assert.equal(called.status, 0, called.stderr);
};
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-'));
const own = path.join(folder, 'own.html');
let browser;
let page;
const problems = [];

before(async () => {
  run('atlas', path.join(repository, 'facts'), '-o', own);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1500, height: 950 }, offline: true });
  page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('dialog', (dialog) => { problems.push('dialog ' + dialog.message()); dialog.dismiss(); });
  page.on('request', (request) => /^(file|data):/.test(request.url()) || problems.push('asks ' + request.url()));
});

after(async () => {
  await browser?.close();
  fs.rmSync(folder, { recursive: true });
});

const open = async (hash = '', file = own) => {
  await page.goto('about:blank');
  await page.goto('file://' + file + '#' + hash);
};
const main = () => page.locator('main').innerText();

test('It shows the events of the corpus, asks no network and has no trouble', async () => {
  await open();
  assert.match(await main(), /\d+ events\./);
  assert.ok((await page.locator('svg a.event').count()) > 30);
  assert.deepEqual(problems, []);
});

test('An event opens its card, with words, chain, file and line; Escape and the link close it', async () => {
  await open();
  await page.locator('svg a.event', { hasText: 'First UK–Japan Foreign and Defence' }).first().click();
  const card = page.locator('.card');
  assert.match(await card.innerText(), /fdmm-2015/);
  assert.match(await card.innerText(), /meetings\.facts:\d+/);
  assert.match(await card.innerText(), /, line \d+/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'card');
  await page.keyboard.press('Escape');
  assert.equal(await card.count(), 0);
  await open('fact=fdmm-2015');
  await page.getByRole('link', { name: 'Close', exact: true }).click();
  assert.equal(await card.count(), 0);
});

test('A link of a card leads on, Back leads back', async () => {
  await open('fact=fdmm-2015');
  await page.locator('.card a.fact', { hasText: 'Lancaster House' }).first().click();
  assert.match(await page.locator('.card h2').innerText(), /Lancaster House/);
  assert.match(await page.locator('.card').innerText(), /Named by/);
  await page.goBack();
  assert.match(await page.locator('.card h2').innerText(), /First UK–Japan/);
});

test('The graph shows two steps, and its nodes lead on', async () => {
  await open('fact=fdmm-2015');
  assert.ok((await page.locator('.card svg a.node').count()) > 3);
  assert.ok((await page.locator('.card svg a.node.far').count()) > 0);
  const node = page.locator('.card svg a.node:not(.center):not(.far)').first();
  const name = await node.locator('title').textContent();
  await node.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('.card h2').innerText(), name);
});

test('Slash searches names, labels and quotes; the address keeps it', async () => {
  await open('page=facts');
  await page.keyboard.press('/');
  await page.keyboard.type('lancaster');
  assert.match(await main(), /Lancaster House/);
  assert.match(page.url(), /q=lancaster/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('seeker gyros');
  assert.match(await main(), /\d+ facts?\./);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('zzzz');
  assert.match(await main(), /No fact meets/);
});

test('Facets count, filter and add up', async () => {
  await open('page=facts');
  const label = page.locator('#facet-kind label', { hasText: 'Meeting' }).first();
  const count = Number((await label.innerText()).match(/(\d+)\s*$/)[1]);
  await label.locator('input').check();
  assert.match(await main(), new RegExp(`^\\s*(Facts\\s+)?${count} facts`));
  assert.match(page.url(), /kind=meeting/);
  await page.locator('#facet-kind label', { hasText: 'Visit' }).first().locator('input').check();
  assert.ok(Number((await main()).match(/(\d+) facts/)[1]) > count);
});

test('On 1,000 random days the page answers as the exported spans do', async () => {
  const tables = path.join(folder, 'tables');
  run('export', 'csv', path.join(repository, 'facts'), '-o', tables);
  const variants = new Set(readTable(path.join(tables, 'scenarios.csv')).filter((scenario) => scenario.extends).map((scenario) => scenario.name));
  const spans = readTable(path.join(tables, 'spans.csv'));
  await open();
  const changing = await page.evaluate((names) => names.flatMap((name) => window.atlas.changing(name)), [...new Set(spans.filter((span) => !variants.has(span.scenario)).map((span) => span.scenario))]);
  let seed = 7;
  const random = (below) => { seed = (seed * 48271) % 2147483647; return seed % below; };
  const asked = [...Array(1000)].map(() => ({ ...changing[random(changing.length)], day: new Date(Date.UTC(2012, 0, 1 + random(12 * 365))).toISOString().slice(0, 10) }));
  const answers = await page.evaluate((all) => all.map((each) => window.atlas.at(each.scenario, each.fact, each.field, each.day)), asked);
  asked.forEach((each, place) => {
    const held = spans.filter((span) => span.scenario === each.scenario && span.fact === each.fact && span.field === each.field && (span.first_day || '0001-01-01') <= each.day && each.day <= (span.last_day || '9999-12-31'));
    assert.deepEqual(answers[place].known.sort(), held.filter((span) => span.certainty === 'known').map((span) => span.value).sort(), JSON.stringify(each));
    assert.deepEqual(answers[place].possible.sort(), held.filter((span) => span.certainty === 'possible').map((span) => span.value).sort(), JSON.stringify(each));
  });
  assert.ok(answers.some((answer) => answer.known.length > 0) && answers.some((answer) => answer.possible.length > 0) && answers.some((answer) => answer.known.length + answer.possible.length === 0));
});

test('The day is chosen by slider, date and keys, and told as known, possible or unknown', async () => {
  await open('page=day&day=2015-01-21');
  assert.match(await main(), /possible/);
  await page.locator('#slider').focus();
  await page.keyboard.press('ArrowRight');
  assert.match(page.url(), /day=2015-01-22/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'slider');
  await page.locator('#day').fill('2016-05-01');
  assert.match(page.url(), /day=2016-05-01/);
  await page.locator('main').focus();
  await page.keyboard.press('[');
  assert.match(page.url(), /day=2016-04-01/);
});

test('A variant is a switch: what it cancels is called off, what it adds is there', async () => {
  await open();
  await page.locator('#scenario').selectOption({ label: 'Japan keeps its ban on arms exports (what if)' });
  const event = page.locator('svg a.event', { hasText: "Japan's approval to export seeker gyros" });
  assert.match(await event.innerHTML(), /cross/);
  await page.getByRole('link', { name: 'What if' }).click();
  assert.match(await main(), /Assumes[^]*because/);
});

test('Sources tell their quotes in the order of lines', async () => {
  await open('page=sources');
  const source = page.locator('details.source').nth(2);
  await source.locator('summary').click();
  const lines = [...(await source.innerText()).matchAll(/line (\d+)/g)].map((found) => Number(found[1]));
  assert.ok(lines.length > 20);
  assert.deepEqual(lines, [...lines].sort((one, other) => one - other));
});

test('Where texts are given, each quote is marked in its text and opens its fact', async () => {
  const facts = path.join(folder, 'with-text');
  fs.mkdirSync(facts);
  fs.writeFileSync(path.join(facts, 'harbour.txt'), 'The harbour was dredged in May.\nThe mayor opened the new pier on 3 June 2021.\n');
  fs.writeFileSync(path.join(facts, 'harbour.facts'), 'scenario harbour "The harbour"\nuse core\n\nsource gazette "Gazette"\n  text: "harbour.txt"\n  published: 2021-06-04\n\nevent pier-opening "Opening of the pier"\n  > gazette "opened the new pier on 3 June 2021"\n  status: occurred\n  when: 2021-06-03\n');
  const file = path.join(folder, 'texts.html');
  run('atlas', facts, '-o', file, '--with-texts');
  await open('page=sources', file);
  await page.locator('summary', { hasText: 'Gazette' }).click();
  assert.equal(await page.locator('.reader mark').innerText(), 'opened the new pier on 3 June 2021');
  assert.match(await page.locator('.reader').innerText(), /The harbour was dredged/);
  await page.locator('.reader a.quoted').click();
  assert.match(await page.locator('.card h2').innerText(), /Opening of the pier/);
});

test('Disputes stand side by side with who says what', async () => {
  const facts = path.join(folder, 'dispute');
  fs.mkdirSync(facts);
  fs.writeFileSync(path.join(facts, 'a.txt'), 'The pier has 40 berths, the harbour office says.\n');
  fs.writeFileSync(path.join(facts, 'b.txt'), 'The pier has 44 berths, according to the builders.\n');
  fs.writeFileSync(path.join(facts, 'v.facts'), 'vocabulary piers\nuse core\n\n## A pier.\nkind pier\n  ## How many ships it holds.\n  berths: count\n');
  fs.writeFileSync(path.join(facts, 'd.facts'), 'scenario d "Pier"\nuse piers\n\nsource a "A"\n  text: "a.txt"\nsource b "B"\n  text: "b.txt"\n\npier new-pier "New pier"\n  berths disputed: 40\n    > a "The pier has 40 berths"\n  berths disputed: 44\n    > b "The pier has 44 berths"\n');
  const file = path.join(folder, 'dispute.html');
  run('atlas', facts, '-o', file);
  await open('page=disputes', file);
  assert.equal(await page.locator('.side.disputed').count(), 2);
  assert.match(await main(), /40[^]*The pier has 40 berths[^]*44[^]*The pier has 44 berths/);
});

const write = (name, files) => {
  const facts = path.join(folder, name);
  fs.mkdirSync(facts);
  Object.entries(files).forEach(([file, text]) => fs.writeFileSync(path.join(facts, file), text));
  const file = path.join(folder, name + '.html');
  run('atlas', facts, '-o', file);
  return file;
};

test('A project without facts has a page that says so', async () => {
  for (const [name, text] of [['empty', ''], ['header', 'scenario empty "Empty"\nuse core\n'], ['words', 'vocabulary words\nuse core\n']]) {
    const file = write('no-facts-' + name, { 'a.facts': text });
    for (const hash of ['', 'page=facts', 'page=day', 'page=disputes', 'page=sources', 'page=changes', 'fact=none', 'scenario=none', 'q=none']) {
      await open(hash, file);
      assert.match(await main(), hash === 'page=disputes' ? /Nothing is disputed/ : hash === 'page=changes' ? /There is no variant/ : /There are no facts here/, `${name} ${hash}`);
    }
  }
  assert.deepEqual(problems, []);
});

const pier = `scenario pier "The pier"
use defence

source gazette "Gazette"
  text: "gazette.txt"
  published: 2021-06-04
source herald "Herald"
  text: "herald.txt"
  published: 2021-06-05

meeting talks "Talks on the pier"
  > gazette "talks on the pier were planned"
  status: planned
meeting tea "Tea on the pier"
  status: occurred
    because "everyone remembers it"
meeting supper "Supper on the pier"
  status: occurred
    > herald "they had supper on the pier"
`;
const withoutTea = `scenario without-tea extends pier "Without tea"
retract tea
  because "what if"
`;
const later = `scenario later extends pier "Later"
assume talks.status from 2021-07: cancelled
  because "what if"
assume supper.status: cancelled
  because "what if"
meeting dinner "Dinner on the pier"
  status: planned
    because "what if"
`;
const pierFiles = { 'gazette.txt': 'The talks on the pier were planned.\n', 'herald.txt': 'Yesterday they had supper on the pier.\n', 'a.facts': pier, 'v.facts': withoutTea, 'w.facts': later };

test('On a day each thing that changes over time is told or counted as unknown, that of a variant too', async () => {
  const file = write('unknown', pierFiles);
  await open('page=day&day=2021-06-05', file);
  assert.match(await main(), /Talks on the pier[^]*Supper on the pier[^]*Unknown of 1 fact\./);
  await open('page=day&day=2021-06-05&scenario=later', file);
  assert.match(await main(), /Unknown of 2 facts\./);
  const none = write('nothing-changes', { 'a.facts': 'scenario a "A"\nuse defence\ncountry norland\n' });
  await open('page=day', none);
  assert.match(await main(), /Nothing that changes over time is here\./);
  await open('page=day&q=norland', none);
  assert.match(await main(), /Nothing that changes over time meets this search\./);
});

test('A variant that only leaves out has its place, and what it leaves out is not shown as if it held', async () => {
  const file = write('retracted', pierFiles);
  await open('scenario=without-tea&page=facts', file);
  assert.doesNotMatch(await main(), /Tea on the pier/);
  await open('scenario=without-tea&fact=tea', file);
  assert.match(await page.locator('.card').innerText(), /‘Without tea’ leaves this fact out/);
  await open('fact=dinner', file);
  assert.match(await page.locator('.card').innerText(), /one of ‘Later’, and not of what is shown here/);
  await open('fact=tea', file);
  assert.equal(await page.locator('.card .elsewhere').count(), 0);
  await open('scenario=later&fact=talks', file);
  assert.equal(await page.locator('.card .elsewhere').count(), 0);
});

test('What a variant assumes has its time, and sources have the quotes of what is shown, each once', async () => {
  const file = write('assumed', pierFiles);
  await open('page=changes', file);
  assert.match(await main(), /Assumes Talks on the pier status: planned → planned; cancelled \(from 2021-07\)/);
  const quotes = async (hash) => { await open('page=sources' + hash, file); return Object.fromEntries((await page.locator('details.source > summary').allInnerTexts()).map((text) => [text.split(' ')[0], Number(text.match(/(\d+) quote/)[1])])); };
  assert.deepEqual(await quotes(''), { Gazette: 1, Herald: 1 });
  assert.deepEqual(await quotes('&scenario=later'), { Gazette: 1, Herald: 0 });
  assert.deepEqual(await quotes('&scenario=without-tea'), { Gazette: 1, Herald: 1 });
});

test('Hostile strings are text wherever they stand', async () => {
  const facts = path.join(folder, 'hostile');
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)> \\"><svg onload=alert(3)> javascript:alert(4)';
  fs.mkdirSync(facts);
  fs.writeFileSync(path.join(facts, 'h.txt'), 'It was said that </script><script>alert(1)</script> is text.\n');
  fs.writeFileSync(path.join(facts, 'h.facts'), `## ${hostile}\nscenario h "${hostile}"\nuse core\n\n## ${hostile}\nsource s "${hostile}"\n  text: "h.txt"\n  publisher: "${hostile}"\n  author: "${hostile}"\n  url: "https://example.org/?a=%22%3E%3Cscript%3E"\n  published: 2021-06-04\n\nevent e "${hostile} opened"\n  > s "It was said that </script><script>alert(1)</script> is text"\n  when: 2021-06\n    because "${hostile} June 2021"\n`);
  const file = path.join(folder, 'hostile.html');
  run('atlas', facts, '-o', file, '--with-texts');
  for (const hash of ['', 'page=facts', 'page=day', 'page=disputes', 'page=sources', 'page=changes', 'fact=e', 'fact=s', 'q=%3Cscript%3E', `page=${encodeURIComponent(hostile)}`, `fact=${encodeURIComponent(hostile)}`]) {
    await open(hash, file);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    assert.equal(await page.locator('#atlas img, #atlas script, #atlas svg[onload]').count(), 0, hash);
  }
  assert.deepEqual(problems, []);
});

test('Thousands of facts are unpacked from the page by itself, hostile strings too', async () => {
  const facts = path.join(folder, 'many');
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';
  fs.mkdirSync(facts);
  fs.writeFileSync(path.join(facts, 'm.facts'), `scenario many "Many"\nuse core\n\nsource s "S"\n  text: "m.txt"\n\n${[...Array(6000)].map((_, number) => `event e${number} "${hostile} number ${number}"\n  > s "the words of number ${number} ${hostile}"\n  when: 2021-06\n    because "so"\n`).join('\n')}`);
  fs.writeFileSync(path.join(facts, 'm.txt'), [...Array(6000)].map((_, number) => `It has the words of number ${number} ${hostile}.\n`).join(''));
  const file = path.join(folder, 'many.html');
  run('atlas', facts, '-o', file);
  assert.match(fs.readFileSync(file, 'utf8'), /<script type="application\/zlib"/);
  await open('page=facts', file);
  await page.locator('main').waitFor();
  assert.match(await main(), /6001 facts\./);
  await page.locator('#search').fill('number 4711');
  await page.locator('main a.fact').first().click();
  assert.equal(await page.locator('.card h2').innerText(), `${hostile} number 4711`);
  assert.match(await page.locator('.card q').innerText(), /the words of number 4711 <\/script><script>alert/);
  assert.equal(await page.locator('#atlas img, #atlas script').count(), 0);
  assert.deepEqual(problems, []);
});

test('axe finds nothing on any page, light or dark', async () => {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const hash of ['', 'page=facts', 'page=day&day=2015-03-01', 'page=disputes', 'page=sources', 'page=changes', 'fact=fdmm-2015']) {
      await open(hash);
      const session = await page.context().newCDPSession(page);
      await session.send('Runtime.evaluate', { expression: axe });
      const found = await page.evaluate(async () => (await axe.run(document)).violations.map((violation) => `${violation.id}: ${violation.nodes[0].html}`));
      assert.deepEqual(found, [], `${colorScheme} ${hash}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
});

test('It prints without controls, and is small', async () => {
  await open('fact=fdmm-2015');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('nav').isVisible(), false);
  assert.equal(await page.locator('.facets').isVisible(), false);
  assert.equal(await page.locator('.card').isVisible(), true);
  await page.emulateMedia({ media: 'screen' });
  assert.ok(fs.statSync(own).size < 600_000, String(fs.statSync(own).size));
  assert.ok(await page.evaluate(() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd) < 5000);
  assert.deepEqual(problems, []);
});
