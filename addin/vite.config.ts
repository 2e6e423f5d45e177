import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './bundle/compress.ts';
import { stamp } from './bundle/stamp.ts';

// Started from a test run or a shell with another NODE_ENV, React would be built in its slow development form.
process.env['NODE_ENV'] = 'production';

const addin = import.meta.dirname;
const root = resolve(addin, '..');
const outDir = resolve(root, 'dist');

export default defineConfig({
  root: addin,
  base: '/',
  publicDir: false,
  html: { cspNonce: '__NONCE__' },
  plugins: [react(), precompress(outDir), stamp(root, outDir)],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: { preview: resolve(addin, 'index.html') } },
  },
});
