import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { Client, uriOf } from '../support/client.mjs';
import { folderOf } from '../support/files.mjs';
import { river } from '../support/samples.mjs';
import { command } from '../support/tool.mjs';

/** The server with nothing between it and the bytes. */
function raw(t) {
  const [file, args] = command('lsp');
  const server = spawn(file, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  t.after(() => server.kill('SIGKILL'));
  let output = '';
  const looking = new Set();
  server.stdout.setEncoding('utf8').on('data', text => {
    output += text;
    looking.forEach(look => look());
  });
  server.stdin.on('error', () => undefined);
  const exit = new Promise(resolve => server.once('exit', (code, signal) => resolve(code ?? signal)));
  const send = body => server.stdin.write(framed(typeof body === 'string' ? body : JSON.stringify(body)));
  const saw = pattern => new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${pattern} in ${output}`)), 20_000);
    const look = () => {
      const found = pattern.exec(output);
      if (!found)
        return;
      clearTimeout(timer);
      looking.delete(look);
      resolve(found);
    };
    looking.add(look);
    look();
  });
  return { server, send, saw, exit: () => within(exit), get output() { return output; } };
}

const framed = body => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const initialize = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };

const within = promise => Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error('the server did not end')), 10_000).unref())]);

test('shutdown and exit end the server with 0', async t => {
  const client = await Client.start(null, folderOf(t, river));
  assert.equal(await client.stop(), 0);
});

test('exit without shutdown ends it with 1', async t => {
  const client = await Client.start(null, folderOf(t, river));
  client.notify('exit');
  assert.equal(await within(client.ended), 1);
});

test('an editor that is gone ends it', async t => {
  const { server, send, saw, exit } = raw(t);
  send(initialize);
  await saw(/"capabilities"/);
  server.stdin.end();
  assert.notEqual(await exit(), 'SIGKILL');
});

test('a request before initialize is refused', async t => {
  const { send, saw } = raw(t);
  send({ jsonrpc: '2.0', id: 7, method: 'textDocument/hover', params: {} });
  await saw(/-32002/);
});

test('a request after shutdown is refused', async t => {
  const { send, saw, exit } = raw(t);
  send(initialize);
  send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
  send({ jsonrpc: '2.0', id: 3, method: 'textDocument/hover', params: {} });
  await saw(/-32600/);
  send({ jsonrpc: '2.0', method: 'exit' });
  assert.equal(await exit(), 0);
});

test('what is no JSON is refused, and what comes next is answered', async t => {
  const { send, saw } = raw(t);
  send('{ "jsonrpc": ');
  await saw(/-32700/);
  send(initialize);
  await saw(/"capabilities"/);
});

for (const [what, body] of [['a number', '5'], ['null', 'null'], ['a list', '[]'], ['a text', '"x"'], ['an object of nothing', '{}'], ['a wrong method', '{"jsonrpc":"2.0","id":9,"method":5}'],
  ['deep nesting', '['.repeat(100_000)], ['an answer to no question', '{"jsonrpc":"2.0","id":99,"result":null}'], ['a notice of nothing known', '{"jsonrpc":"2.0","method":"$/unheard"}'],
  ['params of a wrong type', '{"jsonrpc":"2.0","id":9,"method":"textDocument/hover","params":[1]}'], ['nonsense in a notice', '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":7}}'],
  ['a lone surrogate', '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///x/\\ud800.facts","text":"\\udfff","version":1,"languageId":"facts"}}}'],
  ['an address that is none', '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"::::","text":"a","version":1,"languageId":"facts"}}}']])
  test(`${what} as a message is survived`, async t => {
    const { send, saw } = raw(t);
    send(initialize);
    send({ jsonrpc: '2.0', method: 'initialized', params: {} });
    send(body);
    send({ jsonrpc: '2.0', id: 'after', method: 'shutdown' });
    await saw(/"id":\s*"after"/);
  });

test('headers may come in any case and order, with a content type, in pieces', async t => {
  const { server, saw } = raw(t);
  const body = JSON.stringify(initialize);
  for (const part of ['content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:', ` ${Buffer.byteLength(body)}\r`, '\n\r\n', body.slice(0, 10), body.slice(10)]) {
    server.stdin.write(part);
    await new Promise(resolve => setTimeout(resolve, 30));
  }
  await saw(/"capabilities"/);
});

for (const [what, header] of [['no length', 'Content-Type: x\r\n\r\n'], ['a length that is no number', 'Content-Length: many\r\n\r\n'], ['a negative length', 'Content-Length: -5\r\n\r\n'], ['a length beyond memory', 'Content-Length: 99999999999999\r\n\r\n']])
  test(`${what} ends the server or is skipped, and does not hang it`, async t => {
    const { server, exit } = raw(t);
    server.stdin.write(header);
    server.stdin.end(framed(JSON.stringify({ jsonrpc: '2.0', method: 'exit' })));
    assert.notEqual(await exit(), 'SIGKILL');
  });

test('an unknown request is refused as unknown', async t => {
  const client = await Client.start(t, folderOf(t, river));
  await assert.rejects(client.request('textDocument/dance', {}), { code: -32601 });
});

test('requests for a file that is not open or not there are answered', async t => {
  const client = await Client.start(t, folderOf(t, river));
  for (const uri of [client.uri('talks.facts'), client.uri('no-such.facts'), 'untitled:one', 'https://example.org/a.facts'])
    for (const method of ['hover', 'definition', 'completion', 'documentSymbol', 'formatting', 'semanticTokens/full', 'foldingRange'])
      await client.request(`textDocument/${method}`, { textDocument: { uri }, position: { line: 0, character: 0 }, options: { tabSize: 2, insertSpaces: true } }).catch(error =>
        assert.ok(error.code, `${method} of ${uri}: ${error.message}`));
  client.open('talks.facts');
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
});

test('a request that is cancelled is answered at once or refused as cancelled, and the next is answered', async t => {
  const client = await Client.start(t, folderOf(t, river));
  client.open('talks.facts');
  const answers = [];
  for (let i = 0; i < 50; i++) {
    const source = new CancellationTokenSource();
    client.replace('talks.facts', 'First naval talks"', 'First naval talks "'.replace(' "', '"'));
    answers.push(client.request('textDocument/completion', client.place('talks.facts', 'roe, lind', 5), source.token).then(() => 'answered', error => error.code));
    source.cancel();
  }
  for (const answer of await Promise.all(answers))
    assert.ok(answer === 'answered' || answer === -32800 || answer === -32801, `${answer}`);
  assert.ok(await client.request('textDocument/hover', client.place('talks.facts', 'roe, lind', 1)));
});

test('cancelling what was never asked is nothing', async t => {
  const client = await Client.start(t, folderOf(t, river));
  client.notify('$/cancelRequest', { id: 4711 });
  client.notify('$/cancelRequest', { id: 'x' });
  client.open('talks.facts');
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
});

test('a change of a file that was never opened is nothing', async t => {
  const client = await Client.start(t, folderOf(t, river));
  client.notify('textDocument/didChange', { textDocument: { uri: client.uri('people.facts'), version: 4 }, contentChanges: [{ text: 'nonsense' }] });
  client.notify('textDocument/didClose', { textDocument: { uri: client.uri('people.facts') } });
  client.open('talks.facts');
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
});

test('control characters and half emojis in a file are errors and no end', async t => {
  const client = await Client.start(t, folderOf(t, river));
  client.open('talks.facts', 'scenario river-accord\nplace \u0000\u001b[31m "x\ud83d"\n\u202e\n');
  assert.ok((await client.diagnostics('talks.facts')).length > 0);
  client.change('talks.facts', [{ text: river['talks.facts'] }]);
  assert.deepEqual(await client.diagnostics('talks.facts'), []);
});

test('a file of a megabyte and a line of a hundred thousand letters are read', async t => {
  const client = await Client.start(t, folderOf(t, river));
  const many = Array.from({ length: 20_000 }, (_, i) => `place spot-${i} "Spot ${i}"\n  in: norland\n`).join('');
  client.open('talks.facts', `${river['talks.facts']}\n${many}place x "${'y'.repeat(100_000)}"\n`);
  assert.ok((await client.diagnostics('talks.facts')).length > 0);
});

test('nothing but messages is written to the standard output', async t => {
  const server = raw(t);
  const folder = folderOf(t, river);
  server.send({ ...initialize, params: { ...initialize.params, rootUri: uriOf(folder) } });
  server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
  server.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
  await server.saw(/"id":\s*2/);
  server.send({ jsonrpc: '2.0', method: 'exit' });
  await server.exit();
  let rest = Buffer.from(server.output);
  while (rest.length > 0) {
    const header = /^Content-Length: (\d+)\r\n(?:Content-Type: [^\r]*\r\n)?\r\n/.exec(rest.toString('latin1', 0, 200));
    assert.ok(header, rest.toString('utf8', 0, 200));
    JSON.parse(rest.toString('utf8', header[0].length, header[0].length + Number(header[1])));
    rest = rest.subarray(header[0].length + Number(header[1]));
  }
});

test('two servers in one folder do not hinder each other', async t => {
  const folder = folderOf(t, river);
  const [one, other] = await Promise.all([Client.start(t, folder), Client.start(t, folder)]);
  one.open('talks.facts');
  other.open('talks.facts', `${river['talks.facts']}plac x\n`);
  assert.deepEqual(await one.diagnostics('talks.facts'), []);
  assert.equal((await other.diagnostics('talks.facts')).length, 1);
});
