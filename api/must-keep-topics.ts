import type { Me } from '../db/queries/who-is-signed-in.ts'
import { administeredBy } from './administered-by.ts'
import { catalogueRefusals } from './catalogue-refusals.ts'
import { refused } from './refused.ts'

/** Throws the refusal unless this person is a system administrator above the townships: the topics are common to all of them. */
export function mustKeepTopics(me: Me): void {
  administeredBy(me)
  const stands = ({ role, organization: { kind } }: Me['posts'][number]) =>
    role === 'systemAdministrator' && (kind === 'countyOffice' || kind === 'cityOffice')
  if (!me.posts.some(stands)) throw refused(catalogueRefusals.topicsByCounty())
}
