import type { paths } from '../http/openapi.d.ts'
import type { MoveSubject } from '../http/send-move.ts'

export type Suggestion = paths['/api/suggestions/{id}']['get']['responses'][200]['content']['application/json']
export type Research = paths['/api/research/{id}']['get']['responses'][200]['content']['application/json']

/** On what a move is made, as it was last shown. */
export type Subject =
  | {
      readonly of: Extract<MoveSubject, 'suggestions'>
      readonly view: Suggestion
      /** The others of a pile, which the same form is for. */
      readonly others?: readonly string[]
    }
  | { readonly of: Extract<MoveSubject, 'research'>; readonly view: Research }
