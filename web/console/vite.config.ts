import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const folder = fileURLToPath(new URL('../../dist/console', import.meta.url))

/** A gzipped twin beside each asset, so that the api serves small files without compressing anything itself. */
const gzipped: Plugin = {
  name: 'gzipped',
  closeBundle() {
    const assets = join(folder, 'assets')
    for (const name of readdirSync(assets)) {
      const file = join(assets, name)
      if (statSync(file).size > 1024) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
    }
  },
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/console/',
  plugins: [react(), gzipped],
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: folder,
    emptyOutDir: true,
    // 360, UOS and the like: desktop browsers on Chromium 90.
    target: 'chrome90',
    // Data: addresses would be images the content security policy has to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A handful of files, not thirty: each is a way to the server on a bad line.
    rolldownOptions: {
      // The desk, and the page of a unit's link, which needs nothing of the desk.
      input: { desk: page('index.html'), link: page('link.html') },
      output: {
        codeSplitting: {
          groups: [
            // The one thing that both pages use.
            { name: 'new-key', test: /http[\\/]new-key/, priority: 1 },
            {
              name: 'frame',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|i18next|react-i18next|openapi-fetch)[\\/]/,
            },
            {
              name: 'parts',
              // Not words/learned: a page brings those itself.
              test: /web[\\/]console[\\/]((parts|http|session|shell)[\\/]|words[\\/][\w-]+\.ts)|workflows[\\/]rules[\\/]/,
            },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
  },
})
