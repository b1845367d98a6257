/** Who may be inspected, by whom and on what; freezes frames for draws. */
@NullMarked
package org.doublerandom.directory;

import org.jspecify.annotations.NullMarked;
