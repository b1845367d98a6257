/** Turns facts of other services into use cases and own events into facts; nothing may use it. */
@NullMarked
package org.doublerandom.inspection.messaging;

import org.jspecify.annotations.NullMarked;
