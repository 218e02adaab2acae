import { connect } from '../connect.ts'
import { databaseUrl } from './env.ts'
import { importDivisions } from './import-divisions.ts'

// `npm run divisions:import [-- FILE]`: Shangqiu's divisions, or another city's in the same shape.
const file = process.argv[2] ?? new URL('shangqiu-divisions.json', import.meta.url)
const { db, close } = connect(databaseUrl(), { sees: 'everything', max: 1, name: 'huiyin-divisions' })
try {
  const { city, counties, townships } = await importDivisions(db, file)
  process.stdout.write(
    `已导入${city}：${counties} 个县（市、区），${townships} 个乡镇（街道）。\n` +
      `Imported ${city}: ${counties} counties and districts, ${townships} townships and sub-districts.\n`,
  )
} finally {
  await close()
}
