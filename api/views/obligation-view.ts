import { z } from 'zod'
import type { Explaining } from '../../db/queries/explaining-of.ts'
import type { ObligationRow } from '../../db/queries/obligations-of.ts'
import { labelWords } from '../../workflows/rules/deadline-words.ts'
import { lightOf } from '../../workflows/rules/light.ts'
import { explain, labelOf } from '../../workflows/rules/policy.ts'
import type { Sentence } from '../../workflows/rules/refusals.ts'
import { obligationName } from '../../workflows/rules/sentences.ts'
import { settlementNames } from '../../workflows/rules/words.ts'
import { coded, sentence } from '../fields.ts'
import { owingOf } from './owing-of.ts'

export const obligationShape = z.object({
  id: z.string(),
  track: z.string(),
  kind: z.string(),
  name: sentence,
  round: z.number(),
  owedBy: z.object({ role: z.string(), organizationId: z.string().nullable(), name: sentence }),
  owedTo: z.object({ kind: z.string(), id: z.string(), name: sentence }).nullable(),
  startAt: z.string(),
  dueAt: z.string().nullable(),
  /** A paper may name this day: it is of the law, or of a policy its county has adopted. */
  dayPrinted: z.boolean(),
  provisional: z.boolean(),
  /** Its clock stands still since then. */
  stoppedAt: z.string().nullable(),
  light: coded,
  label: sentence,
  explanation: sentence,
  settledAt: z.string().nullable(),
  settledHow: coded.nullable(),
})

/** One obligation as people read it: who owes what to whom, by when, how near that is, and why that day. */
export function obligationView(
  row: ObligationRow,
  by: Explaining,
  names: { organization: (id: string | null) => Sentence; recipient: (kind: string, id: string) => Sentence },
): z.input<typeof obligationShape> {
  const own = { law: '法定期限', byReference: '参照期限', internal: labelOf(by.policy) }[row.explanation.basis]
  const { settledHow } = row
  return {
    id: row.id,
    track: row.track,
    kind: row.kind,
    name: obligationName(row.kind),
    round: row.round,
    owedBy: {
      role: row.owedByRole,
      organizationId: row.owedByOrganizationId,
      name:
        row.owedByOrganizationId === null ? ownerless(row.owedByRole) : names.organization(row.owedByOrganizationId),
    },
    owedTo:
      row.owedToKind === null || row.owedToId === null
        ? null
        : { kind: row.owedToKind, id: row.owedToId, name: names.recipient(row.owedToKind, row.owedToId) },
    startAt: row.startAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    dayPrinted: row.explanation.basis !== 'internal' || by.policy.adopted.documentNumber !== null,
    provisional: row.provisional,
    stoppedAt: row.stoppedAt?.toISOString() ?? null,
    light: row.settledAt === null ? lightOf(owingOf(row), by.now, by.calendar) : settled,
    label: { zh: own, en: labelWords[own] ?? own },
    explanation: explain(row.explanation, labelOf(by.policy)),
    settledAt: row.settledAt?.toISOString() ?? null,
    settledHow: settledHow === null ? null : { code: settledHow, ...settlementNames[settledHow] },
  }
}

const settled = { code: 'green', zh: '已了结', en: 'settled' }
const ownerless = (role: string): Sentence => withoutOffice[role] ?? { zh: role, en: role }
const withoutOffice: Readonly<Record<string, Sentence>> = {
  Submitter: { zh: '反映人', en: 'the submitter' },
  Deputy: { zh: '署名代表', en: 'the deputy who signed' },
}
