import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

/** @type {import('@sveltejs/kit').Config} */
const config = {
  compilerOptions: {
    runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
  },
  kit: {
    adapter: adapter({ pages: 'build', precompress: false, strict: true }),
    // Links start from the base, so that 404.html works at whatever depth a host serves it.
    paths: { base, relative: false },
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
