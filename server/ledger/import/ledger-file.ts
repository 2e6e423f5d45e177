/** What an import file is read into: plain values, nothing stored yet (RULES §3). */
import type { Day } from '#shared/days.ts';

/** What a column can mean. `total` is the document's amount, `open` what is left of it, `paid` what was taken off. */
export type Field =
  | 'customerId'
  | 'customerName'
  | 'invoiceNumber'
  | 'paymentNumber'
  | 'documentType'
  | 'status'
  | 'issueDate'
  | 'dueDate'
  | 'settledDate'
  | 'terms'
  | 'daysOverdue'
  | 'total'
  | 'open'
  | 'paid'
  | 'debit'
  | 'credit'
  | 'currency'
  | 'entity'
  | 'poNumber'
  | 'disputed'
  | 'contact'
  | 'email'
  | 'phone'
  | 'country'
  | 'language'
  | 'owner';

export type LedgerFileKind = 'invoices' | 'payments' | 'customers' | 'aged_detail';
export type DateOrder = 'dmy' | 'mdy';
export type DecimalMark = '.' | ',';

/** A file's bytes in chunks, from the start each time it is called: large files are read twice. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

/** What the caller knows or was told. `today` places two-digit years; `baseCurrency` stands where the file names none. */
export type ImportOptions = {
  baseCurrency: string;
  defaultTermsDays: number;
  today: Day;
  /** Field to header as written in the file; wins over the synonyms. */
  mapping?: Partial<Record<Field, string>> | undefined;
  dateOrder?: DateOrder | undefined;
  decimalMark?: DecimalMark | undefined;
  currency?: string | undefined;
  entity?: string | undefined;
  kind?: LedgerFileKind | undefined;
  /** The day that a list of open items describes. */
  asOf?: Day | undefined;
};

/** A customer as a row names it. `externalId` is the file's own id as text, or the name where it has none. */
export type ParsedCustomer = {
  line: number;
  externalId: string;
  name: string;
  contact: string | null;
  /** One address, or several parted by semicolons. */
  email: string | null;
  phone: string | null;
  country: string | null;
  language: string | null;
  owner: string | null;
};

/** Where a due day came from: the file itself, or what stood in for it; a credit or payment counts from its own day. */
export type DueSource = 'file' | 'terms' | 'default_terms' | 'issue_day' | 'days_overdue' | 'settled_day';

/** What was taken off a document; `on` is null when the file says only that it happened before it was written. */
export type Reduction = { on: Day | null; minor: bigint };

/** A document row. Amounts are minor units of `currency`; credits and payments negative. `open` = `minor` − reductions. */
export type ParsedDocument = {
  line: number;
  kind: 'invoice' | 'credit_note' | 'payment';
  number: string;
  customer: ParsedCustomer;
  entity: string | null;
  currency: string;
  minor: bigint;
  open: bigint;
  issuedOn: Day | null;
  dueOn: Day;
  dueSource: DueSource;
  settledOn: Day | null;
  reductions: Reduction[];
  poNumber: string | null;
  disputed: boolean;
  /** False when the file is a snapshot of open items or does not date its payments. */
  pastKnown: boolean;
};

/** A payment row: positive minor units received (negative when reversed). */
export type ParsedPayment = {
  line: number;
  number: string;
  customer: ParsedCustomer;
  entity: string | null;
  currency: string;
  minor: bigint;
  on: Day;
  invoiceNumber: string | null;
};

export type RejectReason =
  | 'missing_customer'
  | 'redacted_name'
  | 'missing_number'
  | 'missing_amount'
  | 'bad_amount'
  | 'ambiguous_amount'
  | 'too_many_decimals'
  | 'missing_date'
  | 'missing_due_date'
  | 'bad_date'
  | 'ambiguous_date'
  | 'unknown_currency'
  | 'wrong_cell_count'
  | 'duplicate_number'
  | 'quote_not_closed';

/** A row that was not taken, for the reject file. */
export type Reject = { file: string; line: number; column: string | null; value: string; reason: RejectReason };

/** Something worth knowing that stopped nothing: how often and where first. */
export type Oddity = { code: string; params: Record<string, string | number>; count: number; firstLine: number };

/** A total that the file itself states, beside ours of the rows taken; equal when `difference` is 0. */
export type ControlTotal = {
  line: number;
  label: string;
  column: string;
  currency: string;
  theirs: bigint;
  ours: bigint;
  difference: bigint;
};

/** Why a whole file is refused, for people (`message`, English) and programs (`refused`), and where it is so. */
export type RefusalCode =
  | 'not_a_table'
  | 'old_excel'
  | 'damaged_workbook'
  | 'too_large'
  | 'empty_file'
  | 'no_header'
  | 'no_rows'
  | 'no_amount_column'
  | 'no_customer_column'
  | 'no_number_column'
  | 'no_date_column'
  | 'unknown_mapping'
  | 'ambiguous_dates'
  | 'ambiguous_amounts'
  | 'mixed_currencies'
  | 'bad_quoting';

export type Refusal = {
  refused: RefusalCode;
  message: string;
  where: { file: string; line: number | null; column: string | null };
};

/** True for the refusal of a whole file. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
