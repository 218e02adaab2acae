import { prepareDatabase } from '../db/prepare-database.ts'
import { preparationEnv } from './env.ts'

// `npm run database:prepare`: brings the schema up to date, lays in what every Huiyin starts with, and puts contact fields under the first
// of HUIYIN_FIELD_KEYS; safe to repeat.
const { ownerUrl, fieldKeys } = preparationEnv()
const sealed = await prepareDatabase(ownerUrl, fieldKeys)
process.stdout.write('数据库已是最新。\nThe database is up to date.\n')
process.stdout.write(
  fieldKeys
    ? `用新密钥加密 ${sealed} 行联系方式；旧密钥可以去掉了。\n${sealed} rows of contacts sealed with the first key; older keys are no longer needed.\n`
    : '没有给 HUIYIN_FIELD_KEYS，联系方式没有重新加密。\nHUIYIN_FIELD_KEYS was not given: contacts stay as they lie.\n',
)
