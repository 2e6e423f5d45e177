/** Sentences of refusals; `{name}` is filled from the parameters. */
import type { RefusalCode } from '../ledger-file.ts';

export const REFUSAL_WORDS: Record<RefusalCode, string> = {
  not_a_table: 'This is not a table of text or an Excel workbook ({what}). Export the list as CSV or XLSX.',
  old_excel:
    'This is an Excel file of the old kind (.xls) or one with a password. Save it as .xlsx or CSV without one.',
  damaged_workbook: 'The workbook cannot be opened: it is damaged, encrypted, or no Excel workbook.',
  too_large: 'The workbook is larger than {limit} MB when unpacked. Export it as CSV.',
  empty_file: 'The file is empty.',
  no_header: 'No row of the file names its columns in a way that is known. Give the columns with --map.',
  no_rows: 'The file has column names but no rows.',
  no_amount_column: 'No column holds an amount. Found: {found}. Name it with --map total=HEADER or open=HEADER.',
  no_customer_column:
    'No column names the customer. Found: {found}. Name it with --map customerId=HEADER or customerName=HEADER.',
  no_number_column: 'No column holds the invoice number. Found: {found}. Name it with --map invoiceNumber=HEADER.',
  no_date_column: 'No column holds a date. Found: {found}. Name it with --map issueDate=HEADER or dueDate=HEADER.',
  unknown_mapping: 'The mapping names the column "{header}", which the file does not have. Found: {found}.',
  ambiguous_dates:
    'The dates in column "{column}" can be read as day-month and as month-day in every row. Say which: --date-order dmy or --date-order mdy.',
  ambiguous_amounts:
    'The amounts in column "{column}" can be read with a comma or a point as decimal mark. Say which: --decimal-mark , or --decimal-mark .',
  mixed_currencies: 'Column "{column}" mixes currencies ({found}) and no column names the currency of each row.',
  bad_quoting:
    'A quotation mark that opens in line {line} is never closed, so {lines} lines after it cannot be told apart.',
};
