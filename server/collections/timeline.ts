/** The account's events in the order in which they count, and the table of what each does (RULES §7.3). */
import type { Day, Instant } from '#shared/days.ts';
import type { Allocation, DocumentChange } from '#server/ledger/documents.ts';
import type { CorrectedMail } from './corrected-events.ts';
import type { ActionFact } from './facts.ts';
import { applyMachineMail } from './rows/automatic.ts';
import { applyChase, recogniseChase } from './rows/chase.ts';
import { applyCustomerMail } from './rows/inbound.ts';
import { applyAllocation, applyChange } from './rows/ledger.ts';
import { applyOurMail } from './rows/our-turn.ts';
import { applyAction } from './rows/person.ts';
import type { Track } from './track.ts';
import { threadOf } from './world.ts';
import type { World } from './world.ts';

/** One event with its place in time; `rank` orders what falls on one instant: ledger, mail, persons. */
export type Entry = { at: Instant; rank: number; id: string } & (
  | { kind: 'allocation'; track: Track; allocation: Allocation }
  | { kind: 'change'; track: Track; change: DocumentChange }
  | { kind: 'mail'; corrected: CorrectedMail }
  | { kind: 'action'; action: ActionFact }
);

/** All events up to now, in order. What the ledger dates by day stands at the beginning of that day. */
export function timelineOf(world: World, mails: readonly CorrectedMail[], actions: readonly ActionFact[]): Entry[] {
  const { calendar, knownAt } = world.context;
  const entries: Entry[] = [];
  const isKnown = (on: Day, recordedAt: Instant): boolean =>
    on <= world.today && (knownAt === null || recordedAt <= knownAt);
  for (const track of world.tracks) {
    const { allocations, changes, id } = track.document;
    for (const change of changes) {
      if (!isKnown(change.on, change.recordedAt)) continue;
      entries.push({
        kind: 'change',
        at: calendar.startOf(change.on),
        rank: 0,
        id: `${id}/${change.kind}`,
        track,
        change,
      });
    }
    for (const allocation of allocations) {
      if (!isKnown(allocation.on, allocation.recordedAt)) continue;
      // A payment and its reversal on one day: the payment comes first.
      const rank = allocation.minor < 0n ? 2 : 1;
      const key = `${id}/${allocation.kind}/${allocation.minor}`;
      entries.push({ kind: 'allocation', at: calendar.startOf(allocation.on), rank, id: key, track, allocation });
    }
  }
  const times = replyTimes(mails);
  for (const corrected of mails) {
    const { id, at } = corrected.mail;
    entries.push({ kind: 'mail', at: times.get(id) ?? at, rank: 3, id, corrected });
  }
  for (const action of actions) entries.push({ kind: 'action', at: action.at, rank: 4, id: action.id, action });
  return entries.sort((a, b) => a.at - b.at || a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** A chain of replies longer than this is followed no further back. */
const LONGEST_CHAIN = 100;

/** Times of the replies whose own clock puts them before their parent: they come right after it (RULES §4). */
function replyTimes(mails: readonly CorrectedMail[]): Map<string, Instant> {
  const byId = new Map(mails.map(({ mail }) => [mail.id, mail]));
  const moved = new Map<string, Instant>();
  for (const { mail } of mails) {
    let latest = mail.at;
    let parent = mail.repliesTo === null ? undefined : byId.get(mail.repliesTo);
    for (let i = 1; parent !== undefined && i <= LONGEST_CHAIN; i += 1) {
      latest = Math.max(latest, parent.at + i);
      parent = parent.repliesTo === null ? undefined : byId.get(parent.repliesTo);
    }
    if (latest !== mail.at) moved.set(mail.id, latest);
  }
  return moved;
}

/** Applies one event to the account, by its row in the table of RULES §7.3. */
export function applyEntry(world: World, entry: Entry): void {
  switch (entry.kind) {
    case 'allocation':
      applyAllocation(world, entry.track, entry.allocation);
      return;
    case 'change':
      applyChange(world, entry.track, entry.change);
      return;
    case 'action':
      applyAction(world, entry.action);
      return;
    case 'mail':
      applyMail(world, entry.corrected);
  }
}

function applyMail(world: World, corrected: CorrectedMail): void {
  const { mail } = corrected;
  const thread = threadOf(world, mail.threadId);
  for (const address of mail.ourAddresses) thread.mailboxes.add(address);
  for (const id of mail.invoices) {
    const track = world.byInvoice.get(id);
    if (track !== undefined) thread.named.add(track);
  }
  if (mail.direction === 'internal') return;
  if (mail.direction === 'outbound') {
    const chase = recogniseChase(world, corrected);
    if (chase === null) applyOurMail(world, mail);
    else applyChase(world, chase);
  } else if (mail.verdict === 'human') applyCustomerMail(world, corrected);
  else applyMachineMail(world, mail);
}
