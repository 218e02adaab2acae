import type { Api } from '../api.ts'
import { draftMoveOnSuggestion } from '../routes/drafted-moves/draft.ts'
import { giveDraftBack } from '../routes/drafted-moves/give-back.ts'
import { listOfDraftedMoves } from '../routes/drafted-moves/list.ts'
import { offerDraftedMoveAgain } from '../routes/drafted-moves/offer-again.ts'
import { showDraftedMove } from '../routes/drafted-moves/show.ts'
import { signDraft } from '../routes/drafted-moves/sign.ts'
import { withdrawDraft } from '../routes/drafted-moves/withdraw.ts'

/** Acts that wait for the signature of an office's head. */
export function draftedMovesDoors(app: Api): void {
  draftMoveOnSuggestion(app)
  listOfDraftedMoves(app)
  showDraftedMove(app)
  offerDraftedMoveAgain(app)
  signDraft(app)
  giveDraftBack(app)
  withdrawDraft(app)
}
