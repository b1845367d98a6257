/** What identity asks the directory on its inner address. */
@NullMarked
package org.doublerandom.identity.directory;

import org.jspecify.annotations.NullMarked;
