import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { runCommand } from '../ops/run-command.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let databaseUrl: string
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  const [row] = await town.ownerSql`select current_database() as name`
  databaseUrl = Object.assign(new URL(inject('appUrl')), { pathname: `/${row?.['name']}` }).href
})
afterAll(() => town.close())

const command = async (file: string, ...args: string[]) => {
  const { code, out, err } = await runCommand(file, args, { DATABASE_URL: databaseUrl })
  return { code, said: code === 0 ? out : err }
}
const passwordIn = (said: string) => /([\w-]{16})\s*$/.exec(said)?.[1] ?? ''
const signIn = (username: string, password: string) =>
  town.app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })

test('an operator makes the first administrator of an empty town, once', async () => {
  await town.ownerSql`delete from post where role = 'systemAdministrator'`
  const args = [
    '--name',
    '高先生',
    '--username',
    'Gao.Admin',
    '--place',
    '990121',
    '--office',
    '青禾县人大代工委（新）',
  ]
  const made = await command('ops/first-administrator.ts', ...args)
  expect(made.code).toBe(0)
  const answer = await signIn('gao.admin', passwordIn(made.said))
  expect(answer.json()).toMatchObject({
    name: '高先生',
    posts: [{ role: 'systemAdministrator', organization: { kind: 'countyOffice', placeId: '990121' } }],
  })
  const again = await command('ops/first-administrator.ts', ...args)
  expect([again.code, again.said]).toEqual([1, expect.stringContaining('administrator:reset')])
})

test('an operator who leaves something out is told how to ask', async () => {
  const { code, said } = await command('ops/first-administrator.ts', '--name', '高先生')
  expect([code, said]).toEqual([1, expect.stringContaining('--username')])
})

test('an operator resets a lost password by command, and it is written down', async () => {
  const reset = await command('ops/reset-password.ts', 'officer')
  expect((await signIn('officer', passwordIn(reset.said))).statusCode).toBe(200)
  expect((await signIn('officer', 'officer-2026')).statusCode).toBe(401)
  const rows = await town.ownerSql`select detail from audit_event where act = 'passwordReset'`
  expect(rows.map(({ detail }) => detail)).toEqual([{ by: 'command' }])
  expect((await command('ops/reset-password.ts', 'nobody.here')).code).toBe(1)
})
