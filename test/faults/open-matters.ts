/** Open matters put into a town's books through the law alone, before its programs start: their stories begin when the relay does. */
import { commitTransition } from '../../db/commands/commit-transition.ts'
import { connect } from '../../db/connect.ts'
import { registerSuggestion } from '../../db/registers/register-suggestion.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { clerkActs, officer } from '../replay/cast.ts'
import { commandOf } from '../replay/command-of.ts'
import { matterOf } from '../replay/matter-of.ts'
import * as say from '../rules/verbs.ts'

const atOnce = 8

/** So many with a unit, registered in turn at these instants (epoch ms), and so many that nobody has classified. */
export async function openMatters(
  databaseUrl: string,
  { assigned, unclassified, at }: { assigned: number; unclassified: number; at: readonly [number, ...number[]] },
): Promise<void> {
  const { db, close } = connect(databaseUrl, { sees: 'everything', name: 'open-matters', max: atOnce })
  const unit = { id: world.units.construction }
  const matters = Array.from({ length: assigned + unclassified }, (_, n) => n)
  async function one(n: number) {
    const now = at[n % at.length] ?? at[0]
    const request = matterOf(1)
    const by = { actor: clerkActs, personId: world.people.clerk, key: `open-${n}`, body: request, querySecret: 'open' }
    const outcome = await registerSuggestion(db, request, { ...by, now })
    if ('refusal' in outcome) throw new Error(outcome.refusal.code)
    if (n >= assigned) return
    const { id } = outcome.answer
    const { refusal } = await commitTransition(db, {
      id,
      command: commandOf(say.assign(unit, officer), 'given', now),
      now,
    })
    if (refusal) throw new Error(refusal.code)
  }
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let n = matters.shift(); n !== undefined; n = matters.shift()) await one(n)
    }),
  )
  await close()
}
