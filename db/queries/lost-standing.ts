import { dayOf } from '../../workflows/rules/calendar.ts'
import { refusals, type Refusal } from '../../workflows/rules/refusals.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { holdsLink } from './holds-link.ts'
import { holdsPost } from './holds-post.ts'

/** Why the one who acts may not act so any more: his post ended, or his link. Null while he may. `now`: epoch ms, the story's. */
export async function lostStanding(reader: Reader, actor: Actor, now: number): Promise<Refusal | null> {
  if (actor.kind === 'unitLink') return (await holdsLink(reader, actor, now)) ? null : refusals.linkOver()
  return (await holdsPost(reader, actor, dayOf(now))) ? null : refusals.postEnded()
}
