import { lazy, Suspense } from 'react';
import { useHasSnapshot } from './state/use-snapshot';
import { TextProvider } from './state/use-text';
import { ThemeProvider } from './theme/theme-provider';

const Toasts = lazy(() => import('./theme/toasts').then(m => ({ default: m.Toasts })));

/** The page: nothing until the first snapshot says language and theme, so that nothing flashes. */
export function App() {
  const ready = useHasSnapshot();
  if (!ready) return null;
  return (
    <TextProvider>
      <ThemeProvider>
        <Suspense fallback={null}>
          <Toasts />
        </Suspense>
      </ThemeProvider>
    </TextProvider>
  );
}
