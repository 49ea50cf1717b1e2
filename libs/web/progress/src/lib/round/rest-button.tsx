import { useMessages } from '@opvolging/web-data-access';
import { announce, Button, Cluster } from '@opvolging/web-ui';

interface RestButtonProps {
  readonly n: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onUndo: () => void;
}

/** The summary of errors leads here when nothing was filled in and all is folded. */
export const REST_BUTTON = 'rest-unchanged';

export function RestButton({ n, chosen, onChoose, onUndo }: RestButtonProps) {
  const { progress } = useMessages();
  const choose = () => {
    onChoose();
    announce(progress.restChosen({ n }));
  };
  return (
    <Cluster>
      {chosen && <p>{progress.restChosen({ n })}</p>}
      <Button id={REST_BUTTON} onClick={chosen ? onUndo : choose}>
        {chosen ? progress.restUndo : progress.restUnchanged({ n })}
      </Button>
    </Cluster>
  );
}
