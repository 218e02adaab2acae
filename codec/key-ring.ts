/** Keys by id, 32 bytes each; the first encrypts, all decrypt: so keys rotate without downtime. */
export type KeyRing = ReadonlyMap<string, Buffer>

/** Reads "id:hex,id:hex", as the setting `name` holds it. Throws when a key is not 32 bytes. */
export function parseKeyRing(name: string, written: string): KeyRing {
  const keys = new Map<string, Buffer>()
  for (const part of written.split(',')) {
    const [id, hex] = part.trim().split(':')
    const key = Buffer.from(hex ?? '', 'hex')
    if (!id || key.length !== 32) throw new Error(`${name}: each key is "id:" and 64 hex digits`)
    keys.set(id, key)
  }
  return keys
}
