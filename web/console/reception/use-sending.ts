import { useEffect, useRef, useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { newKey } from '../http/new-key.ts'
import type { paths } from '../http/openapi.d.ts'
import { Refused } from '../http/refused.ts'
import type { ReceiptGiven } from '../register/receipt-slips.tsx'
import type { Registration } from '../register/registration-body.ts'

type Body = paths['/api/suggestions']['post']['requestBody']['content']['application/json']

/** One person of the queue: sent at once; `waiting` while nobody knows whether it was heard. */
export interface Entry {
  readonly key: string
  readonly filled: Registration
  readonly state: 'sending' | 'waiting' | 'registered' | 'refused'
  readonly receipt?: ReceiptGiven
  readonly error?: unknown
}

const pause = 4_000

/**
 * Sends what was written down while the clerk goes on to the next person. Without an answer it is sent again, with the same key, until there
 * is one: nothing is lost in a minute without connection, and nothing is entered twice.
 */
export function useSending(onRegistered: () => void) {
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>())
  const heard = useRef(onRegistered)
  heard.current = onRegistered
  useEffect(() => {
    const running = timers.current
    return () => running.forEach(clearTimeout)
  }, [])

  const become = (key: string, change: Partial<Entry>) =>
    setEntries((all) => all.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)))

  const post = async (key: string, body: Body) => {
    try {
      const params = { header: { 'idempotency-key': key } }
      const receipt = await answerOf(client.POST('/api/suggestions', { params, body }))
      become(key, { state: 'registered', receipt })
      heard.current()
    } catch (error) {
      if (!(error instanceof Refused) || !error.isUnknown) return become(key, { state: 'refused', error })
      become(key, { state: 'waiting', error })
      const timer = setTimeout(() => {
        timers.current.delete(timer)
        void post(key, body)
      }, pause)
      timers.current.add(timer)
    }
  }
  return {
    entries,
    send: (filled: Registration, body: Body) => {
      const key = newKey()
      setEntries((all) => [...all, { key, filled, state: 'sending' }])
      void post(key, body)
    },
    /** Taken back into the form. */
    drop: (key: string) => setEntries((all) => all.filter((entry) => entry.key !== key)),
  }
}
