import { parsePayloadKeys } from '../../codec/payload-codec.ts'

/** The key the recorded histories are sealed with; it opens nothing else. */
export const recordedKeys = parsePayloadKeys(`test:${'0123456789abcdef'.repeat(4)}`)
