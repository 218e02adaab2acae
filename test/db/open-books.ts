/** A migrated database of its own with the demo world, and lives led in it by commits alone, in virtual time. */
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { commitResearch } from '../../db/commands/commit-research.ts'
import { commitTransition } from '../../db/commands/commit-transition.ts'
import { connect, type Database } from '../../db/connect.ts'
import { loadResearch } from '../../db/queries/load-research.ts'
import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import { keepDocument } from '../../db/registers/keep-document.ts'
import { openResearchRecord } from '../../db/registers/open-research.ts'
import { publishCalendar } from '../../db/registers/publish-calendar.ts'
import { publishPolicy } from '../../db/registers/publish-policy.ts'
import { registerSuggestion } from '../../db/registers/register-suggestion.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import type { Written } from '../../workflows/rules/answer.ts'
import type { Command, PolicyVersion } from '../../workflows/rules/suggestion.ts'
import { chairActs, clerkActs } from '../replay/cast.ts'
import { commandOf, researchCommandOf } from '../replay/command-of.ts'
import { matterOf, thePerson } from '../replay/matter-of.ts'
import { opening } from '../replay/play.ts'
import type { ResearchStep, Scene, Who } from '../replay/scenes.ts'
import type { Step } from '../rules/live.ts'
import { policyOf } from '../rules/policies.ts'
import '../town/field-keys.ts'
import { freshDatabase } from '../town/fresh-database.ts'
import { openSql } from '../town/open-sql.ts'
import { overhear } from '../town/overhear.ts'

export type Books = Awaited<ReturnType<typeof openBooks>>

/** `hear`: is told every statement the serving role sends. */
export async function openBooks(options: { hear?: (statement: string) => void } = {}) {
  const { appUrl, ownerUrl, drop } = await freshDatabase()
  const heard = await overhear()
  const { db, close } = options.hear
    ? listened(appUrl, options.hear)
    : connect(appUrl, { sees: 'everything', name: 'books', max: 8 })
  const owner = openSql(ownerUrl)
  let serial = 0

  const books = {
    db,
    owner,
    ownerUrl,
    appUrl,
    async register({ scene, key, now = opening }: { scene?: Scene; key?: string; now?: number } = {}) {
      const request = matterOf(scene?.people ?? 1, scene?.spot)
      const by = { actor: clerkActs, personId: world.people.clerk, querySecret: 'books' }
      const outcome = await registerSuggestion(db, request, {
        ...by,
        key: key ?? `key-${(serial += 1)}`,
        body: request,
        now,
      })
      if ('refusal' in outcome) throw new Error(outcome.refusal.code)
      return outcome.answer
    },
    async openResearch(now = opening): Promise<string> {
      const asked = { title: '学堂村道路', reason: '多户反映', officeId: world.townshipOfficeId }
      const key = `research-${(serial += 1)}`
      const outcome = await openResearchRecord(db, asked, { actor: chairActs, key, body: asked, now })
      if ('refusal' in outcome) throw new Error(outcome.refusal.code)
      return outcome.answer.id
    },
    async say(id: string, step: Step, now = opening, commandId = `cmd_${(serial += 1)}`): Promise<Written> {
      if (step.kind === 'policyChanged') await published(step.data, now)
      return commitTransition(db, { id, command: commandOf(step, commandId, now), now })
    },
    /** A revision of the calendar that makes this one day a day off, or a working day. */
    async setDay(on: string, kind: 'holiday' | 'workday', now: number): Promise<number> {
      const made = await publishCalendar(db, {
        year: 2026,
        change: (known) => known && [...known.filter((one) => one.day !== on), { day: on, kind, name: '国庆节' }],
        source: '单日调整',
        reason: '补充通知',
        personId: null,
        now,
      })
      if (made.outcome !== 'published') throw new Error(made.outcome)
      return made.version
    },
    ring: (id: string, now: number): Promise<Written> => commitTransition(db, { id, command: clock(now), now }),
    research: (id: string, step: ResearchStep, now = opening): Promise<Written> =>
      commitResearch(db, { id, command: researchCommandOf(step, id, `cmd_${(serial += 1)}`, now), now }),
    state: async (id: string) => (await loadSuggestion(db, id))!.state,
    researchState: async (id: string) => (await loadResearch(db, id))!.state,

    /** Leads a life through its scene (or the first `beats` of it), the clock ringing whenever a mark falls due. */
    async live(scene: Scene, beats = Infinity, from = opening) {
      const { id, submitters } = await books.register({ scene, now: from })
      const research = scene.research ? await books.openResearch(from) : ''
      await keepDocument(db, { ...thePerson, subjectId: id, now: from })
      const lead = scene.lead ? (await books.register({ now: from })).id : ''
      const who = { submitters: submitters.map((s) => s.id), research, lead } as unknown as Who
      let now = from
      for (const beat of scene.beats(who).slice(0, beats)) {
        await letPass(id, now, (now += beat.after))
        if ('say' in beat) {
          const { refusal } = await books.say(id, beat.say, now)
          if (refusal?.code !== beat.refused) throw new Error(`${beat.say.kind}: ${refusal?.code ?? 'not refused'}`)
        }
        if ('lead' in beat) {
          const { refusal } = await books.say(lead, beat.lead, now)
          if (refusal) throw new Error(`${beat.lead.kind}: ${refusal.code}`)
        }
        if ('research' in beat) {
          const { refusal } = await books.research(research, beat.research, now)
          if (refusal) throw new Error(`${beat.research.move}: ${refusal.code}`)
        }
      }
      return { id, research, who, now }
    },
    async close() {
      try {
        await heard.nothingPersonal({ owner })
      } finally {
        await owner.end()
        await close()
        await drop()
      }
    },
  }

  /** A version to move to, in force for nobody else. */
  async function published(version: PolicyVersion, now: number) {
    const policy = { ...policyOf(version), effectiveFrom: '2099-01-01' }
    await db.transaction((tx) => publishPolicy(tx, { policy, countyId: world.countyId, now: new Date(now) }))
  }

  async function letPass(id: string, from: number, until: number) {
    for (let at = await nextMark(id); at !== null && at <= until; at = await nextMark(id))
      await books.ring(id, Math.max(at, from))
  }
  async function nextMark(id: string): Promise<number | null> {
    const loaded = await loadSuggestion(db, id)
    return loaded?.row.nextMarkAt?.getTime() ?? null
  }
  return books
}

const clock = (now: number): Command => ({
  id: null,
  kind: 'clock',
  actor: { kind: 'clock' },
  occurredAt: null,
  receivedAt: now,
  data: {},
})

function listened(url: string, hear: (statement: string) => void): { db: Database; close: () => Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: 1, options: '-c huiyin.scope=all' })
  pool.on('connect', (client) => {
    const { query } = client
    client.query = function heard(this: pg.Client, ...asked: [string | { text: string }]) {
      hear(typeof asked[0] === 'string' ? asked[0] : asked[0].text)
      return Reflect.apply(query, this, asked)
    } as typeof query
  })
  return { db: drizzle(pool), close: () => pool.end() }
}
