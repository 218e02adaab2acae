import type { Database } from '../db/connect.ts'
import { isDatabaseFault } from '../db/database-fault.ts'
import { settleTownKind } from '../db/registers/settle-town-kind.ts'

/**
 * A town for practice (演练) and a real one never share a database: so nothing that is practised reaches figures, numbers or papers. Throws a
 * sentence for the operator where the setting and the database differ, or where practice is asked for and the database cannot say. A real
 * town whose database is away begins all the same, and answers 503 until it is back.
 */
export async function keepPracticeApart(db: Database, practice: boolean): Promise<void> {
  const found = await settleTownKind(db, practice).catch((error: unknown) => {
    if (practice || !isDatabaseFault(error)) throw error
    return { practice }
  })
  if (found.practice !== practice) throw new Error(found.practice ? onlyForPractice : isReal)
}

const onlyForPractice =
  '这个数据库是演练用的。正式使用请另建数据库；继续演练的，请设 HUIYIN_PRACTICE=true。\n' +
  'This database is for practice. Real work needs another; to go on practising set HUIYIN_PRACTICE=true.'
const isReal =
  '这个数据库里是真实的意见建议，不能用来演练。请给演练另建一个数据库。\n' +
  'This database holds real suggestions and is not for practice. Give practice a database of its own.'
