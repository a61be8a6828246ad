import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { folderOf } from '../support/files.mjs';
import { hostile, hostileLabels } from '../support/hostile.mjs';
import { facts } from '../support/places.mjs';
import { run } from '../support/tool.mjs';

const reader = fileURLToPath(new URL('read_graphs.py', import.meta.url));

/** The labels of all facts in the JSON export. */
function labelsOf(folder) {
  const { scenarios } = JSON.parse(written('json', folder));
  return scenarios.flatMap(scenario => [...scenario.facts, ...scenario.sources].map(fact => fact.label));
}

function written(format, ...args) {
  const { status, stdout, stderr } = run(['export', format, ...args]);
  assert.equal(status, 0, stderr);
  return stdout;
}

function networkx(t, format, folder) {
  const file = path.join(folderOf(t, {}), 'graph');
  written(format, folder, '-o', file);
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', [reader, format, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

function graphviz(text) {
  const { status, stdout, stderr } = spawnSync('dot', ['-Tdot_json'], { input: text, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('graphs as others read them', () => {
  let mermaid;

  before(async () => {
    const { window } = new JSDOM('');
    Object.assign(globalThis, { window, document: window.document });
    mermaid = (await import('mermaid')).default;
    mermaid.initialize({ maxTextSize: 1 << 28, maxEdges: 1 << 20 });
  });

  async function drawn(text) {
    assert.equal((await mermaid.parse(text)).diagramType, 'flowchart-v2');
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return { nodes: [...db.getVertices().values()], edges: db.getEdges() };
  }

  for (const format of ['gexf', 'graphml']) {
    test(`networkx reads ${format}`, t => {
      const graph = networkx(t, format, facts);
      const nodes = Object.values(graph.nodes);
      const labels = new Set(nodes.map(node => node.label));
      assert.ok(graph.directed);
      assert.deepEqual(labelsOf(facts).filter(label => !labels.has(label)), []);
      assert.ok(graph.edges.length > 1000);
      const tenure = graph.edges.find(([source, , data]) => graph.nodes[source].name === 'kishida' && data.time === 'at 2015-01-21');
      assert.equal(graph.nodes[tenure[1]].kind, 'office');
      assert.equal(tenure[2].label, 'office at 2015-01-21');
      if (format === 'gexf')
        assert.deepEqual(tenure[2].spells, [['2015-01-21', '2015-01-21']]);
    });

    test(`networkx gives back every label of ${format}`, t => {
      const graph = networkx(t, format, folderOf(t, hostile));
      assert.deepEqual(Object.values(graph.nodes).filter(node => node.kind === 'country').map(node => node.label), hostileLabels);
      assert.equal(graph.edges.length, hostileLabels.length);
    });
  }

  test('Graphviz and Mermaid have the nodes and edges that networkx has', async t => {
    const graph = networkx(t, 'graphml', facts);
    const size = [Object.keys(graph.nodes).length, graph.edges.length];
    const dot = graphviz(written('dot', facts));
    const flowchart = await drawn(written('mermaid', facts));
    assert.deepEqual([dot.objects.length, dot.edges.length], size);
    assert.deepEqual([flowchart.nodes.length, flowchart.edges.length], size);
  });

  test('hostile labels are labels to Graphviz and Mermaid', async t => {
    const folder = folderOf(t, hostile);
    const dot = graphviz(written('dot', folder));
    // As Graphviz shows them: escapes and entities read.
    const shown = dot.objects.map(node => node.label.split('\\n').slice(0, -1).join('\\n').replaceAll(/\\(.)/g, '$1').replaceAll('&amp;', '&'));
    assert.deepEqual(dot.objects.filter(node => node.kind === 'country').length, hostileLabels.length);
    assert.deepEqual(shown.filter((_, n) => dot.objects[n].kind === 'country'), hostileLabels);

    const flowchart = await drawn(written('mermaid', folder));
    const texts = flowchart.nodes.map(node => node.text.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(code)));
    assert.equal(flowchart.edges.length, hostileLabels.length);
    for (const label of hostileLabels)
      assert.ok(texts.includes(`${label} (country)`), label);
  });

  test('what is drawn about one fact is as large as a page can draw', async () => {
    const { nodes, edges } = await drawn(written('mermaid', facts, '--about', 'kishida'));
    assert.ok(nodes.length > 5 && edges.length < 500);
    assert.equal(graphviz(written('dot', facts, '--about', 'kishida')).edges.length, edges.length);
  });
});
