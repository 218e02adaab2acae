import type { Database } from '../db/connect.ts'
import { countTrays } from '../db/queries/count-trays.ts'
import { openSessions } from '../db/queries/open-sessions.ts'
import { dayOf } from '../workflows/rules/calendar.ts'
import type { Sight } from '../workflows/rules/access.ts'
import { longestIdle } from './plugins/session.ts'

export type TrayCounts = Awaited<ReturnType<typeof countTrays>>

/** One open connection: whose session it is, what it may count, and how it is told. */
export interface Listener {
  readonly sessionId: string
  /** The posts its owner held when it was opened, in order. */
  readonly postIds: readonly string[]
  readonly sights: readonly Sight[]
  readonly organizationIds: readonly string[]
  readonly tell: (counts: TrayCounts) => void
  /** Something to keep proxies from thinking it dead. */
  readonly beat: () => void
  readonly end: () => void
}

export interface TrayEvents {
  /** Tells the figures at once, and again when they change. Answers how to leave; null: this session listens often enough. */
  readonly listen: (listener: Listener) => Promise<(() => void) | null>
  /** One round, as the clock makes it. */
  readonly round: () => Promise<void>
  readonly stop: () => void
}

/** Each browser keeps few connections to one host: a page that listens too often waits for itself. */
const mostOfOneSession = 3
/** A beat each so many rounds: 15 s. */
const beatAfter = 5

/**
 * Tells everyone who listens how many stand in his trays, whenever that changes: one question a round for all who count the same, and one for
 * all sessions. Who is signed out, or holds other posts than when he came, is let go; his browser asks anew. A round that fails is made
 * good by the next. `every`: ms.
 */
export function openTrayEvents(needs: { db: Database; now: () => number; every?: number }): TrayEvents {
  const { db, now, every = 3_000 } = needs
  const listeners = new Set<Listener>()
  const told = new Map<Listener, string>()
  let timer: NodeJS.Timeout | undefined
  let nth = 0

  const leave = (listener: Listener) => {
    listeners.delete(listener)
    told.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
  const counted = ({ sights, organizationIds }: Listener) =>
    countTrays(db, { sights, organizationIds, now: new Date(now()) })
  function tell(listener: Listener, counts: TrayCounts) {
    const said = JSON.stringify(counts)
    if (told.get(listener) === said || !listeners.has(listener)) return
    told.set(listener, said)
    listener.tell(counts)
  }

  async function letGo(): Promise<void> {
    const at = Date.now()
    const ids = [...new Set([...listeners].map(({ sessionId }) => sessionId))]
    const open = await openSessions(db, { ids, at, idleSince: at - longestIdle, today: dayOf(now()) })
    for (const listener of listeners)
      if (open.get(listener.sessionId)?.join() !== listener.postIds.join()) listener.end()
  }
  async function round(): Promise<void> {
    await letGo()
    const alike = new Map<string, Listener[]>()
    for (const listener of listeners) {
      const key = JSON.stringify([listener.sights, listener.organizationIds])
      alike.set(key, [...(alike.get(key) ?? []), listener])
    }
    for (const [first, ...others] of alike.values()) {
      if (!first) continue
      const counts = await counted(first)
      for (const listener of [first, ...others]) tell(listener, counts)
    }
  }
  let running = false
  async function tick(): Promise<void> {
    if (++nth % beatAfter === 0) for (const listener of listeners) listener.beat()
    if (running) return
    running = true
    try {
      await round()
    } catch {
      // The database tells of itself; what was missed is told with the next round.
    } finally {
      running = false
    }
  }

  return {
    listen: async (listener) => {
      const ofSession = [...listeners].filter(({ sessionId }) => sessionId === listener.sessionId)
      if (ofSession.length >= mostOfOneSession) return null
      listeners.add(listener)
      timer ??= setInterval(() => void tick(), every)
      timer.unref()
      try {
        tell(listener, await counted(listener))
      } catch (error) {
        leave(listener)
        throw error
      }
      return () => leave(listener)
    },
    round,
    stop: () => {
      for (const listener of listeners) listener.end()
      clearInterval(timer)
    },
  }
}
