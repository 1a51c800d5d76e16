import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import * as v from 'valibot';
import { readSiteUrl } from './src/site-url.js';

const { origin, base } = readSiteUrl(process.env);

const manifest = readFileSync(new URL('package.json', import.meta.url), 'utf8');
const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(manifest));

// Kit hashes the scripts that it writes itself; the one in app.html, which sets the theme before the first paint, is ours.
const [, themeScript = ''] =
  /<script>([^]*?)<\/script>/.exec(readFileSync(new URL('src/app.html', import.meta.url), 'utf8')) ?? [];
const themeHash = /** @type {const} */ (
  `sha256-${createHash('sha256').update(themeScript).digest('base64')}`
);

const BUILD = 'build';
const staticFiles = adapter({ pages: BUILD, precompress: false, strict: true });

/**
 * Kit writes the data of each page a second time, for a router that no page of this site has: these files are taken away.
 *
 * @type {import('@sveltejs/kit').Adapter}
 */
const pagesAlone = {
  name: staticFiles.name,
  async adapt(builder) {
    await staticFiles.adapt(builder);
    for (const name of readdirSync(BUILD, { recursive: true, encoding: 'utf8' }))
      if (basename(name) === '__data.json') rmSync(join(BUILD, name));
  },
};

/** @type {import('@sveltejs/kit').Config} */
const config = {
  compilerOptions: {
    runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
  },
  kit: {
    adapter: pagesAlone,
    // Links start from the base, so that 404.html works at whatever depth a host serves it.
    paths: { base, relative: false },
    // A page is one file: what it looks like comes with it.
    inlineStyleThreshold: 1_000_000,
    // Kit's default is the time of the build, which would make every build differ.
    version: { name: version },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self', themeHash],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
      },
    },
    prerender: { entries: ['*'], origin, handleHttpError: 'fail', handleMissingId: 'fail' },
  },
};

export default config;
