import type { Me } from '../db/queries/who-is-signed-in.ts'
import { placesAs } from './places-as.ts'

/** The places a system administrator's posts stand at; he may set what is within them. Throws the refusal for everybody else. */
export const administeredBy = (me: Me): string[] => placesAs(me, 'systemAdministrator')
