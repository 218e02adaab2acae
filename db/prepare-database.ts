import { connect } from './connect.ts'
import { migrate } from './migrate.ts'
import { seedBaseline } from './seed/baseline.ts'

/** Brings the schema up to date and lays in what every Huiyin starts with, demo or not; safe to repeat. */
export async function prepareDatabase(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl)
  const { db, close } = connect(ownerUrl, { max: 1, name: 'huiyin-start' })
  try {
    await seedBaseline(db)
  } finally {
    await close()
  }
}
