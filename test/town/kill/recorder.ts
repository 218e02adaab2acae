/** What outside clients saw: `ok` acknowledged, `fail` refused for good, `info` unknown. One operation keeps its key over all tries. */
export interface Operation {
  readonly personId: string | null
  readonly key: string
  readonly url: string
  readonly move: string | null
  /** The suggestion or research a move was made on. */
  readonly subjectId: string | null
  readonly body: object
  outcome: 'ok' | 'fail' | 'info'
  status: number
  answer: { id?: string; seq?: number; stage?: string } | null
}

export interface Record {
  readonly operations: Operation[]
  calls: number
  answered: number
  inFlight: number
}

export const newRecord = (): Record => ({ operations: [], calls: 0, answered: 0, inFlight: 0 })
