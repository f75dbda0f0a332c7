#!/usr/bin/env node
import { buildCommand } from './build-command.ts';

await buildCommand().parseAsync();
