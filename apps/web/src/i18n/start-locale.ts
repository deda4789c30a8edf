import type { Locale } from './locales';
import { preferredLocale } from './preferred-locale';
import { rememberedLocale } from './remembered-locale';

/** The language of the first page: the one chosen before, else the browser's, else bokmål. */
export const startLocale = (): Locale => rememberedLocale.read() ?? preferredLocale(navigator.languages);
