import { memo } from 'react';
import type { Environment } from '../../shared/environment';
import { Countdown } from '../theme/countdown';
import { EnvironmentBadge } from '../theme/environment-badge';
import { Isolate } from '../theme/isolate';
import { StatusWord } from '../theme/status-word';
import type { DeskRow } from '../view/derive-desk';
import { shownRegistrationNumber } from '../view/shown-registration-number';
import { GridCell } from './grid-cell';
import classes from './profile-row.module.css';
import { RowActions } from './row-actions';
import { RowName } from './row-name';

type Props = {
  row: DeskRow;
  index: number;
  /** Distance from the top of the list, in pixels. */
  offset: number;
  environment: Environment | undefined;
  /** The one row that Tab reaches. */
  active: boolean;
  /** Its details are open. */
  open: boolean;
};

/** One profile in the list; renders again only when something in it has changed. */
export const ProfileRow = memo(function ProfileRow(props: Props) {
  const { row, index, environment } = props;
  const { profile, phase } = row;
  const id = (part: string) => `row-${index}-${part}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list cannot be a table.
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-labelledby={`${id('name')} ${id('environment')} ${id('status')}`}
      aria-busy={profile.session.inFlight}
      tabIndex={props.active ? 0 : -1}
      className={classes.row}
      style={{ transform: `translateY(${props.offset}px)` }}
      data-id={profile.id}
      data-open={props.open || undefined}
    >
      <GridCell className={classes.cell}>
        <RowName profile={profile} id={id('name')} />
      </GridCell>
      <GridCell className={classes.rin}>
        <Isolate>{shownRegistrationNumber(profile)}</Isolate>
      </GridCell>
      <GridCell className={classes.cell} id={id('environment')}>
        {environment !== undefined && <EnvironmentBadge environment={environment} />}
      </GridCell>
      <GridCell className={classes.cell} id={id('status')}>
        <StatusWord phase={phase} />
      </GridCell>
      <GridCell className={classes.cell}>
        {profile.session.token !== null && <Countdown token={profile.session.token} />}
      </GridCell>
      <GridCell className={classes.actions}>
        <RowActions hasToken={profile.session.token !== null} active={props.active} />
      </GridCell>
    </div>
  );
});
