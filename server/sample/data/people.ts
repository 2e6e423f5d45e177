/** Shorthand for contacts in the customer data. */
import type { Person } from '../plan.ts';

/** A contact who is addressed as Ms, Frau, Madame. */
export function lady(name: string, address: string, role: string, phone = ''): Person {
  return { name, address, title: 'f', role, phone };
}

/** A contact who is addressed as Mr, Herr, Monsieur. */
export function gentleman(name: string, address: string, role: string, phone = ''): Person {
  return { name, address, title: 'm', role, phone };
}

/** A role address. */
export function department(name: string, address: string, phone = ''): Person {
  return { name, address, role: 'Accounts Payable', phone };
}
