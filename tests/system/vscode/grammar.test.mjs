import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { before, test } from 'node:test';
import { factFilesBelow } from '../support/files.mjs';
import { facts, repository } from '../support/places.mjs';
import { coloured, grammar } from './colours.mjs';

const short = {
  'comment.line.number-sign': 'comment',
  'comment.block.documentation': 'documentation',
  'constant.numeric.date': 'date',
  'constant.numeric': 'number',
  'constant.numeric.scale': 'scale',
  'constant.other.currency': 'currency',
  'constant.other.code': 'code',
  'constant.language.time': 'end',
  'constant.character.escape': 'escape',
  'constant.character.escape.omission': 'omission',
  'entity.name.function.fact': 'declared',
  'entity.name.namespace': 'scenario',
  'entity.name.type.kind': 'declared-kind',
  'entity.name.type.choice': 'declared-choice',
  'entity.other.inherited-class.kind': 'base-kind',
  'storage.type.kind': 'kind',
  'support.type.kind': 'kind',
  'storage.type': 'type',
  'storage.modifier': 'modifier',
  'storage.modifier.standing': 'standing',
  'string.quoted.double': 'string',
  'support.type.property-name': 'field',
  'variable.other.property.declaration': 'field',
  'variable.other.enummember': 'word',
  'variable.other.fact': 'name',
  'variable.other.source': 'source',
};

/** What a line is for and how it is coloured, without its punctuation. */
const samples = [
  ['scenario river-accord "The river" # why', 'keyword.control.header:scenario scenario:river-accord string:The river comment: why'],
  ['scenario dry extends river-accord "Dry"', 'keyword.control.header:scenario scenario:dry keyword.control.extends:extends scenario:river-accord string:Dry'],
  ['\uFEFFvocabulary energy "Energy"', 'keyword.control.header:vocabulary scenario:energy string:Energy'],
  ['use defence', 'keyword.control.use:use scenario:defence'],
  ['# a note "not a text"', 'comment: a note "not a text"'],
  ['## Goes along.', 'documentation: Goes along.'],
  ['  ## Goes along.', 'documentation: Goes along.'],
  ['### a rule', 'comment:## a rule'],
  ['meeting second-look "The \\"first\\" look # here"', 'kind:meeting declared:second-look string:The escape:\\" string:first escape:\\" string: look # here'],
  ['country norland, vestmark  # two', 'kind:country declared:norland declared:vestmark comment: two'],
  ['ort köln-süd', 'kind:ort declared:köln-süd'],
  ['場所 東京-港', 'kind:場所 declared:東京-港'],
  ['  participants: roe, lind', 'field:participants name:roe name:lind'],
  ['  where accepted: customs-house', 'field:where standing:accepted name:customs-house'],
  ['  stage from 1967 to 2014-04: in-force', 'field:stage keyword.other.time:from date:1967 keyword.other.time:to date:2014-04 name:in-force'],
  ['  office from 2015? to ongoing: chair', 'field:office keyword.other.time:from date:2015? keyword.other.time:to end:ongoing name:chair'],
  ['  makers to unknown: acme', 'field:makers keyword.other.time:to end:unknown name:acme'],
  ['  leader at 2015-01~ disputed: roe as chair', 'field:leader keyword.other.time:at date:2015-01~ standing:disputed name:roe keyword.operator.word.as:as name:chair'],
  ['  at at 2015: to', 'field:at keyword.other.time:at date:2015 name:to'],
  ['  when: 2014-10-28/2014-11-11', 'field:when date:2014-10-28/2014-11-11'],
  ['  when: [2015-01-21..2015-03-07]', 'field:when date:[2015-01-21..2015-03-07]'],
  ['  when: ../2014', 'field:when date:../2014'],
  ['  when: 2014/..', 'field:when date:2014/..'],
  ['  when: 201X', 'field:when date:201X'],
  ['  cost: 5.05 trillion JPY (42 billion USD)', 'field:cost number:5.05 scale:trillion currency:JPY number:42 scale:billion currency:USD'],
  ['  cost: ~31 million EUR', 'field:cost number:~31 scale:million currency:EUR'],
  ['  crew: at least 12', 'field:crew keyword.operator.word.bound:at least number:12'],
  ['  crew: 10..12', 'field:crew number:10..12'],
  ['  range: 300 km', 'field:range number:300 name:km'],
  ['  code: JP', 'field:code code:JP'],
  ['  equipment: f-35, 3-d-printer', 'field:equipment name:f-35 name:3-d-printer'],
  ['  text: "gazette.txt"   # where', 'field:text string:gazette.txt comment: where'],
  ['    > gazette "three [...] words"', 'keyword.operator.evidence:> source:gazette string:three omission:[...] string: words'],
  ['    > blog via agency via officials denies credibility 3 "a b c"',
    'keyword.operator.evidence:> source:blog keyword.other.via:via name:agency keyword.other.via:via name:officials keyword.other.denies:denies keyword.other.credibility:credibility number:3 string:a b c'],
  ['    because "it follows"', 'keyword.other.because:because string:it follows'],
  ['  because: lind', 'field:because name:lind'],
  ['      "and goes on"', 'string:and goes on'],
  ['choice state: open, shut', 'keyword.control.choice:choice declared-choice:state word:open word:shut'],
  ['assume ship.status at 2018-11: cancelled', 'keyword.control.assume:assume name:ship field:status keyword.other.time:at date:2018-11 name:cancelled'],
  ['retract ship.cost', 'keyword.control.retract:retract name:ship field:cost'],
  ['retract ship # gone', 'keyword.control.retract:retract name:ship comment: gone'],
  ['expect roe.office at 2021-05 is not chair', 'keyword.control.expect:expect name:roe field:office keyword.other.time:at date:2021-05 keyword.operator.word.comparison:is not name:chair'],
  ['expect talks.who includes roe, lind', 'keyword.control.expect:expect name:talks field:who keyword.operator.word.comparison:includes name:roe name:lind'],
  ['expect talks.when before 2022', 'keyword.control.expect:expect name:talks field:when keyword.operator.word.comparison:before date:2022'],
];

