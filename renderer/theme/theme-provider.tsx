import { DirectionProvider, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSnapshot } from '../state/use-snapshot';
import { useText } from '../state/use-text';
import { mantineTheme, noColorSchemeMemory } from './mantine-theme';
import { pageNonce } from './page-nonce';

/** Mantine with the preferred theme, the language's direction and the page's nonce. */
export function ThemeProvider(props: { children: ReactNode }) {
  const theme = useSnapshot(s => s.preferences.theme);
  const { direction } = useText();
  return (
    <DirectionProvider initialDirection={direction}>
      <MantineProvider
        theme={mantineTheme}
        colorSchemeManager={noColorSchemeMemory}
        defaultColorScheme="auto"
        {...(theme === 'system' ? {} : { forceColorScheme: theme })}
        getStyleNonce={pageNonce}
      >
        {props.children}
      </MantineProvider>
    </DirectionProvider>
  );
}
