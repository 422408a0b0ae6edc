import { followTheme } from './theme';
import './elements/recording-app';

followTheme();
