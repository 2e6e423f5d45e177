/** The customers of the sample firm. Every company and person is invented; domains and numbers are reserved ones. */
import type { Customer, Person } from '../plan.ts';

const f = (name: string, address: string, role: string, phone = ''): Person => ({ name, address, title: 'f', role, phone });
const m = (name: string, address: string, role: string, phone = ''): Person => ({ name, address, title: 'm', role, phone });
const desk = (name: string, address: string, phone = ''): Person => ({ name, address, role: 'Accounts Payable', phone });

const dach = { language: 'de', currency: 'EUR', owner: 'marlene', terms: 30 } as const;
const germany = { ...dach, country: 'DE', zone: 'Europe/Berlin' } as const;
const austria = { ...dach, country: 'AT', zone: 'Europe/Vienna' } as const;
const france = { language: 'fr', currency: 'EUR', owner: 'elodie', terms: 45, country: 'FR', zone: 'Europe/Paris' } as const;
const holland = { language: 'en', currency: 'EUR', owner: 'elodie', terms: 30, country: 'NL', zone: 'Europe/Amsterdam' } as const;
const britain = { language: 'en', currency: 'GBP', owner: 'tom', terms: 30, country: 'GB', zone: 'Europe/London' } as const;
const ireland = { language: 'en', currency: 'EUR', owner: 'tom', terms: 30, country: 'IE', zone: 'Europe/Dublin' } as const;
const america = { language: 'en', currency: 'USD', owner: 'tom', terms: 45, country: 'US', zone: 'America/New_York' } as const;

