/** English wording of automatic mail. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const english: VerdictWording = {
  language: 'en',
  replySubjects: phrases(`
    automatic reply | automated reply | auto reply | auto-reply | autoreply | auto response | auto-response |
    autoresponse | autoresponder | automatic response | automated response | auto: | out of office autoreply |
    out of office reply | out of office auto | out of office: | out-of-office: | out of the office: | ooo: |
    out of office re: | vacation reply | vacation response | vacation: re | away from my mail |
    away from the office: | away from office: | i am out of the office | i'm out of the office | i am away | [auto |
    (auto | auto respons | autorespons | on vacation: | away: | absence notice | automatic acknowledg | auto ack`),
  subjectParts: phrases(`
    (out of office) | (out of the office) | is out of the office. | autoreply | auto-reply | auto reply |
    autorespons | automatic reply: | [auto`),
  explicit: phrases(`
    this is my out of office | this is an out of office | you are receiving this automated |
    you have received this automated | this is a no-reply | sent by an autoresponder | this is an out-of-office |
    this is an automatic | this is an automated | this is an auto | this is a computer generated |
    automatically generated * reply | automatically generated response | automatically generated message |
    only notification you will receive | out of the office starting * and will not return until |
    out of the office starting * return | this reply was sent automatically | this message was sent automatically |
    this message has been generated automatically | this is a system generated |
    this email was generated automatically | please do not reply to this auto | this mailbox is not monitored |
    this mailbox is unattended | this inbox is not monitored | this email address is no longer monitored |
    this is an unattended mailbox`),
  away: phrases(`
    i am out of the office | i'm out of the office | i am currently out | i'm currently out | i am out of office |
    i'm out of office | currently out of the office | currently out of office | am out of the office |
    am currently away | i am away | i'm away | i am on vacation | i'm on vacation | i am on holiday | i'm on holiday |
    i am on annual leave | i'm on annual leave | i am on leave | i'm on leave | i am on maternity | i am on parental |
    i am on paternity | currently on leave | currently on vacation | currently on holiday | currently on annual |
    currently on maternity | currently on parental | currently away | i am not in the office | i'm not in the office |
    i am presently | while i am away | while i'm away | we are currently closed | our office is closed |
    our offices are closed | the office is closed | offices are currently closed | i am on a business trip |
    i am traveling | i am travelling | is out of the office | is currently out of | is on leave | is away from |
    is currently away | i am absent | i have left the office`),
  planned: phrases(`
    will be out of the office | will be out of office | will be away | will be on vacation | will be on holiday |
    will be on leave | will be on annual leave | will be traveling | will be travelling | i'll be out |
    be out of the office | not be in the office | will not be available | office will be closed |
    offices will be closed | will be attending`),
  back: phrases(`
    will be back in the office | i'll be back | back in the office on | back at the office | i will be back |
    will return on | will return to | return to the office | returning to the office | i return | returning on |
    i am back on | back at work | i will return | not return until | back on`),
  thanks: phrases(`
    thank you for your e-mail | thank you for your email | thank you for you e-mail | thank you for your mail |
    thank you for your message | thank you for contacting | thank you for writing | thank you for your inquiry |
    thank you for your enquiry | thank you for reaching out | thank you for getting in touch | thanks for your email |
    thanks for your e-mail | thanks for your mail | thanks for your message | thanks for contacting |
    thanks for your letter | thanks for reaching out | thanks for writing | thank you for your letter`),
  answer: phrases(`
    when i return | upon my return | on my return | after my return | when i am back | when i'm back |
    when i get back | respond upon return | reply upon return | once i return | once i'm back | once i am back |
    your email is important | your message is important | will respond to your * as soon as i return |
    reply as soon as possible | respond as soon as possible | respond to your email as soon |
    get back to you as soon as | get back to you as quickly | reply as soon as | respond as soon as |
    response may be delayed | replies may be delayed | delay in * response | delay in responding | delayed response |
    write back as soon`),
  access: phrases(`
    limited access to | no access to | not have access to | without access to | limited email access |
    limited e-mail access | intermittent access | not be checking | unable to check my | not checking email |
    infrequent access | sporadic access | will not be reading | will have limited | will be forwarded |
    not be forwarded | won't be able to read | access to email is limited | access to my email | checking email |
    checking my email | not reading email`),
  urgent: phrases(`
    if you need immediate | if you require immediate | for immediate assistance | immediate assistance |
    immediate attention | if it is urgent | if it's urgent | if this is urgent | if your * is urgent |
    if the matter is urgent | for urgent | in urgent | in case of urgen | if urgent | for any urgent |
    urgent matters | urgent requests | urgent cases | urgent issues | urgent enquiries | urgent queries |
    if you need to reach me immediately | need assistance during my absence | in my absence | during my absence |
    in case of emergency | for emergencies | if you are badly in need | immediately by phone`),
  received: phrases(`
    we have received your | we've received your | has been received and | your request has been received |
    your message has been received | your email has been received | your e-mail has been received |
    your enquiry has been received | your inquiry has been received | your mail has been received |
    your ticket has been | a ticket has been | ticket has been created | case has been created | a case has been |
    ticket number | your case number | reference number for your | this is to confirm that we have received |
    acknowledge receipt of your | received your email and | received your message and | received your request |
    one of our * will * shortly | a member of our team will | a member of the team will | we aim to respond |
    we aim to reply | we will respond within | we will reply within | we will get back to you within |
    respond to you within`),
  bulk: phrases(`
    unsubscribe | you are receiving this | you received this * because | you're receiving this |
    this email was sent to | this message was sent to | this e-mail was sent to | view in browser |
    view this email in your browser | view it in your browser | view online | manage your preferences |
    manage preferences | email preferences | update your preferences | notification settings | to be removed |
    remove yourself | to stop receiving | opt out | opt-out | change your subscription | cancel your subscription |
    you subscribed | you are subscribed | signed up to receive | you have been sent this | subscription information |
    your subscription | do not reply to this | please do not reply`),
  dates: {
    months: [
      ['january', 'jan'],
      ['february', 'feb', 'febr'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [
      ['monday', 'mon'],
      ['tuesday', 'tues', 'tue'],
      ['wednesday', 'wed'],
      ['thursday', 'thurs', 'thur', 'thu'],
      ['friday', 'fri'],
      ['saturday', 'sat'],
      ['sunday', 'sun'],
    ],
    back: phrases(`
      back | return | returning | not return until | return until | not be back until | not back until | back until |
      reopen | re-open | available again | resume | resuming | in the office again | again on | again from |
      available from | available on | will be in the office | be in the office on`),
    until: phrases('until | til | till | through | thru | up to and including | to | and | ending | before'),
    from: phrases(`
      from | starting | beginning | between | since | as of | out of the office | out of office | away on | on leave |
      vacation | commencing`),
    afterBack: [],
    afterUntil: phrases('inclusive'),
    afterFrom: [],
    relative: [
      ['tomorrow', 1],
      ['the day after tomorrow', 2],
    ],
    dayFirst: null,
  },
};
