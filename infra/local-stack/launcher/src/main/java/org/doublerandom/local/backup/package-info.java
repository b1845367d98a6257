/** An installation in one file, and back: its data, accounts, keys and clock, without the broker's topics. */
@NullMarked
package org.doublerandom.local.backup;

import org.jspecify.annotations.NullMarked;
