import { phoneFingerprint } from './phone-fingerprint.ts'

/** What of a draft's content tells whom it is about. */
export interface DraftPeople {
  readonly submitters?: readonly { readonly phone?: string | undefined }[] | undefined
}

/** By what the people of a draft are found when one of them is erased; also who asked for secrecy, for nobody else looks. */
export const draftFingerprints = ({ submitters = [] }: DraftPeople): string[] =>
  submitters.flatMap(({ phone = '' }) => phoneFingerprint({ phone, anonymous: false, identityHidden: false }) ?? [])
