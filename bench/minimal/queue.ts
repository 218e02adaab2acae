export const minimalQueue = 'bench'
