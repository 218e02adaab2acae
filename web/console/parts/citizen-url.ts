/** The address under which citizens reach their pages, as the house wrote it into this one; undefined where they have none. */
export const citizenUrl = (): string | undefined => document.documentElement.dataset['citizenUrl']
