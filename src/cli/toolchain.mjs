import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

// Plain JavaScript in the idiom of Node 18: this runs before there is a newer Node, and before there are dependencies.

/** Absolute path of Handrail's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The oldest Node that runs Handrail's TypeScript as it is. */
const oldest = 24;

/**
 * Whether the Node that runs this can run Handrail itself.
 *
 * @param {string} [version]
 */
export function isModern(version = process.versions.node) {
  return Number.parseInt(version, 10) >= oldest;
}

/**
 * Path of a Node that can run Handrail: the running one, or the one among the dependencies.
 *
 * @returns {string}
 * @throws when there is none
 */
export function modernNode() {
  if (isModern()) return process.execPath;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules', 'node', 'bin', name);
  if (existsSync(own)) return own;
  throw new Error(
    `Handrail needs Node ${oldest}; this is Node ${process.versions.node}. npm brings the right one when it may run the ` +
      'install script of the package "node": try npm ci --ignore-scripts=false, or install Node 24 yourself.',
  );
}

/**
 * Installs the dependencies when they are missing or not those of the lock file. It says so in a line on standard error,
 * so that standard output stays clean.
 *
 * @param {{ development: boolean }} need whether what only the tests need must be there too
 * @throws when npm fails
 */
export function ensureInstalled({ development }) {
  const manifest = readJson('package.json');
  const lock = readJson('package-lock.json');
  const installed = readJson(join('node_modules', '.package-lock.json'));
  if (inStep(manifest, lock, installed, development)) return;
  const reason = installed === undefined ? 'are not installed yet' : 'are not those of the lock file';
  console.error(`The dependencies ${reason}: installing them, which takes about a minute.`);
  const start = performance.now();
  if (npm('ci') !== 0) {
    console.error('"npm ci" did not work. Trying "npm install".');
    if (npm('install') !== 0) throw new Error('The dependencies could not be installed: see what npm says above.');
  }
  console.error(`Installed in ${Math.round((performance.now() - start) / 1000)} s.`);
}

/**
 * Whether what is installed is what the lock file asks for. A package that the lock file marks as optional may be
 * absent: it is for another system.
 *
 * @param {Manifest} manifest package.json
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed what npm noted in node_modules, if it ever finished
 * @param {boolean} development whether packages that only development needs must be there
 *
 * @typedef {Record<string, string>} Ranges
 * @typedef {{ dependencies?: Ranges, devDependencies?: Ranges }} Manifest
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, dev?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked & Manifest> }} Lock
 */
export function inStep(manifest, lock, installed, development) {
  if (installed === undefined) return false;
  const wanted = (lock && lock.packages) || {};
  if (!sameRanges(manifest, wanted[''] || {})) return false;
  const present = installed.packages || {};
  return Object.keys(wanted).every((place) => {
    if (place === '') return true;
    const { version, integrity, optional, devOptional, dev } = wanted[place];
    const found = present[place];
    if (found === undefined) return Boolean(optional || devOptional || (dev && !development));
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * Whether the lock file was made from this package.json.
 *
 * @param {Manifest} manifest
 * @param {Manifest} locked
 */
function sameRanges(manifest, locked) {
  const ranges = ({ dependencies = {}, devDependencies = {} }) =>
    JSON.stringify([Object.entries(dependencies).sort(), Object.entries(devDependencies).sort()]);
  return ranges(manifest) === ranges(locked);
}

/**
 * Runs npm in Handrail's folder, its output on standard error. Packages for development come along even where
 * NODE_ENV=production would leave them out: the next command may be the tests.
 *
 * @param {'ci' | 'install'} command
 * @returns {number | null} the exit status
 */
function npm(command) {
  const args = [command, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const script = process.env.npm_execpath;
  // npm says where it is when it runs this; a script of another package manager is of no use here.
  if (script !== undefined && /npm-cli\.c?js$/.test(script)) {
    return spawnSync(process.execPath, [script, ...args], options).status;
  }
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status;
}

/**
 * Reads a JSON file of Handrail's folder; `undefined` when it is absent or broken.
 *
 * @param {string} path
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
