/** The business clock. */
@NullMarked
package org.doublerandom.starter.time;

import org.jspecify.annotations.NullMarked;
