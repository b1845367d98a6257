/** Receives facts of other services: each stream in order, each fact once. */
@NullMarked
package org.doublerandom.starter.inbox;

import org.jspecify.annotations.NullMarked;
