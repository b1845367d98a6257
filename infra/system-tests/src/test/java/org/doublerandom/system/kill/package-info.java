/** The sample is played while its processes are killed; then everything must be as if nothing had happened. */
@NullMarked
package org.doublerandom.system.kill;

import org.jspecify.annotations.NullMarked;
