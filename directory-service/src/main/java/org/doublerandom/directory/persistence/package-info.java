/** How the directory is stored, and how uploaded tables are read. */
@NullMarked
package org.doublerandom.directory.persistence;

import org.jspecify.annotations.NullMarked;
