import { readFileSync } from 'node:fs'

/** One instruction of a stage: `COPY`, its words; `RUN` and `ENV` whole. */
export interface Instruction {
  readonly name: string
  readonly text: string
}
export interface Stage {
  readonly from: string
  readonly name: string
  readonly instructions: readonly Instruction[]
}

/** The stages of the `Dockerfile`, in order; the last one is the image. */
export function readDockerfile(): Stage[] {
  const lines = readFileSync('Dockerfile', 'utf8')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const stages: { from: string; name: string; instructions: Instruction[] }[] = []
  for (const line of lines) {
    const [, name = '', text = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? []
    const [from = '', , stage = ''] = text.split(/\s+/)
    if (name === 'FROM') stages.push({ from, name: stage, instructions: [] })
    else stages.at(-1)?.instructions.push({ name, text })
  }
  return stages
}

/** What a COPY takes, from which stage (null: the repository), and where it goes. */
export function copyOf(text: string): { from: string | null; sources: string[]; to: string } {
  const words = text.split(/\s+/)
  const from = words[0]?.startsWith('--from=') ? words.shift()!.slice('--from='.length) : null
  return { from, sources: words.slice(0, -1), to: words.at(-1) ?? '' }
}

/** The variables the image sets. */
export const environmentOf = (stage: Stage): Record<string, string> =>
  Object.fromEntries(
    stage.instructions
      .filter(({ name }) => name === 'ENV')
      .flatMap(({ text }) => [...text.matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value])),
  )
