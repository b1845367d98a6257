/** What a sound installation promises, asked of everything that lies in its topics and stores. */
@NullMarked
package org.doublerandom.system.examine;

import org.jspecify.annotations.NullMarked;
