/** Matters at every stage and on every way, some handed to another township or another county, on a generated ground. */
import { commitTransition } from '../../db/commands/commit-transition.ts'
import type { Database } from '../../db/connect.ts'
import { registerSuggestion } from '../../db/registers/register-suggestion.ts'
import { commandOf } from '../replay/command-of.ts'
import { matterOf } from '../replay/matter-of.ts'
import type { Official } from '../rules/fixtures.ts'
import { by, type Step } from '../rules/live.ts'
import * as say from '../rules/verbs.ts'
import type { Dice, TwoCities } from './two-cities.ts'

interface Around {
  readonly clerk: Official
  readonly officer: Official
  readonly county: Official
  readonly city: Official
  readonly unit: Official
  readonly other: Official
  readonly bureau: Official
  readonly cityBureau: Official
  readonly nextStation: string
  readonly farStation: string
}
const at = ({ post }: Official) => ({ id: post.organizationId })
const lives: readonly ((of: Around, submitterId: string) => Step[])[] = [
  () => [],
  // The last withdrawal closes it.
  ({ clerk }, id) => [say.recordWithdrawal(clerk, id.replace(/^sbm_/, ''))],
  ({ officer }) => [say.classify('township', officer)],
  ({ clerk }) => [say.classify('answer', clerk)],
  ({ clerk }) => [say.answer(clerk, say.toldAll())],
  ({ officer, unit }) => [say.assign(at(unit), officer)],
  ({ officer, unit }) => [say.assign(at(unit), officer), say.signFor(unit)],
  ({ officer, unit, other }) => [say.assign(at(unit), officer, undefined, { coUnitIds: [at(other).id] })],
  ({ officer, unit, other }) => [say.assign(at(unit), officer, undefined, { separateUnitIds: [at(other).id] })],
  ({ officer, unit }) => [say.assign(at(unit), officer), say.signFor(unit), say.submitResult(unit)],
  ({ officer, unit }) => [
    say.assign(at(unit), officer),
    say.signFor(unit),
    say.submitResult(unit),
    say.acceptResult(officer),
  ],
  ({ officer, unit, other }) => [say.assign(at(unit), officer), say.signFor(unit), say.reassign(at(other), officer)],
  ({ officer, unit }) => [say.assign(at(unit), officer), say.returnAssignment(unit), say.grantReturn(officer)],
  ({ officer }) => [say.submitToCounty(officer)],
  ({ officer, county, bureau }) => [say.submitToCounty(officer), say.transfer(at(bureau), county)],
  ({ officer, county, bureau }) => [
    say.submitToCounty(officer),
    say.transfer(at(bureau), county),
    say.signFor(bureau),
    say.submitResult(bureau),
  ],
  ({ officer, county }) => [say.submitToCounty(officer), say.submitToCity(county)],
  ({ officer, county, city, cityBureau }) => [
    say.submitToCounty(officer),
    say.submitToCity(county),
    say.transfer(at(cityBureau), city),
  ],
  ({ officer, nextStation }) => [say.handOver(nextStation, officer)],
  ({ officer, county, farStation }) => [say.submitToCounty(officer), say.handOver(farStation, county)],
]

/** Six matters at every station; answers their ids. Words, telephone and deputy of each are its own. `now`: epoch ms. */
export async function tellLives(
  db: Database,
  { dice, ground, deputies, now }: { dice: Dice; ground: TwoCities; deputies: readonly string[]; now: number },
) {
  const told: { id: string; word: string; phone: string }[] = []
  for (const station of ground.stations)
    for (let n = 0; n < 6; n += 1) {
      const serial = told.length
      const around = aroundStation(ground, station, dice)
      const word = Array.from({ length: 14 }, () => String.fromCodePoint(0x4e00 + dice.below(20_000))).join('')
      const phone = `139${String(serial).padStart(8, '0')}`
      const matter = matterOf(1, undefined, {
        stationId: station.id,
        title: `路灯 ${serial}`,
        text: word,
        deputyId: dice.chance(0.6) ? dice.one(deputies) : null,
        submitters: [
          { name: '测试', phone, address: '', anonymous: dice.chance(0.1), identityHidden: dice.chance(0.3) },
        ],
      })
      const asker = { actor: by(around.clerk), personId: around.clerk.personId, querySecret: 'two cities' }
      const registered = await registerSuggestion(db, matter, { ...asker, key: `life-${serial}`, body: matter, now })
      if ('refusal' in registered) throw new Error(registered.refusal.code)
      const { id, submitters } = registered.answer
      const steps = lives[serial % lives.length]!(around, submitters[0]!.id)
      for (const [m, step] of steps.entries()) {
        const command = commandOf(step, `cmd_${serial}_${m}`, now)
        const { refusal } = await commitTransition(db, { id, command, now })
        if (refusal) throw new Error(`${serial} ${step.kind}: ${refusal.code}`)
      }
      told.push({ id, word, phone })
    }
  return told
}

function aroundStation(
  { stations, organizations, acting }: TwoCities,
  here: TwoCities['stations'][number],
  dice: Dice,
): Around {
  const who = (id: string | undefined) => acting.get(id ?? '')!
  const bodies = (kind: string, placeId: string) =>
    organizations.filter((o) => o.kind === kind && o.placeId === placeId)
  const [unit, other] = bodies('townshipUnit', here.townshipId)
  const cityId = organizations.find((o) => o.id === here.cityOfficeId)!.placeId
  const next = stations.filter((s) => s.countyId === here.countyId && s.townshipId !== here.townshipId)
  const far = stations.filter((s) => s.cityOfficeId === here.cityOfficeId && s.countyId !== here.countyId)
  return {
    clerk: who(here.id),
    officer: who(here.townshipOfficeId),
    county: who(here.countyOfficeId),
    city: who(here.cityOfficeId),
    unit: who(unit?.id),
    other: who(other?.id),
    bureau: who(dice.one(bodies('department', here.countyId)).id),
    cityBureau: who(bodies('department', cityId)[0]?.id),
    nextStation: dice.one(next).id,
    farStation: dice.one(far.length > 0 ? far : next).id,
  }
}
