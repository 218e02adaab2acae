import type { Api } from './api.ts'
import { counterDoors } from './doors/counter.ts'
import { draftedMovesDoors } from './doors/drafted-moves.ts'
import { everyoneDoors } from './doors/everyone.ts'
import { operationsDoors } from './doors/operations.ts'
import { ownDoors } from './doors/own.ts'
import { recordsDoors } from './doors/records.ts'
import { registersDoors } from './doors/registers.ts'
import { researchDoors } from './doors/research.ts'
import { suggestionsDoors } from './doors/suggestions.ts'
import { supervisionDoors } from './doors/supervision.ts'
import { withoutAccountDoors } from './doors/without-account.ts'

/** Every door of Huiyin, in the order a newcomer meets them. */
export async function doors(app: Api): Promise<void> {
  await everyoneDoors(app)
  await withoutAccountDoors(app)
  ownDoors(app)
  suggestionsDoors(app)
  draftedMovesDoors(app)
  counterDoors(app)
  recordsDoors(app)
  researchDoors(app)
  supervisionDoors(app)
  registersDoors(app)
  operationsDoors(app)
}
