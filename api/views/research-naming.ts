import type { Reader } from '../../db/connect.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import type { Naming } from '../../workflows/rules/sentences.ts'
import type { ResearchEvent } from '../../workflows/rules/research.ts'

/** How the ids of one research's ledger are called. */
export async function researchNamingOf(reader: Reader, ledger: readonly ResearchEvent[]): Promise<Naming> {
  const opened = new Map(ledger.flatMap((e) => e.opens.map((o) => [o.id as string, o] as const)))
  const names = await namesOf(reader, {
    people: ledger.flatMap(({ body }) => ('deputyId' in body ? [body.deputyId] : [])),
    organizations: [
      ...ledger.map((e) => (e.actor.kind === 'official' ? e.actor.post.organizationId : null)),
      ...ledger.map(({ body }) => ('unitId' in body ? body.unitId : null)),
      ...ledger.map(({ body }) => (body.kind === 'reportTransmitted' ? body.transmittal.unitId : null)),
      ...[...opened.values()].map((o) => o.owedBy.organizationId),
    ],
  })
  const nobody = { zh: '', en: '' }
  return {
    organization: names.organizations,
    submitter: () => nobody,
    person: names.people,
    channel: () => nobody,
    research: () => nobody,
    suggestion: () => nobody,
    unitOf: () => nobody,
    obligation: (id) => {
      const owing = opened.get(id)
      return { kind: owing?.kind ?? '', owner: names.organizations(owing?.owedBy.organizationId ?? null) }
    },
  }
}
