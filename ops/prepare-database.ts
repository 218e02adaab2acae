import { ownerUrl } from '../db/seed/env.ts'
import { prepareDatabase } from '../db/prepare-database.ts'

// `npm run database:prepare`: brings the schema up to date and lays in what every Huiyin starts with; safe to repeat.
await prepareDatabase(ownerUrl())
process.stdout.write('数据库已是最新。\nThe database is up to date.\n')
