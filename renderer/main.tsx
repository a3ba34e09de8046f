import './theme/mantine-base';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { bridge } from './bridge';
import { createSnapshotStore } from './state/snapshot-store';
import { SnapshotProvider } from './state/use-snapshot';
import { shareNonce } from './theme/page-nonce';

shareNonce();

const store = createSnapshotStore(bridge);
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <SnapshotProvider store={store}>
        <App />
      </SnapshotProvider>
    </StrictMode>,
  );
}
store.start();
