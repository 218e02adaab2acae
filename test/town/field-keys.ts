import { parseKeyRing } from '../../codec/key-ring.ts'
import { useFieldKeys } from '../../db/contact-seal.ts'

/** As a program's setting. */
export const testFieldKeys = `test:${'89abcdef01234567'.repeat(4)}`

/** The keys of this test's own process. */
export const fieldKeysOfTests = parseKeyRing('HUIYIN_FIELD_KEYS', testFieldKeys)
useFieldKeys(fieldKeysOfTests)
