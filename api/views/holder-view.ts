import type { Names } from '../../db/queries/names-of.ts'
import type { Holder } from '../../workflows/rules/route.ts'
import { holderNames } from '../../workflows/rules/words.ts'

/** In whose hands a suggestion is, as people read it: the body by its name, else by what it is. */
export const holderView = (
  { holder, holderOrganizationId }: { holder: string; holderOrganizationId: string | null },
  names: Pick<Names, 'organizations'>,
) => ({
  role: holder,
  organizationId: holderOrganizationId,
  name: holderOrganizationId === null ? holderNames[holder as Holder] : names.organizations(holderOrganizationId),
})
