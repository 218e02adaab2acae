const hex = 'ab'.repeat(32)

/** What an api cannot begin without, and nothing else. */
export const leastSettings = {
  DATABASE_URL: 'postgres://x@127.0.0.1/x',
  HUIYIN_PAYLOAD_KEYS: `k:${hex}`,
  HUIYIN_FIELD_KEYS: `k:${hex}`,
  HUIYIN_QUERY_SECRET: hex,
  HUIYIN_SESSION_SECRET: hex,
}
