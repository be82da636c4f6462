import './styles/styles.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { followKeys } from './palette/keymap';
import { connectBridge } from './session/bridge';
import { keepStored } from './session/openArticles';
import { followLanguage } from './settings/language';
import { onMac } from './settings/platform';
import { followSettings } from './settings/settings';
import { followTheme } from './settings/theme';

const root = document.querySelector('#window');
if (!root) throw new Error('the page has no #window');

connectBridge();
keepStored();
followSettings();
followTheme();
followLanguage();
followKeys();
document.documentElement.classList.toggle('on-mac', onMac);

createRoot(root).render(<App />);
