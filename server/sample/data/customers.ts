/** All customers of the sample firm, by customer number. */
import type { Customer } from '../plan.ts';
import { CUSTOMERS_DACH } from './customers-dach.ts';
import { CUSTOMERS_ENGLISH } from './customers-english.ts';
import { CUSTOMERS_WEST } from './customers-west.ts';

export const CUSTOMERS: readonly Customer[] = [...CUSTOMERS_DACH, ...CUSTOMERS_WEST, ...CUSTOMERS_ENGLISH].toSorted(
  (a, b) => Number(a.id) - Number(b.id),
);
