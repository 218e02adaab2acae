import journal from './migrations/meta/_journal.json' with { type: 'json' }

/** When the newest migration this program was written for was made, epoch ms. */
export const newestMigration: number = Math.max(...journal.entries.map(({ when }) => when))
