import { world } from '../../db/seed/worlds/busy-township.ts'
import { routes } from '../../workflows/rules/suggestion.ts'
import { exceptionsOf } from './exceptions-of.ts'
import type { Letter } from './read-letters.ts'
import type { Handler, Matter, SubmitterWords, Twists, Words } from './scene.ts'

const construction: Handler = { unitId: world.units.construction, username: 'construction' }
const farming: Handler = { unitId: world.units.farming, username: 'farming' }
const transport: Handler = { unitId: world.units.transport, username: 'transport' }
const water: Handler = { unitId: world.units.water, username: 'water' }

/**
 * What the n-th letter becomes: its route in turn, its people and its detours by its place on that route. The same letter in the
 * same place is always played the same way. */
export function matterOf(
  letter: Letter,
  n: number,
  withExceptions = false,
): { matter: Matter; words: Words; twists: Twists } {
  const route = routes[n % routes.length] ?? 'answer'
  const k = Math.floor(n / routes.length)
  const every = (period: number, place: number) => k % period === place
  const onTheSpot = (route === 'answer' || route === 'redirect') && every(3, 1)
  const raisedByDeputy = every(5, 2)
  const isOnline = !onTheSpot && !raisedByDeputy && every(3, 0)
  const isJoint = !isOnline && every(4, 2)
  const people = isOnline ? 1 : isJoint ? 3 : every(4, 1) ? 2 : 1
  const [handler, helper] = route === 'county' ? [transport, water] : [construction, farming]
  return {
    matter: {
      title: Array.from(letter.title).slice(0, 60).join(''),
      text: letter.text,
      route,
      channel: isOnline ? 'online' : raisedByDeputy ? 'deputy' : every(2, 0) ? 'reception' : 'letter',
      submitters: Array.from({ length: people }, (_, p) => submitter(p, !isJoint && every(7, 3), every(6, 4))),
      contactPerson: isJoint ? 0 : null,
      deputyId: raisedByDeputy ? world.people.deputy : null,
      handlers: every(6, 5) ? [handler, helper] : [handler],
      helper,
    },
    words: wordsOf(letter),
    twists: {
      onTheSpot,
      sentBack: every(6, 2),
      oneCall: every(4, 3),
      unhappy:
        route === 'redirect' || route === 'research'
          ? null
          : every(8, 3)
            ? 'rehandle'
            : every(8, 5)
              ? 'explainAgain'
              : null,
      exceptions: withExceptions ? exceptionsOf(route, k) : [],
    },
  }
}

const submitter = (p: number, anonymous: boolean, identityHidden: boolean): SubmitterWords => ({
  name: anonymous ? '' : `反映人${'甲乙丙'.charAt(p)}`,
  phone: anonymous ? '' : `1380000000${p}`,
  address: '',
  anonymous,
  identityHidden,
})

/** What officials write is of our own making, except the outcome: the official reply that came with the letter, where one did. */
function wordsOf({ reply }: Letter): Words {
  const outcome = reply ?? '已到现场查看并处理完毕，今后将定期检查。'
  return {
    reason: '按职责分工分类。',
    note: '请依职责研究处理，按时报送结果。',
    answer: outcome,
    explanation: '这件事应当依照法定程序解决，联络站不能代为处理；有关机关会依法受理。',
    result: outcome,
    returned: '经核对，此事不属本单位职责。',
    granted: '情况属实，改由职责相符的单位办理。',
    sentBack: '请补充办理时间和现场情况。',
    secondResult: '补充：已再次到现场核实，情况与前次所报一致，遗留问题已列入计划。',
    again: '反映人对结果有意见，请说明情况。',
  }
}
