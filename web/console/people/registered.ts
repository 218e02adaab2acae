import type { components } from '../http/openapi.d.ts'

export type Registered = components['schemas']['RegisteredPerson']
export type RegisteredPost = Registered['posts'][number]

/** Is a post held on this civil day, not yet, or no more? */
export const stateOf = ({ fromOn, toOn }: RegisteredPost, today: string): 'held' | 'ended' | 'notBegun' =>
  today < fromOn ? 'notBegun' : toOn !== null && toOn < today ? 'ended' : 'held'
