import { fileContent } from '../parts/file-content.ts'
import { oneOf } from '../parts/one-of.ts'

const formats = ['json', 'ics', 'csv', 'xlsx'] as const

/** A chosen file as the door takes it; what its name does not tell is taken for a list of lines, and the door says what it cannot read. */
export async function scheduleFile(file: File): Promise<{ format: (typeof formats)[number]; content: string }> {
  const format = oneOf(formats, file.name.toLowerCase().split('.').pop()) ?? 'csv'
  return { format, content: await fileContent(file) }
}
