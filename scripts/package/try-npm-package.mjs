/** Packs the package for npm, installs it where nothing else is, without a network, and uses it as a user does. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { NAME } from './npm-package.mjs';

/** In KB of 1,000 bytes, compressed. What makes it grow are sources of the server and rules. */
const BUDGET = 680;

/** In ms: what takes longer hangs, and is ended. */
const LONGEST = 60_000;

const MINUTES = `<!-- minutes: on -->
# Lantern Committee

## Attendees

- Ada Byron
- Ada Byron
`;

/**
 * @param {string} folder of the package
 * @param {readonly string[]} files that it must have, and no others
 * @param {string} destination the folder that gets the archive
 */
export async function tryNpmPackage(folder, files, destination) {
  const [packed] = JSON.parse(npm(folder, 'pack', '--json', '--pack-destination', destination));
  assert.deepEqual(packed.files.map(({ path }) => path).sort(), files);
  assert.ok(packed.size <= BUDGET * 1000, `${packed.filename} is larger than ${BUDGET} KB: ${packed.size}`);
  const home = await mkdtemp(join(tmpdir(), 'minutes-npm-'));
  try {
    await writeFile(join(home, 'package.json'), '{ "private": true }\n');
    await writeFile(join(home, 'minutes.md'), MINUTES);
    npm(
      home,
      'install',
      '--offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      join(destination, packed.filename),
    );
    const dependencies = countDependencies(home);
    assert.equal(dependencies, 0);
    tryCommandLine(home, packed.version);
    await tryServer(home, packed.version);
    const count = `${packed.entryCount} files, ${dependencies} dependencies`;
    console.log(
      `${packed.filename}: ${(packed.size / 1000).toFixed(1)} KB, ${(packed.unpackedSize / 1000).toFixed(1)} KB unpacked, ${count}`,
    );
  } finally {
    await rm(home, { recursive: true });
  }
}

/** @param {string} home where it is installed */
function countDependencies(home) {
  const { dependencies } = JSON.parse(npm(home, 'ls', '--all', '--json'));
  assert.deepEqual(Object.keys(dependencies), [NAME]);
  return Object.keys(dependencies[NAME].dependencies ?? {}).length;
}

/**
 * @param {string} home
 * @param {string} version
 */
function tryCommandLine(home, version) {
  const run = (...args) =>
    spawnSync('npx', ['--offline', 'minutes', ...args], {
      cwd: home,
      encoding: 'utf8',
      shell,
      timeout: LONGEST,
      env: envOf(home),
    });
  assert.deepEqual(pick(run('--version')), [0, `${version}\n`, '']);
  const [code, out] = pick(run('check', 'minutes.md'));
  assert.equal(code, 1);
  assert.match(out, /^minutes\.md:7:3: warning duplicate-attendee /);
  // The pages of the rules lie beside the program.
  const [explained, page] = pick(run('explain', 'duplicate-attendee'));
  assert.equal(explained, 0);
  assert.match(page, /duplicate-attendee/);
}

/** @param {import('node:child_process').SpawnSyncReturns<string>} result */
function pick({ status, stdout, stderr }) {
  return [status, stdout, stderr];
}

/**
 * @param {string} home
 * @param {string} version
 */
async function tryServer(home, version) {
  const program = join(home, 'node_modules', '.bin', NAME);
  const server = spawn(program, ['--stdio'], {
    cwd: home,
    shell,
    timeout: LONGEST,
    env: envOf(home),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const { serverInfo } = await connection.sendRequest('initialize', {
    ...{ processId: process.pid, rootUri: null, capabilities: {} },
  });
  assert.equal(serverInfo.version, version);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const [code] = await once(server, 'close');
  assert.equal(code, 0);
}

/** npm and what it installs are scripts of the shell there. */
const shell = process.platform === 'win32';

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
function npm(cwd, ...args) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell });
}

/**
 * Nothing is left in the folders of the user.
 * @param {string} home
 */
function envOf(home) {
  return { ...process.env, XDG_CACHE_HOME: join(home, 'cache'), LOCALAPPDATA: join(home, 'cache') };
}
