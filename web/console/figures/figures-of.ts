import type { components } from '../http/openapi.d.ts'

export type Figures = components['schemas']['Figures']
export type FigureRow = Figures['rows'][number]
export type Measure = Figures['rates'][number]['part']

/** Where numbers come from, and so where each opens its list: of some days and of one place or all one sees, or a frozen set. */
export type NumbersOf =
  | { readonly from: string; readonly to: string; readonly placeId?: string }
  | { readonly frozenId: string }
