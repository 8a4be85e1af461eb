import { join } from 'node:path';
import { main } from './server';

void main(join(__dirname, '../../dist'), process.argv.slice(2));
