export const tray = {
  tooltip: 'Miftah',
  lockedTooltip: 'Miftah is locked',
  open: 'Open Miftah',
  lock: 'Lock',
  quit: 'Quit Miftah',
} as const;
