import type { ReferenceWords } from './types.ts';

/** Japanese. Written without spaces: a run of characters counts by its end (`御請求書番号`). */
export const ja: ReferenceWords = {
  invoice: ['請求書', '請求書番号', '請求番号', 'インボイス', 'インボイス番号', '請求'],
  invoiceWithNumber: [],
  purchaseOrder: ['注文書', '注文書番号', '発注書', '発注書番号', '発注番号', '注文番号'],
  purchaseOrderWithNumber: ['注文', '発注'],
  number: ['番号', 'ナンバー'],
  and: ['と', '及び', 'および', 'または'],
  to: ['から', 'より', 'まで'],
  copula: ['は', 'の'],
  filler: [],
  other: [
    '電話',
    '電話番号',
    '口座',
    '口座番号',
    '契約',
    '契約番号',
    '顧客番号',
    '郵便番号',
    '見積',
    '追跡番号',
    '伝票番号',
  ],
  units: ['日', '月', '年', '時', '分', '円', '件', '個', '回', '週間', '日間', '通', '枚'],
  months: [],
};
