import { world } from '../../db/seed/worlds/busy-township.ts'
import type { Shot } from './shot.ts'

/** The pages of those who keep deputies, topics, channels and wordings. */
export const shotsOfRegisters: readonly Shot[] = [
  { name: 'deputies', who: 'administrator', path: '/console/deputies' },
  { name: 'deputies-import', who: 'administrator', path: '/console/deputies/import' },
  { name: 'deputy', who: 'administrator', path: `/console/deputies/${world.people.deputy}` },
  { name: 'township-map-empty', who: 'administrator', path: '/console/township-map', empty: true },
  { name: 'township-map', who: 'administrator', path: '/console/township-map' },
  { name: 'topics', who: 'administrator', path: '/console/topics' },
  { name: 'channels', who: 'administrator', path: '/console/channels' },
  { name: 'settings', who: 'countyhead', path: '/console/settings' },
  { name: 'signing-empty', who: 'countyhead', path: '/console/signing', empty: true },
  { name: 'signing', who: 'countyhead', path: '/console/signing' },
  { name: 'signing-draft', who: 'countyhead', path: ({ drafted }) => `/console/signing/${drafted}` },
  { name: 'wordings-empty', who: 'officer', path: '/console/wordings', empty: true },
  { name: 'wordings', who: 'officer', path: '/console/wordings' },
]
