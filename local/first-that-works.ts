import type { Words } from './words.ts'

/** One way to find something: a path, or why there is none. */
export interface Way {
  way: Words
  look: () => Promise<{ path: string } | { missing: string }>
}

/** Tries the ways in their order and gives the first path; an error names every way and what came of it. */
export async function firstThatWorks(sought: Words, ways: Way[]): Promise<string> {
  const tried: string[] = []
  for (const { way, look } of ways) {
    const found = await look()
    if ('path' in found) return found.path
    tried.push(`  · ${way.zh}\n    ${way.en}\n    → ${found.missing.split('\n').slice(-3).join('\n      ')}`)
  }
  throw new Error(
    `找不到${sought.zh}。以下办法任选其一即可：\n${sought.en} was not found. Any one of these ways is enough:\n${tried.join('\n')}`,
  )
}
