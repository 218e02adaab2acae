import type { WorldPerson } from '../world.ts'

/** Everybody knows these passwords; they are never loaded beside outside servers. */
export const account = (username: string, roleZh: string, roleEn: string): NonNullable<WorldPerson['account']> => ({
  username,
  password: `${username}-2026`,
  roleZh,
  roleEn,
})
