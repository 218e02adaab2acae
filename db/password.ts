import { hash, verify } from '@node-rs/argon2'

/** argon2id with the parameters of the OWASP cheat sheet: 19 MiB, two passes, one lane; about 60 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password, cost)
export const verifyPassword = (asked: { hash: string; password: string }): Promise<boolean> =>
  verify(asked.hash, asked.password)
