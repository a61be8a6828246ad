import * as vscode from 'vscode';
import { LanguageClient, LanguageClientOptions, State } from 'vscode-languageclient/node';
import { findServer } from './server';

const install = 'dotnet tool install --global ScenarioFacts.Tool';

let client: LanguageClient | undefined;

/** One after another: a restart waits for the start that it follows. */
let last: Promise<void> = Promise.resolve();

export function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand('scenarioFacts.restartServer', restart),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('scenarioFacts.server') || change.affectsConfiguration('scenarioFacts.sources'))
        void restart();
    }));
  return restart();
}

export async function deactivate(): Promise<void> {
  await last;
  await stop();
}

function restart(): Promise<void> {
  last = last.then(stop).then(start).catch(error => void vscode.window.showErrorMessage(`Scenario Facts: ${error?.message ?? error}`));
  return last;
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  try {
    if (running?.state === State.Running)
      await running.stop();
  } finally {
    // Also of a server that has ended by itself: its output and its diagnostics go with it.
    await running?.dispose().catch(() => undefined);
  }
}

async function start(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.find(one => one.uri.scheme === 'file')?.uri.fsPath;
  const settings = vscode.workspace.getConfiguration('scenarioFacts');
  const wanted = settings.get<string>('server.path')?.trim() || 'facts';
  const server = findServer(wanted, folder);
  if (server === undefined) {
    // Not waited for: it stays until somebody answers it.
    void tellHowToGetIt(wanted);
    return;
  }

  const sources = settings.get<string>('sources')?.trim() || undefined;
  const options: LanguageClientOptions = {
    documentSelector: [{ language: 'facts', scheme: 'file' }, { language: 'facts', scheme: 'untitled' }],
    initializationOptions: { sources },
  };
  client = new LanguageClient('scenarioFacts', 'Scenario Facts', {
    command: server.command,
    args: [...server.args, 'lsp'],
    options: { cwd: folder },
  }, options);
  // Where it does not start, the client has said so itself.
  await client.start().catch(() => undefined);
}

async function tellHowToGetIt(wanted: string): Promise<void> {
  const copy = 'Copy the command';
  const open = 'Open settings';
  const answer = await vscode.window.showErrorMessage(
    `Facts are not checked: there is no program ‘${wanted}’. It comes with ‘${install}’ (which needs the .NET SDK), or say in the settings where it is.`, copy, open);
  if (answer === copy)
    await vscode.env.clipboard.writeText(install);
  else if (answer === open)
    await vscode.commands.executeCommand('workbench.action.openSettings', 'scenarioFacts.server.path');
}
