import '@/components/theme.css';
import { createRoot } from 'react-dom/client';
import { PopupScreen } from '@/components/popup-screen';
import { showRememberedTheme } from '@/components/use-theme';

showRememberedTheme();
const screen = document.getElementById('screen');
if (screen) createRoot(screen).render(<PopupScreen />);
