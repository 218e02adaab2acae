import { inArray, sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { contactSeal } from '../contact-seal.ts'
import { submitter } from '../schema/submitter.ts'
import { earlierMatters } from './earlier-matters.ts'
import { seenBy } from './seen-by.ts'

/**
 * The newest matters, five at most, raised by whoever has this number (digits, the last eleven of it), within these sights. Whoever
 * asked for secrecy or stayed unnamed is not recalled. Found by the index on the number; nothing else is read.
 */
export async function recallByPhone(reader: Reader, digits: string, sights: readonly Sight[]) {
  if (sights.length === 0) return []
  return earlierMatters(
    reader,
    sql`select s.id, min(submitter.id) as submitter_id, 0 as rank
      from submitter join suggestion s on s.id = submitter.suggestion_id
      where ${inArray(submitter.phoneFingerprint, [...contactSeal().fingerprints(digits)])}
        and not submitter.anonymous and not submitter.identity_hidden and ${seenBy(sights)}
      group by s.id`,
  )
}
