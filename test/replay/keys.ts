import { parseKeyRing } from '../../codec/key-ring.ts'

/** The key the recorded histories are sealed with; it opens nothing else. */
export const recordedKeys = parseKeyRing('HUIYIN_PAYLOAD_KEYS', `test:${'0123456789abcdef'.repeat(4)}`)
