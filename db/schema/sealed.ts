import { customType } from 'drizzle-orm/pg-core'
import { contactSeal } from '../contact-seal.ts'

/** In clear in the program, sealed in the table, its logs and its backups. */
export const sealed = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: (clear) => contactSeal().seal(clear),
  fromDriver: (stored) => contactSeal().open(stored),
})
