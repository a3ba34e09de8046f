import { DialogHost } from './profiles/dialog-host';
import { IdleParts } from './profiles/idle-parts';
import { DialogProvider } from './state/use-dialog';
import { useHasSnapshot } from './state/use-snapshot';
import { TextProvider } from './state/use-text';
import { ThemeProvider } from './theme/theme-provider';
import { Place } from './vault/place';

/** The page: nothing until the first snapshot says language and theme, so that nothing flashes. */
export function App() {
  const ready = useHasSnapshot();
  if (!ready) return null;
  return (
    <TextProvider>
      <ThemeProvider>
        <DialogProvider>
          <Place />
          <DialogHost />
        </DialogProvider>
        <IdleParts />
      </ThemeProvider>
    </TextProvider>
  );
}
