/** The small print under some customers' mails. */
import type { Mail } from '../compose.ts';
import type { Language } from '../plan.ts';

const DISCLAIMERS: Readonly<Record<Language, string>> = {
  en: 'This email and any files sent with it are confidential and intended only for the person or organisation to whom they are addressed. If you have received this email in error, please notify the sender and delete it. We accept no liability for any damage caused by a virus transmitted by this email.',
  de: 'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte den Absender und vernichten Sie diese E-Mail. Das unerlaubte Kopieren sowie die unbefugte Weitergabe sind nicht gestattet.',
  fr: "Ce message et ses pièces jointes sont confidentiels et établis à l'attention exclusive de leurs destinataires. Si vous avez reçu ce message par erreur, merci d'en avertir l'expéditeur et de le détruire. Pensez à l'environnement avant d'imprimer ce message.",
};

/** Domains of firms whose mail server appends a disclaimer. */
const APPENDED_BY = [
  'foerster-hydraulik.example',
  'sud-hydraulique.example',
  'whitcombe-aero.example',
  'armorial-industrie.example',
];

/** The disclaimer that the writer's firm appends to a mail written by a person, or null. */
export function disclaimerFor(mail: Pick<Mail, 'from' | 'kind' | 'language'>): string | null {
  const domain = mail.from.address.slice(mail.from.address.lastIndexOf('@') + 1);
  return mail.kind === 'human' && APPENDED_BY.includes(domain) ? DISCLAIMERS[mail.language] : null;
}
