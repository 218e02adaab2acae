import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import { DefaultLogger, Runtime } from '@temporalio/worker'
import type { Logger } from 'pino'
import { inject } from 'vitest'
import { makeLogger } from '../../api/logger.ts'
import { withPostgres } from '../../local/with-postgres.ts'
import { refusals } from './hand.ts'
import type { Sql } from './open-sql.ts'
import { personalWords } from './personal-words.ts'
import { readEverything } from './read-everything.ts'

/** The worker of a test is this process: what it would say on its own output is kept, and shown when it matters. */
const worker: string[] = []
const shown = new DefaultLogger('WARN')
Runtime.install({
  logger: new DefaultLogger('DEBUG', ({ level, message, meta }) => {
    worker.push(`${message} ${JSON.stringify(meta, plainly)}`)
    shown.log(level, message, meta)
  }),
})

export interface Overheard {
  /** What the api of this town says goes here, to the last detail. */
  readonly logger: Logger
  /**
   * Looks for the names, numbers and words of this town's people in all that was said so far, and in `also`: the lines of programs of
   * its own. Without a client no story began. Throws what was heard, each with where.
   */
  readonly nothingPersonal: (behind: {
    owner: Sql
    client?: Client | undefined
    also?: Readonly<Record<string, readonly string[]>>
  }) => Promise<void>
}

/** Listens to a town where no word of a person may stand: the logs of api, worker and database, refusals, and all Temporal holds, opened. */
export async function overhear(): Promise<Overheard> {
  const api: string[] = []
  const database = await serverLog()
  const began = { worker: worker.length, refusals: refusals.length }
  return {
    logger: makeLogger('debug', { write: (line) => void api.push(line) }),
    nothingPersonal: async ({ owner, client, also = {} }) => {
      const { told, officials } = await personalWords(owner)
      const said = {
        api,
        worker: worker.slice(began.worker),
        postgres: database.since(),
        temporal: client ? await storiesOf(owner, client) : [],
        ...also,
      }
      const heard = Object.entries(said).flatMap(([where, lines]) => heardIn(where, lines, [...told, ...officials]))
      heard.push(...heardIn('refusals', refusals.slice(began.refusals), told))
      if (heard.length > 0) throw new Error(`said where no person’s word may stand:\n${heard.join('\n')}`)
    },
  }
}

const heardIn = (where: string, lines: readonly string[], words: readonly string[]): string[] => {
  const all = lines.join('\n')
  return words
    .filter((word) => all.includes(word))
    .map((word) => `${where}: ${word} in ${lines.find((line) => line.includes(word))?.slice(0, 400)}`)
}

async function storiesOf(owner: Sql, client: Client): Promise<string[]> {
  const lives = await owner<{ id: string }>`
    select 'suggestion/' || id as id from suggestion union all select 'research/' || id from research`
  const told: string[] = []
  for (const { id } of lives)
    try {
      told.push(...(await readEverything(client, [id])).split('\n'))
    } catch (error) {
      // Not every test lets every story begin, and some lose Temporal on purpose.
      if (!(error instanceof WorkflowNotFoundError)) throw error
    }
  return told
}

/** The log of the cluster that all towns of a run share, from where it stands now. */
async function serverLog() {
  const folderOf = "select current_setting('data_directory') as folder"
  const { rows } = await withPostgres(inject('adminUrl'), (client) => client.query<{ folder: string }>(folderOf))
  const path = join(rows[0]?.folder ?? '', 'server.log')
  if (!existsSync(path)) throw new Error(`no log of the database at ${path}`)
  const read = (from: number): Buffer => {
    const file = openSync(path, 'r')
    const rest = Buffer.alloc(Math.max(0, fstatSync(file).size - from))
    readSync(file, rest, 0, rest.length, from)
    closeSync(file)
    return rest
  }
  const began = read(0).length
  return { since: () => read(began).toString('utf8').split('\n') }
}

const plainly = (_key: string, held: unknown): unknown => {
  if (typeof held === 'bigint') return String(held)
  return held instanceof Error ? `${held.stack} ${String(held.cause)}` : held
}
