import { z } from 'zod'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { move, tell } from './acts.ts'
import { checkTold } from './check-told.ts'
import type { Exception } from './exceptions-of.ts'
import { register } from './register.ts'
import { playRedirect } from './routes/redirect.ts'
import type { Act, Life } from './scene.ts'

const reason = '与反映人核对过登记内容。'
const issued = z.object({ queryCode: z.string() })
const letter = z.object({ related: z.object({ splitInto: z.array(z.object({ id: z.string() })).min(1) }) })
const part = z.object({
  id: z.string(),
  receiptNumber: z.string(),
  submitters: z.array(z.object({ id: z.string() })),
})

/** What the desk puts right before a matter goes its way. Answers the act as it goes on: its people, and the codes they hold now. */
export async function atTheDesk(act: Act): Promise<Act> {
  const steps: Partial<Record<Exception, (act: Act) => Promise<Act>>> = {
    corrected: correctPhone,
    codeIssuedAgain: issueCodeAgain,
    enteredTwice: voidTheTwin,
    handedOver: handThereAndBack,
    splitOff: splitOne,
    withdrawn: withdrawOne,
  }
  let now = act
  for (const one of act.twists.exceptions) now = (await steps[one]?.(now)) ?? now
  return now
}

/** A telephone number that was misheard; what was explained on the spot has ended already. */
async function correctPhone(act: Act): Promise<Act> {
  const someone = act.life.submitters.find(({ anonymous }) => !anonymous)
  const isOver = act.twists.onTheSpot && act.matter.route === 'redirect'
  if (!someone || isOver) return act
  const change = { what: 'phone', submitterId: someone.id, value: '13800000077' }
  await move(act, 'clerk', 'correct', { change, reason })
  return act
}

/** A receipt that went through the wash: a new code against proof, and the old one is dead. */
async function issueCodeAgain(act: Act): Promise<Act> {
  const { life, cast, heard } = act
  const lost = life.told.find(({ anonymous }) => !anonymous)
  if (!lost) return act
  const door = `/api/suggestions/${life.id}/submitters/${lost.id}/query-code`
  const said = await (await cast.as('clerk', heard)).post(door, { proof: 'idCard', reason }, 'issueQueryCode')
  const { queryCode } = issued.parse(said)
  return withPeople(act, (all) => all.map((one) => (one.id === lost.id ? { ...one, queryCode } : one)))
}

/** The same people entered once more by another clerk: voided by two, and the first entry answers for both. */
async function voidTheTwin(act: Act): Promise<Act> {
  const { matter, twists, life } = act
  if (twists.onTheSpot || matter.submitters.some(({ anonymous }) => anonymous)) return act
  const twin = await register({ ...act, matter: { ...matter, channel: 'reception', deputyId: null } })
  const entry = { ...act, life: twin }
  await move(entry, 'clerk', 'voidEntry', { because: 'enteredTwice', twinId: life.id, reason })
  await move(entry, 'officer', 'decideVoid', { confirmed: true, reason })
  return act
}

/** Thought to be the neighbour's, and found to be one's own after all. */
async function handThereAndBack(act: Act): Promise<Act> {
  const { stationId } = world.neighbour
  await move(act, 'officer', 'handOver', { stationId, reason: '疑在相邻街道地界。' })
  await move(act, 'shiqiao', 'handOver', { stationId: world.stationId, reason: '现场核实，仍属本镇。' })
  if (!act.twists.oneCall) await tell(act, ['progress'])
  return act
}

/** One of several matters in the letter is a lawsuit: it goes its own way to its own end, the letter goes on with the rest. */
async function splitOne(act: Act): Promise<Act> {
  const { life, cast, matter } = act
  const piece = { title: '信中另提的官司', text: '信中另提一桩官司。', route: 'redirect', reason }
  await move(act, 'officer', 'split', { parts: [piece], reason: '信中有两件事。' })
  const officer = await cast.as('officer')
  const [born] = letter.parse(await officer.get(`/api/suggestions/${life.id}`)).related.splitInto
  const { id, receiptNumber, submitters } = part.parse(await officer.get(`/api/suggestions/${born?.id}`))
  const people = life.submitters.map((one, n) => ({ ...one, was: one.id, id: submitters[n]?.id ?? '' }))
  const told = people.filter(({ was }) => life.told.some((one) => one.id === was))
  const own: Act = {
    ...act,
    matter: { ...matter, route: 'redirect' },
    life: { id, receiptNumber, submitters: people, told },
    twists: { ...act.twists, onTheSpot: false },
  }
  await playRedirect(own)
  await checkTold(own)
  return act
}

/** One of several people has his own trouble solved and says so: the others are still answered. */
async function withdrawOne(act: Act): Promise<Act> {
  const { told } = act.life
  const leaving = told.at(-1)
  if (told.length < 2 || !leaving) return act
  await move(act, 'clerk', 'recordWithdrawal', { submitterId: leaving.id, mode: 'phone', reason: '来电说已经解决。' })
  return withPeople(act, (all) => all.filter(({ id }) => id !== leaving.id))
}

function withPeople(act: Act, change: (all: Life['submitters']) => Life['submitters']): Act {
  const { life } = act
  return { ...act, life: { ...life, submitters: change(life.submitters), told: change(life.told) } }
}
