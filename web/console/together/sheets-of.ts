import type { Suggestion } from '../moves/subject.ts'

type Assignment = Suggestion['assignments'][number]
export interface Sheet {
  readonly key: string
  readonly unit: Assignment['unit']
  readonly office: Assignment['assignedBy']
  readonly lines: readonly { readonly view: Suggestion; readonly assignment: Assignment }[]
}

/** What each unit holds of these suggestions now, by the office that gave it out: one sheet each. */
export function sheetsOf(views: readonly Suggestion[]): Sheet[] {
  const sheets = new Map<string, Sheet>()
  for (const view of views)
    for (const assignment of view.assignments) {
      if (assignment.endedAt !== null) continue
      const { unit, assignedBy: office } = assignment
      const key = `${office.id}/${unit.id}`
      const lines = [...(sheets.get(key)?.lines ?? []), { view, assignment }]
      sheets.set(key, { key, unit, office, lines })
    }
  return [...sheets.values()]
}
