import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import { folderOf } from '../support/files.mjs';
import { hostile, hostileLabels } from '../support/hostile.mjs';
import { facts } from '../support/places.mjs';
import { river } from '../support/samples.mjs';
import { run } from '../support/tool.mjs';
import { annotationSchema } from '../support/web-annotation.mjs';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const oa = 'http://www.w3.org/ns/oa#';
const prov = 'http://www.w3.org/ns/prov#';

/** The statements, read without a network; `safe` refuses whatever would be lost. */
async function statements(folder) {
  const { status, stdout, stderr } = run(['export', 'jsonld', folder]);
  assert.equal(status, 0, stderr);
  return jsonld.toRDF(JSON.parse(stdout), { safe: true, documentLoader: url => assert.fail(`${url} was asked for`) });
}

/** The annotations of an export, each as it is by itself: with the W3C's context, whose words are those of the file, and whole IRIs. */
function annotations(folder) {
  const { status, stdout, stderr } = run(['export', 'jsonld', folder]);
  assert.equal(status, 0, stderr);
  const { '@context': context, '@graph': graph } = JSON.parse(stdout);
  const whole = name => name.replace(/^([a-z]+):/, (all, prefix) => context[prefix] ?? all);
  return graph.filter(node => node.type === 'Annotation').map(node => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld', ...node, id: whole(node.id), body: whole(node.body), target: { ...node.target, source: whole(node.target.source) },
  }));
}

const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(annotationSchema);

const having = (all, predicate) => all.filter(quad => quad.predicate.value === predicate);
const typed = (all, type) => having(all, `${rdf}type`).filter(quad => quad.object.value === type).map(quad => quad.subject.value);

describe('linked data as others read it', () => {
  let own, catalogue;

  before(async () => {
    own = await statements(facts);
    catalogue = JSON.parse(run(['export', 'json', facts]).stdout);
  });

  test('each annotation has a body, and a passage of a source', () => {
    const annotations = new Set(typed(own, `${oa}Annotation`));
    const described = new Set([...having(own, `${rdf}type`)].map(quad => quad.subject.value));
    assert.ok(annotations.size > 1500);
    assert.equal(typed(own, `${oa}TextQuoteSelector`).length, annotations.size);
    for (const predicate of ['hasBody', 'hasTarget', 'motivatedBy'])
      assert.deepEqual(new Set(having(own, oa + predicate).map(quad => quad.subject.value)), annotations);
    for (const quad of [...having(own, `${oa}hasBody`), ...having(own, `${oa}hasSource`), ...having(own, `${prov}hadPrimarySource`), ...having(own, `${prov}agent`)])
      assert.ok(described.has(quad.object.value), quad.object.value);
  });

  test('each source is there, and its day of publication is a date of EDTF', () => {
    const sources = catalogue.scenarios.flatMap(scenario => scenario.sources);
    assert.deepEqual(typed(own, 'urn:scenario-facts:vocabulary:core/source').length, sources.length);
    const issued = having(own, 'http://purl.org/dc/terms/issued');
    assert.deepEqual(issued.map(quad => quad.object.value).sort(), sources.filter(source => source.published).map(source => source.published.date).sort());
    assert.deepEqual([...new Set(issued.map(quad => quad.object.datatype.value))], ['http://id.loc.gov/datatypes/edtf/EDTF']);
  });

  test('voices between a source and the reader are attributions', () => {
    assert.ok(typed(own, `${prov}Attribution`).length > 100);
    assert.equal(having(own, `${prov}qualifiedAttribution`).length, typed(own, `${prov}Attribution`).length);
  });

  test('the words around a quote are those of its text', async t => {
    const all = await statements(folderOf(t, river));
    const parts = ['prefix', 'exact', 'suffix'].map(part => having(all, oa + part));
    assert.equal(parts[1].length, typed(all, `${oa}Annotation`).length);
    for (const { subject, object } of parts[1]) {
      const [before, after] = [parts[0], parts[2]].map(part => part.find(quad => quad.subject.value === subject.value).object.value);
      assert.ok(river['gazette.txt'].includes(before + object.value + after), object.value);
    }
  });

  test('each annotation is as the Web Annotation Data Model says, with the words around it and without', t => {
    const all = [facts, folderOf(t, river), folderOf(t, hostile)].flatMap(annotations);
    assert.ok(all.length > 1500);
    assert.ok(all.some(({ target }) => target.selector.some(({ prefix }) => prefix)) && all.some(({ target }) => target.selector.some(({ start }) => start >= 0)));
    for (const annotation of all)
      assert.ok(validate(annotation), JSON.stringify([annotation, validate.errors]));
  });

  for (const [what, change] of Object.entries({
    'no target': ({ target, ...rest }) => rest,
    'no context': ({ '@context': _, ...rest }) => rest,
    'an id that is no IRI': rest => ({ ...rest, id: 'quote 1' }),
    'a body and a bodyValue': rest => ({ ...rest, bodyValue: 'so' }),
    'a motivation that is none': rest => ({ ...rest, motivation: 'backing' }),
    'two sources': rest => ({ ...rest, target: { ...rest.target, source: ['urn:a', 'urn:b'] } }),
    'a selector without words': rest => ({ ...rest, target: { ...rest.target, selector: [{ type: 'TextQuoteSelector', prefix: 'so' }] } }),
    'a selector without a type': rest => ({ ...rest, target: { ...rest.target, selector: [{ exact: 'so' }] } }),
    'a position before the text': rest => ({ ...rest, target: { ...rest.target, selector: { type: 'TextPositionSelector', start: -1, end: 4 } } }),
  })) {
    test(`the schema of annotations refuses ${what}`, t => assert.equal(validate(change(annotations(folderOf(t, river))[0])), false));
  }

  test('hostile labels are literals', async t => {
    const all = await statements(folderOf(t, hostile));
    const labels = having(all, 'http://www.w3.org/2000/01/rdf-schema#label').map(quad => quad.object.value);
    assert.equal(labels.length, 3 * hostileLabels.length);
    assert.deepEqual(new Set(labels), new Set(hostileLabels));
  });
});
