import type { CommitInput, Written } from '../workflows/rules/answer.ts'
import type { ResearchCommand } from '../workflows/rules/research.ts'
import type { Command } from '../workflows/rules/suggestion.ts'

/** What the hands can do; workflows know only this shape. */
export interface Activities {
  commitTransition: (input: CommitInput<Command>) => Promise<Written>
  commitResearch: (input: CommitInput<ResearchCommand>) => Promise<Written>
}
