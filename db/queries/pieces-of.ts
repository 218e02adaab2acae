/** What is written side by side in a Chinese text, and words of other scripts. */
const runs = /\p{Script=Han}+|[\p{L}\p{N}]{3,}/gu

/** A text as pieces by which another text on the same matter is known: every two characters of Chinese, every other word; sixty at most. */
export function piecesOf(text: string): string[] {
  const found = new Set<string>()
  for (const [run] of text.toLowerCase().matchAll(runs))
    if (/\p{Script=Han}/u.test(run)) {
      const characters = [...run]
      for (let n = 0; n + 1 < characters.length; n += 1) found.add(`${characters[n]}${characters[n + 1]}`)
    } else found.add(run)
  return [...found].slice(0, 60)
}
