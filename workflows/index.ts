/** The stories this worker can tell. */
export { suggestion } from './suggestion.ts'
export { research } from './research.ts'
