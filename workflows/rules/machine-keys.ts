/** 接入密钥: what another system of the county (a hotline, a mini program) may do here, and for how long. */
import type { Sentence } from './refusal.ts'

export const machineActs = ['suggestions.register', 'suggestions.read-status'] as const
export type MachineAct = (typeof machineActs)[number]

export const machineActNames: Readonly<Record<MachineAct, Sentence>> = {
  'suggestions.register': { zh: '报送意见建议', en: 'hand in suggestions' },
  'suggestions.read-status': { zh: '查询办理进度', en: 'read how far they are' },
}

export const machineKeyStates = ['active', 'expired', 'revoked'] as const
export type MachineKeyState = (typeof machineKeyStates)[number]

export const machineKeyStateNames: Readonly<Record<MachineKeyState, Sentence>> = {
  active: { zh: '有效', en: 'in use' },
  expired: { zh: '已到期', en: 'expired' },
  revoked: { zh: '已收回', en: 'taken back' },
}

/** A key lives a year at most: whoever keeps it proves once a year that somebody still knows where it lies. */
export const longestKeyDays = 365

/** `now`: epoch ms. */
export const machineKeyState = (
  key: { readonly revokedAt: Date | null; readonly expiresAt: Date },
  now: number,
): MachineKeyState => (key.revokedAt !== null ? 'revoked' : key.expiresAt.getTime() <= now ? 'expired' : 'active')
