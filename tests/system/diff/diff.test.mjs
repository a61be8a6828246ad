// `facts diff` against a revision of git, which the tests of the SDK do not have.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../support/files.mjs';
import { run } from '../support/tool.mjs';

const pier = 'scenario pier "Pier"\nuse core\n\nsource gazette "Gazette"\n  publisher: "The Gazette"\n';

function repositoryOf(t) {
  const folder = folderOf(t, { 'facts/pier.facts': pier });
  const git = (...args) => execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@a', ...args], { encoding: 'utf8', stdio: 'pipe' });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'One');
  git('tag', 'one');
  return { folder, git };
}

test('a tag and the folder as it is', t => {
  const { folder } = repositoryOf(t);
  writeFileSync(path.join(folder, 'facts/pier.facts'), pier.replace('The Gazette', 'Gazette Press'));
  const { stdout, status } = run(['diff', 'one', path.join(folder, 'facts')]);
  assert.equal(status, 0);
  assert.match(stdout, /source gazette “Gazette”\n\s+→ publisher: The Gazette → Gazette Press/);
});

test('one file of a revision', t => {
  const { folder } = repositoryOf(t);
  writeFileSync(path.join(folder, 'facts/pier.facts'), pier + '  author: "Ida Roe"\n');
  const { stdout } = run(['diff', 'HEAD', 'facts/pier.facts'], { cwd: folder });
  assert.match(stdout, /\+ author: Ida Roe/);
});

test('two revisions, of the current folder or a path', t => {
  const { folder, git } = repositoryOf(t);
  writeFileSync(path.join(folder, 'facts/pier.facts'), pier.replace('The Gazette', 'Gazette Press'));
  git('commit', '-q', '-a', '-m', 'Two');
  for (const of of [[], ['facts'], ['facts/pier.facts']]) {
    const { stdout, stderr, status } = run(['diff', 'one', 'HEAD', ...of], { cwd: folder });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /→ publisher: The Gazette → Gazette Press/);
  }
  assert.match(run(['diff', 'HEAD', 'one', 'facts'], { cwd: folder }).stdout, /Gazette Press → The Gazette/);
});

test('what is neither a path nor a revision is named, whichever it is', t => {
  const { folder } = repositoryOf(t);
  for (const given of [['one', 'nosuch'], ['nosuch', 'facts'], ['nosuch', 'one'], ['one', 'nosuch', 'facts']]) {
    const { stderr, status } = run(['diff', ...given], { cwd: folder });
    assert.equal(status, 2);
    assert.match(stderr, /^‘nosuch’ is neither a path nor a revision of git/);
  }
  assert.match(run(['diff', 'one', 'facts', 'facts'], { cwd: folder }).stderr, /are two paths/);
});

test('a revision that there is not, and a folder that it has not, are told in a line', t => {
  const { folder } = repositoryOf(t);
  mkdirSync(path.join(folder, 'later'));
  writeFileSync(path.join(folder, 'later/a.facts'), pier);
  for (const [revision, where] of [['two', 'facts'], ['one', 'later'], ['--upload-pack=x', 'facts']]) {
    const { status, stderr, stdout } = run(['diff', revision, path.join(folder, where)]);
    assert.equal(status, 2, stdout);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
  }
});
