/** 预编号回执: slips printed beforehand with number and code, filled in by hand while there is no power, and entered afterwards. */
export const slipStates = ['unused', 'entered', 'voided'] as const
export type SlipState = (typeof slipStates)[number]

/** At most so many in one pad. */
export const mostSlips = 100
