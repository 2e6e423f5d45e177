/** The set's own scorer, on all labels or on a part of them. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { devPath } from '#test/shared-data.ts';
import type { View } from './scored-set.ts';

function predictionFile(work: string, predictions: readonly object[]): string {
  const file = join(mkdtempSync(join(work, 'predictions-')), 'predictions.jsonl');
  writeFileSync(file, predictions.map((p) => JSON.stringify(p)).join('\n'));
  return file;
}

/** A copy of a set's folder whose label lines went through the view, with the scorer beside it. */
function sideOf(work: string, set: string, view: View): string {
  const root = mkdtempSync(join(work, 'side-'));
  cpSync(resolve(devPath('..', 'score.py')), join(root, 'score.py'));
  const folder = join(root, 'dev', set);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(devPath(set))) {
    const source = resolve(devPath(set, name));
    if (name.endsWith('_truth.json')) {
      const truth = JSON.parse(readFileSync(source, 'utf8')) as Record<string, unknown>;
      writeFileSync(join(folder, name), JSON.stringify(view.label(truth, name)));
    } else if (!name.endsWith('.jsonl')) symlinkSync(source, join(folder, name));
    else {
      const labels = readFileSync(source, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => view.label(JSON.parse(line) as Record<string, unknown>, name))
        .filter((label) => label !== null);
      writeFileSync(join(folder, name), labels.map((label) => JSON.stringify(label)).join('\n'));
    }
  }
  return root;
}

/** What the scorer says of answers, or of its own baseline; `view` shows it a part of the labels in the set's `folder`. */
export function score(
  work: string,
  set: string,
  answers: readonly object[] | 'baseline',
  view?: View,
  folder: string = set,
): unknown {
  const root = view ? sideOf(work, folder, view) : resolve(devPath('..'));
  const what = answers === 'baseline' ? '--baseline' : predictionFile(work, answers);
  const out = execFileSync('python3', [join(root, 'score.py'), set, 'dev', what], { encoding: 'utf8' });
  return JSON.parse(out) as unknown;
}
