import { spawnSync } from 'node:child_process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The path of an installed Chromium or Chrome; installs one the way the machine can, else says what to do. */
export function ensureBrowser() {
  const found = find() ?? install();
  if (!found) {
    console.error(
      'No Chromium or Chrome was found and none could be installed. Install Chromium and try again.',
    );
    process.exit(1);
  }
  return found;
}

function find() {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return null;
}

function install() {
  console.log('Installing Chromium for the browser journeys …');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  if (process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0) {
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    return find();
  }
  spawnSync('npx', ['playwright-core', 'install', 'chromium'], quiet);
  const script = "process.stdout.write(require('playwright-core').chromium.executablePath())";
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  return spawnSync('test', ['-x', stdout]).status === 0 ? stdout : null;
}
