import { z } from 'zod'
import { line } from './fields.ts'

/** Who raises a matter, as a door takes him: by name or telephone, or unnamed. */
export const submitterField = z
  .strictObject({
    name: line(60).default(''),
    phone: line(30).default(''),
    address: line(200).default(''),
    anonymous: z.boolean().default(false),
    identityHidden: z.boolean().default(false),
  })
  // Thirty people wait: a number is enough to reach him, and his name is entered afterwards (correct).
  .refine((person) => person.anonymous || person.name.trim() !== '' || person.phone.trim() !== '', {
    path: ['name'],
    error: '请填写姓名或者电话，或者注明匿名 / a name or a telephone number, or anonymous',
  })
