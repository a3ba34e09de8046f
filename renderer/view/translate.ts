import type { TFunction } from 'i18next';

/** The translator, with the keys of the English catalogue. */
export type Translate = TFunction<'translation'>;
