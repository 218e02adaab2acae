/** Where citizens read how their matter stands, below the public address. */
export const receiptPagePath = '/receipt'

/** The address in a receipt's QR code. Number only: addresses are logged on their way, and the code opens the matter. */
export const receiptAddress = (citizenUrl: string, receiptNumber: string): string =>
  `${citizenUrl}${receiptPagePath}?number=${encodeURIComponent(receiptNumber)}`
