import { move, tell } from '../acts.ts'
import { furtherUnits } from '../further-hands.ts'
import { handleToTheEnd } from '../handle-to-the-end.ts'
import type { Act } from '../scene.ts'

/** Route 3: submitted to the county's office, which transfers; the citizen hears of the hop between, then of both. */
export async function playCounty(act: Act): Promise<void> {
  const { words, matter, twists } = act
  const [first] = matter.handlers
  await move(act, 'officer', 'submitToCounty', { note: words.note, classify: { reason: words.reason } })
  // One who is called once hears of it then: a later word overtakes the notice.
  if (!twists.oneCall) await tell(act, ['progress'])
  const { exceptions } = twists
  if (exceptions.includes('throughCity')) {
    await move(act, 'county', 'submitToCity', { reason: '疑为市管设施。' })
    await move(act, 'city', 'returnToCounty', { reason: '经核实为县管设施。' })
  }
  const unitId = exceptions.includes('passedOn') ? 'org_qinghe_dispatch' : first?.unitId
  await move(act, 'county', 'transfer', { unitId, ...furtherUnits(act), note: words.note })
  if (exceptions.includes('passedOn'))
    await move(act, 'dispatch', 'redispatch', { unitId: first?.unitId, reason: '按职责分办。' })
  await handleToTheEnd(act, 'county')
}
