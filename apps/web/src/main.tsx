import '@opvolging/web-ui/theme.css';
import { start } from './start/start';

const place = document.getElementById('app');
if (place !== null) void start(place);
