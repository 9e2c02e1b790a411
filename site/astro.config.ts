import { defineConfig } from 'astro/config';
import { inProcess } from './adapter/in-process.ts';

// Compiled once; pages are then rendered in-process, one at a time, from the live content.
export default defineConfig({
  srcDir: '.',
  publicDir: './public',
  outDir: './dist',
  cacheDir: './.astro/cache',
  output: 'server',
  adapter: inProcess(),
  trailingSlash: 'ignore',
  session: { driver: undefined },
  devToolbar: { enabled: false },
  build: { assets: '_assets', inlineStylesheets: 'never' },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  vite: {
    build: {
      // Nothing inlined: the content security policy allows no inline script, style or data font.
      assetsInlineLimit: 0,
      rollupOptions: {
        output: {
          // What the assistant's page shares with every page travels with the latter: one request less everywhere.
          manualChunks: (id) =>
            /scripts\/(every-page|kept|share)\.ts$|Frame\.astro\?/.test(id)
              ? 'every-page'
              : undefined,
        },
      },
    },
    ssr: { noExternal: true, external: ['sharp'] },
  },
});
