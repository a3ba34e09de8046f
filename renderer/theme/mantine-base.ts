// Mantine's styles of what the desk shows at start, in the order Mantine asks for. Layered, so that
// CSS modules win whatever order the chunks load in. Dialogs bring theirs: mantine-dialogs.ts.
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Button.layer.css';
