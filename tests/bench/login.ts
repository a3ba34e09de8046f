import { join } from 'node:path';
import { startElectronHost } from '../support/electron-host/start-electron-host';
import { type Figure, ratioFigure } from './lib/figure';
import { median } from './lib/samples';
import { startTokenService } from './lib/token-service';
import type { LoginHostCommands } from './login-host';

const COUNT = 300;
const WARM_UPS = 50;

/** One login against a bare `net.fetch` of the same request, in turn in one Electron process. */
export async function measureLogin(): Promise<readonly Figure[]> {
  const service = await startTokenService();
  const host = await startElectronHost<LoginHostCommands>({
    entry: join(import.meta.dirname, 'login-host.ts'),
  });
  try {
    const given = { url: service.url, count: COUNT, warmUps: WARM_UPS };
    const times = await host.call('compare', given);
    const transport = median(times.transport);
    const library = median(times.login) - transport;
    const measured = { name: 'Miftah', samples: times.login };
    return [
      ratioFigure({
        name: 'one login',
        unit: 'ms',
        measured,
        reference: { name: 'bare net.fetch', samples: times.bare },
        atMost: 1.15,
        notes: [
          `of it: transport ${transport.toFixed(2)} ms, OAuth library and checks ${library.toFixed(2)} ms`,
        ],
      }),
      ratioFigure({
        name: 'one login',
        unit: 'ms',
        measured,
        reference: {
          name: 'bare net.fetch, a new connection each time',
          samples: times.bareClosing,
        },
        atMost: null,
      }),
    ];
  } finally {
    await host.close();
    await service.close();
  }
}
