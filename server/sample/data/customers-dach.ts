/** The German and Austrian customers of the sample firm. Every company and person is invented; domains and numbers are reserved ones. */
import type { Customer } from '../plan.ts';
import { department, gentleman, lady } from './people.ts';

const dach = { language: 'de', currency: 'EUR', owner: 'marlene', terms: 30 } as const;
const germany = { ...dach, country: 'DE', zone: 'Europe/Berlin' } as const;
const austria = { ...dach, country: 'AT', zone: 'Europe/Vienna' } as const;

export const CUSTOMERS_DACH: readonly Customer[] = [
  {
    ...germany,
    id: '000417',
    name: 'Kessler Antriebstechnik GmbH',
    history: 11,
    scale: 4200,
    lateness: 6,
    contacts: [
      lady(
        'Sabine Rautenberg',
        'sabine.rautenberg@kessler-antriebe.example',
        'Kreditorenbuchhaltung',
        '+49 30 23125 611',
      ),
    ],
  },
  {
    ...germany,
    id: '000422',
    name: 'Maschinenbau Oberländer GmbH & Co. KG',
    history: 9,
    scale: 7800,
    lateness: 14,
    contacts: [
      gentleman(
        'Uwe Pfennigwerth',
        'u.pfennigwerth@oberlaender-mb.example',
        'Kaufmännische Leitung',
        '+49 30 23125 622',
      ),
    ],
  },
  {
    ...germany,
    id: '000431',
    name: 'Förster & Söhne Hydraulik GmbH',
    history: 8,
    scale: 3100,
    lateness: 9,
    contacts: [
      lady('Katrin Förster', 'k.foerster@foerster-hydraulik.example', 'Geschäftsführung', '+49 30 23125 633'),
      department('Förster & Söhne Buchhaltung', 'buchhaltung@foerster-hydraulik.example'),
    ],
  },
  {
    ...germany,
    id: '000438',
    name: 'Wiegand Fördertechnik AG',
    history: 12,
    scale: 22500,
    lateness: 11,
    terms: 60,
    contacts: [
      gentleman('Jörg Trautmann', 'joerg.trautmann@wiegand-foerder.example', 'Rechnungsprüfung', '+49 30 23125 644'),
      department('Wiegand Kreditoren', 'kreditoren@wiegand-foerder.example', '+49 30 23125 640'),
    ],
  },
  {
    ...germany,
    id: '000446',
    name: 'Lindenau Medizintechnik GmbH',
    history: 10,
    scale: 2600,
    lateness: 3,
    contacts: [lady('Anja Breitkopf', 'anja.breitkopf@lindenau-med.example', 'Finanzbuchhaltung', '+49 30 23125 655')],
  },
  {
    ...germany,
    id: '000452',
    name: 'Brückner Armaturenwerk GmbH',
    history: 7,
    scale: 5400,
    lateness: 12,
    contacts: [
      gentleman('Matthias Köhnke', 'matthias.koehnke@brueckner-armaturen.example', 'Buchhaltung', '+49 30 23125 666'),
    ],
  },
  {
    ...germany,
    id: '000460',
    name: 'Stahlbau Nettelbeck e.K.',
    history: 5,
    scale: 6300,
    lateness: 21,
    terms: 14,
    contacts: [gentleman('Henning Nettelbeck', 'h.nettelbeck@nettelbeck-stahl.example', 'Inhaber', '+49 30 23125 677')],
  },
  {
    ...austria,
    id: '000468',
    name: 'Tiroler Seilbahntechnik GmbH',
    history: 8,
    scale: 8900,
    lateness: 7,
    contacts: [lady('Magdalena Hofstätter', 'm.hofstaetter@tiroler-seilbahn.example', 'Rechnungswesen')],
  },
  {
    ...austria,
    id: '000473',
    name: 'Donauwerk Pumpen GmbH',
    history: 7,
    scale: 3900,
    lateness: 10,
    contacts: [gentleman('Florian Leitgeb', 'florian.leitgeb@donauwerk.example', 'Kreditoren')],
  },
  {
    ...germany,
    id: '000476',
    name: 'Havelland Getriebebau GmbH',
    history: 7,
    scale: 6100,
    lateness: 8,
    contacts: [lady('Dörte Kallmeyer', 'doerte.kallmeyer@havelland-getriebe.example', 'Finanzen', '+49 30 23125 688')],
  },
  {
    ...germany,
    id: '000480',
    name: 'Rheintal Verpackung GmbH',
    history: 7,
    scale: 1900,
    lateness: 2,
    contacts: [
      department('Rheintal Verpackung Rechnungseingang', 'rechnung@rheintal-verpackung.example', '+49 30 23125 699'),
    ],
  },
];
