#!/usr/bin/env node
/** The language server as a Node process. */
import './host/compile-cache.node';
// A bundle of its own: what is in this one is compiled before the line above is run.
import './serve.node';
