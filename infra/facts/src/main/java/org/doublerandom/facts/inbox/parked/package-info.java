/** Streams that cannot go on for now: kept, tried again in order, and given up only by two persons. */
@NullMarked
package org.doublerandom.facts.inbox.parked;

import org.jspecify.annotations.NullMarked;
