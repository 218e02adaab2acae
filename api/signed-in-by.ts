import { whoIsSignedIn } from '../db/queries/who-is-signed-in.ts'
import { endSession } from '../db/registers/end-session.ts'
import { recordAudit } from '../db/registers/record-audit.ts'
import { dayOf } from '../workflows/rules/calendar.ts'
import type { Api } from './api.ts'
import { mustSetUpSecondFactor } from './must-set-up-second-factor.ts'
import { passwordsSince } from './plugins/session.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'
import { viewMe } from './views/me.ts'

/** Who has just been let in by this token, written down as signed in from this network. Throws where the account belongs to nobody, or the password was given too long ago. */
export async function signedInBy(app: Api, { token, network }: { token: string; network: string }) {
  const { db, now } = app.needs
  const at = Date.now()
  const signedIn = await whoIsSignedIn(db, {
    token,
    at,
    idleSince: 0,
    passwordsSince: passwordsSince(app.needs, at),
    today: dayOf(now()),
  })
  if (!signedIn) {
    await endSession(db, token)
    await recordAudit(db, { act: 'signInRefused', personId: null, detail: { network, step: 'over' }, at: now() })
    throw refused(doorRefusals.wrongPassword())
  }
  const { me } = signedIn
  await recordAudit(db, { act: 'signedIn', personId: me.personId, detail: { network }, at: now() })
  return viewMe(me, mustSetUpSecondFactor(app.needs, me))
}
