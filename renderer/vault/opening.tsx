import { useText } from '../state/use-text';
import classes from './vault.module.css';

const LINES = [0, 1, 2, 3, 4, 5];

/** A quiet outline of the list while the vault opens; unseen when that is quick. */
export function VaultOpening() {
  const { t } = useText();
  return (
    <main className={classes.opening} aria-busy aria-label={t('vault.opening')}>
      {LINES.map(line => (
        <span key={line} className={classes.line} />
      ))}
    </main>
  );
}
