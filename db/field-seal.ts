import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** As codec/key-ring.ts reads them: the first seals, all open. */
export type FieldKeys = ReadonlyMap<string, Buffer>

/** Contact fields as they lie on disk. Nothing here can be undone without the keys; an empty value stays empty. */
export interface FieldSeal {
  /** AES-256-GCM; the same value looks different each time. */
  seal(clear: string): string
  /** What `seal` made, or a value from before there were seals. Throws when its key is not among the keys or a bit was changed. */
  open(stored: string): string
  /** By which equal values are found: a keyed hash under each key, that of the sealing key first. */
  fingerprints(value: string): readonly [string, ...string[]]
  /** What every value sealed with the first key begins with. */
  readonly currentPrefix: string
}

const mark = 'sealed'
const separator = '.'

/** Makes the seal of these keys. From each key two are derived (RFC 5869), one that seals and one that finds. */
export function createFieldSeal(keys: FieldKeys): FieldSeal {
  const derived = [...keys].map(([id, key]) => ({
    id,
    sealing: Buffer.from(hkdfSync('sha256', key, '', 'huiyin contact seal', 32)),
    finding: Buffer.from(hkdfSync('sha256', key, '', 'huiyin contact fingerprint', 32)),
  }))
  const [current, ...former] = derived
  if (!current) throw new Error('no field key')
  const currentPrefix = [mark, current.id, ''].join(separator)
  const fingerprint = (value: string, { finding }: typeof current) =>
    createHmac('sha256', finding).update(value).digest('base64url')
  return {
    currentPrefix,
    seal(clear) {
      if (clear === '') return ''
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', current.sealing, iv)
      const data = Buffer.concat([iv, cipher.update(clear, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${currentPrefix}${data.toString('base64url')}`
    },
    open(stored) {
      const [marked, id, sealed] = stored.split(separator)
      if (marked !== mark || id === undefined || sealed === undefined) return stored
      const by = derived.find((one) => one.id === id)
      if (!by) throw new Error(`field key ${id} is not among the keys given`)
      const data = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', by.sealing, data.subarray(0, 12))
      decipher.setAuthTag(data.subarray(-16))
      return decipher.update(data.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
    },
    fingerprints: (value) => [fingerprint(value, current), ...former.map((one) => fingerprint(value, one))],
  }
}
