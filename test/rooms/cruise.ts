import { spawnSync } from 'node:child_process'

// dependency-cruiser passes when it found nothing to look at (a compiler it does not understand, say): that is red here.
const cruise = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.mjs',
    ...process.argv.slice(2),
  ],
  { encoding: 'utf8' },
)
process.stdout.write(cruise.stdout + cruise.stderr)
const seen = /(\d+) modules/.exec(cruise.stdout)?.[1] ?? '0'
process.exitCode = cruise.status === 0 && seen === '0' ? 1 : (cruise.status ?? 1)
if (seen === '0') process.stdout.write('No module was cruised, so nothing was checked.\n')
