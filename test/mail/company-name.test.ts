import { describe, expect, it } from 'vitest';
import { facesOf } from '#server/mail/company-name/faces.ts';
import { findAccounts } from '#server/mail/company-name/find.ts';
import { buildNameIndex } from '#server/mail/company-name/name-index.ts';
import { nameTerms } from '#server/mail/company-name.ts';

const names = [
  'Whistledawn Limited',
  'Müller & Söhne GmbH & Co. KG',
  'Northbrook Manufacturing Company Inc',
  'St. Jude Holdings Ltd',
  'O’Reilly Automotive Inc',
  'C. H. Robertson Worldwide, Inc.',
  'Société Générale de Plomberie SARL',
  'Concord Filing Products Ltd',
  'Vectorline Group plc',
  'Vectorline Shipping Ltd',
  'Taylor Bros Haulage',
  'Zenith Acquisition Corp. II',
  'Galloway Roofing (Leeds) Ltd',
  'Compass Services UK & Ireland Ltd',
  'Kabushiki Kaisha Hoshino',
  'Cresswell Accountants LLP',
  'Twin Ltd',
  'TWIN LIMITED',
  'BrightOak Software Ltd',
  'Meridian Invoice Finance Ltd re Larkspur Joinery',
  'Upland Lift Services (The Brackenlift Co)',
  'Harbourmill Infant & Junior School',
  'The Public Press',
];
const index = buildNameIndex(names.map((name, i) => ({ id: String(i), name })));
const found = (query: string): string => {
  const [top] = findAccounts(query, index);
  return top ? `${top.band} ${top.name}` : 'nothing';
};

describe('nameTerms', () => {
  it.each([
    ['The Müller & Söhne GmbH & Co. KG', ['muller', 'sohne']],
    ['J. P. Northgate Intl. Hldgs Ltd.', ['jp', 'northgate', 'international', 'holding']],
    ['Whistledawn Limited T/A Northern Care', ['whistledawn', 'northern', 'care']],
    ['DEVON ENERGY CORP/DE', ['devon', 'energy']],
    ['Ltd', ['ltd']],
    ['', []],
  ])('of %j', (name, terms) => {
    expect(nameTerms(name)).toEqual(terms);
  });
});

describe('findAccounts', () => {
  it.each([
    ['WHISTLEDAWN LTD', 'certain Whistledawn Limited'],
    ['Muller und Sohne', 'certain Müller & Söhne GmbH & Co. KG'],
    ['Northbrook Mfg. Co.', 'certain Northbrook Manufacturing Company Inc'],
    ['Saint Jude Hldgs', 'certain St. Jude Holdings Ltd'],
    ['OReilly Automotive', 'certain O’Reilly Automotive Inc'],
    ['CH Robertson', 'likely C. H. Robertson Worldwide, Inc.'],
    ['Generale de Plomberie, Societe', 'certain Société Générale de Plomberie SARL'],
    ['Haulage Taylor Brothers', 'certain Taylor Bros Haulage'],
    ['Old Name Ltd formerly Whistledawn Ltd', 'certain Whistledawn Limited'],
    ['Hoshino K.K.', 'certain Kabushiki Kaisha Hoshino'],
    ['Bright Oak Software', 'certain BrightOak Software Ltd'],
    ['Cresswells Accountants (UK) Limited', 'likely Cresswell Accountants LLP'],
    ['Galloway Roofing', 'likely Galloway Roofing (Leeds) Ltd'],
    ['Larkspur Joinery Ltd', 'likely Meridian Invoice Finance Ltd re Larkspur Joinery'],
    ['Brackenlift Company', 'likely Upland Lift Services (The Brackenlift Co)'],
    ['Northern Cash re Whistledawn Ltd', 'likely Whistledawn Limited'],
    ['Harbourmill School', 'likely Harbourmill Infant & Junior School'],
    ['Public Press Ltd', 'likely The Public Press'],
  ])('finds %j', (query, expected) => {
    expect(found(query)).toBe(expected);
  });

  it.each([
    'Concord Office Products Ltd',
    'Zenith Acquisition Corp',
    'Compass Services',
    'Somebody (BVI) Ltd',
    'Meridian Invoice Finance re Quite Unknown',
    'Public Group',
    'Twin',
    'Services Group Ltd',
    'Quite Unknown plc',
    '',
  ])('offers nothing first for %j', (query) => {
    expect(found(query)).toMatch(/^(?:possible|nothing)/);
  });

  it('never offers one of two accounts that bear the same name', () => {
    expect(
      findAccounts('Twin Ltd', index)
        .slice(0, 2)
        .map((m) => m.band),
    ).toEqual(['possible', 'possible']);
  });

  it('reads any text as a name in bounds', () => {
    for (const text of [
      '('.repeat(5_000),
      't/a '.repeat(5_000),
      'a b '.repeat(5_000),
      '\ud800'.repeat(500),
      'é'.repeat(10_000),
    ]) {
      expect(facesOf(text).length).toBeLessThanOrEqual(6);
      expect(findAccounts(text, index).length).toBeLessThanOrEqual(10);
    }
  });
});
