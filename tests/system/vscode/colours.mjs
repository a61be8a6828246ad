import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { extension } from '../support/places.mjs';

const grammarFile = path.join(extension, 'syntaxes/facts.tmLanguage.json');

/** The grammar, read as VS Code reads it. */
export async function grammar() {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile),
  });
  return registry.loadGrammar('source.facts');
}

/** All that is coloured in a text: `{ line, text, scope }`, the scope being the innermost, without its `.facts`. */
export function coloured(grammar, text) {
  let stack = textmate.INITIAL;
  return text.split(/\r?\n/).flatMap((line, number) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map(token => ({
      line: number + 1,
      text: line.slice(token.startIndex, token.endIndex),
      scope: token.scopes.at(-1).replace(/\.facts$/, ''),
    })).filter(token => token.text.trim() !== '');
  });
}
