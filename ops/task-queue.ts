/** Where stories wait for their worker. */
export const taskQueue = 'huiyin'
