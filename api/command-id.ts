import { hashOf } from '../db/canonical-json.ts'

/** One command, one id: who sent it, his key and what he sent. The key itself may hold names and goes no further. */
export const commandIdOf = (personId: string, key: string, move: string, body: unknown): string =>
  hashOf('command', personId, key, move, body)
