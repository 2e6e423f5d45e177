/** The pane's JavaScript: what is loaded when it is painted, and all of it, beside React with Fluent's provider alone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ROOT } from '#test/house/sources.ts';
import { scratch } from './mails.ts';
import { plainRow, told } from './row.ts';
import type { Row } from './row.ts';

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] };
type Manifest = Record<string, Chunk>;

const FLOOR = `import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
createRoot(document.body).render(<FluentProvider theme={webLightTheme}>Hello</FluentProvider>);
`;

/** Gzipped kilobytes of a manifest's scripts: those that its entries import at once, and with what they import later. */
function sizes(folder: string): { atOnce: number; whole: number } {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const walk = (later: boolean): number => {
    const seen = new Set<string>();
    const queue = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      const chunk = manifest[key];
      if (!chunk || seen.has(chunk.file)) continue;
      seen.add(chunk.file);
      queue.push(...(chunk.imports ?? []), ...(later ? (chunk.dynamicImports ?? []) : []));
    }
    const scripts = [...seen].filter((file) => file.endsWith('.js'));
    return (
      scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) / 1024
    );
  };
  return { atOnce: walk(false), whole: walk(true) };
}

/** Rows of DESIGN §7 on the pane's size. The preview page holds the pane and the mailbox around it. */
export async function benchBundle(): Promise<Row[]> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'manifest.json'))) return [told('bundle', 'run "npm run build" first')];
  const work = scratch();
  const entry = join(work.folder, 'floor.tsx');
  writeFileSync(entry, FLOOR);
  await build({
    configFile: false,
    root: work.folder,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: [{ find: /^(react|react-dom|@fluentui)(?=\/|$)/, replacement: join(ROOT, 'node_modules/$1') }] },
    build: {
      outDir: join(work.folder, 'out'),
      target: 'es2022',
      manifest: 'manifest.json',
      rolldownOptions: { input: { floor: entry } },
    },
  });
  const floor = sizes(join(work.folder, 'out'));
  const ours = sizes(dist);
  work.drop();
  const beside = `${floor.atOnce.toFixed(0)} KB`;
  return [
    {
      ...plainRow('scripts loaded when the pane is painted, gzip', ours.atOnce, 'KB', 145),
      floor: beside,
      ratio: ours.atOnce / floor.atOnce,
    },
    { ...plainRow('scripts in all, gzip', ours.whole, 'KB', 210), floor: beside, ratio: ours.whole / floor.atOnce },
  ];
}