/** All customers, by customer number. */
export const CUSTOMERS: readonly Customer[] = [
  { ...germany, id: '000417', name: 'Kessler Antriebstechnik GmbH', history: 13, scale: 4200, lateness: 6,
    contacts: [f('Sabine Rautenberg', 'sabine.rautenberg@kessler-antriebe.example', 'Kreditorenbuchhaltung', '+49 30 23125 611')] },
  { ...germany, id: '000422', name: 'Maschinenbau Oberländer GmbH & Co. KG', history: 11, scale: 7800, lateness: 14,
    contacts: [m('Uwe Pfennigwerth', 'u.pfennigwerth@oberlaender-mb.example', 'Kaufmännische Leitung', '+49 30 23125 622')] },
  { ...germany, id: '000431', name: 'Förster & Söhne Hydraulik GmbH', history: 10, scale: 3100, lateness: 9,
    contacts: [f('Katrin Förster', 'k.foerster@foerster-hydraulik.example', 'Geschäftsführung', '+49 30 23125 633'),
      desk('Förster & Söhne Buchhaltung', 'buchhaltung@foerster-hydraulik.example')] },
  { ...germany, id: '000438', name: 'Wiegand Fördertechnik AG', history: 14, scale: 22500, lateness: 11, terms: 60,
    contacts: [m('Jörg Trautmann', 'joerg.trautmann@wiegand-foerder.example', 'Rechnungsprüfung', '+49 30 23125 644'),
      desk('Wiegand Kreditoren', 'kreditoren@wiegand-foerder.example', '+49 30 23125 640')] },
  { ...germany, id: '000446', name: 'Lindenau Medizintechnik GmbH', history: 12, scale: 2600, lateness: 3,
    contacts: [f('Anja Breitkopf', 'anja.breitkopf@lindenau-med.example', 'Finanzbuchhaltung', '+49 30 23125 655')] },
  { ...germany, id: '000452', name: 'Brückner Armaturenwerk GmbH', history: 9, scale: 5400, lateness: 12,
    contacts: [m('Matthias Köhnke', 'matthias.koehnke@brueckner-armaturen.example', 'Buchhaltung', '+49 30 23125 666')] },
  { ...germany, id: '000460', name: 'Stahlbau Nettelbeck e.K.', history: 6, scale: 6300, lateness: 21, terms: 14,
    contacts: [m('Henning Nettelbeck', 'h.nettelbeck@nettelbeck-stahl.example', 'Inhaber', '+49 30 23125 677')] },
  { ...austria, id: '000468', name: 'Tiroler Seilbahntechnik GmbH', history: 10, scale: 8900, lateness: 7,
    contacts: [f('Magdalena Hofstätter', 'm.hofstaetter@tiroler-seilbahn.example', 'Rechnungswesen')] },
  { ...austria, id: '000473', name: 'Donauwerk Pumpen GmbH', history: 9, scale: 3900, lateness: 10,
    contacts: [m('Florian Leitgeb', 'florian.leitgeb@donauwerk.example', 'Kreditoren')] },
  { ...germany, id: '000476', name: 'Havelland Getriebebau GmbH', history: 9, scale: 6100, lateness: 8,
    contacts: [f('Dörte Kallmeyer', 'doerte.kallmeyer@havelland-getriebe.example', 'Finanzen', '+49 30 23125 688')] },
  { ...germany, id: '000480', name: 'Rheintal Verpackung GmbH', history: 8, scale: 1900, lateness: 2,
    contacts: [desk('Rheintal Verpackung Rechnungseingang', 'rechnung@rheintal-verpackung.example', '+49 30 23125 699')] },
  { ...france, id: '000501', name: 'Mécanique Delaunay SAS', history: 11, scale: 4700, lateness: 10,
    contacts: [f('Claire Montagnier', 'c.montagnier@mecanique-delaunay.example', 'Comptabilité fournisseurs', '+33 1 99 00 41 10')] },
  { ...france, id: '000508', name: 'Ateliers Roussillon-Vernet SARL', history: 8, scale: 2800, lateness: 13,
    contacts: [m('Benoît Charrier', 'b.charrier@ateliers-rv.example', 'Gérant', '+33 1 99 00 41 22')] },
  { ...france, id: '000514', name: 'Sud Hydraulique SA', history: 10, scale: 5200, lateness: 9,
    contacts: [f('Nathalie Escoffier', 'nathalie.escoffier@sud-hydraulique.example', 'Responsable comptable', '+33 1 99 00 41 35')] },
  { ...france, id: '000520', name: 'Papeteries de la Vézère SAS', history: 9, scale: 3400, lateness: 15,
    contacts: [m('Mathieu Lacombe', 'mathieu.lacombe@papeteries-vezere.example', 'Service comptabilité', '+33 1 99 00 41 48')] },
  { ...france, id: '000527', name: 'Groupe Armorial Industrie', history: 13, scale: 11800, lateness: 5, terms: 60,
    contacts: [desk('Armorial Comptabilité fournisseurs', 'fournisseurs@armorial-industrie.example', '+33 1 99 00 41 60')] },
  { ...britain, id: '000602', name: 'Calder & Finch Engineering Ltd', history: 9, scale: 3600, lateness: 12,
    contacts: [desk('Northgate Shared Services', 'ap@northgate-sharedservices.example', '+44 20 7946 0140')] },
  { ...britain, id: '000609', name: 'Thornbury Pumps Ltd', history: 8, scale: 2900, lateness: 9,
    contacts: [desk('Northgate Shared Services', 'ap@northgate-sharedservices.example', '+44 20 7946 0140')] },
  { ...britain, id: '000615', name: 'Whitcombe Aerospace Components Ltd', history: 12, scale: 9700, lateness: 8,
    contacts: [f('Rachel Entwistle', 'rachel.entwistle@whitcombe-aero.example', 'Purchase Ledger', '+44 20 7946 0171')] },
  { ...britain, id: '000623', name: 'Pennine Valve Company Ltd', history: 9, scale: 2300, lateness: 16,
    contacts: [m('Gareth Holroyd', 'gareth.holroyd@pennine-valve.example', 'Accounts Payable', '+44 20 7946 0188')] },
  { ...britain, id: '000630', name: 'Marlowe Marine Systems Ltd', history: 8, scale: 5800, lateness: 11,
    contacts: [f('Imogen Tetlow', 'imogen.tetlow@marlowe-marine.example', 'Finance Manager', '+44 20 7946 0196')] },
  { ...ireland, id: '000637', name: 'Liffey Process Automation Ltd', history: 12, scale: 4100, lateness: 7,
    contacts: [f('Aoife Brannigan', 'aoife.brannigan@liffey-process.example', 'Accounts Payable', '+353 20 913 0142')] },
  { ...ireland, id: '000644', name: 'Shannonside Packaging DAC', history: 9, scale: 2700, lateness: 10,
    contacts: [m('Declan Moriarty', 'declan.moriarty@shannonside-pack.example', 'Financial Accountant', '+353 20 913 0157')] },
  { ...america, id: '000651', name: 'Halyard Robotics Inc.', history: 11, scale: 8200, lateness: 9,
    contacts: [f('Denise Okafor', 'denise.okafor@halyard-robotics.example', 'AP Specialist', '+1 202 555 0143')] },
  { ...america, id: '000658', name: 'Three Rivers Bearing Supply LLC', history: 9, scale: 3300, lateness: 14, zone: 'America/Chicago',
    contacts: [m('Walt Brzezinski', 'walt@threerivers-bearing.example', 'Controller', '+1 202 555 0168'),
      f('Carol Dunleavy', 'carol.dunleavy@threerivers-bearing.example', 'Bookkeeping')] },
  { ...america, id: '000665', name: 'Cascadia Motion Control Corp.', history: 10, scale: 6900, lateness: 8, zone: 'America/Los_Angeles',
    contacts: [f('Priya Venkataraman', 'priya.v@cascadia-motion.example', 'Accounts Payable Lead', '+1 202 555 0181')] },
  { ...holland, id: '000672', name: 'Van der Hoek Transportsystemen B.V.', history: 10, scale: 7300, lateness: 13,
    contacts: [m('Pieter Schuurmans', 'p.schuurmans@vdhoek-transport.example', 'Financial Controller')] },
  { ...holland, id: '000679', name: 'Zeeland Scheepstechniek B.V.', history: 9, scale: 4400, lateness: 9,
    contacts: [f('Marijke Vermeulen', 'm.vermeulen@zeeland-scheeps.example', 'Crediteurenadministratie')] },
  { ...britain, id: '000686', name: 'Greyfriars Tooling Ltd', history: 7, scale: 1700, lateness: 5,
    contacts: [m('Neil Ashdown', 'neil.ashdown@greyfriars-tooling.example', 'Office Manager', '+44 20 7946 0212')] },
];
