import type { liaisonStation } from '../schema/liaison-station.ts'

/** What every receipt number of a station's year begins with: county – station – year. */
export const receiptSeries = (station: typeof liaisonStation.$inferSelect, year: number): string =>
  `${station.countyId}-${String(station.number).padStart(4, '0')}-${year}-`
