import { moveRules } from '../../../workflows/rules/moves.ts'
import { moves } from '../../../workflows/rules/suggestion.ts'
import type { Api } from '../../api.ts'
import { moveDoor } from '../../moves/move-door.ts'
import { moveSuggestion } from '../../moves/move-suggestion.ts'
import { suggestionForms } from '../../moves/suggestion-forms.ts'

/** An official's move on a suggestion. */
export function moveOnSuggestion(app: Api): void {
  for (const move of moves)
    moveDoor(app, {
      move,
      tag: 'suggestions',
      name: moveRules[move],
      form: suggestionForms[move],
      perform: moveSuggestion,
    })
}
