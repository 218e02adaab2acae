import type { DeputyPaper, Transmittal } from '../../workflows/rules/research.ts'
import type { Sentence } from '../../workflows/rules/refusals.ts'
import { paperNames } from '../../workflows/rules/words.ts'

interface Parts {
  readonly papers: readonly Pick<DeputyPaper, 'id' | 'kind' | 'number'>[]
  readonly transmittals: readonly Pick<Transmittal, 'id' | 'unitId'>[]
}

/** The part of a research that an obligation is about: a paper by its kind and number, or whom the report was passed on to. Null: no part of it. */
export function partName(
  { papers, transmittals }: Parts,
  id: string,
  organization: (id: string) => Sentence,
): Sentence | null {
  const paper = papers.find((one) => one.id === id)
  if (paper) {
    const kind = paperNames[paper.kind]
    return { zh: `${kind.zh}（${paper.number}）`, en: `${kind.en} ${paper.number}` }
  }
  const passedOn = transmittals.find((one) => one.id === id)
  return passedOn ? organization(passedOn.unitId) : null
}
