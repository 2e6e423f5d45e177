/** Dutch column names (Exact, Twinfield, AFAS); surest first. */
import type { HeaderWords } from '../../headers.ts';

export const NL: HeaderWords = {
  customerId: `
    klantnummer, klantnr, klant nr, klantcode, klant id, debiteurnummer, debiteurennummer, debiteurnr,
    debiteur nr, debiteurcode, relatiecode, relatienummer`,
  customerName: 'klantnaam, naam klant, debiteurnaam, naam debiteur, bedrijfsnaam, relatie, bedrijf, naam',
  invoiceNumber: 'factuurnummer, factuurnr, factuur nr, factuur, documentnummer, boekstuknummer, boekstuk, nummer',
  paymentNumber: 'betalingsnummer, betalingskenmerk, betaalreferentie',
  documentType: 'documenttype, soort document, documentsoort, soort',
  status: 'factuurstatus',
  issueDate: 'factuurdatum, datum factuur, documentdatum, boekdatum, datum',
  dueDate: 'vervaldatum, vervaldag, uiterste betaaldatum, betalen voor',
  settledDate: 'betaaldatum, datum betaling, betaald op, betalingsdatum',
  terms: 'betalingsconditie, betalingscondities, betaaltermijn, betalingstermijn, betalingsvoorwaarden',
  daysOverdue: 'dagen te laat, dagen vervallen, dagen over vervaldatum, dagen achterstallig',
  total: `
    factuurbedrag, totaalbedrag, bedrag incl btw, bedrag inclusief btw, bruto bedrag, totaal, bedrag,
    bedrag excl btw, nettobedrag`,
  open: 'openstaand bedrag, openstaand, openstaand saldo, nog te betalen, te betalen, restant, restbedrag',
  paid: 'betaald bedrag, betaald, ontvangen, reeds betaald',
  debit: 'debet',
  credit: 'credit',
  currency: 'valuta, munteenheid, valutacode',
  entity: 'entiteit, administratie, vennootschap',
  poNumber: 'inkoopordernummer, bestelnummer, ordernummer, inkooporder, uw referentie, klantreferentie',
  disputed: 'betwist, in geschil, geschil',
  contact: 'contactpersoon',
  email: 'e mailadres, emailadres',
  phone: 'telefoon, telefoonnummer',
  country: 'land, landcode',
  language: 'taal',
  owner: 'verantwoordelijke, accountmanager, vertegenwoordiger',
};
