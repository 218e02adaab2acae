import type { stationTypes } from '../../schema/liaison-station.ts'
import type { organizationLevels } from '../../schema/organization.ts'
import type { placeLevels } from '../../schema/place.ts'
import type { MandateLevel } from '../../../workflows/rules/mandates.ts'
import type { OrganizationKind, Role } from '../../../workflows/rules/suggestion.ts'

/** What an invented world is written in: places, bodies, people and the accounts by which they sign in. */
export interface World {
  readonly places: readonly WorldPlace[]
  readonly organizations: readonly WorldOrganization[]
  readonly stations: readonly WorldStation[]
  readonly people: readonly WorldPerson[]
  readonly channels: readonly WorldChannel[]
}

export interface WorldPlace {
  readonly id: string
  readonly parentId: string | null
  readonly level: (typeof placeLevels)[number]
  readonly name: string
  readonly nameEn: string
}
export interface WorldOrganization {
  readonly id: string
  readonly kind: OrganizationKind
  readonly level: (typeof organizationLevels)[number]
  readonly placeId: string
  readonly name: string
  readonly nameEn: string
  readonly phone?: string
  readonly dispatchingOffice?: boolean
}
export interface WorldStation {
  readonly id: string
  readonly number: number
  readonly stationType: (typeof stationTypes)[number]
  readonly townshipId: string
  readonly countyId: string
  readonly townshipOfficeId: string
  readonly countyOfficeId: string
  readonly cityOfficeId: string
  readonly openingHours: string
  readonly address: string
}
export interface WorldPerson {
  readonly id: string
  readonly name: string
  readonly posts: readonly { readonly role: Role; readonly organizationId: string }[]
  readonly mandates?: readonly WorldMandate[]
  readonly account?: {
    readonly username: string
    readonly password: string
    readonly roleZh: string
    readonly roleEn: string
  }
}
/** `stationId` null: not enrolled (a deputy of the armed forces, Article 11). */
export interface WorldMandate {
  readonly level: MandateLevel
  readonly placeId: string
  readonly stationId: string | null
  readonly constituency?: string
  readonly military?: boolean
}
export interface WorldChannel {
  readonly id: string
  readonly countyId: string
  readonly name: string
  readonly nameEn: string
  readonly contact: string
}
