/** The processes of the local stack: what each one needs, how it is started, watched and stopped. */
@NullMarked
package org.doublerandom.local.stack;

import org.jspecify.annotations.NullMarked;
