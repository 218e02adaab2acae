import type { Me } from '../db/queries/who-is-signed-in.ts'
import { placesAs } from './places-as.ts'

/** The places whose people a system or security administrator keeps the register of. Throws the refusal for everybody else. */
export const administratorPlaces = (me: Me): string[] => placesAs(me, 'systemAdministrator', 'securityAdministrator')
