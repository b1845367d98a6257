/** Orders to a launcher that runs: status, restart, stop, backup, restore. */
@NullMarked
package org.doublerandom.local.control;

import org.jspecify.annotations.NullMarked;
