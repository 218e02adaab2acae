import { researchMoveRules } from '../../../workflows/rules/research-moves.ts'
import { researchMoves } from '../../../workflows/rules/research.ts'
import type { Api } from '../../api.ts'
import { moveDoor } from '../../moves/move-door.ts'
import { moveResearch } from '../../moves/move-research.ts'
import { researchForms } from '../../moves/research-forms.ts'

/** A move on a research, by the office that opened it. */
export function moveOnResearch(app: Api): void {
  for (const move of researchMoves)
    moveDoor(app, {
      move,
      tag: 'research',
      name: researchMoveRules[move],
      form: researchForms[move],
      perform: moveResearch,
    })
}
