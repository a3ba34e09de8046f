import { useText } from '../state/use-text';
import { Question } from './question';

/** Asked before typed text is thrown away (desk.md: a form never loses what was typed). */
export function DiscardQuestion(props: { onDiscard: () => void; onKeep: () => void }) {
  const { t } = useText();
  return (
    <Question
      question={t('form.discard.title')}
      body={t('form.discard.body')}
      confirm={t('form.discard.confirm')}
      keep={t('form.discard.keep')}
      onConfirm={props.onDiscard}
      onKeep={props.onKeep}
    />
  );
}
