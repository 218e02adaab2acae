import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { copyOf, environmentOf, readDockerfile } from './read-dockerfile.ts'

const runsTypes = Number(process.versions.node.split('.')[0]) >= 24

/** How this machine's Node runs the sources: as the image does, or (before Node 24) through tsx, which the image holds too. */
export const node = runsTypes ? [process.execPath] : [process.execPath, '--import', 'tsx']

/**
 * Does what the Dockerfile says without Docker: each stage is a folder, COPY copies, RUN runs in a shell there. What base images bring
 * is this machine's own Node and npm instead. Answers the folder that is `/app` in the image, the one that is `/`, and the variables it sets.
 */
export async function buildImage(folder: string): Promise<{ app: string; root: string; env: Record<string, string> }> {
  const root = join(folder, 'root')
  mkdirSync(root, { recursive: true })
  const homes = new Map<string, string>()
  let app = ''
  const stages = readDockerfile()
  for (const [n, stage] of stages.entries()) {
    app = join(folder, `stage-${n}`)
    mkdirSync(app, { recursive: true })
    const base = homes.get(stage.from)
    for (const name of base === undefined ? [] : readdirSync(base)) bring(join(base ?? '', name), join(app, name))
    homes.set(stage.name, app)
    for (const { name, text } of stage.instructions) {
      if (name === 'COPY') copy(text, app, homes)
      if (name === 'RUN') await run(text, app, root)
    }
  }
  const set = Object.entries(environmentOf(stages.at(-1)!))
  return {
    app,
    root,
    env: Object.fromEntries(set.map(([name, value]) => [name, value.replaceAll('/app/', `${app}/`)])),
  }
}

function copy(text: string, app: string, homes: Map<string, string>) {
  const { from, sources, to } = copyOf(text)
  const home = from === null ? process.cwd() : (homes.get(from) ?? '')
  for (const source of sources)
    bring(
      join(home, source.replace(/^\/app\//, '')),
      to.endsWith('/') ? join(app, to, basename(source)) : join(app, to),
    )
}

/** Modules are many: they are linked to the stage that installed them. */
function bring(path: string, to: string) {
  if (basename(path) === 'node_modules') symlinkSync(realpathSync(path), to)
  else cpSync(path, to, { recursive: true })
}

/** Paths from `/` lie in the image's own root, and the image's user without rights is whoever runs this. */
async function run(command: string, cwd: string, root: string) {
  const ours = command
    .replace(/^node /, `${node.map((word) => `'${word}'`).join(' ')} `)
    .replaceAll(/ (?=\/\w)/g, ` ${root}`)
    .replace('chown node:node', 'chown "$(id -u):$(id -g)"')
  await promisify(execFile)('/bin/sh', ['-euc', ours], { cwd, timeout: 600_000, maxBuffer: 2 ** 26 })
}
