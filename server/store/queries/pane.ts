/** What a pane needs, in two statements however large the account is. */
import type { Band, Direction, State, VerdictClass, VerdictKind } from '#shared/tokens.ts';
import type { Evidence } from '#server/mail/linking-types.ts';
import type { StoredParty, StoredReading } from '../schema/mail.ts';
import type { Tx } from '../session.ts';

const ISO = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The opened message with its links, what was done about it, and how fresh everything is. */
export type PaneMessage = {
  id: string;
  threadId: string;
  at: string;
  direction: Direction;
  verdict: VerdictClass;
  verdictKind: VerdictKind | null;
  reading: StoredReading;
  outcome: string;
  recordedAt: string;
  links:
    | {
        accountId: string;
        name: string;
        status: string;
        band: Band;
        evidence: Evidence[];
        overdue: { currency: string; minor: string }[] | null;
      }[]
    | null;
  activities:
    | { id: string; kind: string; accountId: string | null; actor: string; at: string; undone: boolean }[]
    | null;
  named: string[] | null;
};

/** The message, or null. `today` (YYYY-MM-DD) tells what is overdue at the candidates. */
export async function paneMessage(tx: Tx, id: string, today: string): Promise<PaneMessage | null> {
  const [row] = await tx.rows<PaneMessage>(
    `select m.id::text as id, m.thread_id::text as "threadId", ${ISO('m.at')} as at, m.direction, m.verdict, m.verdict_kind as "verdictKind",
       m.reading, m.outcome, ${ISO('m.recorded_at')} as "recordedAt",
       (select json_agg(json_build_object('accountId', l.account_id, 'name', a.name, 'status', l.status, 'band', l.band, 'evidence', l.evidence,
           'overdue', case when l.status = 'candidate' then (select json_agg(json_build_object('currency', s.currency, 'minor', s.minor::text)) from
             (select d.currency, sum(d.open_minor) as minor from documents d where d.org_id = l.org_id and d.account_id = l.account_id
                and d.open_minor > 0 and d.due_on < $3::text::date group by d.currency order by d.currency) s) end) order by a.name)
          from links l join accounts a on a.org_id = l.org_id and a.id = l.account_id
          where l.org_id = m.org_id and l.message_id = m.id and l.status <> 'passed_over') as links,
       (select json_agg(json_build_object('id', x.id, 'kind', x.kind, 'accountId', x.account_id, 'actor', coalesce(u.name, x.actor), 'at', ${ISO('x.at')},
           'undone', exists (select 1 from activities b where b.org_id = x.org_id and b.message_id = x.message_id and b.kind = 'undo' and b.data->>'of' = x.id::text))
           order by x.recorded_at desc, x.id desc)
          from activities x left join users u on u.org_id = x.org_id and 'user:' || u.id::text = x.actor
          where x.org_id = m.org_id and x.message_id = m.id) as activities,
       (select json_agg(i.document_id) from invoice_links i where i.org_id = m.org_id and i.message_id = m.id and not i.quoted) as named
     from messages m where m.org_id = $1 and m.id = $2::text::uuid`,
    [tx.org, id, today],
  );
  return row ?? null;
}

/** An open document as the pane lists it. Amounts in minor units as text. */
export type PaneDocument = {
  id: string;
  kind: 'invoice' | 'credit_note' | 'payment';
  number: string;
  currency: string;
  minor: string;
  open: string;
  issuedOn: string | null;
  dueOn: string;
  poNumber: string | null;
  disputed: boolean;
  state: State | null;
};

/** An entry of the history: a mail or something a person entered. */
export type PaneEntry = {
  id: string;
  type: 'mail' | 'activity';
  at: string;
  title: string;
  text: string;
  direction: Direction | null;
  verdict: VerdictClass | null;
  verdictKind: VerdictKind | null;
  returnOn: string | null;
  parties: StoredParty[] | null;
  kind: string | null;
  actor: string | null;
  linkStatus: string | null;
};

/** Everything about one account that a pane shows. */
export type PaneAccount = {
  id: string;
  externalId: string;
  name: string;
  status: string | null;
  country: string | null;
  region: string | null;
  owner: { id: string; name: string } | null;
  documents: PaneDocument[] | null;
  contacts: { id: string; name: string; address: string | null; phone: string | null; role: string | null }[] | null;
  history: PaneEntry[] | null;
  historyTotal: number;
  threadStates: Record<string, unknown>[] | null;
  accountState: Record<string, unknown> | null;
};

