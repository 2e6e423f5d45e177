/** The British, Irish and American customers of the sample firm. Every company and person is invented; domains and numbers are reserved ones. */
import type { Customer } from '../plan.ts';
import { department, gentleman, lady } from './people.ts';

const britain = {
  language: 'en',
  currency: 'GBP',
  owner: 'tom',
  terms: 30,
  country: 'GB',
  zone: 'Europe/London',
} as const;
const ireland = {
  language: 'en',
  currency: 'EUR',
  owner: 'tom',
  terms: 30,
  country: 'IE',
  zone: 'Europe/Dublin',
} as const;
const america = {
  language: 'en',
  currency: 'USD',
  owner: 'tom',
  terms: 45,
  country: 'US',
  zone: 'America/New_York',
} as const;

export const CUSTOMERS_ENGLISH: readonly Customer[] = [
  {
    ...britain,
    id: '000602',
    name: 'Calder & Finch Engineering Ltd',
    history: 7,
    scale: 3600,
    lateness: 12,
    contacts: [department('Northgate Shared Services', 'ap@northgate-sharedservices.example', '+44 20 7946 0140')],
  },
  {
    ...britain,
    id: '000609',
    name: 'Thornbury Pumps Ltd',
    history: 7,
    scale: 2900,
    lateness: 9,
    contacts: [department('Northgate Shared Services', 'ap@northgate-sharedservices.example', '+44 20 7946 0140')],
  },
  {
    ...britain,
    id: '000615',
    name: 'Whitcombe Aerospace Components Ltd',
    history: 10,
    scale: 9700,
    lateness: 8,
    contacts: [
      lady('Rachel Entwistle', 'rachel.entwistle@whitcombe-aero.example', 'Purchase Ledger', '+44 20 7946 0171'),
    ],
  },
  {
    ...britain,
    id: '000623',
    name: 'Pennine Valve Company Ltd',
    history: 7,
    scale: 2300,
    lateness: 16,
    contacts: [
      gentleman('Gareth Holroyd', 'gareth.holroyd@pennine-valve.example', 'Accounts Payable', '+44 20 7946 0188'),
    ],
  },
  {
    ...britain,
    id: '000630',
    name: 'Marlowe Marine Systems Ltd',
    history: 7,
    scale: 5800,
    lateness: 11,
    contacts: [lady('Imogen Tetlow', 'imogen.tetlow@marlowe-marine.example', 'Finance Manager', '+44 20 7946 0196')],
  },
  {
    ...ireland,
    id: '000637',
    name: 'Liffey Process Automation Ltd',
    history: 10,
    scale: 4100,
    lateness: 7,
    contacts: [
      lady('Aoife Brannigan', 'aoife.brannigan@liffey-process.example', 'Accounts Payable', '+353 20 913 0142'),
    ],
  },
  {
    ...ireland,
    id: '000644',
    name: 'Shannonside Packaging DAC',
    history: 7,
    scale: 2700,
    lateness: 10,
    contacts: [
      gentleman(
        'Declan Moriarty',
        'declan.moriarty@shannonside-pack.example',
        'Financial Accountant',
        '+353 20 913 0157',
      ),
    ],
  },
  {
    ...america,
    id: '000651',
    name: 'Halyard Robotics Inc.',
    history: 9,
    scale: 8200,
    lateness: 9,
    contacts: [lady('Denise Okafor', 'denise.okafor@halyard-robotics.example', 'AP Specialist', '+1 202 555 0143')],
  },
  {
    ...america,
    id: '000658',
    name: 'Three Rivers Bearing Supply LLC',
    history: 7,
    scale: 3300,
    lateness: 14,
    zone: 'America/Chicago',
    contacts: [
      gentleman('Walt Brzezinski', 'walt@threerivers-bearing.example', 'Controller', '+1 202 555 0168'),
      lady('Carol Dunleavy', 'carol.dunleavy@threerivers-bearing.example', 'Bookkeeping'),
    ],
  },
  {
    ...america,
    id: '000665',
    name: 'Cascadia Motion Control Corp.',
    history: 8,
    scale: 6900,
    lateness: 8,
    zone: 'America/Los_Angeles',
    contacts: [
      lady('Priya Venkataraman', 'priya.v@cascadia-motion.example', 'Accounts Payable Lead', '+1 202 555 0181'),
    ],
  },
  {
    ...britain,
    id: '000686',
    name: 'Greyfriars Tooling Ltd',
    history: 6,
    scale: 1700,
    lateness: 5,
    contacts: [
      gentleman('Neil Ashdown', 'neil.ashdown@greyfriars-tooling.example', 'Office Manager', '+44 20 7946 0212'),
    ],
  },
];
