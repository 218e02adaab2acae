import type { SuggestionRequest } from '../../db/registers/register-suggestion.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import type { Step } from '../rules/live.ts'

/** What the clerk of Liulin writes down; `spot`: what was said in the same sitting. */
export function matterOf(people: number, spot?: Step, more: Partial<SuggestionRequest> = {}): SuggestionRequest {
  return {
    stationId: world.stationId,
    channel: 'reception',
    receptionId: null,
    title: '东柳村路灯不亮',
    text: '村口到学堂的路灯坏了三盏，晚上看不见路。',
    categoryId: null,
    placeId: null,
    collectedAt: null,
    submitters: Array.from({ length: people }, (_, n) => ({
      name: `柳大明${n + 1}`,
      phone: `0000-000${n + 1}`,
      address: '东柳村',
      anonymous: false,
      identityHidden: false,
    })),
    contactPerson: null,
    deputyId: null,
    urgent: false,
    accusation: false,
    accusedIds: [],
    externalNumbers: {},
    onTheSpot: onTheSpot(spot),
    joinTo: null,
    ...more,
  }
}

function onTheSpot(spot: Step | undefined): SuggestionRequest['onTheSpot'] {
  const said = { text: '已当场答复。', reason: '属站内可答事项', mode: 'visit' } as const
  if (spot?.kind === 'answer') return { move: 'answer', answeredBy: null, ...said }
  if (spot?.kind === 'explain') return { move: 'explain', channelId: spot.data.channelId, ...said }
  return null
}

/** Who was forgotten, as the clerk wrote it down: steps name it `doc_person`. */
export const thePerson = {
  id: 'doc_person',
  purpose: 'correctedValue',
  text: JSON.stringify({ name: '柳小明', phone: '0000-0009', address: '东柳村' }),
  createdBy: null,
}
