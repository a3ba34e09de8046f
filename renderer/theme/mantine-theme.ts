import {
  createTheme,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';

// The greys of tokens.css, so that Mantine's parts sit on the same dark.
const DARK: MantineColorsTuple = [
  '#e6e8eb',
  '#c3c8d0',
  '#a4abb6',
  '#7d8591',
  '#454a53',
  '#353940',
  '#2a2e34',
  '#1b1d21',
  '#16181b',
  '#101214',
];

/** One accent; production's green, preproduction's amber and the Sandbox's violet stay for environments. */
export const mantineTheme = createTheme({
  primaryColor: 'blue',
  // Shade 8 carries white text at 4.5:1 in both themes.
  primaryShade: 8,
  defaultRadius: 'sm',
  respectReducedMotion: true,
  colors: { dark: DARK },
  fontFamily: 'var(--miftah-font)',
  fontFamilyMonospace: 'var(--miftah-font-mono)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: { fontFamily: 'var(--miftah-font)', fontWeight: 'var(--strong)' },
});

/** The theme is a preference of the main process; the page itself remembers none. */
export const noColorSchemeMemory: MantineColorSchemeManager = {
  get: defaultValue => defaultValue,
  set: () => undefined,
  clear: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
};
