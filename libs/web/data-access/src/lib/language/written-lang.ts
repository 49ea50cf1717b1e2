import type { Language } from '@opvolging/messages';
import { useLanguage } from './use-messages';

/** In this language people write in the programme; only a problem and a statement may have another one too. */
const WRITTEN_IN: Language = 'nl';

/** For the attribute `lang` of what people wrote; nothing where the screen is in that language already. */
export function useWrittenLang(writtenIn = WRITTEN_IN): Language | undefined {
  const { language } = useLanguage();
  return writtenIn === language ? undefined : writtenIn;
}
