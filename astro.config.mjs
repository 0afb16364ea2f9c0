import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { freshContent } from './src/build/fresh-content.ts';
import { layersFirst } from './src/build/layers-first.ts';
import { thirdPartyLicences } from './src/build/licences.ts';
import { playerPages } from './src/build/player-pages.ts';
import { portraits } from './src/build/portraits.ts';
import { preloadIslands } from './src/build/preload-islands.ts';
import { scenarioMedia } from './src/build/scenario-media.ts';
import { offline } from './src/build/service-worker.ts';
import { sharedChunk } from './src/build/shared-chunks.ts';

/** The strictest policy that islands work under; script and style hashes are added by Astro for each page. */
const directives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "media-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
];

const DECODER = 'decode-named-character-reference';
const fontFiles = './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files';

export default defineConfig({
  base: process.env.RAPPORT_BASE ?? '/',
  outDir: process.env.RAPPORT_OUT ?? './dist',
  trailingSlash: 'ignore',
  // A style sheet of its own costs a slow network another round trip before the first reply can be taken: 2 × against 1.1 ×
  // of a bare page.
  build: { inlineStylesheets: 'always' },
  // The last one lists all that the others have written, for use offline.
  integrations: [
    layersFirst(),
    react(),
    mdx(),
    portraits(),
    scenarioMedia(),
    freshContent(),
    playerPages(),
    preloadIslands(),
    thirdPartyLicences(),
    offline(),
  ],
  // Shiki colours by `style=` attributes, which the policy forbids.
  markdown: { syntaxHighlight: false },
  security: { csp: { directives } },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-atkinson',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [`${fontFiles}/atkinson-hyperlegible-next-latin-wght-normal.woff2`],
          },
        ],
      },
    },
  ],
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      // The Markdown parser's entities by table: the browser's build decodes them by innerHTML, which the policy forbids and a
      // worker does not have.
      alias: { 'decode-named-character-reference': fileURLToPath(import.meta.resolve(DECODER)) },
    },
    // Astro marks each MDX module with a directive that rolldown warns about, ten lines a file.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'react',
                    test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|src[\\/]ui[\\/]/,
                    priority: 3,
                  },
                  { name: sharedChunk, priority: 2 },
                ],
              },
            },
          },
        },
      },
    },
  },
});
