// Draws Markdown as a pull request page on GitHub shows it, so that a person can look at it:
//   node scripts/render-report.mjs REPORT.md [--dark] [--width 760] [--scale 2] --output REPORT.png
//   node scripts/render-report.mjs --pictures     docs/images, from the built action and the examples
// Needs Chromium (Debian: chromium; or CHROMIUM=/path), and pngquant if the picture is to be small.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
/** Of the text of a pull request page, in CSS pixels. */
export const PAGE_WIDTH = 760;
const PADDING = 16;

export function findBrowser() {
  return [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((path) => path && existsSync(path));
}

/** The page: GitHub's style sheet, tables, and Mermaid in the theme GitHub gives it. */
export function pageOf(markdown, { dark = false, width = PAGE_WIDTH } = {}) {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  const body = micromark(markdown, options).replaceAll(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
  const style = readFileSync(
    require.resolve(`github-markdown-css/github-markdown-${dark ? 'dark' : 'light'}.css`),
    'utf8',
  );
  const mermaid = pathToFileURL(join(require.resolve('mermaid/package.json'), '../dist/mermaid.min.js'));
  return `<!doctype html><meta charset="utf-8"><style>${style}
html { background: ${dark ? '#0d1117' : '#ffffff'}; }
body { margin: 0; width: ${width}px; }
article { box-sizing: border-box; padding: ${PADDING}px; width: ${width}px; }
pre.mermaid { background: transparent; text-align: center; }
</style><article class="markdown-body">${body}</article>
<script src="${mermaid}"></script>
<script>
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: '${dark ? 'dark' : 'default'}' });
mermaid.run().catch((error) => { document.body.dataset.error = String(error); }).then(() => {
  const article = document.querySelector('article');
  const wide = [...article.querySelectorAll('table, svg, p, h2, h3, h4')].filter(
    (one) => one.getBoundingClientRect().right > ${width - PADDING} + 1,
  );
  document.body.dataset.height = Math.ceil(article.getBoundingClientRect().height);
  document.body.dataset.wide = wide.map((one) => one.tagName.toLowerCase()).join(' ');
  document.body.dataset.pictures = document.querySelectorAll('pre.mermaid svg').length;
  document.body.dataset.smallest = Math.min(...[...document.querySelectorAll('pre.mermaid svg')].map(
    (svg) => (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width) * 16), 16);
});
</script>`;
}

/** What the page measures, as the browser laid it out. */
export function measure(page) {
  const dom = browse(page, (address) => ['--dump-dom', address]).stdout;
  const data = (name) => new RegExp(`<body[^>]* data-${name}="([^"]*)"`).exec(dom)?.[1];
  return {
    height: Number(data('height')),
    /** Elements that stand out to the right of the text. */
    wide: data('wide'),
    pictures: Number(data('pictures')),
    /** Of the letters in pictures, in CSS pixels. */
    smallest: Number(data('smallest')),
    error: data('error'),
  };
}

export function draw(page, output, { width = PAGE_WIDTH, scale = 1 } = {}) {
  const { height } = measure(page);
  browse(page, (address) => [
    `--screenshot=${output}`,
    `--window-size=${width},${height}`,
    `--force-device-scale-factor=${scale}`,
    '--hide-scrollbars',
    address,
  ]);
  spawnSync('pngquant', ['--force', '--skip-if-larger', '--strip', '--output', output, '64', output]);
}

/** In a folder of its own, and with nothing to reach: the page must bring everything. */
function browse(page, argumentsFor) {
  const folder = mkdtempSync(join(tmpdir(), 'trustproof-page-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, page);
    const ran = spawnSync(
      findBrowser(),
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--allow-file-access-from-files',
        '--virtual-time-budget=20000',
        `--user-data-dir=${join(folder, 'profile')}`,
        ...argumentsFor(pathToFileURL(file).href),
      ],
      { encoding: 'utf8', timeout: 120_000, maxBuffer: 64 * 1024 * 1024 },
    );
    if (ran.status !== 0) throw new Error(`the browser ended with ${ran.status}: ${ran.stderr}`);
    return ran;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the README shows. */
function drawPictures() {
  const scale = 1.5;
  const summary = summaryOf('broken/optional-external-id');
  const comment = summary.slice(0, summary.indexOf('<details><summary>A patch'));
  for (const dark of [false, true]) {
    draw(pageOf(comment, { dark }), picture(`comment-${dark ? 'dark' : 'light'}`), { scale });
  }
  const opened = summaryOf('broken/side-door').replaceAll('<details>', '<details open>');
  draw(pageOf(opened.slice(opened.indexOf('#### '))), picture('finding-light'), { scale });
}

function picture(name) {
  const folder = join(ROOT, 'docs/images');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** The job summary that the built action writes for an example. */
function summaryOf(example) {
  const folder = mkdtempSync(join(tmpdir(), 'trustproof-summary-'));
  const file = join(folder, 'summary.md');
  spawnSync(process.execPath, [join(process.env.TRUSTPROOF_DIST ?? join(ROOT, 'dist'), 'action/index.js')], {
    env: {
      GITHUB_WORKSPACE: join(ROOT, 'examples', example),
      GITHUB_REPOSITORY: 'acme/policies',
      GITHUB_SHA: '0123456789'.repeat(4),
      GITHUB_STEP_SUMMARY: file,
      'INPUT_CHECK-RUN': 'false',
      INPUT_COMMENT: 'never',
      INPUT_SUGGESTIONS: 'false',
    },
  });
  const text = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pictures: { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      width: { type: 'string', default: String(PAGE_WIDTH) },
      scale: { type: 'string', default: '2' },
      output: { type: 'string', default: 'report.png' },
    },
  });
  const { dark, output } = values;
  const [width, scale] = [Number(values.width), Number(values.scale)];
  if (values.pictures) drawPictures();
  else draw(pageOf(readFileSync(positionals[0], 'utf8'), { dark, width }), output, { width, scale });
}
