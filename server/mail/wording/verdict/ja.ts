/** Japanese wording of automatic mail. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const japanese: VerdictWording = {
  language: 'ja',
  replySubjects: phrases(
    '自動応答 | 自動返信 | 自動回答 | 不在通知 | 不在のお知らせ | 休暇中 | 不在: | 不在： | 【自動 | [自動 | (自動 | 受付完了 | 休業のお知らせ',
  ),
  explicit: phrases(`
    このメールは自動 | 本メールは自動 | このメッセージは自動 | 自動返信メールです | 自動返信にて | 自動返信です | 自動応答メッセージ | 自動応答です | 自動返信しています | 自動返信となります |
    自動返信いたします | 自動送信されています | 自動配信されています | 自動的に返信 | 自動で返信 | 自動で送信 | 自動的に送信`),
  away: phrases(`
    不在にして | 不在となって | 不在です | 不在中 | 休暇中 | 休暇を取 | 休暇をいただ | 休暇を頂 | 外出して | 出張中 | 夏季休業 | 年末年始休業 | 冬季休業 | 休業いたし | 休業とさせて |
    不在のため`),
  planned: phrases('不在に致し | 不在いたし | 不在となり | 不在の予定'),
  back: phrases('戻り次第'),
  thanks: phrases('お問い合わせいただき | お問い合わせ頂き | お問い合わせありがとう | お問い合わせを頂き'),
  answer: phrases('戻り次第 | 休暇明け * 返信 | 休暇明けに'),
  access: [],
  urgent: phrases('緊急の | お急ぎの | 緊急時'),
  received: phrases(
    'お問い合わせを受け付け | 受け付けました | 受付いたしました | 受付けました | 受付完了 | 受信いたしました',
  ),
  bulk: phrases('配信停止'),
  dates: {
    months: [],
    weekdays: [
      ['月曜日', '月曜'],
      ['火曜日', '火曜'],
      ['水曜日', '水曜'],
      ['木曜日', '木曜'],
      ['金曜日', '金曜'],
      ['土曜日', '土曜'],
      ['日曜日', '日曜'],
    ],
    back: [],
    until: phrases('～ | 〜 | から | より'),
    from: [],
    afterBack: phrases(`
      に戻 | より出社 | から出社 | に出社 | より通常 | から通常 | より営業 | から営業 | より業務 | から業務 | 以降に | に復帰 | より順次 | 以降、順次 | 以降順次`),
    afterUntil: phrases('まで'),
    afterFrom: phrases('から | より | ～ | 〜'),
    relative: [
      ['明日', 1],
      ['明後日', 2],
    ],
    dayFirst: false,
  },
};
