import { Input, MantineThemeProvider, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './form-theme.module.css';

// Hints and errors go below the inputs, so that inputs in one row stand in line.
const theme = {
  components: {
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] },
      classNames: { label: classes.label, description: classes.hint, error: classes.error },
    }),
    Input: Input.extend({ classNames: { input: classes.input } }),
    Modal: Modal.extend({
      defaultProps: { transitionProps: { duration: 120 } },
      classNames: { content: classes.content, header: classes.header, title: classes.title },
    }),
  },
};

/** How the fields and dialogs of the profile form and the settings look. */
export function FormTheme(props: { children: ReactNode }) {
  return <MantineThemeProvider theme={theme}>{props.children}</MantineThemeProvider>;
}
