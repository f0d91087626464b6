// Start-up, many small files, a large plan: the built command line as a process, against the floor that no
// program on the same Node can go below.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePlan, generateSources } from './generate-plan.mjs';
import { line, medians, ms, spawned } from './measure.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CLI = join(ROOT, 'dist/cli/index.js');

/** @returns {string[]} one line each */
export function entries({ rounds = 11 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'trustproof-bench-'));
  try {
    return [
      startUp(rounds * 2 - 1),
      manyFiles(folder, rounds),
      largePlan(folder, rounds),
      planWithSources(folder, rounds),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function startUp(rounds) {
  const times = medians(
    {
      bare: () => spawned(['-e', '0']),
      check: () => spawned([CLI, 'check', join(ROOT, 'examples/good')]),
    },
    rounds,
  );
  const over = times.check - times.bare;
  return line(
    'start-up: check examples/good',
    `${ms(times.check)}, ${ms(over)} over bare node (${ms(times.bare)})`,
    '≤ 60 ms over',
    over <= 60,
  );
}

const FILES = 10_000;

function manyFiles(folder, rounds) {
  const tree = join(folder, 'files');
  for (let index = 0; index < FILES; index++) writePolicy(tree, index);
  const floor = `
    const { readdirSync, readFileSync } = require('node:fs');
    for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
      if (entry.isFile()) JSON.parse(readFileSync(entry.parentPath + '/' + entry.name, 'utf8'));`;
  const times = medians(
    {
      floor: () => spawned(['-e', floor, tree]),
      check: () => spawned([CLI, 'check', tree, '--format', 'json', '--output', join(folder, 'files.json')]),
    },
    Math.ceil(rounds / 2),
  );
  const ratio = times.check / times.floor;
  return line(
    `${FILES} policy files`,
    `${ms(times.check)}, ${ratio.toFixed(1)} × read and parse (${ms(times.floor)})`,
    '≤ 4 ×',
    ratio <= 4,
  );
}

function writePolicy(tree, index) {
  const folder = join(tree, `service-${index % 100}`);
  mkdirSync(folder, { recursive: true });
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:PutObject'],
        Resource: `arn:aws:s3:::bucket-${index}/data/*`,
      },
      { Effect: 'Allow', Action: 's3:ListBucket', Resource: `arn:aws:s3:::bucket-${index}` },
    ],
  };
  writeFileSync(join(folder, `policy-${index}.json`), JSON.stringify(policy, null, 2));
}

const ROLES = 1_000;

function largePlan(folder, rounds) {
  const tree = join(folder, 'plan');
  mkdirSync(tree);
  const plan = join(tree, 'plan.json');
  writeFileSync(plan, JSON.stringify(generatePlan(ROLES)));
  const floor = `JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))`;
  const times = medians(
    {
      floor: () => spawned(['-e', floor, plan]),
      check: () =>
        spawned([CLI, 'check', tree, '--format', 'json', '--output', join(folder, 'plan-report.json')]),
    },
    rounds,
  );
  const ratio = times.check / times.floor;
  return line(
    `plan of ${ROLES} roles`,
    `${ms(times.check)}, ${ratio.toFixed(1)} × JSON.parse (${ms(times.floor)})`,
    '≤ 3 ×',
    ratio <= 3,
  );
}

/** The plan beside the configuration that it is of: each unknown policy is recovered, each known one compared. */
function planWithSources(folder, rounds) {
  const tree = join(folder, 'plan-and-sources');
  mkdirSync(tree);
  writeFileSync(join(tree, 'plan.json'), JSON.stringify(generatePlan(ROLES)));
  writeFileSync(join(tree, 'main.tf'), generateSources(ROLES));
  const report = join(folder, 'both-report.json');
  const { check } = medians(
    { check: () => spawned([CLI, 'check', tree, '--format', 'json', '--output', report]) },
    rounds,
  );
  return line(`plan of ${ROLES} roles with its sources`, ms(check), '≤ 1 s', check <= 1_000);
}
