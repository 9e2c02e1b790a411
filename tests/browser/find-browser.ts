import { chromium } from '@playwright/test';
import { execFile } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * The path of a Chromium that starts on this machine: Playwright's own, else the system's. Where there is none it is
 * fetched: Playwright's own where that can be downloaded, else Debian's package when root.
 * @throws when none can be had, saying what to install.
 */
export async function findBrowser(): Promise<string> {
  return (
    (await firstThatStarts([chromium.executablePath(), ...systemBrowsers()])) ??
    (await download()) ??
    (await installPackage()) ??
    giveUp()
  );
}

const run = promisify(execFile);

/** A browser may be there and still lack a library; one that tells its version has them all. */
async function firstThatStarts(paths: string[]): Promise<string | undefined> {
  for (const path of paths) {
    const starts = await run(path, ['--version'], { timeout: 20_000 }).then(
      () => true,
      () => false,
    );
    if (starts) return path;
  }
  return undefined;
}

function systemBrowsers(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function download(): Promise<string | undefined> {
  say('No Chromium found: downloading the one that belongs to Playwright …');
  const playwright = resolve(import.meta.dirname, '../../node_modules/.bin/playwright');
  // With its libraries where that can work; a refused package list must not cost us the browser itself.
  const ways = mayInstallPackages() ? [['--with-deps'], []] : [[]];
  for (const options of ways) {
    const args = ['install', ...options, 'chromium'];
    await run(playwright, args, { timeout: 300_000 }).catch(() => undefined);
    const path = await firstThatStarts([chromium.executablePath()]);
    if (path) return path;
  }
  return undefined;
}

async function installPackage(): Promise<string | undefined> {
  if (!mayInstallPackages()) return undefined;
  say('It cannot be downloaded here: installing the packages chromium and fonts-noto-core …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]) =>
    run('apt-get', args, { env, timeout: 300_000, maxBuffer: 64 << 20 }).catch(() => undefined);
  await aptGet('update', '-qq');
  await aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  return firstThatStarts(systemBrowsers());
}

const mayInstallPackages = () => process.platform === 'linux' && process.getuid?.() === 0;

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function giveUp(): never {
  throw new Error(
    'The journeys need a Chromium and none could be found, downloaded or installed. Install one, for example ' +
      'with `npx playwright install --with-deps chromium` or `sudo apt-get install chromium fonts-noto-core`, ' +
      'and run this again.',
  );
}
