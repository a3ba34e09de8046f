import { Trans } from 'react-i18next';
import type { CopyNotice } from '../../shared/app-snapshot';
import { formatTime } from '../../shared/text/format';
import type { Text } from '../state/use-text';
import { clearingText } from '../view/clearing-text';
import classes from './copied-message.module.css';

function keyOf(copy: CopyNotice) {
  if (copy.what === 'secret') return 'desk.toast.copiedSecret';
  return copy.expiresAt === null ? 'desk.toast.copiedUnknown' : 'desk.toast.copied';
}

/** What was copied (desk.md), and beneath it when the clipboard forgets it. Given its texts: a toast stands apart. */
export function CopiedMessage(props: {
  copy: CopyNotice;
  environment: string;
  text: Pick<Text, 't' | 'digits'>;
}) {
  const { copy, environment } = props;
  const { t, digits } = props.text;
  return (
    <>
      <Trans
        t={t}
        i18nKey={keyOf(copy)}
        values={{
          name: copy.name,
          environment,
          time: copy.expiresAt === null ? '' : formatTime(copy.expiresAt, digits),
        }}
        components={{
          name: copy.what === 'secret' ? <bdi dir="ltr" /> : <bdi />,
          environment: <bdi />,
          time: <bdi dir="ltr" />,
        }}
      />
      {copy.clearsAfter !== null && (
        <div className={classes.quiet}>{clearingText(t, copy.clearsAfter, digits)}</div>
      )}
    </>
  );
}
