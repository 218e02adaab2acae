import { z } from 'zod'
import type { Reader } from '../db/connect.ts'
import { makeAccount } from '../db/registers/make-account.ts'
import { recordAudit } from '../db/registers/record-audit.ts'
import { newPassword } from '../db/registers/reset-password.ts'
import { refused } from './refused.ts'
import { registerRefusals } from './register-refusals.ts'

export const usernameField = z.string().regex(/^[A-Za-z0-9_.]{3,30}$/, {
  error: '3–30 位字母、数字、点、下划线 / 3–30 letters, digits, dots, underscores',
})

/** Opens somebody's account with a password that is shown this once, on record. Throws why not. `by`: who opens it; `at`: epoch ms. */
export async function openAccount(
  tx: Reader,
  asked: { personId: string; username: string; by: string; at: number },
): Promise<{ username: string; temporaryPassword: string }> {
  const { personId, by, at } = asked
  const username = asked.username.toLowerCase()
  const temporaryPassword = newPassword()
  const made = await makeAccount(tx, { personId, username, password: temporaryPassword, temporary: true })
  if ('refusal' in made)
    throw refused(made.refusal === 'usernameTaken' ? registerRefusals.usernameTaken() : registerRefusals.accountThere())
  await recordAudit(tx, { act: 'accountOpened', personId: by, subjectId: personId, at })
  return { username, temporaryPassword }
}
