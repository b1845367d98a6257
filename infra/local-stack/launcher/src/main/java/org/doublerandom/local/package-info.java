/** One command that builds, starts and stops the whole platform on one machine. */
@NullMarked
package org.doublerandom.local;

import org.jspecify.annotations.NullMarked;
