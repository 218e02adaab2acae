/** As many rows of a list as one export holds: they are written within two seconds, and read by nobody in one sitting. */
export const mostRows = 5_000
