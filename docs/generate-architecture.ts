import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

// `node --import tsx docs/generate-architecture.ts` draws the rooms of the house anew into architecture.md, from the imports alone.

const root = fileURLToPath(new URL('..', import.meta.url))
const page = fileURLToPath(new URL('architecture.md', import.meta.url))
const begin = '<!-- drawn from the imports: node --import tsx docs/generate-architecture.ts -->'
const fence = '```'

/** What stands on each door; only rooms that hold a file are drawn. */
const rooms = {
  'worker.ts': 'where story and hands meet',
  local: 'a whole town on one machine',
  'web/console': 'the window for staff',
  api: 'the doors',
  ops: 'the caretakers',
  workflows: 'the story',
  activities: 'the hands',
  codec: 'the seal',
  'db/commands': 'changes of a story',
  'db/registers': 'intake and records',
  'db/queries': 'questions',
  db: 'tables, migrations, seeds',
  'workflows/rules': 'the law',
} as const
type Room = keyof typeof rooms

interface Cruised {
  modules: { source: string; dependencies: { resolved: string; dependencyTypes: string[] }[] }[]
}
interface Door {
  from: Room
  to: Room
  typesOnly: boolean
}

/** The picture as Mermaid: one arrow for each pair of rooms of which one imports the other; dotted where only types are known. */
export async function architecturePicture(): Promise<string> {
  const doors = doorsOf(await cruise())
  const used = new Set(doors.flatMap(({ from, to }) => [from, to]))
  const names = (Object.keys(rooms) as Room[]).filter((room) => used.has(room))
  const box = (room: Room) => `${idOf(room)}["<b>${room}</b><br>${rooms[room]}"]`
  const inMemory = names.filter((room) => room.startsWith('db'))
  return [
    'flowchart TD',
    ...names.filter((room) => !inMemory.includes(room)).map((room) => `  ${box(room)}`),
    '  subgraph memory ["the memory"]',
    ...inMemory.map((room) => `    ${box(room)}`),
    '  end',
    ...doors.map(({ from, to, typesOnly }) => `  ${idOf(from)} ${typesOnly ? '-.->' : '-->'} ${idOf(to)}`),
  ].join('\n')
}

/** The picture a page carries now. */
export function pictureIn(markdown: string): string {
  const [, after = ''] = markdown.split(`${begin}\n${fence}mermaid\n`)
  return after.split(`\n${fence}`)[0] ?? ''
}

const idOf = (room: Room) => room.replace(/\W/g, '_')

function roomOf(path: string): Room | undefined {
  return (Object.keys(rooms) as Room[])
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0]
}

function doorsOf({ modules }: Cruised): Door[] {
  const doors = new Map<string, Door>()
  for (const { source, dependencies } of modules)
    for (const { resolved, dependencyTypes } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)]
      if (!from || !to || from === to) continue
      const typesOnly = dependencyTypes.includes('type-only')
      const known = doors.get(`${from} ${to}`)
      doors.set(`${from} ${to}`, { from, to, typesOnly: typesOnly && (known?.typesOnly ?? true) })
    }
  const order = Object.keys(rooms)
  const place = ({ from, to }: Door) => order.indexOf(from) * order.length + order.indexOf(to)
  return [...doors.values()].toSorted((a, b) => place(a) - place(b))
}

/** Reads the imports with the very configuration that guards them. Throws when nothing was looked at. */
async function cruise(): Promise<Cruised> {
  const folders = [...new Set(Object.keys(rooms).map((room) => room.split('/')[0] ?? room))]
  const tool = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'
  const flags = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders]
  const child = spawn(process.execPath, [tool, ...flags], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const cruised = JSON.parse(await text(child.stdout)) as Cruised
  if (cruised.modules.length === 0) throw new Error('no module was cruised, so there is nothing to draw')
  return cruised
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const markdown = readFileSync(page, 'utf8')
  const drawn = new RegExp(`${begin}\n${fence}mermaid\n[^]*?${fence}`)
  if (!drawn.test(markdown)) throw new Error(`${page} has no place for the picture: ${begin}`)
  const picture = `${begin}\n${fence}mermaid\n${await architecturePicture()}\n${fence}`
  writeFileSync(
    page,
    markdown.replace(drawn, () => picture),
  )
}
