import { connect } from './connect.ts'
import { useFieldKeys } from './contact-seal.ts'
import type { FieldKeys } from './field-seal.ts'
import { migrate } from './migrate.ts'
import { resealContacts } from './registers/reseal-contacts.ts'
import { seedBaseline } from './seed/baseline.ts'

/**
 * Brings the schema up to date, lays in what every Huiyin starts with, demo or not, and puts contact fields under the first of the keys;
 * safe to repeat. Without keys the fields stay as they are. Answers how many rows were sealed anew.
 */
export async function prepareDatabase(ownerUrl: string, fieldKeys: FieldKeys | null): Promise<number> {
  await migrate(ownerUrl)
  const { db, close } = connect(ownerUrl, { sees: 'everything', max: 1, name: 'huiyin-start' })
  try {
    await seedBaseline(db)
    if (fieldKeys === null) return 0
    useFieldKeys(fieldKeys)
    return await resealContacts(db)
  } finally {
    await close()
  }
}
