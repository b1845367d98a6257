/** Files that follow from a draw before, so that nobody chooses them and whoever checks derives them (protocol §6 and §7). */
@NullMarked
package org.doublerandom.draw.domain.derived;

import org.jspecify.annotations.NullMarked;
