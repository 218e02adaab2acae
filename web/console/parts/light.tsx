import type { Sentence } from '../words/words.ts'
import { useWords } from '../words/use-words.ts'

/** A light is never colour alone: 还有 3 个工作日, 已超期 2 天. */
export function Light({ lit }: { lit: Sentence & { code: string } }) {
  const { say } = useWords()
  return (
    <span className={`light ${lit.code}`}>
      <i aria-hidden="true" />
      {say(lit)}
    </span>
  )
}
