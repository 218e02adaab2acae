/** Where citizens read how their matter stands, below the public address. */
export const receiptPagePath = '/receipt'
