import '../theme/mantine-dialogs';
import { Modal, Tabs } from '@mantine/core';
import { useState } from 'react';
import { DiscardQuestion } from '../profile-form/discard-question';
import { FormTheme } from '../profile-form/form-theme';
import { useReturnFocus } from '../profile-form/use-return-focus';
import { useText } from '../state/use-text';
import { AboutTab } from './about-tab';
import { BackupTab } from './backup-tab';
import { EnvironmentsTab } from './environments-tab';
import { GeneralTab } from './general-tab';
import { SecurityTab } from './security-tab';
import classes from './settings.module.css';

/** The settings dialog. Preferences take effect at once; only a half-typed environment is asked about on leaving. */
export function Settings(props: { onClose: () => void }) {
  const { t } = useText();
  const [dirty, setDirty] = useState(false);
  const [asking, setAsking] = useState(false);
  // Above the settings lies a question or the passphrase dialog; Escape is meant for that one.
  const [covered, setCovered] = useState(false);
  const onTop = !asking && !covered;
  useReturnFocus();
  return (
    <FormTheme>
      <Modal
        opened
        onClose={() => (dirty ? setAsking(true) : props.onClose())}
        closeOnEscape={onTop}
        trapFocus={onTop}
        title={t('settings.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('action.close') }}
        classNames={{ body: classes.body }}
      >
        <Tabs defaultValue="general">
          <Tabs.List>
            <Tabs.Tab value="general">{t('settings.tab.general')}</Tabs.Tab>
            <Tabs.Tab value="security">{t('settings.tab.security')}</Tabs.Tab>
            <Tabs.Tab value="environments">{t('settings.tab.environments')}</Tabs.Tab>
            <Tabs.Tab value="backup">{t('settings.tab.backup')}</Tabs.Tab>
            <Tabs.Tab value="about">{t('settings.tab.about')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="general" className={classes.panel}>
            <GeneralTab />
          </Tabs.Panel>
          <Tabs.Panel value="security" className={classes.panel}>
            <SecurityTab onCover={setCovered} />
          </Tabs.Panel>
          <Tabs.Panel value="environments" className={classes.panel}>
            <EnvironmentsTab onDirty={setDirty} onCover={setCovered} />
          </Tabs.Panel>
          <Tabs.Panel value="backup" className={classes.panel}>
            <BackupTab />
          </Tabs.Panel>
          <Tabs.Panel value="about" className={classes.panel}>
            <AboutTab />
          </Tabs.Panel>
        </Tabs>
      </Modal>
      {asking && <DiscardQuestion onDiscard={props.onClose} onKeep={() => setAsking(false)} />}
    </FormTheme>
  );
}
