import { world } from '../../db/seed/worlds/busy-township.ts'
import { signIn, visitor, type Heard, type Visitor } from './visitor.ts'

export type Username = string

/** Everybody of the demo world, each signed in when first needed. */
export interface Cast {
  /** Without an account: the public doors. */
  readonly citizen: (heard?: Heard) => Visitor
  readonly as: (username: Username, heard?: Heard) => Promise<Visitor>
}

/** The people of the demo world in the town at `townUrl`. */
export function openCast(townUrl: string): Cast {
  const sessions = new Map<string, Promise<string>>()
  const cookieOf = (username: Username) => {
    const account = world.accounts.find((a) => a.username === username)
    if (!account) throw new Error(`nobody signs in as ${username}`)
    const known = sessions.get(username) ?? signIn(townUrl, username, account.password)
    sessions.set(username, known)
    return known
  }
  return {
    citizen: (heard = () => {}) => visitor(townUrl, null, heard),
    as: async (username, heard = () => {}) => visitor(townUrl, await cookieOf(username), heard),
  }
}
