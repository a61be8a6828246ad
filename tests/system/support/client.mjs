import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { applied } from './edits.mjs';
import { command } from './tool.mjs';

const patience = Number(process.env.FACTS_PATIENCE ?? 30_000);

export const uriOf = file => pathToFileURL(file).href;

/** An editor without a screen: it opens files, edits them, and keeps what the server says of them. */
export class Client {
  #folder;
  #process;
  #connection;
  #documents = new Map();
  #published = new Map();
  #waiting = new Set();
  #ended;
  errors = '';
  registrations = [];
  applied = [];
  messages = [];

  constructor(folder, options) {
    this.#folder = folder;
    const [file, args] = command('lsp');
    this.#process = spawn(file, args, { cwd: options.cwd ?? folder, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#ended = new Promise(resolve => this.#process.once('exit', (code, signal) => resolve(code ?? signal)));
    this.#process.stderr.setEncoding('utf8').on('data', text => this.errors += text);
    this.#process.stdin.on('error', () => undefined);
    this.#connection = createProtocolConnection(new StreamMessageReader(this.#process.stdout), new StreamMessageWriter(this.#process.stdin));
    this.#connection.onError(() => undefined);
    this.#connection.onNotification('textDocument/publishDiagnostics', published => {
      this.#published.set(keyOf(published.uri), { ...published, arrived: performance.now() });
      for (const look of this.#waiting)
        look();
    });
    this.#connection.onNotification('window/showMessage', message => void this.messages.push(message));
    this.#connection.onNotification('window/logMessage', message => void this.messages.push(message));
    this.#connection.onRequest('client/registerCapability', ({ registrations }) => void this.registrations.push(...registrations) ?? null);
    this.#connection.onRequest('workspace/configuration', ({ items }) => items.map(() => options.configuration ?? null));
    this.#connection.onRequest('workspace/applyEdit', ({ edit }) => (this.apply(edit), { applied: true }));
    this.#connection.listen();
  }

  /** A server in a folder, past its `initialize`. It is shut down when the test ends. */
  static async start(test, folder, options = {}) {
    const client = new Client(folder, options);
    test?.after(() => client.stop());
    client.initialized = await client.request('initialize', {
      processId: process.pid,
      rootUri: options.rootless ? null : uriOf(folder),
      workspaceFolders: options.rootless ? null : [{ uri: uriOf(folder), name: path.basename(folder) }],
      capabilities: options.capabilities ?? capabilities,
      initializationOptions: options.initializationOptions,
    });
    client.capabilities = client.initialized.capabilities;
    client.notify('initialized', {});
    return client;
  }

  /** The exit code, after `shutdown` and `exit`. */
  async stop() {
    if (this.#process.exitCode === null) {
      await Promise.race([this.request('shutdown').catch(() => undefined), this.#ended]);
      this.notify('exit');
    }
    const killer = setTimeout(() => this.#process.kill('SIGKILL'), 5_000);
    const code = await this.#ended;
    clearTimeout(killer);
    this.#connection.dispose();
    return code;
  }

  get ended() {
    return this.#ended;
  }

  get process() {
    return this.#process;
  }

  get connection() {
    return this.#connection;
  }

  uri(name) {
    return uriOf(path.join(this.#folder, name));
  }

  /** Waits no longer than patience allows: a server that does not answer is a failure and no pause. */
  request(method, params, token) {
    const answer = this.#connection.sendRequest(method, ...[params, token].filter(one => one !== undefined));
    return within(patience, answer, () => `no answer to ${method}; ${this.errors}`);
  }

  notify(method, params) {
    void (params === undefined ? this.#connection.sendNotification(method) : this.#connection.sendNotification(method, params)).catch(() => undefined);
  }

  open(name, text = readFileSync(path.join(this.#folder, name), 'utf8')) {
    this.#documents.set(this.uri(name), { text, version: 1 });
    this.notify('textDocument/didOpen', { textDocument: { uri: this.uri(name), languageId: 'facts', version: 1, text } });
  }

  close(name) {
    this.#documents.delete(this.uri(name));
    this.notify('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  text(name) {
    return this.#documents.get(this.uri(name)).text;
  }

  version(name) {
    return this.#documents.get(this.uri(name)).version;
  }

  /** Puts a text in place of the first occurrence of another, as somebody who types would. */
  replace(name, old, text) {
    const at = this.text(name).indexOf(old);
    if (at < 0)
      throw new Error(`${name} has no ‘${old}’`);
    const changes = [{ range: { start: positionAt(this.text(name), at), end: positionAt(this.text(name), at + old.length) }, text }];
    this.change(name, changes);
  }

  /** Sends changes, each made to what the one before left, or `{ text }` for the whole. */
  change(name, changes) {
    const document = this.#documents.get(this.uri(name));
    for (const change of changes)
      document.text = change.range ? applied(document.text, [{ range: change.range, newText: change.text }]) : change.text;
    document.version++;
    this.notify('textDocument/didChange', { textDocument: { uri: this.uri(name), version: document.version }, contentChanges: changes });
  }

  /** Makes a workspace edit in the files that are open. */
  apply(edit) {
    this.applied.push(edit);
    for (const [uri, edits] of editsByFile(edit)) {
      const [known, document] = [...this.#documents].find(([one]) => keyOf(one) === keyOf(uri)) ?? [];
      if (document === undefined)
        throw new Error(`${uri} is not open`);
      document.text = applied(document.text, edits);
      document.version++;
      this.notify('textDocument/didChange', { textDocument: { uri: known, version: document.version }, contentChanges: [{ text: document.text }] });
    }
  }

  place(name, words, offset = 0) {
    const text = this.text(name);
    const at = text.indexOf(words);
    if (at < 0)
      throw new Error(`${name} has no ‘${words}’`);
    return { textDocument: { uri: this.uri(name) }, position: positionAt(text, at + offset) };
  }

  /** What was last published of a file. */
  published(name) {
    return this.#published.get(keyOf(this.uri(name)));
  }

  get allPublished() {
    return [...this.#published.values()];
  }

  /** Waits until what is published of a file answers a question. */
  until(name, isSo, what) {
    return this.untilUri(this.uri(name), isSo, what);
  }

  untilUri(uri, isSo, what = 'the diagnostics awaited') {
    let look;
    const found = new Promise(resolve => {
      look = () => {
        const published = this.#published.get(keyOf(uri));
        if (published !== undefined && isSo(published))
          resolve(published);
      };
      this.#waiting.add(look);
      look();
    });
    return within(patience, found, () => `${uri} never had ${what}; last: ${JSON.stringify(this.#published.get(keyOf(uri)))}; ${this.errors}`)
      .finally(() => this.#waiting.delete(look));
  }

  /** What is published of a file as it is now, open as it is. */
  async diagnostics(name) {
    const version = this.version(name);
    return (await this.until(name, published => published.version === version, `version ${version}`)).diagnostics;
  }
}

/** Which diagnostics there are, in short. */
export const ids = diagnostics => diagnostics.map(diagnostic => diagnostic.code).sort();

export function positionAt(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

export function editsByFile(edit) {
  return edit.documentChanges
    ? edit.documentChanges.map(change => [change.textDocument.uri, change.edits])
    : Object.entries(edit.changes ?? {});
}

/** Two spellings of one address are one. */
const keyOf = uri => decodeURIComponent(uri);

async function within(milliseconds, promise, what) {
  let timer;
  const late = new Promise((_, reject) => timer = setTimeout(() => reject(new Error(what())), milliseconds));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What VS Code says of itself, as far as it matters here. */
export const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    symbol: {},
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true, dataSupport: true, tagSupport: { valueSet: [1, 2] } },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'], insertReplaceSupport: true, labelDetailsSupport: true }, contextSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    references: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true, honorsChangeAnnotations: false },
    formatting: {},
    foldingRange: { lineFoldingOnly: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } }, isPreferredSupport: true, dataSupport: true, resolveSupport: { properties: ['edit'] } },
    semanticTokens: { requests: { full: { delta: true }, range: true }, formats: ['relative'], tokenTypes: ['type', 'namespace', 'class', 'enum', 'enumMember', 'property', 'variable', 'function', 'keyword', 'string', 'number', 'comment', 'operator', 'modifier'], tokenModifiers: ['declaration', 'definition', 'deprecated'] },
  },
  window: { showMessage: {}, workDoneProgress: true },
};
