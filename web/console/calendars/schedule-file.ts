import { oneOf } from '../parts/one-of.ts'

const formats = ['json', 'ics', 'csv', 'xlsx'] as const

/** A chosen file as the door takes it; what its name does not tell is taken for a list of lines, and the door says what it cannot read. */
export async function scheduleFile(file: File): Promise<{ format: (typeof formats)[number]; content: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  // In parts: one call takes only so many characters.
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return { format: oneOf(formats, file.name.toLowerCase().split('.').pop()) ?? 'csv', content: btoa(text) }
}
