import { versionNumber } from '../fields.ts'

/** Nobody signs, gives back or changes what he has not read. */
export const draftedVersion = versionNumber.describe('打开时的版本 / the version one has read')
