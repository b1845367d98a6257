/** Orders to a launcher that runs: status, restart, stop, backup, restore, and what operators do. */
@NullMarked
package org.doublerandom.local.control;

import org.jspecify.annotations.NullMarked;
