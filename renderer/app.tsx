import { lazy, Suspense, useEffect } from 'react';
import { DialogHost } from './profiles/dialog-host';
import { preloadParts } from './profiles/dialog-parts';
import { DialogProvider } from './state/use-dialog';
import { useHasSnapshot } from './state/use-snapshot';
import { TextProvider } from './state/use-text';
import { ThemeProvider } from './theme/theme-provider';
import { Place } from './vault/place';

const Toasts = lazy(() => import('./theme/toasts').then(m => ({ default: m.Toasts })));

/** The page: nothing until the first snapshot says language and theme, so that nothing flashes. */
export function App() {
  const ready = useHasSnapshot();
  useEffect(preloadParts, []);
  if (!ready) return null;
  return (
    <TextProvider>
      <ThemeProvider>
        <DialogProvider>
          <Place />
          <DialogHost />
        </DialogProvider>
        <Suspense fallback={null}>
          <Toasts />
        </Suspense>
      </ThemeProvider>
    </TextProvider>
  );
}
