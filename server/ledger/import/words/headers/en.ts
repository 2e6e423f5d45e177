/** English column names: QuickBooks, Xero, Sage, NetSuite, SAP, Dynamics, public spending lists; surest first, vaguest last. */
import type { HeaderWords } from '../../headers.ts';

export const EN: HeaderWords = {
  customerId: `
    customer id, customer no, customer number, customer code, customer account, customer account number,
    customer account no, cust id, cust no, cust number, cust code, account number, account no, account code,
    account ref, account reference, account id, a/c, a/c no, a/c ref, acct no, client id, client number,
    client code, debtor id, debtor no, debtor number, debtor code, contact id, contact code,
    contact account number, bill to customer no, sell to customer no, sold to party, payer id, supplier id,
    supplier no, supplier number, supplier code, supplier ref, supplier beneficiary id, beneficiary id,
    vendor id, vendor no, vendor number, vendor code, creditor id, creditor no, party id, partner id,
    company id`,
  customerName: `
    customer name, customer full name, customer company name, cust name, name of customer, client name,
    debtor name, contact name, account name, company name, bill to name, bill to customer name,
    sell to customer name, sold to name, payer name, display name, full name, legal name, trading name,
    supplier name, supplier beneficiary name, beneficiary name, beneficiary, vendor name, creditor name,
    merchant name, payee name, payee, party name, partner name, organisation, organization, company, name 1,
    name`,
  invoiceNumber: `
    invoice number, invoice no, invoice num, invoice id, invoice ref, invoice reference, inv number, inv no,
    inv ref, invoice document number, billing document, bill number, bill no, document number, document no,
    doc number, doc no, doc num, document id, supplier invoice number, supplier invoice no, invoice,
    transaction number, transaction no, transaction id, transaction ref, transaction reference, trans no,
    trans ref, tran no, num, voucher number, voucher no, voucher, payment transaction number, document,
    ref no, reference number, reference no, reference, ref, number, no`,
  paymentNumber: `
    payment number, payment no, payment id, payment ref, payment reference, receipt number, receipt no,
    receipt id, remittance number, cheque number, check number`,
  documentType:
    'document type, doc type, transaction type, trans type, tran type, invoice type, type of document, type',
  status: 'invoice status, document status, payment status, status',
  issueDate: `
    invoice date, inv date, document date, doc date, issue date, issued, issued on, date issued,
    date of issue, date of invoice, bill date, billing date, baseline date, tax point, transaction date,
    trans date, tran date, posting date, post date, entry date, created, date`,
  dueDate: `
    due date, net due date, invoice due date, date due, due on, due, payment due date, payment due, net due,
    due by, maturity date, expiry date`,
  settledDate: `
    settled date, settlement date, date settled, settled on, paid date, date paid, paid on, payment date,
    date of payment, fully paid on, fully paid on date, fully paid date, last payment date, closed date,
    date closed, closed at, clearing date, cleared date, cleared on, effective date of payment, receipt date,
    date received`,
  terms: `
    payment terms, terms, terms of payment, payment terms code, credit terms, net terms, terms days,
    payment days, cust payment terms`,
  daysOverdue: `
    days overdue, days past due, overdue days, past due days, aging, days in arrears,
    arrears after net due date, arrears`,
  total: `
    invoice amount, invoice total, total invoice amount, gross amount, total amount, amount gross,
    amount incl tax, amount including vat, amount inc vat, gross total, original amount, document amount,
    total open amount, amount in doc curr, amount in document currency, amount in local currency,
    amount in transaction currency, transaction amount, amount currency, amount paid gross, payment amount,
    foreign total, total due, total, value, invoice value, gross value, gross, amount, amt, invoice amt,
    net amount, amount net, net value, net, spend, expenditure`,
  open: `
    open balance, open amount, amount open, outstanding, amount outstanding, outstanding amount,
    outstanding balance, balance outstanding, balance due, invoice amount due, amount due, amount remaining,
    remaining amount, amount unpaid, unpaid amount, unpaid, balance open, residual amount, amount owing,
    remaining balance, remaining, foreign amount remaining, balance`,
  paid: `
    amount paid, paid amount, invoice amount paid, amount received, amount settled, payments received,
    paid to date, amount applied, paid`,
  debit: 'debit, debit amount, debits, dr, charges',
  credit: 'credit, credit amount, credits, cr',
  currency: `
    currency, currency code, document currency, transaction currency, invoice currency, local currency, curr,
    ccy, cur, iso currency`,
  entity: 'entity, legal entity, subsidiary, company code, dataareaid, issuing entity',
  poNumber: `
    po number, po no, p o, p o no, p o number, po, po ref, purchase order, purchase order number,
    purchase order no, customer po, customer po number, your reference, your ref, customer reference,
    customer ref, external document no, order number`,
  disputed: `
    disputed, in dispute, is disputed, dispute, dispute flag, disputed flag, disputed y/n, query, in query,
    on hold dispute`,
  contact: 'contact, contact person, primary contact, attention, attn',
  email: `
    email, e mail, email address, e mail address, main email, contact email, customer email, billing email,
    accounts email`,
  phone: `
    phone, phone number, phone no, telephone, telephone number, tel, main phone, contact phone,
    customer phone, mobile`,
  country: `
    country, country code, customer country, billing country, country region code, country region,
    bill to country, po country`,
  language: 'language, language code, customer language, correspondence language',
  owner: `
    owner, collector, credit controller, sales rep, sales representative, salesperson, sales person, rep,
    account manager, salesperson code, assigned to, account owner`,
};
