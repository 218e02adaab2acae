import { roles } from '../../../workflows/rules/suggestion.ts'
import { oneOf } from '../parts/one-of.ts'
import type { Entry } from '../registers/entry-form.tsx'

/** A post as the doors want it, from a form that asked for all of it. */
export const postFrom = (entry: Entry) => ({
  role: oneOf(roles, entry['role']) ?? 'liaisonOfficer',
  organizationId: entry['organizationId'] ?? '',
  fromOn: entry['fromOn'] ?? '',
  toOn: entry['toOn'] || null,
})
