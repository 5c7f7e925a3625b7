// Builds styles and scripts into <classes>/static/assets under names that hold a fingerprint of their content, and writes
// <classes>/assets.properties (name → address), from which the pages know them; and the fonts of what is printed into
// <classes>/fonts, since PDF takes no woff2. Called by Maven: node build.mjs <classes>
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const classes = resolve(process.argv[2] ?? join(here, '../../../target/classes'));

installPackages();
await build();
copyFonts();

/** Runs npm ci when the lock file is another than the one that is installed. */
function installPackages() {
  const installed = join(here, 'node_modules', '.installed');
  const wanted = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) {
    return;
  }
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) {
    console.error('npm ci failed. Samspor needs Node 20 or newer with npm, and the npm registry or a mirror of it.');
    process.exit(1);
  }
  writeFileSync(installed, wanted);
}

async function build() {
  const { build } = await import('esbuild');
  const assets = join(classes, 'static', 'assets');
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const scripts = readdirSync(join(here, 'scripts')).filter(name => name.endsWith('.js')).sort();
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: ['styles/samspor.css', ...scripts.map(name => `scripts/${name}`)],
    outdir: assets,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    loader: { '.woff2': 'file' },
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  const lines = Object.entries(metafile.outputs)
    .filter(([, output]) => output.entryPoint !== undefined)
    .map(([file, output]) => `${basename(output.entryPoint)}=/assets/${basename(file)}`)
    .filter(line => scripts.includes(line.split('=')[0]) || line.startsWith('samspor.css'))
    .sort();
  writeFileSync(join(classes, 'assets.properties'), lines.join('\n') + '\n');
}

function copyFonts() {
  const fonts = join(classes, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const font of ['Inter-Regular.ttf', 'Inter-SemiBold.ttf']) {
    copyFileSync(join(here, 'node_modules', 'inter-font', 'ttf', font), join(fonts, font));
  }
}
