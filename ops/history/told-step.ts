/** One event of Temporal's history, without what it carries: that is sealed, and ids are enough. */
export interface ToldEvent {
  /** 1: the oldest run Temporal still holds. */
  readonly run: number
  readonly id: number
  /** Epoch ms. */
  readonly at: number
  /** Temporal's own name of it, `TIMER_FIRED`. */
  readonly type: string
  /** Of an Update, a Signal or an activity. */
  readonly name: string | null
  readonly commandId: string | null
}

/** What Temporal's history holds together: how a run began, one command from its arrival to its answer, how a run ended. */
export interface ToldStep {
  readonly of: 'begun' | 'command' | 'ended'
  /** Null: the clock's own, and where there is no command. */
  readonly commandId: string | null
  /** How long the ledger was, as the story heard; null while nothing was answered. */
  readonly seq: number | null
  readonly events: readonly ToldEvent[]
}
