import type { Explaining } from '../../db/queries/explaining-of.ts'
import type { ObligationRow } from '../../db/queries/obligations-of.ts'
import { lightOf, lights, windows, type Lit } from '../../workflows/rules/light.ts'
import { owingOf } from './owing-of.ts'

const nothingOwed: Lit = { code: 'green', zh: '没有待办期限', en: 'nothing is due' }

/** The light of a whole suggestion: the reddest of what officials owe, and of two alike the one due first. Windows of citizens do not count. */
export function worstLight(open: readonly ObligationRow[], explaining: (o: ObligationRow) => Explaining): Lit {
  const lit = open
    .filter((o) => !windows.includes(o.kind) && o.dueAt !== null)
    .toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0))
    .map((o) => {
      const { now, calendar } = explaining(o)
      return lightOf(owingOf(o), now, calendar)
    })
  const rank = ({ code }: Lit) => lights.indexOf(code)
  return lit.reduce<Lit | null>((worst, one) => (worst && rank(worst) >= rank(one) ? worst : one), null) ?? nothingOwed
}
