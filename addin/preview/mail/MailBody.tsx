import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePage } from '../page-context.tsx';
import { mailDocument } from './mail-document.ts';
import { showDocument } from './trusted-mail.ts';

const useStyles = makeStyles({
  frame: {
    display: 'block',
    width: '100%',
    height: '100%',
    minHeight: '320px',
    border: 'none',
    backgroundColor: '#fff',
    borderRadius: tokens.borderRadiusMedium,
  },
  text: {
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '1.55',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxWidth: '76ch',
  },
});

function HtmlBody(props: { html: string; nonce: string }): ReactNode {
  const { page } = usePage();
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current !== null) showDocument(frame.current, mailDocument(props.html, props.nonce));
  }, [props.html, props.nonce]);
  return <iframe ref={frame} sandbox="" title={page.say('read.body')} className={styles.frame} />;
}

/** The body of a mail: HTML only in its sandboxed frame, else its text. */
export function MailBody(props: { html: string | null; text: string; nonce: string }): ReactNode {
  const { page } = usePage();
  const styles = useStyles();
  if (props.html !== null) return <HtmlBody html={props.html} nonce={props.nonce} />;
  return <pre className={styles.text}>{props.text.trim() === '' ? page.say('read.empty') : props.text}</pre>;
}
