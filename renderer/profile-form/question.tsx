import { Button, Modal } from '@mantine/core';
import classes from './question.module.css';

/** A dialog that asks before something is lost; the confirming button repeats the verb (desk.md). */
export function Question(props: {
  question: string;
  body: string;
  confirm: string;
  keep: string;
  onConfirm: () => void;
  onKeep: () => void;
}) {
  return (
    <Modal
      opened
      onClose={props.onKeep}
      title={props.question}
      withCloseButton={false}
      centered
      size="sm"
      zIndex={300}
      classNames={{ body: classes.body }}
    >
      <p className={classes.text}>{props.body}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={props.onKeep} data-autofocus>
          {props.keep}
        </Button>
        <Button color="red" onClick={props.onConfirm}>
          {props.confirm}
        </Button>
      </div>
    </Modal>
  );
}
