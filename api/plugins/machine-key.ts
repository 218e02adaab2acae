import type { FastifyRequest } from 'fastify'
import { machineKeyHash } from '../../db/machine-key-secret.ts'
import { machineKeyByHash, type MachineKey } from '../../db/queries/machine-key-by-hash.ts'
import { recordMachineUse } from '../../db/registers/record-machine-use.ts'
import { touchMachineKey } from '../../db/registers/touch-machine-key.ts'
import { machineKeyState, type MachineAct } from '../../workflows/rules/machine-keys.ts'
import type { Api } from '../api.ts'
import { countUse, countWrongGuess, isUsedWithin, refuseGuessing } from '../guessing.ts'
import { machineKeyRefusals } from '../machine-key-refusals.ts'
import { networkOf } from '../network-of.ts'
import { refused } from '../refused.ts'
import { withinNetworks } from '../within-networks.ts'

/** What a key may be used for in an hour, by act. */
const mostAnHour: Readonly<Record<MachineAct, number>> = {
  'suggestions.register': 600,
  'suggestions.read-status': 1_200,
}
/** Refusals of one key that are written down in an hour: a system that goes on asking does not fill the audit. */
const mostRefusalsOnRecord = 10
/** Being used is written down at most once in so long (ms). */
const touchEvery = 60_000

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `requireKey`; null elsewhere. */
    machineKey: MachineKey | null
  }
}

/** Gives the server `request.machineKey`. */
export function machineKey(app: Api): void {
  app.decorateRequest('machineKey', null)
}

/** Behind this, `keyOf(request)` is a key that stands, may do `may`, came from where it may come from and was not used too often. Keys follow the machine's clock. */
export const requireKey = (may: MachineAct) =>
  async function requireThisKey(request: FastifyRequest): Promise<void> {
    const { everything: db, secrets } = request.server.needs
    const guesses = [{ kind: 'machine-network', what: networkOf(request.ip), most: 50, seconds: 600 }]
    await refuseGuessing(db, guesses)
    const shown = /^Bearer (hyk_[\w-]{43})$/.exec(request.headers.authorization ?? '')?.[1]
    const key = shown === undefined ? null : await machineKeyByHash(db, machineKeyHash(secrets.query, shown))
    if (!key) {
      if (shown !== undefined) await countWrongGuess(db, guesses)
      throw refused(machineKeyRefusals.unknown())
    }
    const why = whyNot(key, may, request.ip)
    if (why !== null) {
      await recordRefusal(request, key, may, why)
      throw refused(machineKeyRefusals[why]())
    }
    await countUse(
      db,
      { kind: `machine-${may}`, what: key.id, most: mostAnHour[may], seconds: 3600 },
      machineKeyRefusals.tooOften,
    )
    const at = Date.now()
    if (at - (key.lastUsedAt?.getTime() ?? 0) > touchEvery) await touchMachineKey(db, { keyId: key.id, at })
    request.machineKey = key
  }

function whyNot(
  key: MachineKey,
  may: MachineAct,
  ip: string,
): 'revoked' | 'expired' | 'elsewhere' | 'notForThis' | null {
  const state = machineKeyState(key, Date.now())
  if (state !== 'active') return state
  if (key.networks.length > 0 && !withinNetworks(ip, key.networks)) return 'elsewhere'
  return key.acts.includes(may) ? null : 'notForThis'
}

async function recordRefusal(request: FastifyRequest, key: MachineKey, may: MachineAct, why: string): Promise<void> {
  const { everything: db, now } = request.server.needs
  const limit = { kind: 'machine-refused', what: key.id, most: mostRefusalsOnRecord, seconds: 3600 }
  if (!(await isUsedWithin(db, limit))) return
  const detail = { may, why, network: networkOf(request.ip) }
  await recordMachineUse(db, key, { act: 'machineKeyRefused', detail, at: now() })
}

/** The key by which a system asks, behind `requireKey`. Throws where a door forgot that hook. */
export function keyOf(request: FastifyRequest): MachineKey {
  if (request.machineKey) return request.machineKey
  throw new Error('this door has no requireKey')
}
