import { parseArgs } from 'node:util'
import { connect } from '../db/connect.ts'
import { makeFirstAdministrator, type Seat } from '../db/registers/make-first-administrator.ts'
import { databaseUrl } from '../db/seed/env.ts'
import { administratorRoles } from '../workflows/rules/posts.ts'
import type { Role } from '../workflows/rules/suggestion.ts'
import { roleNames } from '../workflows/rules/words.ts'

// `npm run administrator:first -- [--role ROLE] --name NAME --username USERNAME (--organization ID | --place ID --office NAME)`
const usage = `用法 / Usage:
  npm run administrator:first -- --name 姓名 --username 用户名 --organization 机构编号
  npm run administrator:first -- --name 姓名 --username 用户名 --place 区划编号 --office 人大工作机构名称

可以加 --role securityAdministrator（安全管理员）或 --role auditAdministrator（审计管理员）；三员不能是同一人。
用户名 3–30 位：字母、数字、点、下划线。
--role securityAdministrator or auditAdministrator makes the first of these; the three are three people.
A username has 3–30 letters, digits, dots or underscores. --place makes the congress office of that place first.`

const text = { type: 'string' } as const
const refusals = {
  administratorExists:
    '已经有这样的管理员了；忘记密码请用 administrator:reset。\nThere is one; use administrator:reset for a lost password.',
  organizationUnknown: '没有这个机构。\nThere is no such body.',
  usernameTaken: '这个用户名已经有人用了。\nThis username is taken.',
  placeUnknown: '没有这个市、县或者乡镇。\nThere is no such city, county or township.',
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function read(): { role: Role; name: string; username: string; seat: Seat } {
  const { name, username, organization, place, office, ...values } = parseArgs({
    options: { name: text, username: text, organization: text, place: text, office: text, role: text },
  }).values
  const role = administratorRoles.find((known) => known === (values.role ?? 'systemAdministrator')) ?? fail(usage)
  if (!name || !username || !/^[a-zA-Z0-9_.]{3,30}$/.test(username)) fail(usage)
  if (organization) return { role, name, username, seat: { organizationId: organization } }
  if (place && office) return { role, name, username, seat: { placeId: place, officeName: office } }
  return fail(usage)
}

const asked = read()
const { db, close } = connect(databaseUrl(), { sees: 'everything', max: 1, name: 'huiyin-first-administrator' })
try {
  const made = await makeFirstAdministrator(db, { ...asked, now: Date.now() })
  if ('refusal' in made) fail(refusals[made.refusal])
  process.stdout.write(
    `${roleNames[asked.role].zh} ${asked.username} 的密码（只显示这一次）：${made.password}\n` +
      `The password of ${asked.username}, shown this once: ${made.password}\n`,
  )
} finally {
  await close()
}
