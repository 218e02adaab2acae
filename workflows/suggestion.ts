import { continueAsNew, proxyActivities, upsertSearchAttributes } from '@temporalio/workflow'
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common'
import type { Activities } from '../activities/activities.ts'
import { tell } from './desk.ts'
import { suggestionSignals, suggestionUpdates } from './messages.ts'
import type { Attributes, Written } from './rules/answer.ts'
import type { Command, Life } from './rules/suggestion.ts'

const { commitTransition } = proxyActivities<Activities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '5s' },
})

/** One suggestion's life, from its registration to its end, whatever route it takes. */
export async function suggestion(id: string, begun: Life): Promise<void> {
  const next = await tell<Command>(begun, {
    updates: suggestionUpdates,
    signals: suggestionSignals,
    clock: (now) => ({
      id: null,
      kind: 'clock',
      actor: { kind: 'clock' },
      occurredAt: null,
      receivedAt: now,
      data: {},
    }),
    commit: (command, now) => commitTransition({ id, command, now }),
    show: ({ attributes }: Written) => {
      if (attributes) upsertSearchAttributes(searchAttributes(attributes))
    },
  })
  if (next) await continueAsNew<typeof suggestion>(id, next)
}

const stage = defineSearchAttributeKey('SuggestionStage', SearchAttributeType.KEYWORD)
const route = defineSearchAttributeKey('SuggestionRoute', SearchAttributeType.KEYWORD)
const units = defineSearchAttributeKey('SuggestionUnits', SearchAttributeType.KEYWORD_LIST)
const dueAt = defineSearchAttributeKey('SuggestionDueAt', SearchAttributeType.DATETIME)
const round = defineSearchAttributeKey('SuggestionRound', SearchAttributeType.INT)

const searchAttributes = (attributes: Attributes) => [
  { key: stage, value: attributes.SuggestionStage },
  { key: route, value: attributes.SuggestionRoute },
  { key: units, value: [...attributes.SuggestionUnits] },
  { key: dueAt, value: attributes.SuggestionDueAt === null ? null : new Date(attributes.SuggestionDueAt) },
  { key: round, value: attributes.SuggestionRound },
]
