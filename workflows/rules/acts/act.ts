import type { Draft } from '../draft.ts'
import type { Refusal } from '../refusals.ts'
import type { CommandKind, CommandOf } from '../suggestion.ts'

/** One act: draws its events on the draft, or answers why not (then nothing of the draft counts). */
export type Act<K extends CommandKind> = (draft: Draft, command: CommandOf<K>) => Refusal | undefined
