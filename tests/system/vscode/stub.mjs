import { createRequire, Module } from 'node:module';
import * as path from 'node:path';
import { extension } from '../support/places.mjs';

const require = createRequire(import.meta.url);
const bundle = path.join(extension, 'out/extension.js');

/**
 * The extension as it is packed, activated in an editor that has as much of the module `vscode` as it touches: everything unknown is an empty class,
 * function or event.
 */
export async function activated(test, { folder, settings, path: searched, home, answer }) {
  const shown = [];
  const commands = {};
  const configurationListeners = [];
  const editor = { shown, commands, provided: new Set(), clipboard: undefined, changed: section => configurationListeners.forEach(listen => listen({ affectsConfiguration: asked => section === asked || section.startsWith(`${asked}.`) })) };
  const message = async text => (shown.push(text), answer);
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME };
  // Node itself stays reachable: the program that stands in for the server is a script of it.
  process.env.PATH = [searched, path.dirname(process.execPath), '/usr/bin', '/bin'].filter(Boolean).join(path.delimiter);
  process.env.HOME = home ?? environment.HOME;

  const vscode = anything({
    version: '1.91.0',
    env: anything({ language: 'en', appName: 'a stub', clipboard: { writeText: async text => (editor.clipboard = text) } }),
    commands: anything({
      registerCommand: (name, run) => (commands[name] = run, { dispose: () => delete commands[name] }),
      executeCommand: async () => undefined,
      getCommands: async () => Object.keys(commands),
    }),
    window: anything({
      showErrorMessage: message,
      showWarningMessage: message,
      showInformationMessage: message,
      createOutputChannel: () => anything({}),
      visibleTextEditors: [],
      activeTextEditor: undefined,
      tabGroups: anything({ all: [] }),
    }),
    workspace: anything({
      isTrusted: true,
      workspaceFolders: [{ uri: uri(folder), name: 'folder', index: 0 }],
      textDocuments: [],
      notebookDocuments: [],
      getConfiguration: () => ({ get: (name, otherwise) => settings[name] ?? otherwise, inspect: () => undefined, has: () => false }),
      onDidChangeConfiguration: listen => (configurationListeners.push(listen), { dispose() {} }),
    }),
    languages: new Proxy({ match: () => 10, createDiagnosticCollection: () => anything({}) }, {
      get: (known, name) => known[name] ?? (() => (editor.provided.add(name), { dispose() {} })),
    }),
    Uri: anything({ parse: text => uri(text), file: uri }),
    ...enumerations,
  });

  const load = Module._load;
  Module._load = (name, ...rest) => name === 'vscode' ? vscode : load(name, ...rest);
  delete require.cache[bundle];
  const loaded = require(bundle);
  test.after(async () => {
    await loaded.deactivate();
    Module._load = load;
    Object.assign(process.env, environment);
  });
  await loaded.activate({ subscriptions: [] });
  return editor;
}

const uri = file => ({ scheme: 'file', fsPath: file, path: file, toString: () => `file://${file}` });

/** Numbers that the client reads when it is loaded. */
const enumerations = {
  TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 },
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
};

/** An object that has every member: those given, and for all others something that can be called, made, listened to and disposed of. */
function anything(members) {
  const stand = new Proxy(class { dispose() {} }, {
    get(target, name) {
      if (name in members)
        return members[name];
      if (name === 'then' || typeof name === 'symbol')
        return undefined;
      if (name === 'prototype')
        return target.prototype;
      if (name === 'dispose')
        return () => undefined;
      return members[name] = anything({});
    },
    ownKeys: target => [...new Set([...Reflect.ownKeys(target), ...Object.keys(members)])],
    getOwnPropertyDescriptor: (target, name) =>
      Reflect.getOwnPropertyDescriptor(target, name) ?? (name in members ? { value: members[name], enumerable: true, configurable: true, writable: true } : undefined),
    apply: () => anything({}),
    // As a base class it is an empty one.
    construct: (target, given, made) => made === stand ? anything({}) : Reflect.construct(target, given, made),
  });
  return stand;
}
