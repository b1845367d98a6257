/** Receives facts of other services: each stream in order, each fact once. */
@NullMarked
package org.doublerandom.facts.inbox;

import org.jspecify.annotations.NullMarked;
