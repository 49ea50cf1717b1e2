import { Button } from '../button/button';
import { useUiTexts } from '../texts/ui-texts';
import { Skeleton } from './skeleton';
import { useWaitingStage } from './use-waiting-stage';
import './loading.css';

export interface LoadingProps {
  readonly rows?: number;
  /** Offered after 8 seconds. */
  readonly onRetry?: () => void;
}

export function Loading({ rows, onRetry }: LoadingProps) {
  const texts = useUiTexts();
  const stage = useWaitingStage();
  const words = { short: '', loading: texts.loading, slow: texts.loadingSlow };

  return (
    <div className="o-loading">
      <div className="o-loading__text">
        <p role="status">{words[stage]}</p>
        {stage === 'slow' && onRetry && (
          <Button size="small" onClick={onRetry}>
            {texts.retry}
          </Button>
        )}
      </div>
      <Skeleton rows={rows} />
    </div>
  );
}
