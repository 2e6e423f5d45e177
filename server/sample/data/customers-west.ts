/** The French and Dutch customers of the sample firm. Every company and person is invented; domains and numbers are reserved ones. */
import type { Customer } from '../plan.ts';
import { department, gentleman, lady } from './people.ts';

const france = {
  language: 'fr',
  currency: 'EUR',
  owner: 'elodie',
  terms: 45,
  country: 'FR',
  zone: 'Europe/Paris',
} as const;
const holland = {
  language: 'en',
  currency: 'EUR',
  owner: 'elodie',
  terms: 30,
  country: 'NL',
  zone: 'Europe/Amsterdam',
} as const;

export const CUSTOMERS_WEST: readonly Customer[] = [
  {
    ...france,
    id: '000501',
    name: 'Mécanique Delaunay SAS',
    history: 9,
    scale: 4700,
    lateness: 10,
    contacts: [
      lady(
        'Claire Montagnier',
        'c.montagnier@mecanique-delaunay.example',
        'Comptabilité fournisseurs',
        '+33 1 99 00 41 10',
      ),
    ],
  },
  {
    ...france,
    id: '000508',
    name: 'Ateliers Roussillon-Vernet SARL',
    history: 7,
    scale: 2800,
    lateness: 13,
    contacts: [gentleman('Benoît Charrier', 'b.charrier@ateliers-rv.example', 'Gérant', '+33 1 99 00 41 22')],
  },
  {
    ...france,
    id: '000514',
    name: 'Sud Hydraulique SA',
    history: 8,
    scale: 5200,
    lateness: 9,
    contacts: [
      lady(
        'Nathalie Escoffier',
        'nathalie.escoffier@sud-hydraulique.example',
        'Responsable comptable',
        '+33 1 99 00 41 35',
      ),
    ],
  },
  {
    ...france,
    id: '000520',
    name: 'Papeteries de la Vézère SAS',
    history: 7,
    scale: 3400,
    lateness: 15,
    contacts: [
      gentleman(
        'Mathieu Lacombe',
        'mathieu.lacombe@papeteries-vezere.example',
        'Service comptabilité',
        '+33 1 99 00 41 48',
      ),
    ],
  },
  {
    ...france,
    id: '000527',
    name: 'Groupe Armorial Industrie',
    history: 11,
    scale: 11800,
    lateness: 5,
    terms: 60,
    contacts: [
      department('Armorial Comptabilité fournisseurs', 'fournisseurs@armorial-industrie.example', '+33 1 99 00 41 60'),
    ],
  },
  {
    ...holland,
    id: '000672',
    name: 'Van der Hoek Transportsystemen B.V.',
    history: 8,
    scale: 7300,
    lateness: 13,
    contacts: [gentleman('Pieter Schuurmans', 'p.schuurmans@vdhoek-transport.example', 'Financial Controller')],
  },
  {
    ...holland,
    id: '000679',
    name: 'Zeeland Scheepstechniek B.V.',
    history: 7,
    scale: 4400,
    lateness: 9,
    contacts: [lady('Marijke Vermeulen', 'm.vermeulen@zeeland-scheeps.example', 'Crediteurenadministratie')],
  },
];
