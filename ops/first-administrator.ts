import { parseArgs } from 'node:util'
import { connect } from '../db/connect.ts'
import { makeFirstAdministrator, type Seat } from '../db/registers/make-first-administrator.ts'
import { databaseUrl } from '../db/seed/env.ts'

// `npm run administrator:first -- --name NAME --username USERNAME (--organization ID | --place ID --office NAME)`
const usage = `用法 / Usage:
  npm run administrator:first -- --name 姓名 --username 用户名 --organization 机构编号
  npm run administrator:first -- --name 姓名 --username 用户名 --place 区划编号 --office 人大工作机构名称

用户名 3–30 位：字母、数字、点、下划线。
A username has 3–30 letters, digits, dots or underscores. --place makes the congress office of that place first.`

const text = { type: 'string' } as const
const refusals = {
  administratorExists:
    '已经有系统管理员了；忘记密码请用 administrator:reset。\nThere is an administrator; use administrator:reset.',
  organizationUnknown: '没有这个机构。\nThere is no such body.',
  placeUnknown: '没有这个市、县或者乡镇。\nThere is no such city, county or township.',
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function read(): { name: string; username: string; seat: Seat } {
  const { name, username, organization, place, office } = parseArgs({
    options: { name: text, username: text, organization: text, place: text, office: text },
  }).values
  if (!name || !username || !/^[a-zA-Z0-9_.]{3,30}$/.test(username)) fail(usage)
  if (organization) return { name, username, seat: { organizationId: organization } }
  if (place && office) return { name, username, seat: { placeId: place, officeName: office } }
  return fail(usage)
}

const asked = read()
const { db, close } = connect(databaseUrl(), { max: 1, name: 'huiyin-first-administrator' })
try {
  const made = await makeFirstAdministrator(db, { ...asked, now: Date.now() })
  if ('refusal' in made) fail(refusals[made.refusal])
  process.stdout.write(
    `系统管理员 ${asked.username} 的密码（只显示这一次）：${made.password}\n` +
      `The password of ${asked.username}, shown this once: ${made.password}\n`,
  )
} finally {
  await close()
}
