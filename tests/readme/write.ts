import { writeFileSync } from 'node:fs';
import { README, refreshed } from './refresh.ts';

writeFileSync(README, await refreshed());
