import dbus from 'dbus-next';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const ITEM = 'org.kde.StatusNotifierItem';
const MENU = 'com.canonical.dbusmenu';
const patienceMs = 30_000;

type Layout = [
  id: number,
  properties: Record<string, dbus.Variant>,
  children: dbus.Variant<Layout>[],
];

/** An entry of the tray's menu. */
export interface TrayEntry {
  readonly id: number;
  readonly label: string;
  readonly isEnabled: boolean;
}

/** The part of a desktop that shows tray icons. */
export interface TrayHost {
  /** Waits for a program's icon. */
  readonly waitForItem: () => Promise<void>;
  /** Separators are left out. */
  readonly menu: () => Promise<readonly TrayEntry[]>;
  readonly tooltip: () => Promise<string>;
  readonly click: (label: string) => Promise<void>;
  readonly stop: () => void;
}

class Watcher extends dbus.interface.Interface {
  readonly items: string[] = [];
  readonly RegisteredStatusNotifierItems: string[] = [];
  readonly IsStatusNotifierHostRegistered = true;
  readonly ProtocolVersion = 0;
  RegisterStatusNotifierItem(service: string): void {
    this.items.push(service);
  }
  RegisterStatusNotifierHost(): void {
    // We are the host.
  }
}
Watcher.configureMembers({
  methods: {
    RegisterStatusNotifierItem: { inSignature: 's' },
    RegisterStatusNotifierHost: { inSignature: 's' },
  },
  properties: {
    RegisteredStatusNotifierItems: { signature: 'as', access: 'read' },
    IsStatusNotifierHostRegistered: { signature: 'b', access: 'read' },
    ProtocolVersion: { signature: 'i', access: 'read' },
  },
});

/** Starts one on the session bus, before the program that is to show itself in it. */
export async function startTrayHost(): Promise<TrayHost> {
  const bus = dbus.sessionBus();
  bus.on('error', () => undefined);
  const watcher = new Watcher(WATCHER);
  bus.export('/StatusNotifierWatcher', watcher);
  await bus.requestName(WATCHER, 0);

  async function call(path: string, member: string, signature: string, body: unknown[]) {
    const [service = ''] = watcher.items.slice(-1);
    const at = member.lastIndexOf('.');
    const message = new dbus.Message({
      destination: service.startsWith('/') ? ITEM : service,
      path,
      interface: member.slice(0, at),
      member: member.slice(at + 1),
      signature,
      body,
    });
    return (await bus.call(message))?.body ?? [];
  }

  const property = async (name: string): Promise<unknown> => {
    const get = 'org.freedesktop.DBus.Properties.Get';
    const [variant] = await call('/StatusNotifierItem', get, 'ss', [ITEM, name]);
    return (variant as dbus.Variant).value;
  };

  async function menu(): Promise<readonly TrayEntry[]> {
    const path = String(await property('Menu'));
    const [, layout] = await call(path, `${MENU}.GetLayout`, 'iias', [0, -1, []]);
    return (layout as Layout)[2].flatMap(({ value: [id, facts] }) =>
      facts.label === undefined
        ? []
        : [{ id, label: String(facts.label.value), isEnabled: facts.enabled?.value !== false }],
    );
  }

  return {
    menu,
    waitForItem: async () => {
      const until = Date.now() + patienceMs;
      while (watcher.items.length === 0) {
        if (Date.now() > until) throw new Error('No icon came into the tray.');
        await new Promise(wake => setTimeout(wake, 50));
      }
    },
    tooltip: async () => String((((await property('ToolTip')) as unknown[])[2] as string) ?? ''),
    click: async label => {
      const entry = (await menu()).find(one => one.label === label);
      if (entry === undefined) throw new Error(`The tray's menu has no ${label}.`);
      const path = String(await property('Menu'));
      const event = [entry.id, 'clicked', new dbus.Variant('i', 0), 0];
      await call(path, `${MENU}.Event`, 'isvu', event);
    },
    stop: () => bus.disconnect(),
  };
}
