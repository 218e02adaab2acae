import { connect } from '../db/connect.ts'
import { personByUsername } from '../db/queries/person-by-username.ts'
import { recordAudit } from '../db/registers/record-audit.ts'
import { resetPassword } from '../db/registers/reset-password.ts'
import { databaseUrl } from '../db/seed/env.ts'

// `npm run administrator:reset -- USERNAME`: for when no administrator can sign in any more.
const username = process.argv[2]
if (!username) {
  process.stderr.write('用法 / Usage: npm run administrator:reset -- 用户名\n')
  process.exit(1)
}
const { db, close } = connect(databaseUrl(), { sees: 'everything', max: 1, name: 'huiyin-reset-password' })
try {
  const password = await db.transaction(async (tx) => {
    const personId = await personByUsername(tx, username)
    if (personId === null) return null
    await recordAudit(tx, {
      act: 'passwordReset',
      personId: null,
      subjectId: personId,
      detail: { by: 'command' },
      at: Date.now(),
    })
    return resetPassword(tx, personId)
  })
  if (password === null) {
    process.stderr.write('没有这个用户名。\nNobody signs in under this name.\n')
    process.exitCode = 1
  } else
    process.stdout.write(
      `新密码（只显示这一次，原有登录全部失效）：${password}\n` +
        `The new password, shown this once; all sessions have ended: ${password}\n`,
    )
} finally {
  await close()
}