const kinds = `kind pipeline is structure "Pipeline"
  ## Who owns it.
  owners: list of company or state, required, at least 1, at most 5
  state: pipeline-state, over time, in order
  length: quantity of length-unit # long

  date: date, undisputed
  evidence: optional
  plural: pipelines
pipeline north "North"
  date: 2015
`;

let facty;
before(async () => facty = await grammar());

const summary = tokens => tokens.filter(token => !token.scope.startsWith('punctuation.')).map(token => `${short[token.scope] ?? token.scope}:${token.text}`).join(' ');
const tidy = text => text.replace(/\s+/g, ' ').trim();

for (const [line, expected] of samples)
  test(`coloured: ${line.trim()}`, () => assert.equal(tidy(summary(coloured(facty, line))), tidy(expected)));

test('the fields of a kind are types and modifiers, up to the next thing', () => {
  const lines = coloured(facty, kinds);
  const of = number => tidy(summary(lines.filter(token => token.line === number)));
  assert.equal(of(1), 'keyword.control.kind:kind declared-kind:pipeline keyword.operator.word.is:is base-kind:structure string:Pipeline');
  assert.equal(of(2), 'documentation: Who owns it.');
  assert.equal(of(3), 'field:owners type:list of kind:company keyword.operator.word.or:or kind:state modifier:required modifier:at least number:1 modifier:at most number:5');
  assert.equal(of(4), 'field:state kind:pipeline-state modifier:over time modifier:in order');
  assert.equal(of(5), 'field:length type:quantity of kind:length-unit comment: long');
  assert.equal(of(7), 'field:date type:date modifier:undisputed');
  assert.equal(of(8), 'keyword.other.evidence:evidence modifier:optional');
  assert.equal(of(9), 'keyword.other.plural:plural name:pipelines');
  assert.equal(of(10), 'kind:pipeline declared:north string:North');
  assert.equal(of(11), 'field:date date:2015');
});

test('a text that is not closed ends with its line', () => {
  const lines = coloured(facty, 'meeting talks "not closed\n  when: 2015');
  assert.equal(tidy(summary(lines.filter(token => token.line === 2))), 'field:when date:2015');
});

test('an unknown escape is marked', () =>
  assert.ok(coloured(facty, '  title: "a\\nb"').some(token => token.scope === 'invalid.illegal.escape' && token.text === '\\n')));

const files = [
  ...factFilesBelow(facts),
  ...factFilesBelow(path.join(repository, 'src/ScenarioFacts.Language/Vocabularies')),
];

for (const file of files)
  test(`nothing is left plain or called wrong in ${path.relative(repository, file)}`, () => {
    const plain = coloured(facty, readFileSync(file, 'utf8')).filter(token => token.scope === 'source' || token.scope.startsWith('invalid'));
    assert.deepEqual(plain, []);
  });

test('every sample of the analysts’ guide is coloured', () => {
  const guide = readFileSync(path.join(facts, 'README.md'), 'utf8');
  const blocks = [...guide.matchAll(/^```facts (?!wrong).*\n([^]*?)^```$/gm)].map(match => match[1]);
  assert.ok(blocks.length > 5);
  assert.deepEqual(blocks.flatMap(block => coloured(facty, block)).filter(token => token.scope === 'source' || token.scope.startsWith('invalid')), []);
});
