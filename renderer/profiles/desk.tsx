import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SummaryGroup } from '../../shared/token-status';
import { Details } from '../details/details';
import { useDesk } from '../state/use-desk';
import { useDialog } from '../state/use-dialog';
import { useText } from '../state/use-text';
import { VaultBanners } from '../vault/vault-banners';
import { filterRows } from '../view/filter-rows';
import { CopyToast } from './copy-toast';
import classes from './desk.module.css';
import { menuAnchor, type RowIntent } from './grid-events';
import { MenuHost, type OpenMenu } from './menu-host';
import { NothingFound } from './nothing-found';
import { PhaseAnnouncer } from './phase-announcer';
import { type GridHandle, ProfileGrid } from './profile-grid';
import { SearchBox } from './search-box';
import { Summary } from './summary';
import { Toolbar } from './toolbar';
import { useDeskKeys } from './use-desk-keys';
import { useProfileCommands } from './use-profile-commands';

/** Whose details are shown. */
type Opened = { readonly id: string; readonly takeFocus: boolean };

/** The desk: all profiles, what state they are in, and one click to each token. */
export function Desk() {
  const { t } = useText();
  const desk = useDesk();
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<SummaryGroup | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle>(null);
  const show = useCallback((id: string, takeFocus = false) => setOpened({ id, takeFocus }), []);
  const commands = useProfileCommands(show);
  const rows = useMemo(() => filterRows(desk.rows, query, group), [desk.rows, query, group]);
  const openRow = opened === null ? undefined : desk.rows.find(r => r.profile.id === opened.id);

  const showAll = useCallback(() => {
    setQuery('');
    setGroup(null);
  }, []);
  const { lastSaved } = useDialog();
  // A profile just saved is shown wherever it was sorted to, even when a filter would hide it.
  useEffect(() => {
    if (lastSaved === null) return;
    showAll();
    // Once the list shows all again.
    requestAnimationFrame(() => grid.current?.reveal(lastSaved.profileId));
  }, [lastSaved, showAll]);

  const closeDetails = useCallback(() => {
    setOpened(null);
    grid.current?.focus();
  }, []);
  const onIntent = (intent: RowIntent, id: string, row: HTMLElement) => {
    const anchor = menuAnchor(row);
    if (intent === 'copy') commands.copy(id);
    else if (intent === 'renew') commands.renew(id);
    else if (intent === 'open') show(id);
    else if (anchor !== null) setMenu({ id, anchor });
  };
  useDeskKeys({
    onSearch: () => search.current?.select(),
    onRenew: () => opened !== null && commands.renew(opened.id),
  });

  return (
    <div className={classes.desk}>
      <section aria-label={t('desk.toolbar.label')}>
        <h1 className="visually-hidden">{t('appName')}</h1>
        <Toolbar>
          <SearchBox
            ref={search}
            value={query}
            onChange={setQuery}
            onLeave={() => grid.current?.focus()}
          />
        </Toolbar>
        <div className={classes.summary}>
          <Summary counts={desk.counts} pressed={group} onPress={setGroup} />
        </div>
      </section>
      <VaultBanners />
      <div className={classes.place}>
        <main className={classes.list}>
          <ProfileGrid
            ref={grid}
            rows={rows}
            openId={opened?.id ?? null}
            onIntent={onIntent}
            onEscape={() => setOpened(null)}
          />
          {rows.length === 0 && <NothingFound onShowAll={showAll} />}
        </main>
        {opened !== null && openRow !== undefined && (
          <Details
            key={opened.id}
            row={openRow}
            takeFocus={opened.takeFocus}
            onRenew={commands.renew}
            onClose={closeDetails}
          />
        )}
      </div>
      <MenuHost
        menu={menu}
        rows={desk.rows}
        commands={commands}
        onDetails={id => show(id, true)}
        onClose={() => setMenu(null)}
      />
      <PhaseAnnouncer rows={desk.rows} />
      <CopyToast />
    </div>
  );
}
