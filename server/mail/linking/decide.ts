/** From evidence to an outcome: what agrees links, what disagrees is for a person (RULES §6). */
import type { EvidenceKind } from '#shared/tokens.ts';
import type { Item } from './items.ts';

/** Accounts that all apply, or candidates, or neither. `group` is the parent under which several accounts were filed. */
export type Decision = { outcome: 'linked' | 'candidates' | 'none'; accounts: string[]; group: string | null };

const STRONG: ReadonlySet<EvidenceKind> = new Set([
  'our_reference',
  'invoice_number',
  'thread',
  'bounced_original',
  'contact',
]);
const NUMBERS: ReadonlySet<EvidenceKind> = new Set(['our_reference', 'invoice_number']);
const MEDIUM_NUMBERS: ReadonlySet<EvidenceKind> = new Set(['purchase_order', 'attachment_invoice_number']);
const MAX_CANDIDATES = 12;

/** The topmost parent of an account, itself where it has none; loops end after ten steps. */
export function groupOf(accountId: string, parents: ReadonlyMap<string, string>): string {
  let top = accountId;
  for (let i = 0; i < 10; i++) {
    const parent = parents.get(top);
    if (parent === undefined || parent === accountId) break;
    top = parent;
  }
  return top;
}

function sharedGroup(accounts: readonly string[], parents: ReadonlyMap<string, string>): string | null {
  const tops = new Set(accounts.map((a) => groupOf(a, parents)));
  const [top] = tops;
  return tops.size === 1 && top !== undefined ? top : null;
}

function union(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap((i) => i.accounts))];
}

function intersection(items: readonly Item[]): string[] {
  const [first, ...rest] = items;
  return first ? [...new Set(first.accounts)].filter((a) => rest.every((i) => i.accounts.includes(a))) : [];
}

function linked(accounts: string[]): Decision {
  return { outcome: 'linked', accounts, group: null };
}

function candidates(accounts: readonly string[]): Decision {
  return { outcome: 'candidates', accounts: accounts.slice(0, MAX_CANDIDATES), group: null };
}

/** Accounts that numbers name beyond doubt, tested against the other evidence. */
function byNumbers(named: readonly string[], others: readonly Item[], parents: ReadonlyMap<string, string>): Decision {
  const groups = new Set(named.map((a) => groupOf(a, parents)));
  const agrees = (item: Item): boolean =>
    item.accounts.some((a) => named.includes(a) || groups.has(groupOf(a, parents)));
  const agreed = others.some((i) => agrees(i) && !i.aside);
  const against = others.filter((i) => !agrees(i) && !(i.aside && agreed));
  return against.length === 0 ? linked([...named]) : candidates([...named, ...union(against)]);
}

/** What several "one of these" have in common, narrowed by weaker evidence, then by a common parent. */
function byAgreement(items: readonly Item[], weaker: readonly Item[], parents: ReadonlyMap<string, string>): Decision {
  const main = items.filter((i) => !i.aside);
  const common = intersection(items);
  let choice = common;
  if (common.length === 0) {
    const group = sharedGroup(union(items), parents);
    if (group !== null) return { outcome: 'linked', accounts: union(items), group };
    const firm = main.filter((i) => i.kind !== 'contact');
    if (firm.length === 0 || main.length === items.length) return candidates(union(items));
    choice = intersection(main);
    if (choice.length === 0) return candidates(union(items));
  }
  for (const item of weaker) {
    const narrowed = choice.filter((a) => item.accounts.includes(a));
    if (choice.length > 1 && narrowed.length > 0) choice = narrowed;
  }
  if (choice.length === 1) return linked(choice);
  const group = sharedGroup(choice, parents);
  if (group !== null) return { outcome: 'linked', accounts: choice, group };
  return items.every((i) => i.kind === 'thread' || i.kind === 'our_reference' || i.kind === 'bounced_original')
    ? linked(choice)
    : candidates(choice);
}

/**
 * The outcome of a message's evidence. Numbers that name their account alone link to every account that they name, unless
 * other strong evidence points elsewhere; without them the strong evidence must have an account in common; then purchase
 * orders, attachment names and domains by the same two steps; a company name and a number in quoted text only suggest.
 */
export function decide(items: readonly Item[], parents: ReadonlyMap<string, string>): Decision {
  const live = items.filter((i) => !i.quoted);
  const strong = live.filter((i) => STRONG.has(i.kind));
  const medium = live.filter((i) => MEDIUM_NUMBERS.has(i.kind));
  const domains = live.filter((i) => i.kind === 'domain' && i.band !== 'possible');
  const quoted = items.filter((i) => i.quoted);
  const named = union(strong.filter((i) => NUMBERS.has(i.kind) && i.accounts.length === 1));
  if (named.length > 0)
    return byNumbers(
      named,
      strong.filter((i) => !NUMBERS.has(i.kind) || i.kind === 'our_reference'),
      parents,
    );
  if (strong.length > 0) return byAgreement(strong, [...medium, ...quoted, ...domains], parents);
  const ordered = union(medium.filter((i) => i.accounts.length === 1));
  if (ordered.length > 0) return byNumbers(ordered, domains, parents);
  if (medium.length + domains.length > 0) return byAgreement([...medium, ...domains], quoted, parents);
  const suggested = union([...quoted, ...live.filter((i) => i.kind === 'company_name' || i.kind === 'domain')]);
  return suggested.length > 0 ? candidates(suggested) : { outcome: 'none', accounts: [], group: null };
}
