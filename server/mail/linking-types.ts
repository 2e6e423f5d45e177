/** Values of the linking question "whose mail is it" (RULES §6): what to ask the ledger for, its answer, and the outcome. */
import type { Band, EvidenceKind } from '#shared/tokens.ts';

/** What one message asks the ledger for. All keys normalised, each list without duplicates and bounded. */
export type LookupKeys = {
  /** Lower-case addresses of every party that is not us. */
  addresses: string[];
  /** Registrable domains (public-suffix aware) of those parties, free-mail, portal and shared-service domains left out. */
  domains: string[];
  /** Normalised number tokens of subject, new text, quoted text and attachment names. */
  numbers: string[];
  /** Normalised name terms of company names seen in display names and signatures; name alone only suggests. */
  terms: string[];
  /** Shapes (`lookAlikeShapes`) of those domains, to find known domains that they imitate; filled by `lookupKeys`. */
  shapes?: string[];
};

/** An invoice as far as linking needs it. `key` is its normalised number (`numberKey`), `poKey` that of its order. */
export type KnownNumber = {
  key: string;
  kind: 'invoice' | 'purchase_order';
  number: string;
  invoiceId: string;
  accountId: string;
};

/** The ledger's answer to one or many messages' keys. An address or domain may belong to several accounts. */
export type Known = {
  contacts: { address: string; accountId: string; shared: boolean }[];
  /** Addresses that a person said are not this account's. */
  rejections: { address: string; accountId: string }[];
  domains: { domain: string; accountId: string }[];
  /** Known domains that share a shape (`domainShapes`) with the keys asked for; may be wide, `weigh` looks again. */
  nearDomains?: { domain: string; accountId: string }[];
  numbers: KnownNumber[];
  names: { accountId: string; name: string; terms: string[] }[];
  /** The group that an account belongs to, where it has a parent. */
  parents: ReadonlyMap<string, string>;
};

/** What is known of the thread and of a bounce's original before weighing. */
export type ThreadKnowledge = { accounts: string[]; bouncedOriginal: string[]; ourReference: string[] };

/** One piece of evidence that a message concerns an account. `detail` is the token that was seen. */
export type Evidence = { kind: EvidenceKind; band: Band; detail: string };

/** The outcome: accounts that all apply, or candidates that a person decides between, or neither. Never the first match. */
export type LinkOutcome = {
  outcome: 'linked' | 'candidates' | 'none';
  accounts: { accountId: string; band: Band; evidence: Evidence[] }[];
  /** Ledger invoices named (new text, subject, attachments), and those named only in quoted text. */
  invoices: { invoiceId: string; accountId: string; quoted: boolean }[];
  /** Red flags such as a look-alike domain or changed bank details: "verify by phone". */
  flags: { code: string; params: Record<string, string> }[];
};
