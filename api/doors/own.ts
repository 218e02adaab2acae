import type { Api } from '../api.ts'
import { dropOwnFilter } from '../routes/kept-filters/drop.ts'
import { keepOwnFilter } from '../routes/kept-filters/keep.ts'
import { listOfKeptFilters } from '../routes/kept-filters/list.ts'
import { changeOwnPassword } from '../routes/me/change-password.ts'
import { ownDeputyYear } from '../routes/me/deputy-year.ts'
import { endOwnSession } from '../routes/me/end-session.ts'
import { ownFirstSteps } from '../routes/me/first-steps.ts'
import { listOwnSessions } from '../routes/me/list-sessions.ts'
import { showMe } from '../routes/me/show-me.ts'
import { beginSecondFactor } from '../routes/second-factor/begin.ts'
import { confirmSecondFactor } from '../routes/second-factor/confirm.ts'
import { endOwnSecondFactor } from '../routes/second-factor/end.ts'
import { comeBack } from '../routes/session/come-back.ts'
import { giveCode } from '../routes/session/give-code.ts'
import { goToProvider } from '../routes/session/go-to-provider.ts'
import { signIn } from '../routes/session/sign-in.ts'
import { signOut } from '../routes/session/sign-out.ts'
import { showWays } from '../routes/session/ways.ts'

/** For whoever works here: his session, password, posts, and how he likes his lists. */
export function ownDoors(app: Api): void {
  showWays(app)
  signIn(app)
  goToProvider(app)
  comeBack(app)
  giveCode(app)
  signOut(app)
  showMe(app)
  changeOwnPassword(app)
  listOwnSessions(app)
  endOwnSession(app)
  beginSecondFactor(app)
  confirmSecondFactor(app)
  endOwnSecondFactor(app)
  ownDeputyYear(app)
  ownFirstSteps(app)
  listOfKeptFilters(app)
  keepOwnFilter(app)
  dropOwnFilter(app)
}
