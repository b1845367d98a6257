/** What persons see and do about streams of facts that stand; the same at every service. */
@NullMarked
package org.doublerandom.starter.parked;

import org.jspecify.annotations.NullMarked;
