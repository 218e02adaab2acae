import { z } from 'zod'
import { move, rateRest, tell, until } from './acts.ts'
import type { Username } from './cast.ts'
import { checkTold } from './check-told.ts'
import { register } from './register.ts'
import type { Act, Life } from './scene.ts'

const day = 86_400_000
const shown = z.object({ flags: z.object({ paused: z.boolean() }) })

/** The office asks for more; the citizen, who has no account, answers at the public door, and the work goes on. */
export async function askAndHear(act: Act): Promise<void> {
  const someone = act.life.told.find(({ anonymous }) => !anonymous)
  if (!someone) return
  await move(act, 'officer', 'askSubmitter', { text: '请补充具体位置，最好附一张照片。', told: { mode: 'phone' } })
  const body = { receiptNumber: act.life.receiptNumber, queryCode: someone.queryCode, text: '补充：在村小学门口。' }
  await act.cast.citizen(act.heard).post('/api/public/receipts/supplement', body, 'supply')
  await until(act, 'officer', { open: 'askSubmitter' })
  const { flags } = shown.parse(await (await act.cast.as('officer')).get(`/api/suggestions/${act.life.id}`))
  if (flags.paused) throw new Error('it still waits for what has come')
}

/** The unit asks for time, the assigner grants it, and everyone is told why. */
export async function extendOnce(act: Act, unit: Username, assigner: Username): Promise<void> {
  const reason = '材料需要定制，到货尚需时日。'
  await move(act, unit, 'requestExtension', { reason, amount: 5, headSigned: true })
  await move(act, assigner, 'decideExtension', { granted: true, reason: '情况属实，同意延期。' })
  await tell(act, ['progress'])
}

/** What a result that promises adds to it: the day, a month ahead. */
export const promise = () => ({
  degree: 'planned',
  commitmentDate: new Date(Date.now() + 30 * day).toISOString().slice(0, 10),
})

/** The promise is kept, and all who were promised hear of it, the deputy included. */
export async function keepPromise(act: Act, unit: Username): Promise<void> {
  await move(act, unit, 'reportCommitment', { text: '已按承诺办成，现场看过。', outcome: 'kept' })
  await tell(act, ['progress'])
  const { deputyId } = act.matter
  if (deputyId === null) return
  const recipient = { kind: 'deputy', id: deputyId }
  await move(act, 'officer', 'recordFeedback', { kinds: ['progress'], recipient, mode: 'phone', outcome: 'delivered' })
}

/** The same matter raised by somebody else: handled together with this one, answered for itself. */
export async function joinAnother(act: Act): Promise<Act> {
  const matter = { ...act.matter, channel: 'reception' as const, deputyId: null }
  const life: Life = await register({ ...act, matter })
  const other = { ...act, matter, life }
  await move(other, 'officer', 'join', { leadId: act.life.id, reason: '反映的是同一件事。' })
  return other
}

/** The joined one’s people are told as the lead’s were, and it ends for itself. */
export async function endJoined(other: Act): Promise<void> {
  await until(other, 'officer', { stage: 'awaitingFeedback' })
  await tell(other, ['assignmentStatus', 'result'])
  await rateRest({ ...other, twists: { ...other.twists, unhappy: null } })
  await until(other, 'officer', { stage: 'closed' })
  await checkTold(other)
}
