import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { folderOf } from '../support/files.mjs';
import { hostile, hostileLabels } from '../support/hostile.mjs';
import { facts } from '../support/places.mjs';
import { run } from '../support/tool.mjs';

function events(folder) {
  const { status, stdout, stderr } = run(['export', 'ics', folder]);
  assert.equal(status, 0, stderr);
  return new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents('vevent').map(event => new ICAL.Event(event, { strictExceptions: true }));
}

test('ical.js reads each plan as an event of whole days', () => {
  const all = events(facts);
  assert.ok(all.length > 5);
  assert.equal(new Set(all.map(event => event.uid)).size, all.length);
  for (const event of all) {
    assert.ok(event.startDate.isDate && event.endDate.isDate);
    assert.ok(event.startDate.compare(event.endDate) < 0);
    assert.match(event.component.getFirstPropertyValue('status'), /^(TENTATIVE|CANCELLED)$/);
    assert.ok(event.component.getFirstPropertyValue('dtstamp').toJSDate() < new Date('2023-01-01'));
  }
  const deployment = all.find(event => event.summary === "HMS Argyll's deployment to the region");
  assert.deepEqual([deployment.startDate.toString(), deployment.endDate.toString(), deployment.location], ['2018-12-01', '2019-01-01', 'Asia']);
});

test('hostile labels are summaries', t => {
  assert.deepEqual(events(folderOf(t, hostile)).map(event => event.summary), hostileLabels);
});
