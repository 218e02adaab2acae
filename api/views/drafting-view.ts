import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import { draftedMoves } from '../../db/queries/drafted-moves.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { mayDraftFor } from '../../workflows/rules/drafted-moves.ts'
import { moveRules } from '../../workflows/rules/moves.ts'
import type { Post, SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import { sentence } from '../fields.ts'

/** An act that waits for its signature: that it waits, for everybody who sees the matter; which it is and why it came back, for its office. */
export const draftingShape = z.object({
  office: sentence,
  draftedAt: z.string(),
  /** null: another office's. */
  draft: z
    .object({
      id: z.string(),
      label: sentence,
      state: z.string(),
      draftedBy: z.string(),
      reason: z.string().nullable(),
    })
    .nullable(),
})
/** An act that was signed: who drafted it, who signed it, and the tasks it made. */
export const signingShape = z.object({
  label: sentence,
  draftedBy: z.string(),
  signedBy: z.string(),
  signedAt: z.string(),
  assignmentIds: z.array(z.string()),
})

/** What waits to be signed of one matter, and what was. */
export async function draftingView(
  db: Reader,
  of: { suggestionId: string; posts: readonly Post[]; ledger: readonly SuggestionEvent[] },
): Promise<{ drafting: z.input<typeof draftingShape> | null; signings: z.input<typeof signingShape>[] }> {
  const rows = await draftedMoves(db, { suggestionId: of.suggestionId, states: ['waiting', 'givenBack', 'signed'] })
  const open = rows.find(({ draft }) => draft.state !== 'signed')
  const isOwn = open !== undefined && of.posts.some((post) => mayDraftFor(post, open.draft.officeId))
  const label = ({ draft: { move } }: (typeof rows)[number]) => ({ zh: moveRules[move].zh, en: moveRules[move].en })
  const madeBy = (commandId: string | null) =>
    of.ledger.flatMap(({ commandId: by, body }) =>
      by === commandId && (body.kind === 'assigned' || body.kind === 'transferred') ? [body.assignment.id] : [],
    )
  // What came back is its office's own business until it is offered again.
  const shown = open && (isOwn || open.draft.state === 'waiting') ? open : undefined
  const names = await namesOf(db, { organizations: [shown?.draft.officeId] })
  return {
    drafting: shown
      ? {
          office: names.organizations(shown.draft.officeId),
          draftedAt: shown.draft.draftedAt.toISOString(),
          draft: isOwn
            ? {
                id: shown.draft.id,
                label: label(shown),
                state: shown.draft.state,
                draftedBy: shown.draftedByName,
                reason: shown.draft.givenBackReason,
              }
            : null,
        }
      : null,
    signings: rows.flatMap((row) =>
      row.draft.state === 'signed' && row.draft.signedAt
        ? [
            {
              label: label(row),
              draftedBy: row.draftedByName,
              signedBy: row.signedByName ?? '',
              signedAt: row.draft.signedAt.toISOString(),
              assignmentIds: madeBy(row.draft.commandId),
            },
          ]
        : [],
    ),
  }
}
