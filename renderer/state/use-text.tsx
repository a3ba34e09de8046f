import { createContext, type ReactNode, use, useLayoutEffect, useMemo, useState } from 'react';
import type { Language, Preferences } from '../../shared/preferences';
import type { Translate } from '../view/translate';
import { createI18n } from './i18n';
import { useSnapshot } from './use-snapshot';

/** How the page speaks now. */
export type Text = {
  readonly t: Translate;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly digits: Preferences['digits'];
};

const TextContext = createContext<Text | null>(null);

/** Follows the language of the preferences, or of the system, and keeps `<html>` in step. */
export function TextProvider(props: { children: ReactNode }) {
  const language = useSnapshot(s => s.preferences.language ?? s.systemLanguage);
  const digits = useSnapshot(s => s.preferences.digits);
  const [i18n] = useState(createI18n);
  const text = useMemo<Text>(
    () => ({
      t: i18n.getFixedT(language),
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      digits,
    }),
    [i18n, language, digits],
  );
  useLayoutEffect(() => {
    void i18n.changeLanguage(text.language);
    document.documentElement.lang = text.language;
    document.documentElement.dir = text.direction;
  }, [i18n, text]);
  return <TextContext value={text}>{props.children}</TextContext>;
}

/** The translator with the language, direction and digits that go with it. */
export function useText(): Text {
  const text = use(TextContext);
  if (text === null) throw new Error('TextProvider is missing');
  return text;
}