/** History entries that a pane gets at first. */
const HISTORY = 40;

/** Open documents of an account by due day. */
function paneDocuments(tx: Tx, accountId: string): Promise<PaneDocument[]> {
  return tx.rows<PaneDocument>(
    `select d.id::text as id, d.kind, d.number, d.currency, d.minor::text as minor, d.open_minor::text as open, d.issued_on::text as "issuedOn",
       d.due_on::text as "dueOn", d.po_number as "poNumber", d.disputed, c.state
     from documents d left join chases c on c.org_id = d.org_id and c.document_id = d.id
     where d.org_id = $1 and d.account_id = $2::text::uuid and d.open_minor <> 0 order by d.due_on, d.number`,
    [tx.org, accountId],
  );
}

/** The newest mails and entries of an account, newest first. */
function paneHistory(tx: Tx, accountId: string): Promise<PaneEntry[]> {
  return tx.rows<PaneEntry>(
    `select h.id::text as id, h.type, ${ISO('h.at')} as at, h.title, h.text, h.direction, h.verdict, h.verdict_kind as "verdictKind",
       h.return_on as "returnOn", h.parties, h.kind, h.actor, h.status as "linkStatus"
     from (
       (select m.id, 'mail' as type, m.at, m.subject as title, m.snippet as text, m.direction, m.verdict, m.verdict_kind,
          case when m.verdict_kind = 'out_of_office' then m.reading->>'returnOn' end as return_on, m.parties, null as kind, null as actor, l.status
        from links l join messages m on m.org_id = l.org_id and m.id = l.message_id
        where l.org_id = $1 and l.account_id = $2::text::uuid and l.status in ('linked', 'confirmed') order by l.at desc limit ${HISTORY})
       union all
       (select x.id, 'activity', x.at, '', '', null, null, null, null, null, x.kind, coalesce(u.name, x.actor), null
        from activities x left join users u on u.org_id = x.org_id and 'user:' || u.id::text = x.actor
        where x.org_id = $1 and x.account_id = $2::text::uuid order by x.at desc limit ${HISTORY})
     ) h order by h.at desc, h.id desc`,
    [tx.org, accountId],
  );
}

/**
 * The account with its open documents, states of the opened thread, contacts and newest history. Three statements that
 * travel together: lists come as rows, which costs the database less than building JSON of them.
 */
export async function paneAccount(
  tx: Tx,
  accountId: string,
  threadId: string,
  named: readonly string[],
): Promise<PaneAccount | null> {
  const [[row], documents, history] = await Promise.all([
    tx.rows<Omit<PaneAccount, 'documents' | 'history'>>(
      `select a.id::text as id, a.external_id as "externalId", a.name, a.status, a.country, a.region,
         (select json_build_object('id', u.id, 'name', u.name) from users u where u.org_id = a.org_id and u.id = a.owner_id) as owner,
         (select json_agg(json_build_object('id', c.id, 'name', c.name, 'address', c.address, 'phone', c.phone, 'role', c.role) order by c.recorded_at, c.id)
            from contacts c where c.org_id = a.org_id and c.account_id = a.id) as contacts,
         coalesce(s.mails, 0) + (select count(*)::int from activities x where x.org_id = a.org_id and x.account_id = a.id) as "historyTotal",
         (select json_agg(v.view) from (
            select c.document_id, c.view from chases c where c.org_id = a.org_id and c.thread_id = $3::text::uuid and c.account_id = a.id
            union all
            select c.document_id, c.view from chases c where c.org_id = a.org_id and c.document_id = any($4::text::uuid[]) and c.account_id = a.id
              and c.thread_id is distinct from $3::text::uuid
            order by 1) v) as "threadStates",
         s.view as "accountState"
       from accounts a left join account_states s on s.org_id = a.org_id and s.account_id = a.id
       where a.org_id = $1 and a.id = $2::text::uuid`,
      [tx.org, accountId, threadId, `{${named.join(',')}}`],
    ),
    paneDocuments(tx, accountId),
    paneHistory(tx, accountId),
  ]);
  return row ? { ...row, documents, history } : null;
}
