import { continueAsNew, proxyActivities } from '@temporalio/workflow'
import type { Activities } from '../activities/activities.ts'
import { tell } from './desk.ts'
import { researchSignals, researchUpdates } from './messages.ts'
import type { ResearchCommand } from './rules/research.ts'
import type { Life } from './rules/suggestion.ts'

const { commitResearch } = proxyActivities<Activities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '5s' },
})

/** One research: many suggestions → report → paper, transmission, or neither. It rings their doorbells through the outbox. */
export async function research(id: string, begun: Life): Promise<void> {
  const next = await tell<ResearchCommand>(begun, {
    updates: researchUpdates,
    signals: researchSignals,
    clock: (now) => ({
      id: null,
      kind: 'clock',
      actor: { kind: 'clock' },
      occurredAt: null,
      receivedAt: now,
      data: {},
    }),
    commit: (command, now) => commitResearch({ id, command, now }),
    show: () => {},
  })
  if (next) await continueAsNew<typeof research>(id, next)
}
