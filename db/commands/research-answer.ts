import type { ResearchState } from '../../workflows/rules/research.ts'
import type { Life } from '../../workflows/rules/suggestion.ts'
import { nextResearchMark } from './research-columns.ts'

/** What the loop keeps of a research as it stands. */
export const researchLife = (state: ResearchState): Life => ({
  seq: state.seq,
  stage: state.stage,
  nextMark: nextResearchMark(state),
  over: state.stage === 'concluded',
})
