import 'reflect-metadata';
import { schemaText } from './start/schema-text';

void schemaText().then((text) => process.stdout.write(text));
