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
    // Nothing inlined: the content security policy allows no inline script, style or data font.
    build: { assetsInlineLimit: 0 },
    ssr: { noExternal: true, external: ['sharp'] },
  },
});
