import { useMessages } from '@opvolging/web-data-access';
import { announce, Button, Cluster } from '@opvolging/web-ui';

interface RestButtonProps {
  readonly n: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onUndo: () => void;
}

export function RestButton({ n, chosen, onChoose, onUndo }: RestButtonProps) {
  const { progress } = useMessages();
  const choose = () => {
    onChoose();
    announce(progress.restChosen({ n }));
  };
  return (
    <Cluster>
      {chosen && <p>{progress.restChosen({ n })}</p>}
      <Button onClick={chosen ? onUndo : choose}>
        {chosen ? progress.restUndo : progress.restUnchanged({ n })}
      </Button>
    </Cluster>
  );
}
