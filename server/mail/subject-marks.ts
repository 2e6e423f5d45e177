/** Words before the colon that mark a reply or a forward in a subject, lower case, per language of the mailer. Data only. */

/** A reply. */
export const REPLY_MARKS: ReadonlySet<string> = new Set(
  [
    ['re', 'r', 'rép', 'rep', 'réf', 'reply'],
    ['aw', 'antw', 'antwort'], // German, Dutch
    ['sv', 'vs', 'svar', 'ref', 'vast'], // Swedish, Danish, Norwegian, Finnish
    ['rif', 'res', 'resp', 'ynt', 'yan', 'odp', 'vá', 'va', 'ats', 'atb', 'ad', 'vl', 'bls', 'απ', 'σχετ', 'hu'],
    ['ответ', 'отв', 'на', 'від', 'відп'],
    ['回复', '回覆', '答复', '答覆', '返信', '回信', '회신', '답장'],
    ['تر', 'رد', 'השב', 'תגובה', 'ตอบกลับ', 'trả lời'],
    ['automatic reply', 'auto', 'automatische antwort', 'réponse automatique', 'respuesta automática'],
  ].flat(),
);

/** A forward. */
export const FORWARD_MARKS: ReadonlySet<string> = new Set(
  [
    ['fw', 'fwd', 'forward', 'tr', 'rv', 'wg', 'wtr', 'vb', 'vs', 'enc', 'i', 'inoltra', 'doorst', 'doorsturen'],
    ['tl', 'pd', 'fs', 'videresendt', 'vidarebefordrat', 'továbbítás', 'tov', 'ilt', 'i̇lt', 'πρθ', 'ffw', 'rvs'],
    ['пересл', 'переслать', 'fyi'],
    ['转发', '轉寄', '轉發', '転送', '전달', 'fwd fwd', 'إعادة توجيه', 'העברה', 'הועבר', 'ส่งต่อ', 'chuyển tiếp'],
  ].flat(),
);
