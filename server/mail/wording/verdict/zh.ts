/** Chinese wording of automatic mail. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const chinese: VerdictWording = {
  language: 'zh',
  replySubjects: phrases(
    '自动回复 | 自動回覆 | 自动答复 | 自動回復 | 外出自动 | 自动应答 | 不在办公室 | 【自动回复 | [自动回复 | 休假通知',
  ),
  explicit: phrases(`
    自动回复邮件 | 这是一封自动 | 这是自动回复 | 此为自动回复 | 此邮件为自动 | 此郵件為自動 | 本邮件为自动 | 自动回复， | 自动回复: | 自动回复： | 系统自动回复 | 系统自动发送 | 此为系统自动 |
    邮件我已收到 | 邮件已收到 | 邮件已发送到我的邮箱 * 收到 | 您的来信已收到 | 感谢您的来信 * 收到`),
  away: phrases('正在休假 | 休假中 | 不在办公室 | 不在辦公室 | 外出中 | 出差中 | 正在出差 | 目前外出'),
  planned: [],
  back: phrases('假期结束后 | 休假结束'),
  thanks: phrases('感谢您的来信 | 感谢您的邮件 | 感謝您的來信 | 感谢来信'),
  answer: phrases('收到后会尽快 | 假期结束后 * 回复'),
  access: [],
  urgent: phrases('如有紧急 | 情况紧急 | 如果紧急 | 如有緊急 | 紧急事宜 | 紧急事务'),
  received: phrases('已收到您的 | 已经收到您的 | 我们已收到 | 我們已收到'),
  bulk: phrases('退订'),
  dates: {
    months: [],
    weekdays: [
      ['星期一', '周一'],
      ['星期二', '周二'],
      ['星期三', '周三'],
      ['星期四', '周四'],
      ['星期五', '周五'],
      ['星期六', '周六'],
      ['星期日', '周日', '星期天'],
    ],
    back: phrases('将于 | 將於'),
    until: phrases('至 | 到 | 直到 | － | ～'),
    from: phrases('从 | 自'),
    afterBack: phrases('返回 | 回到 | 返岗 | 恢复 | 回来'),
    afterUntil: phrases('止 | 期间 | 結束 | 结束'),
    afterFrom: phrases('至 | 到 | 起'),
    relative: [
      ['明天', 1],
      ['后天', 2],
    ],
    dayFirst: false,
  },
};
