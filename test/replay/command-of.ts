import type { ResearchCommand } from '../../workflows/rules/research.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import type { Step } from '../rules/live.ts'
import { chairActs } from './cast.ts'
import type { ResearchStep } from './scenes.ts'

/** The command a door would send for a step. `at`: epoch ms. */
export const commandOf = ({ kind, actor, data }: Step, id: string, at: number) =>
  ({ id, kind, actor, data, occurredAt: null, receivedAt: at }) as Command

/** The same for a research; its office's chair acts. */
export const researchCommandOf = ({ move, data }: ResearchStep, research: string, id: string, at: number) =>
  ({ id, kind: move, actor: chairActs, occurredAt: null, receivedAt: at, data: data(research) }) as ResearchCommand
