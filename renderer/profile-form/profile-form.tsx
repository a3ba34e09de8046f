import '../theme/mantine-dialogs';
import '@mantine/core/styles/Checkbox.layer.css';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../state/use-text';
import { CredentialFields } from './credential-fields';
import { DiscardQuestion } from './discard-question';
import { FormProvider } from './form-context';
import { FormFooter } from './form-footer';
import { FormTheme } from './form-theme';
import { MoreFields } from './more-fields';
import classes from './profile-form.module.css';

import { usePasteToFill } from './use-paste-to-fill';
import { type ProfileFormMode, useProfileForm } from './use-profile-form';
import { useReturnFocus } from './use-return-focus';
import { WhoFields } from './who-fields';

/** The dialog that adds or changes a profile. Either it was saved, or left. */
export function ProfileForm(props: {
  mode: ProfileFormMode;
  onSaved: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const { form, stored, credentialFieldsShown, notice, busy, fill, save, testSignIn } =
    useProfileForm(props.mode, props.onSaved);
  const leave = () => (form.isDirty() ? setAsking(true) : props.onClose());
  usePasteToFill(!asking, fill);
  useReturnFocus();
  return (
    <FormTheme>
      <Modal
        opened
        onClose={leave}
        closeOnEscape={!asking}
        trapFocus={!asking}
        title={t(`form.title.${props.mode.kind}`)}
        withCloseButton={false}
        size="xl"
        classNames={{ content: classes.content, body: classes.body }}
      >
        <FormProvider form={form}>
          <form
            noValidate
            className={classes.form}
            onSubmit={event => {
              event.preventDefault();
              void save();
            }}
          >
            <div className={classes.fields}>
              <WhoFields stored={stored} />
              <CredentialFields stored={stored} fieldsShown={credentialFieldsShown} />
              <MoreFields />
            </div>
            <FormFooter
              notice={notice}
              busy={busy}
              onTest={() => void testSignIn()}
              onCancel={leave}
            />
          </form>
        </FormProvider>
      </Modal>
      {asking && <DiscardQuestion onDiscard={props.onClose} onKeep={() => setAsking(false)} />}
    </FormTheme>
  );
}
