import type { Post } from '../session/use-me.ts'

interface Standing {
  readonly placeId: string
  readonly level: string
}

/** Does a post keep the registers of what stands at this place: a township's its own, a county's all below the city, a city's all? */
export const keepsPlace = ({ organization: { kind, placeId: own } }: Post, { placeId, level }: Standing): boolean =>
  kind === 'townshipOffice' ? placeId === own : kind === 'cityOffice' || level !== 'city'
